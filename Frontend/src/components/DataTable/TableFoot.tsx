import type { ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { selectWidth } from "./layout";
import type { PlacedColumn } from "./layout";
import { messages } from "./messages";
import { summed } from "./summed";
import type { Column } from "./types";

interface TableFootProps<Row> {
  readonly columns: readonly PlacedColumn<Row>[];
  readonly rows: readonly Row[];
  readonly selected: readonly Row[];
  readonly hasMore: boolean;
  readonly total: number | null | undefined;
  /** What all rows come to, by the columns' names. */
  readonly sums: { readonly [column: string]: ReactNode } | undefined;
  readonly rowIndex: number;
  readonly selects: boolean;
}

/** What the selected rows come to, or all rows, or those that are loaded; and which rows these are. */
export function TableFoot<Row>({ columns, rows, selected, hasMore, total, sums, rowIndex, selects }: TableFootProps<Row>) {
  const t = useMessages(messages);
  const those = summed({ selected: selected.length, loaded: rows.length, hasMore, total, hasSums: sums !== undefined });
  const of = t.sumsOf[those.rows](those.count);
  const sumOf = ({ id, sum }: Column<Row>): ReactNode =>
    those.rows === "all" && hasMore ? sums?.[id] : sum?.(those.rows === "selected" ? selected : rows);
  const shift = selects ? 1 : 0;
  const free = columns.findIndex(({ column }) => column.sum === undefined);
  return (
    <div role="rowgroup" className="dt-foot">
      <div role="row" className="dt-row" aria-rowindex={rowIndex}>
        {selects && <div role="gridcell" className="dt-cell dt-select is-pinned" style={{ width: selectWidth, insetInlineStart: 0 }} />}
        {columns.map(({ column, width, isPinned, offset }, at) => (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + shift + 1}
            data-column={column.id}
            className={`dt-cell ${column.align ?? "start"} ${isPinned ? "is-pinned" : ""}`}
            style={isPinned ? { width, insetInlineStart: offset } : { width }}
            title={column.sum === undefined ? undefined : of}
          >
            {at === free && <small className="dt-sum-of" title={of}>{of}</small>}
            {column.sum !== undefined && <Sum of={sumOf(column)} />}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Where there is no room for all of it, its beginning stands there, and the whole in its title. */
export function Sum({ of }: { readonly of: ReactNode }) {
  return <span className="dt-sum" title={typeof of === "string" ? of : undefined}>{of}</span>;
}
