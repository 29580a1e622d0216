import { useMemo } from "react";
import type { CustomerDocument, DocumentSort, ID, SortDirection } from "rapport";
import { useInfiniteQuery, useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { useDebounced } from "../../app/useDebounced";
import { useUploads } from "./uploads";

export interface DocumentFilter {
  readonly customerProfileId?: ID<"CustomerProfile"> | undefined;
  readonly category?: string | undefined;
  readonly tag?: string | undefined;
  readonly text?: string | undefined;
  readonly isDeleted?: boolean;
  readonly sort?: DocumentSort;
  readonly direction?: SortDirection;
}

/** The documents that a filter leaves, by page, and where the words that were looked for stand in them. */
export function useDocuments(filter: DocumentFilter) {
  const text = useDebounced((filter.text ?? "").trim(), 150);
  const { customerProfileId, category, tag, isDeleted = false, sort = "updated", direction = "descending" } = filter;
  const pages = useInfiniteQuery(
    deals.listDocuments,
    (cursor: string | undefined) => ({
      limit: 50,
      sort,
      direction,
      deleted: isDeleted,
      includeTotal: true,
      includeThumbnails: true,
      ...(customerProfileId === undefined ? {} : { customerProfileId }),
      ...(category === undefined ? {} : { category }),
      ...(tag === undefined ? {} : { tag }),
      ...(text === "" ? {} : { text }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  const hits = useQuery(
    deals.searchDocuments,
    { query: text || "-", limit: 50, ...(customerProfileId === undefined ? {} : { customerProfileId }) },
    { enabled: text !== "" && !isDeleted },
  );
  const onTheirWay = useUploads(({ state, documentId }) => state !== "done" && documentId !== undefined).map(({ documentId }) => documentId);
  const loaded = pages.data?.pages;
  const hidden = onTheirWay.join();
  const documents = useMemo(
    () => (loaded ?? []).flatMap(({ items }): readonly CustomerDocument[] => items).filter(({ id, currentVersion }) => currentVersion > 0 || !hidden.includes(id)),
    [loaded, hidden],
  );
  return {
    pages,
    /** What is still on its way stands in the list of uploads. */
    documents,
    total: loaded?.[0]?.total ?? undefined,
    text,
    excerpts: new Map((text === "" ? [] : hits.data?.items ?? []).map(({ document, excerpt }) => [document.id, excerpt ?? undefined])),
  };
}
