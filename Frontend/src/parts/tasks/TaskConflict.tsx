import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { ConflictNotice } from "../ConflictNotice";
import { messages } from "./messages";
import { differences } from "./taskDraft";
import type { TaskDraft, TaskField } from "./taskDraft";

interface TaskConflictProps {
  readonly base: TaskDraft;
  readonly mine: TaskDraft;
  readonly theirs: TaskDraft;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else was faster: both versions beside each other, and the choice. */
export function TaskConflict({ base, mine, theirs, onMine, onTheirs }: TaskConflictProps) {
  const t = useMessages(messages);
  const me = useMe();
  const labels: { readonly [Field in TaskField]: string } = {
    title: t.title,
    description: t.description,
    kind: t.kind,
    priority: t.priority,
    day: t.dueDay,
    time: t.dueTime,
    assigneeId: t.assignee,
    deal: t.forDeal,
  };
  const text = (field: TaskField, draft: TaskDraft): string => {
    if (field === "kind") return t.kinds[draft.kind];
    if (field === "priority") return t.priorities[draft.priority];
    if (field === "deal") return draft.deal?.title ?? t.nobody;
    if (field === "assigneeId") return me.assignees.find(({ id }) => id === draft.assigneeId)?.name ?? t.nobody;
    return draft[field] === "" ? t.nobody : draft[field];
  };
  const changedByMe = differences(base, mine);
  const fields = new Set([...changedByMe, ...differences(base, theirs)]);
  return (
    <ConflictNotice
      title={t.conflict}
      rows={[...fields].map((field) => ({ label: labels[field], mine: text(field, changedByMe.includes(field) ? mine : theirs), theirs: text(field, theirs) }))}
      isBusy={false}
      onMine={onMine}
      onTheirs={onTheirs}
    />
  );
}
