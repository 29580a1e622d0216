import type { ReactNode } from "react";
import type { Choice } from "../Field";

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
  readonly choices?: readonly Choice[];
  readonly maxLength?: number | undefined;
  /** Whether this reader may change it in this row; every row by default. */
  readonly isAllowed?: (row: Row) => boolean;
  /** Sends it. What it throws is shown at the cell, which stays open. */
  readonly save: (row: Row, value: string) => Promise<unknown>;
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
  /** What stands in the footer: over the selected rows, or over those that are loaded. */
  readonly sum?: (rows: readonly Row[]) => ReactNode;
  /** Hidden until the reader shows it. */
  readonly isHidden?: boolean;
  /** Stays at its place while one scrolls sideways, until the reader lets it go. */
  readonly isPinned?: boolean;
}

/** How a reader has arranged a table. Columns that it does not name stand as they are by default. */
export interface Layout {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly widths: { readonly [column: string]: number };
  readonly density: "compact" | "comfortable";
}
