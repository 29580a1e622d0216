import { useCallback, useEffect, useRef, useState } from "react";
import type { PointerEvent } from "react";
import type { Place } from "./layout";

export interface View {
  /** What stands in the middle of the picture. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const smallest = 0.08;
const largest = 4;

function bounded(scale: number): number {
  return Math.min(largest, Math.max(smallest, scale));
}

/** What part of the picture is seen: the wheel and two fingers zoom, dragging moves. */
export function useView(places: ReadonlyMap<string, Place>, size: { readonly width: number; readonly height: number }) {
  const [view, setView] = useState<View>({ x: 0, y: 0, scale: 1 });
  const frame = useRef<SVGSVGElement>(null);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const { width, height } = size;

  const fit = useCallback((): void => {
    const all = [...places.values()];
    if (all.length === 0) return;
    const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
    const scale = bounded(Math.min(1.4, (width - 140) / Math.max(right - left, 1), (height - 110) / Math.max(bottom - top, 1)));
    setView({ x: (left + right) / 2, y: (top + bottom) / 2, scale });
  }, [places, width, height]);
  // A new picture, or more of it, is shown whole.
  useEffect(fit, [fit]);

  const zoom = useCallback((factor: number, at?: { readonly x: number; readonly y: number }): void => {
    setView((now) => {
      const scale = bounded(now.scale * factor);
      const middle = { x: (at?.x ?? width / 2) - width / 2, y: (at?.y ?? height / 2) - height / 2 };
      return { scale, x: now.x + middle.x / now.scale - middle.x / scale, y: now.y + middle.y / now.scale - middle.y / scale };
    });
  }, [width, height]);
  const pan = useCallback((dx: number, dy: number): void => setView((now) => ({ ...now, x: now.x - dx / now.scale, y: now.y - dy / now.scale })), []);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY * 0.0016), { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [zoom]);

  const handlers = {
    onPointerDown: (event: PointerEvent): void => {
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if ((event.target as Element).closest("[data-node]") === null) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent): void => {
      const before = pointers.current.get(event.pointerId);
      if (before === undefined) return;
      const now = { x: event.clientX, y: event.clientY };
      const [other] = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      pointers.current.set(event.pointerId, now);
      if (other === undefined) return pan(now.x - before.x, now.y - before.y);
      const factor = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
      const box = frame.current?.getBoundingClientRect();
      return zoom(factor, { x: (now.x + other.x) / 2 - (box?.left ?? 0), y: (now.y + other.y) / 2 - (box?.top ?? 0) });
    },
    onPointerUp: (event: PointerEvent): void => void pointers.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent): void => void pointers.current.delete(event.pointerId),
  };
  return { view, frame, fit, zoom, pan, show: (place: Place) => setView((now) => ({ ...now, x: place.x, y: place.y })), handlers };
}
