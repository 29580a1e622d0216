import { useState } from "react";
import { id } from "rapport";
import type { OpportunityDetail } from "rapport";
import { useQuery } from "rapport/react";
import { deals, sales, tasks } from "../../api/client";
import { usePipelines } from "../../api/usePipelines";
import { useMessages } from "../../app/i18n";
import { mayChange, useMe } from "../../app/me";
import { navigate, useQueryParam, useRoute } from "../../app/router";
import { useGuard } from "../../app/useGuard";
import type { Unsaved } from "../../app/useUnsaved";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { SalesList } from "../../parts/sales/SalesList";
import { TaskList } from "../../parts/tasks/TaskList";
import { DealFacts } from "../Deal/DealFacts";
import { DealForm } from "../Deal/DealForm";
import { DealHeader } from "../Deal/DealHeader";
import { HistoryTab } from "../Deal/HistoryTab";
import { DealAside } from "./DealAside";
import { DealTimeline } from "./DealTimeline";
import { messages } from "./messages";
import "../../parts/record.css";
import "../Deal/Deal.css";
import "./Opportunities.css";

const news = ["crm.opportunity.*", "crm.task.*", "crm.quote.*", "crm.order.*"] as const;
const targets = [deals, tasks, sales] as const;

/** A deal on a page of its own. */
export default function OpportunityScreen() {
  const t = useMessages(messages);
  const { segments } = useRoute();
  const query = useQuery(deals.getOpportunity, { id: id<"Opportunity">(segments[1] ?? "") });
  useLive(news, targets);
  useTitle(query.data?.opportunity.title ?? t.name);
  return (
    <div className="record deal-page">
      <Link className="record-back" to="/opportunities">{t.back}</Link>
      {query.data === undefined && query.error !== null && (
        <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {query.data === undefined && query.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="title" /><Skeleton count={10} /></>}
      {query.data !== undefined && <DealRecord detail={query.data} />}
    </div>
  );
}

const tabs = ["details", "tasks", "quotes", "timeline", "history"] as const;
type PageTab = (typeof tabs)[number];

function DealRecord({ detail }: { readonly detail: OpportunityDetail }) {
  const t = useMessages(messages);
  const me = useMe();
  const pipelines = usePipelines();
  const [param, setParam] = useQueryParam("tab");
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const question = useGuard(unsaved !== undefined, { onDiscard: unsaved?.discard });
  const deal = detail.opportunity;
  const pipeline = pipelines.find(({ id }) => id === deal.pipelineId);
  const tab: PageTab = tabs.find((known) => known === param) ?? "details";
  return (
    <>
      <header className="record-header deal-page-header">
        <div className="record-heading">
          <DealHeader detail={detail} pipelines={pipelines} heading="h1" onLeave={(then) => navigate("/opportunities", { then })} />
        </div>
      </header>
      <div className="record-columns">
        <div className="record-main">
          <Tabs<PageTab> label={t.name} tabs={tabs.map((id) => ({ id, label: t.tabs[id] }))} selected={tab} onSelect={(next) => setParam(next === "details" ? undefined : next, { replace: true })}>
            <div className="deal-details" hidden={tab !== "details"}>
              {mayChange(me, deal) ? <DealForm deal={deal} pipeline={pipeline} onUnsaved={setUnsaved} /> : <DealFacts deal={deal} />}
            </div>
            {tab === "tasks" && <div className="record-body"><TaskList subject={{ opportunityId: deal.id }} /></div>}
            {tab === "quotes" && <div className="record-body"><SalesList subject={{ opportunityId: deal.id }} deal={{ id: deal.id, title: deal.title }} /></div>}
            {tab === "timeline" && <div className="record-body"><DealTimeline deal={deal} /></div>}
            {tab === "history" && <HistoryTab deal={deal} />}
          </Tabs>
        </div>
        <DealAside detail={detail} />
      </div>
      {question}
    </>
  );
}
