import { usePipelines } from "../../api/usePipelines";
import { useMessages } from "../../app/i18n";
import { changeQuery } from "../../app/router";
import { Select } from "../../components/Field";
import { OwnerFilter } from "../../fields/OwnerFilter";
import { periods } from "./filter";
import type { Kind, ReportFilter } from "./filter";
import { messages } from "./messages";

/** The period, the pipeline where the report has one, and whose. */
export function ReportFilters({ filter, kind }: { readonly filter: ReportFilter; readonly kind: Kind }) {
  const t = useMessages(messages);
  const lines = usePipelines();
  const hasPipeline = kind !== "activity" && kind !== "leads";
  const isOne = kind === "funnel" || kind === "pipeline";
  const date = (name: "from" | "to") => (
    <input
      className="input"
      type="date"
      aria-label={t[name]}
      value={filter[name]}
      onChange={(event) => event.target.value !== "" && changeQuery({ from: filter.from, to: filter.to, [name]: event.target.value, period: undefined }, { replace: true })}
    />
  );
  return (
    <div className="report-filters" role="search" aria-label={t.filters}>
      <Select
        aria-label={t.period}
        value={filter.period}
        onValue={(period) => (period === "custom"
          ? changeQuery({ from: filter.from, to: filter.to, period: undefined })
          : changeQuery({ period: period === "last90" ? undefined : period, from: undefined, to: undefined }))}
        choices={periods.map((value) => ({ value, label: t.periods[value] }))}
      />
      {filter.period === "custom" && <>{date("from")}{date("to")}</>}
      {hasPipeline && (
        <Select
          aria-label={t.pipeline}
          value={filter.pipelineId ?? ""}
          onValue={(pipeline) => changeQuery({ pipeline })}
          choices={[{ value: "", label: isOne ? t.defaultPipeline : t.allPipelines }, ...lines.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <OwnerFilter />
    </div>
  );
}
