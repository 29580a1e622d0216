import { useCallback, useEffect, useState } from "react";
import type { ID, Opportunity, OpportunityDetail, Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { mayChange, useMe } from "../../app/me";
import { navigate, setGuard, useLocation } from "../../app/router";
import type { DealTab } from "../../app/router";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorState } from "../../components/ErrorState";
import { SidePanel } from "../../components/SidePanel";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { DealFacts } from "./DealFacts";
import { DealForm } from "./DealForm";
import { DealHeader } from "./DealHeader";
import { HistoryTab } from "./HistoryTab";

interface DealPanelProps {
  readonly id: ID<"Opportunity">;
  readonly pipelines: readonly Pipeline[];
}

/** One deal beside the board: its fields, its history, and what can be done with it. */
export default function DealPanel({ id, pipelines }: DealPanelProps) {
  const query = useQuery(deals.getOpportunity, { id });
  const [isDirty, setDirty] = useState(false);
  const { question } = useUnsavedGuard(isDirty);
  const detail = query.data;
  const close = (): void => {
    navigate({ deal: undefined, tab: undefined });
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
  const { tab = "details" } = useLocation();
  const deal: Opportunity = detail.opportunity;
  const pipeline = pipelines.find((pipeline) => pipeline.id === deal.pipelineId);
  const select = useCallback((tab: DealTab) => navigate({ tab: tab === "details" ? undefined : tab }, { replace: true }), []);
  return (
    <Tabs label="Deal" tabs={tabs} selected={tab} onSelect={select}>
      <div className="deal-details" hidden={tab !== "details"}>
        {mayChange(me, deal) ? <DealForm deal={deal} pipeline={pipeline} onDirty={onDirty} /> : <DealFacts deal={deal} />}
      </div>
      {tab === "history" && <HistoryTab id={deal.id} currency={deal.currency} pipeline={pipeline} />}
    </Tabs>
  );
}

/** While there is unsaved work, leaving it asks first. */
function useUnsavedGuard(isDirty: boolean) {
  const [proceed, setProceed] = useState<() => void>();
  useEffect(() => {
    if (!isDirty) return undefined;
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const removeGuard = setGuard((proceed) => setProceed(() => proceed));
    window.addEventListener("beforeunload", onUnload);
    return () => {
      removeGuard();
      window.removeEventListener("beforeunload", onUnload);
    };
  }, [isDirty]);
  const question = proceed === undefined ? null : (
    <Dialog
      title="Discard unsaved changes?"
      onClose={() => setProceed(undefined)}
      actions={
        <>
          <Button onClick={() => setProceed(undefined)}>Keep editing</Button>
          <Button
            variant="danger"
            onClick={() => {
              setProceed(undefined);
              proceed();
            }}
          >
            Discard
          </Button>
        </>
      }
    >
      <p>What you changed in this deal is not saved yet.</p>
    </Dialog>
  );
  return { question };
}
