import { useEffect, useRef, useState } from "react";
import { isRapportError, rules } from "rapport";
import type { Issue, TaskItem, TaskKind, TaskPriority } from "rapport";
import { tasks } from "../../api/client";
import { describe } from "../../api/errors";
import { issuesByField, issueText } from "../../api/issues";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { DealField } from "../../fields/DealField";
import { messages } from "./messages";
import { refreshTasks } from "./taskActions";
import { TaskConflict } from "./TaskConflict";
import { creation, draftOf, emptyDraft, merge, update } from "./taskDraft";
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
  const [base, setBase] = useState(task);
  const [draft, setDraft] = useState<TaskDraft>(() => (task === undefined ? { ...emptyDraft(me.id), ...initial } : draftOf(task)));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [theirs, setTheirs] = useState<TaskItem>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (issues.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const save = async (base: TaskItem | undefined, draft: TaskDraft): Promise<void> => {
    if (isBusy) return;
    const read = base === undefined ? creation(draft, subject, t.dueWithoutDay) : update(base, draft, t.dueWithoutDay);
    setIssues(read.issues);
    setFailure(undefined);
    if (read.issues.length > 0) return;
    setBusy(true);
    try {
      const saved = "id" in read.input ? await tasks.updateTask(read.input) : await tasks.createTask(read.input);
      onClose();
      showToast(base === undefined ? t.created(saved.title) : t.saved(saved.title));
      await refreshTasks();
    } catch (error) {
      setBusy(false);
      if (tasks.updateTask.isError(error) && error.error.type === "staleVersion") setTheirs(error.error.current);
      else if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(describe(error));
    }
  };

  const byField = issuesByField(issues);
  const error = (label: string, value: string, ...paths: readonly string[]): string | undefined => {
    const issue = paths.map((path) => byField.get(path)).find((found) => found !== undefined);
    if (issue === undefined) return undefined;
    return issue.code === "custom" ? issue.message : issueText(label, issue, value.trim() === "");
  };
  const set = <Name extends keyof TaskDraft>(name: Name) => (value: TaskDraft[Name]): void => setDraft((now) => ({ ...now, [name]: value }));
  const people = me.assignees.map(({ id, name }) => ({ value: id as string, label: name }));
  if (task !== undefined && !me.assignees.some(({ id }) => id === task.assigneeId)) people.unshift({ value: task.assigneeId, label: task.assigneeName });

  return (
    <Dialog
      title={task === undefined ? t.newTask : t.editTask}
      onClose={onClose}
      onSubmit={() => void save(base, draft)}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={isBusy}>{task === undefined ? t.add : w.save}</Button>
        </>
      }
    >
      <div ref={form} className="form-fields">
        {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
        {theirs !== undefined && base !== undefined && (
          <TaskConflict
            base={draftOf(base)}
            mine={draft}
            theirs={draftOf(theirs)}
            onMine={() => {
              const merged = merge(draftOf(base), draft, draftOf(theirs));
              setBase(theirs);
              setDraft(merged);
              setTheirs(undefined);
              void save(theirs, merged);
            }}
            onTheirs={() => {
              setBase(theirs);
              setDraft(draftOf(theirs));
              setTheirs(undefined);
              void refreshTasks();
            }}
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
          error={error(t.title, draft.title, "title")}
        />
        <div className="field-pair">
          <TextField label={t.dueDay} name="day" type="date" value={draft.day} onValue={set("day")} error={error(t.due, draft.day, "day", "dueDate", "dueAt")} />
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
            error={error(t.assignee, draft.assigneeId, "assigneeId")}
          />
        )}
        {subject.opportunityId === undefined && subject.leadId === undefined && (
          <DealField value={draft.deal} onValue={set("deal")} error={error(t.forDeal, draft.deal?.title ?? "", "opportunityId")} />
        )}
        <TextAreaField
          label={t.description}
          name="description"
          value={draft.description}
          onValue={set("description")}
          maxLength={rules.CreateTask.description.length?.maximum}
          error={error(t.description, draft.description, "description")}
        />
      </div>
    </Dialog>
  );
}
