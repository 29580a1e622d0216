import { useQuery } from "rapport/react";
import { reports } from "../../api/client";
import { number, plainMoney } from "../../app/format";
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
import { currenciesOf, sums } from "./values";

/** Which campaigns won deals came from, by three ways of sharing them out. */
export function AttributionReport({ filter }: { readonly filter: ReportFilter }) {
  const t = useMessages(messages);
  const me = useMe();
  const found = useQuery(reports.getCampaignAttribution, inputOf(filter));
  return (
    <Loaded found={found} isEmpty={({ total }) => total.length === 0}>
      {({ campaigns, unattributed, total }) => (
        <>
          <p className="report-lead">{t.attributionLead}</p>
          <section className="card" aria-label={t.wonTotal}>
            <Numbers facts={[{ label: t.wonTotal, value: sums(total) }, { label: t.unattributed, value: sums(unattributed) }]} />
          </section>
          {currenciesOf([campaigns], me.currency).map((currency) => {
            const rows = campaigns.filter((campaign) => campaign.currency === currency);
            return (
              <section key={currency} className="card">
                <h2>{t.attributionChart(currency)}</h2>
                <Legend entries={[{ kind: "total", label: t.firstTouch }, { kind: "weighted", label: t.lastTouch }, { kind: "won", label: t.linear }]} />
                <BarRows
                  label={t.attributionChart(currency)}
                  rows={rows.map(({ campaignId, campaignName, firstTouch, lastTouch, linear }) => ({
                    key: campaignId,
                    label: campaignName,
                    bars: [{ kind: "total", value: firstTouch }, { kind: "weighted", value: lastTouch }, { kind: "won", value: linear }],
                    text: plainMoney(Math.round(linear), currency),
                  }))}
                />
                <NumbersTable
                  label={t.attributionChart(currency)}
                  rows={rows}
                  keyOf={({ campaignId }) => campaignId}
                  columns={[
                    { id: "campaign", label: t.campaign, render: ({ campaignName }) => campaignName },
                    { id: "deals", label: t.count, isNumber: true, render: ({ deals }) => number(deals) },
                    { id: "first", label: t.firstTouch, isNumber: true, render: ({ firstTouch }) => plainMoney(firstTouch, currency) },
                    { id: "last", label: t.lastTouch, isNumber: true, render: ({ lastTouch }) => plainMoney(lastTouch, currency) },
                    { id: "linear", label: t.linear, isNumber: true, render: ({ linear }) => plainMoney(linear, currency) },
                  ]}
                />
              </section>
            );
          })}
        </>
      )}
    </Loaded>
  );
}
