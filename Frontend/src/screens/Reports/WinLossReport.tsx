import type { WinLossLine } from "rapport";
import { useQuery } from "rapport/react";
import { reports } from "../../api/client";
import { money, number, plainMoney } from "../../app/format";
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
import { currenciesOf, days, share } from "./values";

/** Deals that were closed: how many, why, by whom, and where they came from. */
export function WinLossReport({ filter }: { readonly filter: ReportFilter }) {
  const t = useMessages(messages);
  const me = useMe();
  const found = useQuery(reports.getWinLossReport, inputOf(filter));
  return (
    <Loaded found={found} isEmpty={({ total }) => total.won + total.lost === 0}>
      {(report) => {
        const { total } = report;
        const currencies = currenciesOf([total.amounts], me.currency);
        const parts = [
          { title: t.lostReasons, first: t.reason, none: t.noReason, rows: report.lostReasons },
          { title: t.wonReasons, first: t.reason, none: t.noReason, rows: report.wonReasons },
          { title: t.byOwner, first: t.owner, none: t.none, rows: report.owners },
          { title: t.bySource, first: t.source, none: t.noSource, rows: report.sources },
        ];
        return (
          <>
            <section className="card" aria-label={t.winRate}>
              <Numbers
                facts={[
                  { label: t.winRate, value: share(total.winRate) },
                  { label: t.won, value: number(total.won), note: total.amounts.map(({ currency, won }) => money(won, currency)).join(", ") },
                  { label: t.lost, value: number(total.lost), note: total.amounts.map(({ currency, lost }) => money(lost, currency)).join(", ") },
                  { label: t.daysToWin, value: days(total.averageDaysToWin) },
                  { label: t.daysToLose, value: days(total.averageDaysToLose) },
                ]}
              />
            </section>
            {parts.filter(({ rows }) => rows.length > 0).map((part) => <Part key={part.title} {...part} currencies={currencies} />)}
          </>
        );
      }}
    </Loaded>
  );
}

interface PartProps {
  readonly title: string;
  readonly first: string;
  readonly none: string;
  readonly rows: readonly WinLossLine[];
  readonly currencies: readonly string[];
}

function Part({ title, first, none, rows, currencies }: PartProps) {
  const t = useMessages(messages);
  const name = ({ key, label }: WinLossLine): string => (key == null ? none : label);
  const amount = (row: WinLossLine, currency: string) => row.amounts.find((amount) => amount.currency === currency);
  return (
    <section className="card">
      <h2>{title}</h2>
      <Legend entries={[{ kind: "won", label: t.won }, { kind: "lost", label: t.lost }]} />
      <BarRows
        label={title}
        isStacked
        rows={rows.slice(0, 12).map((row) => ({
          key: row.key ?? "",
          label: name(row),
          bars: [{ kind: "won", value: row.won }, { kind: "lost", value: row.lost }],
          text: `${number(row.won)} ${t.won.toLowerCase()}, ${number(row.lost)} ${t.lost.toLowerCase()}`,
        }))}
      />
      <NumbersTable
        label={title}
        rows={rows}
        keyOf={({ key }) => key ?? ""}
        columns={[
          { id: "name", label: first, render: name },
          { id: "won", label: t.won, isNumber: true, render: ({ won }) => number(won) },
          { id: "lost", label: t.lost, isNumber: true, render: ({ lost }) => number(lost) },
          { id: "rate", label: t.winRate, isNumber: true, render: ({ winRate }) => share(winRate) },
          ...currencies.flatMap((currency) => [
            { id: `won ${currency}`, label: t.wonValue(currency), isNumber: true, render: (row: WinLossLine) => plainMoney(amount(row, currency)?.won ?? 0, currency) },
            { id: `lost ${currency}`, label: t.lostValue(currency), isNumber: true, render: (row: WinLossLine) => plainMoney(amount(row, currency)?.lost ?? 0, currency) },
          ]),
          { id: "days", label: t.daysToWin, isNumber: true, render: ({ averageDaysToWin }) => days(averageDaysToWin) },
        ]}
      />
    </section>
  );
}
