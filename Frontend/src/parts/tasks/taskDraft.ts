/** A task as one edits it: texts, and what they come to. Pure. */
import { calendarDate, isCalendarDate } from "rapport";
import type { CalendarDate, CreateTask, ID, Issue, TaskItem, TaskKind, TaskPriority, UpdateTask } from "rapport";
import { editsOf } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import type { DealChoice } from "../../fields/DealField";

export interface TaskDraft {
  readonly title: string;
  readonly description: string;
  readonly kind: TaskKind;
  readonly priority: TaskPriority;
  readonly day: string;
  /** `HH:MM`, or empty for the whole day. */
  readonly time: string;
  readonly assigneeId: ID<"User">;
  readonly deal: DealChoice | undefined;
}

/** What a new task is for. */
export interface TaskSubject {
  readonly customerProfileId?: ID<"CustomerProfile">;
  readonly opportunityId?: ID<"Opportunity">;
  readonly leadId?: ID<"Lead">;
}

export function emptyDraft(me: ID<"User">): TaskDraft {
  return { title: "", description: "", kind: "todo", priority: "normal", day: "", time: "", assigneeId: me, deal: undefined };
}

export function draftOf(task: TaskItem): TaskDraft {
  const at = task.dueAt ?? undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  return {
    title: task.title,
    description: task.description ?? "",
    kind: task.kind,
    priority: task.priority,
    day: at === undefined ? task.dueDate ?? "" : calendarDate(at),
    time: at === undefined ? "" : `${two(at.getHours())}:${two(at.getMinutes())}`,
    assigneeId: task.assigneeId,
    deal: task.opportunityId === null || task.opportunityId === undefined
      ? undefined
      : { id: task.opportunityId, title: task.opportunityTitle ?? "" },
  };
}

type Due = { readonly dueDate?: CalendarDate; readonly dueAt?: Date };

function dueOf({ day, time }: TaskDraft): Due {
  if (!isCalendarDate(day)) return {};
  return time === "" ? { dueDate: day } : { dueAt: new Date(`${day}T${time}:00`) };
}

interface Read<Input> {
  readonly input: Input;
  readonly issues: readonly Issue[];
}

/** A time needs a day. */
function timeIssues(draft: TaskDraft): readonly Issue[] {
  return draft.time !== "" && !isCalendarDate(draft.day) ? [{ path: "day", code: "required", message: "is required" }] : [];
}

/** What to send of a new one, and what cannot be read. */
export function creation(draft: TaskDraft, subject: TaskSubject): Read<CreateTask> {
  const input: CreateTask = {
    title: draft.title,
    kind: draft.kind,
    priority: draft.priority,
    assigneeId: draft.assigneeId,
    ...dueOf(draft),
    ...(draft.description.trim() === "" ? {} : { description: draft.description }),
    ...subject,
    ...(draft.deal === undefined ? {} : { opportunityId: draft.deal.id }),
  };
  return { input, issues: timeIssues(draft) };
}

/** What to send of one that is changed: only what was; and what cannot be read. */
export function update(id: ID<"TaskItem">, work: Work<TaskDraft>): Read<UpdateTask> {
  const { version, before, draft } = work;
  const changed = new Set(editsOf(work));
  const due = dueOf(draft);
  const input: UpdateTask = {
    id,
    version,
    ...(changed.has("title") ? { title: draft.title } : {}),
    ...(changed.has("description") ? { description: draft.description.trim() === "" ? null : draft.description } : {}),
    ...(changed.has("kind") ? { kind: draft.kind } : {}),
    ...(changed.has("priority") ? { priority: draft.priority } : {}),
    ...(changed.has("assigneeId") ? { assigneeId: draft.assigneeId } : {}),
    ...(changed.has("deal") ? { opportunityId: draft.deal?.id ?? null } : {}),
    ...(!changed.has("day") && !changed.has("time") ? {} : Object.keys(due).length > 0 ? due : before.time !== "" ? { dueAt: null } : { dueDate: null }),
  };
  return { input, issues: timeIssues(draft) };
}
