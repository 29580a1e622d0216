import type { ActivityPeriod } from "rapport";
import { useQuery } from "rapport/react";
import { reports } from "../../api/client";
import { day, number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useQueryParam } from "../../app/router";
import { Select } from "../../components/Field";
import { BarRows } from "../../charts/BarRows";
import { Columns } from "../../charts/Columns";
import { Numbers } from "../../charts/Numbers";
import { NumbersTable } from "../../charts/NumbersTable";
import { withoutPipeline } from "./filter";
import type { ReportFilter } from "./filter";
import { Loaded } from "./Loaded";
import { messages } from "./messages";
import { trend } from "./values";

const parts: readonly ActivityPeriod[] = ["day", "week", "month"];

/** What was done, over time, by kind and by owner, and what came of it. */
export function ActivityReport({ filter }: { readonly filter: ReportFilter }) {
  const t = useMessages(messages);
  const [chosen, setChosen] = useQueryParam("by");
  const period = parts.find((part) => part === chosen) ?? "week";
  const found = useQuery(reports.getActivityReport, { ...withoutPipeline(filter), period });
  const hours = (minutes: number): string => number(minutes / 60, 1);
  return (
    <Loaded found={found} isEmpty={({ stats, owners }) => stats.total.count === 0 && owners.length === 0}>
      {({ stats, previous, owners }) => (
        <>
          <section className="card" aria-label={t.activities}>
            <Numbers
              facts={[
                { label: t.activities, value: number(stats.total.count), note: t.compared(number(previous.count)), tone: trend(stats.total.count, previous.count) },
                { label: t.hours, value: hours(stats.total.minutes), note: t.compared(hours(previous.minutes)) },
                { label: t.customers, value: number(stats.customers) },
              ]}
            />
          </section>
          <section className="card">
            <header className="report-head">
              <h2>{t.activityChart}</h2>
              <Select aria-label={t.by} value={period} onValue={(by) => setChosen(by === "week" ? undefined : by, { replace: true })} choices={parts.map((value) => ({ value, label: t.bys[value] }))} />
            </header>
            <Columns
              label={t.activityChart}
              axisText={(value) => number(value)}
              columns={stats.periods.map(({ from, count }) => ({ key: from, label: day(from), value: count, text: number(count) }))}
            />
            <details className="report-numbers">
              <summary>{t.bys[period]}</summary>
              <NumbersTable
                label={t.activityChart}
                rows={stats.periods}
                keyOf={({ from }) => from}
                columns={[
                  { id: "from", label: t.periodStart, render: ({ from }) => day(from) },
                  { id: "count", label: t.activities, isNumber: true, render: ({ count }) => number(count) },
                  { id: "hours", label: t.hours, isNumber: true, render: ({ minutes }) => hours(minutes) },
                ]}
              />
            </details>
          </section>
          <section className="card">
            <h2>{t.byKind}</h2>
            <BarRows label={t.byKind} rows={stats.kinds.map(({ kind, count }) => ({ key: kind, label: t.kindNames[kind], bars: [{ kind: "total", value: count }], text: number(count) }))} />
            <NumbersTable
              label={t.byKind}
              rows={stats.kinds}
              keyOf={({ kind }) => kind}
              columns={[
                { id: "kind", label: t.kind, render: ({ kind }) => t.kindNames[kind] },
                { id: "count", label: t.activities, isNumber: true, render: ({ count }) => number(count) },
                { id: "in", label: t.inbound, isNumber: true, render: ({ inbound }) => number(inbound) },
                { id: "out", label: t.outbound, isNumber: true, render: ({ outbound }) => number(outbound) },
                { id: "hours", label: t.hours, isNumber: true, render: ({ minutes }) => hours(minutes) },
              ]}
            />
          </section>
          <section className="card">
            <h2>{t.byOwner}</h2>
            <NumbersTable
              label={t.byOwner}
              rows={owners}
              keyOf={({ ownerId }) => ownerId}
              columns={[
                { id: "owner", label: t.owner, render: ({ ownerName }) => ownerName },
                { id: "count", label: t.activities, isNumber: true, render: ({ activities }) => number(activities) },
                { id: "hours", label: t.hours, isNumber: true, render: ({ minutes }) => hours(minutes) },
                { id: "tasks", label: t.tasksDone, isNumber: true, render: ({ tasksDone }) => number(tasksDone) },
                { id: "won", label: t.won, isNumber: true, render: ({ won }) => number(won) },
                { id: "lost", label: t.lost, isNumber: true, render: ({ lost }) => number(lost) },
                { id: "per", label: t.perWin, isNumber: true, render: ({ activitiesPerWin }) => (activitiesPerWin == null ? t.none : number(activitiesPerWin, 1)) },
              ]}
            />
          </section>
          {stats.outcomes.length > 0 && (
            <section className="card">
              <h2>{t.outcomes}</h2>
              <NumbersTable
                label={t.outcomes}
                rows={stats.outcomes}
                keyOf={({ kind, outcome }) => `${kind} ${outcome}`}
                columns={[
                  { id: "outcome", label: t.outcome, render: ({ outcome }) => t.outcomeNames[outcome] },
                  { id: "kind", label: t.kind, render: ({ kind }) => t.kindNames[kind] },
                  { id: "count", label: t.activities, isNumber: true, render: ({ count }) => number(count) },
                ]}
              />
            </section>
          )}
        </>
      )}
    </Loaded>
  );
}
