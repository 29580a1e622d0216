import { useState } from "react";
import type { Relationship } from "rapport";
import { deals as extensions } from "../../../api/client";
import { describe } from "../../../api/errors";
import { day } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Icon } from "../../../components/Icon";
import { Link } from "../../../components/Link";
import { Menu } from "../../../components/Menu";
import { showError, showToast } from "../../../components/Toast";
import { customerMessages } from "../../../parts/customers/messages";
import { messages } from "../messages";
import { Pages, usePages } from "../Pages";
import { refreshRelationships } from "./relationships";
import { RelationshipDialog } from "./RelationshipDialog";
import type { TabProps } from "./part";

/** What the customer is to others. */
export function RelationshipsTab({ detail, mayEdit }: TabProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const { customer } = detail;
  const pages = usePages(extensions.getRelationships, { id: customer.id });
  const [edited, setEdited] = useState<Relationship | "new">();
  const add = mayEdit ? <Button icon="plus" onClick={() => setEdited("new")}>{t.relation.add}</Button> : undefined;
  const isEmpty = pages.data?.pages[0]?.items.length === 0;
  return (
    <>
      {!isEmpty && (
        <div className="tab-tools end">
          <Link className="button secondary medium" to={`/relationships?customer=${customer.id}`}><Icon name="link" /> {t.relation.graph}</Link>
          {add}
        </div>
      )}
      <Pages pages={pages} what={t.tabs.relationships} empty={<EmptyState icon="link" title={t.relation.emptyTitle} action={add}>{t.relation.emptyText}</EmptyState>}>
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
                    {item.since != null && <span>{t.relation.sinceDay(day(item.since))}</span>}
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
                      { id: "delete", label: w.delete, icon: "trash", isDangerous: true, onSelect: () => void remove(item, t.relation, w.undo) },
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
  const t = useMessages(messages);
  return (
    <span className="strength" role="img" aria-label={t.relation.strengthOf(value)} title={t.relation.strengthOf(value)}>
      {Array.from({ length: 10 }, (_, index) => <i key={index} className={index < value ? "on" : ""} />)}
    </span>
  );
}

/** Takes it away; the way back is to make the same again. */
async function remove(item: Relationship, t: { readonly removed: string; readonly back: string }, undo: string): Promise<void> {
  const restore = async (): Promise<void> => {
    try {
      await extensions.createRelationship({
        customerProfileId: item.customerProfileId, relatedCustomerProfileId: item.related.id, type: item.type, strength: item.strength,
        notes: item.notes ?? null, since: item.since ?? null,
      });
      showToast(t.back);
    } catch (error) {
      showError(describe(error));
    }
    refreshRelationships();
  };
  try {
    await extensions.deleteRelationship({ id: item.id });
    showToast(t.removed, { label: undo, run: () => void restore() });
  } catch (error) {
    showError(describe(error));
  }
  refreshRelationships();
}
