import type { ID, Pipeline } from "rapport";
import { cache, pipelines } from "../../api/client";
import { ownError } from "../../api/errors";

/** What a pipeline is now, if a call was refused because somebody else was faster with it or with one of its stages. */
export async function currentPipeline(id: ID<"Pipeline">, error: unknown): Promise<Pipeline | undefined> {
  if (ownError(error)?.type !== "staleVersion") return undefined;
  void cache.invalidate(pipelines);
  return await pipelines.getPipeline({ id });
}
