/** Reckoning with days, and how people say near ones. */
import { calendarDate } from "rapport";
import type { CalendarDate } from "rapport";
import { day, localDate, relativeDay, today } from "./format";
import { locale } from "./i18n";

/** How far the reader's clock is before UTC, in minutes. */
export function utcOffsetMinutes(): number {
  return -new Date().getTimezoneOffset();
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const local = localDate(date);
  local.setDate(local.getDate() + days);
  return calendarDate(local);
}

/** The same day of another month, or its last one. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const local = localDate(date);
  const wanted = local.getDate();
  local.setDate(1);
  local.setMonth(local.getMonth() + months + 1, 0);
  local.setDate(Math.min(wanted, local.getDate()));
  return calendarDate(local);
}

/** Whole days from one day to another. */
function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The first day of its week, as weeks begin where the reader lives. */
export function startOfWeek(date: CalendarDate): CalendarDate {
  const known = new Intl.Locale(locale()) as Intl.Locale & {
    readonly weekInfo?: { readonly firstDay: number };
    readonly getWeekInfo?: () => { readonly firstDay: number };
  };
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  const first = info === undefined ? 1 : info.firstDay % 7;
  return addDays(date, -((localDate(date).getDay() - first + 7) % 7));
}

/** `yesterday`, `today`, `tomorrow`; the weekday within a week; then the date. */
export function nearDay(date: CalendarDate): string {
  const away = daysBetween(today(), date);
  if (Math.abs(away) <= 1) return relativeDay(date);
  return away > 1 && away < 7 ? localDate(date).toLocaleDateString(locale(), { weekday: "long" }) : day(date);
}
