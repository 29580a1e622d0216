import { useState } from "react";
import type { CustomerSummary, ID } from "rapport";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { changeQuery } from "../../app/router";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { CustomerSelect } from "../../fields/CustomerSelect";
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
  const [said, setSaid] = useState("");
  const node = graph.nodes.find(({ id }) => id === chosen);
  const nameOf = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? "";
  const edges = node === undefined ? [] : graph.edges.filter(({ fromId, toId }) => fromId === node.id || toId === node.id);
  const expand = async (customer: CustomerSummary): Promise<void> => {
    const count = await state.expand(customer.id);
    if (count !== undefined) setSaid(t.expanded(count));
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
    </div>
  );
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
