import { rules } from "rapport";
import type { Contact, CustomerProfile } from "rapport";
import { customers } from "../../../api/client";
import { useMessages } from "../../../app/i18n";
import { editsOf, useEdit } from "../../../app/useEdit";
import type { Work } from "../../../app/useEdit";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { Dialog } from "../../../components/Dialog";
import { TextAreaField, TextField } from "../../../components/Field";
import { FormFailure } from "../../../components/FormFailure";
import { showToast } from "../../../components/Toast";
import { customerMessages } from "../../../parts/customers/messages";
import { optional } from "../../../parts/customers/texts";
import { DraftNotice } from "../../../parts/DraftNotice";
import { EditConflict } from "../../../parts/EditConflict";
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

/** A field as the server takes it. */
function valueOf(name: keyof Draft, draft: Draft): boolean | string | null {
  return name === "name" || name === "isPrimary" ? draft[name] : optional(draft[name]);
}

/** A person at the customer: a new one, or one that is changed. Only what was changed is sent, based on the version that was read. */
export function ContactDialog({ customer, contact, onClose }: ContactDialogProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const edit = useEdit(`contact.${contact?.id ?? `new.${customer.id}`}`, contact, draftOf);
  const { draft, change } = edit;
  const submit = useSubmit();

  const close = (): void => {
    edit.discard();
    onClose();
  };
  const finish = (text: string): void => {
    refreshCustomer();
    showToast(text);
    close();
  };
  const create = (): Promise<void> => {
    const { isPrimary, name, ...rest } = draft;
    const texts = Object.fromEntries(Object.entries(rest).map(([field, text]) => [field, optional(text)]));
    return submit.send("CreateContact", { customerProfileId: customer.id, name, ...texts, ...(isPrimary ? { isPrimary } : {}) }, async (input) => {
      const made = await customers.createContact(input);
      finish(t.contact.created(made.name));
    });
  };
  const update = (id: Contact["id"], work: Work<Draft>): Promise<void> => {
    const changes = Object.fromEntries(editsOf(work).map((name) => [name, valueOf(name, work.draft)]));
    return submit.send("UpdateContact", { id, version: work.version, ...changes }, async (input) => {
      const saved = await customers.updateContact(input);
      finish(t.contact.saved(saved.name));
    }, { onRefused: edit.refused });
  };
  const labels: { readonly [Name in keyof Draft]: string } = {
    name: c.field.name, jobTitle: t.contact.jobTitle, department: t.contact.department, email: c.field.email, phone: c.field.phone,
    mobile: t.contact.mobile, notes: t.contact.notes, isPrimary: t.contact.primary,
  };
  const text = (name: TextName) => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    maxLength: rules.CreateContact[name].length?.maximum,
    error: submit.error(name, labels[name], draft[name].trim() === ""),
    autoComplete: "off",
  });
  return (
    <Dialog
      title={contact === undefined ? t.contact.addTitle : t.contact.editTitle(contact.name)}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void (contact === undefined ? create() : update(contact.id, edit.work))}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        {contact !== undefined && (
          <EditConflict
            edit={edit}
            title={t.contact.conflict}
            labels={labels}
            isBusy={submit.isBusy}
            onMine={(work) => void update(contact.id, work)}
            onTheirs={refreshCustomer}
          />
        )}
        <TextField {...text("name")} isRequired autoFocus />
        <div className="field-pair"><TextField {...text("jobTitle")} /><TextField {...text("department")} /></div>
        <TextField {...text("email")} type="email" />
        <div className="field-pair">
          <TextField {...text("phone")} type="tel" placeholder="+49 …" />
          <TextField {...text("mobile")} type="tel" placeholder="+49 …" />
        </div>
        <TextAreaField {...text("notes")} />
        <label className="check">
          <input type="checkbox" checked={draft.isPrimary} onChange={(event) => change({ isPrimary: event.target.checked })} />
          <span>{t.contact.primary}</span>
        </label>
      </div>
    </Dialog>
  );
}
