import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { Field } from "./Field";
import { Popover } from "./Popover";
import { useWords } from "../app/words";

export interface ComboboxOption {
  readonly id: string;
  readonly label: ReactNode;
  readonly onSelect: () => void;
}

interface ComboboxProps {
  readonly label: string;
  readonly name?: string | undefined;
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly isRequired?: boolean | undefined;
  readonly className?: string | undefined;
  /** What is typed, or the name of what is chosen. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly ComboboxOption[];
  /** Shown in the list when it has nothing to offer. */
  readonly emptyText: string;
  readonly isBusy?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean;
}

/** A text field that offers what fits as one types. */
export function Combobox(props: ComboboxProps) {
  const { label, name, error, hint, isRequired, className, text, onText, options, emptyText, isBusy = false, ...rest } = props;
  const w = useWords();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // Enter before the list fits what was typed: it chooses when the list is there.
  const [isWaiting, setWaiting] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const list = useId();
  const index = Math.min(active, options.length - 1);

  const select = (option: ComboboxOption | undefined): void => {
    if (option === undefined) return;
    setOpen(false);
    option.onSelect();
  };
  useEffect(() => {
    if (!isWaiting || isBusy) return;
    setWaiting(false);
    select(options[0]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    setWaiting(false);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (isOpen && options.length > 0) setActive((index + step + options.length) % options.length);
      setOpen(true);
    } else if (event.key === "Enter" && isOpen && isBusy && active === 0) {
      setWaiting(true);
    } else if (event.key === "Enter" && isOpen && options.length > 0) {
      select(options[index]);
    } else if (event.key === "Escape" && isOpen) {
      setOpen(false);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field {...{ label, name, error, hint, isRequired, className }}>
      {(control) => (
        <div className="control" ref={anchor}>
          <input
            className="input"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? list : undefined}
            aria-activedescendant={isOpen && options.length > 0 ? `${list}-${index}` : undefined}
            aria-busy={isBusy || undefined}
            value={text}
            onChange={(event) => {
              setActive(0);
              setOpen(true);
              onText(event.target.value);
            }}
            onClick={() => setOpen(true)}
            onBlur={() => {
              setOpen(false);
              setWaiting(false);
            }}
            onKeyDown={onKeyDown}
            {...control}
            {...rest}
          />
          {isOpen && (
            <Popover anchor={anchor} matchWidth>
              <div id={list} role="listbox" aria-label={label} className="menu" aria-busy={isBusy || undefined}>
                {options.map((option, at) => (
                  <div
                    key={option.id}
                    id={`${list}-${at}`}
                    role="option"
                    aria-selected={at === index}
                    className="menu-item"
                    onPointerDown={(event) => event.preventDefault()}
                    onPointerEnter={() => setActive(at)}
                    onClick={() => select(option)}
                  >
                    <span className="menu-item-label">{option.label}</span>
                  </div>
                ))}
                {options.length === 0 && (
                  <div className="menu-empty" role="option" aria-selected="false" aria-disabled="true">
                    {isBusy ? w.searching : emptyText}
                  </div>
                )}
              </div>
            </Popover>
          )}
        </div>
      )}
    </Field>
  );
}
