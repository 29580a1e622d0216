/** What is done with relationships, and what has to be asked for again. */
import type { ID } from "rapport";
import { cache, deals as extensions } from "../../api/client";
import { textsOf } from "../../app/i18n";
import { refreshCustomer } from "../customers/refresh";
import { carryOut } from "../undoable";
import { messages } from "./messages";

/** After a relationship has changed: the list, the graph, and both customers. */
export function refreshRelationships(): void {
  const { getRelationships, getRelationshipGraph, getReferralChain, findConnection } = extensions;
  for (const query of [getRelationships, getRelationshipGraph, getReferralChain, findConnection]) void cache.invalidate(query);
  refreshCustomer();
}

/** Takes a relationship away, and offers the way back. Answers whether it is gone; `onBack` hears of it when it is there again. */
export function removeRelationship(id: ID<"Relationship">, onBack?: () => void): Promise<boolean> {
  const t = textsOf(messages);
  return carryOut({
    act: () => extensions.deleteRelationship({ id }),
    undo: async () => {
      await extensions.restoreRelationship({ id });
      onBack?.();
    },
    done: t.removed,
    undone: t.back,
    refresh: refreshRelationships,
  });
}
