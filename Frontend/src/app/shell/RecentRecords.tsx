/** Remembers each record whose page is opened, so that the palette offers it. Asks for nothing that the page does not ask for. */
import { useEffect } from "react";
import { id as asId } from "rapport";
import { useQuery } from "rapport/react";
import { customers, deals, leads, sales } from "../../api/client";
import { useMe } from "../me";
import { remember } from "../recent";
import type { Recent } from "../recent";
import { useRoute } from "../router";

const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const pages = { customers: Customer, opportunities: Deal, leads: Lead, quotes: Quote, orders: Order, segments: Segment } as const;

export default function RecentRecords() {
  const { segments: [place = "", id = ""], query } = useRoute();
  const Page = place in pages && pattern.test(id) ? pages[place as keyof typeof pages] : undefined;
  const deal = query.get("deal") ?? "";
  const document = query.get("document") ?? "";
  return (
    <>
      {Page !== undefined && <Page key={id} id={id} />}
      {pattern.test(deal) && <Deal key={`deal ${deal}`} id={deal} isBeside />}
      {pattern.test(document) && <Document key={`document ${document}`} id={document} />}
    </>
  );
}

interface RecordProps {
  readonly id: string;
}

function useRemember(recent: Recent | undefined): null {
  const me = useMe();
  const text = JSON.stringify(recent);
  useEffect(() => {
    if (text !== undefined) remember(me, JSON.parse(text) as Recent);
  }, [me, text]);
  return null;
}

function Customer({ id }: RecordProps) {
  const customer = useQuery(customers.getCustomer, { id: asId<"CustomerProfile">(id) }).data?.customer;
  return useRemember(customer && { id, label: customer.name, detail: customer.email ?? undefined, icon: "building", to: `/customers/${id}` });
}

function Deal({ id, isBeside = false }: RecordProps & { readonly isBeside?: boolean }) {
  const deal = useQuery(deals.getOpportunity, { id: asId<"Opportunity">(id) }).data?.opportunity;
  const to = isBeside ? `?deal=${id}` : `/opportunities/${id}`;
  return useRemember(deal && { id, label: deal.title, detail: `${deal.number} · ${deal.customerName}`, icon: "board", to });
}

function Lead({ id }: RecordProps) {
  const lead = useQuery(leads.getLead, { id: asId<"Lead">(id) }).data?.lead;
  return useRemember(lead && { id, label: lead.name, detail: lead.company ?? lead.email ?? undefined, icon: "lead", to: `/leads/${id}` });
}

function Quote({ id }: RecordProps) {
  const quote = useQuery(sales.getQuote, { id: asId<"Quote">(id) }).data?.quote;
  return useRemember(quote && { id, label: quote.title, detail: `${quote.number} · ${quote.customerName}`, icon: "receipt", to: `/quotes/${id}` });
}

function Order({ id }: RecordProps) {
  const order = useQuery(sales.getOrder, { id: asId<"Order">(id) }).data?.order;
  return useRemember(order && { id, label: order.title, detail: `${order.number} · ${order.customerName}`, icon: "box", to: `/orders/${id}` });
}

function Segment({ id }: RecordProps) {
  const segment = useQuery(deals.getSegment, { id: asId<"Segment">(id) }).data;
  return useRemember(segment && { id, label: segment.name, icon: "segments", to: `/segments/${id}` });
}

function Document({ id }: RecordProps) {
  const document = useQuery(deals.getDocument, { id: asId<"Document">(id) }).data?.document;
  return useRemember(document && { id, label: document.title, detail: document.customerName ?? undefined, icon: "file", to: `/documents?document=${id}` });
}
