import { useCallback, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Query } from "rapport";
import { useLive } from "../../app/useLive";
import { sumsOfAmounts } from "../sums";
import { useTablePages } from "../useTablePages";
import type { TablePage, TablePages } from "../useTablePages";
import { useTableSums } from "../useTableSums";

interface Sale {
  readonly id: string;
  readonly version: number;
}

interface SalePage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor?: string | null;
  readonly total?: number | null;
  readonly sums?: readonly { readonly currency: string; readonly net: number; readonly gross: number }[] | null;
}

interface SaleRows<Row extends Sale> {
  readonly pages: TablePages<Row>;
  /** What all come to, by the columns' names, once it is known; nothing is asked for while all are loaded. */
  readonly sums: { readonly [column: string]: ReactNode } | undefined;
  /** Shows what has been saved in place of what was loaded. */
  readonly onSaved: (row: Row) => void;
}

/** The rows of a table of quotes or of orders. `news` names the events after which they are asked for again. */
export function useSaleRows<Input, Row extends Sale>(list: Query<Input, SalePage<Row>, unknown>, news: readonly string[], input: (page: TablePage) => Input): SaleRows<Row> {
  const [saved, setSaved] = useState<ReadonlyMap<string, Row>>(new Map());
  const pages = useTablePages(list, input);
  const { sums: amounts } = useTableSums(list, input, pages.hasMore);
  useLive(news, [list]);
  const sums = useMemo(() => (amounts === undefined ? undefined : {
    net: sumsOfAmounts(amounts, ({ net }) => net),
    gross: sumsOfAmounts(amounts, ({ gross }) => gross),
  }), [amounts]);
  const loaded = pages.rows;
  const rows = useMemo(() => loaded?.map((row) => {
    const newer = saved.get(row.id);
    return newer !== undefined && newer.version > row.version ? newer : row;
  }), [loaded, saved]);
  const onSaved = useCallback((row: Row) => setSaved((now) => new Map(now).set(row.id, row)), []);
  return { pages: { ...pages, rows }, sums, onSaved };
}
