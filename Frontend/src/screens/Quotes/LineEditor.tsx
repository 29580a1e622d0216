import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Issue, SalesLine } from "rapport";
import { issueText } from "../../api/issues";
import { money } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import { messages as salesMessages } from "../../parts/sales/messages";
import { messages } from "./messages";
import type { LineDraft, LineField } from "./quoteDraft";

interface LineEditorProps {
  readonly line: LineDraft;
  readonly position: number;
  /** As the server has it, if it does. */
  readonly saved: SalesLine | undefined;
  readonly currency: string;
  readonly issues: ReadonlyMap<string, Issue> | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<LineDraft>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Enter: on to the next line, or to a new one. */
  readonly onNext: () => void;
}

/** One line of a quote. What it comes to is the server's. */
export function LineEditor(props: LineEditorProps) {
  const { line, position, saved, currency, issues, isFirst, isLast, onChange, onMove, onDuplicate, onRemove, onNext } = props;
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const [showsDetails, setShowsDetails] = useState(line.details !== "");
  const details = useRef<HTMLTextAreaElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (showsDetails && wasAsked.current) details.current?.focus();
  }, [showsDetails]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isInput = event.target instanceof HTMLInputElement;
    if (event.key === "Enter" && isInput) onNext();
    else if (event.altKey && event.key === "ArrowUp" && !isFirst) onMove(-1);
    else if (event.altKey && event.key === "ArrowDown" && !isLast) onMove(1);
    else return;
    event.preventDefault();
  };
  const field = (name: LineField, label: string, inputMode?: "decimal", suffix?: string) => (
    <LineInput
      name={name}
      label={label}
      spoken={t.lineField(label, position)}
      value={line[name]}
      issue={issues?.get(name)}
      inputMode={inputMode}
      suffix={suffix}
      onValue={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <li className="quote-line" data-line={line.key} aria-label={t.line(position)} onKeyDown={onKeyDown}>
      <span className="quote-line-number" aria-hidden="true">{position}</span>
      {field("description", s.description)}
      {field("quantity", s.quantity, "decimal")}
      {field("unit", s.unit)}
      {field("unitPrice", s.unitPrice, "decimal")}
      {field("discount", s.discount, "decimal", "%")}
      {field("taxRate", s.taxRate, "decimal", "%")}
      <div className="quote-line-net">
        <span className="line-label" aria-hidden="true">{s.lineTotal}</span>
        <output aria-label={t.lineField(s.lineTotal, position)}>{saved === undefined ? "–" : money(saved.net, currency)}</output>
      </div>
      <Menu
        label={t.lineMenu(position)}
        align="end"
        className="task-menu"
        button={<Icon name="more" />}
        items={[
          ...(isFirst ? [] : [{ id: "up", label: t.moveUp, icon: "arrowUp", onSelect: () => onMove(-1) } as const]),
          ...(isLast ? [] : [{ id: "down", label: t.moveDown, icon: "arrowDown", onSelect: () => onMove(1) } as const]),
          { id: "duplicate", label: t.duplicate, icon: "copy", onSelect: onDuplicate },
          ...(showsDetails ? [] : [{
            id: "details",
            label: t.withDetails,
            icon: "note",
            onSelect: () => {
              wasAsked.current = true;
              setShowsDetails(true);
            },
          } as const]),
          { id: "remove", label: t.removeLine, icon: "trash", isDangerous: true, onSelect: onRemove },
        ]}
      />
      {showsDetails && (
        <textarea
          ref={details}
          className="input quote-line-details"
          rows={2}
          aria-label={t.lineField(s.details, position)}
          placeholder={s.details}
          maxLength={4000}
          value={line.details}
          onChange={(event) => onChange({ details: event.target.value })}
        />
      )}
    </li>
  );
}

interface LineInputProps {
  readonly name: LineField;
  readonly label: string;
  readonly spoken: string;
  readonly value: string;
  readonly issue: Issue | undefined;
  readonly inputMode: "decimal" | undefined;
  readonly suffix: string | undefined;
  readonly onValue: (value: string) => void;
}

function LineInput({ name, label, spoken, value, issue, inputMode, suffix, onValue }: LineInputProps) {
  const id = useId();
  return (
    <div className={`line-field line-${name} ${issue === undefined ? "" : "field invalid"}`} data-field={name}>
      <span className="line-label" aria-hidden="true">{label}</span>
      <div className={suffix === undefined ? "control" : "control has-suffix"}>
        <input
          className="input"
          aria-label={spoken}
          aria-invalid={issue !== undefined || undefined}
          aria-describedby={issue === undefined ? undefined : id}
          inputMode={inputMode}
          autoComplete="off"
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
        {suffix !== undefined && <span className="control-suffix" aria-hidden="true">{suffix}</span>}
      </div>
      {issue !== undefined && <span className="field-error" id={id}>{issueText(label, issue, value.trim() === "")}</span>}
    </div>
  );
}
