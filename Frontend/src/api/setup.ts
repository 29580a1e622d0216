/** What stands before signing in: whether anybody can, and how. Asked once. */
import type { Setup } from "rapport";
import { useQuery } from "rapport/react";
import type { QueryResult } from "rapport/react";
import { api } from "./client";

export function useSetup(): QueryResult<Setup> {
  return useQuery(api.auth.getSetup, undefined, { staleTime: Infinity });
}
