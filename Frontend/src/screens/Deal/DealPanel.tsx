import { useCallback, useState } from "react";
import type { ID, Opportunity, OpportunityDetail, Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { usePipelines } from "../../api/usePipelines";
import { useMessages } from "../../app/i18n";
import { mayChange, useMe } from "../../app/me";
import { changeQuery, useQueryParam } from "../../app/router";
import { useGuard } from "../../app/useGuard";
import type { Unsaved } from "../../app/useUnsaved";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { SidePanel } from "../../components/SidePanel";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { SalesList } from "../../parts/sales/SalesList";
import { TaskList } from "../../parts/tasks/TaskList";
import { DealFacts } from "./DealFacts";
import { DealForm } from "./DealForm";
import { DealHeader } from "./DealHeader";
import { HistoryTab } from "./HistoryTab";
import { messages } from "./messages";
import "./Deal.css";

interface DealPanelProps {
  readonly id: ID<"Opportunity">;
}

/** One deal beside the page: its fields, tasks, quotes and history, and what can be done with it. */
export default function DealPanel({ id }: DealPanelProps) {
  const t = useMessages(messages);
  const query = useQuery(deals.getOpportunity, { id });
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const pipelines = usePipelines();
  const question = useGuard(unsaved !== undefined, { scope: "deal", onDiscard: unsaved?.discard });
  const detail = query.data;
  const leave = (then?: () => void): void => changeQuery({ deal: undefined, tab: undefined }, then === undefined ? {} : { then });
  const close = (): void => {
    leave();
    // Once the board can be reached again.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-deal="${id}"]`)?.focus());
  };
  return (
    <SidePanel
      label={detail?.opportunity.title ?? t.deal}
      header={detail === undefined ? <Skeleton shape="title" /> : (
        <>
          <DealHeader detail={detail} pipelines={pipelines} onLeave={leave} />
          <Link className="deal-page-link" to={`/opportunities/${id}`}><Icon name="external" size={14} />{t.openPage}</Link>
        </>
      )}
      onClose={close}
    >
      {detail !== undefined && <Body detail={detail} pipelines={pipelines} onUnsaved={setUnsaved} />}
      {detail === undefined && query.error !== null && (
        <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {detail === undefined && query.error === null && <div className="history"><LoadingText>{t.loading}</LoadingText><Skeleton count={8} /></div>}
      {question}
    </SidePanel>
  );
}

interface BodyProps {
  readonly detail: OpportunityDetail;
  readonly pipelines: readonly Pipeline[];
  readonly onUnsaved: (work: Unsaved | undefined) => void;
}

const tabs = ["details", "tasks", "quotes", "history"] as const;
type DealTab = (typeof tabs)[number];

/** The form stays while one looks at the other tabs, with what is unsaved in it. */
function Body({ detail, pipelines, onUnsaved }: BodyProps) {
  const t = useMessages(messages);
  const me = useMe();
  const [param] = useQueryParam("tab");
  const tab: DealTab = tabs.find((known) => known === param) ?? "details";
  const deal: Opportunity = detail.opportunity;
  const pipeline = pipelines.find((pipeline) => pipeline.id === deal.pipelineId);
  const select = useCallback((tab: DealTab) => changeQuery({ tab: tab === "details" ? undefined : tab }, { replace: true }), []);
  return (
    <Tabs<DealTab> label={t.deal} tabs={tabs.map((id) => ({ id, label: t.tabs[id] }))} selected={tab} onSelect={select}>
      <div className="deal-details" hidden={tab !== "details"}>
        {mayChange(me, deal) ? <DealForm deal={deal} pipeline={pipeline} onUnsaved={onUnsaved} /> : <DealFacts deal={deal} />}
      </div>
      {tab === "tasks" && <div className="deal-part"><TaskList subject={{ opportunityId: deal.id }} /></div>}
      {tab === "quotes" && <div className="deal-part"><SalesList subject={{ opportunityId: deal.id }} deal={{ id: deal.id, title: deal.title }} /></div>}
      {tab === "history" && <HistoryTab deal={deal} />}
    </Tabs>
  );
}
