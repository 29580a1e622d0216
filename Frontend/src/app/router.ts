/**
 * What the page shows stands in the address: `/?view=forecast&pipeline=…&deal=…`. A guard may hold a change back, to ask
 * about unsaved work.
 */
import { useSyncExternalStore } from "react";

export type View = "board" | "forecast" | "members" | "account";
export type DealTab = "details" | "history";

export interface Location {
  readonly view: View;
  readonly pipeline?: string | undefined;
  readonly deal?: string | undefined;
  readonly tab?: DealTab | undefined;
  /** `me`, or a user's id. */
  readonly owner?: string | undefined;
  readonly text?: string | undefined;
  readonly period?: "quarter" | undefined;
}

type Guard = (proceed: () => void) => void;

const views: readonly View[] = ["board", "forecast", "members", "account"];
const listeners = new Set<() => void>();
let current = parse(window.location.search);
let guard: Guard | undefined;

export function useLocation(): Location {
  return useSyncExternalStore(subscribe, () => current);
}

/** Changes some of the address. `replace` leaves no entry in the browser's history. */
export function navigate(change: Partial<Location>, options: { readonly replace?: boolean } = {}): void {
  const next = { ...current, ...change };
  const leavesDeal = next.deal !== current.deal || next.view !== current.view;
  const proceed = (): void => {
    const url = href(next);
    if (options.replace === true) history.replaceState(null, "", url);
    else if (url !== href(current)) history.pushState(null, "", url);
    show(next);
  };
  if (leavesDeal && guard !== undefined) guard(proceed);
  else proceed();
}

/** While set, leaving the open deal asks the guard first. The result takes the guard away. */
export function setGuard(next: Guard): () => void {
  guard = next;
  return () => {
    if (guard === next) guard = undefined;
  };
}

/** The address of a place, for links. */
export function href(location: Location): string {
  const query = new URLSearchParams();
  if (location.view !== "board") query.set("view", location.view);
  for (const name of ["pipeline", "owner", "text", "period", "deal", "tab"] as const) {
    const value = location[name];
    if (value !== undefined && value !== "") query.set(name, value);
  }
  const text = query.toString();
  return text === "" ? "/" : "/?" + text;
}

function parse(search: string): Location {
  const query = new URLSearchParams(search);
  const get = (name: string): string | undefined => query.get(name) ?? undefined;
  return {
    view: views.find((view) => view === query.get("view")) ?? "board",
    pipeline: get("pipeline"),
    deal: get("deal"),
    tab: query.get("tab") === "history" ? "history" : undefined,
    owner: get("owner"),
    text: get("text"),
    period: query.get("period") === "quarter" ? "quarter" : undefined,
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(next: Location): void {
  current = next;
  for (const listener of listeners) listener();
}

window.addEventListener("popstate", () => {
  const next = parse(window.location.search);
  if (guard === undefined || next.deal === current.deal) return show(next);
  // The browser has moved already: put the address back, and go on only if the guard lets go.
  history.pushState(null, "", href(current));
  guard(() => {
    history.pushState(null, "", href(next));
    show(next);
  });
});
