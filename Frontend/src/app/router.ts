/**
 * What the page shows stands in the address: the screen in its path, filters and what is open beside it in its query. A
 * guard may hold a change back, to ask about unsaved work.
 */
import { useCallback, useSyncExternalStore } from "react";

interface Route {
  /** `/customers/0190…` */
  readonly path: string;
  /** `["customers", "0190…"]` */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

interface NavigateOptions {
  /** Leaves no entry in the browser's history. */
  readonly replace?: boolean;
  /** Called once the address has changed; never if somebody keeps their unsaved work. */
  readonly then?: () => void;
}

/** Hears of a change before it is made, and makes it by calling `proceed`, at once or later. */
type Guard = (proceed: () => void) => void;

/** What leaves unsaved work behind: another page, or also another deal in the panel. */
export type GuardScope = "page" | "deal";

/** Where one is after signing in. */
export const home = "/dashboard";

/** Whether the screen that is shown came by going back or forth, so that it should be scrolled to where it was. */
type Arrival = "pushed" | "returned";

/** Views as they were named when they stood in the query. */
const formerViews: { readonly [view: string]: string | undefined } = {
  board: "/pipeline",
  forecast: "/forecast",
  members: "/settings/team",
  account: "/account",
};

const listeners = new Set<() => void>();
const guards = new Map<Guard, GuardScope>();
let arrival: Arrival = "pushed";
let current: Route = read();

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

export function currentRoute(): Route {
  return current;
}

export function currentArrival(): Arrival {
  return arrival;
}

/** Goes to an address of the application: `/customers?sort=name`. */
export function navigate(to: string, options: NavigateOptions = {}): void {
  const next = routeOf(new URL(to, window.location.origin));
  const url = addressOf(next);
  if (url === addressOf(current)) return options.then?.();
  guarded(next, () => {
    if (options.replace === true) history.replaceState(history.state, "", url);
    else history.pushState({ entry: newEntry() }, "", url);
    show(next, "pushed");
    options.then?.();
  });
}

/** Changes some of the query and stays on the page; `undefined` and the empty text take a name out. */
export function changeQuery(change: { readonly [name: string]: string | undefined }, options: NavigateOptions = {}): void {
  navigate(withQuery(change), options);
}

/** The address of this page with some of its query changed, for links. */
export function withQuery(change: { readonly [name: string]: string | undefined }): string {
  const query = new URLSearchParams(current.query);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === "") query.delete(name);
    else query.set(name, value);
  }
  return addressOf({ ...current, query });
}

/** One name of the query, and the way to change it. */
export function useQueryParam(name: string): [string | undefined, (value: string | undefined, options?: NavigateOptions) => void] {
  const value = useRoute().query.get(name) ?? undefined;
  const set = useCallback(
    (value: string | undefined, options?: NavigateOptions) => changeQuery({ [name]: value }, options),
    [name],
  );
  return [value, set];
}

/** An object of a union that stands in the query as JSON, by its `type`; what is none is passed over. */
export function readCase<Case>(text: string | null | undefined): Case | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && "type" in value ? (value as unknown as Case) : undefined;
  } catch {
    return undefined;
  }
}

/** While set, leaving asks the guard first. The result takes the guard away. */
export function setGuard(guard: Guard, scope: GuardScope = "page"): () => void {
  guards.set(guard, scope);
  return () => void guards.delete(guard);
}

/** Does something that leaves the page, such as signing out, once every guard has let go. */
export function leave(proceed: () => void): void {
  ask([...guards.keys()], proceed);
}

function guarded(next: Route, proceed: () => void): void {
  const leavesPage = next.path !== current.path;
  const leavesDeal = leavesPage || next.query.get("deal") !== current.query.get("deal");
  ask([...guards].filter(([, scope]) => (scope === "page" ? leavesPage : leavesDeal)).map(([guard]) => guard), proceed);
}

function ask(guards: readonly Guard[], proceed: () => void): void {
  const [first, ...rest] = guards;
  if (first === undefined) proceed();
  else first(() => ask(rest, proceed));
}

function addressOf({ path, query }: Route): string {
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

function routeOf({ pathname, searchParams }: URL): Route {
  const path = pathname.length > 1 && pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
  return { path, segments: path.split("/").filter((part) => part !== "").map(decode), query: searchParams };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What the browser shows. Addresses of former versions, and `/` itself, lead to where things are now. */
function read(): Route {
  const url = new URL(window.location.href);
  if (url.pathname === "/") {
    const view = url.searchParams.get("view");
    const isBoard = ["pipeline", "deal", "owner", "text"].some((name) => url.searchParams.has(name));
    url.pathname = (view === null ? undefined : formerViews[view]) ?? (isBoard ? "/pipeline" : home);
    url.searchParams.delete("view");
    history.replaceState(history.state, "", url.pathname + url.search + url.hash);
  }
  return routeOf(url);
}

function show(next: Route, how: Arrival): void {
  current = next;
  arrival = how;
  for (const listener of listeners) listener();
}

function newEntry(): string {
  return Math.random().toString(36).slice(2);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

window.addEventListener("popstate", () => {
  const next = read();
  const before = addressOf(current);
  const after = addressOf(next);
  if (before === after) return;
  let isDone = false;
  let isPutBack = false;
  guarded(next, () => {
    isDone = true;
    if (isPutBack) history.pushState({ entry: newEntry() }, "", after);
    show(next, "returned");
  });
  // The browser has moved already: put the address back, and go on only if the guards let go.
  if (isDone) return;
  history.pushState({ entry: newEntry() }, "", before);
  isPutBack = true;
});
