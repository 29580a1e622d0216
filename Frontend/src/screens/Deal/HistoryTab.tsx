import { isCalendarDate } from "rapport";
import type { ID, JSONValue, Me, OpportunityChange, Pipeline } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { deals } from "../../api/client";
import { ago, day, duration, moment, plainMoney } from "../../app/format";
import { useMe } from "../../app/me";
import { Avatar } from "../../components/Avatar";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { labels } from "./dealDraft";

interface HistoryTabProps {
  readonly id: ID<"Opportunity">;
  readonly currency: string;
  readonly pipeline: Pipeline | undefined;
}

/** Every change, the newest first. */
export function HistoryTab({ id, currency, pipeline }: HistoryTabProps) {
  const me = useMe();
  const query = useInfiniteQuery(
    deals.getOpportunityHistory,
    (cursor: string | undefined) => ({ id, limit: 50, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  if (query.data === undefined) {
    if (query.error === null) return <div className="history"><LoadingText>Loading the history</LoadingText><Skeleton count={6} /></div>;
    return <ErrorState title="The history could not be loaded." error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />;
  }
  const changes = query.data.pages.flatMap((page) => page.items);
  if (changes.length === 0) return <EmptyState icon="clock" title="No changes yet">Whatever is changed from now on stands here.</EmptyState>;
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
      {query.hasNextPage && <Button size="small" isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Earlier changes</Button>}
    </div>
  );
}

interface Context {
  readonly me: Me;
  readonly currency: string;
  readonly pipeline: Pipeline | undefined;
}

function Sentence({ change, context }: { readonly change: OpportunityChange; readonly context: Context }) {
  const { field, secondsInStage } = change;
  const before = valueText(field, change.old, context);
  const after = valueText(field, change.new, context);
  if (field === "created") return <>created the deal</>;
  if (field === "deleted") return <>deleted the deal</>;
  if (field === "restored") return <>restored the deal</>;
  if (field === "stage") {
    const time = secondsInStage === null || secondsInStage === undefined ? "" : ` after ${duration(secondsInStage)}`;
    return <>moved it from <em>{before ?? "–"}</em> to <em>{after ?? "–"}</em>{time}</>;
  }
  const name = nameOf(field);
  if (before === undefined) return <>set {name} to <em>{after ?? "–"}</em></>;
  if (after === undefined) return <>cleared {name}, which was <em>{before}</em></>;
  return <>changed {name} from <em>{before}</em> to <em>{after}</em></>;
}

/** `expected close`; fields without a label are split into words. */
function nameOf(field: string): string {
  const known: { readonly [field: string]: string | undefined } = labels;
  return (known[field] ?? field.replace(/([A-Z])/g, " $1")).toLowerCase();
}

/** `undefined` if there is none. */
function valueText(field: string, value: JSONValue | undefined, { me, currency, pipeline }: Context): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (field === "stage") return pipeline?.stages.find(({ key, id }) => key === value || id === value)?.name ?? String(value);
  if (field === "ownerId") return me.assignees.find(({ id }) => id === value)?.name ?? "someone else";
  if (field === "value" && typeof value === "number") return plainMoney(value, currency);
  if (field === "probability") return `${String(value)} %`;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String).join(", ");
  if (typeof value === "object") return JSON.stringify(value);
  if (typeof value === "string" && isCalendarDate(value)) return day(value);
  return String(value);
}
