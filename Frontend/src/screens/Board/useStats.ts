import { useRef } from "react";
import type { PipelineStats, RapportError } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import type { BoardFilter } from "./boardInput";

interface Stats {
  readonly data: PipelineStats | undefined;
  readonly error: RapportError | null;
}

/** The sums of what the board shows. Until the answer to a changed filter is there, what was there stays. */
export function useStats(filter: BoardFilter): Stats {
  const { data, error } = useQuery(deals.getPipelineStats, filter);
  const last = useRef(data);
  if (data !== undefined) last.current = data;
  return { data: last.current, error };
}
