/** Amounts, dates and durations as the reader's locale writes them. */
import { calendarDate } from "rapport";
import type { CalendarDate } from "rapport";

const amounts = new Map<string, Intl.NumberFormat>();

/** `222,000 DKK`; decimals only if there are any. */
export function money(amount: number, currency: string): string {
  return `${plainMoney(amount, currency)} ${currency}`;
}

/** The same without the currency. */
export function plainMoney(amount: number, currency: string): string {
  const digits = decimals(currency);
  const key = Number.isInteger(amount) ? "0" : String(digits);
  let format = amounts.get(key);
  if (format === undefined) {
    const fraction = Number(key);
    format = new Intl.NumberFormat(undefined, { minimumFractionDigits: fraction, maximumFractionDigits: fraction });
    amounts.set(key, format);
  }
  return format.format(amount);
}

/** `222K DKK`, for narrow places and axes. */
export function shortMoney(amount: number): string {
  return new Intl.NumberFormat(undefined, { notation: "compact", maximumFractionDigits: 1 }).format(amount);
}

function decimals(currency: string): number {
  try {
    const options = { style: "currency", currency } as const;
    return new Intl.NumberFormat(undefined, options).resolvedOptions().maximumFractionDigits;
  } catch {
    return 2;
  }
}

/** An amount as one types it: with the locale's separators, or with a point. `undefined` if it is no number. */
export function parseAmount(text: string): number | undefined {
  const parts = new Intl.NumberFormat(undefined).formatToParts(12345.6);
  const part = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const plain = text.trim().split(part("group") || ",").join("").replace(/[\s'’]/g, "").replace(part("decimal") || ".", ".");
  if (!/^-?\d+(\.\d*)?$|^-?\.\d+$/.test(plain)) return undefined;
  return Number(plain);
}

/** How an amount stands in an input. */
export function amountText(amount: number | null | undefined): string {
  if (amount === null || amount === undefined) return "";
  return new Intl.NumberFormat(undefined, { useGrouping: false, maximumFractionDigits: 4 }).format(amount);
}

export function today(): CalendarDate {
  return calendarDate(new Date());
}

/** `12 Dec`, with the year if it is not this one. */
export function day(date: CalendarDate): string {
  const local = new Date(date + "T00:00:00");
  const year = local.getFullYear() === new Date().getFullYear() ? {} : ({ year: "numeric" } as const);
  return local.toLocaleDateString(undefined, { day: "numeric", month: "short", ...year });
}

export function moment(instant: Date): string {
  return instant.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** `3 hours ago` */
export function ago(instant: Date): string {
  const seconds = (Date.now() - instant.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
  const step = steps.find(([, size]) => seconds >= size);
  return step === undefined ? "just now" : format.format(-Math.floor(seconds / step[1]), step[0]);
}

/** `3 days`, `5 hours`, `less than a minute` */
export function duration(seconds: number): string {
  const step = steps.slice(2).find(([, size]) => seconds >= size);
  if (step === undefined) return "less than a minute";
  return plural(Math.floor(seconds / step[1]), step[0]);
}

/** `1 deal`, `2 deals` */
export function plural(count: number, noun: string): string {
  return `${new Intl.NumberFormat().format(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `AL` of Anna Lund. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? "")][0] ?? "?";
  const last = words.length > 1 ? [...(words[words.length - 1] ?? "")][0] ?? "" : "";
  return (first + last).toUpperCase();
}
