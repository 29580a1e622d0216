import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { Select } from "../Field";
import { showError } from "../Toast";
import { messages } from "./messages";
import type { ColumnEdit } from "./types";

interface CellEditorProps<Row> {
  readonly row: Row;
  readonly label: string;
  readonly edit: ColumnEdit<Row>;
  readonly onDone: () => void;
}

/** Changes a value where it stands. Enter and leaving it save, Escape puts it back. */
export function CellEditor<Row>({ row, label, edit, onDone }: CellEditorProps<Row>) {
  const t = useMessages(messages);
  const before = edit.value(row);
  const [value, setValue] = useState(before);
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [maxLength, setMaxLength] = useState<number>();
  const isOver = useRef(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = frame.current?.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
    input?.focus();
    if (input instanceof HTMLInputElement && input.type !== "date") input.select();
  }, []);
  const { maxLength: askLength } = edit;
  useEffect(() => {
    let isCurrent = true;
    // Without it the server says what is too long.
    askLength?.().then((found) => isCurrent && setMaxLength(found), () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [askLength]);

  const finish = (): void => {
    isOver.current = true;
    onDone();
  };
  const save = async (next: string): Promise<void> => {
    if (isOver.current || isBusy) return;
    if (next === before) return finish();
    setBusy(true);
    try {
      await edit.save(row, next);
      finish();
    } catch (cause) {
      const message = cause instanceof RangeError ? cause.message : describe(cause);
      // Who has gone on to another cell is told, too.
      if (frame.current === null) return showError(t.notChanged(label, message));
      setError(message);
      frame.current.querySelector<HTMLElement>("input, select")?.focus();
    } finally {
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") void save(value);
    else if (event.key === "Escape") finish();
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  const common = {
    "aria-label": t.edit(label),
    "aria-busy": isBusy || undefined,
    "aria-invalid": error === undefined ? undefined : (true as const),
    onBlur: () => void save(value),
    onKeyDown,
  };
  return (
    <div ref={frame} className="dt-editor" onClick={(event) => event.stopPropagation()} onPointerDown={(event) => event.stopPropagation()}>
      {edit.kind === "select" ? (
        <Select
          {...common}
          value={value}
          choices={typeof edit.choices === "function" ? edit.choices(row) : edit.choices ?? []}
          onValue={(next) => {
            setValue(next);
            void save(next);
          }}
        />
      ) : (
        <input
          {...common}
          className="input"
          type={edit.kind === "date" ? "date" : "text"}
          inputMode={edit.kind === "number" ? "decimal" : undefined}
          maxLength={maxLength}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      {error !== undefined && <span className="dt-editor-error" role="alert">{error}</span>}
    </div>
  );
}
