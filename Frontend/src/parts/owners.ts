/** Filters by who is responsible: `me`, or the id of one of those to whom things can be given. */
import { id } from "rapport";
import type { ID, Me } from "rapport";
import type { Filter } from "../components/DataTable";

export function ownerFilter(me: Me, label: string, mine: string): Filter {
  const others = me.assignees.filter(({ id }) => id !== me.id).map(({ id, name }) => ({ value: id as string, label: name }));
  return { kind: "choice", id: "owner", label, choices: [{ value: "me", label: mine }, ...others] };
}

export function ownerOf(me: Pick<Me, "id">, chosen: string | undefined): ID<"User"> | undefined {
  return chosen === undefined ? undefined : chosen === "me" ? me.id : id<"User">(chosen);
}
