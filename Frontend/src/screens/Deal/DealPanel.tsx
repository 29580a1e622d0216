import { useCallback, useState } from "react";
import type { ID, Opportunity, OpportunityDetail, Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { usePipelines } from "../../api/usePipelines";
import { mayChange, useMe } from "../../app/me";
import { changeQuery, useQueryParam } from "../../app/router";
import { useGuard } from "../../app/useGuard";
import { ErrorState } from "../../components/ErrorState";
import { SidePanel } from "../../components/SidePanel";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { DealFacts } from "./DealFacts";
import { DealForm } from "./DealForm";
import { DealHeader } from "./DealHeader";
import { HistoryTab } from "./HistoryTab";
import "./Deal.css";

interface DealPanelProps {
  readonly id: ID<"Opportunity">;
}

/** One deal beside the page: its fields, its history, and what can be done with it. */
export default function DealPanel({ id }: DealPanelProps) {
  const query = useQuery(deals.getOpportunity, { id });
  const [isDirty, setDirty] = useState(false);
  const pipelines = usePipelines();
  const question = useGuard(isDirty, "deal");
  const detail = query.data;
  const close = (): void => {
    changeQuery({ deal: undefined, tab: undefined });
    // Once the board can be reached again.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-deal="${id}"]`)?.focus());
  };
  return (
    <SidePanel
      label={detail?.opportunity.title ?? "Deal"}
      header={detail === undefined ? <Skeleton shape="title" /> : <DealHeader detail={detail} pipelines={pipelines} isDirty={isDirty} />}
      onClose={close}
    >
      {detail !== undefined && <Body detail={detail} pipelines={pipelines} onDirty={setDirty} />}
      {detail === undefined && query.error !== null && (
        <ErrorState title="The deal could not be opened." error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {detail === undefined && query.error === null && <div className="history"><LoadingText>Loading the deal</LoadingText><Skeleton count={8} /></div>}
      {question}
    </SidePanel>
  );
}

interface BodyProps {
  readonly detail: OpportunityDetail;
  readonly pipelines: readonly Pipeline[];
  readonly onDirty: (isDirty: boolean) => void;
}

const tabs = [{ id: "details", label: "Details" }, { id: "history", label: "History" }] as const;

/** The form stays while one looks at the history, with what is unsaved in it. */
function Body({ detail, pipelines, onDirty }: BodyProps) {
  const me = useMe();
  const [param] = useQueryParam("tab");
  const tab = param === "history" ? "history" : "details";
  const deal: Opportunity = detail.opportunity;
  const pipeline = pipelines.find((pipeline) => pipeline.id === deal.pipelineId);
  const select = useCallback((tab: string) => changeQuery({ tab: tab === "details" ? undefined : tab }, { replace: true }), []);
  return (
    <Tabs label="Deal" tabs={tabs} selected={tab} onSelect={select}>
      <div className="deal-details" hidden={tab !== "details"}>
        {mayChange(me, deal) ? <DealForm deal={deal} pipeline={pipeline} onDirty={onDirty} /> : <DealFacts deal={deal} />}
      </div>
      {tab === "history" && <HistoryTab id={deal.id} currency={deal.currency} pipeline={pipeline} />}
    </Tabs>
  );
}
