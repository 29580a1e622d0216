import { useMemo } from "react";
import type { Order, OrderStatus } from "rapport";
import { sales } from "../../api/client";
import { ago, day, moment, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useTitle } from "../../app/useTitle";
import { Avatar } from "../../components/Avatar";
import { byChoice, byMonth, DataTable, FilterBar, useTableSort } from "../../components/DataTable";
import type { Column } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Link } from "../../components/Link";
import { SearchField } from "../../components/SearchField";
import { messages as salesMessages } from "../../parts/sales/messages";
import { OrderStatusBadge } from "../../parts/sales/StatusBadge";
import { useSaleFilters } from "../../parts/sales/useSaleFilters";
import { useSaleRows } from "../../parts/sales/useSaleRows";
import { sumsByCurrency } from "../../parts/sums";
import { ViewMenu } from "../../parts/views/ViewMenu";
import { messages } from "./messages";
import "../../parts/table.css";

const news = ["crm.order.*"] as const;
const statuses: readonly OrderStatus[] = ["open", "confirmed", "inProgress", "delivered", "completed", "cancelled"];
const sorts = ["created", "updated"] as const;
const byCreation = { key: "created", direction: "descending" } as const;
const groups = {
  created: { key: "created", direction: "descending" },
  updated: { key: "updated", direction: "descending" },
} as const;

const statusBadge = ({ status }: Order) => <OrderStatusBadge status={status} />;
const ownerCell = ({ ownerName }: Order) => <span className="cell-owner"><Avatar name={ownerName} size="small" />{ownerName}</span>;

export default function OrdersScreen() {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const { filters, search, isNarrowed, input } = useSaleFilters(statuses, s.orderStatuses);
  const [sort, setSort] = useTableSort(byCreation, sorts, groups);
  useTitle(s.orders);
  const { pages, sums } = useSaleRows(sales.listOrders, news, (page) => ({
    ...page,
    sort: sort.key,
    direction: sort.direction,
    ...input,
  }));
  const columns = useMemo<readonly Column<Order>[]>(() => [
    { id: "title", label: s.order, width: 260, isPinned: true, render: (order) => order.title },
    { id: "number", label: s.number, width: 140, render: (order) => <span className="cell-note">{order.number}</span> },
    { id: "status", label: s.status, width: 130, render: statusBadge, group: { ...byChoice(({ status }) => status, statuses, (status) => s.orderStatuses[status]), render: statusBadge } },
    { id: "customer", label: s.customer, width: 200, render: (order) => order.customerName, group: { key: ({ customerProfileId }) => customerProfileId, label: ({ customerName }) => customerName } },
    { id: "reference", label: t.reference, width: 150, render: (order) => order.customerReference ?? "" },
    { id: "quote", label: s.quote, width: 140, render: (order) => <Link to={`/quotes/${order.quoteId}`}>{order.quoteNumber}</Link> },
    { id: "net", label: s.net, width: 140, align: "end", isHidden: true, render: (order) => money(order.net, order.currency), sum: (rows) => sumsByCurrency(rows, ({ net }) => net) },
    { id: "gross", label: s.gross, width: 150, align: "end", render: (order) => money(order.gross, order.currency), sum: (rows) => sumsByCurrency(rows, ({ gross }) => gross) },
    { id: "orderedOn", label: s.orderedOn, width: 130, render: (order) => day(order.orderedOn), group: byMonth(({ orderedOn }) => orderedOn) },
    { id: "owner", label: s.owner, width: 160, render: ownerCell, group: { key: ({ ownerId }) => ownerId, label: ({ ownerName }) => ownerName, render: ownerCell } },
    { id: "created", label: s.created, width: 130, sortKey: "created", isHidden: true, render: (order) => <time dateTime={order.createdAt.toISOString()} title={moment(order.createdAt)}>{ago(order.createdAt)}</time>, group: byMonth(({ createdAt }) => createdAt) },
    { id: "updated", label: s.updated, width: 130, sortKey: "updated", render: (order) => <time dateTime={order.updatedAt.toISOString()} title={moment(order.updatedAt)}>{ago(order.updatedAt)}</time>, group: byMonth(({ updatedAt }) => updatedAt) },
  ], [s, t]);

  return (
    <div className="table-screen">
      <header className="page-header"><h1>{s.orders}</h1></header>
      <div className="table-body">
        <DataTable<Order>
          id="orders"
          views={ViewMenu}
          label={s.orders}
          columns={columns}
          {...pages}
          sums={sums}
          sort={sort}
          onSort={setSort}
          hrefOf={(order) => `/orders/${order.id}`}
          toolbar={<><SearchField label={t.find} {...search} /><FilterBar filters={filters} /></>}
          emptyState={isNarrowed
            ? <EmptyState icon="search" title={t.emptyFilterTitle}>{t.emptyFilterText}</EmptyState>
            : <EmptyState icon="box" title={t.emptyTitle} action={<Link to="/quotes">{t.toQuotes}</Link>}>{t.emptyText}</EmptyState>}
        />
      </div>
    </div>
  );
}
