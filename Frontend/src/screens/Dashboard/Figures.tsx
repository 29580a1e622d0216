import type { ReactNode } from "react";
import type { Dashboard } from "rapport";
import { money, number, percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { messages } from "./messages";

/** The numbers at the top. */
export function Figures({ data }: { readonly data: Dashboard }) {
  const t = useMessages(messages);
  const { currency } = useMe();
  const ownFirst = <Amount extends { readonly currency: string }>(amounts: readonly Amount[]): readonly Amount[] =>
    [...amounts].sort((one, other) => Number(other.currency === currency) - Number(one.currency === currency));
  const rate = data.winRate ?? undefined;
  const { overdue, today } = data.tasksDue;
  return (
    <dl className="figure-cards">
      <Figure label={t.pipelineValue} note={t.openDeals(number(data.openCount), data.openCount === 1)}>
        {data.pipelineValue.length === 0 && <strong>{money(0, currency)}</strong>}
        {ownFirst(data.pipelineValue).map((amount) => (
          <span key={amount.currency} className="figure-amount">
            <strong>{money(amount.total, amount.currency)}</strong>
            <small>{t.weighted(money(amount.weighted, amount.currency))}</small>
          </span>
        ))}
      </Figure>
      <Figure label={t.winRate} note={rate === undefined ? t.winRateNone : t.winRateText(number(data.won), number(data.lost))}>
        <span className="figure-rate">
          <strong>{rate === undefined ? "–" : percent(rate * 100, 0)}</strong>
          {rate !== undefined && <Ring share={rate} label={`${t.winRate}: ${percent(rate * 100, 0)}`} />}
        </span>
      </Figure>
      <Figure label={t.wonThisMonth} note={t.wonDeals(number(sum(data.wonThisMonth)), sum(data.wonThisMonth) === 1)}>
        {data.wonThisMonth.length === 0 && <strong>{money(0, currency)}</strong>}
        {ownFirst(data.wonThisMonth).map((amount) => <strong key={amount.currency}>{money(amount.total, amount.currency)}</strong>)}
      </Figure>
      <Figure label={t.tasksDue} note={t.tasksText(overdue, today)}>
        <strong className={overdue > 0 ? "is-bad" : undefined}>{number(overdue + today)}</strong>
      </Figure>
    </dl>
  );
}

function sum(amounts: Dashboard["wonThisMonth"]): number {
  return amounts.reduce((count, amount) => count + amount.count, 0);
}

function Figure({ label, note, children }: { readonly label: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <div className="card figure-card">
      <dt>{label}</dt>
      <dd className="figure-values">{children}</dd>
      <dd className="figure-note">{note}</dd>
    </div>
  );
}

const radius = 15;
const around = 2 * Math.PI * radius;

/** A share as part of a circle. */
function Ring({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <svg className="ring" viewBox="0 0 40 40" width={40} height={40} role="img" aria-label={label}>
      <circle className="ring-all" cx={20} cy={20} r={radius} />
      <circle className="ring-share" cx={20} cy={20} r={radius} strokeDasharray={`${share * around} ${around}`} transform="rotate(-90 20 20)" />
    </svg>
  );
}
