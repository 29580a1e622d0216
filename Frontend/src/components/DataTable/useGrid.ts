import { useCallback, useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { isGroup } from "./groups";
import type { Line, RowGroup } from "./groups";

/** Where the keyboard is: -1 is the header. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface GridOptions<Row> {
  /** All that are loaded. */
  readonly rows: readonly Row[];
  /** What stands in the table: rows, and the heads of groups. */
  readonly lines: readonly Line<Row>[];
  readonly isFolded: (group: RowGroup<Row>) => boolean;
  readonly onFold: (group: RowGroup<Row>) => void;
  readonly rowId: (row: Row) => string;
  readonly columnCount: number;
  readonly selects: boolean;
  readonly pageSize: number;
  readonly reveal: (row: number, column: number) => void;
  readonly onOpen: (row: Row) => void;
  /** Whether there was something to change. */
  readonly onEdit: (row: number, column: number) => boolean;
  /** Enter on a column's name. */
  readonly onHeader: (column: number) => void;
  readonly onHeaderMenu: (column: number) => void;
}

export interface Grid {
  readonly place: Place;
  readonly setPlace: (place: Place) => void;
  readonly selected: ReadonlySet<string>;
  readonly select: (index: number, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const none: ReadonlySet<string> = new Set();

/** The keys of a table, and which of its rows are selected. */
export function useGrid<Row>(options: GridOptions<Row>): Grid {
  const [place, setPlace] = useState<Place>({ row: 0, column: options.selects ? 1 : 0 });
  const [selected, setSelected] = useState(none);
  /** Where a range began. */
  const anchor = useRef(0);
  const latest = useRef({ ...options, place, selected });
  latest.current = { ...options, place, selected };

  // Rows that are gone are not selected any more.
  const { rows, rowId } = options;
  useEffect(() => {
    setSelected((before) => {
      if (before.size === 0) return before;
      const there = new Set(rows.map(rowId));
      const kept = [...before].filter((id) => there.has(id));
      return kept.length === before.size ? before : new Set(kept);
    });
  }, [rows, rowId]);

  const clear = useCallback(() => setSelected(none), []);
  const selectAll = useCallback(() => {
    const { rows, rowId, selected } = latest.current;
    setSelected(selected.size === rows.length ? none : new Set(rows.map(rowId)));
  }, []);
  const select = useCallback((index: number, isRange: boolean) => {
    const { lines, rowId } = latest.current;
    const line = lines[index];
    const range = isRange ? [Math.min(anchor.current, index), Math.max(anchor.current, index)] : [index, index];
    const shown = lines.slice(range[0], (range[1] ?? index) + 1).filter((line): line is Row => !isGroup(line));
    const ids = (isGroup(line) && !isRange ? line.rows : shown).map(rowId);
    if (!isRange) anchor.current = index;
    setSelected((before) => {
      const next = new Set(before);
      const isOff = !isRange && ids.every((id) => before.has(id));
      for (const id of ids) isOff ? next.delete(id) : next.add(id);
      return next;
    });
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || isElsewhere(event.target as HTMLElement)) return;
      const { rows, lines, columnCount, pageSize, selects, place, selected, ...act } = latest.current;
      const { row, column } = place;
      const line = lines[row];
      const group = isGroup(line) ? line : undefined;
      const isOpen = group !== undefined && !act.isFolded(group);
      const isAll = event.ctrlKey || event.metaKey;
      const go = (to: Place): void => {
        const next = {
          row: Math.max(-1, Math.min(lines.length - 1, to.row)),
          column: Math.max(0, Math.min(columnCount - 1, to.column)),
        };
        setPlace(next);
        act.reveal(next.row, next.column);
      };
      const down = (to: number): void => {
        const next = Math.max(event.shiftKey ? 0 : -1, Math.min(lines.length - 1, to));
        if (event.shiftKey && selects && row >= 0) {
          if (group !== undefined) anchor.current = next;
          else if (!selected.has(act.rowId(line as Row))) select(row, false);
          select(next, true);
        }
        go({ row: next, column });
      };
      switch (event.key) {
        case "ArrowDown":
          if (event.altKey && row < 0) act.onHeaderMenu(column);
          else down(row + 1);
          break;
        case "ArrowUp": down(row - 1); break;
        case "ArrowLeft":
          if (isOpen) act.onFold(group);
          else if (group === undefined) go(column === 0 ? { row: headOf(lines, row), column } : { row, column: column - 1 });
          break;
        case "ArrowRight":
          if (group === undefined) go({ row, column: column + 1 });
          else if (isOpen) go({ row: row + 1, column: 0 });
          else act.onFold(group);
          break;
        case "PageDown": go({ row: row + pageSize, column }); break;
        case "PageUp": go({ row: Math.max(0, row - pageSize), column }); break;
        case "Home": go({ row: isAll ? 0 : row, column: 0 }); break;
        case "End": go({ row: isAll ? lines.length - 1 : row, column: columnCount - 1 }); break;
        case "Enter":
          if (row < 0) act.onHeader(column);
          else if (group !== undefined) act.onFold(group);
          else if (line !== undefined) act.onOpen(line as Row);
          break;
        case "F2":
          if (!act.onEdit(row, column)) return;
          break;
        case " ":
          if (row < 0) act.onHeader(column);
          else if (selects && lines.length > 0) select(row, event.shiftKey);
          break;
        case "ContextMenu":
          if (row >= 0) return;
          act.onHeaderMenu(column);
          break;
        case "a":
          if (!isAll || !selects) return;
          setSelected(new Set(rows.map(act.rowId)));
          break;
        case "Escape":
          if (selected.size === 0) return;
          setSelected(none);
          break;
        default: return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [select],
  );
  return { place, setPlace, selected, select, selectAll, clear, onKeyDown };
}

/** Where the head of a row's group stands; the row itself if there are no groups. */
function headOf<Row>(lines: readonly Line<Row>[], row: number): number {
  for (let above = row; above >= 0; above -= 1) if (isGroup(lines[above])) return above;
  return row;
}

/** Menus and editors have their own keys. */
function isElsewhere(target: HTMLElement): boolean {
  return target.closest("[role=menu], .dt-editor, .dt-more, dialog") !== null;
}
