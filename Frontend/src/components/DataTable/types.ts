import type { ComponentType, ReactNode } from "react";
import type { Choice } from "../Field";
import type { Arranged } from "./useLayout";

export interface Sort<Key extends string = string> {
  /** What the server calls it. */
  readonly key: Key;
  readonly direction: "ascending" | "descending";
}

/** A cell that can be changed where it stands. */
export interface ColumnEdit<Row> {
  /** Default: `text`. */
  readonly kind?: "text" | "number" | "date" | "select";
  /** How the value stands in the input. */
  readonly value: (row: Row) => string;
  /** The same for all rows, or those of a row. */
  readonly choices?: readonly Choice[] | ((row: Row) => readonly Choice[]);
  /** The most characters, asked for when one begins to write. */
  readonly maxLength?: () => Promise<number | undefined>;
  /** Whether this reader may change it in this row; every row by default. */
  readonly isAllowed?: (row: Row) => boolean;
  /** Sends it. What it throws is shown at the cell, which stays open. */
  readonly save: (row: Row, value: string) => Promise<unknown>;
}

/** What rows can have in common. Where the column sorts, the server must give the rows of a group one after the other. */
export interface ColumnGroup<Row> {
  /** The same for all rows of a group; the empty text for rows without a value. */
  readonly key: (row: Row) => string;
  /** The group's name; not asked for rows without a value. */
  readonly label: (row: Row) => string;
  /** How the name is shown, if not as a text. */
  readonly render?: (row: Row) => ReactNode;
  /** The group's place among the others; by their names if left out. */
  readonly order?: (row: Row) => number;
}

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** In pixels, until the reader changes it. */
  readonly width: number;
  readonly align?: "start" | "end";
  /** What the server sorts by; without it the column does not sort. */
  readonly sortKey?: string;
  readonly render: (row: Row) => ReactNode;
  readonly edit?: ColumnEdit<Row>;
  /** Given if the table can be grouped by it. */
  readonly group?: ColumnGroup<Row>;
  /** What stands in the footer, over the selected rows or those that are loaded, and at the head of a group. Over all rows it is `sums` of the table, if the server has said. */
  readonly sum?: (rows: readonly Row[]) => ReactNode;
  /** Hidden until the reader shows it. */
  readonly isHidden?: boolean;
  /** Stays at its place while one scrolls sideways, until the reader lets it go. */
  readonly isPinned?: boolean;
}

export interface ViewsProps<Row> {
  /** The table's name. */
  readonly table: string;
  readonly arranged: Arranged<Row>;
}

/** How a reader has arranged a table. Columns that it does not name stand as they are by default. */
export interface Layout {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly widths: { readonly [column: string]: number };
  readonly density: "compact" | "comfortable";
}

export interface DataTableProps<Row extends { readonly id: string }> {
  /** Names the table: its columns, and its views, are kept under it. */
  readonly id: string;
  /** Read out: `Customers`. */
  readonly label: string;
  /** Should be the same array until something about it changes. */
  readonly columns: readonly Column<Row>[];
  /** What is loaded so far; `undefined` before the first answer. */
  readonly rows: readonly Row[] | undefined;
  /** How many there are in all, if the server has said. */
  readonly total?: number | null | undefined;
  readonly hasMore?: boolean;
  /** Asks for the next page; called as one scrolls near the end. */
  readonly onMore?: () => void;
  readonly isLoadingMore?: boolean;
  /** Why nothing, or no more, could be loaded. */
  readonly error?: unknown;
  readonly onRetry?: () => void;
  /** By the columns' names, what all rows come to, those included that are not loaded; for the columns that have a `sum`. */
  readonly sums?: { readonly [column: string]: ReactNode } | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** What can be done with several rows; without it none can be selected. */
  readonly bulkActions?: ((selected: readonly Row[], clear: () => void) => ReactNode) | undefined;
  readonly onOpen?: (row: Row) => void;
  /** Where a row's record stands: makes its first cell a link. Opening goes there unless `onOpen` is given. */
  readonly hrefOf?: (row: Row) => string;
  /** The id of the record that is open beside the table. */
  readonly openId?: string | undefined;
  /** Stands in place of the rows if there are none. */
  readonly emptyState: ReactNode;
  /** Stands above the table, at its start: filters and search. */
  readonly toolbar?: ReactNode;
  /** The menu of views that are kept of it. */
  readonly views?: ComponentType<ViewsProps<Row>>;
}
