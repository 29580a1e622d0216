import type { LeadStatus } from "rapport";
import { useMessages } from "../../app/i18n";
import { Badge } from "../../components/Badge";
import { messages } from "./messages";

const tones = { new: "neutral", contacted: "neutral", qualified: "good", unqualified: "bad", converted: "good" } as const;

export function LeadStatusBadge({ status }: { readonly status: LeadStatus }) {
  const t = useMessages(messages);
  return <Badge tone={tones[status]} {...(status === "converted" ? { icon: "check" } as const : {})}>{t.statuses[status]}</Badge>;
}
