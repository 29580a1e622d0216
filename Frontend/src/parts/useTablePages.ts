import { useMemo } from "react";
import { useInfiniteQuery, useQuery } from "rapport/react";
import type { Query } from "rapport";
import { usePageSize } from "../components/DataTable";
import type { DataTableProps } from "../components/DataTable";

export interface TablePage {
  readonly limit: number;
  readonly includeTotal: boolean;
  readonly cursor?: string;
}

interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor?: string | null;
  readonly total?: number | null;
}

export type TablePages<Row extends { readonly id: string }> = Required<Pick<DataTableProps<Row>, "hasMore" | "isLoadingMore" | "onMore" | "onRetry">> &
  Pick<DataTableProps<Row>, "error" | "rows" | "total">;

/**
 * What a table shows of a list that the server gives page by page. `input` gets where a page begins. How many rows there are
 * in all is asked for apart from the pages, so that none waits until a million have been counted, and only while some are missing.
 */
export function useTablePages<Input, Row extends { readonly id: string }>(
  list: Query<Input, Page<Row>, unknown>,
  input: (page: TablePage) => Input,
): TablePages<Row> {
  const limit = usePageSize();
  const query = useInfiniteQuery(
    list,
    (cursor: string | undefined) => input({ limit, includeTotal: false, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  const { data, fetchNextPage, refetch } = query;
  const { data: counted } = useQuery(list, input({ limit: 1, includeTotal: true }), { enabled: query.hasNextPage });
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items), [data]);
  return {
    rows,
    total: query.hasNextPage ? counted?.total : rows?.length,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    error: query.nextPageError ?? query.error,
    onMore: () => void fetchNextPage(),
    onRetry: () => void (data === undefined ? refetch().catch(() => undefined) : fetchNextPage()),
  };
}
