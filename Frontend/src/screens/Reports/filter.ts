/** The period and whose deals, as the address has them. Days are as the reader counts them. */
import { calendarDate, id } from "rapport";
import type { CalendarDate, ID } from "rapport";

export const kinds = ["funnel", "pipeline", "win-loss", "velocity", "activity", "leads", "attribution"] as const;
export type Kind = (typeof kinds)[number];

export const periods = ["thisMonth", "lastMonth", "thisQuarter", "lastQuarter", "thisYear", "lastYear", "last90", "last365", "custom"] as const;
export type Period = (typeof periods)[number];

export interface ReportFilter {
  readonly period: Period;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly pipelineId: ID<"Pipeline"> | undefined;
  readonly ownerId: ID<"User"> | undefined;
}

export function filterOf(query: URLSearchParams, me: ID<"User">, now = new Date()): ReportFilter {
  const from = dateOf(query.get("from"));
  const to = dateOf(query.get("to"));
  const period = from !== undefined && to !== undefined ? "custom" : periods.find((period) => period === query.get("period") && period !== "custom") ?? "last90";
  const [first, last] = from !== undefined && to !== undefined ? (from <= to ? [from, to] : [to, from]) : daysOf(period, now);
  const pipeline = query.get("pipeline") ?? "";
  const owner = query.get("owner") ?? "";
  return {
    period,
    from: first,
    to: last,
    pipelineId: pipeline === "" ? undefined : id<"Pipeline">(pipeline),
    ownerId: owner === "" ? undefined : owner === "me" ? me : id<"User">(owner),
  };
}

/** The first and the last day. A period that goes on ends today. */
export function daysOf(period: Period, now: Date): readonly [CalendarDate, CalendarDate] {
  const year = now.getFullYear();
  const month = now.getMonth();
  const quarter = month - (month % 3);
  const date = (year: number, month: number, day: number): CalendarDate => calendarDate(new Date(year, month, day));
  const today = calendarDate(now);
  switch (period) {
    case "thisMonth": return [date(year, month, 1), today];
    case "lastMonth": return [date(year, month - 1, 1), date(year, month, 0)];
    case "thisQuarter": return [date(year, quarter, 1), today];
    case "lastQuarter": return [date(year, quarter - 3, 1), date(year, quarter, 0)];
    case "thisYear": return [date(year, 0, 1), today];
    case "lastYear": return [date(year - 1, 0, 1), date(year, 0, 0)];
    case "last365": return [date(year, month, now.getDate() - 364), today];
    default: return [date(year, month, now.getDate() - 89), today];
  }
}

function dateOf(text: string | null): CalendarDate | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? (text as CalendarDate) : undefined;
}

/** What every report takes. */
export function inputOf({ from, to, pipelineId, ownerId }: ReportFilter) {
  return { from, to, ...(pipelineId === undefined ? {} : { pipelineId }), ...(ownerId === undefined ? {} : { ownerId }) };
}

/** For reports that know no pipelines. */
export function withoutPipeline({ from, to, ownerId }: ReportFilter) {
  return { from, to, ...(ownerId === undefined ? {} : { ownerId }) };
}
