/** What is done with a task as a whole: shown at once, with a way back. */
import type { CalendarDate, ID, Me, TaskItem, UserSummary } from "rapport";
import { cache, dashboard, deals, tasks } from "../../api/client";
import { describe } from "../../api/errors";
import { nearDay } from "../../app/dates";
import { textsOf } from "../../app/i18n";
import { mayWrite } from "../../app/me";
import { showUndo } from "../../app/undo";
import { showError, showToast } from "../../components/Toast";
import { messages } from "./messages";
import { showStatus } from "./pendingTasks";
import { momentText } from "./taskTime";

/** After a task has changed: lists, the dashboard and deals that show it are asked for again. */
export async function refreshTasks(): Promise<void> {
  await Promise.all([cache.invalidate(tasks), cache.invalidate(dashboard), cache.invalidate(deals.getOpportunity)]);
}

/** Reps change only what is given to them. */
export function mayChangeTask(me: Me, task: Pick<TaskItem, "assigneeId">): boolean {
  return mayWrite(me) && (me.role !== "rep" || task.assigneeId === me.id);
}

async function attempt(task: TaskItem, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const t = textsOf(messages);
    const isStale = tasks.updateTask.isError(error) && error.error.type === "staleVersion";
    showError(t.notChanged(task.title, isStale ? t.stale : describe(error)));
  }
  await refreshTasks();
}

function keyOf({ id, version }: TaskItem): { readonly id: ID<"TaskItem">; readonly version: number } {
  return { id, version };
}

export async function completeTask(task: TaskItem): Promise<void> {
  const hide = showStatus(task.id, "done");
  await attempt(task, async () => {
    const done = await tasks.completeTask(keyOf(task));
    showUndo(textsOf(messages).done(task.title), () => reopenTask(done));
  });
  hide();
}

export async function reopenTask(task: TaskItem): Promise<void> {
  const hide = showStatus(task.id, "open");
  await attempt(task, async () => {
    const open = await tasks.reopenTask(keyOf(task));
    showUndo(textsOf(messages).open(task.title), () => completeTask(open));
  });
  hide();
}

/** `null` brings it back at once. */
export function snoozeTask(task: TaskItem, until: Date | null): Promise<void> {
  return attempt(task, async () => {
    const t = textsOf(messages);
    const before = task.snoozedUntil ?? null;
    const put = await tasks.snoozeTask({ ...keyOf(task), until });
    const text = until === null ? t.unsnoozed(task.title) : t.snoozed(task.title, momentText(until));
    showUndo(text, () => snoozeTask(put, before !== null && before.getTime() > Date.now() ? before : null));
  });
}

export function assignTask(task: TaskItem, user: Pick<UserSummary, "id" | "name">): Promise<void> {
  return attempt(task, async () => {
    const before = { id: task.assigneeId, name: task.assigneeName };
    const given = await tasks.updateTask({ ...keyOf(task), assigneeId: user.id });
    showUndo(textsOf(messages).assigned(task.title, user.name), () => assignTask(given, before));
  });
}

export function setDueDay(task: TaskItem, day: CalendarDate): Promise<void> {
  return attempt(task, async () => {
    const moved = await tasks.updateTask({ ...keyOf(task), dueDate: day });
    const due = task.dueAt instanceof Date ? { dueAt: task.dueAt } : { dueDate: task.dueDate ?? null };
    const back = (): Promise<void> => attempt(moved, async () => void (await tasks.updateTask({ ...keyOf(moved), ...due })));
    showUndo(textsOf(messages).moved(task.title, nearDay(day)), back);
  });
}

export function deleteTask(task: TaskItem): Promise<void> {
  return attempt(task, async () => {
    await tasks.deleteTask(keyOf(task));
    showUndo(textsOf(messages).deleted(task.title), () => restoreTask(task));
  });
}

function restoreTask(task: TaskItem): Promise<void> {
  return attempt(task, async () => {
    await tasks.restoreTask({ id: task.id });
    showToast(textsOf(messages).restored(task.title));
  });
}
