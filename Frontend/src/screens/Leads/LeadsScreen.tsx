import { lazy, useMemo, useState } from "react";
import type { Lead, LeadRule } from "rapport";
import { leads } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { lazyDialog } from "../../app/lazyScreen";
import { mayWrite, useMe } from "../../app/me";
import { changeQuery, navigate, useQueryParam } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { Button } from "../../components/Button";
import { DataTable, FilterBar, useFilters, useTableSort } from "../../components/DataTable";
import type { Filter } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { SearchField } from "../../components/SearchField";
import { Tabs } from "../../components/Tabs";
import { ownerFilter } from "../../parts/owners";
import { RulesFilter, useRulesInAddress } from "../../parts/rules/RulesFilter";
import { useSearchText } from "../../parts/useSearchText";
import { useTablePages } from "../../parts/useTablePages";
import { ViewMenu } from "../../parts/views/ViewMenu";
import { BulkLeadDialog } from "./BulkLeadDialog";
import type { BulkLeadField } from "./BulkLeadDialog";
import { deleteMany, mayChangeLead, restoreMany } from "./leadActions";
import { leadColumns } from "./leadColumns";
import { leadGroups, leadsInput, leadSorts, leadStatuses, leadViews } from "./leadInput";
import type { LeadView } from "./leadInput";
import { messages } from "./messages";
import "../../parts/table.css";
import "./Leads.css";

interface NewLeadDialogProps {
  readonly onCreated: (lead: Lead) => void;
  readonly onClose: () => void;
}

const NewLeadDialog = lazyDialog<NewLeadDialogProps>(() => import("./NewLeadDialog").then(({ NewLeadDialog }) => ({ default: NewLeadDialog })));
const LeadRules = lazy(() => import("./LeadRules"));

const news = ["crm.lead.*"] as const;
const targets = [leads] as const;
const byCreation = { key: "created", direction: "descending" } as const;

/** All leads, those that are open, those that wait for somebody, and those that were deleted. */
export default function LeadsScreen() {
  const t = useMessages(messages);
  const me = useMe();
  // Not `view`: that names a kept view.
  const [viewParam] = useQueryParam("list");
  const view: LeadView = leadViews.find((known) => known === viewParam) ?? "open";
  const [isCreating, setCreating] = useState(false);
  useLive(news, targets);
  useTitle(t.title);
  return (
    <div className="table-screen">
      <header className="page-header">
        <h1>{t.title}</h1>
        <div className="page-tools">
          {mayWrite(me) && (
            <>
              <Link className="button secondary medium" to="/leads/import"><Icon name="upload" /><span className="button-label">{t.import}</span></Link>
              <Button variant="primary" icon="plus" onClick={() => setCreating(true)}>{t.newLead}</Button>
            </>
          )}
        </div>
      </header>
      <Tabs<LeadView>
        label={t.views}
        tabs={leadViews.map((id) => ({ id, label: t.view[id] }))}
        selected={view}
        onSelect={(next) => changeQuery({
          list: next === "open" ? undefined : next,
          // Its columns are others.
          ...(view === "unrouted" || next === "unrouted" ? { columns: undefined } : {}),
        })}
      >
        {view === "unrouted"
          ? <UnroutedLeads />
          : <LeadTable key={view} view={view} onCreate={() => setCreating(true)} />}
      </Tabs>
      {isCreating && (
        <NewLeadDialog
          onClose={() => setCreating(false)}
          onCreated={(lead) => {
            setCreating(false);
            navigate(`/leads/${lead.id}`);
          }}
        />
      )}
    </div>
  );
}

interface LeadTableProps {
  readonly view: "open" | "all" | "deleted";
  readonly onCreate: () => void;
}

function LeadTable({ view, onCreate }: LeadTableProps) {
  const t = useMessages(messages);
  const me = useMe();
  const all = useMemo<readonly Filter[]>(() => [
    { kind: "choices", id: "status", label: t.status, choices: leadStatuses.map((value) => ({ value, label: t.statuses[value] })) },
    ownerFilter(me, t.owner, t.mine),
    { kind: "text", id: "source", label: t.source, maxLength: 100 },
    { kind: "text", id: "tag", label: t.tag, maxLength: 50 },
    { kind: "dates", id: "created", label: t.created },
  ], [me, t]);
  const filters = useFilters(all);
  const [text, typed, type] = useSearchText();
  const [sort, setSort] = useTableSort(byCreation, leadSorts, leadGroups);
  const [rules, setRules] = useRulesInAddress<LeadRule>();
  const input = leadsInput({ view, filters, rules, text, sort, me });
  const pages = useTablePages(leads.listLeads, (page) => ({ ...page, ...input }));
  const columns = useMemo(() => leadColumns(t, me, view !== "deleted", false), [me, t, view]);
  const isFiltered = filters.isActive || rules !== undefined || text !== undefined;
  return (
    <DataTable<Lead>
      id={`leads-${view}`}
      views={ViewMenu}
      label={t.title}
      columns={columns}
      {...pages}
      sort={sort}
      onSort={setSort}
      bulkActions={mayWrite(me) ? (selected, clear) => <BulkLeads selected={selected} isDeleted={view === "deleted"} onDone={clear} /> : undefined}
      {...(view === "deleted" ? {} : { hrefOf: (lead: Lead) => `/leads/${lead.id}` })}
      toolbar={
        <>
          <SearchField label={t.find} value={typed} onValue={type} />
          <FilterBar filters={filters} />
          <RulesFilter rules={rules} onRules={setRules} dialog={(props) => <LeadRules {...props} narrowed={input} />} />
        </>
      }
      emptyState={
        isFiltered ? <EmptyState icon="search" title={t.emptyFilterTitle}>{t.emptyFilterText}</EmptyState>
          : view === "deleted" ? <EmptyState icon="trash" title={t.deletedEmptyTitle}>{t.deletedEmptyText}</EmptyState>
          : (
            <EmptyState icon="lead" title={t.emptyTitle} {...(mayWrite(me) ? { action: <Button variant="primary" icon="plus" onClick={onCreate}>{t.newLead}</Button> } : {})}>
              {t.emptyText}
            </EmptyState>
          )
      }
    />
  );
}

/** Leads for which nobody has been made responsible, those that wait longest first. */
function UnroutedLeads() {
  const t = useMessages(messages);
  const me = useMe();
  const pages = useTablePages(leads.listUnroutedLeads, (page) => page);
  const columns = useMemo(() => leadColumns(t, me, true, true), [me, t]);
  return (
    <DataTable<Lead>
      id="leads-unrouted"
      label={t.view.unrouted}
      columns={columns}
      {...pages}
      bulkActions={mayWrite(me) ? (selected, clear) => <BulkLeads selected={selected} isDeleted={false} onDone={clear} /> : undefined}
      hrefOf={(lead) => `/leads/${lead.id}`}
      emptyState={<EmptyState icon="check" title={t.unroutedEmptyTitle}>{t.unroutedEmptyText}</EmptyState>}
    />
  );
}

interface BulkLeadsProps {
  readonly selected: readonly Lead[];
  readonly isDeleted: boolean;
  readonly onDone: () => void;
}

function BulkLeads({ selected, isDeleted, onDone }: BulkLeadsProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [field, setField] = useState<BulkLeadField>();
  const own = selected.filter((lead) => mayChangeLead(me, lead));
  const done = (act: Promise<void>): void => {
    onDone();
    void act;
  };
  if (isDeleted) return <Button size="small" icon="undo" disabled={own.length === 0} onClick={() => done(restoreMany(own))}>{t.bulkRestore}</Button>;
  // What has become a customer stays with whom it is.
  const open = own.filter(({ status }) => status !== "converted");
  return (
    <>
      {me.assignees.length > 1 && <Button size="small" icon="user" disabled={open.length === 0} onClick={() => setField("owner")}>{t.bulkAssign}</Button>}
      <Button size="small" icon="flag" disabled={open.length === 0} onClick={() => setField("status")}>{t.status}</Button>
      <Button size="small" icon="tag" disabled={own.length === 0} onClick={() => setField("tags")}>{t.tags}</Button>
      <Button size="small" icon="trash" disabled={own.length === 0} onClick={() => done(deleteMany(own))}>{t.bulkDelete}</Button>
      {field !== undefined && <BulkLeadDialog field={field} selected={field === "tags" ? own : open} onDone={onDone} onClose={() => setField(undefined)} />}
    </>
  );
}
