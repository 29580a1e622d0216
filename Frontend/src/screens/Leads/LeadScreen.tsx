import { id } from "rapport";
import { useQuery } from "rapport/react";
import { deals, leads, tasks } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { useQueryParam, useRoute } from "../../app/router";
import { useLive } from "../../app/useLive";
import { useTitle } from "../../app/useTitle";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { Tabs } from "../../components/Tabs";
import { TaskList } from "../../parts/tasks/TaskList";
import { mayChangeLead } from "./leadActions";
import { LeadAside } from "./LeadAside";
import { LeadEvents } from "./LeadEvents";
import { LeadFacts } from "./LeadFacts";
import { LeadForm } from "./LeadForm";
import { LeadHeader } from "./LeadHeader";
import { messages } from "./messages";
import "../../parts/record.css";
import "./Leads.css";

const news = ["crm.lead.*", "crm.task.*"] as const;
const targets = [leads, tasks, deals.getOpportunity] as const;
const tabs = ["details", "tasks", "history"] as const;
type LeadTab = (typeof tabs)[number];

/** One lead: what is known, what they seem to want, what is to be done, and what becomes of it. */
export default function LeadScreen() {
  const t = useMessages(messages);
  const me = useMe();
  const { segments } = useRoute();
  const leadId = id<"Lead">(segments[1] ?? "");
  const [tabParam, setTab] = useQueryParam("tab");
  const tab: LeadTab = tabs.find((known) => known === tabParam) ?? "details";
  const query = useQuery(leads.getLead, { id: leadId });
  useLive(news, targets);
  useTitle(query.data?.lead.name ?? t.lead);
  const detail = query.data;

  return (
    <div className="record">
      <Link className="record-back" to="/leads">{t.back}</Link>
      {detail === undefined && query.error !== null && (
        <ErrorState title={t.failed} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />
      )}
      {detail === undefined && query.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton shape="title" /><Skeleton count={8} /></>}
      {detail !== undefined && (
        <>
          <LeadHeader lead={detail.lead} />
          <div className="record-columns">
            <div className="record-main">
              <Tabs<LeadTab>
                label={t.tabs}
                tabs={tabs.map((id) => ({ id, label: t[id] }))}
                selected={tab}
                onSelect={(next) => setTab(next === "details" ? undefined : next, { replace: true })}
              >
                <div className="record-body" hidden={tab !== "details"}>
                  {mayChangeLead(me, detail.lead) ? <LeadForm lead={detail.lead} /> : <LeadFacts lead={detail.lead} />}
                </div>
                {tab === "tasks" && <div className="record-body"><TaskList subject={{ leadId }} /></div>}
                {tab === "history" && <div className="record-body"><LeadEvents id={leadId} /></div>}
              </Tabs>
            </div>
            <LeadAside detail={detail} canWrite={mayWrite(me)} />
          </div>
        </>
      )}
    </div>
  );
}
