/**
 * Dragging a card with a mouse, a pen or a finger. A mouse lifts it by moving; a finger by resting on it, so that
 * swiping still scrolls.
 */
import type { ID } from "rapport";

export interface Place {
  /** The key of the stage. */
  readonly stage: string;
  /** Among the other cards of the column, from 0. */
  readonly index: number;
}

/** Where a card was dropped: an index tells the page, the deal next to it the server, who may know more of the column. */
export interface Drop extends Place {
  readonly beforeId?: ID<"Opportunity">;
  readonly afterId?: ID<"Opportunity">;
}

interface DragHandlers {
  readonly onLift: (height: number) => void;
  /** `isInZone`: over a place to win or lose it, not over a column. */
  readonly onOver: (place: Place, isInZone: boolean) => void;
  /** `rect` is where the card hung last. */
  readonly onDrop: (place: Place, rect: DOMRect) => void;
  readonly onCancel: () => void;
}

const slop = 5;
const fingerSlop = 10;
const restTime = 220;
const edge = 56;

/** Watches a pointer that went down on a card, until it is up again. */
export function watchPointer(down: PointerEvent, card: HTMLElement, board: HTMLElement, handlers: DragHandlers): void {
  const isFinger = down.pointerType === "touch";
  let x = down.clientX;
  let y = down.clientY;
  let ghost: HTMLElement | undefined;
  let place: Place | undefined;
  let isInZone = false;
  let frame = 0;
  const rect = card.getBoundingClientRect();
  const grip = { x: x - rect.left, y: y - rect.top };
  const rest = isFinger ? setTimeout(() => lift(), restTime) : undefined;

  const lift = (): void => {
    if (ghost !== undefined) return;
    ghost = makeGhost(card, rect);
    document.documentElement.classList.add("is-dragging");
    if (isFinger) navigator.vibrate?.(8);
    handlers.onLift(rect.height);
    follow();
  };
  /** Runs with the display: moves the ghost, scrolls at the edges, and says where the card would go. */
  const follow = (): void => {
    if (ghost === undefined) return;
    ghost.style.transform = `translate(${x - grip.x}px, ${y - grip.y}px) rotate(1.5deg)`;
    scrollAtEdges(board, x, y);
    const zone = zoneAt(x, y);
    const next = zone ?? placeAt(board, x, y - grip.y + rect.height / 2);
    if (next !== undefined && (next.stage !== place?.stage || next.index !== place.index || isInZone !== (zone !== undefined))) {
      place = next;
      isInZone = zone !== undefined;
      handlers.onOver(next, isInZone);
    }
    frame = requestAnimationFrame(follow);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    x = event.clientX;
    y = event.clientY;
    if (ghost !== undefined) return;
    const distance = Math.hypot(x - down.clientX, y - down.clientY);
    if (isFinger && distance > fingerSlop) end();
    else if (!isFinger && distance > slop) lift();
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const last = ghost?.getBoundingClientRect();
    const target = zoneAt(x, y) ?? placeAt(board, x, y - grip.y + rect.height / 2) ?? place;
    end();
    if (last === undefined) return;
    swallowClick();
    if (target === undefined) handlers.onCancel();
    else handlers.onDrop(target, last);
  };
  const onCancel = (): void => {
    const wasLifted = ghost !== undefined;
    end();
    if (wasLifted) handlers.onCancel();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || ghost === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  /** Once the card is lifted the finger must not scroll, nor open a menu. */
  const hold = (event: Event): void => {
    if (ghost !== undefined || event.type === "contextmenu") event.preventDefault();
  };
  const end = (): void => {
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    ghost?.remove();
    ghost = undefined;
    document.documentElement.classList.remove("is-dragging");
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey, true);
    card.removeEventListener("touchmove", hold);
    card.removeEventListener("contextmenu", hold);
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, true);
  card.addEventListener("touchmove", hold, { passive: false });
  if (isFinger) card.addEventListener("contextmenu", hold);
}

/** A zone to drop a card into under the pointer: on top of that stage's column. */
function zoneAt(x: number, y: number): Place | undefined {
  const zone = [...document.querySelectorAll<HTMLElement>("[data-zone]")].find((zone) => {
    const { left, right, top, bottom } = zone.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  const stage = zone?.dataset["zone"];
  return stage === undefined ? undefined : { stage, index: 0 };
}

/** Where a card whose middle is at `y` would go, under `x`. */
function placeAt(board: HTMLElement, x: number, y: number): Place | undefined {
  let nearest: HTMLElement | undefined;
  let distance = Infinity;
  for (const column of board.querySelectorAll<HTMLElement>("[data-stage]")) {
    const { left, right } = column.getBoundingClientRect();
    const away = x < left ? left - x : x > right ? x - right : 0;
    if (away < distance) [nearest, distance] = [column, away];
  }
  const stage = nearest?.dataset["stage"];
  if (nearest === undefined || stage === undefined) return undefined;
  const cards = [...nearest.querySelectorAll<HTMLElement>("[data-deal]:not(.is-away)")];
  const index = cards.filter((card) => {
    const { top, height } = card.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
  return { stage, index };
}

function scrollAtEdges(board: HTMLElement, x: number, y: number): void {
  const sides = board.getBoundingClientRect();
  board.scrollLeft += speed(x - sides.left, sides.right - x);
  const column = document.elementsFromPoint(x, y).find((element) => element.hasAttribute("data-scrolls"));
  if (column === undefined) return;
  const ends = column.getBoundingClientRect();
  column.scrollTop += speed(y - ends.top, ends.bottom - y);
}

/** Faster the nearer to the edge. */
function speed(toStart: number, toEnd: number): number {
  if (toStart < edge) return -Math.ceil((edge - Math.max(toStart, 0)) / 4);
  if (toEnd < edge) return Math.ceil((edge - Math.max(toEnd, 0)) / 4);
  return 0;
}

function makeGhost(card: HTMLElement, rect: DOMRect): HTMLElement {
  const ghost = card.cloneNode(true) as HTMLElement;
  for (const name of ["data-deal", "tabindex", "role", "aria-describedby"]) ghost.removeAttribute(name);
  ghost.setAttribute("aria-hidden", "true");
  ghost.classList.add("drag-ghost");
  ghost.style.width = `${rect.width}px`;
  ghost.style.height = `${rect.height}px`;
  document.body.append(ghost);
  return ghost;
}

/** The click that follows a drop opens nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, true), 0);
}
