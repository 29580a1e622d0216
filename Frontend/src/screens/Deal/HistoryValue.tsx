import { id, isCalendarDate } from "rapport";
import type { ForecastCategory, JSONValue, Opportunity, OpportunityStatus } from "rapport";
import { useQuery } from "rapport/react";
import { customers, leads } from "../../api/client";
import { usePipelines } from "../../api/usePipelines";
import { day, percent, plainMoney } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { historyMessages } from "./historyMessages";
import { messages } from "./messages";

interface HistoryValueProps {
  readonly field: string;
  /** As the server recorded it; there is one. */
  readonly value: JSONValue;
  readonly deal: Opportunity;
}

/** Whether a field had nothing in it. */
export function isBlank(value: JSONValue | undefined): value is null | undefined {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** What a field of a deal was, as one reads it: names for ids, words for the contract's. */
export function HistoryValue({ field, value, deal }: HistoryValueProps) {
  const t = useMessages(historyMessages);
  const d = useMessages(messages);
  const me = useMe();
  const pipelines = usePipelines();
  const text = String(value);
  switch (field) {
    case "stage": {
      // Their keys are those of a pipeline: the deal's own is asked first.
      const own = pipelines.filter(({ id }) => id === deal.pipelineId);
      const stages = [...own, ...pipelines].flatMap(({ stages }) => stages);
      return <>{stages.find(({ key }) => key === text)?.name ?? t.other.stage}</>;
    }
    case "pipelineId":
      return <>{pipelines.find(({ id }) => id === text)?.name ?? t.other.pipelineId}</>;
    case "ownerId":
      return <>{text === deal.ownerId ? deal.ownerName : me.assignees.find(({ id }) => id === text)?.name ?? t.someoneElse}</>;
    case "customerProfileId":
      return <CustomerName customer={text} />;
    case "contactId":
      return <ContactName contact={text} deal={deal} />;
    case "leadId":
      return <LeadName lead={text} />;
    case "campaignId":
      return <>{t.other.campaignId}</>;
    case "status":
      return <>{t.statuses[text as OpportunityStatus]}</>;
    case "forecastCategory":
      return <>{d.forecasts[text as ForecastCategory]}</>;
    case "value":
      return <>{plainMoney(Number(value), deal.currency)}</>;
    case "probability":
      return <>{percent(Number(value))}</>;
    case "tags":
      return <>{Array.isArray(value) ? value.map(String).join(", ") : text}</>;
    default:
      return <>{isCalendarDate(text) ? day(text) : text}</>;
  }
}

/** Records that are gone, or that one may not see, have no name to show. */
function CustomerName({ customer }: { readonly customer: string }) {
  const t = useMessages(historyMessages);
  const query = useQuery(customers.getCustomer, { id: id<"CustomerProfile">(customer) }, { staleTime: 60_000 });
  return <>{query.data?.customer.name ?? t.other.customerProfileId}</>;
}

function ContactName({ contact, deal }: { readonly contact: string; readonly deal: Opportunity }) {
  const t = useMessages(historyMessages);
  const query = useQuery(customers.getCustomer, { id: deal.customerProfileId }, { staleTime: 60_000 });
  return <>{query.data?.contacts.find(({ id }) => id === contact)?.name ?? t.other.contactId}</>;
}

function LeadName({ lead }: { readonly lead: string }) {
  const t = useMessages(historyMessages);
  const query = useQuery(leads.getLead, { id: id<"Lead">(lead) }, { staleTime: 60_000 });
  return <>{query.data?.lead.name ?? t.other.leadId}</>;
}
