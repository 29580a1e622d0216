import { useState } from "react";
import type { TaskItem } from "rapport";
import { ago } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { Icon } from "../../components/Icon";
import type { IconName } from "../../components/Icon";
import { messages } from "./messages";
import { useShownStatus } from "./pendingTasks";
import { TaskAbout } from "./TaskAbout";
import { completeTask, mayChangeTask, reopenTask } from "./taskActions";
import { LazyTaskDialog } from "./LazyTaskDialog";
import { TaskMenu } from "./TaskMenu";
import { dueText, dueTone, momentText } from "./taskTime";
import "./tasks.css";

const kindIcons: { readonly [Kind in TaskItem["kind"]]: IconName } = {
  todo: "check",
  call: "phone",
  email: "mail",
  meeting: "users",
  followUp: "undo",
};

interface TaskRowProps {
  readonly task: TaskItem;
  /** Whether to say what it is for; not where that is clear from what stands around. */
  readonly showsAbout?: boolean;
  readonly showsAssignee?: boolean;
}

/** One task: a box to tick, what it is, when and for whom, and the rest in a menu. */
export function TaskRow({ task, showsAbout = true, showsAssignee = true }: TaskRowProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [isEditing, setEditing] = useState(false);
  const status = useShownStatus(task);
  const canChange = mayChangeTask(me, task);
  const isDone = status === "done";
  const due = dueText(task);
  const tone = dueTone(task);
  const isSnoozed = task.snoozedUntil !== null && task.snoozedUntil !== undefined && task.snoozedUntil.getTime() > Date.now();

  return (
    <li className={`task-row ${isDone ? "is-done" : ""}`} data-task={task.id}>
      <label className="task-check">
        <input
          type="checkbox"
          checked={isDone}
          disabled={!canChange}
          aria-label={isDone ? t.reopen(task.title) : t.complete(task.title)}
          onChange={() => void (isDone ? reopenTask(task) : completeTask(task))}
        />
        <span className="task-box" aria-hidden="true"><Icon name="check" size={12} /></span>
      </label>
      <div className="task-main">
        {canChange
          ? <button type="button" className="task-title" onClick={() => setEditing(true)}>{task.title}</button>
          : <span className="task-title">{task.title}</span>}
        <div className="task-facts">
          {task.kind !== "todo" && <span className="task-fact"><Icon name={kindIcons[task.kind]} size={12} />{t.kinds[task.kind]}</span>}
          {(task.priority === "high" || task.priority === "urgent") && !isDone && (
            <Badge tone={task.priority === "urgent" ? "bad" : "warning"} icon="flag" title={t.priorityOf(t.priorities[task.priority])}>
              {t.priorities[task.priority]}
            </Badge>
          )}
          {showsAbout && <TaskAbout task={task} />}
          {isSnoozed && task.snoozedUntil instanceof Date && !isDone && (
            <span className="task-fact"><Icon name="clock" size={12} />{t.sleepsUntil(momentText(task.snoozedUntil))}</span>
          )}
          {isDone && task.outcome !== null && task.outcome !== undefined && <span className="task-fact">{task.outcome}</span>}
        </div>
      </div>
      <div className="task-end">
        {isDone && task.completedAt instanceof Date
          ? <span className="task-due">{t.doneOn(ago(task.completedAt))}</span>
          : due !== undefined && (
            <span className={`task-due ${tone}`} title={tone === "overdue" ? t.overdue(due) : undefined}>
              {tone === "overdue" && <><Icon name="alert" size={12} /><span className="visually-hidden">{t.overdue("")}</span></>}
              {due}
            </span>
          )}
        {showsAssignee && <Avatar name={task.assigneeName} size="small" />}
        {canChange && <TaskMenu task={task} isDone={isDone} onEdit={() => setEditing(true)} />}
      </div>
      {isEditing && <LazyTaskDialog task={task} onClose={() => setEditing(false)} />}
    </li>
  );
}
