import type { QuoteDetail } from "rapport";
import { day, moment, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { messages as salesMessages } from "../../parts/sales/messages";
import { openPDF } from "../../parts/sales/salesActions";
import { messages } from "./messages";

/** What the quote belongs to, what was sent of it, and what came of it. */
export function QuoteAside({ detail }: { readonly detail: QuoteDetail }) {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const { quote, revisions, orderId, orderNumber } = detail;
  return (
    <aside className="record-aside" aria-label={t.about}>
      <section className="aside-card" aria-label={t.about}>
        <h2>{t.about}</h2>
        <dl className="aside-facts">
          <div><dt>{t.deal}</dt><dd><Link className="aside-link" to={`/opportunities/${quote.opportunityId}`}>{quote.opportunityNumber}</Link></dd></div>
          <div><dt>{t.customer}</dt><dd><Link className="aside-link" to={`/customers/${quote.customerProfileId}`}>{quote.customerName}</Link></dd></div>
          <div><dt>{t.owner}</dt><dd>{quote.ownerName}</dd></div>
          {quote.validUntil !== null && quote.validUntil !== undefined && <div><dt>{t.validUntil}</dt><dd>{day(quote.validUntil)}</dd></div>}
          {orderId !== null && orderId !== undefined && (
            <div><dt>{t.order}</dt><dd><Link className="aside-link" to={`/orders/${orderId}`}>{orderNumber}</Link></dd></div>
          )}
        </dl>
      </section>
      <section className="aside-card" aria-label={t.revisions}>
        <h2>{t.revisions}</h2>
        {revisions.length === 0 && <p className="aside-note">{t.noRevisions}</p>}
        <ul className="aside-list">
          {revisions.map((sent) => (
            <li key={`${sent.revision} ${sent.sentAt.getTime()}`}>
              <span>{t.sentOn(sent.revision, moment(sent.sentAt))}</span>
              <span className="aside-note">
                {money(sent.gross, sent.currency)} · {sent.mailedTo.length === 0 ? t.handedOver : sent.mailedAt === null || sent.mailedAt === undefined ? t.mailWaits(sent.mailedTo.join(", ")) : t.mailedTo(sent.mailedTo.join(", "))}
              </span>
              <span><Button size="small" variant="quiet" icon="download" onClick={() => void openPDF(quote.id, sent.revision, "save")}>{s.pdf}</Button></span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
