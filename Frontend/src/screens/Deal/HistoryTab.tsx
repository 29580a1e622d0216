import type { ReactNode } from "react";
import type { JSONValue, Opportunity, OpportunityChange } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { deals } from "../../api/client";
import { ago, duration, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Avatar } from "../../components/Avatar";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { historyMessages } from "./historyMessages";
import { HistoryValue, isBlank } from "./HistoryValue";

/** Every change of a deal, the newest first. */
export function HistoryTab({ deal }: { readonly deal: Opportunity }) {
  const t = useMessages(historyMessages);
  const query = useInfiniteQuery(
    deals.getOpportunityHistory,
    (cursor: string | undefined) => ({ id: deal.id, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  if (query.data === undefined) {
    if (query.error === null) return <div className="history"><LoadingText>{t.loading}</LoadingText><Skeleton count={6} /></div>;
    return <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />;
  }
  const changes = query.data.pages.flatMap((page) => page.items);
  if (changes.length === 0) return <EmptyState icon="clock" title={t.none}>{t.noneText}</EmptyState>;
  return (
    <div className="history">
      <ol>
        {changes.map((change, index) => (
          <li key={index}>
            <Avatar name={change.byName} size="small" />
            <div>
              <p><strong>{change.byName}</strong> <Sentence change={change} deal={deal} /></p>
              <time dateTime={change.at.toISOString()} title={moment(change.at)}>{ago(change.at)}</time>
            </div>
          </li>
        ))}
      </ol>
      {query.hasNextPage && <Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t.earlier}</Button>}
    </div>
  );
}

function Sentence({ change, deal }: { readonly change: OpportunityChange; readonly deal: Opportunity }) {
  const t = useMessages(historyMessages);
  const { field, secondsInStage } = change;
  if (field === "created" || field === "deleted" || field === "restored") return <>{t[field]}</>;
  const value = (value: JSONValue | undefined): ReactNode => (isBlank(value) ? undefined : <HistoryValue field={field} value={value} deal={deal} />);
  const before = value(change.old);
  const after = value(change.new);
  if (field === "stage") {
    const [from, to] = [before ?? "–", after ?? "–"];
    return <Marked parts={secondsInStage == null ? t.moved(from, to) : t.movedAfter(from, to, duration(secondsInStage))} />;
  }
  const names: { readonly [field: string]: string | undefined } = t.fields;
  const name = names[field];
  // What a later server records, and details that are no single value, are not spelled out.
  if (name === undefined || field === "metadata") return <Marked parts={t.touched(name ?? t.somethingElse)} />;
  if (before === undefined) return <Marked parts={t.set(name, after ?? "–")} />;
  if (after === undefined) return <Marked parts={t.cleared(name, before)} />;
  return <Marked parts={t.changed(name, before, after)} />;
}

/** Words and values by turns, the values set off. */
function Marked({ parts }: { readonly parts: readonly ReactNode[] }) {
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : <em key={index}>{part}</em>))}</>;
}
