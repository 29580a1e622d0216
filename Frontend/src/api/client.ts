/** The one way to the server: the client that is made from its procedures, and the cache of its answers. */
import { createClient, QueryCache } from "rapport";
import { prepareWords } from "./errors";
import { sessionEnded, sessionNumber } from "./session";

export const api = createClient({
  url: "/rpc",
  onError: prepareWords,
  onCall: ({ procedure }) => {
    const begun = sessionNumber();
    return ({ error }) => {
      // At the door it says that one is not let in, and of a session before this one it may still be said: nothing has ended.
      if (error?.code === "UNAUTHORIZED" && !doors.has(procedure) && begun === sessionNumber()) sessionEnded();
    };
  },
});

const doors: ReadonlySet<string> = new Set([api.auth.login.procedureName, api.auth.verifyTwoFactor.procedureName]);

export const deals = api.crm.extensions;
export const pipelines = api.crm.pipelines;
export const customers = api.crm.customers;
export const team = api.crm.team;
export const reports = api.crm.reports;
export const forecasts = api.crm.forecast;
export const tasks = api.crm.tasks;
export const leads = api.crm.leads;
export const sales = api.crm.sales;
export const views = api.crm.views;
export const dashboard = api.crm.dashboard;

export const cache = new QueryCache({ staleTime: 10_000 });

/** After a deal has changed: the lists, sums and the deal itself are asked for again. */
export function refreshDeals(): Promise<void> {
  return cache.invalidate(deals);
}
