/** What the list can be narrowed by, and what that asks of the server. */
import { useMemo } from "react";
import type { CustomField, CustomFieldFilter, CustomerKind, CustomerStatus, ID, JSONValue } from "rapport";
import { useQuery } from "rapport/react";
import { team } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useFilters } from "../../components/DataTable";
import type { Filter, Filters } from "../../components/DataTable";
import { useCustomFields } from "../../parts/customers/customFields";
import { customerMessages } from "../../parts/customers/messages";
import { ownerFilter, ownerOf } from "../../parts/owners";
import { messages } from "./messages";

interface CustomerFilterInput {
  readonly status?: CustomerStatus;
  readonly kind?: CustomerKind;
  readonly ownerId?: ID<"User">;
  readonly teamId?: ID<"Team">;
  readonly tag?: string;
}

export function useCustomerFilters(): {
  readonly filters: Filters;
  /** What a list and a file can both be narrowed by. */
  readonly input: CustomerFilterInput;
  readonly customFields: readonly CustomFieldFilter[];
  readonly isDeleted: boolean;
} {
  const me = useMe();
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const fields = useCustomFields();
  const teams = useQuery(team.listTeams, undefined, { staleTime: 60_000 }).data?.items;
  const all = useMemo<readonly Filter[]>(() => [
    ownerFilter(me, c.field.ownerId, t.mine),
    { id: "status", label: c.field.status, kind: "choice", choices: (["prospect", "active", "inactive"] as const).map((value) => ({ value, label: c.status[value] })) },
    { id: "kind", label: c.field.kind, kind: "choice", choices: (["company", "person"] as const).map((value) => ({ value, label: c.kind[value] })) },
    { id: "tag", label: t.tag, kind: "text", maxLength: 50 },
    ...((teams ?? []).length === 0 ? [] : [{ id: "team", label: t.team, kind: "choice", choices: (teams ?? []).map(({ id, name }) => ({ value: id, label: name })) } as const]),
    ...fields.map((field) => customFilter(field, c)),
    { id: "deleted", label: t.showDeleted, kind: "flag" },
  ], [me, t, c, fields, teams]);
  const filters = useFilters(all);
  return useMemo(() => {
    const owner = ownerOf(me, filters.one("owner"));
    const [status, kind, tag, teamId] = [filters.one("status"), filters.one("kind"), filters.one("tag")?.trim(), filters.one("team")];
    return {
      filters,
      input: {
        ...(status === undefined ? {} : { status: status as CustomerStatus }),
        ...(kind === undefined ? {} : { kind: kind as CustomerKind }),
        ...(owner === undefined ? {} : { ownerId: owner }),
        ...(teamId === undefined ? {} : { teamId: teamId as ID<"Team"> }),
        ...(tag === undefined || tag === "" ? {} : { tag }),
      },
      customFields: fields.flatMap((field) => conditions(field, filters)),
      isDeleted: filters.flag("deleted"),
    };
  }, [filters, fields, me]);
}

const nameOf = (field: CustomField): string => `cf.${field.key}`;

function customFilter(field: CustomField, words: { readonly yes: string; readonly no: string }): Filter {
  const named = { id: nameOf(field), label: field.label };
  switch (field.type) {
    case "number": return { ...named, kind: "range" };
    case "date": return { ...named, kind: "dates" };
    case "select": return { ...named, kind: "choice", choices: field.options.map((option) => ({ value: option, label: option })) };
    case "checkbox": return { ...named, kind: "choice", choices: [{ value: "true", label: words.yes }, { value: "false", label: words.no }] };
    default: return { ...named, kind: "text" };
  }
}

function conditions(field: CustomField, filters: Filters): readonly CustomFieldFilter[] {
  const id = nameOf(field);
  const { key } = field;
  const bound = (op: "atLeast" | "atMost", value: JSONValue | undefined): readonly CustomFieldFilter[] => (value === undefined ? [] : [{ key, op, value }]);
  if (field.type === "number") {
    const { minimum, maximum } = filters.range(id);
    return [...bound("atLeast", minimum), ...bound("atMost", maximum)];
  }
  if (field.type === "date") {
    const { from, to } = filters.dates(id);
    return [...bound("atLeast", from), ...bound("atMost", to)];
  }
  const value = filters.one(id)?.trim();
  if (value === undefined || value === "") return [];
  if (field.type === "checkbox") return [{ key, value: value === "true" }];
  if (field.type === "select") return [{ key, value }];
  return [{ key, op: "contains", value }];
}
