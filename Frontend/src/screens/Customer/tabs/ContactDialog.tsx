import { useState } from "react";
import { rules } from "rapport";
import type { Contact, CustomerProfile } from "rapport";
import { customers } from "../../../api/client";
import { useMessages } from "../../../app/i18n";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { Dialog } from "../../../components/Dialog";
import { TextAreaField, TextField } from "../../../components/Field";
import { FormFailure } from "../../../components/FormFailure";
import { showToast } from "../../../components/Toast";
import { customerMessages } from "../../../parts/customers/messages";
import { optional } from "../../../parts/customers/texts";
import { useSubmit } from "../../../app/useSubmit";
import { messages } from "../messages";
import { refreshCustomer } from "../../../parts/customers/refresh";

interface ContactDialogProps {
  readonly customer: CustomerProfile;
  /** Absent for a new one. */
  readonly contact: Contact | undefined;
  readonly onClose: () => void;
}

const textFields = ["name", "jobTitle", "department", "email", "phone", "mobile", "notes"] as const;
type TextName = (typeof textFields)[number];
type Draft = { readonly [Name in TextName]: string } & { readonly isPrimary: boolean };

function draftOf(contact: Contact | undefined): Draft {
  const texts = Object.fromEntries(textFields.map((name) => [name, contact?.[name] ?? ""])) as { readonly [Name in TextName]: string };
  return { ...texts, isPrimary: contact?.isPrimary ?? false };
}

/** A person at the customer: a new one, or one that is changed. */
export function ContactDialog({ customer, contact, onClose }: ContactDialogProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const [base, setBase] = useState(contact);
  const [draft, setDraft] = useState(() => draftOf(contact));
  const [isStale, setStale] = useState(false);
  const submit = useSubmit();

  const create = (): Promise<void> => {
    const { isPrimary, name, ...rest } = draft;
    const texts = Object.fromEntries(Object.entries(rest).map(([field, text]) => [field, optional(text)]));
    return submit.send("CreateContact", { customerProfileId: customer.id, name, ...texts, ...(isPrimary ? { isPrimary } : {}) }, async (input) => {
      const made = await customers.createContact(input);
      finish(t.contact.created(made.name));
    });
  };
  const update = (base: Contact): Promise<void> => {
    const before = draftOf(base);
    const changed = textFields.filter((name) => draft[name] !== before[name]);
    const texts = Object.fromEntries(changed.map((name) => [name, name === "name" ? draft.name : optional(draft[name])]));
    const primary = draft.isPrimary === before.isPrimary ? {} : { isPrimary: draft.isPrimary };
    return submit.send("UpdateContact", { id: base.id, version: base.version, ...texts, ...primary }, async (input) => {
      const saved = await customers.updateContact(input);
      finish(t.contact.saved(saved.name));
    }, {
      onRefused: (error) => {
        if (!customers.updateContact.isError(error) || error.error.type !== "staleVersion") return false;
        const { current } = error.error;
        const mine = Object.fromEntries(changed.map((name) => [name, draft[name]]));
        setBase(current);
        setDraft({ ...draftOf(current), ...mine, ...primary });
        setStale(true);
        return true;
      },
    });
  };
  const finish = (text: string): void => {
    refreshCustomer();
    showToast(text);
    onClose();
  };
  const labels: { readonly [Name in TextName]: string } = {
    name: c.field.name, jobTitle: t.contact.jobTitle, department: t.contact.department, email: c.field.email, phone: c.field.phone,
    mobile: t.contact.mobile, notes: t.contact.notes,
  };
  const text = (name: TextName) => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => setDraft({ ...draft, [name]: value }),
    maxLength: rules.CreateContact[name].length?.maximum,
    error: submit.error(name, labels[name], draft[name].trim() === ""),
    autoComplete: "off",
  });
  return (
    <Dialog
      title={contact === undefined ? t.contact.addTitle : t.contact.editTitle(contact.name)}
      onClose={onClose}
      onSubmit={() => void (base === undefined ? create() : update(base))}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={isStale ? t.contact.stale : submit.failure} />
        <TextField {...text("name")} isRequired autoFocus />
        <div className="field-pair"><TextField {...text("jobTitle")} /><TextField {...text("department")} /></div>
        <TextField {...text("email")} type="email" />
        <div className="field-pair">
          <TextField {...text("phone")} type="tel" placeholder="+49 …" />
          <TextField {...text("mobile")} type="tel" placeholder="+49 …" />
        </div>
        <TextAreaField {...text("notes")} />
        <label className="check">
          <input type="checkbox" checked={draft.isPrimary} onChange={(event) => setDraft({ ...draft, isPrimary: event.target.checked })} />
          <span>{t.contact.primary}</span>
        </label>
      </div>
    </Dialog>
  );
}
