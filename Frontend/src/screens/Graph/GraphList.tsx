import type { ID } from "rapport";
import { useMessages } from "../../app/i18n";
import { NumbersTable } from "../../charts/NumbersTable";
import { arrowType } from "./filter";
import { messages } from "./messages";
import type { ShownGraph } from "./useGraph";

interface GraphListProps {
  readonly graph: ShownGraph;
  readonly onChoose: (id: ID<"CustomerProfile">) => void;
}

/** The same as the picture, to be read from top to bottom. */
export function GraphList({ graph, onChoose }: GraphListProps) {
  const t = useMessages(messages);
  const names = new Map<string, string>(graph.nodes.map(({ id, name }) => [id, name]));
  const choose = (id: ID<"CustomerProfile">) => <button type="button" className="graph-name" onClick={() => onChoose(id)}>{names.get(id)}</button>;
  return (
    <div className="card graph-list">
      <NumbersTable
        label={t.list}
        rows={graph.edges}
        keyOf={({ id }) => id}
        columns={[
          { id: "from", label: t.customer, render: ({ fromId }) => choose(fromId) },
          { id: "type", label: t.relationship, render: ({ type }) => t.typeNames[arrowType(type)] },
          { id: "to", label: t.related, render: ({ toId }) => choose(toId) },
          { id: "strength", label: t.strength, isNumber: true, render: ({ strength }) => strength },
        ]}
      />
    </div>
  );
}
