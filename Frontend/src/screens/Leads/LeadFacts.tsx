import type { Lead } from "rapport";
import { useMessages } from "../../app/i18n";
import { draftOf, leadFields } from "./leadDraft";
import { messages } from "./messages";

/** The lead for those who may only read it. */
export function LeadFacts({ lead }: { readonly lead: Lead }) {
  const t = useMessages(messages);
  const draft = draftOf(lead);
  return (
    <dl className="record-facts">
      {leadFields.map((field) => <div key={field}><dt>{t[field]}</dt><dd>{draft[field] === "" ? t.none : draft[field]}</dd></div>)}
    </dl>
  );
}
