import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import { Popover } from "./Popover";

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** For lists of which one holds. */
  readonly isChecked?: boolean;
  readonly isDangerous?: boolean;
  /** What stands above those that follow each other with the same. */
  readonly group?: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** Read out for the button; what it shows may be an avatar or a name. */
  readonly label: string;
  readonly button: ReactNode;
  readonly items: readonly MenuItem[];
  readonly header?: ReactNode;
  readonly align?: "start" | "end";
  readonly className?: string;
  /** -1 for a button that the keyboard reaches otherwise. */
  readonly tabIndex?: number;
}

/** A button with a list of actions. Arrows, Home, End and letters move; Escape closes. */
export function Menu({ label, button, items, header, align = "start", className = "", tabIndex }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const entries = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];

  useEffect(() => {
    if (!isOpen) return undefined;
    (entries().find((entry) => entry.getAttribute("aria-checked") === "true") ?? entries()[0])?.focus();
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
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries();
    const index = all.indexOf(document.activeElement as HTMLElement);
    const moves: { readonly [key: string]: number } = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 };
    const next = moves[event.key];
    if (next !== undefined) all[(next + all.length) % all.length]?.focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else if (/^\p{L}$/u.test(event.key)) startingWith(all, event.key)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const entry = (item: MenuItem): ReactNode => (
    <button
      key={item.id}
      type="button"
      role={item.isChecked === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={item.isChecked}
      tabIndex={-1}
      className={`menu-item ${item.isDangerous === true ? "danger" : ""}`}
      onClick={() => {
        close();
        item.onSelect();
      }}
    >
      {item.icon !== undefined && <Icon name={item.icon} />}
      <span className="menu-item-label">{item.label}</span>
      {item.isChecked === true && <Icon name="check" />}
    </button>
  );

  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={`menu-button ${className}`}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {button}
      </button>
      {isOpen && (
        <Popover anchor={trigger} align={align}>
          {header !== undefined && <div className="menu-header">{header}</div>}
          <div ref={list} role="menu" aria-label={label} className="menu" onKeyDown={onKeyDown}>
            {items.map((item, index) => {
              if (item.group === undefined) return entry(item);
              if (item.group === items[index - 1]?.group) return null;
              return (
                <div key={item.id} role="group" aria-label={item.group}>
                  <div className="menu-group" aria-hidden="true">{item.group}</div>
                  {items.filter(({ group }) => group === item.group).map(entry)}
                </div>
              );
            })}
          </div>
        </Popover>
      )}
    </>
  );
}

function startingWith(entries: readonly HTMLElement[], letter: string): HTMLElement | undefined {
  return entries.find((entry) => entry.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
}
