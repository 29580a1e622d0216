/** What the palette offers: places, actions, and records that the server finds. */
import { useMemo } from "react";
import { id } from "rapport";
import type { Me } from "rapport";
import { useQuery } from "rapport/react";
import { api, customers, deals, leads } from "../../api/client";
import type { IconName } from "../../components/Icon";
import { languages, textsOf, useLanguage, useMessages } from "../i18n";
import { mayWrite } from "../me";
import { chooseMemberLanguage } from "../memberLanguage";
import { navigate, withQuery } from "../router";
import { readStored, writeStored } from "../stored";
import { useDebounced } from "../useDebounced";
import { fuzzyScore } from "./fuzzy";
import { messages } from "./messages";
import { baseOf, navRoutes } from "./navRoutes";
import { openOverlay } from "./overlay";

type PaletteGroup = "recent" | "create" | "places" | "actions" | "records";

export interface PaletteItem {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** Beside the label, smaller. */
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly keys?: readonly string[];
  readonly run: () => void;
}

/** A record or place that was opened from the palette. */
interface Recent {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly to: string;
}

const mostRecent = 8;

export function useCreateItems(me: Me): readonly PaletteItem[] {
  const t = useMessages(messages);
  return useMemo(() => {
    if (!mayWrite(me)) return [];
    const items: PaletteItem[] = [
      { id: "new-deal", group: "create", label: t.newDeal, icon: "board", run: () => navigate("/pipeline?new=deal") },
      { id: "new-customer", group: "create", label: t.newCustomer, icon: "building", run: () => openOverlay({ type: "new", what: "customer" }) },
      { id: "new-lead", group: "create", label: t.newLead, icon: "lead", run: () => openOverlay({ type: "new", what: "lead" }) },
      { id: "new-task", group: "create", label: t.newTask, icon: "task", run: () => openOverlay({ type: "new", what: "task" }) },
    ];
    if (me.role !== "rep") items.push({ id: "new-segment", group: "create", label: t.newSegment, icon: "segments", run: () => navigate("/segments/new") });
    return items;
  }, [me, t]);
}

export function usePlaceItems(me: Me): readonly PaletteItem[] {
  const t = useMessages(messages);
  const language = useLanguage();
  return useMemo(() => {
    const places = navRoutes(me.role).map((route): PaletteItem => ({
      id: route.path,
      group: "places",
      label: textsOf(route.nav.label),
      icon: route.nav.icon,
      ...(route.nav.key === undefined ? {} : { keys: ["G", route.nav.key.toUpperCase()] }),
      run: () => navigate(baseOf(route.path)),
    }));
    const other = languages.filter(({ value }) => value !== language);
    return [
      ...places,
      { id: "/account", group: "places", label: t.account, icon: "user", run: () => navigate("/account") },
      { id: "keys", group: "actions", label: t.keys, icon: "keyboard", keys: ["?"], run: () => openOverlay({ type: "keys" }) },
      ...other.map(({ value, label }): PaletteItem => ({ id: value, group: "actions", label: `${t.language}: ${label}`, icon: "globe", run: () => void chooseMemberLanguage(value) })),
    ];
  }, [me, t, language]);
}

/** Records with these words, by the server's own searches; `isSearching` while they are asked for. */
export function useRecordItems(me: Me, typed: string): { readonly items: readonly PaletteItem[]; readonly isSearching: boolean } {
  const t = useMessages(messages);
  const text = useDebounced(typed.trim(), 140).slice(0, 200);
  const enabled = text.length >= 2;
  const query = enabled ? text : "-";
  const found = useQuery(customers.searchCustomers, { query, limit: 5 }, { enabled });
  const dealsFound = useQuery(deals.listOpportunities, { text: query, limit: 5, sort: "updated", direction: "descending" }, { enabled });
  const leadsFound = useQuery(leads.listLeads, { text: query, limit: 5 }, { enabled });
  const files = useQuery(api.crm.extensions.searchDocuments, { query, limit: 5 }, { enabled });
  const items = useMemo(() => {
    if (!enabled) return [];
    const record = (recent: Recent): PaletteItem => ({ ...recent, group: "records", run: () => openRecent(me, recent) });
    return [
      ...(found.data?.items ?? []).map((customer) =>
        record({ id: customer.id, label: customer.name, detail: customer.email ?? t.customer, icon: "building", to: `/customers/${customer.id}` })),
      ...(dealsFound.data?.items ?? []).map((deal) =>
        record({ id: deal.id, label: deal.title, detail: `${deal.number} · ${deal.customerName}`, icon: "board", to: `?deal=${deal.id}` })),
      ...(leadsFound.data?.items ?? []).map((lead) =>
        record({ id: lead.id, label: lead.name, detail: lead.company ?? lead.email ?? t.lead, icon: "lead", to: `/leads/${lead.id}` })),
      ...(files.data?.items ?? []).map(({ document }) =>
        record({ id: document.id, label: document.title, detail: document.customerName ?? t.document, icon: "file", to: `/documents?document=${document.id}` })),
    ];
  }, [me, t, enabled, found.data, dealsFound.data, leadsFound.data, files.data]);
  const isSearching = typed.trim().length >= 2
    && (typed.trim() !== text || [found, dealsFound, leadsFound, files].some(({ isFetching, data }) => isFetching && data === undefined));
  return { items, isSearching };
}

export function recentItems(me: Me): readonly PaletteItem[] {
  return readRecent(me).map((recent) => ({ ...recent, id: `recent-${recent.id}`, group: "recent", run: () => openRecent(me, recent) }));
}

/** Goes there, and remembers it. A deal opens beside the page that one is on. */
function openRecent(me: Me, recent: Recent): void {
  writeStored(`recent.${me.id}`, [recent, ...readRecent(me).filter(({ id }) => id !== recent.id)].slice(0, mostRecent));
  navigate(recent.to.startsWith("?deal=") ? withQuery({ deal: id(recent.to.slice(6)), tab: undefined }) : recent.to);
}

function readRecent(me: Me): readonly Recent[] {
  return readStored(`recent.${me.id}`, isRecent) ?? [];
}

function isRecent(value: unknown): value is readonly Recent[] {
  return Array.isArray(value) && value.every((item: Recent) => typeof item?.id === "string" && typeof item.label === "string" && typeof item.to === "string" && typeof item.icon === "string");
}

/** Those that fit, the best first. */
export function fitting(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  if (typed.trim() === "") return items;
  return items
    .map((item) => ({ item, score: fuzzyScore(item.label, typed) }))
    .filter((match): match is { item: PaletteItem; score: number } => match.score !== undefined)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}
