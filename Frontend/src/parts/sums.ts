import { money } from "../app/format";

/** What rows come to, each currency in a line of its own. */
export function sumsByCurrency<Row extends { readonly currency: string }>(rows: readonly Row[], amount: (row: Row) => number | null | undefined): string {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const value = amount(row);
    if (value !== null && value !== undefined) sums.set(row.currency, (sums.get(row.currency) ?? 0) + Math.round(value * 10_000));
  }
  return lines([...sums].map(([currency, sum]) => ({ currency, sum: sum / 10_000 })));
}

/** What the server has summed up, as {@link sumsByCurrency} writes it. */
export function sumsOfAmounts<Amount extends { readonly currency: string }>(amounts: readonly Amount[], sum: (amount: Amount) => number): string {
  return lines(amounts.map((amount) => ({ currency: amount.currency, sum: sum(amount) })));
}

function lines(sums: readonly { readonly currency: string; readonly sum: number }[]): string {
  return [...sums].sort((one, other) => other.sum - one.sum).map(({ currency, sum }) => money(sum, currency)).join("\n");
}
