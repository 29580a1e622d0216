import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { CalendarDate, TaskItem } from "rapport";
import { addDays } from "../../app/dates";
import { localDate, longDay, today, weekday } from "../../app/format";
import { locale, useMessages } from "../../app/i18n";
import { dueTone } from "../../parts/tasks/taskTime";
import { messages } from "./messages";

interface CalendarGridProps {
  readonly label: string;
  readonly from: CalendarDate;
  readonly days: number;
  /** `YYYY-MM`: the days of other months are faint. Without it a week is shown, with room for more. */
  readonly month: string | undefined;
  readonly selected: CalendarDate;
  readonly tasks: ReadonlyMap<CalendarDate, readonly TaskItem[]>;
  readonly isBusy: boolean;
  readonly onSelect: (day: CalendarDate) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Days in weeks. The day that is chosen has the focus; what is due stands in its cell, or as dots where there is little room. */
export function CalendarGrid({ label, from, days, month, selected, tasks, isBusy, onSelect, onKeyDown }: CalendarGridProps) {
  const t = useMessages(messages);
  const grid = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (hadFocus.current) grid.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [selected]);
  const room = month === undefined ? 12 : 3;
  const weeks = Array.from({ length: days / 7 }, (_, week) => Array.from({ length: 7 }, (_, day) => addDays(from, week * 7 + day)));
  return (
    <>
      <p id="calendar-help" className="visually-hidden">{t.calendarHelp}</p>
      <div
        ref={grid}
        className={`calendar-grid ${month === undefined ? "is-week" : ""}`}
        role="grid"
        aria-label={label}
        aria-describedby="calendar-help"
        aria-busy={isBusy || undefined}
        onKeyDown={onKeyDown}
        onFocus={() => (hadFocus.current = true)}
        onBlur={() => (hadFocus.current = false)}
      >
        <div role="row" className="calendar-week calendar-names">
          {weeks[0]?.map((date) => <span key={date} role="columnheader" aria-label={localDate(date).toLocaleDateString(locale(), { weekday: "long" })}>{weekday(date)}</span>)}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className="calendar-week">
            {week.map((date) => {
              const due = tasks.get(date) ?? [];
              const overdue = due.filter(({ isOverdue }) => isOverdue).length;
              const classes = [date === today() && "is-today", month !== undefined && !date.startsWith(month) && "is-other"];
              return (
                <div
                  key={date}
                  role="gridcell"
                  tabIndex={date === selected ? 0 : -1}
                  aria-selected={date === selected}
                  aria-current={date === today() ? "date" : undefined}
                  aria-label={t.dayTasks(longDay(date), due.length, overdue)}
                  className={`calendar-cell ${classes.filter(Boolean).join(" ")}`}
                  data-day={date}
                  onClick={() => onSelect(date)}
                >
                  <span className="calendar-number">{Number(date.slice(8))}</span>
                  {due.slice(0, room).map((task) => <span key={task.id} className={`calendar-task ${dueTone(task)}`}><span className="calendar-title">{task.title}</span></span>)}
                  {due.length > room && <span className="calendar-rest">{t.moreOfDay(due.length - room)}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}
