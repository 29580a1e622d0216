import { useState } from "react";
import { rules } from "rapport";
import type { CustomField, CustomFieldType } from "rapport";
import { useQuery } from "rapport/react";
import { cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { useDraft } from "../../app/useDraft";
import { useDraftForm } from "../../app/useDraftForm";
import { useWords } from "../../app/words";
import { Badge } from "../../components/Badge";
import { Button, IconButton } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { EmptyState } from "../../components/EmptyState";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showError, showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { withBack } from "./deleting";
import { messages } from "./messages";
import { Loaded, ReadOnlyHint, useManages } from "./parts";

/** Fields of customers that the workspace has added, in the order in which they are shown. */
export default function CustomFields() {
  const t = useMessages(messages);
  const manages = useManages();
  const list = useQuery(customers.listCustomFields);
  const [editing, setEditing] = useState<CustomField | "new">();
  const [isBusy, setBusy] = useState(false);

  const send = async (fields: readonly CustomField[]): Promise<void> => {
    await customers.setCustomFields({ fields });
    await cache.invalidate(customers);
  };
  const set = async (fields: readonly CustomField[]): Promise<boolean> => {
    setBusy(true);
    try {
      await send(fields);
      return true;
    } catch (error) {
      showError(describe(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const move = (fields: readonly CustomField[], from: number, to: number): void => {
    const order = [...fields];
    order.splice(to, 0, ...order.splice(from, 1));
    void set(order);
  };
  const remove = async (fields: readonly CustomField[], field: CustomField): Promise<void> => {
    if (!(await set(fields.filter(({ key }) => key !== field.key)))) return;
    showUndo(t.fieldDeleted(field.label), async () => {
      const now = await customers.listCustomFields().catch(() => undefined);
      await set(withBack(now?.items ?? fields, field, fields.indexOf(field), (one, other) => one.key === other.key));
    });
  };

  return (
    <Section
      title={t.parts.fields}
      lead={t.fieldsLead}
      action={manages ? <Button size="small" variant="primary" icon="plus" onClick={() => setEditing("new")}>{t.newField}</Button> : undefined}
    >
      {!manages && <ReadOnlyHint />}
      <Loaded query={list} failed={t.fieldsFailed}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState icon="list" title={t.noFields}>{t.noFieldsText}</EmptyState>}
            <ol className="stage-list" aria-label={t.parts.fields}>
              {items.map((field, index) => (
                <li key={field.key} className="stage-row">
                  <span className="stage-name">
                    <strong>{field.label}</strong>
                    <span>{t.types[field.type]} · <code>{field.key}</code></span>
                    {field.isRequired && <Badge tone="warning">{t.required}</Badge>}
                    {field.isIdentifying && <Badge>{t.identifying}</Badge>}
                  </span>
                  {manages && (
                    <>
                      <IconButton icon="arrowUp" size="small" label={t.up(field.label)} disabled={index === 0 || isBusy} onClick={() => move(items, index, index - 1)} />
                      <IconButton icon="arrowDown" size="small" label={t.down(field.label)} disabled={index === items.length - 1 || isBusy} onClick={() => move(items, index, index + 1)} />
                      <IconButton icon="edit" size="small" label={t.editName(field.label)} onClick={() => setEditing(field)} />
                      <IconButton icon="trash" size="small" label={t.deleteName(field.label)} disabled={isBusy} onClick={() => void remove(items, field)} />
                    </>
                  )}
                </li>
              ))}
            </ol>
            {editing !== undefined && (
              <FieldDialog
                field={editing === "new" ? undefined : editing}
                all={items}
                onSave={async (fields) => {
                  await send(fields);
                  showToast(t.isSaved);
                }}
                onClose={() => setEditing(undefined)}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

interface FieldDialogProps {
  /** The one to edit; without it a new one is made. */
  readonly field: CustomField | undefined;
  readonly all: readonly CustomField[];
  readonly onSave: (fields: readonly CustomField[]) => Promise<void>;
  readonly onClose: () => void;
}

function FieldDialog({ field, all, onSave, onClose }: FieldDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const name = `customField.${field?.key ?? "new"}`;
  const form = useDraftForm(name, {
    label: field?.label ?? "",
    key: field?.key ?? "",
    help: field?.help ?? "",
    type: field?.type ?? "text",
    options: field?.options.join("\n") ?? "",
  }, {}, "CustomFieldDefinition");
  const flags = useDraft(`${name}.flags`, { isRequired: field?.isRequired ?? false, isIdentifying: field?.isIdentifying ?? false });
  const { isRequired, isIdentifying } = flags.draft;
  const clear = (): void => {
    form.clear();
    flags.clear();
  };
  const close = (): void => {
    clear();
    onClose();
  };
  const { label, help, options } = form.values;
  const type = form.values.type as CustomFieldType;
  const key = field?.key ?? (form.values.key.trim() === "" ? keyOf(label) : form.values.key.trim());

  const save = (): Promise<void> => {
    const lines = options.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    const next: CustomField = {
      key,
      label: label.trim(),
      help: help.trim() === "" ? null : help.trim(),
      type,
      options: type === "select" ? lines : [],
      isRequired,
      isIdentifying,
    };
    if (field === undefined && all.some((other) => other.key === key)) {
      return Promise.resolve(form.show([{ path: "key", code: "refused", message: t.isThere }]));
    }
    return form.send("CustomFieldDefinition", next, async (next) => {
      await onSave(field === undefined ? [...all, next] : all.map((other) => (other.key === field.key ? next : other)));
      close();
    });
  };
  return (
    <Dialog
      title={field === undefined ? t.newField : t.field(field.label)}
      isDirty={form.isDirty || flags.isDirty}
      onClose={close}
      onSubmit={() => void save()}
      actions={<><Button variant="quiet" onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={form.isBusy}>{field === undefined ? w.add : w.save}</Button></>}
    >
      <FormFailure text={form.failure} />
      <DraftNotice isShown={form.isRestored || flags.isRestored} onDiscard={clear} />
      <TextField {...form.field("label", t.fieldLabel)} isRequired autoFocus autoComplete="off" />
      <TextField
        {...form.field("key", t.key)}
        value={key}
        readOnly={field !== undefined}
        autoComplete="off"
        spellCheck={false}
        hint={field === undefined ? t.keyFromLabel : t.keyHint}
      />
      <SelectField {...form.field("type", t.fieldType)} choices={Object.entries(t.types).map(([value, label]) => ({ value, label }))} />
      {type === "select" && <TextAreaField {...form.field("options", t.options)} rows={5} hint={t.optionsHint} />}
      <TextField {...form.field("help", t.help)} autoComplete="off" />
      <label className="check">
        <input type="checkbox" checked={isRequired} onChange={(event) => flags.change({ isRequired: event.target.checked })} />
        <span>{t.isRequired}</span>
      </label>
      <label className="check">
        <input type="checkbox" checked={isIdentifying} onChange={(event) => flags.change({ isIdentifying: event.target.checked })} />
        <span>{t.isIdentifying}</span>
      </label>
    </Dialog>
  );
}

const keyRule = (rules.CustomFieldDefinition.key.patterns ?? []).map(({ pattern }) => new RegExp(pattern));

/** As much of the beginning of a text as the patterns take; nothing if they take none. */
function longestThatIs(patterns: readonly RegExp[], text: string): string {
  return text === "" || patterns.every((pattern) => pattern.test(text)) ? text : longestThatIs(patterns, text.slice(0, -1));
}

/** `customerNumber` of `Customer number`. */
function keyOf(label: string): string {
  const words = label.normalize("NFD").replace(/\p{Diacritic}/gu, "").replace(/ß/g, "ss").split(/[^a-zA-Z0-9]+/).filter((word) => word !== "");
  const key = words.map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())).join("");
  return longestThatIs(keyRule, key.replace(/^\d+/, ""));
}
