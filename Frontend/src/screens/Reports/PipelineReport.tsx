import { useQuery } from "rapport/react";
import { reports } from "../../api/client";
import { money, number, percent, plainMoney } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { BarRows } from "../../charts/BarRows";
import { Legend } from "../../charts/Legend";
import { Numbers } from "../../charts/Numbers";
import { NumbersTable } from "../../charts/NumbersTable";
import { inputOf } from "./filter";
import type { ReportFilter } from "./filter";
import { Loaded } from "./Loaded";
import { messages } from "./messages";
import { currenciesOf, days, sums } from "./values";

/** A pipeline as it is now, and what came and went in the period. */
export function PipelineReport({ filter }: { readonly filter: ReportFilter }) {
  const t = useMessages(messages);
  const me = useMe();
  const found = useQuery(reports.getPipelineReport, inputOf(filter));
  const counted = (list: readonly { readonly count: number }[]): string => number(list.reduce((sum, { count }) => sum + count, 0));
  return (
    <Loaded found={found}>
      {(report) => {
        const open = report.stages.filter(({ isWon, isLost }) => !isWon && !isLost);
        const currencies = currenciesOf([report.totals], me.currency);
        return (
          <>
            <section className="card" aria-label={report.name}>
              <h2>{report.name}</h2>
              <Numbers
                facts={[
                  { label: t.open, value: number(report.openCount), note: sums(report.totals) },
                  ...report.totals.map(({ currency, weighted }) => ({ label: t.weightedWord, value: money(weighted, currency) })),
                  { label: t.overdue, value: counted(report.overdue), note: sums(report.overdue) },
                  { label: t.undated, value: counted(report.undated), note: sums(report.undated) },
                  { label: t.created, value: counted(report.created), note: sums(report.created) },
                  { label: t.won, value: counted(report.won), note: sums(report.won) },
                  { label: t.lost, value: counted(report.lost), note: sums(report.lost) },
                ]}
              />
            </section>
            {currencies.map((currency) => (
              <section key={currency} className="card">
                <h2>{t.stagesChart(currency)}</h2>
                <Legend entries={[{ kind: "total", label: t.valueWord }, { kind: "weighted", label: t.weightedWord }]} />
                <BarRows
                  label={t.stagesChart(currency)}
                  rows={open.map((stage) => {
                    const amount = stage.amounts.find((amount) => amount.currency === currency);
                    return {
                      key: stage.stage,
                      label: stage.name,
                      bars: [{ kind: "total", value: amount?.total ?? 0 }, { kind: "weighted", value: amount?.weighted ?? 0 }],
                      text: plainMoney(amount?.total ?? 0, currency),
                    };
                  })}
                />
              </section>
            ))}
            <section className="card">
              <h2>{t.byStage}</h2>
              <NumbersTable
                label={t.byStage}
                rows={open}
                keyOf={({ stage }) => stage}
                columns={[
                  { id: "stage", label: t.stage, render: ({ name }) => name },
                  { id: "count", label: t.count, isNumber: true, render: ({ count }) => number(count) },
                  ...currencies.flatMap((currency) => [
                    { id: `total ${currency}`, label: t.openValue(currency), isNumber: true, render: ({ amounts }: (typeof open)[number]) => plainMoney(amounts.find((amount) => amount.currency === currency)?.total ?? 0, currency) },
                    { id: `weighted ${currency}`, label: t.weighted(currency), isNumber: true, render: ({ amounts }: (typeof open)[number]) => plainMoney(amounts.find((amount) => amount.currency === currency)?.weighted ?? 0, currency) },
                  ]),
                  { id: "probability", label: t.probability, isNumber: true, render: ({ probability }) => percent(probability) },
                  { id: "days", label: t.averageDays, isNumber: true, render: ({ averageDays }) => days(averageDays) },
                  { id: "rotting", label: t.rotting, isNumber: true, render: ({ rotting }) => number(rotting) },
                ]}
              />
            </section>
            <section className="card">
              <h2>{t.byOwner}</h2>
              <NumbersTable
                label={t.byOwner}
                rows={report.owners}
                keyOf={({ ownerId }) => ownerId}
                columns={[
                  { id: "owner", label: t.owner, render: ({ ownerName }) => ownerName },
                  { id: "count", label: t.count, isNumber: true, render: ({ count }) => number(count) },
                  ...currencies.map((currency) => ({ id: currency, label: t.openValue(currency), isNumber: true, render: ({ amounts }: (typeof report.owners)[number]) => plainMoney(amounts.find((amount) => amount.currency === currency)?.total ?? 0, currency) })),
                ]}
              />
            </section>
          </>
        );
      }}
    </Loaded>
  );
}
