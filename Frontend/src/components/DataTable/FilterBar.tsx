import { useEffect, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { isCalendarDate } from "rapport";
import { amountText, day, number } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { useDebounced } from "../../app/useDebounced";
import { useWords } from "../../app/words";
import { Button, IconButton } from "../Button";
import { SelectField, TextField } from "../Field";
import { Icon } from "../Icon";
import { Menu } from "../Menu";
import { Popover } from "../Popover";
import type { Filter, Filters } from "./filters";
import { messages } from "./messages";

/** The filters that are set, each with a way to change and to remove it, and a menu of the others. */
export function FilterBar({ filters }: { readonly filters: Filters }) {
  const t = useMessages(messages);
  const [adding, setAdding] = useState<string>();
  const shown = filters.all.filter(({ id }) => filters.values[id] !== undefined || id === adding);
  const others = filters.all.filter((filter) => !shown.includes(filter));
  return (
    <div className="dt-filters">
      {shown.map((filter) => (
        <FilterChip
          key={filter.id}
          filter={filter}
          filters={filters}
          isNew={filter.id === adding}
          onClose={() => setAdding(undefined)}
        />
      ))}
      {others.length > 0 && (
        <Menu
          label={t.addFilter}
          className="dt-add-filter"
          button={<><Icon name="filter" />{t.addFilter}</>}
          items={others.map((filter) => ({
            id: filter.id,
            label: filter.label,
            onSelect: () => (filter.kind === "flag" ? filters.set(filter.id, "yes") : setAdding(filter.id)),
          }))}
        />
      )}
      {shown.length > 1 && <Button variant="quiet" size="small" onClick={filters.clear}>{t.clearFilters}</Button>}
    </div>
  );
}

interface FilterChipProps {
  readonly filter: Filter;
  readonly filters: Filters;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

function FilterChip({ filter, filters, isNew, onClose }: FilterChipProps) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  // Not at once: the popover looks for its anchor.
  useEffect(() => {
    if (isNew) setOpen(true);
  }, [isNew]);
  const anchor = useRef<HTMLDivElement>(null);
  const words = useValueText(filter, filters);
  const close = (): void => {
    setOpen(false);
    onClose();
    anchor.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={anchor} className="dt-chip">
      <button
        type="button"
        className="dt-chip-text"
        aria-haspopup={filter.kind === "flag" ? undefined : "dialog"}
        aria-expanded={filter.kind === "flag" ? undefined : isOpen}
        onClick={() => filter.kind !== "flag" && setOpen(!isOpen)}
      >
        <span>{filter.label}</span>{words !== "" && <strong>{words}</strong>}
      </button>
      <IconButton
        icon="close"
        size="small"
        label={t.removeFilter(filter.label)}
        onClick={() => {
          filters.set(filter.id, undefined);
          onClose();
        }}
      />
      {isOpen && (
        <FilterPopover anchor={anchor} label={t.filterOf(filter.label)} onClose={close}>
          <FilterEditor filter={filter} filters={filters} onClose={close} />
        </FilterPopover>
      )}
    </div>
  );
}

/** What a filter is set to, in words. */
function useValueText(filter: Filter, filters: Filters): string {
  const t = useMessages(messages);
  const value = filters.values[filter.id];
  if (value === undefined) return "";
  switch (filter.kind) {
    case "flag":
      return "";
    case "text":
      return value;
    case "choice":
    case "choices": {
      const labels = value.split(",").map((part) => filter.choices.find((choice) => choice.value === part)?.label ?? part);
      return labels.length > 3 ? `${labels.slice(0, 2).join(", ")} +${labels.length - 2}` : labels.join(` ${t.isOr} `);
    }
    case "range": {
      const { minimum, maximum } = filters.range(filter.id);
      return span(minimum === undefined ? undefined : number(minimum), maximum === undefined ? undefined : number(maximum));
    }
    case "dates": {
      const { from, to } = filters.dates(filter.id);
      return span(from === undefined ? undefined : day(from), to === undefined ? undefined : day(to));
    }
  }
}

function span(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? "" : `≤ ${to}`;
  return to === undefined ? `≥ ${from}` : `${from} – ${to}`;
}

interface FilterEditorProps {
  readonly filter: Filter;
  readonly filters: Filters;
  readonly onClose: () => void;
}

function FilterEditor({ filter, filters, onClose }: FilterEditorProps) {
  const t = useMessages(messages);
  const { set } = filters;
  switch (filter.kind) {
    case "flag":
      return null;
    case "choice":
      return (
        <SelectField
          label={filter.label}
          value={filters.one(filter.id) ?? ""}
          choices={[{ value: "", label: t.any }, ...filter.choices]}
          onValue={(value) => {
            set(filter.id, value);
            onClose();
          }}
        />
      );
    case "choices": {
      const chosen = filters.many(filter.id) ?? [];
      return (
        <fieldset className="dt-choices">
          <legend className="visually-hidden">{filter.label}</legend>
          {filter.choices.map(({ value, label }) => (
            <label key={value} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => {
                  const isChosen = (other: string): boolean => (other === value ? event.target.checked : chosen.includes(other));
                  set(filter.id, filter.choices.map(({ value }) => value).filter(isChosen).join(","));
                }}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      );
    }
    case "text":
      return <TextEditor filter={filter} value={filters.one(filter.id) ?? ""} onValue={(value) => set(filter.id, value)} />;
    case "range":
    case "dates":
      return <SpanEditor filter={filter} filters={filters} />;
  }
}

interface TextEditorProps {
  readonly filter: Filter & { readonly kind: "text" };
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function TextEditor({ filter, value, onValue }: TextEditorProps) {
  const [text, setText] = useState(value);
  const settled = useDebounced(text.trim(), 250);
  const last = useRef(value);
  const send = useRef(onValue);
  send.current = onValue;
  useEffect(() => {
    if (settled === last.current) return;
    last.current = settled;
    send.current(settled);
  }, [settled]);
  return <TextField label={filter.label} value={text} onValue={setText} maxLength={filter.maxLength ?? 200} />;
}

interface SpanEditorProps {
  readonly filter: Filter & { readonly kind: "range" | "dates" };
  readonly filters: Filters;
}

/** Two ends, each of which may stay open. */
function SpanEditor({ filter, filters }: SpanEditorProps) {
  const t = useMessages(messages);
  const w = useWords();
  const isDates = filter.kind === "dates";
  const [from, setFrom] = useState(() => (isDates ? filters.dates(filter.id).from ?? "" : amountText(filters.range(filter.id).minimum)));
  const [to, setTo] = useState(() => (isDates ? filters.dates(filter.id).to ?? "" : amountText(filters.range(filter.id).maximum)));
  const [wrong, setWrong] = useState<readonly boolean[]>([]);
  const apply = (from: string, to: string): void => {
    const ends = [from, to].map((text) => {
      if (text.trim() === "") return "";
      if (isDates) return isCalendarDate(text) ? text : undefined;
      return parseAmount(text)?.toString();
    });
    setWrong(ends.map((end) => end === undefined));
    if (!ends.includes(undefined)) filters.set(filter.id, ends.every((end) => end === "") ? undefined : ends.join(".."));
  };
  const error = (end: number): string | undefined => (wrong[end] !== true ? undefined : isDates ? t.notDate : t.notNumber(number(1234.5)));
  const type = isDates ? { type: "date" } : { inputMode: "decimal" as const };
  const suffix = filter.kind === "range" && filter.suffix !== undefined ? { suffix: filter.suffix } : {};
  return (
    <form
      className="dt-span"
      onSubmit={(event) => {
        event.preventDefault();
        apply(from, to);
      }}
    >
      <TextField
        {...type}
        {...suffix}
        label={isDates ? t.from : t.least}
        value={from}
        error={error(0)}
        onValue={(value) => {
          setFrom(value);
          if (isDates) apply(value, to);
        }}
        onBlur={() => apply(from, to)}
      />
      <TextField
        {...type}
        {...suffix}
        label={isDates ? t.to : t.most}
        value={to}
        error={error(1)}
        onValue={(value) => {
          setTo(value);
          if (isDates) apply(from, value);
        }}
        onBlur={() => apply(from, to)}
      />
      {!isDates && <Button type="submit" size="small">{w.apply}</Button>}
    </form>
  );
}

interface FilterPopoverProps {
  readonly anchor: RefObject<HTMLDivElement>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the focus; Escape, a press outside and tabbing out of it close it. */
function FilterPopover({ anchor, label, onClose, children }: FilterPopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>("input, select")?.focus();
    const onPointerDown = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (ref.current?.contains(target) === false && anchor.current?.contains(target) === false) close.current();
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
  }, [anchor]);
  return (
    <Popover anchor={anchor}>
      <div
        ref={ref}
        role="dialog"
        aria-label={label}
        className="dt-filter-popover"
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Escape") onClose();
        }}
        onBlur={(event) => {
          if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onClose();
        }}
      >
        {children}
      </div>
    </Popover>
  );
}
