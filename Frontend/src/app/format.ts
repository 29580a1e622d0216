/** Amounts, dates and durations in the reader's language, with the separators of their region. */
import { calendarDate } from "rapport";
import type { CalendarDate } from "rapport";
import { currentLanguage, locale } from "./i18n";

const made = new Map<string, unknown>();

/** Formats are costly to make and asked for in every cell: each is made once for a locale. */
function once<Format>(name: string, make: (locale: string) => Format): Format {
  const tag = locale();
  const key = `${tag} ${name}`;
  let format = made.get(key) as Format | undefined;
  if (format === undefined) made.set(key, (format = make(tag)));
  return format;
}

/** `222,000 DKK`; decimals only if there are any. */
export function money(amount: number, currency: string): string {
  return `${plainMoney(amount, currency)} ${currency}`;
}

/** The same without the currency. */
export function plainMoney(amount: number, currency: string): string {
  const fraction = Number.isInteger(amount) ? 0 : decimals(currency);
  const options = { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
  return once(`money ${fraction}`, (tag) => new Intl.NumberFormat(tag, options)).format(amount);
}

/** `222K`, for narrow places and axes. */
export function shortMoney(amount: number): string {
  const options = { notation: "compact", maximumFractionDigits: 1 } as const;
  return once("short", (tag) => new Intl.NumberFormat(tag, options)).format(amount);
}

/** `1,234.5` */
export function number(value: number, maximumFractionDigits = 2): string {
  return once(`number ${maximumFractionDigits}`, (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits })).format(value);
}

/** `12.5%` of 12.5, `12,5 %` in German. */
export function percent(value: number, maximumFractionDigits = 1): string {
  const options = { style: "percent", maximumFractionDigits } as const;
  return once(`percent ${maximumFractionDigits}`, (tag) => new Intl.NumberFormat(tag, options)).format(value / 100);
}

/** `1 deal`, `1,200 deals`; the words are those of the reader's language. */
export function count(value: number, one: string, many: string): string {
  return `${number(value, 0)} ${value === 1 ? one : many}`;
}

/** `12.4 MB` */
export function fileSize(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const options = { style: "unit", unit: units[step] ?? "byte", unitDisplay: step === 0 ? "long" : "short", maximumFractionDigits: 1 } as const;
  return once(`size ${step}`, (tag) => new Intl.NumberFormat(tag, options)).format(bytes / 1000 ** step);
}

function decimals(currency: string): number {
  try {
    const options = { style: "currency", currency } as const;
    return once(`currency ${currency}`, (tag) => new Intl.NumberFormat(tag, options)).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** How an amount stands in an input. */
export function amountText(amount: number | null | undefined): string {
  if (amount === null || amount === undefined) return "";
  const options = { useGrouping: false, maximumFractionDigits: 4 };
  return once("input", (tag) => new Intl.NumberFormat(tag, options)).format(amount);
}

export function today(): CalendarDate {
  return calendarDate(new Date());
}

/** `12 Dec`, with the year if it is not this one. */
export function day(date: CalendarDate): string {
  const local = localDate(date);
  const isThisYear = local.getFullYear() === new Date().getFullYear();
  const options = { day: "numeric", month: "short", ...(isThisYear ? {} : ({ year: "numeric" } as const)) } as const;
  return once(`day ${isThisYear}`, (tag) => new Intl.DateTimeFormat(tag, options)).format(local);
}

/** `Friday, 12 December 2026` */
export function longDay(date: CalendarDate): string {
  return once("long day", (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "full" })).format(localDate(date));
}

/** `December 2026` */
export function month(date: CalendarDate): string {
  return once("month", (tag) => new Intl.DateTimeFormat(tag, { month: "long", year: "numeric" })).format(localDate(date));
}

/** `Dec` */
export function shortMonth(date: CalendarDate): string {
  return once("short month", (tag) => new Intl.DateTimeFormat(tag, { month: "short" })).format(localDate(date));
}

/** `Mon` */
export function weekday(date: CalendarDate): string {
  return once("weekday", (tag) => new Intl.DateTimeFormat(tag, { weekday: "short" })).format(localDate(date));
}

/** `12 Dec 2026, 14:30` */
export function moment(instant: Date): string {
  return once("moment", (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" })).format(instant);
}

/** `14:30` */
export function timeOfDay(instant: Date): string {
  return once("time", (tag) => new Intl.DateTimeFormat(tag, { timeStyle: "short" })).format(instant);
}

/** Midnight of that day where the reader is. */
export function localDate(date: CalendarDate): Date {
  return new Date(date + "T00:00:00");
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit & ("year" | "month" | "day" | "hour" | "minute"), number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

/** `3 hours ago`, `in 3 hours`, `just now` */
export function ago(instant: Date): string {
  const seconds = (Date.now() - instant.getTime()) / 1000;
  const step = steps.find(([, size]) => Math.abs(seconds) >= size);
  if (step === undefined) return currentLanguage() === "de" ? "gerade eben" : "just now";
  const format = once("relative", (tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
  return format.format(-Math.trunc(seconds / step[1]), step[0]);
}

/** `in 3 days`, `tomorrow`, `2 days ago` */
export function relativeDay(date: CalendarDate): string {
  const days = Math.round((localDate(date).getTime() - localDate(today()).getTime()) / 86_400_000);
  return once("relative", (tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" })).format(days, "day");
}

/** `3 days`, `5 hours`, `less than a minute` */
export function duration(seconds: number): string {
  const step = steps.slice(2).find(([, size]) => seconds >= size);
  if (step === undefined) return currentLanguage() === "de" ? "weniger als eine Minute" : "less than a minute";
  const [unit, size] = step;
  const options = { style: "unit", unit, unitDisplay: "long" } as const;
  return once(`duration ${unit}`, (tag) => new Intl.NumberFormat(tag, options)).format(Math.floor(seconds / size));
}

/** `Danish krone`; the code if it has no name. */
export function currencyName(code: string): string {
  try {
    return once("currencies", (tag) => new Intl.DisplayNames(tag, { type: "currency" })).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Germany`; the code if it has no name. */
export function countryName(code: string): string {
  try {
    return once("countries", (tag) => new Intl.DisplayNames(tag, { type: "region" })).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Texts in the order of the reader's alphabet. */
export function compareTexts(one: string, other: string): number {
  return once("order", (tag) => new Intl.Collator(tag, { numeric: true })).compare(one, other);
}

/** `AL` of Anna Lund. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? "")][0] ?? "?";
  const last = words.length > 1 ? [...(words[words.length - 1] ?? "")][0] ?? "" : "";
  return (first + last).toUpperCase();
}
