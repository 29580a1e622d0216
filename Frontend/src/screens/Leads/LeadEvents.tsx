import type { ID, JSONValue, LeadFieldChange } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { leads } from "../../api/client";
import { ago, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { Avatar } from "../../components/Avatar";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";

/** What happened to a lead, the newest first. */
export function LeadEvents({ id }: { readonly id: ID<"Lead"> }) {
  const t = useMessages(messages);
  const query = useInfiniteQuery(
    leads.getLeadEvents,
    (cursor: string | undefined) => ({ id, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  if (query.data === undefined) {
    if (query.error !== null) return <ErrorState title={t.eventsFailed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />;
    return <><LoadingText>{t.eventsLoading}</LoadingText><Skeleton count={6} /></>;
  }
  const events = query.data.pages.flatMap((page) => page.items);
  if (events.length === 0) return <p className="record-none">{t.eventsNone}</p>;
  return (
    <>
      <ol className="record-events">
        {events.map((event, index) => (
          <li key={index}>
            <Avatar name={event.byName ?? t.system} size="small" />
            <div>
              <p><strong>{event.byName ?? t.system}</strong> {t.events[event.name] ?? t.otherEvent(event.name)}</p>
              <Changes changes={event.changes} />
              <time dateTime={event.at.toISOString()} title={moment(event.at)}>{ago(event.at)}</time>
            </div>
          </li>
        ))}
      </ol>
      {query.hasNextPage && <Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.earlier}</Button>}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly LeadFieldChange[] }) {
  const t = useMessages(messages);
  const me = useMe();
  const labels: { readonly [field: string]: string | undefined } = {
    name: t.name, company: t.company, jobTitle: t.jobTitle, email: t.email, phone: t.phone, website: t.website, industry: t.industry,
    source: t.source, tags: t.tags, notes: t.notes, status: t.status, ownerId: t.owner, disqualifyReason: t.disqualifyReasonIs,
  };
  const text = (field: string, value: JSONValue | undefined): string | undefined => {
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return undefined;
    if (field === "ownerId") return me.assignees.find(({ id }) => id === value)?.name;
    if (field === "status") return (t.statuses as { readonly [status: string]: string })[String(value)] ?? String(value);
    if (Array.isArray(value)) return value.map(String).join(", ");
    return typeof value === "object" ? undefined : String(value);
  };
  const shown = changes.flatMap(({ field, old, new: now }) => {
    const label = labels[field];
    const [before, after] = [text(field, old), text(field, now)];
    if (label === undefined || (before === undefined && after === undefined)) return [];
    return [before === undefined ? t.changeTo(label, after ?? t.none) : t.changeFromTo(label, before, after ?? t.none)];
  });
  if (shown.length === 0) return null;
  return <ul className="record-changes">{shown.map((text) => <li key={text}>{text}</li>)}</ul>;
}
