import type { ForecastGroup } from "rapport";

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
    (sum, group) => (sum === undefined ? { ...group, key: "earlier", label: `Before ${year}` } : add(sum, group)),
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
