import { id as asId } from "rapport";
import type { FoundDuplicate } from "rapport";
import { useInfiniteQuery, useQuery } from "rapport/react";
import { customers } from "../../api/client";
import { number, percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Reasons } from "../../parts/customers/Reasons";
import { messages } from "./messages";
import "../../parts/customers/customers.css";
import "./Merge.css";

const scores = [50, 70, 90] as const;

/** Customers that are likely the same, to be looked at one pair after the other. */
export default function DuplicatesScreen() {
  const t = useMessages(messages);
  const w = useWords();
  const [of, setOf] = useQueryParam("of");
  const [least, setLeast] = useQueryParam("score");
  const minimumScore = scores.find((score) => String(score) === least) ?? 50;
  const customer = useQuery(customers.getCustomer, { id: asId<"CustomerProfile">(of ?? "") }, { enabled: of !== undefined });
  const query = useInfiniteQuery(
    customers.findDuplicates,
    (cursor: string | undefined) => ({
      minimumScore,
      ...(of === undefined ? {} : { id: asId<"CustomerProfile">(of) }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  const pairs = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages[0]?.total;
  const title = of === undefined || customer.data === undefined ? t.duplicatesTitle : t.duplicatesOf(customer.data.customer.name);
  useTitle(title);
  return (
    <div className="merge-page">
      <nav aria-label={t.customers} className="breadcrumb"><Link to="/customers"><Icon name="chevronLeft" size={14} /> {t.customers}</Link></nav>
      <header className="merge-header with-tools">
        <div>
          <h1>{title}</h1>
          {total !== undefined && <p className="muted" role="status">{t.total(number(total), total === 1)}</p>}
        </div>
        {of !== undefined && <Button onClick={() => setOf(undefined)}>{t.showAll}</Button>}
        <Select
          aria-label={t.likelihood}
          value={String(minimumScore)}
          onValue={(value) => setLeast(value === "50" ? undefined : value, { replace: true })}
          choices={scores.map((score) => ({ value: String(score), label: t.atLeast(score) }))}
        />
      </header>
      {query.data === undefined && (query.error === null
        ? <><LoadingText>{w.loading}</LoadingText><Skeleton shape="card" count={4} /></>
        : <ErrorState title={t.what} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />)}
      {query.data !== undefined && pairs.length === 0 && <EmptyState icon="users" title={t.emptyTitle}>{t.emptyText}</EmptyState>}
      {pairs.length > 0 && (
        <ul className="pair-list" aria-label={title}>
          {pairs.map((pair) => <Pair key={`${pair.first?.id ?? ""} ${pair.second.id}`} pair={pair} />)}
        </ul>
      )}
      <LoadMore pages={query} />
    </div>
  );
}

function Pair({ pair }: { readonly pair: FoundDuplicate }) {
  const t = useMessages(messages);
  const me = useMe();
  const { second, score, reasons } = pair;
  const first = pair.first ?? undefined;
  if (first === undefined) return null;
  return (
    <li className="pair">
      <span className="pair-score" data-level={score >= 90 ? "high" : score >= 70 ? "middle" : "low"}>{percent(score)}</span>
      <div className="pair-main">
        <p className="pair-names">
          <Link to={`/customers/${first.id}`}>{first.name}</Link>
          <span className="muted">{t.and}</span>
          <Link to={`/customers/${second.id}`}>{second.name}</Link>
        </p>
        <p className="muted">{[first.email, second.email].filter((email) => email != null).join(" · ")}</p>
        <Reasons reasons={reasons} />
      </div>
      {mayWrite(me) && (
        <Link
          className="button secondary medium"
          to={`/customers/merge?keep=${first.id}&merge=${second.id}`}
          aria-label={t.compareLabel(first.name, second.name)}
        >
          {t.compare}
        </Link>
      )}
    </li>
  );
}
