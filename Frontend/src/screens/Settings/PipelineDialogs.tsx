import { useState } from "react";
import { id } from "rapport";
import type { Pipeline, PipelineTemplate } from "rapport";
import { cache, pipelines } from "../../api/client";
import { currencies } from "../../api/currencies";
import { currencyName } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useForm } from "../../app/useForm";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
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
  const form = useForm({ name: "", template: "deals", currency: me.currency }, {}, "CreatePipeline");
  const { name, template, currency } = form.values;
  const create = (): Promise<void> =>
    form.send("CreatePipeline", { name, template: template as PipelineTemplate, currency }, async (input) => {
      await pipelines.createPipeline(input);
      await cache.invalidate(pipelines);
      showToast(t.isMade(name));
      onClose();
    });
  return (
    <Dialog
      title={t.newPipeline}
      onClose={onClose}
      onSubmit={() => void create()}
      actions={<><Button variant="quiet" onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={form.isBusy}>{t.makePipeline}</Button></>}
    >
      <FormFailure text={form.failure} />
      <TextField {...form.field("name", w.name)} autoFocus autoComplete="off" />
      <SelectField {...form.field("template", t.template)} choices={templates.map((value) => ({ value, label: t.templates[value] }))} />
      <SelectField {...form.field("currency", w.currency)} choices={currencyChoices(me.currency)} />
    </Dialog>
  );
}

interface PipelineDialogProps {
  readonly pipeline: Pipeline;
  readonly onClose: () => void;
}

export function PipelineDialog({ pipeline, onClose }: PipelineDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ name: pipeline.name, description: pipeline.description ?? "", currency: pipeline.currency }, {}, "UpdatePipeline");
  const [isDefault, setDefault] = useState(pipeline.isDefault);
  const [requiresWonReason, setWon] = useState(pipeline.requiresWonReason);
  const [requiresLostReason, setLost] = useState(pipeline.requiresLostReason);
  const save = (): Promise<void> => {
    const { name, description, currency } = form.values;
    const input = {
      id: pipeline.id,
      version: pipeline.version,
      name,
      currency,
      description: description.trim() === "" ? null : description,
      requiresWonReason,
      requiresLostReason,
      ...(isDefault && !pipeline.isDefault ? { isDefault } : {}),
    };
    return form.send("UpdatePipeline", input, async (input) => {
      try {
        await pipelines.updatePipeline(input);
      } catch (error) {
        if (pipelines.updatePipeline.isError(error) && error.error.type === "staleVersion") await cache.invalidate(pipelines);
        throw error;
      }
      await cache.invalidate(pipelines);
      showToast(t.isSaved);
      onClose();
    });
  };
  return (
    <Dialog
      title={t.editName(pipeline.name)}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={<><Button variant="quiet" onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={form.isBusy}>{w.save}</Button></>}
    >
      <FormFailure text={form.failure} />
      <TextField {...form.field("name", w.name)} autoFocus autoComplete="off" />
      <TextAreaField {...form.field("description", t.description)} />
      <SelectField {...form.field("currency", w.currency)} choices={currencyChoices(pipeline.currency)} />
      <label className="check">
        <input type="checkbox" checked={isDefault} disabled={pipeline.isDefault} onChange={(event) => setDefault(event.target.checked)} />
        <span>{t.makeDefault}</span>
      </label>
      <label className="check">
        <input type="checkbox" checked={requiresWonReason} onChange={(event) => setWon(event.target.checked)} />
        <span>{t.asksWon}</span>
      </label>
      <label className="check">
        <input type="checkbox" checked={requiresLostReason} onChange={(event) => setLost(event.target.checked)} />
        <span>{t.asksLost}</span>
      </label>
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
    form.send("DeletePipeline", { id: pipeline.id, ...(target === "" ? {} : { moveToPipelineId: id<"Pipeline">(target) }) }, async (input) => {
      try {
        await pipelines.deletePipeline(input);
      } catch (error) {
        if (pipelines.deletePipeline.isError(error) && error.error.type === "hasDeals") return form.fail(t.needsTarget);
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
