import { useCallback, useEffect, useRef, useState } from "react";
import type { Query } from "rapport";
import { useQuery } from "rapport/react";
import { cache } from "../api/client";
import { useDebounced } from "../app/useDebounced";
import type { TablePage } from "./useTablePages";

type SumsPage = TablePage & { readonly includeSums: true };

interface TableSums<Amount> {
  /** By currency; `undefined` as long as they are not known. */
  readonly sums: readonly Amount[] | undefined;
  /** Some row has changed: they are asked for again when it has been quiet for a moment. */
  readonly onChanged: () => void;
}

/**
 * What all rows of a table come to, asked for apart from them, so that no page waits for it.
 *
 * @param isWanted - Whether rows are missing: where all are loaded, nothing is asked for.
 */
export function useTableSums<Input, Amount>(
  list: Query<Input, { readonly sums?: readonly Amount[] | null }, unknown>,
  input: (page: SumsPage) => Input,
  isWanted: boolean,
): TableSums<Amount> {
  const asked = input({ limit: 1, includeTotal: false, includeSums: true });
  const { data } = useQuery(list, asked, { enabled: isWanted });
  const [changes, setChanges] = useState(0);
  const settled = useDebounced(changes, 1000);
  const latest = useRef({ list, asked });
  latest.current = { list, asked };
  useEffect(() => {
    if (settled > 0) void cache.invalidate(latest.current.list, latest.current.asked);
  }, [settled]);
  return { sums: data?.sums ?? undefined, onChanged: useCallback(() => setChanges((count) => count + 1), []) };
}
