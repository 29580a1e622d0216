import { id } from "rapport";
import type { GetDashboard } from "rapport";
import { useQuery } from "rapport/react";
import { customers, dashboard, deals, pipelines, tasks } from "../../api/client";
import { utcOffsetMinutes } from "../../app/dates";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useQueryParam } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { AtRisk } from "./AtRisk";
import { DueTasks } from "./DueTasks";
import { Figures } from "./Figures";
import { messages } from "./messages";
import { RecentDeals } from "./RecentDeals";
import { StageBars } from "./StageBars";
import "./Dashboard.css";

const periods = [30, 90, 365] as const;
const news = ["crm.opportunity.*", "crm.task.*", "crm.health.*"] as const;
const targets = [dashboard, tasks, deals.listOpportunities, customers.getCustomer] as const;

/** What one wants to know first: how it stands, what is to be done, and who needs looking after. */
export default function DashboardScreen() {
  const t = useMessages(messages);
  const me = useMe();
  const [pipeline, setPipeline] = useQueryParam("pipeline");
  const [owner, setOwner] = useQueryParam("owner");
  const [period, setPeriod] = useQueryParam("days");
  const days = periods.find((days) => String(days) === period) ?? 90;
  const ownerId = owner === undefined ? undefined : owner === "me" ? me.id : id<"User">(owner);
  const input: GetDashboard = {
    days,
    utcOffsetMinutes: utcOffsetMinutes(),
    ...(pipeline === undefined ? {} : { pipelineId: id<"Pipeline">(pipeline) }),
    ...(ownerId === undefined ? {} : { ownerId }),
  };
  const query = useQuery(dashboard.getDashboard, input);
  const all = useQuery(pipelines.listPipelines, { limit: 200 }, { staleTime: 60_000 });
  useLive(news, targets);
  useTitle(t.title);
  const others = me.assignees.filter(({ id }) => id !== me.id);

  return (
    <div className="dashboard">
      <header className="page-header">
        <h1>{t.title}</h1>
        <div className="page-tools">
          {(all.data?.items.length ?? 0) > 1 && (
            <Select
              aria-label={t.pipeline}
              value={pipeline ?? query.data?.pipelineId ?? ""}
              onValue={(value) => setPipeline(value, { replace: true })}
              choices={(all.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Select
            aria-label={t.owner}
            value={owner ?? ""}
            onValue={(value) => setOwner(value === "" ? undefined : value, { replace: true })}
            choices={[
              { value: "", label: t.allOwners },
              { value: "me", label: t.mine },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Select
            aria-label={t.period}
            value={String(days)}
            onValue={(value) => setPeriod(value === "90" ? undefined : value, { replace: true })}
            choices={periods.map((days) => ({ value: String(days), label: t.days(days) }))}
          />
        </div>
      </header>
      {query.data === undefined && query.error !== null && (
        <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {query.data === undefined && query.error === null && <Outline />}
      {query.data !== undefined && (
        <div className="dashboard-cards">
          <Figures data={query.data} />
          <div className="dashboard-column">
            <StageBars data={query.data} currency={me.currency} />
            <RecentDeals deals={query.data.recentDeals} />
          </div>
          <div className="dashboard-column">
            <DueTasks due={query.data.tasksDue} />
            <AtRisk customers={query.data.atRiskCustomers} />
          </div>
        </div>
      )}
    </div>
  );
}

function Outline() {
  const t = useMessages(messages);
  return (
    <div className="dashboard-cards">
      <LoadingText>{t.loading}</LoadingText>
      <div className="figure-cards">
        {[0, 1, 2, 3].map((index) => <div key={index} className="card figure-card"><Skeleton count={3} /></div>)}
      </div>
      {[0, 1].map((index) => (
        <div key={index} className="dashboard-column">
          <div className="card"><Skeleton shape="title" /><Skeleton count={6} /></div>
          <div className="card"><Skeleton shape="title" /><Skeleton count={6} /></div>
        </div>
      ))}
    </div>
  );
}
