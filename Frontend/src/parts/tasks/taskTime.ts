/** When tasks are due, and how people say it. Pure. */
import { calendarDate } from "rapport";
import type { CalendarDate, TaskItem } from "rapport";
import { addDays, nearDay } from "../../app/dates";
import { localDate, timeOfDay } from "../../app/format";

export function dueDay(task: TaskItem): CalendarDate | undefined {
  if (task.dueAt !== null && task.dueAt !== undefined) return calendarDate(task.dueAt);
  return task.dueDate ?? undefined;
}

/** `tomorrow`, `Friday, 14:30` */
export function dueText(task: TaskItem): string | undefined {
  const day = dueDay(task);
  if (day === undefined) return undefined;
  const text = nearDay(day);
  return task.dueAt === null || task.dueAt === undefined ? text : `${text}, ${timeOfDay(task.dueAt)}`;
}

export function momentText(instant: Date): string {
  return `${nearDay(calendarDate(instant))}, ${timeOfDay(instant)}`;
}

type DueTone = "overdue" | "today" | "later" | "none";

export function dueTone(task: TaskItem): DueTone {
  if (task.isOverdue) return "overdue";
  const day = dueDay(task);
  if (day === undefined) return "none";
  return day === calendarDate(new Date()) ? "today" : "later";
}

function at(date: CalendarDate, hour: number): Date {
  const moment = localDate(date);
  moment.setHours(hour);
  return moment;
}

/** The usual moments to put something off to, those that are still to come. */
export function snoozeMoments(now = new Date()): readonly { readonly id: "inAnHour" | "thisEvening" | "tomorrow" | "nextWeek"; readonly until: Date }[] {
  const today = calendarDate(now);
  const monday = addDays(today, 7 - ((now.getDay() + 6) % 7));
  const evening = at(today, 18);
  return [
    { id: "inAnHour", until: new Date(now.getTime() + 3_600_000) },
    ...(evening.getTime() > now.getTime() ? [{ id: "thisEvening", until: evening } as const] : []),
    { id: "tomorrow", until: at(addDays(today, 1), 9) },
    { id: "nextWeek", until: at(monday, 9) },
  ];
}

const words: readonly (readonly [RegExp, (today: CalendarDate) => CalendarDate])[] = [
  [/\s*\b(?:today|heute)\b\s*$/i, (today) => today],
  [/\s*\b(?:tomorrow|morgen)\b\s*$/i, (today) => addDays(today, 1)],
  [/\s*\b(?:next week|nächste woche)\s*$/i, (today) => addDays(today, 7)],
];

/** Takes a day at the end of what was typed for the day on which it is due: `Call Maria tomorrow`. */
export function readQuick(text: string, now = new Date()): { readonly title: string; readonly day?: CalendarDate } {
  const trimmed = text.trim();
  const today = calendarDate(now);
  for (const [pattern, day] of words) {
    const title = trimmed.replace(pattern, "").replace(/[\s,]+(?:by|bis|on|am)$/i, "").trim();
    if (title !== trimmed && title !== "") return { title, day: day(today) };
  }
  return { title: trimmed };
}
