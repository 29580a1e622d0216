import { useState } from "react";
import type { CloseOutcome, OpportunityDetail, Pipeline } from "rapport";
import { deals, refreshDeals } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { mayChange, useMe } from "../../app/me";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import { showError } from "../../components/Toast";
import { CloseDate } from "../Board/DealCard";
import { isOpen } from "../Board/stats";
import { CloseDialog } from "./CloseDialog";
import type { CloseAnswer } from "./CloseDialog";
import { closedToast, deleteDeal, explain, moveDeal, reopenDeal } from "./dealActions";
import { messages } from "./messages";

interface DealHeaderProps {
  readonly detail: OpportunityDetail;
  readonly pipelines: readonly Pipeline[];
  /** Of its title: on a page of its own the first. */
  readonly heading?: "h1" | "h2";
  /** Leaves the deal, which may ask about unsaved work first; then does something if it has been left. */
  readonly onLeave: (then: () => void) => void;
}

/** What the deal is, where it stands, and what is done with it as a whole. */
export function DealHeader({ detail, pipelines, heading: Heading = "h2", onLeave }: DealHeaderProps) {
  const t = useMessages(messages);
  const me = useMe();
  const deal = detail.opportunity;
  const pipeline = pipelines.find(({ id }) => id === deal.pipelineId);
  const [closing, setClosing] = useState<CloseOutcome>();
  const canChange = mayChange(me, deal);

  const close = async (outcome: CloseOutcome, { reason, date }: CloseAnswer): Promise<void> => {
    const { id, version } = deal;
    const closed = await deals.closeOpportunity({
      id,
      outcome,
      version,
      ...(reason === undefined ? {} : { reason }),
      ...(date === undefined ? {} : { actualCloseDate: date }),
    });
    setClosing(undefined);
    closedToast(closed, outcome, deal.stage);
    await refreshDeals();
  };
  const openStages = pipeline?.stages.filter(isOpen) ?? [];

  return (
    <>
      <p className="deal-number">{deal.number} · {deal.customerName}</p>
      <Heading className="deal-title">{deal.title}</Heading>
      <div className="deal-state">
        {canChange && deal.status === "open" && pipeline !== undefined ? (
          <Menu
            label={t.stageMenu(deal.stageName)}
            className="stage-button"
            button={<><span className={`stage-dot ${detail.stage.color}`} aria-hidden="true" />{deal.stageName}<Icon name="chevron" size={14} /></>}
            items={openStages.map((stage) => ({
              id: stage.id,
              label: stage.name,
              isChecked: stage.key === deal.stage,
              onSelect: () => stage.key !== deal.stage && pipeline !== undefined && void moveDeal(deal, stage, pipeline),
            }))}
          />
        ) : (
          <Badge tone={deal.status === "won" ? "good" : deal.status === "lost" ? "bad" : "neutral"}>{deal.stageName}</Badge>
        )}
        <CloseDate deal={deal} />
        {deal.isRotting && <Badge tone="warning" icon="clock">{t.rotting(deal.daysInStage)}</Badge>}
        {deal.closeReason !== null && deal.closeReason !== undefined && <span className="close-reason">{deal.closeReason}</span>}
      </div>
      {canChange && (
        <div className="deal-actions">
          {deal.status === "open" ? (
            <>
              <Button size="small" icon="trophy" onClick={() => setClosing("won")}>{t.won}</Button>
              <Button size="small" icon="flag" onClick={() => setClosing("lost")}>{t.lost}</Button>
            </>
          ) : (
            <Button size="small" icon="undo" onClick={() => void reopenDeal(deal)}>{t.reopen}</Button>
          )}
          <Button size="small" variant="quiet" icon="trash" onClick={() => onLeave(() => void deleteDeal(deal))}>{t.delete}</Button>
        </div>
      )}
      {closing !== undefined && pipeline !== undefined && (
        <CloseDialog
          deal={deal}
          outcome={closing}
          pipeline={pipeline}
          asksDate
          onClose={async (answer) => {
            try {
              await close(closing, answer);
            } catch (error) {
              if (!deals.closeOpportunity.isError(error) || error.error.type === "reasonRequired") throw error;
              setClosing(undefined);
              showError(explain(error, deal, pipeline));
              await refreshDeals();
            }
          }}
          onCancel={() => setClosing(undefined)}
        />
      )}
    </>
  );
}
