import { lazy, useCallback } from "react";
import type { CustomerProfile, CustomerSort, SegmentRule } from "rapport";
import { customers } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { lazyDialog } from "../../app/lazyScreen";
import { mayWrite, useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { DataTable, FilterBar, useTableSort } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { SearchField } from "../../components/SearchField";
import { ExportMenu } from "../../parts/ExportMenu";
import { RulesFilter, useRulesInAddress } from "../../parts/rules/RulesFilter";
import { useSearchText } from "../../parts/useSearchText";
import { useTablePages } from "../../parts/useTablePages";
import { ViewMenu } from "../../parts/views/ViewMenu";
import { BulkActions } from "./BulkActions";
import { useColumns } from "./columns";
import { messages } from "./messages";
import { useCustomerFilters } from "./useCustomerFilters";
import "../../components/page.css";
import "../../parts/customers/customers.css";
import "./Customers.css";

const CreateCustomerDialog = lazyDialog<{ readonly onClose: () => void }>(() => import("./CreateCustomerDialog").then(({ CreateCustomerDialog }) => ({ default: CreateCustomerDialog })));
const CustomerRules = lazy(() => import("./CustomerRules"));

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
  const [rules, setRules] = useRulesInAddress<SegmentRule>();
  const columns = useColumns(isDeleted);
  useTitle(t.title);
  useLive(watched, [customers.listCustomers]);

  const narrowed = {
    ...input,
    customFields,
    ...(rules === undefined ? {} : { rules }),
    ...(text === undefined ? {} : { text }),
  };
  const pages = useTablePages(customers.listCustomers, (page) => ({
    ...page,
    ...narrowed,
    deleted: isDeleted,
    sort: sort.key,
    direction: sort.direction,
  }));
  const isNarrowed = filters.isActive || rules !== undefined || text !== undefined;
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
                run={(format, options) => customers.exportCustomers({ format, ...narrowed }, options)}
              />
              {create}
            </>
          )}
        </div>
      </header>
      <DataTable<CustomerProfile>
        id="customers"
        views={ViewMenu}
        label={t.title}
        columns={columns}
        {...pages}
        sort={sort}
        onSort={setSort}
        bulkActions={mayAdd ? bulk : undefined}
        {...(isDeleted ? { onOpen: () => undefined } : { hrefOf })}
        toolbar={<><SearchField label={t.search} value={typed} onValue={setTyped} /><FilterBar filters={filters} /><RulesFilter rules={rules} onRules={setRules} dialog={(props) => <CustomerRules {...props} />} /></>}
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
