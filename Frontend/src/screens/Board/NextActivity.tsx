import { useEffect, useRef, useState } from "react";
import type { Opportunity } from "rapport";
import { useQuery } from "rapport/react";
import { tasks } from "../../api/client";
import { utcOffsetMinutes } from "../../app/dates";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { dueText, dueTone } from "../../parts/tasks/taskTime";
import { messages } from "./messages";

const icons = { overdue: "alert", today: "clock", later: "calendar", undated: "task", none: "dot" } as const;

/** What is to be done next for a deal: overdue, today, later, or nothing at all. Asked for when its card is seen. */
export function NextActivity({ deal }: { readonly deal: Opportunity }) {
  const t = useMessages(messages);
  const ref = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isSeen) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true), { rootMargin: "200px" });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  const found = useQuery(
    tasks.listTasks,
    { opportunityId: deal.id, includeSnoozed: true, limit: 1, utcOffsetMinutes: utcOffsetMinutes() },
    { enabled: isSeen, staleTime: 60_000 },
  );
  const task = found.data?.items[0];
  if (found.data === undefined) return <span ref={ref} className="next-activity" />;
  const when = task === undefined ? undefined : dueText(task);
  const state = task === undefined ? "none" : when === undefined ? "undated" : dueTone(task);
  const text = task === undefined ? t.next.none
    : when === undefined ? t.next.undated(task.title)
    : t.next[state === "overdue" ? "overdue" : state === "today" ? "today" : "later"](task.title, when);
  return (
    <span ref={ref} className={`next-activity ${state}`} title={text} data-next={state}>
      <Icon name={icons[state]} size={12} />
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
