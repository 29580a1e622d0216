import { useState } from "react";
import type { OpportunityDetail } from "rapport";
import { useQuery } from "rapport/react";
import { leads } from "../../api/client";
import { day, money, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { mayChange, useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { TaskRow } from "../../parts/tasks/TaskRow";
import "../../parts/tasks/tasks.css";
import { LeadDialog } from "./LeadDialog";
import { messages } from "./messages";

/** What stands around the deal: its figures, customer, lead, and what is to be done next. */
export function DealAside({ detail }: { readonly detail: OpportunityDetail }) {
  const t = useMessages(messages);
  const me = useMe();
  const [isNaming, setNaming] = useState(false);
  const { opportunity: deal, customer, openTasks } = detail;
  const { leadId } = deal;
  const lead = useQuery(leads.getLead, { id: leadId ?? ("" as never) }, { enabled: leadId !== null && leadId !== undefined });
  const figures: readonly (readonly [string, string | undefined])[] = [
    [t.value, deal.value === null || deal.value === undefined ? undefined : money(deal.value, deal.currency)],
    [t.expected, deal.expectedRevenue === null || deal.expectedRevenue === undefined ? undefined : money(deal.expectedRevenue, deal.currency)],
    [t.owner, deal.ownerName],
    [t.days, deal.status === "open" ? t.daysCount(deal.daysInStage) : undefined],
    [t.closed, deal.actualCloseDate === null || deal.actualCloseDate === undefined ? undefined : day(deal.actualCloseDate)],
    [t.created, moment(deal.createdAt)],
    [t.updated, moment(deal.updatedAt)],
  ];
  return (
    <aside className="record-aside" aria-label={t.about}>
      <section className="aside-card" aria-label={t.about}>
        <h2>{t.about}</h2>
        <dl className="aside-facts">
          <div><dt>{t.customer}</dt><dd><Link className="aside-link" to={`/customers/${customer.id}`}>{customer.name}</Link></dd></div>
          {figures.map(([label, value]) => value !== undefined && <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
        </dl>
      </section>
      <section className="aside-card" aria-label={t.openTasks}>
        <h2>{t.openTasks}</h2>
        {openTasks.length === 0
          ? <p className="aside-note">{t.noTasks}</p>
          : <ul className="tasks aside-tasks">{openTasks.slice(0, 5).map((task) => <TaskRow key={task.id} task={task} showsAbout={false} />)}</ul>}
      </section>
      <section className="aside-card" aria-label={t.lead}>
        <h2>{t.lead}</h2>
        {leadId === null || leadId === undefined
          ? <p className="aside-note">{t.noLead}</p>
          : <p><Link className="aside-link" to={`/leads/${leadId}`}>{lead.data?.lead.name ?? t.lead}</Link></p>}
        {mayChange(me, deal) && <Button size="small" icon="lead" onClick={() => setNaming(true)}>{leadId === null || leadId === undefined ? t.setLead : t.changeLead}</Button>}
      </section>
      {isNaming && <LeadDialog deal={deal} onClose={() => setNaming(false)} />}
    </aside>
  );
}
