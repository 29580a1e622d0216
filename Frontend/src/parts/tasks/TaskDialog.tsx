import { rules } from "rapport";
import type { TaskItem, TaskKind, TaskPriority } from "rapport";
import { tasks } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { DealField } from "../../fields/DealField";
import { DraftNotice } from "../DraftNotice";
import { EditConflict } from "../EditConflict";
import { messages } from "./messages";
import { refreshTasks } from "./taskActions";
import { creation, draftOf, emptyDraft, update } from "./taskDraft";
import type { TaskDraft, TaskSubject } from "./taskDraft";
import "./tasks.css";

interface TaskDialogProps {
  /** The one to edit; without it a new one is made. */
  readonly task?: TaskItem;
  readonly subject?: TaskSubject;
  /** What a new one begins with. */
  readonly initial?: Partial<TaskDraft>;
  readonly onClose: () => void;
}

/** All of a task's fields. */
export function TaskDialog({ task, subject = {}, initial = {}, onClose }: TaskDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const isGiven = (initial.title ?? "") !== "";
  const about = Object.values(subject).join(".");
  const edit = useEdit(
    task === undefined ? ["task.new", about].join(".") : `task.${task.id}`,
    task,
    (task) => (task === undefined ? { ...emptyDraft(me.id), ...initial } : draftOf(task)),
    // What was begun is left for later when something has been typed already.
    { takesUp: !isGiven },
  );
  const { draft, change } = edit;
  const submit = useSubmit();
  const close = (): void => {
    edit.discard();
    onClose();
  };
  const finish = async (text: string): Promise<void> => {
    close();
    showToast(text);
    await refreshTasks();
  };
  const create = (): Promise<void> => {
    const { input, issues } = creation(draft, subject);
    return submit.send("CreateTask", input, async (input) => finish(t.created((await tasks.createTask(input)).title)), { found: issues });
  };
  const save = (id: TaskItem["id"], work: Work<TaskDraft>): Promise<void> => {
    const { input, issues } = update(id, work);
    return submit.send("UpdateTask", input, async (input) => finish(t.saved((await tasks.updateTask(input)).title)), { found: issues, onRefused: edit.refused });
  };
  const error = (name: keyof TaskDraft, label: string, ...paths: readonly string[]): string | undefined => {
    const value = draft[name];
    return [name, ...paths].map((path) => submit.error(path, label, typeof value === "string" && value.trim() === "")).find((text) => text !== undefined);
  };
  const dueError = error("day", t.due, "dueDate", "dueAt");
  const set = <Name extends keyof TaskDraft>(name: Name) => (value: TaskDraft[Name]): void => change({ [name]: value } as Partial<TaskDraft>);
  const textOf = (name: keyof TaskDraft, draft: TaskDraft): string | undefined => {
    switch (name) {
      case "kind": return t.kinds[draft.kind];
      case "priority": return t.priorities[draft.priority];
      case "deal": return draft.deal?.title ?? "";
      case "assigneeId": return people.find(({ value }) => value === draft.assigneeId)?.label ?? t.nobody;
      default: return undefined;
    }
  };
  const people = me.assignees.map(({ id, name }) => ({ value: id as string, label: name }));
  if (task !== undefined && !me.assignees.some(({ id }) => id === task.assigneeId)) people.unshift({ value: task.assigneeId, label: task.assigneeName });

  return (
    <Dialog
      title={task === undefined ? t.newTask : t.editTask}
      isDirty={edit.isDirty || isGiven}
      onClose={close}
      onSubmit={() => void (task === undefined ? create() : save(task.id, edit.work))}
      actions={
        <>
          <Button onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{task === undefined ? t.add : w.save}</Button>
        </>
      }
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        {task !== undefined && (
          <EditConflict
            edit={edit}
            title={t.conflict}
            labels={{
              title: t.title, description: t.description, kind: t.kind, priority: t.priority, day: t.dueDay, time: t.dueTime,
              assigneeId: t.assignee, deal: t.forDeal,
            }}
            textOf={textOf}
            isBusy={submit.isBusy}
            onMine={(work) => void save(task.id, work)}
            onTheirs={() => void refreshTasks()}
          />
        )}
        <TextField
          label={t.title}
          name="title"
          isRequired
          autoFocus
          value={draft.title}
          onValue={set("title")}
          maxLength={rules.CreateTask.title.length?.maximum}
          error={error("title", t.title)}
        />
        <div className="field-pair">
          <TextField label={t.dueDay} name="day" type="date" value={draft.day} onValue={set("day")} error={dueError !== undefined && draft.day === "" && draft.time !== "" ? t.dueWithoutDay : dueError} />
          <TextField label={t.dueTime} name="time" type="time" value={draft.time} onValue={set("time")} hint={t.dueTimeHint} />
        </div>
        <div className="field-pair">
          <SelectField
            label={t.kind}
            name="kind"
            value={draft.kind}
            onValue={(value) => set("kind")(value as TaskKind)}
            choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
          />
          <SelectField
            label={t.priority}
            name="priority"
            value={draft.priority}
            onValue={(value) => set("priority")(value as TaskPriority)}
            choices={Object.entries(t.priorities).map(([value, label]) => ({ value, label }))}
          />
        </div>
        {people.length > 1 && (
          <SelectField
            label={t.assignee}
            name="assigneeId"
            value={draft.assigneeId}
            onValue={(value) => set("assigneeId")(me.assignees.find(({ id }) => id === value)?.id ?? draft.assigneeId)}
            choices={people}
            error={error("assigneeId", t.assignee)}
          />
        )}
        {subject.opportunityId === undefined && subject.leadId === undefined && (
          <DealField value={draft.deal} onValue={set("deal")} error={error("deal", t.forDeal, "opportunityId")} />
        )}
        <TextAreaField
          label={t.description}
          name="description"
          value={draft.description}
          onValue={set("description")}
          maxLength={rules.CreateTask.description.length?.maximum}
          error={error("description", t.description)}
        />
      </div>
    </Dialog>
  );
}
