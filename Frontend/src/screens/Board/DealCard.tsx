import { memo } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Opportunity } from "rapport";
import { day, money, percent, today } from "../../app/format";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";
import { NextActivity } from "./NextActivity";

interface DealCardProps {
  readonly deal: Opportunity;
  /** Lifted by the keyboard, shown where it would go. */
  readonly isLifted: boolean;
  /** Lifted by the pointer: it hangs there, and only its element stays. */
  readonly isAway: boolean;
  readonly isSelected: boolean;
  readonly canMove: boolean;
  readonly onOpen: (deal: Opportunity) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, deal: Opportunity) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, deal: Opportunity) => void;
}

export const DealCard = memo(function DealCard(props: DealCardProps) {
  const t = useMessages(messages);
  const { deal, isLifted, isAway, isSelected, canMove, onOpen, onPointerDown, onKeyDown } = props;
  const state = [isLifted && "is-lifted", isAway && "is-away", isSelected && "is-selected", deal.isRotting && "is-rotting"];
  return (
    <div
      role="button"
      tabIndex={0}
      className={`deal-card ${state.filter(Boolean).join(" ")}`}
      data-deal={deal.id}
      aria-roledescription={canMove ? t.movable : undefined}
      aria-describedby={canMove ? "board-help" : undefined}
      onClick={() => onOpen(deal)}
      onPointerDown={(event) => canMove && onPointerDown(event, deal)}
      onKeyDown={(event) => {
        if (canMove || event.key !== " ") onKeyDown(event, deal);
        if (event.defaultPrevented || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        onOpen(deal);
      }}
    >
      <span className="deal-card-customer">{deal.customerName}</span>
      <span className="deal-card-title">{deal.title}</span>
      <span className="deal-card-numbers">
        {deal.value === null || deal.value === undefined
          ? <span className="deal-card-novalue">{t.noValue}</span>
          : <span className="deal-card-value">{money(deal.value, deal.currency)}</span>}
        {deal.status === "open" && (
          <span className="deal-card-probability"><NextActivity deal={deal} />{percent(deal.probability)}</span>
        )}
      </span>
      <span className="deal-card-footer">
        <CloseDate deal={deal} />
        {deal.status === "open" && <InStage deal={deal} />}
        <Avatar name={deal.ownerName} size="small" />
      </span>
    </div>
  );
});

/** When it is to be closed, or was. */
export function CloseDate({ deal }: { readonly deal: Opportunity }) {
  const t = useMessages(messages);
  if (deal.status !== "open") {
    const date = deal.actualCloseDate;
    if (date === null || date === undefined) return null;
    return <Badge tone={deal.status === "won" ? "good" : "neutral"} icon="calendar">{day(date)}</Badge>;
  }
  const date = deal.expectedCloseDate;
  if (date === null || date === undefined) return null;
  if (date < today()) return <Badge tone="bad" icon="calendar" title={t.expectedOverdue}>{t.overdue(day(date))}</Badge>;
  return <Badge icon="calendar" title={t.expected}>{day(date)}</Badge>;
}

function InStage({ deal }: { readonly deal: Opportunity }) {
  const t = useMessages(messages);
  if (deal.isRotting) return <Badge tone="warning" icon="clock" title={t.daysTooLong(deal.daysInStage)}>{t.rotting(deal.daysInStage)}</Badge>;
  return <Badge icon="clock" title={t.daysHere(deal.daysInStage)}>{t.days(deal.daysInStage)}</Badge>;
}
