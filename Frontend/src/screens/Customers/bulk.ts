/** Changes of several customers, with the way back. */
import type { BulkUpdateCustomers, CustomerProfile, ID } from "rapport";
import { api, cache, customers, deals as extensions } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { changeAlike, inPortions, withEach } from "../../parts/bulk";
import type { Outcome, Work } from "../../parts/bulk";
import { messages } from "./messages";

export type Change = Omit<BulkUpdateCustomers, "ids">;

/** Throws if the server refuses: the dialog shows why. */
export function changeAll(rows: readonly CustomerProfile[], change: Change, work: Work): Promise<void> {
  const t = textsOf(messages);
  return changeAlike({
    ids: rows.map(({ id }) => id),
    change: (ids) => customers.bulkUpdateCustomers({ ids, ...change }),
    say: (changed) => (changed === 0 ? t.unchanged : t.changed(changed)),
    refresh,
    work,
  });
}

export async function deleteAll(rows: readonly CustomerProfile[]): Promise<void> {
  const t = textsOf(messages);
  const { done, failed } = await withEach(rows, ({ id, version }) => customers.deleteCustomer({ id, version }));
  refresh();
  if (done.length > 0) showUndo(t.deleted(done.length), () => restoreAll(done.map(({ row }) => row)));
  tellFailures(failed);
}

export async function restoreAll(rows: readonly CustomerProfile[]): Promise<void> {
  const { done, failed } = await withEach(rows, ({ id }) => customers.restoreCustomer({ id }));
  refresh();
  if (done.length > 0) showToast(textsOf(messages).restored(done.length));
  tellFailures(failed);
}

export async function addAllToSegment(rows: readonly CustomerProfile[], segment: { readonly id: ID<"Segment">; readonly name: string }, work: Work): Promise<void> {
  const t = textsOf(messages);
  const added: ID<"CustomerProfile">[] = [];
  let there = 0;
  let refused = 0;
  await inPortions(rows, 1000, work, async (portion) => {
    const { items } = await extensions.addToSegment({ id: segment.id, customerProfileIds: portion.map(({ id }) => id) });
    for (const { customerProfileId, outcome } of items) {
      if (outcome === "added") added.push(customerProfileId);
      else if (outcome === "refused") refused += 1;
      else there += 1;
    }
  });
  refreshSegments();
  const undo = async (): Promise<void> => {
    try {
      for (let start = 0; start < added.length; start += 1000) {
        await extensions.removeFromSegment({ id: segment.id, customerProfileIds: added.slice(start, start + 1000) });
      }
      showToast(t.takenOut(added.length, segment.name));
    } catch (error) {
      showError(describe(error));
    }
    refreshSegments();
  };
  const rest = [there > 0 ? t.alreadyThere(there) : "", refused > 0 ? t.refused(refused) : ""].filter((text) => text !== "").join(" ");
  const text = `${t.addedToSegment(added.length, segment.name)} ${rest}`.trim();
  if (added.length > 0) showUndo(text, undo);
  else showToast(rest);
}

function tellFailures(failed: Outcome<CustomerProfile, unknown>["failed"]): void {
  const first = failed[0];
  if (first === undefined) return;
  const t = textsOf(messages);
  showError(t.notChanged(failed.length, explain(first.error, first.row)));
}

/** Why a customer was not deleted. */
function explain(error: unknown, row: CustomerProfile): string {
  const t = textsOf(messages);
  if (!customers.deleteCustomer.isError(error)) return describe(error);
  const own = error.error;
  if (own.type === "hasDeals") return t.hasDeals(row.name, own.count);
  if (own.type === "staleVersion") return t.stale(row.name);
  return describe(error);
}

function refresh(): void {
  for (const target of [customers, api.crm.timeline]) void cache.invalidate(target);
}

function refreshSegments(): void {
  for (const query of [extensions.listSegments, extensions.getSegment, extensions.getSegmentMembers]) void cache.invalidate(query);
}
