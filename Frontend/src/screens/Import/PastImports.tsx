import type { Import, ImportState } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { customers } from "../../api/client";
import { ago, moment, number } from "../../app/format";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Badge } from "../../components/Badge";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { importPath, useTarget, useTexts } from "./target";

export const stateTones: { readonly [State in ImportState]: "neutral" | "good" | "bad" | "warning" } = {
  waiting: "neutral", running: "neutral", done: "good", failed: "bad", cancelled: "warning", reverting: "neutral", reverted: "warning",
};

/** What was imported before. */
export function PastImports() {
  const t = useTexts();
  const w = useWords();
  const target = useTarget().name;
  const query = useInfiniteQuery(
    customers.listImports,
    (cursor: string | undefined) => ({ target, limit: 20, ...(cursor === undefined ? {} : { cursor }) }),
    { next: (page) => page.nextCursor },
  );
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="past-imports" aria-labelledby="past-imports">
      <h2 id="past-imports">{t.past}</h2>
      {query.data === undefined && (query.error === null
        ? <><LoadingText>{w.loading}</LoadingText><Skeleton count={3} /></>
        : <ErrorState title={t.what} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />)}
      {query.data !== undefined && items.length === 0 && <p className="muted">{t.noPast}. {t.noPastText}</p>}
      {items.length > 0 && <ul className="import-list" aria-label={t.past}>{items.map((item) => <Item key={item.id} item={item} />)}</ul>}
      <LoadMore pages={query} />
    </section>
  );
}

function Item({ item }: { readonly item: Import }) {
  const t = useTexts();
  const me = useMe();
  const by = me.assignees.find(({ id }) => id === item.createdBy)?.name ?? t.someone;
  const outcomes = (["created", "updated", "skipped", "failed"] as const).filter((outcome) => item[outcome] > 0);
  return (
    <li>
      <Link className="import-item" to={importPath(item.target, item.id)}>
        <span className="import-item-main">
          <strong>{item.name}</strong>
          <small><time dateTime={item.createdAt.toISOString()} title={moment(item.createdAt)}>{ago(item.createdAt)}</time> {t.by(by)}</small>
        </span>
        <span className="import-item-counts">
          {outcomes.map((outcome) => <span key={outcome}>{number(item[outcome])} {t.outcome[outcome].toLowerCase()}</span>)}
        </span>
        {item.isDryRun && <Badge>{t.check}</Badge>}
        <Badge tone={stateTones[item.state]}>{t.state[item.state]}</Badge>
      </Link>
    </li>
  );
}
