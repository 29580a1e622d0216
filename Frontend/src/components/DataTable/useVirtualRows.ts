import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";

/** How many rows more than fit are there, above and below, so that scrolling never shows a gap. */
const spare = 16;

interface VirtualRows {
  /** The first row that exists, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Scrolls no further than is needed for the row to be seen. */
  readonly reveal: (row: number) => void;
  /** How many rows fit. */
  readonly pageSize: number;
}

interface VirtualRowsOptions {
  readonly count: number;
  readonly rowHeight: number;
  /** What covers the rows at the top and at the bottom. */
  readonly headerHeight: number;
  readonly footerHeight: number;
}

/** Of a long list only what is near the eye is there. */
export function useVirtualRows(scroller: RefObject<HTMLElement>, options: VirtualRowsOptions): VirtualRows {
  const { count, rowHeight, headerHeight, footerHeight } = options;
  const [view, setView] = useState({ first: 0, fits: 24 });

  const look = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    // In steps, so that most scroll events change nothing.
    const first = Math.floor(element.scrollTop / rowHeight / 4) * 4;
    const fits = Math.ceil(element.clientHeight / rowHeight) + 4;
    setView((before) => (before.first === first && before.fits === fits ? before : { first, fits }));
  }, [scroller, rowHeight]);

  useLayoutEffect(look, [look, count]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller, look]);

  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (element === null) return;
      const top = row * rowHeight;
      const height = element.clientHeight - headerHeight - footerHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight > element.scrollTop + height) element.scrollTop = top + rowHeight - height;
      look();
    },
    [scroller, rowHeight, headerHeight, footerHeight, look],
  );

  const start = Math.max(0, Math.min(view.first - spare, count - 1));
  return { start: Math.max(0, start), end: Math.min(count, view.first + view.fits + spare), reveal, pageSize: Math.max(1, view.fits - 6) };
}
