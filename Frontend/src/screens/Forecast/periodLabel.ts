import { isCalendarDate } from "rapport";
import type { ForecastGroup } from "rapport";
import { month } from "../../app/format";
import { textsOf } from "../../app/i18n";
import { messages } from "./messages";

/** What a period is called in the reader's language: the server's labels are English. */
export function periodLabel({ key, label }: ForecastGroup): string {
  const t = textsOf(messages);
  if (key === "overdue") return t.overdue;
  if (key === "undated") return t.noDate;
  const [year = "", part = ""] = key.split("-");
  if (part.startsWith("Q")) return t.quarter(part, year);
  const first = `${key}-01`;
  return isCalendarDate(first) ? month(first) : label;
}
