import { useState } from "react";
import { isRapportError, rules, validate } from "rapport";
import type { ActivityKind, Opportunity } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { api, cache } from "../../api/client";
import { describe } from "../../api/errors";
import { issueText } from "../../api/issues";
import { ago, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Select, TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showToast } from "../../components/Toast";
import { kindIcons } from "../Customer/tabs/kindIcons";
import { timelineMessages } from "../Customer/tabs/timelineMessages";
import { messages } from "./messages";

const kinds: readonly ActivityKind[] = ["call", "email", "meeting", "note", "visit"];

/** What was done for a deal: calls, mails, meetings, notes and visits, with a line to log the next. */
export function DealTimeline({ deal }: { readonly deal: Opportunity }) {
  const t = useMessages(messages);
  const words = useMessages(timelineMessages);
  const me = useMe();
  const query = useInfiniteQuery(
    api.crm.activities.listActivities,
    (cursor: string | undefined) => ({ opportunityId: deal.id, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="deal-timeline">
      {mayWrite(me) && <LogLine deal={deal} />}
      {query.data === undefined && query.error !== null && <ErrorState title={t.timelineFailed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />}
      {query.data === undefined && query.error === null && <><LoadingText>{t.timelineLoading}</LoadingText><Skeleton count={5} /></>}
      {query.data !== undefined && items.length === 0 && <p className="record-none">{t.timelineNone}</p>}
      <ol className="record-events">
        {items.map((activity) => (
          <li key={activity.id}>
            <span className="deal-timeline-icon" title={words.kind[activity.kind]}><Icon name={kindIcons[activity.kind]} /></span>
            <div>
              <p><strong>{activity.subject}</strong> {activity.outcome !== null && activity.outcome !== undefined && (words.event[activity.outcome] ?? activity.outcome)}</p>
              {activity.body !== null && activity.body !== undefined && <p className="deal-timeline-body">{activity.body}</p>}
              <span className="aside-note">{words.kind[activity.kind]} · {activity.ownerName} · <time dateTime={activity.happenedAt.toISOString()} title={moment(activity.happenedAt)}>{ago(activity.happenedAt)}</time></span>
            </div>
          </li>
        ))}
      </ol>
      <LoadMore pages={query} />
    </div>
  );
}

function LogLine({ deal }: { readonly deal: Opportunity }) {
  const words = useMessages(timelineMessages);
  const [kind, setKind] = useState<ActivityKind>("call");
  const [subject, setSubject] = useState("");
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const log = async (): Promise<void> => {
    if (isBusy) return;
    const input = { kind, subject, customerProfileId: deal.customerProfileId, opportunityId: deal.id };
    const issue = validate("LogActivity", input)[0];
    setError(issue === undefined ? undefined : issueText(words.log.subject, issue, subject.trim() === ""));
    if (issue !== undefined) return;
    setBusy(true);
    try {
      await api.crm.activities.logActivity(input);
      setSubject("");
      showToast(words.log.logged);
      await Promise.all([cache.invalidate(api.crm.activities), cache.invalidate(api.crm.timeline)]);
    } catch (failure) {
      const found = isRapportError(failure) && failure.code === "BAD_REQUEST" ? failure.issues[0] : undefined;
      setError(found === undefined ? describe(failure) : issueText(words.log.subject, found, false));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="deal-log"
      aria-label={words.log.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void log();
      }}
    >
      <Select aria-label={words.log.kinds} value={kind} onValue={(value) => setKind(value as ActivityKind)} choices={kinds.map((value) => ({ value, label: words.kind[value] }))} />
      <TextField label={words.log.subject} name="subject" value={subject} onValue={setSubject} maxLength={rules.LogActivity.subject.length?.maximum} error={error} className="deal-log-subject" />
      <Button type="submit" variant="primary" isBusy={isBusy}>{words.log.save}</Button>
    </form>
  );
}
