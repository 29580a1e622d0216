import { lazy, useMemo, useState } from "react";
import type { Order, OrderRule, OrderStatus } from "rapport";
import { sales } from "../../api/client";
import { ago, day, moment, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { lazyDialog } from "../../app/lazyScreen";
import { mayWrite, useMe } from "../../app/me";
import { useTitle } from "../../app/useTitle";
import { Avatar } from "../../components/Avatar";
import { byChoice, byMonth, DataTable, FilterBar, useTableSort } from "../../components/DataTable";
import type { Column, ColumnEdit } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Link } from "../../components/Link";
import { SearchField } from "../../components/SearchField";
import { saveCell } from "../../parts/cells";
import { RulesFilter } from "../../parts/rules/RulesFilter";
import { messages as salesMessages } from "../../parts/sales/messages";
import { mayChangeSale, refreshSales } from "../../parts/sales/salesActions";
import { OrderStatusBadge } from "../../parts/sales/StatusBadge";
import { useSaleFilters } from "../../parts/sales/useSaleFilters";
import { useSaleRows } from "../../parts/sales/useSaleRows";
import { sumsByCurrency } from "../../parts/sums";
import { ViewMenu } from "../../parts/views/ViewMenu";
import { BulkOrders } from "./BulkOrders";
import { messages } from "./messages";
import { orderSteps, sayChanged, whyNot } from "./orderActions";
import "../../parts/table.css";

const CancelDialog = lazyDialog<{ readonly order: Order; readonly onClose: () => void }>(() => import("./CancelDialog").then(({ CancelDialog }) => ({ default: CancelDialog })));
const OrderRules = lazy(() => import("./OrderRules"));

const news = ["crm.order.*"] as const;
const statuses: readonly OrderStatus[] = [...orderSteps, "cancelled"];
const sorts = ["created", "updated", "ordered", "number", "title", "customer", "total", "status"] as const;
const byCreation = { key: "created", direction: "descending" } as const;
const groups = {
  status: { key: "status", direction: "ascending" },
  customer: { key: "customer", direction: "ascending" },
  orderedOn: { key: "ordered", direction: "descending" },
  created: { key: "created", direction: "descending" },
  updated: { key: "updated", direction: "descending" },
} as const;

const statusBadge = ({ status }: Order) => <OrderStatusBadge status={status} />;
const ownerCell = ({ ownerName }: Order) => <span className="cell-owner"><Avatar name={ownerName} size="small" />{ownerName}</span>;

export default function OrdersScreen() {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const me = useMe();
  const [cancelled, setCancelled] = useState<Order>();
  const { filters, search, rules, setRules, isNarrowed, input } = useSaleFilters<OrderStatus, OrderRule>(statuses, s.orderStatuses);
  const [sort, setSort] = useTableSort(byCreation, sorts, groups);
  useTitle(s.orders);
  const { pages, sums, onSaved } = useSaleRows(sales.listOrders, news, (page) => ({
    ...page,
    sort: sort.key,
    direction: sort.direction,
    ...input,
  }));
  const statusEdit = useMemo<ColumnEdit<Order>>(() => ({
    kind: "select",
    value: ({ status }) => status,
    choices: ({ status, nextStatuses }) => statuses.filter((value) => value === status || nextStatuses.includes(value)).map((value) => ({
      value,
      label: value === "cancelled" && value !== status ? t.next.cancelled : s.orderStatuses[value],
    })),
    isAllowed: (order) => mayChangeSale(me, order) && order.nextStatuses.length > 0,
    save: async (row, value) => {
      const status = row.nextStatuses.find((known) => known === value);
      if (status === undefined) return;
      // The reason has no room in a cell. That closes first, so that the dialog gives the focus back to the table.
      if (status === "cancelled") {
        setTimeout(() => setCancelled(row));
        return;
      }
      try {
        const { order } = await saveCell({
          type: "UpdateOrderStatus",
          label: s.status,
          row,
          change: { status },
          send: (key) => sales.updateOrderStatus({ ...key, status }),
          onStale: (current) => {
            onSaved(current);
            return s.stale;
          },
        });
        onSaved(order);
        sayChanged(row, order);
      } catch (error) {
        throw error instanceof RangeError ? error : new RangeError(whyNot(error));
      } finally {
        void refreshSales();
      }
    },
  }), [me, onSaved, s, t]);
  const columns = useMemo<readonly Column<Order>[]>(() => [
    { id: "title", label: s.order, width: 260, isPinned: true, sortKey: "title", render: (order) => order.title },
    { id: "number", label: s.number, width: 140, sortKey: "number", render: (order) => <span className="cell-note">{order.number}</span> },
    { id: "status", label: s.status, width: 130, sortKey: "status", render: statusBadge, ...(mayWrite(me) ? { edit: statusEdit } : {}), group: { ...byChoice(({ status }) => status, statuses, (status) => s.orderStatuses[status]), render: statusBadge } },
    { id: "customer", label: s.customer, width: 200, sortKey: "customer", render: (order) => order.customerName, group: { key: ({ customerProfileId }) => customerProfileId, label: ({ customerName }) => customerName } },
    { id: "reference", label: t.reference, width: 150, render: (order) => order.customerReference ?? "" },
    { id: "quote", label: s.quote, width: 140, render: (order) => <Link to={`/quotes/${order.quoteId}`}>{order.quoteNumber}</Link> },
    { id: "net", label: s.net, width: 140, align: "end", isHidden: true, render: (order) => money(order.net, order.currency), sum: (rows) => sumsByCurrency(rows, ({ net }) => net) },
    { id: "gross", label: s.gross, width: 150, align: "end", sortKey: "total", render: (order) => money(order.gross, order.currency), sum: (rows) => sumsByCurrency(rows, ({ gross }) => gross) },
    { id: "orderedOn", label: s.orderedOn, width: 130, sortKey: "ordered", render: (order) => day(order.orderedOn), group: byMonth(({ orderedOn }) => orderedOn) },
    { id: "owner", label: s.owner, width: 160, render: ownerCell, group: { key: ({ ownerId }) => ownerId, label: ({ ownerName }) => ownerName, render: ownerCell } },
    { id: "created", label: s.created, width: 130, sortKey: "created", isHidden: true, render: (order) => <time dateTime={order.createdAt.toISOString()} title={moment(order.createdAt)}>{ago(order.createdAt)}</time>, group: byMonth(({ createdAt }) => createdAt) },
    { id: "updated", label: s.updated, width: 130, sortKey: "updated", render: (order) => <time dateTime={order.updatedAt.toISOString()} title={moment(order.updatedAt)}>{ago(order.updatedAt)}</time>, group: byMonth(({ updatedAt }) => updatedAt) },
  ], [me, s, statusEdit, t]);

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
          bulkActions={mayWrite(me) ? (selected, clear) => <BulkOrders selected={selected} onDone={clear} /> : undefined}
          hrefOf={(order) => `/orders/${order.id}`}
          toolbar={<><SearchField label={t.find} {...search} /><FilterBar filters={filters} /><RulesFilter rules={rules} onRules={setRules} dialog={(props) => <OrderRules {...props} narrowed={input} />} /></>}
          emptyState={isNarrowed
            ? <EmptyState icon="search" title={t.emptyFilterTitle}>{t.emptyFilterText}</EmptyState>
            : <EmptyState icon="box" title={t.emptyTitle} action={<Link to="/quotes">{t.toQuotes}</Link>}>{t.emptyText}</EmptyState>}
        />
      </div>
      {cancelled !== undefined && <CancelDialog order={pages.rows?.find(({ id }) => id === cancelled.id) ?? cancelled} onClose={() => setCancelled(undefined)} />}
    </div>
  );
}
