/** Lists in a page whose rows are of any height: as in a table, only what is near the eye is there. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { useVirtualRows } from "./DataTable/useVirtualRows";
import type { RowSizes } from "./DataTable/useVirtualRows";

interface VirtualList {
  /** The first row that exists, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** How much room the rows take that are not there, in pixels. */
  readonly before: number;
  readonly after: number;
  readonly topOf: (row: number) => number;
}

/**
 * What of a list has to be there. `keys` names its rows and should be the same array until they change; each row's
 * element has its key as `data-row`, and no margins. Rows count as `rowHeight` until they have been there once.
 */
export function useVirtualList(list: RefObject<HTMLElement>, keys: readonly string[], rowHeight: number): VirtualList {
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const sizes = useMemo<RowSizes>(() => {
    const tops = new Float64Array(keys.length + 1);
    keys.forEach((key, row) => (tops[row + 1] = (tops[row] ?? 0) + (heights.current.get(key) ?? rowHeight)));
    return { topOf: (row) => tops[Math.min(row, keys.length)] ?? 0, rowAt: (top) => rowAt(tops, top) };
  }, [keys, rowHeight, measured]);
  const { start, end } = useVirtualRows(list, { count: keys.length, rowHeight, sizes, headerHeight: 0, footerHeight: 0, isInPage: true });

  const measure = useCallback(() => {
    let isNew = false;
    for (const row of list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []) {
      const key = row.dataset["row"] ?? "";
      const { height } = row.getBoundingClientRect();
      if (Math.abs((heights.current.get(key) ?? rowHeight) - height) < 0.5) continue;
      heights.current.set(key, height);
      isNew = true;
    }
    if (isNew) setMeasured((times) => times + 1);
  }, [list, rowHeight]);
  useLayoutEffect(measure);
  useEffect(() => {
    if (list.current === null) return undefined;
    // Rows that are unfolded, and another width.
    const observer = new ResizeObserver(measure);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [list, measure]);
  useKeptFocus(list);

  return { start, end, before: sizes.topOf(start), after: sizes.topOf(keys.length) - sizes.topOf(end), topOf: sizes.topOf };
}

/** The row that has or follows a place. */
function rowAt(tops: Float64Array, top: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** When the row that has the focus goes out of sight and away, the list has it, so that the keyboard goes on from there. */
function useKeptFocus(list: RefObject<HTMLElement>): void {
  const hasFocus = useRef(false);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onFocusIn = (): void => void (hasFocus.current = true);
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      // Without another element that gets it, it may be the row that goes.
      if (relatedTarget !== null && !element.contains(relatedTarget as Node)) hasFocus.current = false;
    };
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!element.contains(target as Node)) hasFocus.current = false;
    };
    element.addEventListener("focusin", onFocusIn);
    element.addEventListener("focusout", onFocusOut);
    document.addEventListener("pointerdown", onPointerDown);
    return () => {
      element.removeEventListener("focusin", onFocusIn);
      element.removeEventListener("focusout", onFocusOut);
      document.removeEventListener("pointerdown", onPointerDown);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (!hasFocus.current || (document.activeElement !== null && document.activeElement !== document.body)) return;
    hasFocus.current = false;
    list.current?.focus({ preventScroll: true });
  });
}
