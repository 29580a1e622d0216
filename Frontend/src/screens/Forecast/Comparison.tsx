import type { ChangedDeal, ChangedDealState, ForecastChangeKind, ID } from "rapport";
import { useInfiniteQuery } from "rapport/react";
import { forecasts } from "../../api/client";
import { day, money, number, plainMoney } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useQueryParam, withQuery } from "../../app/router";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadMore } from "../../components/LoadMore";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { NumbersTable } from "../../charts/NumbersTable";
import { Waterfall } from "../../charts/Waterfall";
import { moreMessages } from "./moreMessages";

const kinds: readonly ForecastChangeKind[] = ["new", "cameIn", "increased", "advanced", "moved", "slipped", "decreased", "won", "lost", "removed"];
const tones: { readonly [kind in ForecastChangeKind]: "good" | "bad" | "warning" | "neutral" } = {
  new: "good", cameIn: "good", increased: "good", advanced: "good", moved: "neutral", slipped: "warning", decreased: "warning", won: "good", lost: "bad", removed: "bad",
};

interface ComparisonProps {
  readonly since: ID<"ForecastSnapshot">;
  readonly until: ID<"ForecastSnapshot"> | undefined;
  readonly pipelineId: ID<"Pipeline"> | undefined;
  readonly ownerId: ID<"User"> | undefined;
}

export function Comparison({ since, until, pipelineId, ownerId }: ComparisonProps) {
  const t = useMessages(moreMessages);
  const me = useMe();
  const [chosen, setChosen] = useQueryParam("kind");
  const kind = kinds.find((kind) => kind === chosen);
  const pages = useInfiniteQuery(
    forecasts.compareSnapshots,
    (cursor: string | undefined) => ({
      fromSnapshotId: since,
      ...(until === undefined ? {} : { toSnapshotId: until }),
      ...(pipelineId === undefined ? {} : { pipelineId }),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
    { next: (page) => page.nextCursor },
  );
  const data = pages.data?.pages[0];
  if (data === undefined) {
    return pages.error !== null
      ? <ErrorState title={t.failed} error={pages.error} onRetry={() => void pages.refetch().catch(() => undefined)} />
      : <><LoadingText>{t.loading}</LoadingText><Skeleton shape="chart" /></>;
  }
  const deals = (pages.data?.pages ?? []).flatMap(({ deals }): readonly ChangedDeal[] => deals);
  const present = kinds.filter((kind) => data.changes.some((change) => change.kind === kind && change.count > 0));
  if (present.length === 0) return <EmptyState icon="check" title={t.noChangesTitle}>{t.noChangesText}</EmptyState>;
  return (
    <>
      {[...data.amounts].sort((one, other) => Number(other.currency === me.currency) - Number(one.currency === me.currency)).map(({ currency, before, after, countBefore, countAfter }) => {
        const changes = kinds.flatMap((kind) => data.changes.filter((change) => change.kind === kind && change.currency === currency && change.count > 0));
        return (
          <section key={currency} className="card" aria-label={t.inCurrency(currency)}>
            <h2>{t.inCurrency(currency)}</h2>
            <Waterfall
              label={t.inCurrency(currency)}
              steps={[
                { key: "before", label: t.before, value: before, isTotal: true, text: plainMoney(before, currency) },
                ...changes.filter(({ change }) => change !== 0).map(({ kind, change }) => ({ key: kind, label: t.kinds[kind], value: change, text: signed(change, currency) })),
                { key: "after", label: t.after, value: after, isTotal: true, text: plainMoney(after, currency) },
              ]}
            />
            <NumbersTable
              label={t.inCurrency(currency)}
              rows={[{ key: "before", label: t.before, count: countBefore, value: before, change: undefined }, ...changes.map(({ kind, count, value, change }) => ({ key: kind, label: t.kinds[kind], count, value, change })), { key: "after", label: t.after, count: countAfter, value: after, change: after - before }]}
              keyOf={({ key }) => key}
              columns={[
                { id: "kind", label: t.kind, render: ({ label }) => label },
                { id: "count", label: t.deals, isNumber: true, render: ({ count }) => number(count) },
                { id: "value", label: t.value, isNumber: true, render: ({ value }) => plainMoney(value, currency) },
                { id: "change", label: t.change, isNumber: true, render: ({ change }) => (change === undefined ? t.nothing : signed(change, currency)) },
              ]}
            />
          </section>
        );
      })}
      <section className="card">
        <h2>{t.changedDeals}</h2>
        <div className="change-kinds" role="group" aria-label={t.kind}>
          <Button size="small" variant={kind === undefined ? "secondary" : "quiet"} aria-pressed={kind === undefined} onClick={() => setChosen(undefined, { replace: true })}>{t.allKinds}</Button>
          {present.map((one) => (
            <Button key={one} size="small" variant={kind === one ? "secondary" : "quiet"} aria-pressed={kind === one} onClick={() => setChosen(one, { replace: true })}>{t.kinds[one]}</Button>
          ))}
        </div>
        {deals.length === 0 && <p className="quota-lead">{t.noneOfKind}</p>}
        <ul className="change-list" aria-label={t.changedDeals}>{deals.map((deal) => <Deal key={deal.id} deal={deal} />)}</ul>
        <LoadMore pages={pages} />
      </section>
    </>
  );
}

function signed(amount: number, currency: string): string {
  return `${amount > 0 ? "+" : ""}${plainMoney(amount, currency)}`;
}

function Deal({ deal }: { readonly deal: ChangedDeal }) {
  const t = useMessages(moreMessages);
  const { id, title, customerName, ownerName, before, after } = deal;
  const facts: readonly ((state: ChangedDealState) => string)[] = [
    ({ value, currency }) => (value == null ? t.nothing : money(value, currency)),
    ({ stage }) => stage,
    ({ expectedCloseDate }) => (expectedCloseDate == null ? t.noDate : day(expectedCloseDate)),
  ];
  return (
    <li>
      <span className="change-deal"><Link to={withQuery({ deal: id })}>{title}</Link><small>{customerName} · {ownerName}</small></span>
      <span className="change-labels">{deal.kinds.map((kind) => <Badge key={kind} tone={tones[kind]}>{t.kinds[kind]}</Badge>)}</span>
      <span className="change-facts">
        {facts.map((fact, index) => {
          const old = before == null ? undefined : fact(before);
          const now = after == null ? undefined : fact(after);
          if (old === now || now === undefined) return <span key={index}>{old ?? now}</span>;
          return <span key={index}>{old !== undefined && <><del>{old}</del> <span aria-hidden="true">→</span><span className="visually-hidden"> {t.becomes} </span> </>}<ins>{now}</ins></span>;
        })}
      </span>
    </li>
  );
}
