import { useMemo, useRef, useState } from "react";
import type { CustomerAuditEntry } from "rapport";
import { customers } from "../../../api/client";
import { ago, moment } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { Avatar } from "../../../components/Avatar";
import { EmptyState } from "../../../components/EmptyState";
import { Icon } from "../../../components/Icon";
import { VirtualItems } from "../../../components/VirtualItems";
import type { RowProps } from "../../../components/VirtualItems";
import { messages } from "../messages";
import { Pages, usePages } from "../Pages";
import { useFieldText } from "../../../parts/customers/useFieldText";
import type { TabProps } from "./part";

/** Who changed what, the newest first. */
export default function AuditTab({ detail }: TabProps) {
  const t = useMessages(messages);
  const pages = usePages(customers.getCustomerAuditTrail, { id: detail.customer.id });
  return (
    <Pages pages={pages} what={t.tabs.audit} empty={<EmptyState icon="history" title={t.audit.emptyTitle}>{t.audit.emptyText}</EmptyState>}>
      {(entries) => <AuditEntries entries={entries} hasMore={pages.hasNextPage} />}
    </Pages>
  );
}

interface AuditEntriesProps {
  readonly entries: readonly CustomerAuditEntry[];
  readonly hasMore: boolean;
}

function AuditEntries({ entries, hasMore }: AuditEntriesProps) {
  const t = useMessages(messages);
  /** What is unfolded, so that it still is when its entry comes back into sight. */
  const unfolded = useRef(new Set<string>());
  const items = useMemo(() => withKeys(entries), [entries]);
  return (
    <VirtualItems as="ol" items={items} keyOf={({ key }) => key} rowHeight={56} hasMore={hasMore} className="audit-list" label={t.tabs.audit}>
      {({ entry, key }, row) => <Entry row={row} entry={entry} name={key} unfolded={unfolded.current} />}
    </VirtualItems>
  );
}

/** Entries of one moment have their place among them. */
function withKeys(entries: readonly CustomerAuditEntry[]): readonly { readonly entry: CustomerAuditEntry; readonly key: string }[] {
  const times = new Map<number, number>();
  return entries.map((entry) => {
    const at = entry.at.getTime();
    const place = times.get(at) ?? 0;
    times.set(at, place + 1);
    return { entry, key: `${at} ${place}` };
  });
}

interface EntryProps {
  readonly row: RowProps;
  readonly entry: CustomerAuditEntry;
  readonly name: string;
  readonly unfolded: Set<string>;
}

function Entry({ row, entry, name: key, unfolded }: EntryProps) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(() => unfolded.has(key));
  const toggle = (): void => {
    if (!unfolded.delete(key)) unfolded.add(key);
    setOpen(unfolded.has(key));
  };
  const textOf = useFieldText();
  const name = entry.byName ?? t.audit.system;
  const action = t.audit.action[entry.action] ?? entry.action;
  const entity = t.audit.entity[entry.entity] ?? entry.entity;
  return (
    <li {...row} className="audit-entry">
      <Avatar name={name} size="small" />
      <div className="entry-body">
        <p><strong>{name}</strong> {t.audit.sentence(action, entity)}</p>
        <p className="entry-meta">
          <time dateTime={entry.at.toISOString()} title={moment(entry.at)}>{ago(entry.at)}</time>
          <span>{t.audit.via(entry.procedure, entry.ip ?? "")}</span>
          {entry.changes.length > 0 && (
            <button type="button" className="text-button" aria-expanded={isOpen} onClick={toggle}>
              {t.audit.details(entry.changes.length)} <Icon name="chevron" size={12} />
            </button>
          )}
        </p>
        {isOpen && (
          <table className="compare-table">
            <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.audit.from}</th><th scope="col">{t.audit.to}</th></tr></thead>
            <tbody>
              {entry.changes.map(({ field, old, new: next }) => {
                const { label, text } = textOf(field);
                return <tr key={field}><th scope="row">{label}</th><td>{text(old)}</td><td>{text(next)}</td></tr>;
              })}
            </tbody>
          </table>
        )}
      </div>
    </li>
  );
}
