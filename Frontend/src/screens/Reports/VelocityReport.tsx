import { useQuery } from "rapport/react";
import { reports } from "../../api/client";
import { money, number, plainMoney } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { BarRows } from "../../charts/BarRows";
import { Numbers } from "../../charts/Numbers";
import { NumbersTable } from "../../charts/NumbersTable";
import { inputOf } from "./filter";
import type { ReportFilter } from "./filter";
import { Loaded } from "./Loaded";
import { messages } from "./messages";
import { currenciesOf, days, share } from "./values";

/** How much is won a day, by currency and owner. */
export function VelocityReport({ filter }: { readonly filter: ReportFilter }) {
  const t = useMessages(messages);
  const me = useMe();
  const found = useQuery(reports.getVelocityReport, inputOf(filter));
  return (
    <Loaded found={found} isEmpty={({ velocities }) => velocities.length === 0}>
      {({ velocities, owners }) => (
        <>
          <p className="report-lead">{t.velocityLead}</p>
          {currenciesOf([velocities], me.currency).map((currency) => {
            const velocity = velocities.find((velocity) => velocity.currency === currency);
            const rows = owners.flatMap(({ ownerId, ownerName, velocities }) => velocities.filter((one) => one.currency === currency).map((one) => ({ ...one, ownerId, ownerName })));
            const fast = rows.filter(({ perDay }) => perDay != null);
            return (
              <section key={currency} className="card" aria-label={t.inCurrency(currency)}>
                <h2>{t.inCurrency(currency)}</h2>
                <Numbers
                  facts={[
                    { label: t.perDay(currency), value: velocity?.perDay == null ? t.none : money(Math.round(velocity.perDay), currency) },
                    { label: t.open, value: number(velocity?.openDeals ?? 0) },
                    { label: t.winRate, value: share(velocity?.winRate) },
                    { label: t.averageWon, value: velocity?.averageWonValue == null ? t.none : money(Math.round(velocity.averageWonValue), currency) },
                    { label: t.daysToWin, value: days(velocity?.averageDaysToWin) },
                  ]}
                />
                {fast.length > 0 && (
                  <BarRows
                    label={t.velocityChart(currency)}
                    rows={fast.map(({ ownerId, ownerName, perDay }) => ({ key: ownerId, label: ownerName, bars: [{ kind: "total", value: perDay ?? 0 }], text: plainMoney(Math.round(perDay ?? 0), currency) }))}
                  />
                )}
                {rows.length > 0 && (
                  <NumbersTable
                    label={t.velocityChart(currency)}
                    rows={rows}
                    keyOf={({ ownerId }) => ownerId}
                    columns={[
                      { id: "owner", label: t.owner, render: ({ ownerName }) => ownerName },
                      { id: "perDay", label: t.perDay(currency), isNumber: true, render: ({ perDay }) => (perDay == null ? t.none : plainMoney(Math.round(perDay), currency)) },
                      { id: "open", label: t.open, isNumber: true, render: ({ openDeals }) => number(openDeals) },
                      { id: "rate", label: t.winRate, isNumber: true, render: ({ winRate }) => share(winRate) },
                      { id: "average", label: t.averageWon, isNumber: true, render: ({ averageWonValue }) => (averageWonValue == null ? t.none : plainMoney(Math.round(averageWonValue), currency)) },
                      { id: "days", label: t.daysToWin, isNumber: true, render: ({ averageDaysToWin }) => days(averageDaysToWin) },
                    ]}
                  />
                )}
              </section>
            );
          })}
        </>
      )}
    </Loaded>
  );
}
