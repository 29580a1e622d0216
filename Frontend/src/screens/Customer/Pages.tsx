import { useMemo } from "react";
import type { ReactNode } from "react";
import type { Query } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import type { InfiniteQueryResult } from "rapport/react";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { ErrorState } from "../../components/ErrorState";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
  readonly total?: number | null;
}

type PagesResult<Item> = InfiniteQueryResult<Page<Item>, string>;

/** A list that comes by pages. */
export function usePages<Input, Item>(query: Query<Input, Page<Item>, unknown>, input: Input & object, isEnabled = true): PagesResult<Item> {
  return useInfiniteQuery(
    query,
    (cursor: string | undefined) => ({ ...input, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page: Page<Item>) => page.nextCursor, enabled: isEnabled },
  );
}

export function itemsOf<Item>(pages: PagesResult<Item>): readonly Item[] {
  return pages.data?.pages.flatMap((page) => page.items) ?? [];
}

interface PagesProps<Item> {
  readonly pages: PagesResult<Item>;
  /** What it is a list of, for messages: `The contacts`. */
  readonly what: string;
  readonly empty: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list in each of its states; more of it comes when its end is in sight. */
export function Pages<Item>({ pages, what, empty, children }: PagesProps<Item>) {
  const t = useMessages(messages);
  const w = useWords();
  const items = useMemo(() => itemsOf(pages), [pages.data]);
  if (pages.data === undefined) {
    if (pages.error === null) return <div aria-busy="true"><LoadingText>{w.loading}</LoadingText><Skeleton count={6} /></div>;
    return <ErrorState title={t.listFailed(what)} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} />;
  }
  return (
    <>
      {items.length === 0 ? empty : children(items)}
      <LoadMore pages={pages} />
    </>
  );
}
