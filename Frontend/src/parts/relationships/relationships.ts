/** What is done with relationships, and what has to be asked for again. */
import type { ID, Relationship, RelationshipType } from "rapport";
import { cache, deals as extensions } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { words } from "../../app/words";
import { showError, showToast } from "../../components/Toast";
import { refreshCustomer } from "../customers/refresh";
import { messages } from "./messages";

/** After a relationship has changed: the list, the graph, and both customers. */
export function refreshRelationships(): void {
  const { getRelationships, getRelationshipGraph, getReferralChain, findConnection } = extensions;
  for (const query of [getRelationships, getRelationshipGraph, getReferralChain, findConnection]) void cache.invalidate(query);
  refreshCustomer();
}

/** What each is called from the other end. */
const counterparts: { readonly [Type in RelationshipType]: RelationshipType } = {
  parent_company: "subsidiary",
  subsidiary: "parent_company",
  referrer: "referred_by",
  referred_by: "referrer",
  partner: "partner",
  competitor: "competitor",
};

/**
 * Takes a relationship away, and offers the way back: the same is made again, from the customer at whose end one stands.
 * Answers whether it is gone; `onBack` hears of it when it is there again.
 */
export async function removeRelationship(id: ID<"Relationship">, end: ID<"CustomerProfile">, onBack?: () => void): Promise<boolean> {
  const t = textsOf(messages);
  try {
    const removed = await extensions.deleteRelationship({ id });
    showToast(t.removed, { label: textsOf(words).undo, run: () => void restore(removed, end, onBack) });
    return true;
  } catch (error) {
    showError(describe(error));
    return false;
  } finally {
    refreshRelationships();
  }
}

async function restore(removed: Relationship, end: ID<"CustomerProfile">, onBack?: () => void): Promise<void> {
  const { customerProfileId, related, type, strength, notes = null, since = null } = removed;
  const ends = customerProfileId === end
    ? { customerProfileId, relatedCustomerProfileId: related.id, type }
    : { customerProfileId: related.id, relatedCustomerProfileId: customerProfileId, type: counterparts[type] };
  try {
    await extensions.createRelationship({ ...ends, strength, notes, since });
    showToast(textsOf(messages).back);
    onBack?.();
  } catch (error) {
    showError(describe(error));
  }
  refreshRelationships();
}
