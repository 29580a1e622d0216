import { useEffect, useRef, useState } from "react";
import { Icon } from "../../components/Icon";
import { Popover } from "../../components/Popover";

interface ChoiceMenuProps<Value extends string> {
  readonly label: string;
  /** What the button shows of the choice. */
  readonly text: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChosen: (chosen: readonly Value[]) => void;
}

/** A button with a list in which several may be chosen; it stays open meanwhile. */
export function ChoiceMenu<Value extends string>({ label, text, choices, chosen, onChosen }: ChoiceMenuProps<Value>) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    list.current?.querySelector("input")?.focus();
    const onPointerDown = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (list.current?.contains(target) === false && trigger.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="choice-button"
        aria-haspopup="true"
        aria-expanded={isOpen}
        aria-label={`${label}: ${text}`}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{text}</span> <Icon name="chevron" />
      </button>
      {isOpen && (
        <Popover anchor={trigger}>
          <fieldset
            ref={list}
            className="choice-list"
            aria-label={label}
            onKeyDown={(event) => {
              const inputs = [...(list.current?.querySelectorAll<HTMLInputElement>("input") ?? [])];
              const index = inputs.indexOf(document.activeElement as HTMLInputElement);
              // From here Tab goes on where the button stands, not where the list does in the page.
              if (event.key === "Tab") return close();
              if (event.key === "ArrowDown") inputs[(index + 1) % inputs.length]?.focus();
              else if (event.key === "ArrowUp") inputs[(index - 1 + inputs.length) % inputs.length]?.focus();
              else if (event.key === "Escape") close();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            {choices.map((choice) => (
              <label key={choice.value} className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(choice.value)}
                  onChange={(event) => onChosen(event.target.checked ? [...chosen, choice.value] : chosen.filter((value) => value !== choice.value))}
                />
                <span>{choice.label}</span>
              </label>
            ))}
          </fieldset>
        </Popover>
      )}
    </>
  );
}
