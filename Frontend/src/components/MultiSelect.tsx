import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { defineMessages, useMessages } from "../app/i18n";
import type { Choice } from "./Field";
import { Icon } from "./Icon";
import { Popover } from "./Popover";
import "./MultiSelect.css";

const messages = defineMessages(
  { choose: "Choose…", chosen: (count: number) => `${count} chosen`, find: "Find", none: "Nothing of that name", gone: "Removed" },
  { choose: "Auswählen …", chosen: (count: number) => `${count} gewählt`, find: "Suchen", none: "Nichts mit diesem Namen", gone: "Entfernt" },
);

/** From how many choices on one can look for them. */
const searchable = 9;

interface MultiSelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
  /** What no choice stands for: all of them. */
  readonly emptyText?: string;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
}

/** Several of a list: a button that says which, and the list with a mark at each that is chosen. */
export function MultiSelect({ label, choices, values, onValues, emptyText, isInvalid = false, describedBy }: MultiSelectProps) {
  const t = useMessages(messages);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const trigger = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = choices.filter((choice) => choice.label.toLowerCase().includes(text.trim().toLowerCase()));
  const index = Math.max(0, Math.min(active, shown.length - 1));

  useEffect(() => {
    if (!isOpen) return undefined;
    box.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
    const onPointerDown = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (box.current?.contains(target) === false && trigger.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
    // Also when so many choices come that one can look for them: what had the focus does not take it any more.
  }, [isOpen, choices.length >= searchable]);
  useEffect(() => {
    box.current?.querySelector(`#${CSS.escape(`${id}-${index}`)}`)?.scrollIntoView({ block: "nearest" });
  }, [id, index]);

  const toggle = (value: string): void => onValues(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  const close = (): void => {
    setOpen(false);
    setText("");
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement;
    const choice = shown[index];
    if (event.key === "ArrowDown") setActive((index + 1) % Math.max(shown.length, 1));
    else if (event.key === "ArrowUp") setActive((index - 1 + shown.length) % Math.max(shown.length, 1));
    else if (event.key === "Home" && !isTyping) setActive(0);
    else if (event.key === "End" && !isTyping) setActive(shown.length - 1);
    else if ((event.key === "Enter" || (event.key === " " && !isTyping)) && choice !== undefined) toggle(choice.value);
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const names = values.map((value) => choices.find((choice) => choice.value === value)?.label ?? t.gone);
  const focus = { "aria-activedescendant": shown.length > 0 ? `${id}-${index}` : undefined, "data-focus": true };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={`input select multi-select ${isInvalid ? "invalid" : ""}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-label={`${label}: ${names.length === 0 ? emptyText ?? t.choose : names.join(", ")}`}
        aria-describedby={describedBy}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span className={names.length === 0 ? "multi-select-none" : ""}>{names.length === 0 ? emptyText ?? t.choose : names.length > 3 ? t.chosen(names.length) : names.join(", ")}</span>
      </button>
      {isOpen && (
        <Popover anchor={trigger} matchWidth>
          <div ref={box} className="multi-select-list" onKeyDown={onKeyDown}>
            {choices.length >= searchable && (
              <input
                className="input"
                role="combobox"
                aria-label={`${label}: ${t.find}`}
                aria-expanded
                aria-controls={`${id}-list`}
                placeholder={t.find}
                value={text}
                onChange={(event) => {
                  setText(event.target.value);
                  setActive(0);
                }}
                {...focus}
              />
            )}
            <div id={`${id}-list`} role="listbox" aria-multiselectable aria-label={label} className="menu" {...(choices.length >= searchable ? {} : { tabIndex: 0, ...focus })}>
              {shown.map((choice, at) => (
                <div
                  key={choice.value}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={values.includes(choice.value)}
                  className={`menu-item multi-select-option ${at === index ? "active" : ""}`}
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerEnter={() => setActive(at)}
                  onClick={() => toggle(choice.value)}
                >
                  <span className="multi-select-mark" aria-hidden="true">{values.includes(choice.value) && <Icon name="check" size={12} />}</span>
                  <span className="menu-item-label">{choice.label}</span>
                </div>
              ))}
              {shown.length === 0 && <div className="menu-empty" role="option" aria-selected="false" aria-disabled="true">{t.none}</div>}
            </div>
          </div>
        </Popover>
      )}
    </>
  );
}
