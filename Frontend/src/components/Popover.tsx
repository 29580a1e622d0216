import { useLayoutEffect, useRef } from "react";
import type { ReactNode, RefObject } from "react";
import { createPortal } from "react-dom";

interface PopoverProps {
  /** What it hangs on. */
  readonly anchor: RefObject<HTMLElement>;
  /** As wide as the anchor, at least. */
  readonly matchWidth?: boolean;
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

/** Floats below its anchor, or above it where there is more room, whatever clips the anchor. */
export function Popover({ anchor, matchWidth = false, align = "start", children }: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const box = ref.current;
      const at = anchor.current?.getBoundingClientRect();
      if (box === null || at === undefined) return;
      if (matchWidth) box.style.minWidth = `${at.width}px`;
      const below = window.innerHeight - at.bottom - 12;
      const isBelow = below >= Math.min(box.scrollHeight, 240) || below >= at.top;
      box.style.maxHeight = `${Math.min(360, isBelow ? below : at.top - 12)}px`;
      const left = align === "start" ? at.left : at.right - box.offsetWidth;
      box.style.left = `${Math.max(8, Math.min(left, window.innerWidth - box.offsetWidth - 8))}px`;
      box.style.top = isBelow ? `${at.bottom + 4}px` : `${at.top - box.offsetHeight - 4}px`;
    };
    place();
    window.addEventListener("scroll", place, true);
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, true);
      window.removeEventListener("resize", place);
    };
  });
  // What stands in a modal dialog can be reached alone: all else is behind it.
  const host = anchor.current?.closest("dialog") ?? document.body;
  return createPortal(<div ref={ref} className="popover">{children}</div>, host);
}
