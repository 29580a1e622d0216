import { id } from "rapport";
import type { DocumentSort } from "rapport";
import type { DocumentFilter } from "../../parts/documents/useDocuments";

export const sorts: readonly DocumentSort[] = ["updated", "created", "title"];

/** What the address says is to be shown. */
export function filterOf(query: URLSearchParams): DocumentFilter {
  const get = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const customer = get("customer");
  const sort = sorts.find((sort) => sort === get("sort")) ?? "updated";
  return {
    customerProfileId: customer === undefined ? undefined : id<"CustomerProfile">(customer),
    category: get("category"),
    tag: get("tag"),
    text: get("text"),
    isDeleted: get("show") === "deleted",
    sort,
    direction: sort === "title" ? "ascending" : "descending",
  };
}
