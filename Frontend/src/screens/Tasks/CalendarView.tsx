import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { calendarDate, isCalendarDate } from "rapport";
import type { CalendarDate, TaskItem } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { tasks } from "../../api/client";
import { addDays, addMonths, startOfWeek } from "../../app/dates";
import { day as dayName, longDay, month as monthName, today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { Button, IconButton } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { QuickAdd } from "../../parts/tasks/QuickAdd";
import { TaskRow } from "../../parts/tasks/TaskRow";
import { dueDay } from "../../parts/tasks/taskTime";
import { CalendarGrid } from "./CalendarGrid";
import { messages } from "./messages";
import { spanInput } from "./taskInput";
import type { TaskFilter } from "./taskInput";

/** So many pages at most: 1,000 tasks in six weeks are beyond what a calendar tells. */
const mostPages = 5;

/** A month or a week of tasks, and the tasks of the day that is chosen. */
export function CalendarView({ filter }: { readonly filter: TaskFilter }) {
  const t = useMessages(messages);
  const me = useMe();
  const [spanParam, setSpan] = useQueryParam("span");
  const [dayParam, setDay] = useQueryParam("day");
  const span = spanParam === "week" ? "week" : "month";
  const day = dayParam !== undefined && isCalendarDate(dayParam) ? dayParam : today();
  const month = day.slice(0, 7);
  const from = startOfWeek(span === "week" ? day : calendarDate(`${month}-01`));
  const days = span === "week" ? 7 : daysShown(from, month);
  const query = useInfiniteQuery(tasks.listTasks, (cursor: string | undefined) => spanInput(from, days, filter, cursor), {
    next: (page) => page.nextCursor,
  });
  const pages = query.data?.pages.length ?? 0;
  const { fetchNextPage, hasNextPage } = query;
  useEffect(() => {
    if (hasNextPage && pages < mostPages) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, pages]);

  const list = useRef<HTMLElement>(null);
  const byDay = new Map<CalendarDate, TaskItem[]>();
  for (const task of query.data?.pages.flatMap((page) => page.items) ?? []) {
    const due = dueDay(task);
    if (due !== undefined) byDay.set(due, [...(byDay.get(due) ?? []), task]);
  }
  const choose = (next: CalendarDate): void => setDay(next === today() ? undefined : next, { replace: true });
  const step = (direction: 1 | -1): void => choose(span === "week" ? addDays(day, 7 * direction) : addMonths(day, direction));
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: { readonly [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
    const away = steps[event.key];
    if (away !== undefined) choose(addDays(day, away));
    else if (event.key === "PageUp") choose(addMonths(day, -1));
    else if (event.key === "PageDown") choose(addMonths(day, 1));
    else if (event.key === "Home") choose(startOfWeek(day));
    else if (event.key === "End") choose(addDays(startOfWeek(day), 6));
    else if (event.key === "Enter" || event.key === " ") list.current?.querySelector<HTMLElement>("input, button")?.focus();
    else return;
    event.preventDefault();
  };
  const name = span === "month"
    ? monthName(day)
    : t.weekOf(dayName(from), dayName(addDays(from, 6)));

  return (
    <div className="calendar">
      <div className="calendar-main">
        <div className="calendar-bar">
          <h2 aria-live="polite">{name}</h2>
          <IconButton icon="arrowLeft" size="small" label={t.previous[span]} onClick={() => step(-1)} />
          <IconButton icon="arrowRight" size="small" label={t.next[span]} onClick={() => step(1)} />
          <Button size="small" onClick={() => choose(today())}>{t.today}</Button>
          <span className="segments" role="group" aria-label={t.span}>
            {(["month", "week"] as const).map((choice) => (
              <button key={choice} type="button" aria-pressed={span === choice} onClick={() => setSpan(choice === "month" ? undefined : choice, { replace: true })}>
                {t[choice]}
              </button>
            ))}
          </span>
        </div>
        {query.error !== null && query.data === undefined && (
          <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
        )}
        {hasNextPage && pages >= mostPages && <p className="notice">{t.tooMany}</p>}
        <CalendarGrid
          label={name}
          from={from}
          days={days}
          month={span === "month" ? month : undefined}
          selected={day}
          tasks={byDay}
          isBusy={query.data === undefined && query.error === null}
          onSelect={choose}
          onKeyDown={onKeyDown}
        />
      </div>
      <section ref={list} className="calendar-day" aria-label={longDay(day)}>
        <h2>{longDay(day)}</h2>
        {mayWrite(me) && <QuickAdd day={day} />}
        {(byDay.get(day) ?? []).length === 0
          ? <p className="task-none">{t.dayEmpty}</p>
          : <ul className="tasks">{byDay.get(day)?.map((task) => <TaskRow key={task.id} task={task} />)}</ul>}
      </section>
    </div>
  );
}

/** Whole weeks up to the end of the month. */
function daysShown(from: CalendarDate, month: string): number {
  let days = 28;
  while (addDays(from, days).slice(0, 7) <= month) days += 7;
  return days;
}
