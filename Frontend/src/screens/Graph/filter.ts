import { id } from "rapport";
import type { GetRelationshipGraph, ID, RelationshipType } from "rapport";

export const types = ["parent_company", "referrer", "partner", "competitor"] as const;
type ArrowType = (typeof types)[number];

export interface GraphFilter {
  readonly customer: ID<"CustomerProfile"> | undefined;
  readonly depth: number;
  readonly types: readonly ArrowType[];
  readonly strength: number;
  /** The other end of the shortest path. */
  readonly to: ID<"CustomerProfile"> | undefined;
  readonly isList: boolean;
}

export function filterOf(query: URLSearchParams): GraphFilter {
  const customer = query.get("customer") ?? "";
  const to = query.get("to") ?? "";
  const chosen = (query.get("types") ?? "").split(",");
  return {
    customer: customer === "" ? undefined : id<"CustomerProfile">(customer),
    depth: bounded(query.get("depth"), 1, 6, 2),
    types: types.filter((type) => chosen.includes(type)),
    strength: bounded(query.get("strength"), 1, 10, 1),
    to: to === "" ? undefined : id<"CustomerProfile">(to),
    isList: query.get("view") === "list",
  };
}

/** What the graph and its expansions are asked for alike. */
export function inputOf(filter: GraphFilter): Omit<GetRelationshipGraph, "id"> {
  return {
    ...(filter.types.length === 0 ? {} : { types: filter.types as readonly RelationshipType[] }),
    ...(filter.strength === 1 ? {} : { minimumStrength: filter.strength }),
  };
}

/** Edges are arrows of four kinds: the others are the same, read from the other end. */
export function arrowType(type: RelationshipType): ArrowType {
  if (type === "subsidiary") return "parent_company";
  return type === "referred_by" ? "referrer" : type;
}

function bounded(text: string | null, minimum: number, maximum: number, otherwise: number): number {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value >= minimum && value <= maximum ? value : otherwise;
}
