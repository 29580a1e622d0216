import { cache, deals } from "../../api/client";

/** After documents have changed: what is shown of them is asked for again. */
export function refreshDocuments(): void {
  for (const query of [deals.listDocuments, deals.searchDocuments, deals.getDocument]) void cache.invalidate(query);
}
