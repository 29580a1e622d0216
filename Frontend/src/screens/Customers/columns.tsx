/** The columns of the customers' table, and how their cells are changed. */
import { useMemo } from "react";
import type { CustomField, CustomerProfile, ID, UpdateCustomer } from "rapport";
import { cache, customers } from "../../api/client";
import { issueText } from "../../api/issues";
import { maximumLength } from "../../api/rules";
import { ago, moment } from "../../app/format";
import { textsOf, useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { byChoice, byMonth, byText } from "../../components/DataTable";
import type { Column, ColumnEdit } from "../../components/DataTable";
import { Icon } from "../../components/Icon";
import { saveCell, tagsOf } from "../../parts/cells";
import { customText, customValue, customWords, useCustomFields, wrongValue } from "../../parts/customers/customFields";
import { customerMessages } from "../../parts/customers/messages";
import { mayChangeCustomer } from "../../parts/customers/rights";
import { optional, shortAddress, webAddress } from "../../parts/customers/texts";
import { messages } from "./messages";

type Edit = ColumnEdit<CustomerProfile>;
type TextName = "name" | "email" | "phone" | "website" | "vatId" | "industry";

const statuses = ["prospect", "active", "inactive"] as const;

export function useColumns(isDeleted: boolean): readonly Column<CustomerProfile>[] {
  const me = useMe();
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const fields = useCustomFields();
  return useMemo(() => {
    const isAllowed = (row: CustomerProfile): boolean => !isDeleted && mayChangeCustomer(me, row);
    const textEdit = (name: TextName): Edit => ({
      value: (row) => row[name] ?? "",
      maxLength: () => maximumLength("UpdateCustomer", name),
      isAllowed,
      save: (row, text) => save(row, { [name]: name === "name" ? text : name === "website" ? webAddress(text) : optional(text) }, c.field[name]),
    });
    const statusBadge = ({ status }: CustomerProfile) => <Badge tone={status === "active" ? "good" : "neutral"}>{c.status[status]}</Badge>;
    const ownerCell = ({ ownerName }: CustomerProfile) => <span className="customer-cell"><Avatar name={ownerName} size="small" /><span aria-hidden="true">{ownerName}</span></span>;
    const text = (name: TextName, width: number, isHidden = false): Column<CustomerProfile> => ({
      id: name, label: c.field[name], width, isHidden, edit: textEdit(name), render: (row) => row[name] ?? "",
    });
    return [
      {
        id: "name", label: c.field.name, width: 260, sortKey: "name", isPinned: true, edit: textEdit("name"),
        render: (row) => <span className="customer-cell"><Icon name={row.kind === "company" ? "building" : "user"} /><span>{row.name}</span></span>,
      },
      {
        id: "status", label: c.field.status, width: 110,
        edit: {
          kind: "select",
          value: ({ status }) => status,
          choices: statuses.map((value) => ({ value, label: c.status[value] })),
          isAllowed,
          save: (row, status) => save(row, { status: status as CustomerProfile["status"] }, c.field.status),
        },
        render: statusBadge,
        group: { ...byChoice(({ status }) => status, statuses, (status) => c.status[status]), render: statusBadge },
      },
      {
        id: "owner", label: c.field.ownerId, width: 170,
        edit: {
          kind: "select",
          value: ({ ownerId }) => ownerId,
          choices: me.assignees.map(({ id, name }) => ({ value: id, label: name })),
          isAllowed,
          save: (row, ownerId) => save(row, { ownerId: ownerId as ID<"User"> }, c.field.ownerId),
        },
        render: ownerCell,
        group: { key: ({ ownerId }) => ownerId, label: ({ ownerName }) => ownerName, render: ownerCell },
      },
      text("email", 230),
      text("phone", 150),
      { ...text("website", 180, true), render: ({ website }) => (website == null ? "" : shortAddress(website)) },
      { ...text("industry", 150), group: byText(({ industry }) => industry) },
      {
        id: "tags", label: c.field.tags, width: 180,
        edit: {
          value: ({ tags }) => tags.join(", "),
          isAllowed,
          save: (row, text) => save(row, { tags: tagsOf(text) }, c.field.tags),
        },
        render: ({ tags }) => <span className="customer-tags">{tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}</span>,
      },
      text("vatId", 150, true),
      { id: "kind", label: c.field.kind, width: 110, isHidden: true, render: ({ kind }) => c.kind[kind], group: byChoice(({ kind }) => kind, ["company", "person"], (kind) => c.kind[kind]) },
      ...fields.map((field): Column<CustomerProfile> => ({
        id: `customFields.${field.key}`, label: field.label, width: 150, isHidden: true,
        align: field.type === "number" ? "end" : "start",
        edit: customEdit(field, isAllowed, c),
        render: ({ customFields }) => customWords(field, customFields[field.key], c),
        ...(field.type === "select" || field.type === "checkbox" ? { group: byText(({ customFields }) => customWords(field, customFields[field.key], c)) } : {}),
      })),
      { id: "createdAt", label: t.columns.created, width: 140, sortKey: "created", isHidden: true, render: ({ createdAt }) => <time title={moment(createdAt)}>{ago(createdAt)}</time>, group: byMonth(({ createdAt }) => createdAt) },
      { id: "updatedAt", label: t.columns.updated, width: 140, sortKey: "updated", render: ({ updatedAt }) => <time title={moment(updatedAt)}>{ago(updatedAt)}</time>, group: byMonth(({ updatedAt }) => updatedAt) },
    ];
  }, [me, t, c, fields, isDeleted]);
}

interface Words {
  readonly yes: string;
  readonly no: string;
}

function customEdit(field: CustomField, isAllowed: (row: CustomerProfile) => boolean, words: Words): Edit {
  const blank = { value: "", label: "–" };
  const choices = field.type === "checkbox"
    ? [blank, { value: "true", label: words.yes }, { value: "false", label: words.no }]
    : [blank, ...field.options.map((option) => ({ value: option, label: option }))];
  return {
    kind: field.type === "select" || field.type === "checkbox" ? "select" : field.type === "number" || field.type === "date" ? field.type : "text",
    value: ({ customFields }) => customText(field, customFields[field.key]),
    choices,
    isAllowed,
    save: (row, text) => {
      const value = customValue(field, text);
      if (value === undefined) throw new RangeError(issueText(field.label, wrongValue(field, field.key), false));
      return save(row, { customFields: { [field.key]: value } }, field.label);
    },
  };
}

type Change = Omit<UpdateCustomer, "id" | "version">;

async function save(row: CustomerProfile, change: Change, label: string): Promise<void> {
  await saveCell({
    type: "UpdateCustomer",
    label,
    row,
    change,
    send: (key) => customers.updateCustomer({ ...key, ...change }),
    onStale: () => {
      void cache.invalidate(customers);
      return textsOf(messages).stale(row.name);
    },
  });
  // The cell shows what was saved when it closes.
  await cache.invalidate(customers.listCustomers);
  void cache.invalidate(customers.getCustomer);
}
