/** How a table's columns stand: the defaults with what the reader has changed. Kept on this device, for each member. */
import { useCallback, useMemo, useState } from "react";
import { useMe } from "../../app/me";
import { readStored, writeStored } from "../../app/stored";
import type { Column, Layout } from "./types";

const narrowest = 64;
const widest = 800;

export interface Arranged<Row> {
  readonly layout: Layout;
  /** Those that are shown, the pinned ones first. */
  readonly columns: readonly PlacedColumn<Row>[];
  /** All, in their order. */
  readonly all: readonly Column<Row>[];
  readonly setLayout: (layout: Layout) => void;
  readonly reset: () => void;
  /** How they stand by themselves. */
  readonly initial: Layout;
}

export interface PlacedColumn<Row> {
  readonly column: Column<Row>;
  readonly width: number;
  readonly isPinned: boolean;
  /** Of a pinned one: what stands before it, in pixels. */
  readonly offset: number;
}

function defaultLayout<Row>(columns: readonly Column<Row>[]): Layout {
  return {
    order: columns.map(({ id }) => id),
    hidden: columns.filter(({ isHidden }) => isHidden === true).map(({ id }) => id),
    pinned: columns.filter(({ isPinned }) => isPinned === true).map(({ id }) => id),
    widths: {},
    density: "comfortable",
  };
}

export function useLayout<Row>(table: string, columns: readonly Column<Row>[], selects: boolean): Arranged<Row> {
  const me = useMe();
  const key = `table.${me.id}.${table}`;
  const [stored, setStored] = useState<Layout | undefined>(() => readStored<Layout>(key, isLayout));
  const setLayout = useCallback(
    (layout: Layout) => {
      setStored(layout);
      writeStored(key, layout);
    },
    [key],
  );
  const reset = useCallback(() => {
    setStored(undefined);
    writeStored(key, undefined);
  }, [key]);
  return useMemo(() => {
    const layout = complete(stored, columns);
    const all = layout.order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
    const shown = all.filter(({ id }) => !layout.hidden.includes(id));
    const pinned = shown.filter(({ id }) => layout.pinned.includes(id));
    const rest = shown.filter(({ id }) => !layout.pinned.includes(id));
    let offset = selects ? selectWidth : 0;
    const placed = [...pinned, ...rest].map((column, index) => {
      const width = layout.widths[column.id] ?? column.width;
      const place = { column, width, isPinned: index < pinned.length, offset };
      offset += width;
      return place;
    });
    return { layout, all, columns: placed, setLayout, reset, initial: defaultLayout(columns) };
  }, [stored, columns, selects, setLayout, reset]);
}

/** The column of check boxes. */
export const selectWidth = 40;

export function resized(layout: Layout, column: string, width: number): Layout {
  return { ...layout, widths: { ...layout.widths, [column]: Math.round(Math.min(widest, Math.max(narrowest, width))) } };
}

/** A column put before or behind another one. */
export function moved(layout: Layout, column: string, beside: string, side: "before" | "after"): Layout {
  if (column === beside) return layout;
  const order = layout.order.filter((id) => id !== column);
  order.splice(order.indexOf(beside) + (side === "after" ? 1 : 0), 0, column);
  return { ...layout, order };
}

/** The same without what is in the list, or with it. */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** A stored layout may be older than the columns: new ones come at their place, and those that are gone are left out. */
function complete<Row>(stored: Layout | undefined, columns: readonly Column<Row>[]): Layout {
  const fresh = defaultLayout(columns);
  if (stored === undefined) return fresh;
  const known = stored.order.filter((id) => fresh.order.includes(id));
  const added = fresh.order.filter((id) => !known.includes(id));
  const order = [...known];
  for (const id of added) {
    const before = fresh.order[fresh.order.indexOf(id) - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  const hidden = [...stored.hidden, ...added.filter((id) => fresh.hidden.includes(id))];
  return { ...stored, order, hidden };
}

export function isLayout(value: unknown): value is Layout {
  const layout = value as Layout;
  return (
    typeof value === "object" && value !== null && Array.isArray(layout.order) && Array.isArray(layout.hidden) &&
    Array.isArray(layout.pinned) && typeof layout.widths === "object" && layout.widths !== null
  );
}
