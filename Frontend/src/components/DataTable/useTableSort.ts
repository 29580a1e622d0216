import { useCallback, useMemo } from "react";
import { useQueryParam } from "../../app/router";
import type { Sort } from "./types";

/**
 * How a table is sorted, kept in the address: `?sort=name`, `?sort=-createdAt`. What is none of the keys counts as the
 * initial one. `groups` says for columns by which the table can be grouped how rows come group by group: that is the
 * initial one while it is.
 */
export function useTableSort<Key extends string>(
  initial: Sort<Key>,
  keys: readonly Key[],
  groups: { readonly [column: string]: Sort<Key> } = {},
): readonly [Sort<Key>, (sort: Sort) => void] {
  const [text, setText] = useQueryParam("sort");
  const [group = ""] = useQueryParam("group");
  const { key: initialKey, direction: initialDirection } = groups[group] ?? initial;
  const isDescending = text?.startsWith("-") === true;
  const key = keys.find((key) => key === (isDescending ? text?.slice(1) : text));
  const sort = useMemo<Sort<Key>>(
    () =>
      key === undefined
        ? { key: initialKey, direction: initialDirection }
        : { key, direction: isDescending ? "descending" : "ascending" },
    [key, isDescending, initialKey, initialDirection],
  );
  const setSort = useCallback(
    ({ key, direction }: Sort) => {
      const isInitial = key === initialKey && direction === initialDirection;
      setText(isInitial ? undefined : direction === "descending" ? `-${key}` : key, { replace: true });
    },
    [setText, initialKey, initialDirection],
  );
  return [sort, setSort];
}
