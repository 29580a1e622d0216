import { useState } from "react";
import { rules } from "rapport";
import type { ColumnMapping, ImportMapping, ImportPreview } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { showUndo } from "../../app/undo";
import { useForm } from "../../app/useForm";
import { useWords } from "../../app/words";
import { Button, IconButton } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Select, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showError, showToast } from "../../components/Toast";
import { meaning } from "./setup";
import type { Setup } from "./setup";
import { useTarget, useTexts } from "./target";

interface MappingToolsProps {
  readonly preview: ImportPreview;
  readonly setup: Setup;
  readonly onChange: (change: Partial<Setup>) => void;
}

const own = "own";

/** Mappings that were saved for files of this kind, and saving this one. */
export function MappingTools({ preview, setup, onChange }: MappingToolsProps) {
  const t = useTexts();
  const target = useTarget().name;
  const saved = useQuery(customers.listImportMappings, { target }, { staleTime: 60_000 }).data?.items ?? [];
  const [isSaving, setSaving] = useState(false);
  const chosen = saved.find(({ id }) => id === setup.mappingId);
  const isOwn = setup.mapping !== undefined;
  const put = useMutation(customers.saveImportMapping, { invalidates: [customers.listImportMappings] });
  const remove = useMutation(customers.deleteImportMapping, { invalidates: [customers.listImportMappings], onError: (error) => showError(describe(error)) });
  const deleteMapping = async (mapping: ImportMapping): Promise<void> => {
    await remove.mutateAsync({ id: mapping.id, version: mapping.version });
    onChange({ mappingId: undefined });
    showUndo(t.mappingDeleted(mapping.name), () => put.mutate({ target, version: 0, name: mapping.name, columns: mapping.columns }));
  };
  return (
    <div className="mapping-tools">
      <label className="inline-field">
        <span>{t.mapping}</span>
        <Select
          value={isOwn ? own : chosen?.id ?? ""}
          onValue={(value) => onChange({ mapping: undefined, mappingId: saved.find(({ id }) => id === value)?.id })}
          choices={[
            { value: "", label: t.mappingGuess },
            ...(isOwn ? [{ value: own, label: t.mappingOwn }] : []),
            ...saved.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </label>
      {chosen !== undefined && !isOwn && (
        <IconButton icon="trash" label={t.deleteMapping(chosen.name)} isBusy={remove.isPending} onClick={() => void deleteMapping(chosen).catch(() => undefined)} />
      )}
      <Button size="small" onClick={() => setSaving(true)}>{t.saveMapping}</Button>
      {isSaving && (
        <SaveDialog
          columns={columnsOf(preview)}
          saved={saved}
          name={chosen?.name ?? ""}
          onSaved={(mapping) => onChange({ mapping: undefined, mappingId: mapping.id })}
          onClose={() => setSaving(false)}
        />
      )}
    </div>
  );
}

/** By their names, so that it holds for files with the columns in another order. */
function columnsOf({ columns, format }: ImportPreview): readonly ColumnMapping[] {
  return columns.flatMap(({ number, name, isUnnamed = false, ...said }) => {
    const now = meaning(said);
    return now === undefined ? [] : [format.hasHeader && !isUnnamed ? { column: name, ...now } : { number, ...now }];
  });
}

interface SaveDialogProps {
  readonly columns: readonly ColumnMapping[];
  /** Those that are known. */
  readonly saved: readonly ImportMapping[];
  readonly name: string;
  readonly onSaved: (mapping: ImportMapping) => void;
  readonly onClose: () => void;
}

function SaveDialog({ columns, saved, name, onSaved, onClose }: SaveDialogProps) {
  const t = useTexts();
  const w = useWords();
  const target = useTarget().name;
  const form = useForm({ name });
  const version = saved.find(({ name }) => name === form.values.name.trim())?.version ?? 0;
  const save = (): Promise<void> =>
    form.send("SaveImportMapping", { target, version, name: form.values.name, columns }, async (input) => {
      // One that was not known, or has changed since, is replaced by a second try alone.
      const mapping = await customers.saveImportMapping(input).finally(() => cache.invalidate(customers.listImportMappings));
      showToast(t.mappingSaved(mapping.name));
      onSaved(mapping);
      onClose();
    });
  return (
    <Dialog
      title={t.saveMappingTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>{w.save}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <TextField {...form.field("name", t.saveMappingName)} isRequired autoFocus hint={t.saveMappingHint} maxLength={rules.SaveImportMapping.name.length?.maximum} />
    </Dialog>
  );
}
