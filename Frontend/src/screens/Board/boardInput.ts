/** What the board asks the server for. */
import type { ID, ListOpportunities, OpportunityRule } from "rapport";

/** What narrows it; the sums are asked for with the same. */
export interface BoardFilter {
  readonly pipelineId: ID<"Pipeline">;
  readonly ownerId?: ID<"User">;
  /** Words to find; absent for all deals. */
  readonly text?: string;
  /** Conditions in groups, which hold besides. */
  readonly rules?: OpportunityRule;
}

/** How many deals a column asks for at a time. */
export const pageSize = 25;

/** The deals of a column in their order there. */
export function columnInput(filter: BoardFilter, stage: string, cursor: string | undefined): ListOpportunities {
  return {
    ...filter,
    stages: [stage],
    sort: "stage",
    direction: "ascending",
    limit: pageSize,
    ...(cursor === undefined ? {} : { cursor }),
  };
}
