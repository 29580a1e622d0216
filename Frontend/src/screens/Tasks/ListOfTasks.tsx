import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { TaskItem, TaskSort } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { tasks } from "../../api/client";
import { addDays, nearDay } from "../../app/dates";
import { today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { rowAfterKey } from "../../components/useRowKeys";
import { messages as taskMessages } from "../../parts/tasks/messages";
import { QuickAdd } from "../../parts/tasks/QuickAdd";
import { TaskRow } from "../../parts/tasks/TaskRow";
import { dueDay } from "../../parts/tasks/taskTime";
import { messages } from "./messages";
import { listInput } from "./taskInput";
import type { ListView, TaskFilter } from "./taskInput";

interface ListOfTasksProps {
  readonly view: ListView;
  readonly filter: TaskFilter;
  readonly sort: TaskSort;
}

/** The tasks of a view under the days on which they are due, or under what they are sorted by, page by page. */
export function ListOfTasks({ view, filter, sort }: ListOfTasksProps) {
  const t = useMessages(messages);
  const words = useMessages(taskMessages);
  const me = useMe();
  const list = useRef<HTMLDivElement>(null);
  const [includesSnoozed, setIncludesSnoozed] = useState(false);
  const query = useInfiniteQuery(tasks.listTasks, (cursor: string | undefined) => listInput(view, filter, sort, includesSnoozed, cursor), {
    next: (page) => page.nextCursor,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const day = view === "upcoming" ? addDays(today(), 1) : view === "undated" ? undefined : today();
  const labelOf = (task: TaskItem): string => {
    if (view === "done") return t.view.done;
    if (sort === "created") return t.sorts.created;
    if (sort === "priority") return words.priorities[task.priority];
    const day = dueDay(task);
    return task.isOverdue && view !== "overdue" ? t.overdueGroup : day === undefined ? t.noGroup : nearDay(day);
  };
  const canAdd = mayWrite(me) && view !== "done" && view !== "overdue";

  return (
    <>
      {canAdd && <QuickAdd day={day} showsHint />}
      {view !== "done" && (
        <label className="tasks-snoozed">
          <input type="checkbox" checked={includesSnoozed} onChange={(event) => setIncludesSnoozed(event.target.checked)} />
          {t.snoozed}
        </label>
      )}
      {query.data === undefined && query.error !== null && (
        <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {query.data === undefined && query.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton count={8} /></>}
      {query.data !== undefined && items.length === 0 && (
        <EmptyState icon={view === "done" ? "check" : "task"} title={t.emptyTitle[view]}>{t.emptyText[view]}</EmptyState>
      )}
      <div ref={list} onKeyDown={(event) => moveBetweenRows(event, list.current)}>
        {groups(items, labelOf).map(({ label, tasks }) => (
          <section key={label} className="task-group" aria-label={label}>
            {view !== "done" && <h2>{label}<span className="task-group-count">{tasks.length}</span></h2>}
            <ul className="tasks">{tasks.map((task) => <TaskRow key={task.id} task={task} />)}</ul>
          </section>
        ))}
      </div>
      {items.length > 0 && <p className="tasks-keys">{t.keys}</p>}
      {query.hasNextPage && (
        <div className="tasks-more"><Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.more}</Button></div>
      )}
    </>
  );
}

interface Group {
  readonly label: string;
  readonly tasks: readonly TaskItem[];
}

function groups(items: readonly TaskItem[], labelOf: (task: TaskItem) => string): readonly Group[] {
  const found = new Map<string, TaskItem[]>();
  for (const task of items) {
    const label = labelOf(task);
    const group = found.get(label);
    if (group === undefined) found.set(label, [task]);
    else group.push(task);
  }
  return [...found].map(([label, tasks]) => ({ label: label.charAt(0).toUpperCase() + label.slice(1), tasks }));
}

/** Arrows, Home, End and the page keys go from one box to another; E edits the task whose box has the focus. */
function moveBetweenRows(event: KeyboardEvent, list: HTMLElement | null): void {
  if (list === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = (event.target as HTMLElement).closest<HTMLElement>("[data-task]");
  const box = row?.querySelector<HTMLInputElement>(".task-check input");
  if (row === null || box === null || box === undefined || event.target !== box) return;
  if (event.key.toLowerCase() === "e") row.querySelector<HTMLElement>("button.task-title")?.click();
  else {
    const boxes = [...list.querySelectorAll<HTMLInputElement>(".task-check input")];
    const target = rowAfterKey(event.key, boxes.indexOf(box), boxes.length);
    if (target === undefined) return;
    boxes[target]?.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}
