import { useQuery } from "rapport/react";
import { reports } from "../../api/client";
import { number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { BarRows } from "../../charts/BarRows";
import { Legend } from "../../charts/Legend";
import { Numbers } from "../../charts/Numbers";
import { NumbersTable } from "../../charts/NumbersTable";
import { inputOf } from "./filter";
import type { ReportFilter } from "./filter";
import { Loaded } from "./Loaded";
import { messages } from "./messages";
import { days, share, trend } from "./values";

/** How many deals reached each stage, and how many went on from there, beside the period before. */
export function FunnelReport({ filter }: { readonly filter: ReportFilter }) {
  const t = useMessages(messages);
  const found = useQuery(reports.getFunnelReport, inputOf(filter));
  return (
    <Loaded found={found} isEmpty={({ current }) => current.stages.every(({ entered }) => entered === 0)}>
      {({ current, previous }) => {
        const before = new Map(previous.stages.map((stage) => [stage.stage, stage]));
        return (
          <>
            <section className="card" aria-label={t.winRate}>
              <Numbers
                facts={[
                  { label: t.winRate, value: share(current.winRate), note: t.compared(share(previous.winRate)), tone: trend(current.winRate, previous.winRate) },
                  { label: t.won, value: number(current.won), note: t.compared(number(previous.won)), tone: trend(current.won, previous.won) },
                  { label: t.lost, value: number(current.lost), note: t.compared(number(previous.lost)), tone: trend(previous.lost, current.lost) },
                ]}
              />
            </section>
            <section className="card">
              <h2>{t.funnelChart}</h2>
              <Legend entries={[{ kind: "total", label: t.now }, { kind: "before", label: t.before }]} />
              <BarRows
                label={t.funnelChart}
                rows={current.stages.map((stage) => ({
                  key: stage.stage,
                  label: stage.name,
                  bars: [{ kind: "total", value: stage.entered }, { kind: "before", value: before.get(stage.stage)?.entered ?? 0 }],
                  text: t.funnelText(number(stage.entered), stage.conversionToNext == null ? undefined : share(stage.conversionToNext)),
                }))}
              />
              <NumbersTable
                label={t.funnelChart}
                rows={current.stages}
                keyOf={({ stage }) => stage}
                columns={[
                  { id: "stage", label: t.stage, render: ({ name }) => name },
                  { id: "entered", label: t.entered, isNumber: true, render: ({ entered }) => number(entered) },
                  { id: "forward", label: t.forward, isNumber: true, render: ({ leftForward }) => number(leftForward) },
                  { id: "lost", label: t.toLost, isNumber: true, render: ({ leftToLost }) => number(leftToLost) },
                  { id: "still", label: t.still, isNumber: true, render: ({ stillThere }) => number(stillThere) },
                  { id: "next", label: t.toNext, isNumber: true, render: ({ conversionToNext }) => share(conversionToNext) },
                  { id: "won", label: t.toWon, isNumber: true, render: ({ conversionToWon }) => share(conversionToWon) },
                  { id: "days", label: t.medianDays, isNumber: true, render: ({ medianDays }) => days(medianDays) },
                  { id: "before", label: t.before, isNumber: true, render: ({ stage }) => number(before.get(stage)?.entered ?? 0) },
                ]}
              />
            </section>
          </>
        );
      }}
    </Loaded>
  );
}
