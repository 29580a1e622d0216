import { useRef, useState } from "react";
import type { CustomerDetail, HealthScore, PipelineAmount } from "rapport";
import { ago, moment, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { Popover } from "../../components/Popover";
import { HealthBadge } from "../../parts/customers/HealthBadge";
import { HealthParts } from "./HealthParts";
import { messages } from "./messages";

/** What one wants to know before one calls them. */
export function KeyFigures({ detail }: { readonly detail: CustomerDetail }) {
  const t = useMessages(messages);
  const { lifetimeValue, openDeals } = detail;
  const health = detail.health ?? undefined;
  const open = sumsOf(openDeals);
  return (
    <dl className="key-figures" aria-label={t.figures}>
      <div>
        <dt>{t.openDeals}</dt>
        <dd>
          {open.length === 0 ? <span className="muted">{t.noOpenDeals}</span> : open.map(({ currency, total, weighted }) => (
            <span key={currency} className="figure">
              <strong>{money(total, currency)}</strong>
              <small>{t.weighted(money(weighted, currency))}</small>
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t.lifetime}</dt>
        <dd>
          {lifetimeValue.length === 0 ? <span className="muted">{t.nothingWon}</span> : lifetimeValue.map(({ currency, total, count }) => (
            <span key={currency} className="figure">
              <strong>{money(total, currency)}</strong>
              <small>{t.dealsWon(count)}</small>
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t.health}</dt>
        <dd>{health === undefined ? <span className="muted">{t.noHealth}</span> : <HealthFigure health={health} />}</dd>
      </div>
      <div>
        <dt>{t.lastContact}</dt>
        <dd>
          {health?.lastContactAt === undefined || health.lastContactAt === null
            ? <span className="muted">{t.noContact}</span>
            : <time className="figure" dateTime={health.lastContactAt.toISOString()} title={moment(health.lastContactAt)}><strong>{ago(health.lastContactAt)}</strong></time>}
        </dd>
      </div>
    </dl>
  );
}

function HealthFigure({ health }: { readonly health: HealthScore }) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const trend = health.trend ?? undefined;
  return (
    <span className="figure">
      <span className="health-line">
        <HealthBadge score={health.score} band={health.band} />
        <button
          ref={anchor}
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          aria-label={t.whyLabel}
          onClick={() => setOpen(!isOpen)}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || !isOpen) return;
            event.stopPropagation();
            setOpen(false);
          }}
        >
          {t.why} <Icon name="chevron" size={12} />
        </button>
      </span>
      {trend !== undefined && <small>{t.trend(trend)}</small>}
      {isOpen && (
        <Popover anchor={anchor}>
          <div className="health-popover" role="note" aria-label={t.whyLabel}><HealthParts health={health} /></div>
        </Popover>
      )}
    </span>
  );
}

/** By currency. The weighted sum of deals is that of their expected revenues. */
function sumsOf(deals: CustomerDetail["openDeals"]): readonly PipelineAmount[] {
  const sums = new Map<string, { count: number; total: number; weighted: number }>();
  for (const { currency, value, expectedRevenue } of deals) {
    const sum = sums.get(currency) ?? { count: 0, total: 0, weighted: 0 };
    sums.set(currency, { count: sum.count + 1, total: sum.total + (value ?? 0), weighted: sum.weighted + (expectedRevenue ?? 0) });
  }
  return [...sums].map(([currency, sum]) => ({ currency, ...sum }));
}
