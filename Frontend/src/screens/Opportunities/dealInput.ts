/** What the table asks the server for. */
import { id } from "rapport";
import type { ListOpportunities, Me, OpportunityRule, OpportunityStatus } from "rapport";
import type { Filters, Sort } from "../../components/DataTable";
import { ownerOf } from "../../parts/owners";

export const dealViews = ["open", "won", "lost", "all", "deleted"] as const;
export type DealView = (typeof dealViews)[number];
export const dealSorts = ["name", "customer", "value", "stage", "closeDate", "created", "updated"] as const;
type DealSortKey = (typeof dealSorts)[number];
/** How deals come group by group. */
export const dealGroups: { readonly [column: string]: Sort<DealSortKey> } = {
  stage: { key: "stage", direction: "ascending" },
  customer: { key: "customer", direction: "ascending" },
  closes: { key: "closeDate", direction: "ascending" },
  created: { key: "created", direction: "descending" },
  updated: { key: "updated", direction: "descending" },
};

interface DealListChoice {
  readonly view: DealView;
  readonly filters: Filters;
  /** Conditions in groups, which hold besides. */
  readonly rules: OpportunityRule | undefined;
  readonly text: string | undefined;
  /** From the address: those of one customer, contact, lead or campaign, as links from elsewhere say. */
  readonly only: Pick<ListOpportunities, "customerProfileId" | "contactId" | "leadId" | "campaignId">;
  readonly sort: Sort<DealSortKey>;
  readonly me: Me;
}

export function dealsInput({ view, filters, rules, text, only, sort, me }: DealListChoice): ListOpportunities {
  const statuses: readonly OpportunityStatus[] | undefined = view === "all" || view === "deleted" ? undefined : [view];
  const value = filters.range("value");
  const closes = filters.dates("closes");
  const stages = filters.many("stage");
  const owner = ownerOf(me, filters.one("owner"));
  const [team, pipeline, source, tag] = ["team", "pipeline", "source", "tag"].map(filters.one);
  return {
    sort: sort.key,
    direction: sort.direction,
    ...(view === "deleted" ? { deleted: true } : {}),
    ...(statuses === undefined ? {} : { statuses }),
    ...(pipeline === undefined ? {} : { pipelineId: id<"Pipeline">(pipeline) }),
    ...(stages === undefined ? {} : { stages }),
    ...(owner === undefined ? {} : { ownerId: owner }),
    ...(team === undefined ? {} : { teamId: id<"Team">(team) }),
    ...only,
    ...(source === undefined ? {} : { source }),
    ...(tag === undefined ? {} : { tag }),
    ...(value.minimum === undefined ? {} : { minimumValue: value.minimum }),
    ...(value.maximum === undefined ? {} : { maximumValue: value.maximum }),
    ...(closes.from === undefined ? {} : { closesFrom: closes.from }),
    ...(closes.to === undefined ? {} : { closesTo: closes.to }),
    ...(filters.flag("rotting") ? { isRotting: true } : {}),
    ...(rules === undefined ? {} : { rules }),
    ...(text === undefined ? {} : { text }),
  };
}
