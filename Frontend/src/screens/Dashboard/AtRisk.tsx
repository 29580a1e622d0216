import { Suspense } from "react";
import type { AtRiskCustomer } from "rapport";
import { money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { lazyScreen } from "../../app/lazyScreen";
import { Link } from "../../components/Link";
import { Card } from "./Card";
import { messages } from "./messages";

const Findings = lazyScreen(() => import("../../parts/customers/Findings"));

/** The customers that most likely go, why, and what is at stake. */
export function AtRisk({ customers }: { readonly customers: readonly AtRiskCustomer[] }) {
  const t = useMessages(messages);
  return (
    <Card name="risk" title={t.atRisk}>
      {customers.length === 0 && <p className="card-empty">{t.noRisk}</p>}
      <ul className="card-list">
        {customers.map(({ health, reasons, findings, openDeals }) => (
          <li key={health.customerProfileId}>
            <Score score={health.score} label={t.health(Math.round(health.score))} />
            <div className="card-item">
              <Link to={`/customers/${health.customerProfileId}`}>{health.customerName}</Link>
              <span className="card-note"><Suspense fallback={null}><Findings findings={findings} reasons={reasons} /></Suspense></span>
            </div>
            {openDeals.length > 0 && (
              <div className="card-end">
                <span className="card-note">{t.atStake(openDeals.map(({ total, currency }) => money(total, currency)).join(" · "))}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Score({ score, label }: { readonly score: number; readonly label: string }) {
  return <span className="health-score" role="img" aria-label={label} title={label}>{Math.round(score)}</span>;
}
