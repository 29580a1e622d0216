import { useRef, useState } from "react";
import type { CustomerSummary, ID } from "rapport";
import { useQuery } from "rapport/react";
import { customers } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { changeQuery } from "../../app/router";
import { Button, IconButton } from "../../components/Button";
import { Link } from "../../components/Link";
import { CustomerSelect } from "../../fields/CustomerSelect";
import { mayChangeCustomer } from "../../parts/customers/rights";
import { messages as relationshipMessages } from "../../parts/relationships/messages";
import { RelationshipDialog } from "../../parts/relationships/RelationshipDialog";
import { removeRelationship } from "../../parts/relationships/relationships";
import { arrowType } from "./filter";
import { messages } from "./messages";
import type { ShownGraph, useGraph } from "./useGraph";

interface GraphPanelProps {
  readonly graph: ShownGraph;
  readonly state: ReturnType<typeof useGraph>;
  readonly middle: CustomerSummary;
  readonly chosen: ID<"CustomerProfile"> | undefined;
  readonly to: ID<"CustomerProfile"> | undefined;
  readonly onChoose: (id: ID<"CustomerProfile"> | undefined) => void;
}

/** What one can do with the customer that is chosen, and the shortest path to another. */
export function GraphPanel({ graph, state, middle, chosen, to, onChoose }: GraphPanelProps) {
  const t = useMessages(messages);
  const r = useMessages(relationshipMessages);
  const [said, setSaid] = useState("");
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<ID<"Relationship">>();
  const add = useRef<HTMLButtonElement>(null);
  const mayEdit = useMayEdit(chosen);
  const node = graph.nodes.find(({ id }) => id === chosen);
  const nameOf = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? "";
  const edges = node === undefined ? [] : graph.edges.filter(({ fromId, toId }) => fromId === node.id || toId === node.id);
  const expand = async (customer: CustomerSummary): Promise<void> => {
    const count = await state.expand(customer.id);
    if (count !== undefined) setSaid(t.expanded(count));
  };
  const remove = async (edge: ID<"Relationship">, end: CustomerSummary): Promise<void> => {
    setRemoving(edge);
    if (await removeRelationship(edge, () => void state.expand(end.id))) {
      await state.expand(end.id);
      add.current?.focus();
    }
    setRemoving(undefined);
  };
  return (
    <div className="graph-side">
      {node !== undefined && (
        <section className="graph-card" aria-label={t.chosen}>
          <h2>{node.name}</h2>
          <div className="graph-actions">
            <Button size="small" variant="primary" icon="plus" isBusy={state.expanding === node.id} onClick={() => void expand(node)}>{t.expand}</Button>
            {node.id !== middle.id && <Button size="small" onClick={() => changeQuery({ customer: node.id, to: undefined })}>{t.center}</Button>}
            {node.id !== middle.id && <Button size="small" onClick={() => changeQuery({ to: node.id })}>{t.path}</Button>}
            {mayEdit && <Button ref={add} size="small" icon="link" onClick={() => setAdding(true)}>{r.add}</Button>}
            <Link className="button secondary small" to={`/customers/${node.id}`}>{t.open}</Link>
            <Button size="small" variant="quiet" onClick={() => onChoose(undefined)}>{t.closePanel}</Button>
          </div>
          <p className="graph-said" role="status">{said}</p>
          <ul className="graph-related" aria-label={t.relatedTo}>
            {edges.map((edge) => {
              const type = arrowType(edge.type);
              const other = edge.fromId === node.id ? edge.toId : edge.fromId;
              return (
                <li key={edge.id}>
                  <span className={`graph-swatch ${type}`} aria-hidden="true" />
                  <button type="button" onClick={() => onChoose(other)}>{t.sentences[type](nameOf(edge.fromId), nameOf(edge.toId))}</button>
                  {mayEdit && (
                    <IconButton
                      icon="trash"
                      size="small"
                      label={t.remove(t.sentences[type](nameOf(edge.fromId), nameOf(edge.toId)))}
                      isBusy={removing === edge.id}
                      onClick={() => void remove(edge.id, node)}
                    />
                  )}
                  <small>{t.strengthOf(edge.strength)}</small>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section className="graph-card" aria-label={t.path}>
        <h2>{t.path}</h2>
        <p className="graph-from">{t.pathFrom}: <strong>{middle.name}</strong></p>
        <CustomerSelect
          key={to ?? "none"}
          label={t.pathTo}
          value={to === undefined ? undefined : state.connection?.customers[state.connection.customers.length - 1]?.name ?? nameOf(to)}
          without={[middle.id]}
          onValue={(customer) => changeQuery({ to: customer?.id })}
        />
        {to !== undefined && <Path state={state} nameOf={nameOf} onChoose={onChoose} />}
      </section>
      {isAdding && node !== undefined && (
        <RelationshipDialog customer={node} onSaved={() => void state.expand(node.id)} onClose={() => setAdding(false)} />
      )}
    </div>
  );
}

/** Whoever sees all customers may change all; others have to be responsible for this one. */
export function useMayEdit(customer: ID<"CustomerProfile"> | undefined): boolean {
  const me = useMe();
  const isAsking = customer !== undefined && me.role === "rep";
  const detail = useQuery(customers.getCustomer, { id: customer ?? ("" as ID<"CustomerProfile">) }, { enabled: isAsking, staleTime: 60_000 });
  if (!isAsking) return mayWrite(me);
  return detail.data !== undefined && mayChangeCustomer(me, detail.data.customer);
}

interface PathProps extends Pick<GraphPanelProps, "state" | "onChoose"> {
  readonly nameOf: (id: string) => string;
}

function Path({ state, nameOf, onChoose }: PathProps) {
  const t = useMessages(messages);
  const { path, connection } = state;
  if (path.error !== null) return <p className="graph-problem" role="alert">{t.pathFailed} {describe(path.error)}</p>;
  if (connection === undefined) return <p role="status">{t.searching}</p>;
  return (
    <>
      <p className="graph-length" role="status">{connection.length == null ? t.pathNone : t.pathLength(connection.length)}</p>
      {connection.length != null && (
        <ol className="graph-steps">
          {connection.customers.map((customer, index) => {
            const edge = connection.edges[index - 1];
            return (
              <li key={customer.id}>
                {edge !== undefined && <small>{t.sentences[arrowType(edge.type)](nameOf(edge.fromId), nameOf(edge.toId))}</small>}
                <button type="button" onClick={() => onChoose(customer.id)}>{customer.name}</button>
              </li>
            );
          })}
        </ol>
      )}
      <Button size="small" variant="quiet" onClick={() => changeQuery({ to: undefined })}>{t.pathClear}</Button>
    </>
  );
}
