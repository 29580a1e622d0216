import { api, cache, customers } from "../../api/client";

/** After a customer has changed: what shows something of it is asked for again. */
export function refreshCustomer(): void {
  for (const target of [customers, api.crm.timeline, api.crm.health]) void cache.invalidate(target);
}
