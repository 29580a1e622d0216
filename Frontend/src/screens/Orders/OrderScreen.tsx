import { useState } from "react";
import { id } from "rapport";
import type { OrderDetail, OrderStatus } from "rapport";
import { useQuery } from "rapport/react";
import { sales } from "../../api/client";
import { day, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useRoute } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages as salesMessages } from "../../parts/sales/messages";
import { mayChangeSale } from "../../parts/sales/salesActions";
import { SalesLines, Totals } from "../../parts/sales/SalesLines";
import { OrderStatusBadge } from "../../parts/sales/StatusBadge";
import { CancelDialog } from "./CancelDialog";
import { messages } from "./messages";
import { orderSteps, setStatus } from "./orderActions";
import "../../parts/record.css";
import "../../parts/sales/sales.css";
import "./Orders.css";

const news = ["crm.order.*"] as const;
const targets = [sales] as const;

/** One order: what was ordered, and how far it is. */
export default function OrderScreen() {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const { segments } = useRoute();
  const query = useQuery(sales.getOrder, { id: id<"Order">(segments[1] ?? "") });
  useLive(news, targets);
  useTitle(query.data === undefined ? s.order : `${query.data.order.number} ${query.data.order.title}`);
  return (
    <div className="record">
      <Link className="record-back" to="/orders">{s.allOrders}</Link>
      {query.data === undefined && query.error !== null && (
        <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {query.data === undefined && query.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="title" /><Skeleton count={8} /></>}
      {query.data !== undefined && <OrderRecord detail={query.data} />}
    </div>
  );
}

function OrderRecord({ detail }: { readonly detail: OrderDetail }) {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const me = useMe();
  const [isCancelling, setCancelling] = useState(false);
  const [busy, setBusy] = useState<OrderStatus>();
  const { order, lines, taxes } = detail;
  const canChange = mayChangeSale(me, order);
  const go = async (status: OrderStatus): Promise<void> => {
    setBusy(status);
    await setStatus(order, status);
    setBusy(undefined);
  };
  const at = orderSteps.indexOf(order.status);
  const isBack = (status: OrderStatus): boolean => orderSteps.indexOf(status) < at;
  const forward = order.nextStatuses.filter((status) => status !== "cancelled" && !isBack(status));
  const primary = forward[0];
  return (
    <>
      <header className="record-header">
        <div className="record-heading">
          <h1>{order.title}</h1>
          <p className="record-subtitle">{order.number} · {order.customerName}</p>
          <div className="record-state-line">
            <OrderStatusBadge status={order.status} />
            <strong className="order-gross">{money(order.gross, order.currency)}</strong>
            {order.status === "cancelled" && order.cancelReason !== null && order.cancelReason !== undefined && <span>{t.cancelledBecause(order.cancelReason)}</span>}
          </div>
        </div>
        {canChange && order.nextStatuses.length > 0 && (
          <div className="record-tools">
            {order.nextStatuses.map((status) => (
              <Button
                key={status}
                variant={status === primary ? "primary" : "secondary"}
                isBusy={busy === status}
                onClick={() => (status === "cancelled" ? setCancelling(true) : void go(status))}
              >
                {isBack(status) && status === "inProgress" ? t.back.inProgress : t.next[status]}
              </Button>
            ))}
          </div>
        )}
      </header>
      {order.status !== "cancelled" && (
        <ol className="order-steps" aria-label={t.steps}>
          {orderSteps.map((step, index) => (
            <li key={step} className={index < at ? "is-past" : index === at ? "is-now" : ""} aria-current={index === at ? "step" : undefined}>{s.orderStatuses[step]}</li>
          ))}
        </ol>
      )}
      <div className="record-columns">
        <div className="record-main record-body order-content">
          <SalesLines lines={lines} currency={order.currency} />
          <Totals net={order.net} taxes={taxes} gross={order.gross} currency={order.currency} />
        </div>
        <aside className="record-aside" aria-label={t.about}>
          <section className="aside-card" aria-label={t.about}>
            <h2>{t.about}</h2>
            <dl className="aside-facts">
              <div><dt>{t.quote}</dt><dd><Link className="aside-link" to={`/quotes/${order.quoteId}`}>{t.quoteOf(order.quoteNumber, order.quoteRevision)}</Link></dd></div>
              <div><dt>{t.deal}</dt><dd><Link className="aside-link" to={`/opportunities/${order.opportunityId}`}>{order.opportunityNumber}</Link></dd></div>
              <div><dt>{t.customer}</dt><dd><Link className="aside-link" to={`/customers/${order.customerProfileId}`}>{order.customerName}</Link></dd></div>
              <div><dt>{t.owner}</dt><dd>{order.ownerName}</dd></div>
              <div><dt>{t.orderedOn}</dt><dd>{day(order.orderedOn)}</dd></div>
              {order.customerReference !== null && order.customerReference !== undefined && <div><dt>{t.reference}</dt><dd>{order.customerReference}</dd></div>}
              {order.note !== null && order.note !== undefined && <div><dt>{t.note}</dt><dd>{order.note}</dd></div>}
            </dl>
          </section>
        </aside>
      </div>
      {isCancelling && <CancelDialog order={order} onClose={() => setCancelling(false)} />}
    </>
  );
}
