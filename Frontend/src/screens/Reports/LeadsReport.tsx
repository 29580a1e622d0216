import type { LeadOutcome, RoutingLine } from "rapport";
import { useQuery } from "rapport/react";
import { reports } from "../../api/client";
import { number, percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Columns } from "../../charts/Columns";
import { Numbers } from "../../charts/Numbers";
import { NumbersTable } from "../../charts/NumbersTable";
import type { NumberColumn } from "../../charts/NumbersTable";
import { withoutPipeline } from "./filter";
import type { ReportFilter } from "./filter";
import { Loaded } from "./Loaded";
import { messages } from "./messages";
import { share } from "./values";

/** Leads that came in: how surely they want to buy, what they want, how soon they were answered, and what became of them. */
export function LeadsReport({ filter }: { readonly filter: ReportFilter }) {
  const t = useMessages(messages);
  const input = withoutPipeline(filter);
  const scores = useQuery(reports.getLeadsByScore, input);
  const intents = useQuery(reports.getLeadsByIntent, input);
  const routing = useQuery(reports.getRoutingEffectiveness, input);
  const outcome = useOutcomeColumns();
  const lasting = useLasting();
  return (
    <>
      <Loaded found={scores} isEmpty={({ bands }) => bands.every(({ count }) => count === 0)}>
        {({ bands, tiers, averageScore }) => (
          <section className="card">
            <h2>{t.scoreChart}</h2>
            <Numbers facts={[{ label: t.leads, value: number(bands.reduce((sum, { count }) => sum + count, 0)) }, { label: t.averageScore, value: averageScore == null ? t.none : number(averageScore, 1) }]} />
            <Columns label={t.scoreChart} axisText={(value) => number(value)} columns={bands.map(({ from, count }) => ({ key: String(from), label: t.band(from), value: count, text: number(count) }))} />
            <NumbersTable label={t.tiers} rows={tiers} keyOf={({ tier }) => tier} columns={[{ id: "tier", label: t.tier, render: ({ tier }) => t.tierNames[tier] }, ...outcome<(typeof tiers)[number]>(({ leads }) => leads)]} />
          </section>
        )}
      </Loaded>
      <Loaded found={intents} isEmpty={() => false}>
        {({ items }) => items.length > 0 && (
          <section className="card">
            <h2>{t.intents}</h2>
            <NumbersTable
              label={t.intents}
              rows={items}
              keyOf={({ intent }) => intent ?? ""}
              columns={[
                { id: "intent", label: t.intent, render: ({ intent }) => (intent == null ? t.noIntent : t.intentNames[intent]) },
                { id: "confidence", label: t.confidence, isNumber: true, render: ({ averageConfidence }) => (averageConfidence == null ? t.none : percent(averageConfidence)) },
                ...outcome<(typeof items)[number]>(({ leads }) => leads),
              ]}
            />
          </section>
        )}
      </Loaded>
      <Loaded found={routing} isEmpty={() => false}>
        {({ total, owners, unrouted }) => total.leads.count > 0 && (
          <section className="card">
            <h2>{t.routing}</h2>
            <Numbers
              facts={[
                { label: t.toRoute, value: lasting(total.medianMinutesToRoute) },
                { label: t.toRespond, value: lasting(total.medianMinutesToRespond) },
                { label: t.inTime, value: share(total.answeredInTime) },
                { label: t.unrouted, value: number(unrouted) },
              ]}
            />
            <NumbersTable
              label={t.routing}
              rows={[...owners, { ...total, name: t.all }]}
              keyOf={({ ownerId }) => ownerId ?? ""}
              columns={[
                { id: "owner", label: t.owner, render: ({ name }) => name },
                { id: "count", label: t.leads, isNumber: true, render: ({ leads }: RoutingLine) => number(leads.count) },
                { id: "route", label: t.toRoute, isNumber: true, render: ({ medianMinutesToRoute }) => lasting(medianMinutesToRoute) },
                { id: "respond", label: t.toRespond, isNumber: true, render: ({ medianMinutesToRespond }) => lasting(medianMinutesToRespond) },
                { id: "answered", label: t.answered, isNumber: true, render: ({ answered }) => number(answered) },
                { id: "inTime", label: t.inTime, isNumber: true, render: ({ answeredInTime }) => share(answeredInTime) },
              ]}
            />
          </section>
        )}
      </Loaded>
    </>
  );
}

function useOutcomeColumns() {
  const t = useMessages(messages);
  return <Row,>(of: (row: Row) => LeadOutcome): readonly NumberColumn<Row>[] => [
    { id: "count", label: t.leads, isNumber: true, render: (row) => number(of(row).count) },
    { id: "open", label: t.leadsOpen, isNumber: true, render: (row) => number(of(row).open) },
    { id: "qualified", label: t.qualified, isNumber: true, render: (row) => number(of(row).qualified) },
    { id: "converted", label: t.converted, isNumber: true, render: (row) => number(of(row).converted) },
    { id: "unqualified", label: t.unqualified, isNumber: true, render: (row) => number(of(row).unqualified) },
    { id: "conversion", label: t.conversion, isNumber: true, render: (row) => share(of(row).conversionRate) },
  ];
}

/** Minutes as one would say them. */
function useLasting(): (minutes: number | null | undefined) => string {
  const t = useMessages(messages);
  return (minutes) => {
    if (minutes == null) return t.none;
    if (minutes < 120) return t.minutes(number(minutes, 0));
    return minutes < 2880 ? t.hoursOf(number(minutes / 60, 1)) : t.daysOf(number(minutes / 1440, 1));
  };
}
