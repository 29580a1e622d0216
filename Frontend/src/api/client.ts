/** The one way to the server: the client that is made from its procedures, and the cache of its answers. */
import { createClient, QueryCache } from "rapport";
import { sessionEnded } from "./session";

export const api = createClient({
  url: "/rpc",
  onError: (error) => {
    if (error.code === "UNAUTHORIZED" && error.procedure !== api.auth.login.procedureName) sessionEnded();
  },
});

export const deals = api.crm.extensions;
export const pipelines = api.crm.pipelines;
export const customers = api.crm.customers;

export const cache = new QueryCache({ staleTime: 10_000 });

/** After a deal has changed: the lists, sums and the deal itself are asked for again. */
export function refreshDeals(): Promise<void> {
  return cache.invalidate(deals);
}
