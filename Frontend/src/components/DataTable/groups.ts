/** Rows that have something in common, one group after the other, as the lines of a table: a group's head, and its rows unless it is folded. */
import { calendarDate } from "rapport";
import type { CalendarDate } from "rapport";
import { compareTexts, month } from "../../app/format";
import type { ColumnGroup, Column } from "./types";

/** Of a table that is grouped by what the server does not sort by, so many rows are loaded; more if one asks for them. */
export const groupBound = 2000;

export class RowGroup<Row> {
  constructor(
    /** The empty text for rows without a value. */
    readonly key: string,
    /** Those that are loaded. */
    readonly rows: readonly Row[],
    /** Whether no other row can belong to it. */
    readonly isWhole: boolean,
  ) {}
}

/** What stands at one place of the table. */
export type Line<Row> = Row | RowGroup<Row>;

export function isGroup<Row>(line: Line<Row> | undefined): line is RowGroup<Row> {
  return line instanceof RowGroup;
}

interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  /** Whether the rows come group by group. */
  readonly isSorted: boolean;
}

/** The groups in the order in which the server gives them, or else in their own. */
export function groupsOf<Row>({ group }: Column<Row>, { rows, hasMore, isSorted }: Loaded<Row>): readonly RowGroup<Row>[] {
  if (group === undefined) return [];
  const byKey = new Map<string, Row[]>();
  let last = "";
  for (const row of rows) {
    last = group.key(row);
    const members = byKey.get(last);
    if (members === undefined) byKey.set(last, [row]);
    else members.push(row);
  }
  const groups = [...byKey].map(([key, rows]) => new RowGroup(key, rows, !hasMore || (isSorted && key !== last)));
  return isSorted ? groups : groups.sort((one, other) => compare(group, one, other));
}

function compare<Row>(group: ColumnGroup<Row>, one: RowGroup<Row>, other: RowGroup<Row>): number {
  if (one.key === "" || other.key === "") return one.key === "" ? 1 : -1;
  const [first, second] = [one.rows[0] as Row, other.rows[0] as Row];
  if (group.order === undefined) return compareTexts(group.label(first), group.label(second));
  return group.order(first) - group.order(second);
}

export function linesOf<Row>(groups: readonly RowGroup<Row>[], folded: Folded): readonly Line<Row>[] {
  return groups.flatMap((group): readonly Line<Row>[] => (folded.has(group.key) ? [group] : [group, ...group.rows]));
}

/** Which groups are folded: those that are named, or all but those. */
export class Folded {
  constructor(private readonly isAll: boolean, private readonly named: ReadonlySet<string>) {}

  static readonly none = new Folded(false, new Set());
  static readonly all = new Folded(true, new Set());

  has(key: string): boolean {
    return this.isAll !== this.named.has(key);
  }

  toggled(key: string): Folded {
    const named = new Set(this.named);
    if (!named.delete(key)) named.add(key);
    return new Folded(this.isAll, named);
  }

  /** How it stands in the address: `lead,won`, or `*,won` for all but one. */
  get text(): string | undefined {
    const parts = [...(this.isAll ? ["*"] : []), ...[...this.named].map((key) => encodeURIComponent(key === "" ? " " : key))];
    return parts.length === 0 ? undefined : parts.join(",");
  }

  static read(text: string | undefined): Folded {
    if (text === undefined) return Folded.none;
    const [first, ...others] = text.split(",");
    const isAll = first === "*";
    return new Folded(isAll, new Set((isAll ? others : [first ?? "", ...others]).map((part) => decode(part).trim())));
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Rows with the same text. */
export function byText<Row>(textOf: (row: Row) => string | null | undefined): ColumnGroup<Row> {
  const text = (row: Row): string => textOf(row)?.trim() ?? "";
  return { key: text, label: text };
}

/** Rows with a day in the same month. */
export function byMonth<Row>(dayOf: (row: Row) => CalendarDate | Date | null | undefined): ColumnGroup<Row> {
  const date = (row: Row): CalendarDate | undefined => {
    const day = dayOf(row) ?? undefined;
    return day instanceof Date ? calendarDate(day) : day;
  };
  return {
    key: (row) => date(row)?.slice(0, 7) ?? "",
    label: (row) => month(date(row) ?? calendarDate(new Date())),
    order: (row) => Number(date(row)?.slice(0, 7).replace("-", "") ?? 0),
  };
}

/** Rows with the same one of a few values, in their order. */
export function byChoice<Row, Value extends string>(valueOf: (row: Row) => Value, values: readonly Value[], labelOf: (value: Value) => string): ColumnGroup<Row> {
  return { key: valueOf, label: (row) => labelOf(valueOf(row)), order: (row) => values.indexOf(valueOf(row)) };
}
