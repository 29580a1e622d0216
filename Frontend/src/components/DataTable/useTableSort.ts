import { useCallback, useMemo } from "react";
import { useQueryParam } from "../../app/router";
import type { Sort } from "./types";

/**
 * How a table is sorted, kept in the address: `?sort=name`, `?sort=-createdAt`. What is none of the keys counts as the
 * initial one.
 */
export function useTableSort<Key extends string>(
  initial: Sort<Key>,
  keys: readonly Key[],
  name = "sort",
): readonly [Sort<Key>, (sort: Sort) => void] {
  const [text, setText] = useQueryParam(name);
  const { key: initialKey, direction: initialDirection } = initial;
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
