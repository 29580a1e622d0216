/** Going back or forth shows a page where one had scrolled it to. Whatever scrolls on a page takes part by itself. */
import { useEffect } from "react";
import { currentArrival, useRoute } from "./router";

/** How long a page may take to become as long as it was, in milliseconds. */
const patience = 4000;

type Positions = Map<string, number>;
const entries = new Map<string, Positions>();

export function useScrollRestoration(): void {
  const route = useRoute();
  useEffect(() => {
    const main = document.getElementById("main");
    if (main === null) return undefined;
    const entry = entryName();
    const positions = entries.get(entry) ?? new Map<string, number>();
    entries.set(entry, positions);
    const stop = currentArrival() === "returned" ? restore(main, new Map(positions)) : () => undefined;
    const onScroll = ({ target }: Event): void => {
      if (target instanceof HTMLElement) positions.set(nameOf(target), target.scrollTop);
    };
    main.addEventListener("scroll", onScroll, true);
    return () => {
      stop();
      main.removeEventListener("scroll", onScroll, true);
    };
  }, [route]);
}

function restore(main: HTMLElement, positions: Positions): () => void {
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    for (const name of ["wheel", "touchstart", "keydown", "pointerdown"]) main.removeEventListener(name, stop, true);
  };
  const step = (): void => {
    for (const element of main.querySelectorAll<HTMLElement>("*")) {
      if (element.scrollHeight <= element.clientHeight) continue;
      const top = positions.get(nameOf(element));
      if (top === undefined || element.scrollHeight - element.clientHeight < top) continue;
      element.scrollTop = top;
      positions.delete(nameOf(element));
    }
    if (positions.size > 0 && performance.now() - started < patience) timer = setTimeout(step, 60);
    else stop();
  };
  for (const [name, top] of positions) if (top === 0) positions.delete(name);
  if (positions.size === 0) return stop;
  // Whoever scrolls by themselves is not pulled away.
  for (const name of ["wheel", "touchstart", "keydown", "pointerdown"]) main.addEventListener(name, stop, true);
  step();
  return stop;
}

/** The same element's name when the page is built again. */
function nameOf(element: HTMLElement): string {
  return element.id !== "" ? `#${element.id}` : element.dataset["stage"] ?? element.className;
}

function entryName(): string {
  const state: unknown = history.state;
  if (typeof state === "object" && state !== null && "entry" in state) return String((state as { entry: unknown }).entry);
  return "first";
}
