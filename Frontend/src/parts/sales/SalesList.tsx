import { useState } from "react";
import type { ID, OrderPage, QuotePage } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { sales } from "../../api/client";
import { day, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import type { DealChoice } from "../../fields/DealField";
import { messages } from "./messages";
import { NewQuoteDialog } from "./NewQuoteDialog";
import { OrderStatusBadge, QuoteStatusBadge } from "./StatusBadge";
import "./sales.css";

type SalesSubject = { readonly customerProfileId: ID<"CustomerProfile"> } | { readonly opportunityId: ID<"Opportunity"> };

interface SalesListProps {
  readonly subject: SalesSubject;
  /** The deal that a new quote is for; without it one is chosen. */
  readonly deal?: DealChoice;
}

/** The quotes and orders of one customer or deal, the newest first, with a way to a new quote. */
export function SalesList({ subject, deal }: SalesListProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [isCreating, setCreating] = useState(false);
  return (
    <div className="sales-list">
      <section aria-label={t.quotes}>
        <header>
          <h3>{t.quotes}</h3>
          {mayWrite(me) && <Button size="small" icon="plus" onClick={() => setCreating(true)}>{t.newQuote}</Button>}
        </header>
        <Quotes subject={subject} />
      </section>
      <section aria-label={t.orders}>
        <header><h3>{t.orders}</h3></header>
        <Orders subject={subject} />
      </section>
      {isCreating && <NewQuoteDialog deal={deal} onClose={() => setCreating(false)} />}
    </div>
  );
}

const nextOf = (page: QuotePage | OrderPage): string | null | undefined => page.nextCursor;

function Quotes({ subject }: { readonly subject: SalesSubject }) {
  const t = useMessages(messages);
  const query = useInfiniteQuery(
    sales.listQuotes,
    (cursor: string | undefined) => ({ ...subject, limit: 20, ...(cursor === undefined ? {} : { cursor }) }),
    { next: nextOf },
  );
  if (query.data === undefined) return <Waiting error={query.error} onRetry={query.refetch} />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="sales-none">{t.noQuotes}</p>;
  return (
    <>
      <ul>
        {items.map((quote) => (
          <li key={quote.id}>
            <Link to={`/quotes/${quote.id}`}>{quote.title}<small>{quote.number} · {t.revision(quote.revision)}</small></Link>
            <QuoteStatusBadge status={quote.status} />
            <span className="sales-amount">{money(quote.gross, quote.currency)}</span>
          </li>
        ))}
      </ul>
      {query.hasNextPage && <Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.more}</Button>}
    </>
  );
}

function Orders({ subject }: { readonly subject: SalesSubject }) {
  const t = useMessages(messages);
  const query = useInfiniteQuery(
    sales.listOrders,
    (cursor: string | undefined) => ({ ...subject, limit: 20, ...(cursor === undefined ? {} : { cursor }) }),
    { next: nextOf },
  );
  if (query.data === undefined) return <Waiting error={query.error} onRetry={query.refetch} />;
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="sales-none">{t.noOrders}</p>;
  return (
    <>
      <ul>
        {items.map((order) => (
          <li key={order.id}>
            <Link to={`/orders/${order.id}`}>{order.title}<small>{order.number} · {day(order.orderedOn)}</small></Link>
            <OrderStatusBadge status={order.status} />
            <span className="sales-amount">{money(order.gross, order.currency)}</span>
          </li>
        ))}
      </ul>
      {query.hasNextPage && <Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.more}</Button>}
    </>
  );
}

function Waiting({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => Promise<unknown> }) {
  const t = useMessages(messages);
  if (error !== null) return <ErrorState title={t.failed} error={error} onRetry={() => void onRetry().catch(() => undefined)} />;
  return <><LoadingText>{t.loading}</LoadingText><Skeleton count={2} /></>;
}
