// Part of rapport-codegen, and the same for every contract. Do not edit.
import { useCallback, useState } from "react";
import type { Query, RapportError } from "../runtime.js";
import { useQueryCache } from "./provider.js";
import { useEntry } from "./useQuery.js";
import type { QueryResult } from "./useQuery.js";

export interface InfiniteQueryOptions<Output, Cursor> {
  /** Where the next page begins; `undefined` or `null` if the page is the last. */
  readonly next: (page: Output) => Cursor | null | undefined;
  readonly enabled?: boolean;
  readonly staleTime?: number;
}

export interface Pages<Output, Cursor> {
  readonly pages: readonly Output[];
  /** Where each page begins; the first at `undefined`. */
  readonly cursors: readonly (Cursor | undefined)[];
}

export type InfiniteQueryResult<Output, Cursor> = QueryResult<Pages<Output, Cursor>> & {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  /** Why the last page that was asked for did not come. */
  readonly nextPageError: RapportError | null;
  /** Asks for the page after the last; does nothing if there is none or one is on its way. */
  readonly fetchNextPage: () => Promise<void>;
};

/**
 * The pages of a query that answers with a cursor to the next. `input` gives the input for a page; called with
 * `undefined` it gives the first page's. A refetch asks for as many pages as are shown.
 */
export function useInfiniteQuery<Input, Output, Cursor>(
  query: Query<Input, Output, unknown>,
  input: (cursor: Cursor | undefined) => Input,
  options: InfiniteQueryOptions<Output, Cursor>,
): InfiniteQueryResult<Output, Cursor> {
  type Loaded = Pages<Output, Cursor>;
  const cache = useQueryCache();
  const { next, ...rest } = options;
  const load = async (signal: AbortSignal): Promise<Loaded> => {
    const wanted = Math.max(1, (entry.state.data as Loaded | undefined)?.pages.length ?? 1);
    const pages: Output[] = [];
    const cursors: (Cursor | undefined)[] = [];
    let cursor: Cursor | null | undefined;
    do {
      const page = await query(input(cursor ?? undefined), { signal });
      cursors.push(cursor ?? undefined);
      pages.push(page);
      cursor = next(page);
    } while (pages.length < wanted && cursor !== undefined && cursor !== null);
    return { pages, cursors };
  };
  const entry = cache.pages(query, input(undefined), load);
  // The functions are new at every rendering; the entry stays.
  entry.load = load;

  const result = useEntry<Loaded>(entry, rest);
  const [pageState, setPageState] = useState<{ isFetching: boolean; error: RapportError | null }>(idle);
  const last = result.data?.pages[result.data.pages.length - 1];
  const cursor = last === undefined ? undefined : next(last) ?? undefined;

  const fetchNextPage = useCallback(async (): Promise<void> => {
    const shown = entry.state.data as Loaded | undefined;
    const lastShown = shown?.pages[shown.pages.length - 1];
    const cursor = lastShown === undefined ? undefined : next(lastShown) ?? undefined;
    if (shown === undefined || cursor === undefined || entry.inFlight !== undefined) return;
    setPageState({ isFetching: true, error: null });
    try {
      await cache.refetch(entry, false, async (signal) => {
        const page = await query(input(cursor), { signal });
        return { pages: [...shown.pages, page], cursors: [...shown.cursors, cursor] };
      });
      setPageState(idle);
    } catch (error) {
      setPageState({ isFetching: false, error: error as RapportError });
    }
  }, [cache, entry, input, next, query]);

  return {
    ...result,
    hasNextPage: cursor !== undefined,
    isFetchingNextPage: pageState.isFetching,
    nextPageError: pageState.error,
    fetchNextPage,
  };
}

const idle = { isFetching: false, error: null };
