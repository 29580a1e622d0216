/** What the table asks the server for. */
import type { LeadRule, LeadStatus, ListLeads, Me } from "rapport";
import { addDays } from "../../app/dates";
import { localDate } from "../../app/format";
import type { Filters, Sort } from "../../components/DataTable";
import { ownerOf } from "../../parts/owners";

export const leadViews = ["open", "all", "unrouted", "deleted"] as const;
export type LeadView = (typeof leadViews)[number];
export const leadStatuses: readonly LeadStatus[] = ["new", "contacted", "qualified", "unqualified", "converted"];
export const leadSorts = ["name", "created", "updated"] as const;
type LeadSortKey = (typeof leadSorts)[number];
/** How leads come group by group. */
export const leadGroups: { readonly [column: string]: Sort<LeadSortKey> } = {
  created: { key: "created", direction: "descending" },
  updated: { key: "updated", direction: "descending" },
};

const openStatuses: readonly LeadStatus[] = ["new", "contacted", "qualified"];

interface LeadListChoice {
  readonly view: "open" | "all" | "deleted";
  readonly filters: Filters;
  /** Conditions in groups, which hold besides. */
  readonly rules: LeadRule | undefined;
  readonly text: string | undefined;
  readonly sort: Sort<LeadSortKey>;
  readonly me: Me;
}

export function leadsInput({ view, filters, rules, text, sort, me }: LeadListChoice): ListLeads {
  const owner = ownerOf(me, filters.one("owner"));
  const chosen = filters.many("status")?.filter((status): status is LeadStatus => leadStatuses.includes(status as LeadStatus));
  const statuses = chosen ?? (view === "open" ? openStatuses : undefined);
  const created = filters.dates("created");
  const [source, tag] = [filters.one("source"), filters.one("tag")];
  return {
    sort: sort.key,
    direction: sort.direction,
    ...(view === "deleted" ? { deleted: true } : {}),
    ...(statuses === undefined ? {} : { statuses }),
    ...(owner === undefined ? {} : { ownerId: owner }),
    ...(source === undefined ? {} : { source }),
    ...(tag === undefined ? {} : { tag }),
    ...(created.from === undefined ? {} : { createdFrom: localDate(created.from) }),
    ...(created.to === undefined ? {} : { createdTo: localDate(addDays(created.to, 1)) }),
    ...(rules === undefined ? {} : { rules }),
    ...(text === undefined ? {} : { text }),
  };
}
