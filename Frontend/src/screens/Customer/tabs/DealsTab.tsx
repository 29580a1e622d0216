import type { OpportunityStatus } from "rapport";
import { deals } from "../../../api/client";
import { day, money } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { useQueryParam } from "../../../app/router";
import { Avatar } from "../../../components/Avatar";
import { Badge } from "../../../components/Badge";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { messages } from "../messages";
import { Pages, usePages } from "../Pages";
import type { TabProps } from "./part";

const statuses: readonly OpportunityStatus[] = ["open", "won", "lost"];
const tones = { open: "neutral", won: "good", lost: "bad" } as const;

/** The customer's deals; one opens beside the page. */
export function DealsTab({ detail, mayEdit, onNewDeal }: TabProps & { readonly onNewDeal: () => void }) {
  const t = useMessages(messages);
  const [chosen, setChosen] = useQueryParam("status");
  const [, setDeal] = useQueryParam("deal");
  const status = statuses.find((status) => status === chosen);
  const pages = usePages(deals.listOpportunities, { customerProfileId: detail.customer.id, ...(status === undefined ? {} : { statuses: [status] }) });
  const add = mayEdit ? <Button icon="plus" onClick={onNewDeal}>{t.newDeal}</Button> : undefined;
  const empty = status === undefined
    ? <EmptyState icon="board" title={t.deal.emptyTitle} action={add}>{t.deal.emptyText}</EmptyState>
    : <EmptyState icon="search" title={t.deal.noneOfThem}>{t.deal.noneOfThemText}</EmptyState>;
  return (
    <>
      <div className="tab-tools">
        <div className="kind-choice" role="radiogroup" aria-label={t.deal.status}>
          {[undefined, ...statuses].map((choice) => (
            <label key={choice ?? ""} className="chip">
              <input type="radio" name="deal-status" checked={choice === status} onChange={() => setChosen(choice, { replace: true })} />
              <span>{choice === undefined ? t.deal.all : t.deal[choice]}</span>
            </label>
          ))}
        </div>
      </div>
      <Pages pages={pages} what={t.tabs.deals} empty={empty}>
        {(items) => (
          <ul className="row-list" aria-label={t.tabs.deals}>
            {items.map((deal) => (
              <li key={deal.id}>
                <button type="button" className="row-button" data-deal={deal.id} onClick={() => setDeal(deal.id)}>
                  <span className="row-main">
                    <strong>{deal.title}</strong>
                    <small>{deal.number} · {deal.stageName}</small>
                  </span>
                  <Badge tone={tones[deal.status]}>{t.deal[deal.status]}</Badge>
                  <span className="row-date">
                    {deal.status === "open"
                      ? deal.expectedCloseDate != null && t.deal.closes(day(deal.expectedCloseDate))
                      : deal.actualCloseDate != null && t.deal.closed(day(deal.actualCloseDate))}
                  </span>
                  <span className="row-amount">{deal.value == null ? "–" : money(deal.value, deal.currency)}</span>
                  <Avatar name={deal.ownerName} size="small" />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </>
  );
}
