/** How a table's columns stand, apart from who says so. */
import type { Column, Layout } from "./types";

const narrowest = 64;
const widest = 800;

export interface PlacedColumn<Row> {
  readonly column: Column<Row>;
  readonly width: number;
  readonly isPinned: boolean;
  /** Of a pinned one: what stands before it, in pixels. */
  readonly offset: number;
}

/** How the columns stand by themselves. */
export function defaultLayout<Row>(columns: readonly Column<Row>[]): Layout {
  return {
    order: columns.map(({ id }) => id),
    hidden: columns.filter(({ isHidden }) => isHidden === true).map(({ id }) => id),
    pinned: columns.filter(({ isPinned }) => isPinned === true).map(({ id }) => id),
    widths: {},
    density: "comfortable",
  };
}

/** The columns that are shown, the pinned ones first. */
export function placed<Row>(layout: Layout, all: readonly Column<Row>[], selects: boolean): readonly PlacedColumn<Row>[] {
  const shown = all.filter(({ id }) => !layout.hidden.includes(id));
  const pinned = shown.filter(({ id }) => layout.pinned.includes(id));
  const rest = shown.filter(({ id }) => !layout.pinned.includes(id));
  let offset = selects ? selectWidth : 0;
  return [...pinned, ...rest].map((column, index) => {
    const width = layout.widths[column.id] ?? column.width;
    const place = { column, width, isPinned: index < pinned.length, offset };
    offset += width;
    return place;
  });
}

/** The column of check boxes. */
export const selectWidth = 40;

export function resized(layout: Layout, column: string, width: number): Layout {
  return { ...layout, widths: { ...layout.widths, [column]: within(width) } };
}

function within(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
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
export function complete<Row>(stored: Layout | undefined, columns: readonly Column<Row>[]): Layout {
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

/** Stands among the columns of an address for rows that are close together. */
const compact = ".compact";

/**
 * A layout as it stands in an address: the columns that are shown, in their order, a star at those that are pinned, and behind
 * a point the widths that were changed: `name*.320,owner,value.90,.compact`.
 */
export function layoutText<Row>(layout: Layout, columns: readonly Column<Row>[]): string {
  const { order, hidden } = complete(layout, columns);
  const shown = order.flatMap((id) => {
    const column = columns.find((column) => column.id === id);
    if (column === undefined || hidden.includes(id)) return [];
    const width = layout.widths[id];
    return [id + (layout.pinned.includes(id) ? "*" : "") + (width === undefined || width === column.width ? "" : `.${width}`)];
  });
  return [...shown, ...(layout.density === "compact" ? [compact] : [])].join(",");
}

/** The layout that an address says; `undefined` if none of its columns is known. What it does not name is hidden. */
export function layoutOf<Row>(text: string, columns: readonly Column<Row>[]): Layout | undefined {
  const parts = text.split(",");
  const order: string[] = [];
  const pinned: string[] = [];
  const widths: { [column: string]: number } = {};
  for (const part of parts) {
    const [, id = "", star, width] = /^(.+?)(\*)?(?:\.(\d{2,3}))?$/.exec(part) ?? [];
    if (order.includes(id) || !columns.some((column) => column.id === id)) continue;
    order.push(id);
    if (star !== undefined) pinned.push(id);
    if (width !== undefined) widths[id] = within(Number(width));
  }
  if (order.length === 0) return undefined;
  const layout = complete({ order, hidden: [], pinned, widths, density: parts.includes(compact) ? "compact" : "comfortable" }, columns);
  return { ...layout, hidden: layout.order.filter((id) => !order.includes(id)) };
}

export function isLayout(value: unknown): value is Layout {
  const layout = value as Layout;
  return (
    typeof value === "object" && value !== null && Array.isArray(layout.order) && Array.isArray(layout.hidden) &&
    Array.isArray(layout.pinned) && typeof layout.widths === "object" && layout.widths !== null
  );
}
