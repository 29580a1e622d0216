import type { CurrencyAmount } from "rapport";
import { money } from "../../app/format";

/** `1,200 EUR, 300 DKK`; `undefined` if there is nothing. */
export function amounts(list: readonly CurrencyAmount[]): string | undefined {
  const some = list.filter(({ amount }) => amount !== 0);
  return some.length === 0 ? undefined : some.map(({ amount, currency }) => money(amount, currency)).join(", ");
}
