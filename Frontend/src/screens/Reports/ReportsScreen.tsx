import type { ReportKind } from "rapport";
import { reports } from "../../api/client";
import { day } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { Link } from "../../components/Link";
import { useSelectedInView } from "../../components/useSelectedInView";
import { ExportMenu } from "../../parts/ExportMenu";
import { ActivityReport } from "./ActivityReport";
import { AttributionReport } from "./AttributionReport";
import { filterOf, inputOf, kinds, withoutPipeline } from "./filter";
import type { Kind, ReportFilter } from "./filter";
import { FunnelReport } from "./FunnelReport";
import { LeadsReport } from "./LeadsReport";
import { messages } from "./messages";
import { PipelineReport } from "./PipelineReport";
import { ReportFilters } from "./ReportFilters";
import { VelocityReport } from "./VelocityReport";
import { WinLossReport } from "./WinLossReport";
import "../../parts/subNav.css";
import "./Reports.css";

const files: { readonly [kind in Kind]: ReportKind } = {
  funnel: "funnel", pipeline: "pipeline", "win-loss": "winLoss", velocity: "velocity", activity: "activity", leads: "leads", attribution: "attribution",
};

/** `/reports/{kind}`; period, pipeline and owner stand in the query, and stay from one report to the next. */
export default function ReportsScreen() {
  const t = useMessages(messages);
  const me = useMe();
  const { segments: [, named], query } = useRoute();
  const kind = kinds.find((kind) => kind === named) ?? "funnel";
  const filter = filterOf(query, me.id);
  const report = files[kind];
  const nav = useSelectedInView<HTMLElement>(kind);
  const kept = query.toString();
  useTitle(`${t.kinds[kind]} · ${t.title}`);
  return (
    <div className="reports">
      <header className="page-header">
        <h1>{t.title}: {t.kinds[kind]}</h1>
        <div className="page-tools">
          {mayWrite(me) && (
            <ExportMenu
              label={t.export}
              formats={["pdf", "xlsx", "csv"]}
              run={(format, options) => reports.exportReport({ report, format, ...(kind === "activity" || kind === "leads" ? withoutPipeline(filter) : inputOf(filter)) }, options)}
            />
          )}
        </div>
      </header>
      <nav ref={nav} className="sub-nav" aria-label={t.choose}>
        {kinds.map((other) => (
          <Link key={other} to={`/reports/${other}${kept === "" ? "" : `?${kept}`}`} aria-current={other === kind ? "page" : undefined}>{t.kinds[other]}</Link>
        ))}
      </nav>
      <div className="reports-body">
        <ReportFilters filter={filter} kind={kind} />
        <p className="report-span">{t.span(day(filter.from), day(filter.to))}</p>
        <Report kind={kind} filter={filter} />
      </div>
    </div>
  );
}

function Report({ kind, filter }: { readonly kind: Kind; readonly filter: ReportFilter }) {
  switch (kind) {
    case "funnel": return <FunnelReport filter={filter} />;
    case "pipeline": return <PipelineReport filter={filter} />;
    case "win-loss": return <WinLossReport filter={filter} />;
    case "velocity": return <VelocityReport filter={filter} />;
    case "activity": return <ActivityReport filter={filter} />;
    case "leads": return <LeadsReport filter={filter} />;
    case "attribution": return <AttributionReport filter={filter} />;
  }
}
