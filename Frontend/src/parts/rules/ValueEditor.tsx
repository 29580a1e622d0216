import { useMessages } from "../../app/i18n";
import { Select } from "../../components/Field";
import { MultiSelect } from "../../components/MultiSelect";
import { TokenField } from "../../components/TokenField";
import { AddressEditor } from "./AddressEditor";
import { customKey, editorOf, units } from "./catalogue";
import { anywhere } from "./draft";
import type { DraftCondition } from "./draft";
import { messages } from "./messages";
import type { RuleChoices } from "./useChoices";

interface ValueEditorProps {
  readonly condition: DraftCondition;
  readonly choices: RuleChoices;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (change: Partial<DraftCondition>) => void;
}

/** What a condition compares with, typed as fits its field and comparison. */
export function ValueEditor({ condition, choices, isInvalid, describedBy, onChange }: ValueEditorProps) {
  const t = useMessages(messages);
  const c = useMessages(choices.catalogue.texts);
  const { field, op, text, list, unit, currency, days } = condition;
  const invalid = { ...(isInvalid ? { "aria-invalid": true as const } : {}), ...(describedBy === undefined ? {} : { "aria-describedby": describedBy }) };
  const input = (props: { readonly type?: string; readonly inputMode?: "decimal" | "numeric"; readonly className?: string }) => (
    <input
      {...props}
      {...invalid}
      className={`input ${props.className ?? ""}`}
      aria-label={t.value}
      value={text}
      maxLength={200}
      onChange={(event) => onChange({ text: event.target.value })}
    />
  );
  switch (editorOf(choices, field, op)) {
    case "none": return null;
    case "text": case "customText": return input({ className: "rule-text" });
    case "number": case "customNumber": return input({ inputMode: "decimal", className: "rule-number" });
    case "date": case "customDate": return input({ type: "date", className: "rule-date" });
    case "money":
      return (
        <>
          {input({ inputMode: "decimal", className: "rule-number" })}
          <Select
            aria-label={t.currency}
            value={currency}
            onValue={(currency) => onChange({ currency })}
            choices={[...new Set([...choices.currencies, currency])].map((value) => ({ value, label: value }))}
          />
        </>
      );
    case "period":
      return (
        <>
          {input({ inputMode: "numeric", className: "rule-number" })}
          <Select
            aria-label={t.unit}
            value={unit}
            onValue={(value) => onChange({ unit: units.find((unit) => unit === value) ?? "days" })}
            choices={units.map((value) => ({ value, label: t.units[value] }))}
          />
        </>
      );
    case "tags":
      return <TokenField label={t.value} isLabelHidden tokens={list} onTokens={(list) => onChange({ list })} maximum={100} />;
    case "choices":
      return (
        <MultiSelect
          label={t.value}
          choices={choices.of(field)}
          values={list}
          onValues={(list) => onChange({ list })}
          isInvalid={isInvalid}
          describedBy={describedBy}
        />
      );
    case "customChoice":
      return (
        <Select
          {...invalid}
          aria-label={t.value}
          value={text}
          onValue={(text) => onChange({ text })}
          choices={["", ...(choices.custom.find(({ key }) => key === customKey(field))?.options ?? [])].map((value) => ({ value, label: value || "…" }))}
        />
      );
    case "customCheckbox":
      return (
        <Select
          aria-label={t.value}
          value={text === "false" ? "false" : "true"}
          onValue={(text) => onChange({ text })}
          choices={[{ value: "true", label: t.ticked }, { value: "false", label: t.unticked }]}
        />
      );
    case "consent":
      return (
        <>
          <MultiSelect
            label={t.value}
            choices={Object.entries(c.choices["consent"] ?? {}).map(([value, label]) => ({ value, label }))}
            values={list}
            onValues={(list) => onChange({ list })}
            isInvalid={isInvalid}
            describedBy={describedBy}
          />
          <input
            className="input rule-text"
            aria-label={t.purpose}
            placeholder={t.anyPurpose}
            value={text}
            maxLength={50}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </>
      );
    case "address":
      return <AddressEditor place={condition.place ?? anywhere} choices={choices} onPlace={(place) => onChange({ place })} />;
    case "activities":
      return (
        <>
          {input({ inputMode: "numeric", className: "rule-number" })}
          <MultiSelect
            label={c.fields["activities"] ?? ""}
            emptyText={t.anyKind}
            choices={Object.entries(t.activityKinds).map(([value, label]) => ({ value, label }))}
            values={list}
            onValues={(list) => onChange({ list })}
          />
          <span className="rule-word">{t.inTheLast}</span>
          <input
            className="input rule-number"
            inputMode="numeric"
            aria-label={t.days}
            value={days}
            maxLength={4}
            onChange={(event) => onChange({ days: event.target.value })}
          />
          <span className="rule-word">{t.daysHint}</span>
        </>
      );
  }
}
