import { useCallback, useMemo, useState } from "react";
import type { ListOpportunities, Opportunity } from "rapport";
import { useInfiniteQuery, useSubscription } from "rapport/react";
import { cache, deals } from "../../api/client";

/** Up to so many pages are asked for again when somebody changes a deal; with more of them, one is told that there is news. */
const fewPages = 3;

export interface DealRows {
  readonly rows: readonly Opportunity[] | undefined;
  readonly total: number | null | undefined;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly error: unknown;
  /** Whether there are deals that are not among the rows yet. */
  readonly hasNews: boolean;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onSaved: (deal: Opportunity) => void;
  readonly showNews: () => void;
}

/** The deals of a table: loaded page by page; those that change are replaced where they stand, however many are loaded. */
export function useDealRows(input: (cursor: string | undefined) => ListOpportunities): DealRows {
  const [changed, setChanged] = useState<ReadonlyMap<string, Opportunity>>(new Map());
  const [hasNews, setNews] = useState(false);
  const query = useInfiniteQuery(deals.listOpportunities, input, { next: (page) => page.nextCursor });
  const pages = query.data?.pages;
  const onSaved = useCallback((deal: Opportunity) => setChanged((now) => new Map(now).set(deal.id, deal)), []);
  useSubscription(deals.watchOpportunities, {}, {
    onEvent: (news) => {
      if (news.type === "changed") onSaved(news.opportunity);
      if ((pages?.length ?? 0) <= fewPages) void cache.invalidate(deals.listOpportunities);
      else if (news.type !== "changed" || news.event.endsWith("created")) setNews(true);
    },
  });
  const rows = useMemo(
    () =>
      pages?.flatMap((page) => page.items).map((deal) => {
        const newer = changed.get(deal.id);
        return newer !== undefined && newer.version > deal.version ? newer : deal;
      }),
    [pages, changed],
  );
  const { fetchNextPage, refetch } = query;
  return {
    rows,
    total: pages?.[0]?.total,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    error: query.nextPageError ?? query.error,
    hasNews,
    onMore: () => void fetchNextPage(),
    onRetry: () => void (pages === undefined ? refetch().catch(() => undefined) : fetchNextPage()),
    onSaved,
    showNews: () => {
      setNews(false);
      void cache.invalidate(deals.listOpportunities);
    },
  };
}
