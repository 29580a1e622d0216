import { id } from "rapport";
import type { Lead, Me, Rules, UpdateLead } from "rapport";
import { leads } from "../../api/client";
import { maximumLength } from "../../api/rules";
import { ago, moment } from "../../app/format";
import type { Texts } from "../../app/i18n";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { byChoice, byMonth, byText } from "../../components/DataTable";
import type { Column, ColumnEdit } from "../../components/DataTable";
import { saveCell, tagsOf } from "../../parts/cells";
import { leadStatuses } from "./leadInput";
import { mayChangeLead, refreshLeads } from "./leadActions";
import { LeadStatusBadge } from "./LeadStatusBadge";
import type { messages } from "./messages";

type Words = typeof messages extends Texts<infer Content> ? Content : never;
type TextField = "name" | "company" | "jobTitle" | "email" | "phone" | "source" | "industry";

/** Which a lead can be given in a cell: what ends it asks for more than a cell has room for. */
const givenStatuses = ["new", "contacted", "qualified"] as const;

/** The columns of the table of leads; most can be edited where they stand. */
export function leadColumns(t: Words, me: Me, isEditable: boolean, isWaiting: boolean): readonly Column<Lead>[] {
  // What has become a customer stays as it was.
  const isAllowed = (lead: Lead): boolean => mayChangeLead(me, lead) && lead.status !== "converted";
  const save = async <Change extends object>(type: keyof Rules, row: Lead, change: Change, label: string, send: (key: Pick<Lead, "id" | "version">) => Promise<Lead>): Promise<void> => {
    try {
      await saveCell({ type, label, row, change, send, onStale: () => `${t.conflict}.` });
    } finally {
      await refreshLeads();
    }
  };
  const update = (row: Lead, change: Partial<UpdateLead>, label: string): Promise<void> =>
    save("UpdateLead", row, change, label, (key) => leads.updateLead({ ...key, ...change }));
  const setStatus = (row: Lead, status: string): Promise<void> => {
    const given = givenStatuses.find((known) => known === status) ?? "new";
    return given === "qualified"
      ? save("QualifyLead", row, {}, t.status, (key) => leads.qualifyLead(key))
      : update(row, { status: given }, t.status);
  };
  const assign = (row: Lead, owner: string): Promise<void> => {
    const change = { ownerId: id<"User">(owner) };
    return save("AssignLead", row, change, t.owner, (key) => leads.assignLead({ ...key, ...change }));
  };
  const edit = (edit: Omit<ColumnEdit<Lead>, "isAllowed">): Pick<Column<Lead>, "edit"> | Record<string, never> => (isEditable ? { edit: { ...edit, isAllowed } } : {});
  const text = (field: TextField, width: number, more: Partial<Column<Lead>> = {}): Column<Lead> => ({
    id: field,
    label: t[field],
    width,
    render: (lead) => lead[field] ?? "",
    ...edit({
      value: (lead) => lead[field] ?? "",
      maxLength: () => maximumLength("UpdateLead", field),
      save: (lead, value) => update(lead, { [field]: value.trim() === "" && field !== "name" ? null : value.trim() }, t[field]),
    }),
    ...more,
  });
  const sorts = (sortKey: string) => (isWaiting ? {} : { sortKey });
  const statusBadge = ({ status }: Lead) => <LeadStatusBadge status={status} />;
  const ownerCell = ({ ownerName }: Lead) => <span className="cell-owner"><Avatar name={ownerName} size="small" />{ownerName}</span>;
  const instant = (instant: Date) => <time dateTime={instant.toISOString()} title={moment(instant)}>{ago(instant)}</time>;
  return [
    text("name", 200, { isPinned: true, ...sorts("name") }),
    text("company", 190, { group: byText(({ company }) => company) }),
    {
      id: "status",
      label: t.status,
      width: 130,
      render: statusBadge,
      group: { ...byChoice(({ status }) => status, leadStatuses, (status) => t.statuses[status]), render: statusBadge },
      ...edit({
        kind: "select",
        value: ({ status }) => status,
        choices: ({ status }) => leadStatuses.filter((value) => value === status || givenStatuses.some((given) => given === value)).map((value) => ({ value, label: t.statuses[value] })),
        save: setStatus,
      }),
    },
    {
      id: "owner",
      label: t.owner,
      width: 160,
      render: ownerCell,
      group: { key: ({ ownerId }) => ownerId, label: ({ ownerName }) => ownerName, render: ownerCell },
      ...edit({
        kind: "select",
        value: ({ ownerId }) => ownerId,
        choices: ({ ownerId, ownerName }) => [
          ...(me.assignees.some(({ id }) => id === ownerId) ? [] : [{ value: ownerId, label: ownerName }]),
          ...me.assignees.map(({ id, name }) => ({ value: id, label: name })),
        ],
        save: assign,
      }),
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
      ...edit({ value: ({ tags }) => tags.join(", "), save: (lead, text) => update(lead, { tags: tagsOf(text) }, t.tags) }),
    },
    { id: "created", label: isWaiting ? t.waiting : t.created, width: 130, ...sorts("created"), render: (lead) => instant(lead.createdAt), group: byMonth(({ createdAt }) => createdAt) },
    { id: "updated", label: t.updated, width: 130, ...sorts("updated"), render: (lead) => instant(lead.updatedAt), group: byMonth(({ updatedAt }) => updatedAt), isHidden: true },
  ];
}
