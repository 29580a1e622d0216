/** Views of a table that are kept on the server: what the address says of filters, sorting and groups, and how the columns stand. */
import type { SavedView } from "rapport";
import { cache, views as server } from "../../api/client";
import { isLayout } from "../../components/DataTable";
import type { Layout } from "../../components/DataTable";

export interface View {
  readonly saved: SavedView;
  /** The query of the address, without what is open beside the table. */
  readonly query: string;
  /** `undefined` for columns as they are by themselves. */
  readonly layout: Layout | undefined;
}

/** What of the address belongs to no view. */
const notOfViews = ["view", "deal", "tab"];
/** Under this name the columns stand in what is kept, whole; in the address their short form does (`layoutText`). */
const columns = "columns";
/** What the server keeps of one. */
export const longestQuery = 8000;

export function viewQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams(query);
  for (const name of [...notOfViews, columns]) kept.delete(name);
  kept.sort();
  return kept.toString();
}

/** What is kept: the query, and the columns if they are not as they are by themselves. */
export function keptQuery(query: URLSearchParams, layout: Layout | undefined): string {
  const kept = new URLSearchParams(viewQuery(query));
  if (layout !== undefined) kept.set(columns, JSON.stringify(layout));
  return kept.toString();
}

export function viewOf(saved: SavedView): View {
  const query = new URLSearchParams(saved.query);
  return { saved, query: viewQuery(query), layout: layoutOf(query.get(columns)) };
}

function layoutOf(text: string | null): Layout | undefined {
  try {
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return isLayout(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function refreshViews(): Promise<void> {
  return cache.invalidate(server.listViews);
}
