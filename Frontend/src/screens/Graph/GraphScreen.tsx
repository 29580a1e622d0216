import { useState } from "react";
import type { ID } from "rapport";
import { useQuery } from "rapport/react";
import { customers } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { changeQuery, navigate, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { MultiSelect } from "../../components/MultiSelect";
import { CustomerSelect } from "../../fields/CustomerSelect";
import { messages as relationshipMessages } from "../../parts/relationships/messages";
import { RelationshipDialog } from "../../parts/relationships/RelationshipDialog";
import { filterOf, types } from "./filter";
import type { GraphFilter } from "./filter";
import { GraphList } from "./GraphList";
import { GraphPanel, useMayEdit } from "./GraphPanel";
import { GraphPicture } from "./GraphPicture";
import { messages } from "./messages";
import { useGraph } from "./useGraph";
import "./Graph.css";

/** Who is related to whom, as a picture or as a list. */
export default function GraphScreen() {
  const t = useMessages(messages);
  const filter = filterOf(useRoute().query);
  useTitle(t.title);
  return (
    <div className="graph">
      <header className="page-header"><h1>{t.title}</h1></header>
      <Filters filter={filter} />
      {filter.customer === undefined
        ? <EmptyState icon="graph" title={t.chooseTitle}>{t.chooseText}</EmptyState>
        : <Graph key={filter.customer} customer={filter.customer} filter={filter} />}
    </div>
  );
}

function Filters({ filter }: { readonly filter: GraphFilter }) {
  const t = useMessages(messages);
  const { customer } = filter;
  const name = useQuery(customers.getCustomer, { id: customer ?? ("" as ID<"CustomerProfile">) }, { enabled: customer !== undefined, staleTime: 60_000 });
  return (
    <div className="graph-filters">
      <CustomerSelect
        key={customer ?? "none"}
        label={t.middle}
        value={customer === undefined ? undefined : name.data?.customer.name ?? ""}
        onValue={(customer) => changeQuery({ customer: customer?.id, to: undefined })}
        autoFocus={customer === undefined}
      />
      <Select
        aria-label={t.depth}
        value={String(filter.depth)}
        onValue={(depth) => changeQuery({ depth: depth === "2" ? undefined : depth })}
        choices={[1, 2, 3, 4, 5, 6].map((count) => ({ value: String(count), label: t.depths(count) }))}
      />
      <MultiSelect
        label={t.types}
        emptyText={t.allTypes}
        choices={types.map((value) => ({ value, label: t.typeFilters[value] }))}
        values={filter.types}
        onValues={(types) => changeQuery({ types: types.join(",") })}
      />
      <Select
        aria-label={t.strength}
        value={String(filter.strength)}
        onValue={(strength) => changeQuery({ strength: strength === "1" ? undefined : strength })}
        choices={[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => ({ value: String(count), label: count === 1 ? t.anyStrength : t.atLeast(count) }))}
      />
      <div className="graph-views" role="group" aria-label={t.view}>
        {(["graph", "list"] as const).map((view) => (
          <Button key={view} size="small" variant={filter.isList === (view === "list") ? "secondary" : "quiet"} aria-pressed={filter.isList === (view === "list")} onClick={() => changeQuery({ view: view === "list" ? view : undefined })}>
            {t[view]}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Graph({ customer, filter }: { readonly customer: ID<"CustomerProfile">; readonly filter: GraphFilter }) {
  const t = useMessages(messages);
  const r = useMessages(relationshipMessages);
  const [chosen, setChosen] = useState<ID<"CustomerProfile">>();
  const [isAdding, setAdding] = useState(false);
  const mayEdit = useMayEdit(customer);
  const state = useGraph(filter, customer);
  const { base, graph, connection } = state;
  const middle = graph?.nodes[0];
  if (graph === undefined || middle === undefined) {
    return base.error !== null
      ? <ErrorState title={t.failed} error={base.error} onRetry={() => void base.refetch().catch(() => undefined)} />
      : <div className="graph-loading"><LoadingText>{t.loading}</LoadingText><Skeleton shape="chart" /></div>;
  }
  const path = new Set<string>([...(connection?.customers ?? []).map(({ id }) => id), ...(connection?.edges ?? []).map(({ id }) => id)]);
  const isFiltered = filter.types.length > 0 || filter.strength > 1;
  if (graph.nodes.length === 1 && filter.to === undefined) {
    return (
      <EmptyState
        icon="graph"
        title={isFiltered ? t.aloneFilteredTitle : t.aloneTitle}
        action={(
          <div className="graph-actions">
            {mayEdit && <Button variant="primary" icon="link" onClick={() => setAdding(true)}>{r.add}</Button>}
            <Button onClick={() => navigate(`/customers/${customer}?tab=relationships`)}>{t.toCustomer}</Button>
            {isAdding && <RelationshipDialog customer={middle} onClose={() => setAdding(false)} />}
          </div>
        )}
      >
        {isFiltered ? t.aloneFilteredText : t.aloneText(middle.name)}
      </EmptyState>
    );
  }
  return (
    <div className="graph-body">
      <div className="graph-main">
        {filter.isList
          ? <GraphList graph={graph} onChoose={setChosen} />
          : <GraphPicture graph={graph} middle={middle} chosen={chosen} onChoose={setChosen} path={path} />}
        <div className="graph-foot">
          <span role="status">{t.counted(graph.nodes.length, graph.edges.length)}</span>
          {base.data?.isTruncated === true && <span>{t.truncated}</span>}
          {!filter.isList && (
            <span className="graph-legend" aria-label={t.legend} role="group">
              {types.map((type) => <span key={type}><span className={`graph-swatch ${type}`} aria-hidden="true" />{t.typeNames[type]}</span>)}
            </span>
          )}
          {!filter.isList && <span className="graph-keys">{t.keys}</span>}
        </div>
      </div>
      <GraphPanel {...{ graph, state, middle, chosen }} to={filter.to} onChoose={setChosen} />
    </div>
  );
}
