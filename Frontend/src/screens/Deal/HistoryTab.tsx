import { isCalendarDate } from "rapport";
import type { ID, JSONValue, Me, OpportunityChange, Pipeline } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { deals } from "../../api/client";
import { ago, day, duration, moment, plainMoney } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { Avatar } from "../../components/Avatar";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";

interface HistoryTabProps {
  readonly id: ID<"Opportunity">;
  readonly currency: string;
  readonly pipeline: Pipeline | undefined;
}

/** Every change, the newest first. */
export function HistoryTab({ id, currency, pipeline }: HistoryTabProps) {
  const t = useMessages(messages);
  const me = useMe();
  const query = useInfiniteQuery(
    deals.getOpportunityHistory,
    (cursor: string | undefined) => ({ id, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  if (query.data === undefined) {
    if (query.error === null) return <div className="history"><LoadingText>{t.historyLoading}</LoadingText><Skeleton count={6} /></div>;
    return <ErrorState title={t.historyFailed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />;
  }
  const changes = query.data.pages.flatMap((page) => page.items);
  if (changes.length === 0) return <EmptyState icon="clock" title={t.historyNone}>{t.historyNoneText}</EmptyState>;
  return (
    <div className="history">
      <ol>
        {changes.map((change, index) => (
          <li key={index}>
            <Avatar name={change.byName} size="small" />
            <div>
              <p><strong>{change.byName}</strong> <Sentence change={change} context={{ me, currency, pipeline }} /></p>
              <time dateTime={change.at.toISOString()} title={moment(change.at)}>{ago(change.at)}</time>
            </div>
          </li>
        ))}
      </ol>
      {query.hasNextPage && <Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.earlier}</Button>}
    </div>
  );
}

interface Context {
  readonly me: Me;
  readonly currency: string;
  readonly pipeline: Pipeline | undefined;
}

function Sentence({ change, context }: { readonly change: OpportunityChange; readonly context: Context }) {
  const t = useMessages(messages);
  const { field, secondsInStage } = change;
  const before = valueText(field, change.old, context, t.someoneElse);
  const after = valueText(field, change.new, context, t.someoneElse);
  if (field === "created") return <>{t.created}</>;
  if (field === "deleted") return <>{t.wasDeleted}</>;
  if (field === "restored") return <>{t.wasRestored}</>;
  if (field === "stage") {
    const [from, to] = [before ?? "–", after ?? "–"];
    return <Marked parts={secondsInStage === null || secondsInStage === undefined ? t.history.moved(from, to) : t.history.movedAfter(from, to, duration(secondsInStage))} />;
  }
  const known: { readonly [field: string]: string | undefined } = t.fields;
  // Fields without a label are split into words.
  const name = known[field] ?? field.replace(/([A-Z])/g, " $1");
  if (before === undefined) return <Marked parts={t.history.set(name, after ?? "–")} />;
  if (after === undefined) return <Marked parts={t.history.cleared(name, before)} />;
  return <Marked parts={t.history.changed(name, before, after)} />;
}

/** Words and values by turns, the values set off. */
function Marked({ parts }: { readonly parts: readonly string[] }) {
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : <em key={index}>{part}</em>))}</>;
}

/** `undefined` if there is none. */
function valueText(field: string, value: JSONValue | undefined, { me, currency, pipeline }: Context, someoneElse: string): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (field === "stage") return pipeline?.stages.find(({ key, id }) => key === value || id === value)?.name ?? String(value);
  if (field === "ownerId") return me.assignees.find(({ id }) => id === value)?.name ?? someoneElse;
  if (field === "value" && typeof value === "number") return plainMoney(value, currency);
  if (field === "probability") return `${String(value)} %`;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String).join(", ");
  if (typeof value === "object") return JSON.stringify(value);
  if (typeof value === "string" && isCalendarDate(value)) return day(value);
  return String(value);
}
