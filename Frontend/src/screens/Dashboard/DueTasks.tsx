import type { DashboardTasks } from "rapport";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { today } from "../../app/format";
import { QuickAdd } from "../../parts/tasks/QuickAdd";
import { TaskRow } from "../../parts/tasks/TaskRow";
import { Card } from "./Card";
import { messages } from "./messages";

/** The caller's tasks that are to be done now, to be ticked here already. */
export function DueTasks({ due }: { readonly due: DashboardTasks }) {
  const t = useMessages(messages);
  const me = useMe();
  return (
    <Card name="tasks" title={t.tasksDue} link={{ to: "/tasks", label: t.allTasks }}>
      {mayWrite(me) && <QuickAdd day={today()} />}
      {due.items.length === 0
        ? <p className="card-empty">{t.noTasks}</p>
        : <ul className="tasks">{due.items.map((task) => <TaskRow key={task.id} task={task} showsAssignee={false} />)}</ul>}
    </Card>
  );
}
