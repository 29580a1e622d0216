import { useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { id as idOf } from "rapport";
import type { Opportunity, Stage } from "rapport";
import { watchPointer } from "./pointerDrag";
import type { Drop, Place } from "./pointerDrag";
import { textsOf } from "../../app/i18n";
import { messages } from "./messages";

/** A card that is off its place. */
export interface Drag {
  readonly deal: Opportunity;
  readonly by: "pointer" | "keyboard";
  readonly from: Place;
  /** Where it would go. */
  readonly to: Place;
  /** Whether that is a zone to win or lose it. */
  readonly isInZone: boolean;
  /** Of the card, in pixels. */
  readonly height: number;
}

export interface DragControls {
  readonly drag: Drag | undefined;
  /** For screen readers: what just happened. */
  readonly announcement: string;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, deal: Opportunity) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, deal: Opportunity) => void;
  /** Lets a card fly from a place on the screen to where it is after the next rendering. */
  readonly flyFrom: (id: string, rect: DOMRect) => void;
}

/** Moving cards by pointer and by keyboard: Space lifts and drops, arrows move, Escape puts back. */
export function useDrag(
  board: RefObject<HTMLElement>,
  stages: readonly Stage[],
  onMove: (deal: Opportunity, to: Drop) => void,
): DragControls {
  const [drag, setDrag] = useState<Drag>();
  const [announcement, announce] = useState("");
  const flight = useRef<{ readonly id: string; readonly rect: DOMRect }>();
  const focused = useRef<string>();

  useLayoutEffect(() => {
    if (focused.current !== undefined) findCard(board, focused.current)?.focus({ preventScroll: false });
    if (drag === undefined) focused.current = undefined;
    if (flight.current !== undefined) land(findCard(board, flight.current.id), flight.current.rect);
    flight.current = undefined;
  });

  const nameOf = (key: string): string => stages.find((stage) => stage.key === key)?.name ?? key;
  const say = (what: keyof typeof messages.en.said, deal: Opportunity, { stage, index }: Place): void =>
    announce(textsOf(messages).said[what](deal.title, nameOf(stage), index + 1));
  const placeOf = (deal: Opportunity): Place => ({ stage: deal.stage, index: indexOf(board, deal.id) });

  const drop = (deal: Opportunity, from: Place, to: Place): void => {
    setDrag(undefined);
    say("dropped", deal, to);
    if (from.stage !== to.stage || from.index !== to.index) onMove(deal, { ...to, ...besides(board, to, deal.id) });
  };
  const cancel = (deal: Opportunity, from: Place): void => {
    setDrag(undefined);
    say("putBack", deal, from);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>, deal: Opportunity): void => {
    if (event.button !== 0 || board.current === null) return;
    const from = placeOf(deal);
    watchPointer(event.nativeEvent, event.currentTarget, board.current, {
      onLift: (height) => setDrag({ deal, by: "pointer", from, to: from, isInZone: false, height }),
      onOver: (to, isInZone) => setDrag((drag) => (drag === undefined ? drag : { ...drag, to, isInZone })),
      onDrop: (to, rect) => {
        flight.current = { id: deal.id, rect };
        drop(deal, from, to);
      },
      onCancel: () => cancel(deal, from),
    });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, deal: Opportunity): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isLifted = drag?.by === "keyboard" && drag.deal.id === deal.id;
    if (event.key === " ") {
      focused.current = deal.id;
      if (isLifted) {
        drop(deal, drag.from, drag.to);
      } else {
        const from = placeOf(deal);
        setDrag({ deal, by: "keyboard", from, to: from, isInZone: false, height: event.currentTarget.offsetHeight });
        say("lifted", deal, from);
      }
    } else if (isLifted && event.key === "Enter") {
      focused.current = deal.id;
      drop(deal, drag.from, drag.to);
    } else if (isLifted && deal.status === "open" && (event.key.toLowerCase() === "w" || event.key.toLowerCase() === "l")) {
      const target = stages.find(({ isWon, isLost }) => (event.key.toLowerCase() === "w" ? isWon : isLost));
      focused.current = deal.id;
      if (target !== undefined) drop(deal, drag.from, { stage: target.key, index: 0 });
    } else if (isLifted && (event.key === "Escape" || event.key === "Tab")) {
      focused.current = deal.id;
      cancel(deal, drag.from);
    } else if (event.key.startsWith("Arrow")) {
      if (isLifted) {
        const to = neighbour(board, stages, drag.to, event.key, deal.id);
        focused.current = deal.id;
        setDrag({ ...drag, to });
        say("moved", deal, to);
      } else {
        focusNeighbour(board, stages, placeOf(deal), event.key);
      }
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const flyFrom = (id: string, rect: DOMRect): void => {
    flight.current = { id, rect };
  };
  return { drag, announcement, onPointerDown, onKeyDown, flyFrom };
}

export function findCard(board: RefObject<HTMLElement>, id: string): HTMLElement | null {
  return board.current?.querySelector<HTMLElement>(`[data-deal="${id}"]:not(.is-away)`) ?? null;
}

function cardsOf(board: RefObject<HTMLElement>, stage: string): HTMLElement[] {
  return [...(board.current?.querySelectorAll<HTMLElement>(`[data-stage="${stage}"] [data-deal]:not(.is-away)`) ?? [])];
}

function indexOf(board: RefObject<HTMLElement>, id: string): number {
  const card = findCard(board, id);
  const stage = card?.closest<HTMLElement>("[data-stage]")?.dataset["stage"];
  return stage === undefined ? 0 : cardsOf(board, stage).findIndex((other) => other === card);
}

/** The deal that a place is next to: the one below it, else the one above. */
function besides(board: RefObject<HTMLElement>, { stage, index }: Place, id: string): Pick<Drop, "beforeId" | "afterId"> {
  const others = cardsOf(board, stage).filter((card) => card.dataset["deal"] !== id);
  const below = others[index]?.dataset["deal"];
  if (below !== undefined) return { beforeId: idOf<"Opportunity">(below) };
  const above = others[others.length - 1]?.dataset["deal"];
  return above === undefined ? {} : { afterId: idOf<"Opportunity">(above) };
}

/** The place next to one, in the direction of an arrow; the same at the end. */
function neighbour(board: RefObject<HTMLElement>, stages: readonly Stage[], at: Place, key: string, id: string): Place {
  const others = (stage: string): number => cardsOf(board, stage).filter((card) => card.dataset["deal"] !== id).length;
  if (key === "ArrowUp") return { ...at, index: Math.max(0, at.index - 1) };
  if (key === "ArrowDown") return { ...at, index: Math.min(others(at.stage), at.index + 1) };
  const column = stages.findIndex((stage) => stage.key === at.stage) + (key === "ArrowRight" ? 1 : -1);
  const stage = stages[column]?.key;
  return stage === undefined ? at : { stage, index: Math.min(at.index, others(stage)) };
}

function focusNeighbour(board: RefObject<HTMLElement>, stages: readonly Stage[], at: Place, key: string): void {
  if (key === "ArrowUp" || key === "ArrowDown") {
    cardsOf(board, at.stage)[at.index + (key === "ArrowDown" ? 1 : -1)]?.focus();
    return;
  }
  const step = key === "ArrowRight" ? 1 : -1;
  let column = stages.findIndex((stage) => stage.key === at.stage) + step;
  for (; stages[column] !== undefined; column += step) {
    const cards = cardsOf(board, stages[column]?.key ?? "");
    const card = cards[Math.min(at.index, cards.length - 1)];
    if (card !== undefined) return card.focus();
  }
}

function land(card: HTMLElement | null, from: DOMRect): void {
  if (card === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const to = card.getBoundingClientRect();
  const start = { transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)`, zIndex: 5 };
  card.animate([start, { transform: "none", zIndex: 5 }], { duration: 180, easing: "cubic-bezier(.2, .8, .2, 1)" });
}
