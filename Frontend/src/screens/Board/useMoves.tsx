import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { Opportunity, Pipeline, Stage } from "rapport";
import { cache, deals, refreshDeals } from "../../api/client";
import { lazyScreen } from "../../app/lazyScreen";
import { showMove } from "../../app/pendingMoves";
import { showError } from "../../components/Toast";
import { asksForReason, closedToast, explain, moveBack, sendMove } from "../Deal/dealActions";
import type { BoardFilter } from "./boardInput";
import type { Drop } from "./pointerDrag";
import { moveInStats } from "./stats";
import { textsOf } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { messages } from "./messages";

const CloseDialog = lazyScreen(() => import("../Deal/CloseDialog").then(({ CloseDialog }) => ({ default: CloseDialog })));

interface Question {
  readonly deal: Opportunity;
  readonly stage: Stage;
  readonly send: (reason: string | undefined) => Promise<void>;
  readonly cancel: () => void;
}

interface Moves {
  readonly move: (deal: Opportunity, to: Drop) => void;
  /** The question why a deal was won or lost, when one must be asked. */
  readonly question: ReactNode;
}

/**
 * Moves on the board: the card is in its new place at once, and back in the old one with a message if the server refuses.
 * `onRollBack` is called before it jumps back.
 */
export function useMoves(pipeline: Pipeline, filter: BoardFilter, onRollBack: (deal: Opportunity) => void): Moves {
  const [question, setQuestion] = useState<Question>();
  const stageOf = (key: string): Stage | undefined => pipeline.stages.find((stage) => stage.key === key);

  const move = (deal: Opportunity, to: Drop): void => {
    const stage = stageOf(to.stage);
    if (stage === undefined) return;
    const isNew = stage.key !== deal.stage;
    const rollBackCard = showMove({ deal, stage: stage.key, index: to.index });
    const rollBackSums = isNew ? showSums(deal, stage) : () => undefined;
    const rollBack = (): void => {
      onRollBack(deal);
      rollBackCard();
      rollBackSums();
    };
    const send = async (reason: string | undefined): Promise<void> => {
      const moved = await sendMove(deal, stage, to, reason);
      if (isNew) confirm(deal, moved, stage);
      await refreshDeals();
      rollBackCard();
    };
    if (isNew && deal.status === "open" && asksForReason(pipeline, stage)) {
      setQuestion({ deal, stage, send, cancel: rollBack });
      return;
    }
    send(undefined).catch((error: unknown) => {
      if (deals.moveOpportunity.isError(error) && error.error.type === "reasonRequired") {
        return setQuestion({ deal, stage, send, cancel: rollBack });
      }
      rollBack();
      showError(explain(error, deal, pipeline));
      return refreshDeals();
    });
  };

  /** Changes the sums that are shown; the result puts them back. */
  const showSums = (deal: Opportunity, to: Stage): (() => void) => {
    const before = cache.getData(deals.getPipelineStats, filter);
    if (before === undefined) return () => undefined;
    cache.setData(deals.getPipelineStats, filter, moveInStats(before, deal, stageOf(deal.stage), to));
    return () => cache.setData(deals.getPipelineStats, filter, before);
  };

  const confirm = (deal: Opportunity, moved: Opportunity, to: Stage): void => {
    if (to.isWon) return closedToast(moved, "won", deal.stage);
    if (to.isLost) return closedToast(moved, "lost", deal.stage);
    showUndo(textsOf(messages).isIn(deal.title, to.name), () => moveBack(deal, moved, pipeline));
  };

  const dialog = question === undefined ? null : (
    <Suspense fallback={null}><CloseDialog
      deal={question.deal}
      outcome={question.stage.isWon ? "won" : "lost"}
      pipeline={pipeline}
      asksDate={false}
      onClose={async ({ reason }) => {
        try {
          await question.send(reason);
        } catch (error) {
          if (deals.moveOpportunity.isError(error) && error.error.type !== "reasonRequired") {
            question.cancel();
            setQuestion(undefined);
            showError(explain(error, question.deal, pipeline));
            return refreshDeals();
          }
          throw error;
        }
        setQuestion(undefined);
      }}
      onCancel={() => {
        question.cancel();
        setQuestion(undefined);
      }}
    /></Suspense>
  );
  return { move, question: dialog };
}
