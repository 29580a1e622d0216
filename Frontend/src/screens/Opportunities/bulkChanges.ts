/** Changes of many deals at once, with the way back. */
import type { BulkUpdateOpportunities, Opportunity } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { changeAlike, withEach } from "../../parts/bulk";
import type { Work } from "../../parts/bulk";
import { messages } from "./messages";

export type BulkChange = Omit<BulkUpdateOpportunities, "ids">;

/** Throws if the server refuses: the dialog shows why. */
export function changeDeals(chosen: readonly Opportunity[], change: BulkChange, work: Work): Promise<void> {
  const t = textsOf(messages);
  return changeAlike({
    ids: chosen.map(({ id }) => id),
    change: (ids) => deals.bulkUpdateOpportunities({ ids, ...change }),
    say: (changed) => (changed === 0 ? t.unchanged : t.changed(changed)),
    refresh: refreshDeals,
    work,
  });
}

/** Does something with each by itself, and says why some stayed as they were. */
async function attempt(chosen: readonly Opportunity[], call: (deal: Opportunity) => Promise<Opportunity>): Promise<readonly Opportunity[]> {
  const { done, failed: [first, ...others] } = await withEach(chosen, call);
  if (first !== undefined) showError(textsOf(messages).someFailed(others.length + 1, describe(first.error)));
  return done.map(({ result }) => result);
}

export async function deleteDeals(chosen: readonly Opportunity[]): Promise<void> {
  const gone = await attempt(chosen, ({ id, version }) => deals.deleteOpportunity({ id, version }));
  if (gone.length > 0) showUndo(textsOf(messages).deleted(gone.length), () => restoreDeals(gone));
  await refreshDeals();
}

export async function restoreDeals(chosen: readonly Opportunity[]): Promise<void> {
  const back = await attempt(chosen, ({ id }) => deals.restoreOpportunity({ id }));
  if (back.length > 0) showToast(textsOf(messages).restored(back.length));
  await refreshDeals();
}
