/** Changes of many deals at once, and the way back: each deal gets what it had. */
import type { BulkUpdateOpportunities, Opportunity } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { words } from "../../app/words";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";

export const mostAtOnce = 500;

export type BulkChange = Omit<BulkUpdateOpportunities, "ids">;

/** Throws if the server refuses: the dialog shows why. */
export async function changeDeals(chosen: readonly Opportunity[], change: BulkChange): Promise<void> {
  const { results } = await deals.bulkUpdateOpportunities({ ids: chosen.map(({ id }) => id), ...change });
  const changed = new Set(results.filter(({ changed }) => changed).map(({ id }) => id));
  const before = chosen.filter(({ id }) => changed.has(id));
  const t = textsOf(messages);
  if (before.length === 0) showToast(t.unchanged);
  else showToast(t.changed(before.length), { label: textsOf(words).undo, run: () => void takeBack(before, change) });
  await refreshDeals();
}

/** Groups of deals that get the same back, each in one call. */
function groupsBack(before: readonly Opportunity[], change: BulkChange): readonly BulkUpdateOpportunities[] {
  const calls: BulkUpdateOpportunities[] = [];
  const by = (key: (deal: Opportunity) => string | undefined, input: (deal: Opportunity) => BulkChange): void => {
    const groups = new Map<string, Opportunity[]>();
    for (const deal of before) {
      const value = key(deal);
      if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), deal]);
    }
    for (const group of groups.values()) {
      const [first] = group;
      if (first !== undefined) calls.push({ ids: group.map(({ id }) => id), ...input(first) });
    }
  };
  if (change.stage !== null && change.stage !== undefined) {
    by((deal) => `${deal.stage} ${deal.closeReason ?? ""}`, (deal) => ({
      stage: deal.stage,
      ...(deal.closeReason === null || deal.closeReason === undefined ? {} : { reason: deal.closeReason }),
    }));
  }
  if (change.ownerId !== null && change.ownerId !== undefined) by((deal) => deal.ownerId, (deal) => ({ ownerId: deal.ownerId }));
  if (change.expectedCloseDate !== null && change.expectedCloseDate !== undefined) {
    by((deal) => deal.expectedCloseDate ?? undefined, (deal) => ({ expectedCloseDate: deal.expectedCloseDate ?? null }));
  }
  for (const tag of change.addTags ?? []) by((deal) => (deal.tags.includes(tag) ? undefined : tag), () => ({ removeTags: [tag] }));
  for (const tag of change.removeTags ?? []) by((deal) => (deal.tags.includes(tag) ? tag : undefined), () => ({ addTags: [tag] }));
  return calls;
}

async function takeBack(before: readonly Opportunity[], change: BulkChange): Promise<void> {
  const t = textsOf(messages);
  try {
    for (const call of groupsBack(before, change)) await deals.bulkUpdateOpportunities(call);
    // Many at once cannot be left without a date; one by one they can.
    if (change.expectedCloseDate !== null && change.expectedCloseDate !== undefined) {
      const undated = before.filter(({ expectedCloseDate }) => expectedCloseDate === null || expectedCloseDate === undefined);
      await Promise.all(undated.map(({ id }) => deals.updateOpportunity({ id, expectedCloseDate: null })));
    }
    showToast(t.undone(before.length));
  } catch (error) {
    showError(t.undoFailed(describe(error)));
  }
  await refreshDeals();
}

async function withEach(chosen: readonly Opportunity[], act: (deal: Opportunity) => Promise<Opportunity>): Promise<readonly Opportunity[]> {
  const results = await Promise.allSettled(chosen.map(act));
  const failed = results.find((result): result is PromiseRejectedResult => result.status === "rejected");
  const done = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  if (failed !== undefined) showError(textsOf(messages).someFailed(chosen.length - done.length, describe(failed.reason)));
  return done;
}

export async function deleteDeals(chosen: readonly Opportunity[]): Promise<void> {
  const gone = await withEach(chosen, ({ id, version }) => deals.deleteOpportunity({ id, version }));
  if (gone.length > 0) showToast(textsOf(messages).deleted(gone.length), { label: textsOf(words).undo, run: () => void restoreDeals(gone) });
  await refreshDeals();
}

export async function restoreDeals(chosen: readonly Opportunity[]): Promise<void> {
  const back = await withEach(chosen, ({ id }) => deals.restoreOpportunity({ id }));
  if (back.length > 0) showToast(textsOf(messages).restored(back.length));
  await refreshDeals();
}
