import { useCallback, useEffect, useMemo, useState } from "react";
import type { CustomerProfile, CustomerSort } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { customers } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { useDebounced } from "../../app/useDebounced";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { DataTable, FilterBar, usePageSize, useTableSort } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { SearchField } from "../../components/SearchField";
import { showToast } from "../../components/Toast";
import { ExportMenu } from "../../parts/ExportMenu";
import { BulkActions } from "./BulkActions";
import { useColumns } from "./columns";
import { CreateCustomerDialog } from "./CreateCustomerDialog";
import { messages } from "./messages";
import { useCustomerFilters } from "./useCustomerFilters";
import "../../components/page.css";
import "../../parts/customers/customers.css";
import "./Customers.css";

const sortKeys: readonly CustomerSort[] = ["name", "created", "updated"];
const groups = {
  createdAt: { key: "created", direction: "descending" },
  updatedAt: { key: "updated", direction: "descending" },
} as const;
const watched = ["crm.customer.*"];

/** All customers that one may see. */
export default function CustomersScreen() {
  const t = useMessages(messages);
  const me = useMe();
  const { filters, input, customFields, isDeleted } = useCustomerFilters();
  const [text, typed, setTyped] = useSearchText();
  const [isCreating, setCreating] = useQueryParam("new");
  const [sort, setSort] = useTableSort<CustomerSort>({ key: "name", direction: "ascending" }, sortKeys, groups);
  const limit = usePageSize();
  const columns = useColumns(isDeleted);
  useTitle(t.title);
  useLive(watched, [customers.listCustomers]);

  const words = text.trim();
  const query = useInfiniteQuery(
    customers.listCustomers,
    (cursor: string | undefined) => ({
      ...input,
      customFields,
      deleted: isDeleted,
      sort: sort.key,
      direction: sort.direction,
      limit,
      includeTotal: true,
      ...(words === "" ? {} : { text: words }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data]);
  const isNarrowed = filters.isActive || words !== "";
  const mayAdd = mayWrite(me);
  const hrefOf = useCallback((row: CustomerProfile) => `/customers/${row.id}`, []);
  const bulk = useCallback(
    (selected: readonly CustomerProfile[], clear: () => void) => <BulkActions selected={selected} clear={clear} isDeleted={isDeleted} />,
    [isDeleted],
  );
  const create = <Button icon="plus" variant="primary" onClick={() => setCreating("customer")}>{t.create}</Button>;

  return (
    <div className="customers-page">
      <header className="page-header">
        <h1>{t.title}</h1>
        <div className="page-tools customers-tools">
          {mayAdd && (
            <>
              <Link className="button secondary medium" to="/customers/duplicates"><Icon name="merge" /><span className="button-label">{t.duplicates}</span></Link>
              <Link className="button secondary medium" to="/customers/import"><Icon name="upload" /><span className="button-label">{t.import}</span></Link>
              <ExportMenu
                label={t.export}
                formats={["csv", "xlsx"]}
                run={async (format) => {
                  const file = await customers.exportCustomers({ format, ...input, ...(words === "" ? {} : { text: words }) });
                  if (customFields.length > 0) showToast(t.exportIgnores);
                  return file;
                }}
              />
              {create}
            </>
          )}
        </div>
      </header>
      <DataTable<CustomerProfile>
        id="customers"
        label={t.title}
        columns={columns}
        rows={rows}
        total={query.data?.pages[0]?.total}
        hasMore={query.hasNextPage}
        onMore={() => void query.fetchNextPage()}
        isLoadingMore={query.isFetchingNextPage}
        error={query.error ?? query.nextPageError}
        onRetry={() => void (query.error === null ? query.fetchNextPage() : query.refetch().catch(() => undefined))}
        sort={sort}
        onSort={(next) => setSort(next)}
        bulkActions={mayAdd ? bulk : undefined}
        {...(isDeleted ? { onOpen: () => undefined } : { hrefOf })}
        toolbar={<><SearchField label={t.search} value={typed} onValue={setTyped} /><FilterBar filters={filters} /></>}
        emptyState={isDeleted
          ? <EmptyState icon="trash" title={t.emptyDeleted}>{t.emptyDeletedText}</EmptyState>
          : isNarrowed
            ? <EmptyState icon="search" title={t.emptyFiltered}>{t.emptyFilteredText}</EmptyState>
            : <EmptyState icon="building" title={t.emptyTitle} action={mayAdd ? create : undefined}>{t.emptyText}</EmptyState>}
      />
      {isCreating !== undefined && mayAdd && <CreateCustomerDialog onClose={() => setCreating(undefined, { replace: true })} />}
    </div>
  );
}

/** The words to look for stand in the address once one has stopped typing. */
function useSearchText(): readonly [settled: string, typed: string, setTyped: (text: string) => void] {
  const [text = "", setText] = useQueryParam("text");
  const [typed, setTyped] = useState(text);
  const settled = useDebounced(typed, 150);
  const [sent, setSent] = useState(text);
  useEffect(() => {
    if (settled === sent) return;
    setSent(settled);
    setText(settled === "" ? undefined : settled, { replace: true });
  }, [settled, sent, setText]);
  // Somebody went back, or chose a view.
  useEffect(() => {
    if (text === sent) return;
    setSent(text);
    setTyped(text);
  }, [text]);
  return [text, typed, setTyped];
}
