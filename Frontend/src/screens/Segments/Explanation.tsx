import type { RuleExplanation, Segment } from "rapport";
import { id, isCalendarDate } from "rapport";
import { useQuery } from "rapport/react";
import { customers, deals } from "../../api/client";
import { day, moment, money, number } from "../../app/format";
import { textsOf, useLanguage, useMessages } from "../../app/i18n";
import { useQueryParam } from "../../app/router";
import { Badge } from "../../components/Badge";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { CustomerSelect } from "../../fields/CustomerSelect";
import { customerMessages } from "../../parts/customers/messages";
import { messages } from "./messages";

/** Why a customer is in the segment or is not: each rule with its truth, and the value that was seen. */
export function Explanation({ segment }: { readonly segment: Segment }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const [chosen, setChosen] = useQueryParam("customer");
  const customerId = id<"CustomerProfile">(chosen ?? "");
  const isChosen = chosen !== undefined;
  const customer = useQuery(customers.getCustomer, { id: customerId }, { enabled: isChosen, staleTime: 60_000 });
  const answer = useQuery(deals.explainSegmentMembership, { id: segment.id, customerProfileId: customerId }, { enabled: isChosen });
  const { data } = answer;
  return (
    <div className="explanation">
      <CustomerSelect
        key={chosen ?? "none"}
        label={t.checkCustomer}
        value={isChosen ? customer.data?.customer.name ?? "" : undefined}
        onValue={(customer) => setChosen(customer?.id, { replace: true })}
      />
      {!isChosen && <p className="explanation-lead">{t.checkLead}</p>}
      {isChosen && data === undefined && answer.error !== null && <ErrorState title={t.checkFailed} error={answer.error} onRetry={() => void answer.refetch().catch(() => undefined)} />}
      {isChosen && data === undefined && answer.error === null && <><LoadingText>{t.checking}</LoadingText><Skeleton count={3} /></>}
      {isChosen && data !== undefined && (
        <section className="card" aria-label={t.tabs.check}>
          <p className="explanation-answer" role="status">
            <Badge tone={data.isMember ? "good" : "neutral"} icon={data.isMember ? "check" : "close"}>{data.isMember ? t.inIt : t.notInIt}</Badge>
            <span>{language === "de" ? data.summary.german : data.summary.english}</span>
          </p>
          {data.addedAt != null && <p className="explanation-lead">{t.since}: {moment(data.addedAt)}</p>}
          {data.rules != null && <ul className="explanation-rules"><Rule rule={data.rules} /></ul>}
        </section>
      )}
    </div>
  );
}

function Rule({ rule }: { readonly rule: RuleExplanation }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const { sentence, holds, seen, parts = [] } = rule;
  return (
    <li className={holds ? "holds" : "holds-not"}>
      <span className="explanation-rule">
        <Icon name={holds ? "check" : "close"} />
        <span className="visually-hidden">{holds ? t.holds : t.holdsNot}: </span>
        <span>{language === "de" ? sentence.german : sentence.english}</span>
        {parts.length === 0 && <small>{seen == null ? t.seenNothing : t.seen(shown(seen))}</small>}
      </span>
      {parts.length > 0 && <ul>{parts.map((part, index) => <Rule key={index} rule={part} />)}</ul>}
    </li>
  );
}

/** A value as the server has it, as it reads: amounts, numbers, moments, and the words of the contract. */
function shown(seen: string): string {
  if (isCalendarDate(seen)) return day(seen);
  if (/^\d{4}-\d{2}-\d{2}T/.test(seen)) return moment(new Date(seen));
  const [, amount, currency] = /^(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(seen) ?? [];
  if (amount !== undefined) return currency === undefined ? number(Number(amount), 4) : money(Number(amount), currency);
  const { kind, status } = textsOf(customerMessages);
  const words: { readonly [word: string]: string | undefined } = { ...kind, ...status };
  return words[seen] ?? seen;
}
