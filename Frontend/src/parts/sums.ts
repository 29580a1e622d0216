import { money } from "../app/format";

/** What rows come to, each currency in a line of its own. */
export function sumsByCurrency<Row extends { readonly currency: string }>(rows: readonly Row[], amount: (row: Row) => number | null | undefined): string {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const value = amount(row);
    if (value !== null && value !== undefined) sums.set(row.currency, (sums.get(row.currency) ?? 0) + Math.round(value * 10_000));
  }
  return [...sums].sort((one, other) => other[1] - one[1]).map(([currency, sum]) => money(sum / 10_000, currency)).join("\n");
}
