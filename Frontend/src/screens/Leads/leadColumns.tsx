import type { Lead, Me, UpdateLead } from "rapport";
import { rules } from "rapport";
import { leads } from "../../api/client";
import { ago, moment } from "../../app/format";
import type { Texts } from "../../app/i18n";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { byChoice, byMonth, byText } from "../../components/DataTable";
import type { Column } from "../../components/DataTable";
import { leadStatuses } from "./leadInput";
import { mayChangeLead, refreshLeads } from "./leadActions";
import { LeadStatusBadge } from "./LeadStatusBadge";
import type { messages } from "./messages";

type Words = typeof messages extends Texts<infer Content> ? Content : never;
type TextField = "name" | "company" | "jobTitle" | "email" | "phone" | "source" | "industry";

/** The columns of the table of leads; texts can be edited where they stand. */
export function leadColumns(t: Words, me: Me, isEditable: boolean, isWaiting: boolean): readonly Column<Lead>[] {
  const text = (field: TextField, width: number, more: Partial<Column<Lead>> = {}): Column<Lead> => ({
    id: field,
    label: t[field],
    width,
    render: (lead) => lead[field] ?? "",
    ...(isEditable ? {
      edit: {
        value: (lead) => lead[field] ?? "",
        maxLength: rules.UpdateLead[field].length?.maximum,
        isAllowed: (lead) => mayChangeLead(me, lead) && lead.status !== "converted",
        save: async (lead, value) => {
          const change: Partial<UpdateLead> = { [field]: value.trim() === "" && field !== "name" ? null : value.trim() };
          await leads.updateLead({ id: lead.id, version: lead.version, ...change });
          await refreshLeads();
        },
      },
    } : {}),
    ...more,
  });
  const sorts = (sortKey: string) => (isWaiting ? {} : { sortKey });
  const statusBadge = ({ status }: Lead) => <LeadStatusBadge status={status} />;
  const ownerCell = ({ ownerName }: Lead) => <span className="cell-owner"><Avatar name={ownerName} size="small" />{ownerName}</span>;
  const instant = (instant: Date) => <time dateTime={instant.toISOString()} title={moment(instant)}>{ago(instant)}</time>;
  return [
    text("name", 200, { isPinned: true, ...sorts("name") }),
    text("company", 190, { group: byText(({ company }) => company) }),
    { id: "status", label: t.status, width: 130, render: statusBadge, group: { ...byChoice(({ status }) => status, leadStatuses, (status) => t.statuses[status]), render: statusBadge } },
    {
      id: "owner",
      label: t.owner,
      width: 160,
      render: ownerCell,
      group: { key: ({ ownerId }) => ownerId, label: ({ ownerName }) => ownerName, render: ownerCell },
    },
    text("email", 210),
    text("phone", 150),
    text("source", 130, { group: byText(({ source }) => source) }),
    text("jobTitle", 150, { isHidden: true }),
    text("industry", 140, { isHidden: true, group: byText(({ industry }) => industry) }),
    {
      id: "tags",
      label: t.tags,
      width: 150,
      render: (lead) => <span className="cell-tags">{lead.tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}</span>,
    },
    { id: "created", label: isWaiting ? t.waiting : t.created, width: 130, ...sorts("created"), render: (lead) => instant(lead.createdAt), group: byMonth(({ createdAt }) => createdAt) },
    { id: "updated", label: t.updated, width: 130, ...sorts("updated"), render: (lead) => instant(lead.updatedAt), group: byMonth(({ updatedAt }) => updatedAt), isHidden: true },
  ];
}
