import { useState } from "react";
import type { Relationship } from "rapport";
import { deals as extensions } from "../../../api/client";
import { day } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Icon } from "../../../components/Icon";
import { Link } from "../../../components/Link";
import { Menu } from "../../../components/Menu";
import { customerMessages } from "../../../parts/customers/messages";
import { messages as relationshipMessages } from "../../../parts/relationships/messages";
import { RelationshipDialog } from "../../../parts/relationships/RelationshipDialog";
import { removeRelationship } from "../../../parts/relationships/relationships";
import { messages } from "../messages";
import { Pages, usePages } from "../Pages";
import type { TabProps } from "./part";

/** What the customer is to others. */
export function RelationshipsTab({ detail, mayEdit }: TabProps) {
  const t = useMessages(messages);
  const r = useMessages(relationshipMessages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const { customer } = detail;
  const pages = usePages(extensions.getRelationships, { id: customer.id });
  const [edited, setEdited] = useState<Relationship | "new">();
  const add = mayEdit ? <Button icon="plus" onClick={() => setEdited("new")}>{r.add}</Button> : undefined;
  const isEmpty = pages.data?.pages[0]?.items.length === 0;
  return (
    <>
      {!isEmpty && (
        <div className="tab-tools end">
          <Link className="button secondary medium" to={`/relationships?customer=${customer.id}`}><Icon name="link" /> {r.graph}</Link>
          {add}
        </div>
      )}
      <Pages pages={pages} what={t.tabs.relationships} empty={<EmptyState icon="link" title={r.emptyTitle} action={add}>{r.emptyText}</EmptyState>}>
        {(items) => (
          <ul className="card-list" aria-label={t.tabs.relationships}>
            {items.map((item) => (
              <li key={item.id} className="card-item">
                <div className="card-main">
                  <p className="card-title">
                    <span className="muted">{c.relation[item.type]}</span>
                    <Link to={`/customers/${item.related.id}`}>{item.related.name}</Link>
                  </p>
                  <p className="muted">
                    <Strength value={item.strength} />
                    {item.since != null && <span>{r.sinceDay(day(item.since))}</span>}
                  </p>
                  {item.notes != null && <p className="card-notes">{item.notes}</p>}
                </div>
                {mayEdit && (
                  <Menu
                    label={t.actions(item.related.name)}
                    className="icon-menu"
                    align="end"
                    button={<Icon name="more" />}
                    items={[
                      { id: "edit", label: w.edit, icon: "edit", onSelect: () => setEdited(item) },
                      { id: "delete", label: w.delete, icon: "trash", isDangerous: true, onSelect: () => void removeRelationship(item.id) },
                    ]}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Pages>
      {edited !== undefined && <RelationshipDialog customer={customer} relationship={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

function Strength({ value }: { readonly value: number }) {
  const r = useMessages(relationshipMessages);
  return (
    <span className="strength" role="img" aria-label={r.strengthOf(value)} title={r.strengthOf(value)}>
      {Array.from({ length: 10 }, (_, index) => <i key={index} className={index < value ? "on" : ""} />)}
    </span>
  );
}
