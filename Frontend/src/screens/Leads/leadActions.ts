/** What is done with a lead as a whole, with a way back where there is one. */
import type { BulkUpdateLeads, Lead, LeadStatus, Me, UserSummary } from "rapport";
import { cache, customers, dashboard, deals, leads } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { mayWrite } from "../../app/me";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import type { ToastAction } from "../../components/Toast";
import { changeAlike, withEach } from "../../parts/bulk";
import type { Work } from "../../parts/bulk";
import { messages } from "./messages";

/** After a lead has changed. */
export function refreshLeads(): Promise<void> {
  return cache.invalidate(leads);
}

/** After one has been converted: customers and deals are others, too. */
export async function refreshAfterConversion(): Promise<void> {
  await Promise.all([leads, customers, deals, dashboard].map((target) => cache.invalidate(target)));
}

export function mayChangeLead(me: Me, lead: Pick<Lead, "ownerId">): boolean {
  return mayWrite(me) && (me.role !== "rep" || lead.ownerId === me.id);
}

async function attempt(lead: Lead, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    showError(textsOf(messages).notChanged(lead.name, describe(error)));
  }
  await refreshLeads();
}

const keyOf = ({ id, version }: Lead) => ({ id, version });

/** Gives it a status that asks for no more: new, contacted or qualified. */
export function setStatus(lead: Lead, status: Exclude<LeadStatus, "unqualified" | "converted">): Promise<void> {
  return attempt(lead, async () => {
    const t = textsOf(messages);
    const changed = status === "qualified" ? await leads.qualifyLead(keyOf(lead)) : await leads.updateLead({ ...keyOf(lead), status });
    const text = status === "qualified" ? t.qualified(lead.name) : t.statusNow(lead.name, t.statuses[status]);
    showUndo(text, () => backTo(changed, lead));
  });
}

/** Throws if it is refused: the dialog shows it. */
export async function disqualify(lead: Lead, reason: string): Promise<void> {
  const changed = await leads.disqualifyLead({ ...keyOf(lead), reason });
  showUndo(textsOf(messages).disqualified(lead.name), () => backTo(changed, lead));
  await refreshLeads();
}

function backTo(changed: Lead, before: Lead): Promise<void> {
  return attempt(changed, async () => {
    if (before.status === "unqualified") {
      await leads.disqualifyLead({ ...keyOf(changed), reason: before.disqualifyReason ?? textsOf(messages).anotherReason });
    } else if (before.status === "qualified") {
      await leads.qualifyLead(keyOf(changed));
    } else {
      await leads.updateLead({ ...keyOf(changed), status: before.status });
    }
  });
}

/** Says that a lead was converted, and offers the way back. */
export function sayConverted(text: string, converted: Lead, next: ToastAction): void {
  showUndo(text, () => revertConversion(converted), next);
}

/** It is qualified again, and what the conversion made is deleted, as far as nobody has worked with it since. */
export async function revertConversion(lead: Lead): Promise<void> {
  const t = textsOf(messages);
  await attempt(lead, async () => {
    const { kept } = await leads.revertConversion(keyOf(lead));
    const stays = kept.length === 0 ? "" : ` ${t.partsKept(kept.map((part) => t.parts[part]).join(", "))}`;
    showToast(t.reverted(lead.name) + stays);
  });
  await refreshAfterConversion();
}

export function assignLead(lead: Lead, owner: Pick<UserSummary, "id" | "name">): Promise<void> {
  return attempt(lead, async () => {
    const before = { id: lead.ownerId, name: lead.ownerName };
    const changed = await leads.assignLead({ ...keyOf(lead), ownerId: owner.id });
    showUndo(textsOf(messages).assigned(lead.name, owner.name), () => assignLead(changed, before));
  });
}

export async function deleteLead(lead: Lead): Promise<void> {
  await attempt(lead, async () => {
    await leads.deleteLead(keyOf(lead));
    showUndo(textsOf(messages).deleted(lead.name), () => restoreLead(lead));
  });
}

function restoreLead(lead: Lead): Promise<void> {
  return attempt(lead, async () => {
    await leads.restoreLead({ id: lead.id });
    showToast(textsOf(messages).restored(lead.name));
  });
}

export type LeadChange = Omit<BulkUpdateLeads, "ids">;

/** Changes leads alike: all of them or, if one cannot be changed so, none. Throws if the server refuses: the dialog shows why. */
export async function changeMany(chosen: readonly Lead[], change: LeadChange, work: Work): Promise<void> {
  const t = textsOf(messages);
  await changeAlike({
    ids: chosen.map(({ id }) => id),
    change: (ids) => leads.bulkUpdateLeads({ ids, ...change }),
    say: (changed) => (changed === 0 ? t.unchangedMany : t.changedMany(changed)),
    refresh: refreshLeads,
    work,
  });
}

/** Does something with each by itself; says what went wrong, and of the rest what was done. */
async function withMany(chosen: readonly Lead[], act: (lead: Lead) => Promise<Lead>, say: (count: number, changed: readonly Lead[]) => void): Promise<void> {
  const { done, failed: [first, ...others] } = await withEach(chosen, act);
  if (done.length > 0) say(done.length, done.map(({ result }) => result));
  if (first !== undefined) showError(textsOf(messages).someFailed(others.length + 1, describe(first.error)));
  await refreshLeads();
}

export function deleteMany(chosen: readonly Lead[]): Promise<void> {
  return withMany(chosen, (lead) => leads.deleteLead(keyOf(lead)), (count, changed) => {
    showUndo(textsOf(messages).deletedMany(count), () => restoreMany(changed));
  });
}

export function restoreMany(chosen: readonly Lead[]): Promise<void> {
  return withMany(chosen, (lead) => leads.restoreLead({ id: lead.id }), (count) => showToast(textsOf(messages).restoredMany(count)));
}
