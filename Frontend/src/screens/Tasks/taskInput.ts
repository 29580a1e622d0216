/** What the screen asks the server for. */
import { id } from "rapport";
import type { CalendarDate, ListTasks, TaskKind, TaskSort } from "rapport";
import { addDays, utcOffsetMinutes } from "../../app/dates";

export const views = ["today", "overdue", "upcoming", "undated", "calendar", "done"] as const;
export type TaskView = (typeof views)[number];
export type ListView = Exclude<TaskView, "calendar">;

export const kinds: readonly TaskKind[] = ["todo", "call", "email", "meeting", "followUp"];

/** How a list can be sorted; what is done always by when it was due. */
export const sorts = ["due", "priority", "created"] as const;

export interface TaskFilter {
  /** `mine`, `team`, `all`, or a user's id. */
  readonly whose: string;
  readonly kind: TaskKind | undefined;
}

/** Whose tasks, of which kind. */
function base({ whose, kind }: TaskFilter): ListTasks {
  const person = whose === "mine" || whose === "team" || whose === "all" ? { scope: whose } as const : { assigneeId: id<"User">(whose) };
  return { ...person, utcOffsetMinutes: utcOffsetMinutes(), ...(kind === undefined ? {} : { kinds: [kind] }) };
}

export function listInput(view: ListView, filter: TaskFilter, sort: TaskSort, includeSnoozed: boolean, cursor: string | undefined): ListTasks {
  const due = { today: "now", overdue: "overdue", upcoming: "upcoming", undated: "undated" } as const;
  return {
    ...base(filter),
    ...(view === "done" ? { status: "done", direction: "descending" } as const : { due: due[view], includeSnoozed, sort, direction: sort === "created" ? "descending" : "ascending" } as const),
    limit: 50,
    ...(cursor === undefined ? {} : { cursor }),
  };
}

export function spanInput(from: CalendarDate, days: number, filter: TaskFilter, cursor: string | undefined): ListTasks {
  return {
    ...base(filter),
    dueFrom: from,
    dueTo: addDays(from, days - 1),
    includeSnoozed: true,
    limit: 200,
    ...(cursor === undefined ? {} : { cursor }),
  };
}
