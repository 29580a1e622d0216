/** What is done with a deal as a whole: shown at once, rolled back with a message if the server refuses. */
import type { CloseOutcome, Opportunity, Pipeline, Stage } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { describe, ownError, whyOf } from "../../api/errors";
import { textsOf } from "../../app/i18n";
import { showMove } from "../../app/pendingMoves";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";

/** What a refused call says, with the pipeline's names for its stages. */
export function explain(error: unknown, deal: Opportunity, pipeline: Pipeline | undefined): string {
  if (!deals.moveOpportunity.isError(error) && !deals.reopenOpportunity.isError(error)) return describe(error);
  const refusal = error.error;
  const name = (key: string): string => pipeline?.stages.find((stage) => stage.key === key)?.name ?? key;
  switch (refusal.type) {
    case "moveRefused":
      return textsOf(messages).moveRefused(deal.title, name(refusal.from), name(refusal.to), whyOf(refusal));
    case "staleVersion":
      return textsOf(messages).staleMove(deal.title, refusal.current.stageName);
    default:
      return describe(error);
  }
}

/** Whether the pipeline asks why a deal that comes into the stage was won or lost. */
export function asksForReason(pipeline: Pipeline, stage: Stage): boolean {
  return (stage.isWon && pipeline.requiresWonReason) || (stage.isLost && pipeline.requiresLostReason);
}

/** The deal that one is put above or below; on top of the column without one. */
interface Beside {
  readonly beforeId?: Opportunity["id"];
  readonly afterId?: Opportunity["id"];
}

/** Puts a deal into a stage, at a place in its column. */
export function sendMove(deal: Opportunity, to: Stage, { beforeId, afterId }: Beside, reason?: string): Promise<Opportunity> {
  return deals.moveOpportunity({
    id: deal.id,
    stage: to.key,
    version: deal.version,
    ...(beforeId === undefined ? {} : { beforeId }),
    ...(afterId === undefined ? {} : { afterId }),
    ...(reason === undefined ? {} : { reason }),
  });
}

/** Takes the deal away, with a way back. */
export async function deleteDeal(deal: Opportunity): Promise<void> {
  const rollBack = showMove({ deal, index: 0 });
  try {
    await deals.deleteOpportunity({ id: deal.id, version: deal.version });
    showUndo(textsOf(messages).deleted(deal.title), () => restoreDeal(deal));
  } catch (error) {
    showError(textsOf(messages).notDeleted(deal.title, explain(error, deal, undefined)));
  }
  await refreshDeals();
  rollBack();
}

async function restoreDeal(deal: Opportunity): Promise<void> {
  try {
    await deals.restoreOpportunity({ id: deal.id });
    showToast(textsOf(messages).restored(deal.title));
  } catch (error) {
    showError(textsOf(messages).notRestored(deal.title, describe(error)));
  }
  await refreshDeals();
}

/** Moves an open deal to another open stage of its pipeline, with a way back. */
export async function moveDeal(deal: Opportunity, to: Stage, pipeline: Pipeline): Promise<void> {
  try {
    offerMoveBack(deal, await sendMove(deal, to, {}), pipeline);
  } catch (error) {
    showError(explain(error, deal, pipeline));
  }
  await refreshDeals();
}

/** Says where a deal is now, and offers to put it back. */
export function offerMoveBack(before: Opportunity, moved: Opportunity, pipeline: Pipeline): void {
  showUndo(textsOf(messages).movedTo(moved.title, moved.stageName), () => moveBack(before, moved, pipeline));
}

/** Puts a moved deal back into the stage that it was in before. */
export async function moveBack(before: Opportunity, moved: Opportunity, pipeline: Pipeline): Promise<void> {
  const stage = pipeline.stages.find(({ key }) => key === before.stage);
  if (stage === undefined) return;
  if (before.status === "open" && moved.status !== "open") return reopenDeal(moved, stage.key);
  try {
    await sendMove(moved, stage, {}, before.closeReason ?? undefined);
  } catch (error) {
    const own = ownError(error);
    const current = own?.type === "staleVersion" ? own["current"] as Opportunity : undefined;
    // Something else of it has been changed since: it still stands where it was moved to.
    if (current?.stage === moved.stage) return moveBack(before, current, pipeline);
    showError(explain(error, moved, pipeline));
  }
  await refreshDeals();
}

/** Opens a closed deal again, in the stage with that key or in the one that it was closed in; with a way back. */
export async function reopenDeal(deal: Opportunity, stage?: string): Promise<void> {
  try {
    const { id, version } = deal;
    const open = await deals.reopenOpportunity({ id, version, ...(stage === undefined ? {} : { stage }) });
    showUndo(textsOf(messages).reopened(deal.title, open.stageName), () => closeAgain(deal, open));
  } catch (error) {
    showError(textsOf(messages).notReopened(deal.title, explain(error, deal, undefined)));
  }
  await refreshDeals();
}

/** Closes a deal as it was closed before: with its reason, on its day, and in its stage if there are several to lose in. */
async function closeAgain(before: Opportunity, open: Opportunity): Promise<void> {
  const outcome = before.status === "won" ? "won" : "lost";
  const { actualCloseDate } = before;
  const reason = before.closeReason == null ? {} : { reason: before.closeReason };
  try {
    let closed = await deals.closeOpportunity({
      id: open.id,
      version: open.version,
      outcome,
      ...reason,
      ...(actualCloseDate == null ? {} : { actualCloseDate }),
    });
    if (closed.stage !== before.stage) closed = await deals.moveOpportunity({ id: closed.id, version: closed.version, stage: before.stage, ...reason });
    closedToast(closed, outcome, open.stage);
  } catch (error) {
    showError(explain(error, open, undefined));
  }
  await refreshDeals();
}

/** Says that a deal was closed, and offers to undo it. */
export function closedToast(closed: Opportunity, outcome: CloseOutcome, stageBefore: string): void {
  showUndo(textsOf(messages).closed[outcome](closed.title), () => reopenDeal(closed, stageBefore));
}
