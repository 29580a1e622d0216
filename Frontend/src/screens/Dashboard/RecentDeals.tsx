import type { Opportunity } from "rapport";
import { ago, moment, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { Link } from "../../components/Link";
import { Card } from "./Card";
import { messages } from "./messages";

/** The deals that changed last. */
export function RecentDeals({ deals }: { readonly deals: readonly Opportunity[] }) {
  const t = useMessages(messages);
  return (
    <Card name="recent" title={t.recent} link={{ to: "/opportunities?sort=updated", label: t.allDeals }}>
      {deals.length === 0 && <p className="card-empty">{t.noRecent}</p>}
      <ul className="card-list">
        {deals.map((deal) => (
          <li key={deal.id}>
            <Avatar name={deal.ownerName} size="small" />
            <div className="card-item">
              <Link to={`/opportunities/${deal.id}`}>{deal.title}</Link>
              <span className="card-note">
                {deal.customerName} · <time dateTime={deal.updatedAt.toISOString()} title={moment(deal.updatedAt)}>{ago(deal.updatedAt)}</time>
              </span>
            </div>
            <div className="card-end">
              {deal.value !== null && deal.value !== undefined && <span className="card-amount">{money(deal.value, deal.currency)}</span>}
              <Badge tone={deal.status === "won" ? "good" : deal.status === "lost" ? "bad" : "neutral"}>{deal.stageName}</Badge>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
