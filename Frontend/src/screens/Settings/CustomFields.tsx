import { useState } from "react";
import { rules } from "rapport";
import type { CustomField, CustomFields as Known, CustomFieldType } from "rapport";
import { useQuery } from "rapport/react";
import { cache, customers } from "../../api/client";
import { describe, ownError } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { showUndo } from "../../app/undo";
import { useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useSubmit } from "../../app/useSubmit";
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
import { EditConflict } from "../../parts/EditConflict";
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

  const send = async (version: number, fields: readonly CustomField[]): Promise<void> => {
    await customers.setCustomFields({ version, fields });
    await cache.invalidate(customers);
  };
  /** Sets them in place of those that were seen. Where somebody else was faster, theirs are shown, and nothing is changed. */
  const set = async ({ version }: Known, fields: readonly CustomField[]): Promise<boolean> => {
    setBusy(true);
    try {
      await send(version, fields);
      return true;
    } catch (error) {
      const current = currentOf(error);
      if (current !== undefined) cache.setData(customers.listCustomFields, undefined, current);
      showError(describe(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const move = (known: Known, from: number, to: number): void => {
    const order = [...known.items];
    order.splice(to, 0, ...order.splice(from, 1));
    void set(known, order);
  };
  const remove = async (known: Known, field: CustomField): Promise<void> => {
    if (!(await set(known, known.items.filter(({ key }) => key !== field.key)))) return;
    showUndo(t.fieldDeleted(field.label), async () => {
      const now = await customers.listCustomFields().catch((error: unknown) => void showError(describe(error)));
      if (now === undefined) return;
      await set(now, withBack(now.items, field, known.items.indexOf(field), (one, other) => one.key === other.key));
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
        {(known) => (
          <>
            {known.items.length === 0 && <EmptyState icon="list" title={t.noFields}>{t.noFieldsText}</EmptyState>}
            <ol className="stage-list" aria-label={t.parts.fields}>
              {known.items.map((field, index) => (
                <li key={field.key} className="stage-row">
                  <span className="stage-name">
                    <strong>{field.label}</strong>
                    <span>{t.types[field.type]} · <code>{field.key}</code></span>
                    {field.isRequired && <Badge tone="warning">{t.required}</Badge>}
                    {field.isIdentifying && <Badge>{t.identifying}</Badge>}
                  </span>
                  {manages && (
                    <>
                      <IconButton icon="arrowUp" size="small" label={t.up(field.label)} disabled={index === 0 || isBusy} onClick={() => move(known, index, index - 1)} />
                      <IconButton icon="arrowDown" size="small" label={t.down(field.label)} disabled={index === known.items.length - 1 || isBusy} onClick={() => move(known, index, index + 1)} />
                      <IconButton icon="edit" size="small" label={t.editName(field.label)} onClick={() => setEditing(field)} />
                      <IconButton icon="trash" size="small" label={t.deleteName(field.label)} disabled={isBusy} onClick={() => void remove(known, field)} />
                    </>
                  )}
                </li>
              ))}
            </ol>
            {editing !== undefined && (
              <FieldDialog
                field={editing === "new" ? undefined : known.items.find(({ key }) => key === editing.key) ?? editing}
                known={known}
                onSave={async (version, fields) => {
                  await send(version, fields);
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
  readonly known: Known;
  /** Sets all of them, based on a version. */
  readonly onSave: (version: number, fields: readonly CustomField[]) => Promise<void>;
  readonly onClose: () => void;
}

interface Draft {
  readonly label: string;
  readonly key: string;
  readonly type: CustomFieldType;
  /** One in each line. */
  readonly options: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly isIdentifying: boolean;
}

/** A field, with the version of all of them. */
interface Versioned {
  readonly version: number;
  readonly field: CustomField;
}

function draftOf(entity: Versioned | undefined): Draft {
  const field = entity?.field;
  return {
    label: field?.label ?? "",
    key: field?.key ?? "",
    type: field?.type ?? "text",
    options: field?.options.join("\n") ?? "",
    help: field?.help ?? "",
    isRequired: field?.isRequired ?? false,
    isIdentifying: field?.isIdentifying ?? false,
  };
}

function fieldOf({ label, key, type, options, help, isRequired, isIdentifying }: Draft): CustomField {
  const lines = options.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return {
    key: key.trim() === "" ? keyOf(label) : key.trim(),
    label: label.trim(),
    help: help.trim() === "" ? null : help.trim(),
    type,
    options: type === "select" ? lines : [],
    isRequired,
    isIdentifying,
  };
}

/** What the fields are by now, if a call was refused because somebody else was faster. */
function currentOf(error: unknown): Known | undefined {
  const own = ownError(error);
  return own?.type === "staleVersion" ? own["current"] as Known : undefined;
}

function FieldDialog({ field, known, onSave, onClose }: FieldDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit<Versioned | undefined, Draft>(`customField.${field?.key ?? "new"}`, field && { version: known.version, field }, draftOf);
  const { draft, change } = edit;
  const submit = useSubmit();
  /** What somebody else has made of the fields. */
  const [theirs, setTheirs] = useState<Known>();

  const close = (): void => {
    edit.discard();
    onClose();
  };
  const add = (): Promise<void> => {
    const next = fieldOf(draft);
    const found = known.items.some(({ key }) => key === next.key) ? [{ path: "key", code: "refused", message: t.isThere } as const] : [];
    return submit.send("CustomFieldDefinition", next, async (next) => {
      try {
        await onSave(known.version, [...known.items, next]);
      } catch (error) {
        // What somebody else has changed in the others stays.
        const current = currentOf(error);
        if (current === undefined || current.items.some(({ key }) => key === next.key)) throw error;
        await onSave(current.version, [...current.items, next]);
      }
      close();
    }, { found });
  };
  const save = (key: string, { version, draft }: Work<Draft>): Promise<void> => {
    const { items } = theirs?.version === version ? theirs : known;
    return submit.send("CustomFieldDefinition", fieldOf(draft), async (next) => {
      try {
        await onSave(version, items.map((other) => (other.key === key ? next : other)));
      } catch (error) {
        const current = currentOf(error);
        const field = current?.items.find((other) => other.key === key);
        if (current === undefined || field === undefined) throw error;
        setTheirs(current);
        return edit.conflict({ version: current.version, field });
      }
      close();
    });
  };
  const labels: { readonly [Name in keyof Draft]: string } = {
    label: t.fieldLabel, key: t.key, type: t.fieldType, options: t.options, help: t.help, isRequired: t.isRequired, isIdentifying: t.isIdentifying,
  };
  const text = (name: "label" | "key" | "options" | "help") => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    maxLength: name === "options" ? undefined : rules.CustomFieldDefinition[name].length?.maximum,
    error: submit.error(name, labels[name], draft[name].trim() === ""),
  });
  return (
    <Dialog
      title={field === undefined ? t.newField : t.field(field.label)}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void (field === undefined ? add() : save(field.key, edit.work))}
      actions={<><Button variant="quiet" onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{field === undefined ? w.add : w.save}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        {field !== undefined && (
          <EditConflict
            edit={edit}
            title={t.conflicts.fields}
            labels={labels}
            textOf={(name, draft) => (name === "type" ? t.types[draft.type] : undefined)}
            isBusy={submit.isBusy}
            onMine={(work) => void save(field.key, work)}
          />
        )}
        <TextField {...text("label")} isRequired autoFocus autoComplete="off" />
        <TextField
          {...text("key")}
          value={field?.key ?? fieldOf(draft).key}
          readOnly={field !== undefined}
          autoComplete="off"
          spellCheck={false}
          hint={field === undefined ? t.keyFromLabel : t.keyHint}
        />
        <SelectField
          label={t.fieldType}
          name="type"
          value={draft.type}
          onValue={(type) => change({ type: type as CustomFieldType })}
          choices={Object.entries(t.types).map(([value, label]) => ({ value, label }))}
          error={submit.error("type", t.fieldType, false)}
        />
        {draft.type === "select" && <TextAreaField {...text("options")} rows={5} hint={t.optionsHint} />}
        <TextField {...text("help")} autoComplete="off" />
        {(["isRequired", "isIdentifying"] as const).map((name) => (
          <label key={name} className="check">
            <input type="checkbox" checked={draft[name]} onChange={(event) => change({ [name]: event.target.checked })} />
            <span>{labels[name]}</span>
          </label>
        ))}
      </div>
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
