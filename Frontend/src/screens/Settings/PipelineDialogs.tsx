import { id, rules } from "rapport";
import type { Pipeline, PipelineTemplate } from "rapport";
import { cache, pipelines } from "../../api/client";
import { currencies } from "../../api/currencies";
import { currencyName } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useDraft } from "../../app/useDraft";
import { editsOf, useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useForm } from "../../app/useForm";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { currentPipeline } from "./currentPipeline";
import { offerBack, refreshPipelines } from "./deleting";
import { messages } from "./messages";

const templates: readonly PipelineTemplate[] = ["deals", "sales", "standard", "empty"];

/** The known currencies, and the one that is set. */
function currencyChoices(current: string) {
  return [...new Set([current, ...currencies])].map((value) => ({ value, label: `${value} – ${currencyName(value)}` }));
}

export function NewPipelineDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const { draft, change, clear, isDirty, isRestored } = useDraft("pipeline.new", { name: "", template: "deals" as PipelineTemplate, currency: me.currency });
  const submit = useSubmit();
  const close = (): void => {
    clear();
    onClose();
  };
  const create = (): Promise<void> =>
    submit.send("CreatePipeline", draft, async (input) => {
      await pipelines.createPipeline(input);
      await cache.invalidate(pipelines);
      showToast(t.isMade(input.name));
      close();
    });
  return (
    <Dialog
      title={t.newPipeline}
      isDirty={isDirty}
      onClose={close}
      onSubmit={() => void create()}
      actions={<><Button variant="quiet" onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.makePipeline}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        <TextField
          label={w.name}
          name="name"
          isRequired
          autoFocus
          autoComplete="off"
          value={draft.name}
          onValue={(name) => change({ name })}
          maxLength={rules.CreatePipeline.name.length?.maximum}
          error={submit.error("name", w.name, draft.name.trim() === "")}
        />
        <SelectField
          label={t.template}
          name="template"
          value={draft.template}
          onValue={(value) => change({ template: value as PipelineTemplate })}
          choices={templates.map((value) => ({ value, label: t.templates[value] }))}
          error={submit.error("template", t.template, false)}
        />
        <SelectField
          label={w.currency}
          name="currency"
          value={draft.currency}
          onValue={(currency) => change({ currency })}
          choices={currencyChoices(draft.currency)}
          error={submit.error("currency", w.currency, draft.currency === "")}
        />
      </div>
    </Dialog>
  );
}

interface PipelineDialogProps {
  readonly pipeline: Pipeline;
  readonly onClose: () => void;
}

interface Draft {
  readonly name: string;
  readonly description: string;
  readonly currency: string;
  readonly isDefault: boolean;
  readonly requiresWonReason: boolean;
  readonly requiresLostReason: boolean;
}

function draftOf({ name, description, currency, isDefault, requiresWonReason, requiresLostReason }: Pipeline): Draft {
  return { name, description: description ?? "", currency, isDefault, requiresWonReason, requiresLostReason };
}

/** What holds for a whole pipeline. Only what was changed is sent, based on the version that was read. */
export function PipelineDialog({ pipeline, onClose }: PipelineDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit(`pipeline.${pipeline.id}`, pipeline, draftOf);
  const { draft, change } = edit;
  const submit = useSubmit();
  const close = (): void => {
    edit.discard();
    onClose();
  };
  const save = (work: Work<Draft>): Promise<void> => {
    const value = (name: keyof Draft): string | boolean | null => (name === "description" && work.draft.description.trim() === "" ? null : work.draft[name]);
    const changes = Object.fromEntries(editsOf(work).map((name) => [name, value(name)]));
    return submit.send("UpdatePipeline", { id: pipeline.id, version: work.version, ...changes }, async (input) => {
      try {
        await pipelines.updatePipeline(input);
      } catch (error) {
        const current = await currentPipeline(pipeline.id, error);
        if (current === undefined) throw error;
        return edit.conflict(current);
      }
      await cache.invalidate(pipelines);
      showToast(t.isSaved);
      close();
    });
  };
  const labels: { readonly [Name in keyof Draft]: string } = {
    name: w.name, description: t.description, currency: w.currency, isDefault: t.makeDefault, requiresWonReason: t.asksWon, requiresLostReason: t.asksLost,
  };
  const text = (name: "name" | "description" | "currency") => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    error: submit.error(name, labels[name], draft[name].trim() === ""),
  });
  return (
    <Dialog
      title={t.editName(pipeline.name)}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void save(edit.work)}
      actions={<><Button variant="quiet" onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        <EditConflict edit={edit} title={t.conflicts.pipeline} labels={labels} isBusy={submit.isBusy} onMine={(work) => void save(work)} />
        <TextField {...text("name")} isRequired autoFocus autoComplete="off" maxLength={rules.UpdatePipeline.name.length?.maximum} />
        <TextAreaField {...text("description")} maxLength={rules.UpdatePipeline.description.length?.maximum} />
        <SelectField {...text("currency")} choices={currencyChoices(draft.currency)} />
        {(["isDefault", "requiresWonReason", "requiresLostReason"] as const).map((name) => (
          <label key={name} className="check">
            <input type="checkbox" checked={draft[name]} disabled={name === "isDefault" && pipeline.isDefault} onChange={(event) => change({ [name]: event.target.checked })} />
            <span>{labels[name]}</span>
          </label>
        ))}
      </div>
    </Dialog>
  );
}

interface DeletePipelineDialogProps extends PipelineDialogProps {
  readonly others: readonly Pipeline[];
}

/** Where the deals of a pipeline go. */
export function DeletePipelineDialog({ pipeline, others, onClose }: DeletePipelineDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ moveToPipelineId: "" });
  const target = form.values.moveToPipelineId;
  const remove = (): Promise<void> =>
    form.send("DeletePipeline", { id: pipeline.id, version: pipeline.version, ...(target === "" ? {} : { moveToPipelineId: id<"Pipeline">(target) }) }, async (input) => {
      try {
        await pipelines.deletePipeline(input);
      } catch (error) {
        if (pipelines.deletePipeline.isError(error) && error.error.type === "hasDeals") return form.fail(t.needsTarget);
        void cache.invalidate(pipelines);
        throw error;
      }
      await refreshPipelines();
      offerBack(pipeline.name, () => pipelines.restorePipeline({ id: pipeline.id }));
      onClose();
    });
  return (
    <Dialog
      title={t.deletePipeline(pipeline.name)}
      onClose={onClose}
      onSubmit={() => void remove()}
      actions={<><Button variant="quiet" onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="danger" isBusy={form.isBusy}>{w.delete}</Button></>}
    >
      <FormFailure text={form.failure} />
      <p>{t.deletePipelineText}</p>
      <SelectField
        {...form.field("moveToPipelineId", t.dealsGoTo)}
        choices={[{ value: "", label: t.choose }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Dialog>
  );
}
