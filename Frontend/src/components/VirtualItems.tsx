import { Fragment, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { useRowKeys } from "./useRowKeys";
import { useVirtualList } from "./useVirtualList";

/** What an item's element must carry. */
export interface RowProps {
  readonly "data-row": string;
  readonly "aria-setsize": number;
  readonly "aria-posinset": number;
}

interface VirtualItemsProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** How high an item is, about; in pixels. */
  readonly rowHeight: number;
  /** Whether there are more than are loaded. */
  readonly hasMore: boolean;
  readonly as?: "ul" | "ol";
  readonly className?: string;
  readonly label: string;
  readonly isBusy?: boolean;
  /** Gives an `li` that carries the properties. What Enter is for in it has `data-main`: then the arrow keys go from row to row. */
  readonly children: (item: Item, row: RowProps) => ReactNode;
}

/** A list of any length in a page. */
export function VirtualItems<Item>(props: VirtualItemsProps<Item>) {
  const { items, keyOf, rowHeight, hasMore, as: List = "ul", className, label, isBusy = false, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items]);
  const { start, end, before, after } = useVirtualList(frame, keys, rowHeight);
  useRowKeys(frame, keys);
  return (
    <div ref={frame} tabIndex={-1} className="virtual-list">
      <div style={{ height: before }} />
      <List className={className} aria-label={label} aria-busy={isBusy || undefined}>
        {items.slice(start, end).map((item, at) => {
          const key = keys[start + at] ?? "";
          return (
            <Fragment key={key}>
              {children(item, { "data-row": key, "aria-setsize": hasMore ? -1 : items.length, "aria-posinset": start + at + 1 })}
            </Fragment>
          );
        })}
      </List>
      <div style={{ height: after }} />
    </div>
  );
}
