import { useState } from "react";
import type { Lead } from "rapport";
import { ago, moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Menu } from "../../components/Menu";
import type { MenuItem } from "../../components/Menu";
import { ConvertDialog } from "./ConvertDialog";
import { assignLead, deleteLead, mayChangeLead, revertConversion, setStatus } from "./leadActions";
import { AssignDialog, DisqualifyDialog } from "./LeadDialogs";
import { LeadStatusBadge } from "./LeadStatusBadge";
import { messages } from "./messages";

type Question = "disqualify" | "assign" | "convert";

/** Who it is, how far it is, and what is done with it as a whole. */
export function LeadHeader({ lead }: { readonly lead: Lead }) {
  const t = useMessages(messages);
  const me = useMe();
  const [question, setQuestion] = useState<Question>();
  const canChange = mayChangeLead(me, lead);
  const isOver = lead.status === "converted";
  const isOpen = !isOver && lead.status !== "unqualified";
  const close = (): void => setQuestion(undefined);
  const items: readonly MenuItem[] = [
    ...(lead.status === "new" ? [{ id: "contacted", label: t.markContacted, icon: "check", onSelect: () => void setStatus(lead, "contacted") } as const] : []),
    ...(isOpen && lead.status !== "new" ? [{ id: "new", label: t.markNew, icon: "undo", onSelect: () => void setStatus(lead, "new") } as const] : []),
    ...(me.assignees.length > 1 && !isOver ? [{ id: "assign", label: t.assign, icon: "user", onSelect: () => setQuestion("assign") } as const] : []),
    ...(isOver ? [{ id: "revert", label: t.revert, icon: "undo", onSelect: () => void revertConversion(lead) } as const] : []),
    {
      id: "delete",
      label: t.delete,
      icon: "trash",
      isDangerous: true,
      onSelect: () => {
        navigate("/leads");
        void deleteLead(lead);
      },
    },
  ];
  return (
    <header className="record-header">
      <div className="record-heading">
        <h1>{lead.name}</h1>
        <p className="record-subtitle">{[lead.jobTitle, lead.company].filter((part) => part !== null && part !== undefined && part !== "").join(" · ")}</p>
        <div className="record-state-line">
          <LeadStatusBadge status={lead.status} />
          <span className="record-owner"><Avatar name={lead.ownerName} size="small" />{lead.ownerName}</span>
          {(lead.routedAt === null || lead.routedAt === undefined) && isOpen && <Badge tone="warning" icon="clock">{t.isUnrouted}</Badge>}
          <time dateTime={lead.createdAt.toISOString()} title={moment(lead.createdAt)}>{t.created} {ago(lead.createdAt)}</time>
        </div>
        {lead.status === "unqualified" && lead.disqualifyReason !== null && lead.disqualifyReason !== undefined && (
          <p className="record-reason">{t.disqualifyReasonIs}: {lead.disqualifyReason}</p>
        )}
      </div>
      {canChange && (
        <div className="record-tools">
          {lead.status === "qualified" && <Button variant="primary" icon="arrowRight" onClick={() => setQuestion("convert")}>{t.convert}</Button>}
          {(lead.status === "new" || lead.status === "contacted") && (
            <Button variant="primary" icon="check" onClick={() => void setStatus(lead, "qualified")}>{t.qualify}</Button>
          )}
          {isOpen && <Button onClick={() => setQuestion("disqualify")}>{t.disqualify}</Button>}
          {lead.status === "unqualified" && <Button icon="undo" onClick={() => void setStatus(lead, "contacted")}>{t.takeUp}</Button>}
          <Menu label={t.more} align="end" className="record-more" button={<Icon name="more" />} items={items} />
        </div>
      )}
      {question === "disqualify" && <DisqualifyDialog lead={lead} onClose={close} />}
      {question === "convert" && <ConvertDialog lead={lead} onClose={close} />}
      {question === "assign" && (
        <AssignDialog title={lead.name} current={{ id: lead.ownerId, name: lead.ownerName }} onAssign={(owner) => void assignLead(lead, owner)} onClose={close} />
      )}
    </header>
  );
}
