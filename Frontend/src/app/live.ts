/**
 * What others change, as it happens: one subscription for the whole page, since browsers keep few connections open. Whoever
 * shows data says which events are about it.
 */
import type { InvalidationTarget, SystemEvent } from "rapport";
import { useSyncExternalStore } from "react";
import { useSubscription } from "rapport/react";
import { api, cache } from "../api/client";

type Listener = (event: SystemEvent) => void;

type Shown = readonly (readonly [beginning: string, targets: readonly InvalidationTarget[]])[];

const { activities, customers, extensions, forecast, health, reports, timeline } = api.crm;

/**
 * What the pages show everywhere, by the beginnings of the events' names. Members, teams, custom fields, settings and views
 * send no events: they are asked for again when one comes back to the window.
 */
const shown: Shown = [
  ["crm.customer", [customers]],
  ["crm.contact", [customers]],
  ["crm.lead", [api.crm.leads]],
  ["crm.task", [api.crm.tasks]],
  ["crm.quote", [api.crm.sales]],
  ["crm.order", [api.crm.sales]],
  ["crm.pipeline", [api.crm.pipelines]],
  ["crm.stage", [api.crm.pipelines]],
  ["crm.opportunity", [extensions.listOpportunities, extensions.getOpportunity, extensions.getOpportunityHistory, extensions.getPipelineStats]],
  ["crm.activity", [activities, timeline]],
  ["crm.document", [extensions.listDocuments, extensions.getDocument, extensions.searchDocuments]],
  ["crm.relationship", [extensions.getRelationships, extensions.getRelationshipGraph, extensions.getReferralChain, customers.getCustomer]],
  ["crm.segment", [extensions.listSegments, extensions.getSegment, extensions.getSegmentMembers, customers.getCustomer]],
  ["crm.forecast", [forecast]],
  ["crm.health", [health, customers.getCustomer]],
  ["crm.import", [customers.listImports, customers.getImport]],
];

/** What is reckoned from very many records, or changes with each of them. */
const reckoned: Shown = [
  ["", [extensions.getAuditLog, customers.getCustomerAuditTrail]],
  ["crm.opportunity", [reports, forecast, extensions.getRevenueForecast, extensions.getPipelineAggregation, extensions.getReferralChain, extensions.getSegmentPerformance]],
  ["crm.customer", [extensions.getSegmentMembers, extensions.getSegmentPerformance]],
  ["crm.lead", [reports]],
  ["crm.activity", [reports.getActivityReport, activities.getActivityStats]],
  ["crm.task", [reports.getActivityReport]],
];

const listeners = new Set<Listener>();
const soon = gather(shown, 400);
const later = gather(reckoned, 5000);

/** Follows the events while somebody is signed in. Stands once on the page; the result says whether the server is there. */
export function useLiveEvents(): "open" | "connecting" | "waiting" {
  const { status } = useSubscription(api.system.events, {}, {
    onEvent: (event) => {
      for (const listener of listeners) listener(event);
      if (event.type === "reset") return refreshAll();
      soon(event.name);
      later(event.name);
    },
  });
  return status === "open" || status === "waiting" ? status : "connecting";
}

/** Everything that is shown is asked for again. */
export function refreshAll(): void {
  void cache.invalidate().catch(() => undefined);
}

/**
 * Waits for more news, since one change often brings several and one's own come back as well, and then asks for everything
 * again that they were about; so not more often than that.
 */
function gather(shown: Shown, milliseconds: number): (event: string) => void {
  const waiting = new Set<InvalidationTarget>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    timer = undefined;
    const targets = [...waiting];
    waiting.clear();
    for (const target of targets) void cache.invalidate(target).catch(() => undefined);
  };
  return (event) => {
    for (const [beginning, targets] of shown) {
      if (event.startsWith(beginning)) for (const target of targets) waiting.add(target);
    }
    if (waiting.size > 0 && timer === undefined) timer = setTimeout(refresh, milliseconds);
  };
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
