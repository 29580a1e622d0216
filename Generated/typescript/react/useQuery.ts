// Part of rapport-codegen, and the same for every contract. Do not edit.
import { useCallback, useEffect, useSyncExternalStore } from "react";
import type { Query, QueryState, RapportError } from "../runtime.js";
import type { CacheEntry } from "../runtime/cache.js";
import { useQueryCache } from "./provider.js";

export interface QueryOptions<Output> {
  /** `false`: the server is not asked. Default: `true`. */
  readonly enabled?: boolean;
  /** For how many milliseconds data count as fresh. Default: the cache's. */
  readonly staleTime?: number;
  /** Asks again every so many milliseconds while the component is mounted; `false` for never. */
  readonly refetchInterval?: number | false;
  /** Shown until the server's data are there; not kept. */
  readonly placeholder?: Output;
}

interface QueryStatus {
  /** Whether there are no data yet and the server is being asked. */
  readonly isLoading: boolean;
  /** Whether the server is being asked. */
  readonly isFetching: boolean;
  /** Asks the server again. Rejects with a `RapportError`. */
  readonly refetch: () => Promise<unknown>;
}

/** A query as a component shows it; `status` tells the forms apart. After a failed refetch the old data are there. */
export type QueryResult<Output> =
  | (QueryStatus & { readonly status: "pending"; readonly data: Output | undefined; readonly error: null })
  | (QueryStatus & { readonly status: "success"; readonly data: Output; readonly error: null })
  | (QueryStatus & { readonly status: "error"; readonly data: Output | undefined; readonly error: RapportError });

/** Input and options; the input is left out where it may be. */
export type QueryArguments<Input, Options> = void extends Input
  ? [input?: Input, options?: Options]
  : [input: Input, options?: Options];

/** The answer of a query, from the cache and from the server. */
export function useQuery<Input, Output>(
  query: Query<Input, Output, unknown>,
  ...rest: QueryArguments<Input, QueryOptions<Output>>
): QueryResult<Output> {
  const [input, options = {}] = rest as [Input, QueryOptions<Output>?];
  const cache = useQueryCache();
  const entry = cache.entry(query, input);
  return useEntry<Output>(entry, options);
}

/** Shows an entry of the cache and keeps it fresh. */
export function useEntry<Output>(entry: CacheEntry, options: QueryOptions<Output>): QueryResult<Output> {
  const cache = useQueryCache();
  const { enabled = true, staleTime = cache.options.staleTime ?? 0, refetchInterval = false, placeholder } = options;
  const subscribe = useCallback((listener: () => void) => cache.subscribe(entry, listener), [cache, entry]);
  const snapshot = useCallback(() => entry.state, [entry]);
  const state = useSyncExternalStore(subscribe, snapshot, snapshot);
  useEffect(() => {
    entry.staleTime = staleTime;
    if (enabled && entry.isStale(staleTime)) void cache.refetch(entry).catch(() => undefined);
  }, [cache, entry, enabled, staleTime]);
  useEffect(() => {
    if (!enabled || refetchInterval === false) return undefined;
    const timer = setInterval(() => void cache.refetch(entry).catch(() => undefined), refetchInterval);
    return () => clearInterval(timer);
  }, [cache, entry, enabled, refetchInterval]);
  const refetch = useCallback(() => cache.refetch(entry), [cache, entry]);
  return result(state, enabled, placeholder, refetch);
}

function result<Output>(
  state: QueryState,
  enabled: boolean,
  placeholder: Output | undefined,
  refetch: () => Promise<unknown>,
): QueryResult<Output> {
  const { error } = state;
  const hasData = state.updatedAt > 0;
  // The effect that asks runs after the first rendering; until then it counts as asking already.
  const isFetching = state.isFetching || (enabled && !hasData && error === null);
  const status = { isLoading: isFetching && !hasData, isFetching, refetch };
  const data = state.data as Output;
  if (error !== null) return { ...status, status: "error", data: hasData ? data : undefined, error };
  if (hasData) return { ...status, status: "success", data, error };
  return { ...status, status: "pending", data: placeholder, error };
}
