import { id } from "rapport";
import type { ForecastGroup } from "rapport";
import { useQuery } from "rapport/react";
import { deals, pipelines } from "../../api/client";
import { money } from "../../app/format";
import { useMe } from "../../app/me";
import { changeQuery, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Select } from "../../components/Field";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { OwnerFilter } from "../../fields/OwnerFilter";
import { ForecastChart } from "./ForecastChart";
import { ForecastParts } from "./ForecastParts";
import { ForecastTable } from "./ForecastTable";
import { foldEarlier, withoutGaps } from "./periods";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";
import "./Forecast.css";

/** What is expected to come in, by month or quarter; each currency by itself. */
export default function ForecastScreen() {
  const t = useMessages(messages);
  const me = useMe();
  const { query } = useRoute();
  const pipeline = query.get("pipeline") ?? undefined;
  const owner = query.get("owner") ?? undefined;
  const period = query.get("period") === "quarter" ? "quarter" : "month";
  const ownerId = owner === undefined ? undefined : owner === "me" ? me.id : id<"User">(owner);
  const forecast = useQuery(deals.getRevenueForecast, {
    period,
    groupBy: "period",
    ...(pipeline === undefined ? {} : { pipelineId: id<"Pipeline">(pipeline) }),
    ...(ownerId === undefined ? {} : { ownerId }),
  });
  useTitle(t.title);

  return (
    <div className="forecast">
      <header className="page-header">
        <h1>{t.title}</h1>
        <div className="page-tools">
          <PipelineFilter value={pipeline} />
          <OwnerFilter />
          <Select
            aria-label={t.period}
            value={period}
            onValue={(value) => changeQuery({ period: value === "quarter" ? "quarter" : undefined })}
            choices={[{ value: "month", label: t.byMonth }, { value: "quarter", label: t.byQuarter }]}
          />
        </div>
      </header>
      <ForecastParts />
      {forecast.data === undefined && forecast.error !== null && (
        <ErrorState title={t.failed} error={forecast.error} onRetry={() => void forecast.refetch().catch(() => undefined)} />
      )}
      {forecast.data === undefined && forecast.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="chart" /></>}
      {forecast.data?.totals.length === 0 && (
        <EmptyState icon="chart" title={t.none}>
          {t.noneText}
        </EmptyState>
      )}
      {ownFirst(forecast.data?.totals ?? [], me.currency).map((total) => (
        <Currency
          key={total.currency}
          total={total}
          groups={forecast.data?.groups.filter(({ currency }) => currency === total.currency) ?? []}
        />
      ))}
    </div>
  );
}

/** The workspace's currency before the others. */
function ownFirst(totals: readonly ForecastGroup[], currency: string): readonly ForecastGroup[] {
  return [...totals].sort((one, other) => Number(other.currency === currency) - Number(one.currency === currency));
}

function PipelineFilter({ value }: { readonly value: string | undefined }) {
  const t = useMessages(messages);
  const list = useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 });
  return (
    <Select
      aria-label={t.pipeline}
      value={value ?? ""}
      onValue={(next) => changeQuery({ pipeline: next })}
      choices={[{ value: "", label: t.allPipelines }, ...(list.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

function Currency({ total, groups }: { readonly total: ForecastGroup; readonly groups: readonly ForecastGroup[] }) {
  const t = useMessages(messages);
  const { currency } = total;
  const { earlier, recent } = foldEarlier(groups, String(new Date().getFullYear()));
  const figures = [
    { label: t.names.total, amount: total.total, kind: "total" },
    { label: t.names.weighted, amount: total.weighted, kind: "weighted" },
    { label: t.names.bestCase, amount: total.bestCase },
    { label: t.names.commit, amount: total.commit },
    { label: t.names.closedWon, amount: total.closedWon, kind: "closed" },
  ];
  return (
    <section className="forecast-currency" aria-label={t.forecastIn(currency)}>
      <h2 className="visually-hidden">{currency}</h2>
      <dl className="figures">
        {figures.map(({ label, amount, kind }) => (
          <div key={label} className="figure">
            <dt>{kind !== undefined && <span className={`legend ${kind}`} aria-hidden="true" />}{label}</dt>
            <dd>{money(amount, currency)}</dd>
          </div>
        ))}
      </dl>
      <ForecastChart groups={withoutGaps(recent)} currency={currency} />
      <ForecastTable groups={earlier === undefined ? recent : [earlier, ...recent]} total={total} />
    </section>
  );
}
