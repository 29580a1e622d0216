import { useState } from "react";
import type { LeadDetail } from "rapport";
import { ago, money, percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { SignalDialog } from "./LeadDialogs";
import { messages } from "./messages";

interface LeadAsideProps {
  readonly detail: LeadDetail;
  readonly canWrite: boolean;
}

/** What the lead seems to want, where it comes from, and what became of it. */
export function LeadAside({ detail, canWrite }: LeadAsideProps) {
  const t = useMessages(messages);
  const [isNoting, setNoting] = useState(false);
  const { lead, intents, opportunities, customer } = detail;
  const score = intents.find(({ intent }) => intent === "purchase")?.confidence;
  const origin: readonly (readonly [string, string | null | undefined])[] = [
    [t.source, lead.source],
    ...(["source", "medium", "campaign", "term", "content"] as const).map((part) => [t.utm[part], lead.utm?.[part]] as const),
    [t.referrer, lead.referrer],
    [t.landingPage, lead.landingPage],
    [t.externalId, lead.externalId],
  ];
  const known = origin.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return (
    <aside className="record-aside" aria-label={t.intents}>
      <section className="aside-card" aria-label={t.score}>
        <h2>{t.score}</h2>
        <div className="lead-score">
          <strong>{score === undefined ? t.none : score}</strong>
          <Meter share={(score ?? 0) / 100} />
          <span className="aside-note">{score === undefined ? t.scoreNone : t.scoreText(score)}</span>
        </div>
      </section>
      <section className="aside-card" aria-label={t.intents}>
        <h2>{t.intents}</h2>
        {intents.length === 0 && <p className="aside-note">{t.intentsNone}</p>}
        <ul className="intents">
          {intents.map((intent) => (
            <li key={intent.intent}>
              <span className="intent-name">{t.intent[intent.intent]}</span>
              <Meter share={intent.confidence / 100} />
              <span className="intent-share">{percent(intent.confidence)}</span>
              <small>{t.signals(intent.signalCount)}: {t.lastSignal(intent.lastEvidence, ago(intent.lastAt))}</small>
            </li>
          ))}
        </ul>
        {intents.length > 0 && <p className="aside-note">{t.fadeNote}</p>}
        {canWrite && lead.status !== "converted" && <Button size="small" icon="plus" onClick={() => setNoting(true)}>{t.recordSignal}</Button>}
      </section>
      {customer !== null && customer !== undefined && (
        <section className="aside-card" aria-label={t.became}>
          <h2>{t.became}</h2>
          <p><Link className="aside-link" to={`/customers/${customer.id}`}>{customer.name}</Link></p>
        </section>
      )}
      <section className="aside-card" aria-label={t.deals}>
        <h2>{t.deals}</h2>
        {opportunities.length === 0 && <p className="aside-note">{t.dealsNone}</p>}
        <ul className="aside-list">
          {opportunities.map((deal) => (
            <li key={deal.id}>
              <Link className="aside-link" to={`/opportunities/${deal.id}`}>{deal.title}</Link>
              <span className="aside-note">{[deal.stageName, deal.value === null || deal.value === undefined ? "" : money(deal.value, deal.currency)].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="aside-card" aria-label={t.origin}>
        <h2>{t.origin}</h2>
        {known.length === 0 && <p className="aside-note">{t.originNone}</p>}
        <dl className="aside-facts">{known.map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      </section>
      {isNoting && <SignalDialog lead={lead} onClose={() => setNoting(false)} />}
    </aside>
  );
}

/** A bar; the number beside it says the same. */
function Meter({ share }: { readonly share: number }) {
  return (
    <svg className="meter" width="100%" height={8} aria-hidden="true" focusable="false">
      <rect className="meter-all" width="100%" height={8} rx={4} />
      <rect className="meter-share" width={`${Math.round(share * 100)}%`} height={8} rx={4} />
    </svg>
  );
}
