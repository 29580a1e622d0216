import { useState } from "react";
import { rules } from "rapport";
import type { CustomerKind, CustomerProfile, CustomerStatus, ID, Issue } from "rapport";
import { moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { Badge } from "../../components/Badge";
import { Select, TextAreaField, TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { TokenField } from "../../components/TokenField";
import { CustomFieldControl } from "../../parts/customers/CustomFieldControl";
import { customText, customValue, customWords, useCustomFields, wrongValue } from "../../parts/customers/customFields";
import { customerMessages } from "../../parts/customers/messages";
import { optional, shortAddress, webAddress } from "../../parts/customers/texts";
import { InlineField } from "./InlineField";
import { messages } from "./messages";
import type { CustomerChange } from "./useCustomerSave";

interface FactsProps {
  readonly customer: CustomerProfile;
  readonly mayEdit: boolean;
  readonly onSave: (change: CustomerChange) => Promise<readonly Issue[] | undefined>;
}

type TextFact = "name" | "email" | "phone" | "website" | "vatId" | "industry";

/** What is known of the customer; each fact is edited where it stands. */
export function Facts({ customer, mayEdit, onSave }: FactsProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const me = useMe();
  const fields = useCustomFields();
  const [isOpen, setOpen] = useState(false);
  const owners = me.assignees.some(({ id }) => id === customer.ownerId)
    ? me.assignees
    : [{ id: customer.ownerId, name: customer.ownerName }, ...me.assignees];

  const textFact = (name: TextFact, type: "text" | "email" | "tel" | "url" = "text") => {
    const value = customer[name] ?? "";
    return (
      <InlineField
        label={c.field[name]}
        value={value}
        isEmpty={value === ""}
        mayEdit={mayEdit}
        onSave={(text) => onSave({ [name]: name === "name" ? text : name === "website" ? webAddress(text) : optional(text) })}
        control={(control) => (
          <TextField
            {...control}
            label={c.field[name]}
            name={name}
            type={type === "url" ? "text" : type}
            maxLength={rules.UpdateCustomer[name].length?.maximum}
            autoComplete="off"
          />
        )}
      >
        {name === "email" ? <a href={`mailto:${value}`}>{value}</a>
          : name === "phone" ? <a href={`tel:${value.replace(/[^+\d]/g, "")}`}>{value}</a>
            : name === "website" ? <a href={value} target="_blank" rel="noreferrer">{shortAddress(value)}</a>
              : value}
      </InlineField>
    );
  };
  const choiceFact = <Value extends string>(
    name: string, label: string, value: Value, choices: readonly { readonly value: string; readonly label: string }[], change: (value: Value) => CustomerChange,
  ) => (
    <InlineField
      label={label}
      value={value}
      isEmpty={false}
      mayEdit={mayEdit}
      isChoice
      onSave={(next) => onSave(change(next))}
      control={(control) => (
        <>
          <Select aria-label={label} data-field={name} value={control.value} onValue={(next) => control.onValue(next as Value)} choices={choices} />
          {control.error !== undefined && <div className="field-error" role="alert">{control.error}</div>}
        </>
      )}
    >
      {choices.find((choice) => choice.value === value)?.label}
    </InlineField>
  );

  return (
    <section className={`customer-facts ${isOpen ? "is-open" : ""}`} aria-labelledby="customer-facts-title">
      <h2 id="customer-facts-title">
        <span className="facts-title">{t.facts}</span>
        <button type="button" className="facts-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t.facts} <Icon name="chevron" />
        </button>
      </h2>
      <dl className="fact-list">
        {textFact("name")}
        {choiceFact<CustomerStatus>("status", c.field.status, customer.status, (["prospect", "active", "inactive"] as const).map((value) => ({ value, label: c.status[value] })), (status) => ({ status }))}
        {choiceFact<ID<"User">>("ownerId", c.field.ownerId, customer.ownerId, owners.map(({ id, name }) => ({ value: id, label: name })), (ownerId) => ({ ownerId }))}
        {textFact("email", "email")}
        {textFact("phone", "tel")}
        {textFact("website", "url")}
        {textFact("industry")}
        {textFact("vatId")}
        {choiceFact<CustomerKind>("kind", c.field.kind, customer.kind, (["company", "person"] as const).map((value) => ({ value, label: c.kind[value] })), (kind) => ({ kind }))}
        <InlineField
          label={c.field.tags}
          value={customer.tags}
          isEmpty={customer.tags.length === 0}
          mayEdit={mayEdit}
          onSave={(tags) => onSave({ tags })}
          control={(control) => (
            <TokenField label={c.field.tags} name="tags" tokens={control.value} onTokens={control.onValue} error={control.error} hint={c.tagHint} isLabelHidden />
          )}
        >
          <span className="badge-list">{customer.tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}</span>
        </InlineField>
        {fields.map((field) => {
          const value = customer.customFields[field.key];
          return (
            <InlineField
              key={field.key}
              label={field.label}
              value={customText(field, value)}
              isEmpty={value === undefined || value === null || value === ""}
              mayEdit={mayEdit}
              onSave={async (text) => {
                const next = customValue(field, text);
                if (next !== undefined) return onSave({ customFields: { [field.key]: next } });
                return [wrongValue(field, field.key)];
              }}
              control={(control) => <CustomFieldControl {...control} field={field} />}
            >
              {field.type === "url" && typeof value === "string"
                ? <a href={value} target="_blank" rel="noreferrer">{shortAddress(value)}</a>
                : customWords(field, value, c)}
            </InlineField>
          );
        })}
        <InlineField
          label={c.field.notes}
          value={customer.notes ?? ""}
          isEmpty={(customer.notes ?? "") === ""}
          mayEdit={mayEdit}
          onSave={(text) => onSave({ notes: optional(text) })}
          control={(control) => <TextAreaField {...control} label={c.field.notes} name="notes" rows={5} maxLength={rules.UpdateCustomer.notes.length?.maximum} />}
        >
          <span className="fact-notes">{customer.notes}</span>
        </InlineField>
        <div className="fact"><dt>{c.field.createdAt}</dt><dd><span className="fact-value">{moment(customer.createdAt)}</span></dd></div>
      </dl>
    </section>
  );
}
