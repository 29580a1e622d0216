import type { CustomerDetail } from "rapport";
import { useQuery } from "rapport/react";
import { api, customers, deals as extensions } from "../../api/client";
import { number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";

interface MovesProps {
  readonly from: CustomerDetail;
  readonly to: CustomerDetail;
}

/** What hangs on the customer that goes: counted by asking for one of each kind. */
export function Moves({ from, to }: MovesProps) {
  const t = useMessages(messages);
  const { id } = from.customer;
  const one = { customerProfileId: id, limit: 1, includeTotal: true };
  const totals = {
    opportunities: useQuery(extensions.listOpportunities, one),
    contacts: useQuery(customers.listContacts, one),
    activities: useQuery(api.crm.activities.listActivities, one),
    tasks: useQuery(api.crm.tasks.listTasks, { ...one, status: null, includeSnoozed: true }),
    documents: useQuery(extensions.listDocuments, one),
    quotes: useQuery(api.crm.sales.listQuotes, one),
    orders: useQuery(api.crm.sales.listOrders, one),
    relationships: useQuery(extensions.getRelationships, { id, limit: 1, includeTotal: true }),
    segments: useQuery(extensions.listSegments, one),
  };
  const isCounting = Object.values(totals).some(({ data, error }) => data === undefined && error === null);
  const counts: readonly (readonly [keyof typeof t.kinds, number])[] = [
    ["opportunities", totals.opportunities.data?.total ?? 0],
    ["contacts", totals.contacts.data?.total ?? 0],
    ["addresses", from.addresses.length],
    ["activities", totals.activities.data?.total ?? 0],
    ["tasks", totals.tasks.data?.total ?? 0],
    ["documents", totals.documents.data?.total ?? 0],
    ["quotes", totals.quotes.data?.total ?? 0],
    ["orders", totals.orders.data?.total ?? 0],
    ["relationships", totals.relationships.data?.total ?? 0],
    ["segments", totals.segments.data?.total ?? 0],
  ];
  const some = counts.filter(([, count]) => count > 0);
  return (
    <section className="merge-moves" aria-labelledby="merge-moves" aria-busy={isCounting || undefined}>
      <h2 id="merge-moves">{t.moves}</h2>
      {isCounting ? <Skeleton count={2} /> : some.length === 0 ? <p className="muted">{t.movesNothing}</p> : (
        <>
          <p className="muted">{t.movesText(from.customer.name, to.customer.name)}</p>
          <ul className="merge-counts">
            {some.map(([kind, count]) => <li key={kind}><strong>{number(count)}</strong> {t.kinds[kind](count)}</li>)}
          </ul>
        </>
      )}
    </section>
  );
}
