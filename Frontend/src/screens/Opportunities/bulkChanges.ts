/** Changes of many deals at once, with the way back. */
import type { BulkUpdateOpportunities, Opportunity } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { changeAlike } from "../../parts/bulk";
import { messages } from "./messages";

export type BulkChange = Omit<BulkUpdateOpportunities, "ids">;

/** Throws if the server refuses: the dialog shows why. */
export function changeDeals(chosen: readonly Opportunity[], change: BulkChange): Promise<void> {
  const t = textsOf(messages);
  return changeAlike({
    ids: chosen.map(({ id }) => id),
    change: (ids) => deals.bulkUpdateOpportunities({ ids, ...change }),
    say: (changed) => (changed === 0 ? t.unchanged : t.changed(changed)),
    refresh: refreshDeals,
  });
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
  if (gone.length > 0) showUndo(textsOf(messages).deleted(gone.length), () => restoreDeals(gone));
  await refreshDeals();
}

export async function restoreDeals(chosen: readonly Opportunity[]): Promise<void> {
  const back = await withEach(chosen, ({ id }) => deals.restoreOpportunity({ id }));
  if (back.length > 0) showToast(textsOf(messages).restored(back.length));
  await refreshDeals();
}
