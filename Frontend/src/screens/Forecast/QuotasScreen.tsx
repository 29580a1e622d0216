import { useState } from "react";
import { calendarDate } from "rapport";
import type { CalendarDate, QuotaAttainment, QuotaPeriod, QuotaReport } from "rapport";
import { useQuery } from "rapport/react";
import { forecasts } from "../../api/client";
import { day, number, percent, plainMoney } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { changeQuery, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Button, IconButton } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { NumbersTable } from "../../charts/NumbersTable";
import { ForecastParts } from "./ForecastParts";
import { moreMessages } from "./moreMessages";
import { QuotaDialog } from "./QuotaDialog";
import type { QuotaTarget } from "./QuotaDialog";

const periods: readonly QuotaPeriod[] = ["month", "quarter", "year"];

/** What users, teams and the workspace are to win in a period, and how far they are. */
export default function QuotasScreen() {
  const t = useMessages(moreMessages);
  const me = useMe();
  const { query } = useRoute();
  const period = periods.find((period) => period === query.get("period")) ?? "quarter";
  const date = dateOf(query.get("date"));
  const [target, setTarget] = useState<QuotaTarget>();
  const found = useQuery(forecasts.getQuotaAttainment, { period, ...(date === undefined ? {} : { date }) });
  const { data } = found;
  const maySet = me.role === "owner" || me.role === "admin" || me.role === "manager";
  const go = (days: number, from: CalendarDate): void => changeQuery({ date: shifted(from, days) });
  useTitle(t.quotasTitle);
  return (
    <div className="forecast-more">
      <header className="page-header">
        <h1>{t.quotasTitle}</h1>
        <div className="page-tools">{maySet && data !== undefined && <Button variant="primary" icon="target" onClick={() => setTarget({})}>{t.set}</Button>}</div>
      </header>
      <ForecastParts />
      <div className="forecast-body">
        <div className="forecast-filters">
          <Select aria-label={t.period} value={period} onValue={(period) => changeQuery({ period: period === "quarter" ? undefined : period })} choices={periods.map((value) => ({ value, label: t.periods[value] }))} />
          {data !== undefined && (
            <div className="quota-tools">
              <IconButton icon="chevronLeft" label={t.previous} onClick={() => go(-1, data.from)} />
              <strong role="status">{t.span(day(data.from), day(data.to))}</strong>
              <IconButton icon="chevronRight" label={t.next} onClick={() => go(1, data.to)} />
            </div>
          )}
        </div>
        {data === undefined && found.error !== null && <ErrorState title={t.quotasFailed} error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />}
        {data === undefined && found.error === null && <><LoadingText>{t.quotasLoading}</LoadingText><Skeleton shape="chart" /></>}
        {data !== undefined && <p className="quota-lead">{t.elapsed(percent(data.elapsed * 100, 0))}</p>}
        {data?.items.length === 0 && <EmptyState icon="target" title={t.noQuotasTitle}>{t.noQuotasText}</EmptyState>}
        {data !== undefined && (["workspace", "team", "user"] as const).map((holder) => {
          const rows = data.items.filter((item) => item.holder === holder);
          if (rows.length === 0) return null;
          return (
            <section key={holder} className="card">
              <h2>{t.holders[holder]}</h2>
              <Rows rows={rows} label={t.holders[holder]} onSet={maySet ? setTarget : undefined} />
            </section>
          );
        })}
      </div>
      {target !== undefined && data !== undefined && <QuotaDialog target={target} report={data} onClose={() => setTarget(undefined)} />}
    </div>
  );
}

interface RowsProps {
  readonly rows: QuotaReport["items"];
  readonly label: string;
  readonly onSet: ((target: QuotaTarget) => void) | undefined;
}

function Rows({ rows, label, onSet }: RowsProps) {
  const t = useMessages(moreMessages);
  const amount = (value: number | null | undefined, currency: string): string => (value == null ? t.nothing : plainMoney(value, currency));
  return (
    <NumbersTable
      label={label}
      rows={rows}
      keyOf={({ holderId, currency }) => `${holderId ?? ""} ${currency}`}
      columns={[
        { id: "name", label: t.name, render: ({ name, currency }) => `${name} (${currency})` },
        {
          id: "quota",
          label: t.quota,
          isNumber: true,
          render: (item) => (
            <span className="quota-cell">
              {amount(item.quota, item.currency)}
              {onSet !== undefined && <IconButton icon="edit" size="small" label={t.setFor(`${item.name} (${item.currency})`)} onClick={() => onSet({ item })} />}
            </span>
          ),
        },
        { id: "won", label: t.won, isNumber: true, render: ({ won, currency }) => plainMoney(won, currency) },
        { id: "attainment", label: t.attainment, isNumber: true, render: (item) => <Attainment item={item} /> },
        { id: "gap", label: t.gap, isNumber: true, render: ({ gap, currency }) => amount(gap, currency) },
        { id: "commit", label: t.commit, isNumber: true, render: ({ commit, currency }) => plainMoney(commit, currency) },
        { id: "bestCase", label: t.bestCase, isNumber: true, render: ({ bestCase, currency }) => plainMoney(bestCase, currency) },
        { id: "open", label: t.open, isNumber: true, render: ({ open, currency }) => plainMoney(open, currency) },
        { id: "weighted", label: t.weighted, isNumber: true, render: ({ weighted, currency }) => plainMoney(weighted, currency) },
        { id: "coverage", label: t.coverage, isNumber: true, render: ({ coverage }) => (coverage == null ? t.nothing : t.times(number(coverage, 1))) },
      ]}
    />
  );
}

/** How much is won, with a mark where an even pace would be by now. */
function Attainment({ item }: { readonly item: QuotaAttainment }) {
  const t = useMessages(moreMessages);
  const { name, attainment, quota, expectedByNow, currency } = item;
  if (attainment == null || quota == null || quota === 0) return <>{t.nothing}</>;
  const pace = Math.min(100, ((expectedByNow ?? 0) / quota) * 100);
  const share = percent(attainment * 100, 0);
  return (
    <span className="quota-cell" title={expectedByNow == null ? undefined : t.expected(plainMoney(expectedByNow, currency))}>
      <span className="quota-bar">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={t.attained(name, share)}>
          <rect className="won" width={Math.min(100, attainment * 100)} height={8} />
          <line className="pace" x1={pace} x2={pace} y1={0} y2={8} vectorEffect="non-scaling-stroke" />
        </svg>
      </span>
      {share}
    </span>
  );
}

function dateOf(text: string | null): CalendarDate | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? (text as CalendarDate) : undefined;
}

function shifted(date: CalendarDate, days: number): CalendarDate {
  const [year = 0, month = 1, number = 1] = date.split("-").map(Number);
  return calendarDate(new Date(year, month - 1, number + days));
}
