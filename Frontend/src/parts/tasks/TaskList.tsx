import { useState } from "react";
import { useInfiniteQuery } from "rapport/react";
import { tasks } from "../../api/client";
import { utcOffsetMinutes } from "../../app/dates";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";
import { QuickAdd } from "./QuickAdd";
import type { TaskSubject } from "./taskDraft";
import { TaskRow } from "./TaskRow";
import "./tasks.css";

interface TaskListProps {
  /** Whose tasks: exactly one of them. */
  readonly subject: TaskSubject;
}

/** The tasks of one customer, deal or lead: what is open, a line to add one, and what was done on demand. */
export function TaskList({ subject }: TaskListProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [showsDone, setShowsDone] = useState(false);
  return (
    <div className="task-list">
      {mayWrite(me) && <QuickAdd subject={subject} />}
      <Tasks subject={subject} status="open" />
      <div>
        <Button size="small" variant="quiet" aria-expanded={showsDone} onClick={() => setShowsDone(!showsDone)}>
          {showsDone ? t.hideDone : t.showDone}
        </Button>
      </div>
      {showsDone && <Tasks subject={subject} status="done" />}
    </div>
  );
}

function Tasks({ subject, status }: TaskListProps & { readonly status: "open" | "done" }) {
  const t = useMessages(messages);
  const query = useInfiniteQuery(
    tasks.listTasks,
    (cursor: string | undefined) => ({
      ...subject,
      status,
      includeSnoozed: true,
      utcOffsetMinutes: utcOffsetMinutes(),
      limit: 50,
      ...(status === "done" ? { direction: "descending", sort: "created" } as const : {}),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  if (query.data === undefined) {
    if (query.error !== null) return <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />;
    return <><LoadingText>{t.loading}</LoadingText><Skeleton count={3} /></>;
  }
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="task-none">{status === "done" ? t.noneDone : t.noneHere}</p>;
  return (
    <>
      <ul className="tasks">
        {items.map((task) => <TaskRow key={task.id} task={task} showsAbout={subject.customerProfileId !== undefined} />)}
      </ul>
      {query.hasNextPage && <Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.more}</Button>}
    </>
  );
}
