import { useId } from "react";
import { useMessages } from "../../app/i18n";
import { IconButton } from "../../components/Button";
import { isOneOf, kindOf, operatorsOf } from "./catalogue";
import type { Operator } from "./catalogue";
import { withField, withOperator } from "./draft";
import type { DraftCondition, Problem } from "./draft";
import { messages } from "./messages";
import type { RuleChoices } from "./useChoices";
import { ValueEditor } from "./ValueEditor";

interface ConditionRowProps {
  readonly condition: DraftCondition;
  /** Where it stands: `2.1`. */
  readonly path: string;
  readonly choices: RuleChoices;
  /** Shown once one has tried to save, or has left the value. */
  readonly problem: Problem | undefined;
  readonly onChange: (condition: DraftCondition) => void;
  readonly onRemove: () => void;
}

/** One condition: about what, compared how, with what. */
export function ConditionRow({ condition, path, choices, problem, onChange, onRemove }: ConditionRowProps) {
  const t = useMessages(messages);
  const c = useMessages(choices.catalogue.texts);
  const id = useId();
  const { catalogue, custom } = choices;
  const operators = operatorsOf(choices, condition.field);
  const kind = kindOf(choices, condition.field);
  const operatorLabel = (op: Operator): string =>
    (kind === "date" && op in t.dateOperators ? t.dateOperators[op as keyof typeof t.dateOperators] : t.operators[op]);
  return (
    <div className={`rule-row ${problem === undefined ? "" : "has-problem"}`} role="group" aria-label={t.condition(path)} data-rule={condition.id}>
      <select
        className="input select rule-field"
        aria-label={t.field}
        value={condition.field}
        onChange={(event) => onChange(withField(condition, event.target.value, choices))}
      >
        {catalogue.groups.map(({ name, fields }) => (
          <optgroup key={name} label={c.groups[name]}>
            {fields.map((field) => <option key={field} value={field}>{c.fields[field]}</option>)}
          </optgroup>
        ))}
        {custom.length > 0 && (
          <optgroup label={c.groups["custom"]}>
            {custom.map(({ key, label }) => <option key={key} value={`custom:${key}`}>{label}</option>)}
          </optgroup>
        )}
        {kind === undefined && <option value={condition.field}>{t.goneField}</option>}
      </select>
      <select
        className="input select rule-operator"
        aria-label={t.operator}
        value={condition.op}
        onChange={(event) => {
          const op = operators.find((op) => op === event.target.value);
          if (op !== undefined) onChange(withOperator(condition, op, choices));
        }}
      >
        {operators.map((op) => <option key={op} value={op}>{operatorLabel(op)}</option>)}
        {!isOneOf(operators, condition.op) && <option value={condition.op}>{operatorLabel(condition.op)}</option>}
      </select>
      <div className="rule-value">
        <ValueEditor
          condition={condition}
          choices={choices}
          isInvalid={problem !== undefined}
          describedBy={problem === undefined ? undefined : `${id}-problem`}
          onChange={(change) => onChange({ ...condition, ...change })}
        />
      </div>
      <IconButton icon="close" size="small" label={t.remove(path)} onClick={onRemove} />
      {problem !== undefined && <p className="rule-problem" id={`${id}-problem`}>{t.problems[problem]}</p>}
    </div>
  );
}
