import { api } from "../../../api/client";
import { day, money } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { Badge } from "../../../components/Badge";
import { EmptyState } from "../../../components/EmptyState";
import { Link } from "../../../components/Link";
import { messages } from "../messages";
import { Pages, usePages } from "../Pages";
import type { TabProps } from "./part";

const quoteTones = { draft: "neutral", sent: "neutral", accepted: "good", declined: "bad", expired: "warning" } as const;
const orderTones = { open: "neutral", confirmed: "neutral", inProgress: "neutral", delivered: "good", completed: "good", cancelled: "bad" } as const;

/** What was offered to the customer, and what they have ordered. */
export function SalesTab({ detail }: TabProps) {
  const t = useMessages(messages);
  const customerProfileId = detail.customer.id;
  const quotes = usePages(api.crm.sales.listQuotes, { customerProfileId });
  const orders = usePages(api.crm.sales.listOrders, { customerProfileId });
  return (
    <>
      <section className="tab-section" aria-labelledby="customer-quotes">
        <h3 id="customer-quotes">{t.sales.quotes}</h3>
        <Pages pages={quotes} what={t.sales.quotes} empty={<EmptyState icon="file" title={t.sales.noQuotes}>{t.sales.noQuotesText}</EmptyState>}>
          {(items) => (
            <ul className="row-list" aria-label={t.sales.quotes}>
              {items.map((quote) => (
                <li key={quote.id}>
                  <Link className="row-button" to={`/quotes/${quote.id}`}>
                    <span className="row-main"><strong>{quote.title}</strong><small>{quote.number}</small></span>
                    <Badge tone={quoteTones[quote.status]}>{t.sales.quoteStatus[quote.status]}</Badge>
                    <span className="row-date">{quote.validUntil != null && t.sales.validUntil(day(quote.validUntil))}</span>
                    <span className="row-amount">{money(quote.gross, quote.currency)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Pages>
      </section>
      <section className="tab-section" aria-labelledby="customer-orders">
        <h3 id="customer-orders">{t.sales.orders}</h3>
        <Pages pages={orders} what={t.sales.orders} empty={<EmptyState icon="file" title={t.sales.noOrders}>{t.sales.noOrdersText}</EmptyState>}>
          {(items) => (
            <ul className="row-list" aria-label={t.sales.orders}>
              {items.map((order) => (
                <li key={order.id}>
                  <Link className="row-button" to={`/orders/${order.id}`}>
                    <span className="row-main"><strong>{order.title}</strong><small>{order.number}</small></span>
                    <Badge tone={orderTones[order.status]}>{t.sales.orderStatus[order.status]}</Badge>
                    <span className="row-date">{t.sales.orderedOn(day(order.orderedOn))}</span>
                    <span className="row-amount">{money(order.gross, order.currency)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Pages>
      </section>
    </>
  );
}
