import { useRef, useState } from "react";
import type { PointerEvent } from "react";
import { moved, resized } from "./layout";
import type { Arranged } from "./useLayout";

interface Target {
  readonly column: string;
  readonly side: "before" | "after";
}

interface HeaderDrag {
  /** The column that is being moved. */
  readonly moving: string | undefined;
  /** Where it would go. */
  readonly target: Target | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, column: string) => void;
  readonly onResize: (event: PointerEvent<HTMLElement>, column: string, width: number) => void;
  /** Whether the press that has just ended moved a column, so that it does not sort as well. */
  readonly hasMoved: () => boolean;
}

/** How far a press may stray before it moves the column, in pixels. */
const threshold = 6;

/** Moves columns and changes their widths by the pointer. */
export function useHeaderDrag<Row>(arranged: Arranged<Row>): HeaderDrag {
  const [moving, setMoving] = useState<string>();
  const [target, setTarget] = useState<Target>();
  const lastMove = useRef(false);
  const latest = useRef(arranged);
  latest.current = arranged;

  const follow = (event: PointerEvent<HTMLElement>, onMove: (event: globalThis.PointerEvent) => void, onEnd: () => void): void => {
    const element = event.currentTarget;
    element.setPointerCapture(event.pointerId);
    const end = (): void => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", end);
      element.removeEventListener("pointercancel", end);
      onEnd();
    };
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", end);
    element.addEventListener("pointercancel", end);
  };

  return {
    moving,
    target,
    hasMoved: () => lastMove.current,
    onPointerDown: (event, column) => {
      lastMove.current = false;
      // A finger scrolls; the menu moves columns there.
      if (event.button !== 0 || event.pointerType === "touch") return;
      const begin = event.clientX;
      const header = event.currentTarget.closest(".dt-header-row");
      let place: Target | undefined;
      follow(
        event,
        ({ clientX }) => {
          if (!lastMove.current && Math.abs(clientX - begin) < threshold) return;
          lastMove.current = true;
          setMoving(column);
          place = targetAt(header, clientX, column);
          setTarget(place);
        },
        () => {
          setMoving(undefined);
          setTarget(undefined);
          const { layout, setLayout } = latest.current;
          if (place !== undefined) setLayout(moved(layout, column, place.column, place.side));
        },
      );
    },
    onResize: (event, column, width) => {
      event.preventDefault();
      event.stopPropagation();
      const begin = event.clientX;
      follow(
        event,
        ({ clientX }) => latest.current.setLayout(resized(latest.current.layout, column, width + clientX - begin)),
        () => undefined,
      );
    },
  };
}

function targetAt(header: Element | null, x: number, column: string): Target | undefined {
  for (const cell of header?.querySelectorAll<HTMLElement>("[data-column]") ?? []) {
    const { left, right } = cell.getBoundingClientRect();
    const id = cell.dataset["column"] ?? "";
    if (x >= left && x <= right) return id === column ? undefined : { column: id, side: x < (left + right) / 2 ? "before" : "after" };
  }
  return undefined;
}
