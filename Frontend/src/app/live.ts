/**
 * What others change, as it happens: one subscription for the whole page, since browsers keep few connections open. Whoever
 * shows data says which events are about it.
 */
import type { InvalidationTarget, SystemEvent } from "rapport";
import { useSyncExternalStore } from "react";
import { useSubscription } from "rapport/react";
import { api, cache } from "../api/client";

type Listener = (event: SystemEvent) => void;

/** What the pages show everywhere, by the beginnings of the events' names. */
const shown: readonly (readonly [beginning: string, targets: readonly InvalidationTarget[]])[] = [
  ["crm.customer", [api.crm.customers]],
  ["crm.contact", [api.crm.customers]],
  ["crm.lead", [api.crm.leads]],
  ["crm.task", [api.crm.tasks]],
  ["crm.quote", [api.crm.sales]],
  ["crm.order", [api.crm.sales]],
  ["crm.pipeline", [api.crm.pipelines]],
  ["crm.stage", [api.crm.pipelines]],
  ["crm.opportunity", [api.crm.extensions.listOpportunities, api.crm.extensions.getOpportunity, api.crm.extensions.getPipelineStats]],
];

/** How long to wait for more news, in milliseconds: one change often brings several, and one's own come back as well. */
const gathering = 400;

const listeners = new Set<Listener>();
const waiting = new Set<InvalidationTarget>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Follows the events while somebody is signed in. Stands once on the page; the result says whether the server is there. */
export function useLiveEvents(): "open" | "connecting" | "waiting" {
  const { status } = useSubscription(api.system.events, {}, {
    onEvent: (event) => {
      for (const listener of listeners) listener(event);
      if (event.type === "reset") return refreshAll();
      for (const [beginning, targets] of shown) {
        if (event.name.startsWith(beginning)) for (const target of targets) waiting.add(target);
      }
      if (timer === undefined) timer = setTimeout(refresh, gathering);
    },
  });
  return status === "open" || status === "waiting" ? status : "connecting";
}

/** Everything that is shown is asked for again. */
export function refreshAll(): void {
  void cache.invalidate().catch(() => undefined);
}

function refresh(): void {
  timer = undefined;
  const targets = [...waiting];
  waiting.clear();
  for (const target of targets) void cache.invalidate(target).catch(() => undefined);
}

/** Hears of events of these names: `crm.task.*`. The result ends it. */
export function listenToEvents(names: readonly string[], listener: () => void): () => void {
  const own: Listener = (event) => {
    if (event.type === "reset" || names.length === 0 || names.some((name) => fits(name, event.name))) listener();
  };
  listeners.add(own);
  return () => listeners.delete(own);
}

function fits(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Whether the browser has a network at all. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
