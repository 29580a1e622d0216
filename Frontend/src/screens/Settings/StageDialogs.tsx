import { useId, useState } from "react";
import { id } from "rapport";
import type { ForecastCategory, Pipeline, Stage, StageColor } from "rapport";
import { cache, pipelines, refreshDeals } from "../../api/client";
import { notNumber } from "../../api/issues";
import { amountText } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { useForm } from "../../app/useForm";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Icon } from "../../components/Icon";
import { showToast } from "../../components/Toast";
import { offerBack, refreshPipelines } from "./deleting";
import { messages } from "./messages";

const colors: readonly StageColor[] = ["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "purple"];
const icons = ["lead", "phone", "chat", "mail", "calendar", "search", "target", "note", "receipt", "money", "thumbUp", "trophy", "flag", "clock", "star", "heart"] as const;

interface StageDialogProps {
  readonly pipeline: Pipeline;
  /** The one to edit; without it a new one is made. */
  readonly stage?: Stage;
  readonly onClose: () => void;
}

export function StageDialog({ pipeline, stage, onClose }: StageDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm(
    {
      name: stage?.name ?? "",
      probability: amountText(stage?.probability ?? 50),
      rottenAfterDays: String(stage?.rottenAfterDays ?? 0),
      forecastCategory: stage?.forecastCategory ?? "",
    },
    {},
    stage === undefined ? "CreateStage" : "UpdateStage",
  );
  const [color, setColor] = useState<StageColor>(stage?.color ?? "gray");
  const [icon, setIcon] = useState(stage?.icon ?? "");
  const [isLost, setLost] = useState(stage?.isLost ?? false);
  const isEnd = stage?.isWon === true || isLost;

  const save = (): Promise<void> => {
    const { name, forecastCategory } = form.values;
    const category = forecastCategory === "" ? {} : { forecastCategory: forecastCategory as ForecastCategory };
    const numbers = {
      probability: parseAmount(form.values.probability) ?? Number.NaN,
      rottenAfterDays: parseAmount(form.values.rottenAfterDays) ?? Number.NaN,
    };
    const common = { name, color, icon: icon === "" ? null : icon, ...category };
    const wrong = Object.entries(numbers).find(([, value]) => Number.isNaN(value));
    if (wrong !== undefined) {
      form.show([notNumber(wrong[0])]);
      return Promise.resolve();
    }
    const done = async (): Promise<void> => {
      await Promise.all([cache.invalidate(pipelines), refreshDeals()]);
      showToast(t.isSaved);
      onClose();
    };
    if (stage === undefined) {
      const input = { pipelineId: pipeline.id, ...common, ...numbers, ...(isLost ? { isLost, probability: 0 } : {}) };
      return form.send("CreateStage", input, async (input) => {
        await explained(() => pipelines.createStage(input));
        await done();
      });
    }
    const input = { id: stage.id, version: stage.version, ...common, ...(isEnd ? { rottenAfterDays: numbers.rottenAfterDays } : numbers) };
    return form.send("UpdateStage", input, async (input) => {
      await explained(() => pipelines.updateStage(input));
      await done();
    });
  };
  /** A refusal for the pipeline's sake says why. */
  const explained = async (call: () => Promise<unknown>): Promise<void> => {
    try {
      await call();
    } catch (error) {
      const own = pipelines.createStage.isError(error) || pipelines.updateStage.isError(error) ? error.error : undefined;
      if (own?.type === "staleVersion") await cache.invalidate(pipelines);
      throw error;
    }
  };

  return (
    <Dialog
      title={stage === undefined ? t.newStage : t.editStage(stage.name)}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={<><Button variant="quiet" onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={form.isBusy}>{stage === undefined ? t.makeStage : w.save}</Button></>}
    >
      <FormFailure text={form.failure} />
      <TextField {...form.field("name", w.name)} autoFocus autoComplete="off" />
      {stage === undefined && (
        <label className="check">
          <input type="checkbox" checked={isLost} onChange={(event) => setLost(event.target.checked)} />
          <span>{t.isLost}</span>
        </label>
      )}
      {!isEnd && (
        <>
          <div className="field-pair">
            <TextField {...form.field("probability", t.probability)} inputMode="numeric" suffix="%" hint={stage === undefined ? undefined : t.probabilityHint} />
            <TextField {...form.field("rottenAfterDays", t.rottenAfterDays)} inputMode="numeric" hint={t.rottenHint} />
          </div>
          <SelectField
            {...form.field("forecastCategory", t.category)}
            choices={[...(stage === undefined ? [{ value: "", label: t.ownCategory }] : []), ...Object.entries(t.categories).map(([value, label]) => ({ value, label }))]}
          />
        </>
      )}
      <Choices legend={w.color} values={colors} chosen={color} onChoose={setColor} labelOf={(value) => t.colors[value]}>
        {(value) => <span className={`stage-dot ${value}`} />}
      </Choices>
      <Choices legend={w.icon} values={["", ...icons] as const} chosen={icon as "" | (typeof icons)[number]} onChoose={setIcon} labelOf={(value) => (value === "" ? t.noIcon : t.icons[value])}>
        {(value) => (value === "" ? <span>–</span> : <Icon name={value} size={18} />)}
      </Choices>
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
    form.send("DeleteStage", { id: stage.id, ...(target === "" ? {} : { moveToStageId: id<"Stage">(target) }) }, async (input) => {
      try {
        await pipelines.deleteStage(input);
      } catch (error) {
        if (!pipelines.deleteStage.isError(error)) throw error;
        if (error.error.type === "hasDeals") return form.fail(t.needsTarget);
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
