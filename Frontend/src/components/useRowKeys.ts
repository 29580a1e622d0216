/** The keys of lists whose rows are not cells of a table: as there, arrows, Home, End and the page keys go from row to row. */
import { useEffect, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";

/** How far the page keys go. All of these rows exist, however long the list is. */
const pageSize = 10;

/** The row that a key leads to, of so many; `undefined` if it leads nowhere. */
export function rowAfterKey(key: string, row: number, count: number): number | undefined {
  const targets: { readonly [key: string]: number } = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + pageSize,
    PageUp: row - pageSize,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target));
}

/**
 * Moves the focus between rows whose elements have their keys as `data-row`: to the button or link in each that has
 * `data-main`, so that Enter opens it. A list of which no row has one is left alone. It belongs where the rows are rendered,
 * for one that is far away gets the focus when it has come to be.
 */
export function useRowKeys(list: RefObject<HTMLElement>, keys: readonly string[]): void {
  const latest = useRef(keys);
  latest.current = keys;
  /** The row that gets the focus once it exists. */
  const wanted = useRef<string>();
  useLayoutEffect(() => {
    if (wanted.current !== undefined && focusRow(list.current, wanted.current)) wanted.current = undefined;
  });
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (element.querySelector("[data-main]") === null || target.closest("input:not([type=checkbox]), select, textarea, [role=menu]") !== null) return;
      const keys = latest.current;
      const next = rowAfterKey(event.key, rowOf(target, element, keys), keys.length);
      const key = next === undefined ? undefined : keys[next];
      if (key === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      wanted.current = undefined;
      if (focusRow(element, key)) return;
      wanted.current = key;
      const isFirst = next === 0;
      (isFirst ? element.firstElementChild : element.lastElementChild)?.scrollIntoView({ block: isFirst ? "start" : "end" });
    };
    element.addEventListener("keydown", onKeyDown);
    return () => element.removeEventListener("keydown", onKeyDown);
  }, [list]);
}

function focusRow(list: HTMLElement | null, key: string): boolean {
  const main = list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] [data-main]`);
  main?.focus();
  return main != null;
}

/** The row that an element stands in; of the list itself the one above the first that is seen. */
function rowOf(target: HTMLElement, list: HTMLElement, keys: readonly string[]): number {
  const at = (row: HTMLElement | null | undefined): number => keys.indexOf(row?.dataset["row"] ?? "");
  const row = target.closest<HTMLElement>("[data-row]");
  if (row !== null) return at(row);
  return at([...list.querySelectorAll<HTMLElement>("[data-row]")].find((row) => row.getBoundingClientRect().top >= 0)) - 1;
}
