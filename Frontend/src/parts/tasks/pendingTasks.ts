/** Tasks that the page shows as done or open again already, before the server has said so. */
import { useSyncExternalStore } from "react";
import type { ID, TaskItem, TaskStatus } from "rapport";

const listeners = new Set<() => void>();
let pending: ReadonlyMap<ID<"TaskItem">, TaskStatus> = new Map();

/** What the task is shown as. */
export function useShownStatus(task: TaskItem): TaskStatus {
  return useSyncExternalStore(subscribe, () => pending.get(task.id) ?? task.status);
}

/** Shows a status. The result takes it away again. */
export function showStatus(id: ID<"TaskItem">, status: TaskStatus): () => void {
  set(new Map(pending).set(id, status));
  return () => {
    const rest = new Map(pending);
    rest.delete(id);
    set(rest);
  };
}

function set(next: ReadonlyMap<ID<"TaskItem">, TaskStatus>): void {
  pending = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
