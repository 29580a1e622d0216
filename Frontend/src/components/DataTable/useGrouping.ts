import { useMemo, useState } from "react";
import { changeQuery, useQueryParam } from "../../app/router";
import { Folded, groupBound, groupsOf, isGroup, linesOf } from "./groups";
import type { Line, RowGroup } from "./groups";
import { pageSize } from "./pageSize";
import type { Column, Sort } from "./types";

interface GroupingOptions<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly total: number | null | undefined;
  readonly hasMore: boolean;
  readonly sort: Sort | undefined;
}

export interface Grouping<Row> {
  /** Those that the table can be grouped by. */
  readonly columns: readonly Column<Row>[];
  /** What it is grouped by. */
  readonly column: Column<Row> | undefined;
  /** What the table shows; the rows themselves if there are no groups. */
  readonly lines: readonly Line<Row>[];
  /** Whether the groups are complete one after the other; if not, all rows have to be loaded. */
  readonly isSorted: boolean;
  /** Whether no more is loaded until one asks for it. */
  readonly isAtBound: boolean;
  readonly raiseBound: () => void;
  readonly isFolded: (group: RowGroup<Row>) => boolean;
  readonly toggle: (group: RowGroup<Row>) => void;
  readonly fold: (isAll: boolean) => void;
  /** Groups by a column; `undefined` ends the grouping. */
  readonly groupBy: (column: Column<Row> | undefined) => void;
}

/** What a table is grouped by, and which groups are folded; both stand in the address. */
export function useGrouping<Row>({ columns, rows, total, hasMore, sort }: GroupingOptions<Row>): Grouping<Row> {
  const [id] = useQueryParam("group");
  const [text] = useQueryParam("folded");
  const [bound, setBound] = useState(groupBound);
  const column = columns.find((column) => column.id === id && column.group !== undefined);
  const isSorted = column?.sortKey !== undefined && sort?.key === column.sortKey;
  const folded = useMemo(() => Folded.read(text), [text]);
  const groups = useMemo(() => (column === undefined ? [] : groupsOf(column, { rows, hasMore, isSorted })), [column, rows, hasMore, isSorted]);
  const lines = useMemo((): readonly Line<Row>[] => (column === undefined ? rows : linesOf(groups, folded)), [column, rows, groups, folded]);
  const last = lines[lines.length - 1];
  // Where the last group is open, one scrolls towards what is missing; otherwise there would be no end to it.
  const isAtBound = column !== undefined && hasMore && rows.length >= bound && (!isSorted || isGroup(last));
  const setFolded = (folded: Folded): void => changeQuery({ folded: folded.text }, { replace: true });
  return {
    columns: useMemo(() => columns.filter(({ group }) => group !== undefined), [columns]),
    column,
    lines,
    isSorted,
    isAtBound,
    raiseBound: () => setBound(rows.length + groupBound),
    isFolded: ({ key }) => folded.has(key),
    toggle: ({ key }) => setFolded(folded.toggled(key)),
    fold: (isAll) => setFolded(isAll ? Folded.all : Folded.none),
    groupBy: (next) => {
      setBound(groupBound);
      // Too many rows to load all: then they come group by group.
      const isLong = total != null ? total > groupBound : hasMore;
      const sorts = next?.sortKey !== undefined && isLong ? { sort: undefined } : {};
      changeQuery({ group: next?.id, folded: undefined, ...sorts }, { replace: true });
    },
  };
}

/** How many rows a table asks for at once: more if it is grouped, since all may be needed. */
export function usePageSize(): number {
  const [group] = useQueryParam("group");
  return group === undefined ? pageSize : 2 * pageSize;
}
