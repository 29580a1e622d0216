import { money, number, percent } from "../../app/format";

/** `62.5%` of 0.625; a dash where there is none. */
export function share(value: number | null | undefined): string {
  return value == null ? "–" : percent(value * 100);
}

export function days(value: number | null | undefined): string {
  return value == null ? "–" : number(value, 1);
}

/** `1,200 EUR, 300 DKK`; a dash where there is nothing. */
export function sums(list: readonly { readonly currency: string; readonly total: number }[]): string {
  const some = list.filter(({ total }) => total !== 0);
  return some.length === 0 ? "–" : some.map(({ currency, total }) => money(total, currency)).join(", ");
}

/** The workspace's currency before the others. */
export function currenciesOf(lists: readonly (readonly { readonly currency: string }[])[], own: string): readonly string[] {
  const all = [...new Set(lists.flatMap((list) => list.map(({ currency }) => currency)))].sort();
  return all.includes(own) ? [own, ...all.filter((currency) => currency !== own)] : all;
}

/** Whether more is better, and it is more. */
export function trend(now: number | null | undefined, before: number | null | undefined): "good" | "bad" | undefined {
  if (now == null || before == null || now === before) return undefined;
  return now > before ? "good" : "bad";
}
