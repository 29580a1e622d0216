import { useId } from "react";
import { id, rules } from "rapport";
import type { ForecastCategory, Issue, Pipeline, Stage, StageColor } from "rapport";
import { cache, pipelines, refreshDeals } from "../../api/client";
import { notNumber } from "../../api/issues";
import { amountText } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { editsOf, useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useForm } from "../../app/useForm";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Icon } from "../../components/Icon";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { currentPipeline } from "./currentPipeline";
import { offerBack, refreshPipelines } from "./deleting";
import { messages } from "./messages";

const colors: readonly StageColor[] = ["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "purple"];
const icons = ["lead", "phone", "chat", "mail", "calendar", "search", "target", "note", "receipt", "money", "thumbUp", "trophy", "flag", "clock", "star", "heart"] as const;

interface Draft {
  readonly name: string;
  readonly isLost: boolean;
  readonly probability: string;
  readonly rottenAfterDays: string;
  /** Empty for the one that goes with the probability. */
  readonly forecastCategory: ForecastCategory | "";
  readonly color: StageColor;
  /** Empty for none. */
  readonly icon: string;
}

function draftOf(stage: Stage | undefined): Draft {
  return {
    name: stage?.name ?? "",
    isLost: stage?.isLost ?? false,
    probability: amountText(stage?.probability ?? 50),
    rottenAfterDays: String(stage?.rottenAfterDays ?? 0),
    forecastCategory: stage?.forecastCategory ?? "",
    color: stage?.color ?? "gray",
    icon: stage?.icon ?? "",
  };
}

const numbers = ["probability", "rottenAfterDays"] as const;

/** The fields of a form as the server takes them, and those that cannot be read. */
function valuesOf(draft: Draft, names: readonly (keyof Draft)[]): { readonly values: { readonly [name: string]: unknown }; readonly found: readonly Issue[] } {
  const found = numbers.filter((name) => names.includes(name) && parseAmount(draft[name]) === undefined)
    .map(notNumber);
  const value = (name: keyof Draft): unknown => {
    if (name === "probability" || name === "rottenAfterDays") return parseAmount(draft[name]);
    return name === "icon" && draft.icon === "" ? null : draft[name];
  };
  const given = names.filter((name) => !found.some(({ path }) => path === name) && !(name === "forecastCategory" && draft.forecastCategory === ""));
  return { values: Object.fromEntries(given.map((name) => [name, value(name)])), found };
}

interface StageDialogProps {
  readonly pipeline: Pipeline;
  /** The one to edit; without it a new one is made. */
  readonly stage?: Stage;
  readonly onClose: () => void;
}

/** A new stage, or one that is changed. Only what was changed is sent, based on the version that was read. */
export function StageDialog({ pipeline, stage, onClose }: StageDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit(`stage.${stage?.id ?? `new.${pipeline.id}`}`, stage, draftOf);
  const { draft, change } = edit;
  const submit = useSubmit();
  const isEnd = stage?.isWon === true || draft.isLost;

  const close = (): void => {
    edit.discard();
    onClose();
  };
  const finish = async (): Promise<void> => {
    await Promise.all([cache.invalidate(pipelines), refreshDeals()]);
    showToast(t.isSaved);
    close();
  };
  const create = (): Promise<void> => {
    const { values, found } = valuesOf(draft, ["probability", "rottenAfterDays", "forecastCategory", "icon"]);
    const { name, color, isLost } = draft;
    const probability = isLost ? 0 : parseAmount(draft.probability) ?? Number.NaN;
    const input = { pipelineId: pipeline.id, name, color, ...values, probability, ...(isLost ? { isLost } : {}) };
    return submit.send("CreateStage", input, async (input) => {
      await pipelines.createStage(input);
      await finish();
    }, { found: isLost ? [] : found });
  };
  const update = (id: Stage["id"], work: Work<Draft>): Promise<void> => {
    const { values, found } = valuesOf(work.draft, editsOf(work));
    return submit.send("UpdateStage", { id, version: work.version, ...values }, async (input) => {
      try {
        await pipelines.updateStage(input);
      } catch (error) {
        const current = (await currentPipeline(pipeline.id, error))?.stages.find((stage) => stage.id === id);
        if (current === undefined) throw error;
        return edit.conflict(current);
      }
      await finish();
    }, { found });
  };
  const labels: { readonly [Name in keyof Draft]: string } = {
    name: w.name, isLost: t.isLost, probability: t.probability, rottenAfterDays: t.rottenAfterDays, forecastCategory: t.category, color: w.color, icon: w.icon,
  };
  const textOf = (name: keyof Draft, { forecastCategory, color, icon }: Draft): string | undefined => {
    switch (name) {
      case "forecastCategory": return forecastCategory === "" ? t.ownCategory : t.categories[forecastCategory];
      case "color": return t.colors[color];
      case "icon": return iconText(icon);
      default: return undefined;
    }
  };
  const iconText = (icon: string): string => (icon === "" ? t.noIcon : t.icons[icon as keyof typeof t.icons] ?? icon);
  const text = (name: "name" | "probability" | "rottenAfterDays") => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    maxLength: rules.CreateStage[name].length?.maximum,
    error: submit.error(name, labels[name], draft[name].trim() === ""),
  });

  return (
    <Dialog
      title={stage === undefined ? t.newStage : t.editStage(stage.name)}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void (stage === undefined ? create() : update(stage.id, edit.work))}
      actions={<><Button variant="quiet" onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{stage === undefined ? t.makeStage : w.save}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        {stage !== undefined && (
          <EditConflict edit={edit} title={t.conflicts.stage} labels={labels} textOf={textOf} isBusy={submit.isBusy} onMine={(work) => void update(stage.id, work)} />
        )}
        <TextField {...text("name")} isRequired autoFocus autoComplete="off" />
        {stage === undefined && (
          <label className="check">
            <input type="checkbox" checked={draft.isLost} onChange={(event) => change({ isLost: event.target.checked })} />
            <span>{t.isLost}</span>
          </label>
        )}
        {!isEnd && (
          <>
            <div className="field-pair">
              <TextField {...text("probability")} inputMode="numeric" suffix="%" hint={stage === undefined ? undefined : t.probabilityHint} />
              <TextField {...text("rottenAfterDays")} inputMode="numeric" hint={t.rottenHint} />
            </div>
            <SelectField
              label={t.category}
              name="forecastCategory"
              value={draft.forecastCategory}
              onValue={(value) => change({ forecastCategory: value as ForecastCategory | "" })}
              choices={[...(stage === undefined ? [{ value: "", label: t.ownCategory }] : []), ...Object.entries(t.categories).map(([value, label]) => ({ value, label }))]}
              error={submit.error("forecastCategory", t.category, draft.forecastCategory === "")}
            />
          </>
        )}
        <Choices legend={w.color} values={colors} chosen={draft.color} onChoose={(color) => change({ color })} labelOf={(value) => t.colors[value]}>
          {(value) => <span className={`stage-dot ${value}`} />}
        </Choices>
        <Choices legend={w.icon} values={["", ...icons] as const} chosen={draft.icon as "" | (typeof icons)[number]} onChoose={(icon) => change({ icon })} labelOf={iconText}>
          {(value) => (value === "" ? <span>–</span> : <Icon name={value} size={18} />)}
        </Choices>
      </div>
    </Dialog>
  );
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly labelOf: (value: Value) => string;
  readonly children: (value: Value) => JSX.Element;
}

/** One of what is seen. */
function Choices<Value extends string>({ legend, values, chosen, onChoose, labelOf, children }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="color-choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="color-choice" title={labelOf(value)}>
          <input type="radio" name={name} aria-label={labelOf(value)} checked={value === chosen} onChange={() => onChoose(value)} />
          {children(value)}
        </label>
      ))}
    </fieldset>
  );
}

interface DeleteStageDialogProps {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  readonly onClose: () => void;
}

/** Where the deals of a stage go. */
export function DeleteStageDialog({ pipeline, stage, onClose }: DeleteStageDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ moveToStageId: "" });
  const target = form.values.moveToStageId;
  const others = pipeline.stages.filter(({ id, isWon }) => id !== stage.id && !isWon);
  const remove = (): Promise<void> =>
    form.send("DeleteStage", { id: stage.id, version: stage.version, ...(target === "" ? {} : { moveToStageId: id<"Stage">(target) }) }, async (input) => {
      try {
        await pipelines.deleteStage(input);
      } catch (error) {
        if (!pipelines.deleteStage.isError(error)) throw error;
        if (error.error.type === "hasDeals") return form.fail(t.needsTarget);
        void cache.invalidate(pipelines);
        throw error;
      }
      await refreshPipelines();
      offerBack(stage.name, () => pipelines.restoreStage({ id: stage.id }));
      onClose();
    });
  return (
    <Dialog
      title={t.deleteStage(stage.name)}
      onClose={onClose}
      onSubmit={() => void remove()}
      actions={<><Button variant="quiet" onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="danger" isBusy={form.isBusy}>{w.delete}</Button></>}
    >
      <FormFailure text={form.failure} />
      <p>{t.deleteStageText}</p>
      <SelectField
        {...form.field("moveToStageId", t.dealsGoTo)}
        choices={[{ value: "", label: t.choose }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Dialog>
  );
}
