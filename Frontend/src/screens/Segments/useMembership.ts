import { useState } from "react";
import type { CustomerSummary, ID, Segment } from "rapport";
import { cache, deals } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";

type CustomerID = ID<"CustomerProfile">;

/** Puts customers into a manual segment and takes them out, each with a way back. */
export function useMembership(segment: Segment) {
  const t = useMessages(messages);
  const [isBusy, setBusy] = useState(false);
  const { id } = segment;

  const trying = async (act: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      showError(describe(error));
    } finally {
      setBusy(false);
      await refreshSegments();
    }
  };
  const putBack = (ids: readonly CustomerID[]): Promise<void> => trying(async () => void await deals.addToSegment({ id, customerProfileIds: ids }));
  const takeBack = (ids: readonly CustomerID[]): Promise<void> => trying(async () => void await deals.removeFromSegment({ id, customerProfileIds: ids }));

  return {
    isBusy,
    add: (customer: CustomerSummary) => trying(async () => {
      const { items } = await deals.addToSegment({ id, customerProfileIds: [customer.id] });
      const outcome = items[0]?.outcome;
      if (outcome === "refused") return showError(t.refused(customer.name));
      if (outcome === "alreadyThere") return showToast(t.alreadyThere(customer.name));
      return showUndo(t.added(customer.name), () => takeBack([customer.id]));
    }),
    remove: (ids: readonly CustomerID[]) => trying(async () => {
      const removed: CustomerID[] = [];
      // A call takes a thousand.
      for (let start = 0; start < ids.length; start += 1000) {
        const { items } = await deals.removeFromSegment({ id, customerProfileIds: ids.slice(start, start + 1000) });
        removed.push(...items.filter(({ outcome }) => outcome === "removed").map(({ customerProfileId }) => customerProfileId));
        const refused = items.find(({ outcome }) => outcome === "refused");
        if (refused !== undefined) showError(t.mayNotRemove);
      }
      if (removed.length > 0) showUndo(t.removed(removed.length), () => putBack(removed));
    }),
  };
}

/** After a segment or its members have changed. */
export async function refreshSegments(): Promise<void> {
  const queries = [deals.listSegments, deals.getSegment, deals.getSegmentMembers, deals.getSegmentPerformance, deals.explainSegmentMembership];
  await Promise.all(queries.map((query) => cache.invalidate(query)));
}
