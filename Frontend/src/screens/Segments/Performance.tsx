import type { ID } from "rapport";
import { calendarDate } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { day, money, percent } from "../../app/format";
import { useLanguage, useMessages } from "../../app/i18n";
import { useQueryParam } from "../../app/router";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { LineChart } from "../../charts/LineChart";
import { Numbers } from "../../charts/Numbers";
import { NumbersTable } from "../../charts/NumbersTable";
import { messages } from "./messages";

const spans = ["30", "90", "365", "1095"] as const;

/** How a segment grew, and the business with those in it. */
export function Performance({ id }: { readonly id: ID<"Segment"> }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const [days, setDays] = useQueryParam("days");
  const span = spans.find((span) => span === days) ?? "90";
  const found = useQuery(deals.getSegmentPerformance, { id, from: calendarDate(new Date(Date.now() - Number(span) * 86_400_000)) });
  const data = found.data;
  const number = new Intl.NumberFormat(language);
  const share = (value: number | null | undefined): string => (value == null ? t.nothing : percent(value));
  const today = Date.now();
  const points = (data?.sizes ?? []).map(({ day, members }) => ({ x: Date.parse(day), y: members }));
  const last = points[points.length - 1];
  return (
    <div className="performance">
      <div className="performance-tools">
        <Select
          aria-label={t.period}
          value={span}
          onValue={(value) => setDays(value === "90" ? undefined : value, { replace: true })}
          choices={spans.map((value) => ({ value, label: t.periods[value] }))}
        />
      </div>
      {data === undefined && found.error !== null && <ErrorState title={t.performanceFailed} error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />}
      {data === undefined && found.error === null && <><LoadingText>{t.loadingPerformance}</LoadingText><Skeleton shape="chart" /></>}
      {data !== undefined && (
        <>
          <section className="card" aria-label={t.tabs.performance}>
            <Numbers
              facts={[
                { label: t.count, value: number.format(data.memberCount) },
                ...data.revenue.flatMap(({ currency, total, perMember }) => [
                  { label: t.revenue(currency), value: money(total, currency) },
                  { label: t.perMember(currency), value: money(perMember, currency) },
                ]),
                { label: t.buyers, value: number.format(data.buyers) },
                { label: t.conversion, value: share(data.conversionRate) },
                { label: t.won, value: number.format(data.wonDeals) },
                { label: t.lost, value: number.format(data.lostDeals) },
                { label: t.winRate, value: share(data.winRate) },
              ]}
            />
          </section>
          <section className="card">
            <h2>{t.sizeOverTime}</h2>
            {data.sizes.length === 0 ? <p>{t.sizeHidden}</p> : (
              <>
                <LineChart
                  label={`${t.sizeOverTime}: ${data.sizes.map((size) => `${day(size.day)} ${size.members}`).join(", ")}`}
                  points={last === undefined ? [] : [...points, { x: Math.max(today, last.x + 1), y: last.y }]}
                  xText={(x) => day(calendarDate(new Date(x)))}
                  yText={(y) => number.format(y)}
                  isStepped
                />
                <NumbersTable
                  label={t.sizeOverTime}
                  rows={[...data.sizes].reverse()}
                  keyOf={({ day }) => day}
                  columns={[
                    { id: "day", label: t.day, render: (size) => day(size.day) },
                    { id: "members", label: t.count, isNumber: true, render: ({ members }) => number.format(members) },
                    { id: "joined", label: t.joined, isNumber: true, render: ({ joined }) => number.format(joined) },
                    { id: "left", label: t.left, isNumber: true, render: ({ left }) => number.format(left) },
                  ]}
                />
              </>
            )}
          </section>
        </>
      )}
    </div>
  );
}
