import { useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** How wide an element is, in pixels, as it changes. */
export function useWidth<Element extends HTMLElement>(initial = 640): readonly [RefObject<Element>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setWidth(Math.max(200, Math.floor(entry.contentRect.width))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
