import { lazy, useMemo } from "react";
import { id } from "rapport";
import type { ListOpportunities, Opportunity, OpportunityRule, Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { customers, team } from "../../api/client";
import { usePipelines } from "../../api/usePipelines";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { changeQuery, navigate, useQueryParam, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Button, IconButton } from "../../components/Button";
import { DataTable, FilterBar, useFilters, useTableSort } from "../../components/DataTable";
import type { Filter } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Link } from "../../components/Link";
import { SearchField } from "../../components/SearchField";
import { Tabs } from "../../components/Tabs";
import { ownerFilter } from "../../parts/owners";
import { RulesFilter, useRulesInAddress } from "../../parts/rules/RulesFilter";
import { useSearchText } from "../../parts/useSearchText";
import { ViewMenu } from "../../parts/views/ViewMenu";
import { BulkDeals } from "./BulkDeals";
import { dealColumns } from "./dealColumns";
import { dealGroups, dealsInput, dealSorts, dealViews } from "./dealInput";
import type { DealView } from "./dealInput";
import { messages } from "./messages";
import { useDealRows } from "./useDealRows";
import "../../parts/table.css";
import "./Opportunities.css";

const DealRules = lazy(() => import("./DealRules"));

const byChange = { key: "updated", direction: "descending" } as const;

/** All deals as a table. A row opens the deal beside it; the deal's name leads to its page. */
export default function OpportunitiesScreen() {
  const t = useMessages(messages);
  const [viewParam, setView] = useQueryParam("status");
  const view: DealView = dealViews.find((known) => known === viewParam) ?? "open";
  useTitle(t.title);
  return (
    <div className="table-screen">
      <header className="page-header">
        <h1>{t.title}</h1>
        <div className="page-tools"><Button icon="board" onClick={() => navigate("/pipeline")}>{t.board}</Button></div>
      </header>
      <Tabs<DealView> label={t.views} tabs={dealViews.map((id) => ({ id, label: t.view[id] }))} selected={view} onSelect={(next) => setView(next === "open" ? undefined : next)}>
        <DealTable key={view} view={view} />
      </Tabs>
    </div>
  );
}

function DealTable({ view }: { readonly view: DealView }) {
  const t = useMessages(messages);
  const me = useMe();
  const pipelines = usePipelines();
  const { query: address } = useRoute();
  const filters = useFilters(useDealFilters(pipelines));
  const [text, typed, type] = useSearchText();
  const [sort, setSort] = useTableSort(byChange, dealSorts, dealGroups);
  const [rules, setRules] = useRulesInAddress<OpportunityRule>();
  const only = onlyOf(address);
  const input = dealsInput({ view, filters, rules, text, only, sort, me });
  const { pages, sums, hasNews, showNews, onSaved } = useDealRows((page) => ({ ...page, ...input }));
  const isDeleted = view === "deleted";
  const columns = useMemo(() => dealColumns({ t, me, pipelines, isEditable: !isDeleted && mayWrite(me), onSaved }), [isDeleted, me, onSaved, pipelines, t]);
  const isFiltered = filters.isActive || rules !== undefined || text !== undefined || Object.keys(only).length > 0;
  return (
    <>
      {hasNews && <p className="notice table-news" role="status"><span>{t.news}</span><Button size="small" onClick={showNews}>{t.showNews}</Button></p>}
      <DataTable<Opportunity>
        id={`opportunities-${view}`}
        views={ViewMenu}
        label={t.title}
        columns={columns}
        {...pages}
        sums={sums}
        sort={sort}
        onSort={setSort}
        bulkActions={mayWrite(me) ? (selected, clear) => <BulkDeals selected={selected} pipelines={pipelines} isDeleted={isDeleted} onDone={clear} /> : undefined}
        {...(isDeleted ? {} : { hrefOf: (deal: Opportunity) => `/opportunities/${deal.id}`, onOpen: (deal: Opportunity) => changeQuery({ deal: deal.id, tab: undefined }) })}
        openId={address.get("deal") ?? undefined}
        toolbar={
          <>
            <SearchField label={t.find} value={typed} onValue={type} />
            <OnlyCustomer />
            <FilterBar filters={filters} />
            <RulesFilter rules={rules} onRules={setRules} dialog={(props) => <DealRules {...props} narrowed={input} />} />
          </>
        }
        emptyState={
          isFiltered ? <EmptyState icon="search" title={t.emptyFilterTitle}>{t.emptyFilterText}</EmptyState>
            : isDeleted ? <EmptyState icon="trash" title={t.deletedEmptyTitle}>{t.deletedEmptyText}</EmptyState>
            : <EmptyState icon="board" title={t.emptyTitle} action={<Link to="/pipeline">{t.toBoard}</Link>}>{t.emptyText}</EmptyState>
        }
      />
    </>
  );
}

/** Links from elsewhere lead to the deals of one customer, contact, lead or campaign. */
function onlyOf(address: URLSearchParams): Pick<ListOpportunities, "customerProfileId" | "contactId" | "leadId" | "campaignId"> {
  const [customer, contact, lead, campaign] = ["customer", "contact", "lead", "campaign"].map((name) => address.get(name));
  return {
    ...(customer ? { customerProfileId: id<"CustomerProfile">(customer) } : {}),
    ...(contact ? { contactId: id<"Contact">(contact) } : {}),
    ...(lead ? { leadId: id<"Lead">(lead) } : {}),
    ...(campaign ? { campaignId: id<"Campaign">(campaign) } : {}),
  };
}

/** Says whose deals the address asks for, and takes that away. */
function OnlyCustomer() {
  const t = useMessages(messages);
  const [customer, setCustomer] = useQueryParam("customer");
  const found = useQuery(customers.getCustomer, { id: id<"CustomerProfile">(customer ?? "") }, { enabled: customer !== undefined, staleTime: 60_000 });
  if (customer === undefined) return null;
  const name = found.data?.customer.name ?? t.thisCustomer;
  return (
    <span className="only-chip">
      {t.onlyCustomer(name)}
      <IconButton icon="close" size="small" label={t.emptyFilterText} onClick={() => setCustomer(undefined, { replace: true })} />
    </span>
  );
}

function useDealFilters(pipelines: readonly Pipeline[]): readonly Filter[] {
  const t = useMessages(messages);
  const me = useMe();
  const [pipelineId] = useQueryParam("pipeline");
  const teams = useQuery(team.listTeams, undefined, { staleTime: 300_000 });
  return useMemo<readonly Filter[]>(() => {
    const chosen = pipelines.filter(({ id }) => pipelineId === undefined || id === pipelineId);
    const stages = new Map(chosen.flatMap(({ stages }) => stages.map(({ key, name }) => [key, name] as const)));
    return [
      { kind: "choice", id: "pipeline", label: t.pipeline, choices: pipelines.map(({ id, name }) => ({ value: id, label: name })) },
      { kind: "choices", id: "stage", label: t.stage, choices: [...stages].map(([value, label]) => ({ value, label })) },
      ownerFilter(me, t.owner, t.mine),
      ...((teams.data?.items.length ?? 0) === 0 ? [] : [{ kind: "choice", id: "team", label: t.team, choices: (teams.data?.items ?? []).map(({ id, name }) => ({ value: id as string, label: name })) } as const]),
      { kind: "range", id: "value", label: t.value },
      { kind: "dates", id: "closes", label: t.closes },
      { kind: "flag", id: "rotting", label: t.rotting },
      { kind: "text", id: "source", label: t.source, maxLength: 100 },
      { kind: "text", id: "tag", label: t.tag, maxLength: 50 },
    ];
  }, [me, pipelineId, pipelines, t, teams.data]);
}
