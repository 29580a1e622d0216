import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";

/** How much of what stands beside the selected one shows, in pixels. */
const margin = 24;

/** For a row that scrolls where not all have room beside each other: the selected one is among those that show. */
export function useSelectedInView<Element extends HTMLElement>(selected: string): RefObject<Element> {
  const row = useRef<Element>(null);
  useLayoutEffect(() => {
    const frame = row.current?.getBoundingClientRect();
    const one = row.current?.querySelector("[aria-selected=true], [aria-current=page]")?.getBoundingClientRect();
    if (frame === undefined || one === undefined) return;
    if (one.right > frame.right) row.current?.scrollBy(one.right - frame.right + margin, 0);
    else if (one.left < frame.left) row.current?.scrollBy(one.left - frame.left - margin, 0);
  }, [selected]);
  return row;
}
