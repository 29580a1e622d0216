import type { Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { pipelines } from "./client";

const none: readonly Pipeline[] = [];

/** All pipelines of the workspace; none until the server has answered. */
export function usePipelines(): readonly Pipeline[] {
  return useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 }).data?.items ?? none;
}
