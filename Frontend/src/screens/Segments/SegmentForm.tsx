import { useRef, useState } from "react";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { rules as bounds } from "rapport";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { messages } from "./messages";
import { customerCatalogue } from "../../parts/rules/catalogues/customers";
import { conditionsIn, maximumConditions, ruleOf } from "../../parts/rules/draft";
import type { Problem } from "../../parts/rules/draft";
import { Preview } from "../../parts/rules/Preview";
import { RuleGroup } from "../../parts/rules/RuleGroup";
import { useChoices } from "../../parts/rules/useChoices";
import { colors } from "./segmentDraft";
import type { SegmentDraft } from "./segmentDraft";

interface SegmentFormProps {
  readonly draft: SegmentDraft;
  readonly onDraft: (draft: SegmentDraft) => void;
  /** By field, as sentences. */
  readonly errors: { readonly [field: string]: string | undefined };
  readonly failure: string | undefined;
  readonly isBusy: boolean;
  /** Whether it may still become of the other type. */
  readonly isNew: boolean;
  readonly submitLabel: string;
  readonly notice?: ReactNode;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

const nothing: ReadonlyMap<string, Problem> = new Map();

/** Name, colour and rules, with whom they choose beside them. Ctrl or ⌘ with Enter saves from everywhere. */
export function SegmentForm(props: SegmentFormProps) {
  const { draft, onDraft, errors, failure, isBusy, isNew, submitLabel, notice, onSubmit, onCancel } = props;
  const t = useMessages(messages);
  const w = useWords();
  const form = useRef<HTMLFormElement>(null);
  const choices = useChoices(customerCatalogue);
  const [wasTried, setTried] = useState(false);
  const { rule, problems } = ruleOf(draft.rules, choices);
  const isAutomatic = draft.type === "automatic";
  const count = conditionsIn(draft.rules).length;
  const set = (change: Partial<SegmentDraft>): void => onDraft({ ...draft, ...change });

  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    setTried(true);
    if (isAutomatic && rule === undefined) {
      const [first] = problems.keys();
      form.current?.querySelector<HTMLElement>(`[data-rule="${first}"] .rule-value :is(input, button, select), [data-rule="${first}"] button`)?.focus();
      if (draft.name.trim() !== "") return;
    }
    onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className="segment-form" noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <div className="segment-fields">
        {notice}
        <FormFailure text={failure} />
        <TextField
          label={t.name}
          name="name"
          isRequired
          value={draft.name}
          error={errors["name"]}
          maxLength={bounds.CreateSegment.name.length?.maximum}
          onValue={(name) => set({ name })}
          autoFocus={isNew}
        />
        <TextAreaField label={t.description} name="description" value={draft.description} error={errors["description"]} rows={2} onValue={(description) => set({ description })} />
        <fieldset className="segment-colors">
          <legend>{t.color}</legend>
          {colors.map((color) => (
            <label key={color} className="segment-color" title={t.colors[color]}>
              <input type="radio" name="color" aria-label={t.colors[color]} checked={draft.color === color} onChange={() => set({ color })} />
              <span className={`stage-dot ${color}`} aria-hidden="true" />
            </label>
          ))}
        </fieldset>
        {isNew && (
          <fieldset className="segment-types">
            <legend>{t.type}</legend>
            {(["automatic", "manual"] as const).map((type) => (
              <label key={type} className="segment-type">
                <input type="radio" name="type" checked={draft.type === type} onChange={() => set({ type })} />
                <span><strong>{t.types[type]}</strong><small>{t.typeHints[type]}</small></span>
              </label>
            ))}
          </fieldset>
        )}
        {isAutomatic && (
          <RuleGroup
            group={draft.rules}
            path=""
            depth={0}
            choices={choices}
            problems={wasTried ? problems : nothing}
            mayGrow={count < maximumConditions}
            onChange={(rules) => set({ rules })}
          />
        )}
        {errors["rules"] !== undefined && <p className="rule-problem" role="alert">{errors["rules"]}</p>}
        <div className="form-actions">
          <Button onClick={onCancel}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>{submitLabel}</Button>
        </div>
      </div>
      {isAutomatic && <Preview rule={rule} isEmpty={count === 0} />}
    </form>
  );
}
