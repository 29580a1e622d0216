import { useMemo, useRef, useState } from "react";
import type { Connection, CustomerSummary, GraphEdge, ID, RelationshipGraph } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { describe } from "../../api/errors";
import { showError } from "../../components/Toast";
import { inputOf } from "./filter";
import type { GraphFilter } from "./filter";
import { layOut } from "./layout";
import type { Place } from "./layout";

export interface ShownGraph {
  readonly nodes: readonly CustomerSummary[];
  readonly edges: readonly GraphEdge[];
  readonly places: ReadonlyMap<string, Place>;
  /** How many relationships each customer has in sight. */
  readonly degrees: ReadonlyMap<string, number>;
}

interface Added {
  readonly nodes: readonly CustomerSummary[];
  readonly edges: readonly GraphEdge[];
}

const nothing: readonly Added[] = [];

/** The graph around a customer, with what has been expanded and the path that was found, and where everything stands. */
export function useGraph(filter: GraphFilter, customer: ID<"CustomerProfile">) {
  const input = inputOf(filter);
  const base = useQuery(deals.getRelationshipGraph, { id: customer, depth: filter.depth, ...input });
  const path = useQuery(
    deals.findConnection,
    { fromId: customer, toId: filter.to ?? customer, maximumLength: 12, ...(input.types == null ? {} : { types: input.types }) },
    { enabled: filter.to !== undefined },
  );
  const key = JSON.stringify([customer, filter.depth, input]);
  const [expansions, setExpansions] = useState<{ readonly key: string; readonly added: readonly Added[] }>({ key, added: nothing });
  const [expanding, setExpanding] = useState<ID<"CustomerProfile">>();
  const added = expansions.key === key ? expansions.added : nothing;
  const known = useRef<{ key: string; places: ReadonlyMap<string, Place> }>({ key: "", places: new Map() });
  const connection = filter.to === undefined ? undefined : path.data;

  const graph = useMemo(() => {
    if (base.data === undefined) return undefined;
    const merged = merge(base.data, connection === undefined ? added : [...added, partOf(connection)]);
    const before = known.current.key === key ? known.current.places : new Map<string, Place>();
    const edges = merged.edges.map(({ fromId, toId, strength }) => ({ from: fromId, to: toId, strength }));
    const places = layOut(merged.nodes.map(({ id }) => id), edges, before);
    known.current = { key, places };
    const degrees = new Map<string, number>();
    for (const { from, to } of edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    return { ...merged, places, degrees };
  }, [base.data, added, connection, key]);

  /** Asks who is related to a customer, in place of what is known of that. Answers with how many customers came. */
  const expand = async (node: ID<"CustomerProfile">): Promise<number | undefined> => {
    setExpanding(node);
    try {
      const more = await deals.getRelationshipGraph({ id: node, depth: 1, ...input });
      const before = new Set(graph?.nodes.map(({ id }) => id));
      const fresh = { nodes: more.nodes.map(({ customer }) => customer), edges: more.edges };
      setExpansions((now) => ({ key, added: [...(now.key === key ? now.added.map((part) => without(part, node)) : nothing), fresh] }));
      return more.nodes.filter(({ customer }) => !before.has(customer.id)).length;
    } catch (error) {
      showError(describe(error));
      return undefined;
    } finally {
      setExpanding(undefined);
    }
  };
  return { base, path, graph, connection, expand, expanding };
}

function without({ nodes, edges }: Added, node: ID<"CustomerProfile">): Added {
  return { nodes, edges: edges.filter(({ fromId, toId }) => fromId !== node && toId !== node) };
}

function partOf({ customers, edges }: Connection): Added {
  return { nodes: customers, edges };
}

function merge(base: RelationshipGraph, added: readonly Added[]): { readonly nodes: readonly CustomerSummary[]; readonly edges: readonly GraphEdge[] } {
  const nodes = new Map(base.nodes.map(({ customer }) => [customer.id, customer] as const));
  const edges = new Map(base.edges.map((edge) => [edge.id, edge] as const));
  for (const part of added) {
    for (const node of part.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const edge of part.edges) edges.set(edge.id, edge);
  }
  // Who was added is there as long as something leads to them.
  const near = new Set([...base.nodes.map(({ customer }) => customer.id), ...[...edges.values()].flatMap(({ fromId, toId }) => [fromId, toId])]);
  return { nodes: [...nodes.values()].filter(({ id }) => near.has(id)), edges: [...edges.values()] };
}
