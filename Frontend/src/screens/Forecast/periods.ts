import type { ForecastGroup } from "rapport";
import { textsOf } from "../../app/i18n";
import { messages } from "./messages";

/**
 * The periods before a year as one group, so that what was closed long ago does not crowd out what is to come. Overdue
 * and undated deals stay by themselves.
 */
export function foldEarlier(
  groups: readonly ForecastGroup[],
  year: string,
): { readonly earlier: ForecastGroup | undefined; readonly recent: readonly ForecastGroup[] } {
  const isEarlier = ({ key }: ForecastGroup): boolean => /^\d/.test(key) && key < year;
  const earlier = groups.filter(isEarlier).reduce<ForecastGroup | undefined>(
    (sum, group) => (sum === undefined ? { ...group, key: "earlier", label: textsOf(messages).before(year) } : add(sum, group)),
    undefined,
  );
  return { earlier, recent: groups.filter((group) => !isEarlier(group)) };
}

function add(sum: ForecastGroup, group: ForecastGroup): ForecastGroup {
  return {
    ...sum,
    count: sum.count + group.count,
    total: exact(sum.total + group.total),
    weighted: exact(sum.weighted + group.weighted),
    bestCase: exact(sum.bestCase + group.bestCase),
    commit: exact(sum.commit + group.commit),
    closedWon: exact(sum.closedWon + group.closedWon),
  };
}

/** Amounts have four decimals at most; what floating point adds beyond is cut off. */
function exact(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}

/** The same with the periods between in which nothing happens, so that a chart's axis is time. */
export function withoutGaps(groups: readonly ForecastGroup[]): readonly ForecastGroup[] {
  const dated = groups.filter(({ key }) => /^\d/.test(key));
  const [first, last] = [dated[0], dated[dated.length - 1]];
  if (first === undefined || last === undefined) return groups;
  const filled: ForecastGroup[] = [];
  for (let key = first.key; key <= last.key; key = next(key)) {
    filled.push(dated.find((group) => group.key === key) ?? { ...first, ...nothing, key, label: key });
  }
  const before = groups.slice(0, groups.indexOf(first));
  return [...before, ...filled, ...groups.slice(groups.indexOf(last) + 1)];
}

const nothing = { count: 0, total: 0, weighted: 0, bestCase: 0, commit: 0, closedWon: 0 };

/** `2027-01` after `2026-12`, `2027-Q1` after `2026-Q4`. */
function next(key: string): string {
  const [year, part = ""] = key.split("-");
  const isQuarter = part.startsWith("Q");
  const number = Number(part.replace("Q", "")) + 1;
  const isOver = number > (isQuarter ? 4 : 12);
  const text = isOver ? (isQuarter ? "1" : "01") : isQuarter ? String(number) : String(number).padStart(2, "0");
  return `${Number(year) + (isOver ? 1 : 0)}-${isQuarter ? "Q" : ""}${text}`;
}
