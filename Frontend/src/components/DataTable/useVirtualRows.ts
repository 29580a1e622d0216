import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { RefObject } from "react";

/** How many rows more than fit are there, above and below, so that scrolling never shows a gap. */
const spare = 16;

/** Where the rows stand below each other, in pixels. */
export interface RowSizes {
  readonly topOf: (row: number) => number;
  readonly rowAt: (top: number) => number;
}

export interface VirtualRows {
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
  /** Of each row, or of most. */
  readonly rowHeight: number;
  /** Given if not all are of that height. */
  readonly sizes?: RowSizes;
  /** What covers the rows at the top and at the bottom. */
  readonly headerHeight: number;
  readonly footerHeight: number;
  /** Whether the rows scroll with the page around them, instead of in the element. */
  readonly isInPage?: boolean;
}

/** Of a long list only what is near the eye is there. */
export function useVirtualRows(ref: RefObject<HTMLElement>, options: VirtualRowsOptions): VirtualRows {
  const { count, rowHeight, headerHeight, footerHeight, isInPage = false } = options;
  const [view, setView] = useState(() => ({ first: 0, fits: Math.ceil(window.innerHeight / rowHeight) }));
  // Those that cannot be seen yet come when those that can have been drawn.
  const [margin, setMargin] = useState(0);
  const isEmpty = count === 0;
  useEffect(() => {
    if (isEmpty) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setMargin(spare)));
    return () => cancelAnimationFrame(frame);
  }, [isEmpty]);
  const sizes = useMemo<RowSizes>(
    () => options.sizes ?? { topOf: (row) => row * rowHeight, rowAt: (top) => Math.floor(top / rowHeight) },
    [options.sizes, rowHeight],
  );

  const look = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    const top = Math.max(0, isInPage ? -element.getBoundingClientRect().top : element.scrollTop);
    const height = isInPage ? window.innerHeight : element.clientHeight;
    // In steps, so that most scroll events change nothing.
    const first = Math.floor(sizes.rowAt(top) / 4) * 4;
    const fits = options.sizes === undefined ? Math.ceil(height / rowHeight) + 4 : Math.ceil((sizes.rowAt(top + height) - first + 1) / 4) * 4;
    setView((before) => (before.first === first && before.fits === fits ? before : { first, fits }));
  }, [ref, isInPage, sizes, options.sizes, rowHeight]);

  useLayoutEffect(look, [look, count]);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    // Whatever scrolls around a list in a page: scrolling does not bubble.
    const scroller = isInPage ? document : element;
    const how = { passive: true, capture: isInPage };
    scroller.addEventListener("scroll", look, how);
    const observer = new ResizeObserver(look);
    observer.observe(isInPage ? document.documentElement : element);
    return () => {
      scroller.removeEventListener("scroll", look, how);
      observer.disconnect();
    };
  }, [ref, isInPage, look]);

  const reveal = useCallback(
    (row: number) => {
      const element = ref.current;
      if (element === null) return;
      const [top, bottom] = [sizes.topOf(row), sizes.topOf(row + 1)];
      const height = element.clientHeight - headerHeight - footerHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + height) element.scrollTop = bottom - height;
      look();
    },
    [ref, sizes, headerHeight, footerHeight, look],
  );

  const start = Math.max(0, Math.min(view.first - margin, count - 1));
  return { start, end: Math.min(count, view.first + view.fits + margin), reveal, pageSize: Math.max(1, view.fits - 6) };
}
