/** Views of a table that a reader has kept: what the address says of filters and sorting, and how the columns stand. */
import { useCallback, useState } from "react";
import { useMe } from "../../app/me";
import { readStored, writeStored } from "../../app/stored";
import { isLayout } from "./layout";
import type { Layout } from "./types";

export interface View {
  readonly id: string;
  readonly name: string;
  /** The query of the address, without what is open beside the table. */
  readonly query: string;
  readonly layout: Layout;
}

/** What of the address belongs to no view. */
const notOfViews = ["view", "deal", "tab"];

export function viewQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams(query);
  for (const name of notOfViews) kept.delete(name);
  kept.sort();
  return kept.toString();
}

export function useViews(table: string): readonly [readonly View[], (views: readonly View[]) => void] {
  const me = useMe();
  const key = `views.${me.id}.${table}`;
  const [views, setViews] = useState<readonly View[]>(() => readStored(key, isViews) ?? []);
  const change = useCallback(
    (next: readonly View[]) => {
      setViews(next);
      writeStored(key, next.length === 0 ? undefined : next);
    },
    [key],
  );
  return [views, change];
}

function isViews(value: unknown): value is readonly View[] {
  return Array.isArray(value) && value.every((view: View) => typeof view?.id === "string" && typeof view.name === "string" && typeof view.query === "string" && isLayout(view.layout));
}
