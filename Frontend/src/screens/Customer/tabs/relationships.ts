import { cache, deals as extensions } from "../../../api/client";
import { refreshCustomer } from "../useCustomerSave";

/** After a relationship has changed: the list, the graph, and both customers. */
export function refreshRelationships(): void {
  for (const query of [extensions.getRelationships, extensions.getRelationshipGraph, extensions.getReferralChain]) void cache.invalidate(query);
  refreshCustomer();
}
