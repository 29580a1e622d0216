import type { OrderStatus, QuoteStatus } from "rapport";
import { useMessages } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import { messages } from "./messages";

const quoteTones = { draft: "neutral", sent: "warning", accepted: "good", declined: "bad", expired: "bad" } as const;
const orderTones = { open: "warning", confirmed: "neutral", inProgress: "neutral", delivered: "good", completed: "good", cancelled: "bad" } as const;

export function QuoteStatusBadge({ status }: { readonly status: QuoteStatus }) {
  const t = useMessages(messages);
  return <Badge tone={quoteTones[status]}>{t.quoteStatuses[status]}</Badge>;
}

export function OrderStatusBadge({ status }: { readonly status: OrderStatus }) {
  const t = useMessages(messages);
  return <Badge tone={orderTones[status]}>{t.orderStatuses[status]}</Badge>;
}
