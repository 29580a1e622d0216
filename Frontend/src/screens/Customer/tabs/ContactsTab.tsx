import { useState } from "react";
import type { Contact } from "rapport";
import { useMutation } from "rapport/react";
import { customers } from "../../../api/client";
import { describe } from "../../../api/errors";
import { textsOf, useMessages } from "../../../app/i18n";
import { useDebounced } from "../../../app/useDebounced";
import { useWords } from "../../../app/words";
import { Avatar } from "../../../components/Avatar";
import { Badge } from "../../../components/Badge";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Icon } from "../../../components/Icon";
import { Menu } from "../../../components/Menu";
import { SearchField } from "../../../components/SearchField";
import { showError, showToast } from "../../../components/Toast";
import { messages } from "../messages";
import { Pages, usePages } from "../Pages";
import { refreshCustomer } from "../../../parts/customers/refresh";
import { carryOut } from "../../../parts/undoable";
import { ContactDialog } from "./ContactDialog";
import type { TabProps } from "./part";

/** The people at the customer. */
export function ContactsTab({ detail, mayEdit }: TabProps) {
  const t = useMessages(messages);
  const { customer } = detail;
  const [text, setText] = useState("");
  const words = useDebounced(text, 200).trim();
  const pages = usePages(customers.listContacts, { customerProfileId: customer.id, ...(words === "" ? {} : { text: words }) });
  const [edited, setEdited] = useState<Contact | "new">();
  const makePrimary = useMutation(customers.updateContact, {
    onSuccess: (contact) => {
      refreshCustomer();
      showToast(t.contact.saved(contact.name));
    },
    onError: (error) => showError(describe(error)),
  });
  const add = mayEdit ? <Button icon="plus" onClick={() => setEdited("new")}>{t.contact.add}</Button> : undefined;
  return (
    <>
      {(detail.contacts.length > 0 || text !== "") && (
        <div className="tab-tools">
          <SearchField label={t.contact.search} value={text} onValue={setText} />
          {add}
        </div>
      )}
      <Pages
        pages={pages}
        what={t.tabs.contacts}
        empty={<EmptyState icon="users" title={t.contact.emptyTitle} action={detail.contacts.length === 0 ? add : undefined}>{t.contact.emptyText}</EmptyState>}
      >
        {(contacts) => (
          <ul className="card-list" aria-label={t.tabs.contacts}>
            {[...contacts].sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary)).map((contact) => (
              <li key={contact.id} className="card-item">
                <Avatar name={contact.name} />
                <div className="card-main">
                  <p className="card-title">
                    <strong>{contact.name}</strong>
                    {contact.isPrimary && <Badge tone="good" icon="check">{t.contact.isPrimary}</Badge>}
                  </p>
                  <p className="muted">{[contact.jobTitle, contact.department].filter(Boolean).join(" · ")}</p>
                  <p className="card-links">
                    {contact.email != null && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
                    {[contact.phone, contact.mobile].map((phone) => phone != null && <a key={phone} href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>)}
                  </p>
                  {contact.notes != null && <p className="card-notes">{contact.notes}</p>}
                </div>
                {mayEdit && (
                  <ContactMenu
                    contact={contact}
                    onEdit={() => setEdited(contact)}
                    onPrimary={() => makePrimary.mutate({ id: contact.id, version: contact.version, isPrimary: true })}
                    onDelete={() => deleteContact(contact)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Pages>
      {edited !== undefined && <ContactDialog customer={customer} contact={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

interface ContactMenuProps {
  readonly contact: Contact;
  readonly onEdit: () => void;
  readonly onPrimary: () => void;
  readonly onDelete: () => void;
}

function ContactMenu({ contact, onEdit, onPrimary, onDelete }: ContactMenuProps) {
  const t = useMessages(messages);
  const w = useWords();
  return (
    <Menu
      label={t.actions(contact.name)}
      className="icon-menu"
      align="end"
      button={<Icon name="more" />}
      items={[
        { id: "edit", label: w.edit, icon: "edit", onSelect: onEdit },
        ...(contact.isPrimary ? [] : [{ id: "primary", label: t.contact.makePrimary, icon: "check" as const, onSelect: onPrimary }]),
        { id: "delete", label: w.delete, icon: "trash", isDangerous: true, onSelect: onDelete },
      ]}
    />
  );
}

/** Deals that name the contact keep their past; the message has the way back. */
function deleteContact({ id, name }: Contact): void {
  const { contact: t } = textsOf(messages);
  void carryOut({
    act: () => customers.deleteContact({ id }),
    undo: () => customers.restoreContact({ id }),
    done: t.deleted(name),
    undone: t.back(name),
    refresh: refreshCustomer,
  });
}
