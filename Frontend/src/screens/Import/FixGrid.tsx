import { useState } from "react";
import type { Import, ImportRowResult } from "rapport";
import { cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { navigate } from "../../app/router";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { FormFailure } from "../../components/FormFailure";
import { ProblemText } from "./ColumnsStep";
import { parseTable, writeTable } from "./csv";
import type { Table } from "./csv";
import { columnName } from "./problems";
import { importInput, remapped, wordOf } from "./setup";
import type { Setup, SetupState } from "./setup";
import { importPath, useTarget, useTexts } from "./target";
import { upload } from "./upload";

interface FixGridProps {
  readonly entry: Import;
  /** Those that are wrong, or were left out. */
  readonly rows: readonly ImportRowResult[];
  readonly state: SetupState;
  readonly onClose: () => void;
}

/** The rows as a table to write in. What is changed makes a new file, which is checked again. */
export function FixGrid({ entry, rows, state, onClose }: FixGridProps) {
  const t = useTexts();
  const w = useWords();
  const target = useTarget();
  const [changes, setChanges] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { bytes, setup } = state;
  const { source } = setup;

  const change = (row: ImportRowResult, column: number, text: string): void => {
    const cells = entry.columns.map(({ number }) => changes.get(row.number)?.[number - 1] ?? row.cells?.[number - 1] ?? "");
    cells[column - 1] = text;
    setChanges(new Map(changes).set(row.number, cells));
  };
  const checkAgain = async (): Promise<void> => {
    if (bytes === undefined || source === undefined) return setFailure(t.fixUnreadable);
    setBusy(true);
    setFailure(undefined);
    try {
      const table = mended(parseTable(new TextDecoder(entry.format.encoding).decode(await bytes.arrayBuffer()), entry.format), rows, changes);
      if (table === undefined) return setFailure(t.fixUnreadable);
      const file = new Blob([writeTable(table)], { type: "text/csv" });
      const next = await upload(file, source.name, () => undefined, new AbortController().signal);
      const mapping = remapped(entry.columns, 0, undefined);
      const mendedSetup: Setup = {
        ...setup,
        source: next,
        format: { encoding: "utf-8", delimiter: ",", quote: "\"", leadingLines: 0, hasHeader: entry.format.hasHeader },
        mapping,
      };
      const { id } = await target.begin(importInput(target, mendedSetup, next, true));
      state.replace(mendedSetup, file);
      void cache.invalidate(customers.listImports);
      navigate(importPath(target.name, id), { replace: true });
    } catch (error) {
      setFailure(describe(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="fix-grid"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void checkAgain();
      }}
    >
      <p className="muted">{bytes === undefined ? t.fixUnreadable : t.fixText}</p>
      <FormFailure text={failure} />
      <div className="import-table-frame">
        <table className="import-table" aria-label={t.fixTitle}>
          <thead>
            <tr>
              <th scope="col" className="row-number">{t.row}</th>
              <th scope="col">{t.problem}</th>
              {entry.columns.map((column) => <th key={column.number} scope="col">{columnName(column)}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const wrong = new Set(row.problems.map(({ field }) => field));
              return (
                <tr key={row.number} className={changes.has(row.number) ? "is-changed" : ""}>
                  <th scope="row" className="row-number">{row.number}</th>
                  <td className="row-problem">{row.problems.map((problem, index) => <p key={index}><ProblemText problem={problem} columns={entry.columns} /></p>)}</td>
                  {entry.columns.map(({ number, ...column }) => (
                    <td key={number} className="cell">
                      <input
                        className="input"
                        aria-label={t.cell(columnName({ number, ...column }), row.number)}
                        aria-invalid={wrong.has(wordOf(column)) && !changes.has(row.number) ? true : undefined}
                        disabled={bytes === undefined}
                        value={changes.get(row.number)?.[number - 1] ?? row.cells?.[number - 1] ?? ""}
                        onChange={(event) => change(row, number, event.target.value)}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="import-actions">
        {changes.size > 0 && <span className="muted" role="status">{t.fixed(changes.size)}</span>}
        <Button onClick={onClose}>{w.cancel}</Button>
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={changes.size === 0}>{t.fixAgain}</Button>
      </div>
    </form>
  );
}

/** The table with the changed rows in place; nothing if it was read differently here than by the server. */
function mended(table: Table, rows: readonly ImportRowResult[], changes: ReadonlyMap<number, readonly string[]>): Table | undefined {
  const next = [...table.rows];
  for (const [number, cells] of changes) {
    const read = table.rows[number - 1];
    const sent = rows.find((row) => row.number === number)?.cells ?? [];
    if (read === undefined || !sent.every((cell, index) => cell === (read[index] ?? ""))) return undefined;
    next[number - 1] = cells;
  }
  return { ...table, rows: next };
}
