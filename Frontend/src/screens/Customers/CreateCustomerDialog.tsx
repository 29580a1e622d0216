import { useState } from "react";
import { rules } from "rapport";
import type { CreateCustomer, CustomerKind, CustomerProfile, CustomerStatus, DuplicateMatch, DuplicatePolicy, ID, Issue, JSONValue } from "rapport";
import { useQuery } from "rapport/react";
import { cache, customers } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useDebounced } from "../../app/useDebounced";
import { useDraft } from "../../app/useDraft";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { TokenField } from "../../components/TokenField";
import { showToast } from "../../components/Toast";
import { CustomFieldControl } from "../../parts/customers/CustomFieldControl";
import { customValue, useCustomFields, wrongValue } from "../../parts/customers/customFields";
import { customerMessages } from "../../parts/customers/messages";
import { Reasons } from "../../parts/customers/Reasons";
import { optional, webAddress } from "../../parts/customers/texts";
import { useSubmit } from "../../app/useSubmit";
import { DraftNotice } from "../../parts/DraftNotice";
import { messages } from "./messages";

interface Draft {
  readonly kind: CustomerKind;
  readonly status: CustomerStatus;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly vatId: string;
  readonly industry: string;
  readonly ownerId: string;
  readonly tags: readonly string[];
  readonly notes: string;
  readonly custom: { readonly [key: string]: string };
}

const blank: Draft = {
  kind: "company", status: "prospect", name: "", email: "", phone: "", website: "", vatId: "", industry: "", ownerId: "",
  tags: [], notes: "", custom: {},
};

interface CreateCustomerDialogProps {
  readonly onClose: () => void;
  readonly onCreated?: (customer: CustomerProfile) => void;
}

/** A new customer; who might be the same shows while one types, and is asked about before there are two. */
export function CreateCustomerDialog({ onClose, onCreated }: CreateCustomerDialogProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const me = useMe();
  const fields = useCustomFields();
  const { draft, change, clear, isDirty, isRestored } = useDraft<Draft>("customer.new", { ...blank, ownerId: me.id });
  const submit = useSubmit();
  const [refusedBy, setRefusedBy] = useState<readonly DuplicateMatch[]>([]);
  const [showsMore, setShowsMore] = useState(false);
  const set = (changes: Partial<Draft>): void => {
    setRefusedBy([]);
    change(changes);
  };
  const close = (): void => {
    clear();
    onClose();
  };
  const alike = useAlike(draft);
  const matches = refusedBy.length > 0 ? refusedBy : alike;

  const save = async (onDuplicate: DuplicatePolicy): Promise<void> => {
    const { input, found } = inputOf(draft, fields, onDuplicate);
    if (found.length > 0 || fields.some(({ isRequired }) => isRequired)) setShowsMore(true);
    await submit.send("CreateCustomer", input, async (input) => {
      const customer = await customers.createCustomer(input);
      void cache.invalidate(customers);
      showToast(t.created(customer.name), { label: t.open, run: () => navigate(`/customers/${customer.id}`) });
      close();
      onCreated?.(customer);
    }, {
      found,
      onRefused: (error) => {
        if (!customers.createCustomer.isError(error) || error.error.type !== "possibleDuplicates") return false;
        setRefusedBy(error.error.matches);
        return true;
      },
    });
  };
  const text = (name: "name" | "email" | "phone" | "website" | "vatId" | "industry") => ({
    label: c.field[name],
    name,
    value: draft[name],
    onValue: (value: string) => set({ [name]: value }),
    maxLength: rules.CreateCustomer[name].length?.maximum,
    error: submit.error(name, c.field[name], draft[name].trim() === ""),
  });

  return (
    <Dialog
      title={t.createTitle}
      isDirty={isDirty}
      onClose={close}
      onSubmit={() => void save(refusedBy.length > 0 ? "allow" : "refuse")}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{refusedBy.length > 0 ? t.createAnyway : t.createSave}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        <TextField {...text("name")} isRequired autoFocus autoComplete="off" />
        <Alike matches={matches} isRefused={refusedBy.length > 0} />
        <div className="field-pair">
          <SelectField
            label={c.field.kind}
            name="kind"
            value={draft.kind}
            onValue={(kind) => set({ kind: kind === "person" ? "person" : "company" })}
            choices={(["company", "person"] as const).map((kind) => ({ value: kind, label: c.kind[kind] }))}
          />
          <SelectField
            label={c.field.status}
            name="status"
            value={draft.status}
            onValue={(status) => set({ status: status as CustomerStatus })}
            choices={(["prospect", "active", "inactive"] as const).map((status) => ({ value: status, label: c.status[status] }))}
          />
        </div>
        <div className="field-pair">
          <TextField {...text("email")} type="email" autoComplete="off" />
          <TextField {...text("phone")} type="tel" placeholder="+49 …" autoComplete="off" />
        </div>
        <div className="field-pair">
          <TextField {...text("website")} inputMode="url" autoComplete="off" />
          <SelectField
            label={c.field.ownerId}
            name="ownerId"
            value={draft.ownerId}
            onValue={(ownerId) => set({ ownerId })}
            choices={me.assignees.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <Button variant="quiet" size="small" className="more-fields" aria-expanded={showsMore} onClick={() => setShowsMore(!showsMore)}>
          {t.moreFields} <Icon name="chevron" />
        </Button>
        {showsMore && (
          <>
            <div className="field-pair">
              <TextField {...text("vatId")} autoComplete="off" />
              <TextField {...text("industry")} />
            </div>
            <TokenField
              label={c.field.tags}
              name="tags"
              tokens={draft.tags}
              onTokens={(tags) => set({ tags })}
              hint={c.tagHint}
              error={submit.error("tags", c.field.tags, false)}
            />
            {fields.map((field) => (
              <CustomFieldControl
                key={field.key}
                field={field}
                value={draft.custom[field.key] ?? ""}
                onValue={(value) => set({ custom: { ...draft.custom, [field.key]: value } })}
                error={submit.error(`customFields.${field.key}`, field.label, (draft.custom[field.key] ?? "") === "")}
              />
            ))}
            <TextAreaField
              label={c.field.notes}
              name="notes"
              value={draft.notes}
              onValue={(notes) => set({ notes })}
              error={submit.error("notes", c.field.notes, false)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** Those who might be the same, asked for while one types. */
function useAlike(draft: Draft): readonly DuplicateMatch[] {
  const { name, email, phone, website, vatId, kind } = useDebounced(draft, 300);
  const isEnough = name.trim().length >= 3;
  const candidate = {
    kind, name: name.trim() || "-", email: optional(email), phone: optional(phone), website: optional(website), vatId: optional(vatId),
  };
  const query = useQuery(customers.findDuplicates, { candidate, limit: 3 }, { enabled: isEnough });
  if (!isEnough) return [];
  return (query.data?.items ?? []).map(({ second, score, reasons }) => ({ customer: second, score, reasons }));
}

function Alike({ matches, isRefused }: { readonly matches: readonly DuplicateMatch[]; readonly isRefused: boolean }) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  return (
    <div role={isRefused ? "alert" : "status"} className="alike-region">
      {matches.length > 0 && (
        <div className="alike">
          <strong><Icon name="alert" size={14} /> {isRefused ? t.alikeRefused : t.alike}</strong>
          <ul>
            {matches.map(({ customer, score, reasons }) => (
              <li key={customer.id}>
                <Link to={`/customers/${customer.id}`}>{customer.name}</Link>
                <span className="muted">{c.alike(score)}</span>
                <Reasons reasons={reasons} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function inputOf(
  draft: Draft,
  fields: ReturnType<typeof useCustomFields>,
  onDuplicate: DuplicatePolicy,
): { readonly input: CreateCustomer; readonly found: readonly Issue[] } {
  const found: Issue[] = [];
  const custom: { [key: string]: JSONValue } = {};
  for (const field of fields) {
    const value = customValue(field, draft.custom[field.key] ?? "");
    const path = `customFields.${field.key}`;
    if (value === undefined) found.push(wrongValue(field, path));
    else if (value !== null) custom[field.key] = value;
    else if (field.isRequired) found.push({ path, code: "required", message: "is required" });
  }
  const input: CreateCustomer = {
    kind: draft.kind,
    status: draft.status,
    name: draft.name,
    email: optional(draft.email),
    phone: optional(draft.phone),
    website: webAddress(draft.website),
    vatId: optional(draft.vatId),
    industry: optional(draft.industry),
    tags: draft.tags,
    notes: optional(draft.notes),
    ...(draft.ownerId === "" ? {} : { ownerId: draft.ownerId as ID<"User"> }),
    ...(Object.keys(custom).length === 0 ? {} : { customFields: custom }),
    onDuplicate,
  };
  return { input, found };
}
