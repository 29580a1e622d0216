import type { Opportunity } from "rapport";
import { day, money, percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { dealFields, draftOf, fieldText } from "./dealDraft";
import { messages } from "./messages";

/** The deal for those who may only read it. */
export function DealFacts({ deal }: { readonly deal: Opportunity }) {
  const t = useMessages(messages);
  const draft = draftOf(deal);
  return (
    <dl className="facts">
      {dealFields.filter((field) => field !== "currency").map((field) => (
        <div key={field}>
          <dt>{t.fields[field]}</dt>
          <dd>{special(deal)[field] ?? fieldText(field, draft, () => deal.ownerName)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Fields that read better than they are typed. */
function special(deal: Opportunity): { readonly [field: string]: string } {
  const { value, currency, probability, expectedCloseDate } = deal;
  return {
    probability: percent(probability),
    ...(value === null || value === undefined ? {} : { value: money(value, currency) }),
    ...(expectedCloseDate === null || expectedCloseDate === undefined ? {} : { expectedCloseDate: day(expectedCloseDate) }),
  };
}
