/**
 * What a page waits for is asked for before anything is drawn, all of it side by side: who is signed in, the code of the
 * screen, and what it shows at first. A screen whose questions stand here finds the answers in the cache, or on their way.
 */
import type { CallOptions, CustomerSort, OpportunitySort, Query } from "rapport";
import { api, cache, customers, dashboard, deals, pipelines, team, views } from "../api/client";
import { pageSize } from "../components/DataTable/pageSize";
import { utcOffsetMinutes } from "./dates";
import { number } from "./format";
import { currentRoute } from "./router";
import { routeFor } from "./routes";

interface ListSort<Key extends string> {
  readonly sort: Key;
  readonly direction: "ascending" | "descending";
}

const page = { limit: pageSize, includeTotal: false } as const;

// What takes the server longer has a request of its own, so that it holds up no other answer.
const apart = { batch: false } as const;

const questions: { readonly [path: string]: (() => void) | undefined } = {
  "/dashboard": () => {
    if (isPlain([])) ask(dashboard.getDashboard, { days: 90, utcOffsetMinutes: utcOffsetMinutes() }, apart);
    ask(pipelines.listPipelines, { limit: 200 });
  },
  "/customers": () => {
    askForPage(customers.listCustomers, { ...page, ...sorted<CustomerSort>("name", "ascending"), customFields: [], deleted: false });
    ask(customers.listCustomFields, undefined);
    ask(team.listTeams, undefined);
    ask(views.listViews, { list: "customers" });
  },
  "/opportunities": () => {
    askForPage(deals.listOpportunities, { ...page, ...sorted<OpportunitySort>("updated", "descending"), statuses: ["open"] });
    ask(pipelines.listPipelines, { limit: 200 });
    ask(team.listTeams, undefined);
    ask(views.listViews, { list: "opportunities-open" });
  },
  "/pipeline": () => ask(pipelines.listPipelines, { limit: 200 }),
};

const { path, query } = currentRoute();

/** Who the cookie belongs to. */
export const firstMe = api.auth.me();
// Whoever signs in then asks anew.
firstMe.catch(() => cache.clear());
void routeFor(path)?.screen.preload();
questions[path]?.();

// While the answers are on their way: what formats numbers takes a while to begin.
number(0);

/** As the address says, or else as the table is by itself. */
function sorted<Key extends string>(initial: Key, direction: ListSort<Key>["direction"]): ListSort<Key> {
  const text = query.get("sort");
  if (text === null) return { sort: initial, direction };
  return text.startsWith("-") ? { sort: text.slice(1) as Key, direction: "descending" } : { sort: text as Key, direction: "ascending" };
}

/** Whether nothing stands in the address that changes what is asked for. */
function isPlain(neutral: readonly string[]): boolean {
  return [...query.keys()].every((name) => ["deal", "tab", ...neutral].includes(name));
}

function ask<Input>(question: Query<Input, unknown, unknown>, input: Input, options: CallOptions = {}): void {
  const load = (signal: AbortSignal) => question(input, { ...options, signal });
  void cache.refetch(cache.entry(question, input), false, load).catch(() => undefined);
}

/** The first page of a list, unless it is narrowed. */
function askForPage<Input, Page>(list: Query<Input, Page, unknown>, input: Input): void {
  if (!isPlain(["sort", "view", "columns"])) return;
  const load = async (signal: AbortSignal) => ({ pages: [await list(input, { ...apart, signal })], cursors: [undefined] });
  void cache.refetch(cache.pages(list, input, load)).catch(() => undefined);
}
