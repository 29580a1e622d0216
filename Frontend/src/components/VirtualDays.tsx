import { Fragment, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { useVirtualList } from "./useVirtualList";
import type { RowProps } from "./VirtualItems";

interface VirtualDaysProps<Item> {
  /** In the order of their days. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly dayOf: (item: Item) => string;
  /** How high an item is, about; in pixels. */
  readonly rowHeight: number;
  /** Whether the last day may have more than are loaded. */
  readonly hasMore: boolean;
  readonly className: string;
  readonly listClassName?: string;
  readonly labelOf: (day: string) => string;
  readonly heading: (day: string) => ReactNode;
  /** Gives an `li` that carries the properties. */
  readonly children: (item: Item, row: RowProps) => ReactNode;
}

type Line<Item> = { readonly day: string; readonly item?: Item; readonly at: number; readonly of: number };

/** A list of any length in a page, under headings for its days. */
export function VirtualDays<Item>(props: VirtualDaysProps<Item>) {
  const { items, keyOf, dayOf, rowHeight, hasMore, className, listClassName, labelOf, heading, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { lines, keys, heads } = useMemo(() => {
    const days = new Map<string, Item[]>();
    for (const item of items) {
      const day = dayOf(item);
      const others = days.get(day);
      if (others === undefined) days.set(day, [item]);
      else others.push(item);
    }
    const lines = [...days].flatMap(([day, items], index): readonly Line<Item>[] => {
      const of = hasMore && index === days.size - 1 ? -1 : items.length;
      return [{ day, at: 0, of }, ...items.map((item, index) => ({ day, item, at: index + 1, of }))];
    });
    const keys = lines.map(({ day, item }) => (item === undefined ? `day ${day}` : keyOf(item)));
    const heads = new Map(lines.flatMap(({ day, item }, row) => (item === undefined ? [[day, row] as const] : [])));
    return { lines, keys, heads };
  }, [items, hasMore]);
  const { start, end, before, after, topOf } = useVirtualList(frame, keys, rowHeight);
  const shown = new Map<string, Line<Item>[]>();
  for (const line of lines.slice(start, end)) {
    const others = shown.get(line.day);
    if (others === undefined) shown.set(line.day, [line]);
    else others.push(line);
  }
  // The heading of the first day is there although its place is further up.
  const first = lines[start];
  const head = first?.item === undefined ? undefined : heads.get(first.day);
  const room = head === undefined ? before : Math.max(0, before - (topOf(head + 1) - topOf(head)));
  return (
    <div ref={frame} tabIndex={-1} className="virtual-list">
      <div style={{ height: room }} />
      {[...shown].map(([day, lines]) => {
        const entries = lines.filter(({ item }) => item !== undefined);
        return (
          <section key={day} className={className} aria-label={labelOf(day)}>
            <div data-row={`day ${day}`} className="virtual-day">{heading(day)}</div>
            {entries.length > 0 && (
              <ol className={listClassName}>
                {entries.map(({ item, at, of }) => {
                  const key = keyOf(item as Item);
                  return <Fragment key={key}>{children(item as Item, { "data-row": key, "aria-setsize": of, "aria-posinset": at })}</Fragment>;
                })}
              </ol>
            )}
          </section>
        );
      })}
      <div style={{ height: after }} />
    </div>
  );
}
