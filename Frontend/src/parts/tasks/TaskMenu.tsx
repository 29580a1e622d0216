import { useState } from "react";
import type { TaskItem } from "rapport";
import { addDays } from "../../app/dates";
import { today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import type { MenuItem } from "../../components/Menu";
import { messages } from "./messages";
import { assignTask, deleteTask, setDueDay, snoozeTask } from "./taskActions";
import { momentText, snoozeMoments } from "./taskTime";

interface TaskMenuProps {
  readonly task: TaskItem;
  readonly isDone: boolean;
  readonly onEdit: () => void;
}

type Question = "snooze" | "assign";

/** What else can be done with a task. */
export function TaskMenu({ task, isDone, onEdit }: TaskMenuProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [question, setQuestion] = useState<Question>();
  const isSnoozed = task.snoozedUntil !== null && task.snoozedUntil !== undefined && task.snoozedUntil.getTime() > Date.now();
  const items: readonly MenuItem[] = [
    { id: "edit", label: t.edit, icon: "edit", onSelect: onEdit },
    ...(isDone ? [] : [
      { id: "today", label: t.dueToday, icon: "calendar", onSelect: () => void setDueDay(task, today()) },
      { id: "tomorrow", label: t.dueTomorrow, icon: "calendar", onSelect: () => void setDueDay(task, addDays(today(), 1)) },
      ...snoozeMoments().map(({ id, until }): MenuItem => ({
        id,
        label: <>{`${t.snooze}: ${t[id]}`}<small> {momentText(until)}</small></>,
        icon: "clock",
        onSelect: () => void snoozeTask(task, until),
      })),
      { id: "pick", label: `${t.snooze}: ${t.pickMoment}`, icon: "clock", onSelect: () => setQuestion("snooze") },
      ...(isSnoozed ? [{ id: "back", label: t.bringBack, icon: "undo", onSelect: () => void snoozeTask(task, null) } as const] : []),
      ...(me.assignees.length > 1 ? [{ id: "assign", label: t.assignTo, icon: "user", onSelect: () => setQuestion("assign") } as const] : []),
    ] as readonly MenuItem[]),
    { id: "delete", label: t.delete, icon: "trash", isDangerous: true, onSelect: () => void deleteTask(task) },
  ];
  const close = (): void => setQuestion(undefined);
  return (
    <>
      <Menu label={t.actions(task.title)} align="end" className="task-menu" button={<Icon name="more" />} items={items} />
      {question === "snooze" && <SnoozeDialog onClose={close} onSnooze={(until) => void snoozeTask(task, until)} />}
      {question === "assign" && <AssignDialog task={task} onClose={close} />}
    </>
  );
}

function SnoozeDialog({ onClose, onSnooze }: { readonly onClose: () => void; readonly onSnooze: (until: Date) => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const [day, setDay] = useState<string>(addDays(today(), 1));
  const [time, setTime] = useState("09:00");
  const until = new Date(`${day}T${time}:00`);
  const isGood = until.getTime() > Date.now();
  return (
    <Dialog
      title={t.snoozeUntil}
      onClose={onClose}
      onSubmit={() => {
        if (!isGood) return;
        onClose();
        onSnooze(until);
      }}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" disabled={!isGood}>{t.snooze}</Button></>}
    >
      <div className="field-pair">
        <TextField label={t.dueDay} name="day" type="date" min={today()} value={day} onValue={setDay} />
        <TextField label={t.dueTime} name="time" type="time" value={time} onValue={setTime} />
      </div>
    </Dialog>
  );
}

function AssignDialog({ task, onClose }: { readonly task: TaskItem; readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const [user, setUser] = useState<string>(task.assigneeId);
  const chosen = me.assignees.find(({ id }) => id === user);
  const isOther = chosen !== undefined && chosen.id !== task.assigneeId;
  const choices = me.assignees.map(({ id, name }) => ({ value: id as string, label: name }));
  if (!me.assignees.some(({ id }) => id === task.assigneeId)) choices.unshift({ value: task.assigneeId, label: task.assigneeName });
  return (
    <Dialog
      title={task.title}
      onClose={onClose}
      onSubmit={() => {
        onClose();
        if (isOther) void assignTask(task, chosen);
      }}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" disabled={!isOther}>{w.save}</Button></>}
    >
      <SelectField label={t.assignee} name="assigneeId" value={user} onValue={setUser} choices={choices} />
    </Dialog>
  );
}
