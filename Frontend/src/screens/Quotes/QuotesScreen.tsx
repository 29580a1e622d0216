import { lazy, useMemo, useState } from "react";
import { isCalendarDate } from "rapport";
import type { Quote, QuoteRule, QuoteStatus, UpdateQuote } from "rapport";
import { sales } from "../../api/client";
import { maximumLength } from "../../api/rules";
import { ago, day, moment, money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { lazyDialog } from "../../app/lazyScreen";
import { mayWrite, useMe } from "../../app/me";
import { useTitle } from "../../app/useTitle";
import { Avatar } from "../../components/Avatar";
import { Button } from "../../components/Button";
import { byChoice, byMonth, DataTable, FilterBar, useTableSort } from "../../components/DataTable";
import type { Column, ColumnEdit } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Link } from "../../components/Link";
import { SearchField } from "../../components/SearchField";
import { saveCell } from "../../parts/cells";
import { RulesFilter } from "../../parts/rules/RulesFilter";
import { messages as salesMessages } from "../../parts/sales/messages";
import { mayChangeSale, refreshSales } from "../../parts/sales/salesActions";
import { QuoteStatusBadge } from "../../parts/sales/StatusBadge";
import { useSaleFilters } from "../../parts/sales/useSaleFilters";
import { useSaleRows } from "../../parts/sales/useSaleRows";
import { sumsByCurrency } from "../../parts/sums";
import { ViewMenu } from "../../parts/views/ViewMenu";
import { BulkQuotes } from "./BulkQuotes";
import { messages } from "./messages";
import "../../parts/table.css";

const NewQuoteDialog = lazyDialog<{ readonly onClose: () => void }>(() => import("../../parts/sales/NewQuoteDialog").then(({ NewQuoteDialog }) => ({ default: NewQuoteDialog })));
const QuoteRules = lazy(() => import("./QuoteRules"));

const news = ["crm.quote.*"] as const;
const statuses: readonly QuoteStatus[] = ["draft", "sent", "accepted", "declined", "expired"];
const sorts = ["created", "updated", "validUntil", "number", "title", "customer", "total", "status"] as const;
const byCreation = { key: "created", direction: "descending" } as const;
const groups = {
  status: { key: "status", direction: "ascending" },
  customer: { key: "customer", direction: "ascending" },
  validUntil: { key: "validUntil", direction: "ascending" },
  created: { key: "created", direction: "descending" },
  updated: { key: "updated", direction: "descending" },
} as const;

const statusBadge = ({ status }: Quote) => <QuoteStatusBadge status={status} />;
const ownerCell = ({ ownerName }: Quote) => <span className="cell-owner"><Avatar name={ownerName} size="small" />{ownerName}</span>;

export default function QuotesScreen() {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const me = useMe();
  const [isCreating, setCreating] = useState(false);
  const { filters, search, rules, setRules, isNarrowed, input } = useSaleFilters<QuoteStatus, QuoteRule>(statuses, s.quoteStatuses);
  const [sort, setSort] = useTableSort(byCreation, sorts, groups);
  useTitle(s.quotes);
  const { pages, sums, onSaved } = useSaleRows(sales.listQuotes, news, (page) => ({
    ...page,
    sort: sort.key,
    direction: sort.direction,
    ...input,
  }));
  const edit = useMemo(() => (
    label: string,
    value: (quote: Quote) => string,
    change: (text: string) => Partial<UpdateQuote>,
    more: Partial<ColumnEdit<Quote>>,
  ): Pick<Column<Quote>, "edit"> | Record<string, never> => (mayWrite(me) ? {
    edit: {
      value,
      // A change of what was sent would make its next revision: that is done on its page, which says so.
      isAllowed: (quote) => mayChangeSale(me, quote) && quote.status === "draft",
      save: async (row, text) => {
        const changes = change(text);
        const { quote } = await saveCell({
          type: "UpdateQuote",
          label,
          row,
          change: changes,
          relies: ["status"],
          send: (key) => sales.updateQuote({ ...key, ...changes }),
          onStale: (current) => {
            onSaved(current);
            return s.stale;
          },
        });
        onSaved(quote);
        void refreshSales();
      },
      ...more,
    },
  } : {}), [me, onSaved, s]);
  const columns = useMemo<readonly Column<Quote>[]>(() => [
    { id: "title", label: t.title, width: 260, isPinned: true, sortKey: "title", render: (quote) => quote.title, ...edit(t.title, ({ title }) => title, (text) => ({ title: text.trim() }), { maxLength: () => maximumLength("UpdateQuote", "title") }) },
    { id: "number", label: s.number, width: 140, sortKey: "number", render: (quote) => <span className="cell-note">{quote.number}</span> },
    { id: "status", label: s.status, width: 120, sortKey: "status", render: statusBadge, group: { ...byChoice(({ status }) => status, statuses, (status) => s.quoteStatuses[status]), render: statusBadge } },
    { id: "customer", label: s.customer, width: 200, sortKey: "customer", render: (quote) => quote.customerName, group: { key: ({ customerProfileId }) => customerProfileId, label: ({ customerName }) => customerName } },
    { id: "deal", label: s.deal, width: 150, render: (quote) => <Link to={`/opportunities/${quote.opportunityId}`}>{quote.opportunityNumber}</Link> },
    { id: "net", label: s.net, width: 140, align: "end", isHidden: true, render: (quote) => money(quote.net, quote.currency), sum: (rows) => sumsByCurrency(rows, ({ net }) => net) },
    { id: "gross", label: s.gross, width: 150, align: "end", sortKey: "total", render: (quote) => money(quote.gross, quote.currency), sum: (rows) => sumsByCurrency(rows, ({ gross }) => gross) },
    { id: "validUntil", label: s.validUntil, width: 130, sortKey: "validUntil", render: (quote) => (quote.validUntil === null || quote.validUntil === undefined ? "" : day(quote.validUntil)), group: byMonth(({ validUntil }) => validUntil), ...edit(s.validUntil, ({ validUntil }) => validUntil ?? "", (text) => ({ validUntil: isCalendarDate(text) ? text : null }), { kind: "date" }) },
    { id: "owner", label: s.owner, width: 160, render: ownerCell, group: { key: ({ ownerId }) => ownerId, label: ({ ownerName }) => ownerName, render: ownerCell } },
    { id: "created", label: s.created, width: 130, sortKey: "created", render: (quote) => <time dateTime={quote.createdAt.toISOString()} title={moment(quote.createdAt)}>{ago(quote.createdAt)}</time>, group: byMonth(({ createdAt }) => createdAt) },
    { id: "updated", label: s.updated, width: 130, sortKey: "updated", isHidden: true, render: (quote) => <time dateTime={quote.updatedAt.toISOString()} title={moment(quote.updatedAt)}>{ago(quote.updatedAt)}</time>, group: byMonth(({ updatedAt }) => updatedAt) },
  ], [edit, s, t]);
  const newQuote = mayWrite(me) ? <Button variant="primary" icon="plus" onClick={() => setCreating(true)}>{s.newQuote}</Button> : undefined;

  return (
    <div className="table-screen">
      <header className="page-header">
        <h1>{s.quotes}</h1>
        <div className="page-tools">{newQuote}</div>
      </header>
      <div className="table-body">
        <DataTable<Quote>
          id="quotes"
          views={ViewMenu}
          label={s.quotes}
          columns={columns}
          {...pages}
          sums={sums}
          sort={sort}
          onSort={setSort}
          bulkActions={mayWrite(me) ? (selected, clear) => <BulkQuotes selected={selected} onDone={clear} /> : undefined}
          hrefOf={(quote) => `/quotes/${quote.id}`}
          toolbar={<><SearchField label={t.find} {...search} /><FilterBar filters={filters} /><RulesFilter rules={rules} onRules={setRules} dialog={(props) => <QuoteRules {...props} narrowed={input} />} /></>}
          emptyState={isNarrowed
            ? <EmptyState icon="search" title={t.emptyFilterTitle}>{t.emptyFilterText}</EmptyState>
            : <EmptyState icon="receipt" title={t.emptyTitle} action={newQuote}>{t.emptyText}</EmptyState>}
        />
      </div>
      {isCreating && <NewQuoteDialog onClose={() => setCreating(false)} />}
    </div>
  );
}
