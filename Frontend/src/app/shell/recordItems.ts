/** The records that the palette finds: by the server's own searches where it has them, else by its lists. */
import { useMemo } from "react";
import type { Me, TaskItem } from "rapport";
import { useQuery } from "rapport/react";
import { customers, deals, leads, sales, tasks } from "../../api/client";
import { mayChangeTask } from "../../parts/tasks/taskActions";
import { useMessages } from "../i18n";
import type { Recent } from "../recent";
import { navigate } from "../router";
import { useDebounced } from "../useDebounced";
import { openOverlay } from "./overlay";
import { openRecord } from "./paletteItems";
import type { PaletteItem } from "./paletteItems";
import { paletteMessages } from "./paletteMessages";

/** How many of those that one looks for most, and of the others. */
const many = 5;
const few = 3;

/** Records with these words; `isSearching` while they are asked for. */
export function useRecordItems(me: Me, typed: string): { readonly items: readonly PaletteItem[]; readonly isSearching: boolean } {
  const t = useMessages(paletteMessages);
  const text = useDebounced(typed.trim(), 140).slice(0, 200);
  const enabled = text.length >= 2;
  const query = enabled ? text : "-";
  // All of them go out in one request.
  const customersFound = useQuery(customers.searchCustomers, { query, limit: many }, { enabled });
  const dealsFound = useQuery(deals.listOpportunities, { text: query, limit: many, sort: "updated", direction: "descending" }, { enabled });
  const leadsFound = useQuery(leads.listLeads, { text: query, limit: many }, { enabled });
  const contactsFound = useQuery(customers.listContacts, { text: query, limit: few }, { enabled });
  const quotesFound = useQuery(sales.listQuotes, { text: query, limit: few }, { enabled });
  const ordersFound = useQuery(sales.listOrders, { text: query, limit: few }, { enabled });
  const tasksFound = useQuery(tasks.listTasks, { text: query, limit: few, scope: "all", includeSnoozed: true }, { enabled });
  const segmentsFound = useQuery(deals.listSegments, { text: query, limit: few }, { enabled });
  const documentsFound = useQuery(deals.searchDocuments, { query, limit: many }, { enabled });
  const all = [customersFound, dealsFound, leadsFound, contactsFound, quotesFound, ordersFound, tasksFound, segmentsFound, documentsFound];
  const items = useMemo(() => {
    if (!enabled) return [];
    const record = (recent: Recent): PaletteItem => ({ ...recent, group: "records", run: () => openRecord(me, recent) });
    return [
      ...(customersFound.data?.items ?? []).map(({ id, name, email }) => record({ id, label: name, detail: email ?? t.customer, icon: "building", to: `/customers/${id}` })),
      ...(dealsFound.data?.items ?? []).map(({ id, title, number, customerName }) => record({ id, label: title, detail: `${number} · ${customerName}`, icon: "board", to: `?deal=${id}` })),
      ...(leadsFound.data?.items ?? []).map(({ id, name, company, email }) => record({ id, label: name, detail: company ?? email ?? t.lead, icon: "lead", to: `/leads/${id}` })),
      ...(contactsFound.data?.items ?? []).map(({ id, name, customerName, customerProfileId }) =>
        record({ id, label: name, detail: `${t.contact} · ${customerName}`, icon: "contact", to: `/customers/${customerProfileId}?tab=contacts` })),
      ...(quotesFound.data?.items ?? []).map(({ id, title, number, customerName }) => record({ id, label: title, detail: `${number} · ${customerName}`, icon: "receipt", to: `/quotes/${id}` })),
      ...(ordersFound.data?.items ?? []).map(({ id, title, number, customerName }) => record({ id, label: title, detail: `${number} · ${customerName}`, icon: "box", to: `/orders/${id}` })),
      ...(tasksFound.data?.items ?? []).map((task): PaletteItem => ({
        id: task.id,
        group: "records",
        label: task.title,
        detail: `${t.task} · ${task.assigneeName}`,
        icon: "task",
        run: () => (mayChangeTask(me, task) ? openOverlay({ type: "task", id: task.id }) : navigate(aboutOf(task))),
      })),
      ...(segmentsFound.data?.items ?? []).map(({ id, name }) => record({ id, label: name, detail: t.segment, icon: "segments", to: `/segments/${id}` })),
      ...(documentsFound.data?.items ?? []).map(({ document: { id, title, customerName } }) =>
        record({ id, label: title, detail: customerName ?? t.document, icon: "file", to: `/documents?document=${id}` })),
    ];
  }, [
    me, t, enabled, customersFound.data, dealsFound.data, leadsFound.data, contactsFound.data, quotesFound.data, ordersFound.data, tasksFound.data, segmentsFound.data,
    documentsFound.data,
  ]);
  const isSearching = typed.trim().length >= 2 && (typed.trim() !== text || all.some(({ isFetching, data }) => isFetching && data === undefined));
  return { items, isSearching };
}

/** Where somebody else's task is seen. */
function aboutOf({ opportunityId, customerProfileId, leadId }: TaskItem): string {
  if (opportunityId != null) return `/opportunities/${opportunityId}?tab=tasks`;
  if (customerProfileId != null) return `/customers/${customerProfileId}?tab=tasks`;
  return leadId == null ? "/tasks?whose=all" : `/leads/${leadId}`;
}
