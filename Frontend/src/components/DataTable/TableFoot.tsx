import type { ReactNode } from "react";
import { selectWidth } from "./layout";
import type { PlacedColumn } from "./layout";

interface TableFootProps<Row> {
  readonly columns: readonly PlacedColumn<Row>[];
  readonly rows: readonly Row[];
  /** Which rows they are, in words; absent if they are all that there are. */
  readonly of: string | undefined;
  readonly rowIndex: number;
  readonly selects: boolean;
}

/** What the selected rows, or all that are loaded, come to; and which rows these are, where there is room for it. */
export function TableFoot<Row>({ columns, rows, of, rowIndex, selects }: TableFootProps<Row>) {
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
            {at === free && of !== undefined && <small className="dt-sum-of" title={of}>{of}</small>}
            {column.sum !== undefined && <Sum of={column.sum(rows)} />}
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
