import { useState } from "react";
import type { CustomerAuditEntry } from "rapport";
import { customers } from "../../../api/client";
import { ago, moment } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { Avatar } from "../../../components/Avatar";
import { EmptyState } from "../../../components/EmptyState";
import { Icon } from "../../../components/Icon";
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
      {(entries) => <ol className="audit-list" aria-label={t.tabs.audit}>{entries.map((entry, index) => <Entry key={index} entry={entry} />)}</ol>}
    </Pages>
  );
}

function Entry({ entry }: { readonly entry: CustomerAuditEntry }) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  const textOf = useFieldText();
  const name = entry.byName ?? t.audit.system;
  const action = t.audit.action[entry.action] ?? entry.action;
  const entity = t.audit.entity[entry.entity] ?? entry.entity;
  return (
    <li className="audit-entry">
      <Avatar name={name} size="small" />
      <div className="entry-body">
        <p><strong>{name}</strong> {t.audit.sentence(action, entity)}</p>
        <p className="entry-meta">
          <time dateTime={entry.at.toISOString()} title={moment(entry.at)}>{ago(entry.at)}</time>
          <span>{t.audit.via(entry.procedure, entry.ip ?? "")}</span>
          {entry.changes.length > 0 && (
            <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
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
