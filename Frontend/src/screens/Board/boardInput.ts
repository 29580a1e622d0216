/** What the board asks the server for. */
import type { ID, ListOpportunities, PipelineFilter } from "rapport";

export interface BoardFilter {
  readonly pipelineId: ID<"Pipeline">;
  readonly ownerId?: ID<"User">;
  /** Words to find; absent for all deals. */
  readonly text?: string;
}

/** How many deals a column asks for at a time. */
export const pageSize = 25;

/** The deals of a column in their order there. */
export function columnInput(filter: BoardFilter, stage: string, cursor: string | undefined): ListOpportunities {
  const { pipelineId, ownerId, text } = filter;
  return {
    pipelineId,
    stages: [stage],
    sort: "stage",
    direction: "ascending",
    limit: pageSize,
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(text === undefined ? {} : { text }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** The sums of what the columns show. */
export function statsInput({ pipelineId, ownerId, text }: BoardFilter): PipelineFilter {
  return { pipelineId, ...(ownerId === undefined ? {} : { ownerId }), ...(text === undefined ? {} : { text }) };
}
