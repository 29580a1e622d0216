import type { CustomerSummary, SegmentRule } from "rapport";
import { id } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useQueryParam } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { CustomerSelect } from "../../fields/CustomerSelect";
import { amounts } from "./amounts";
import { Chain } from "./Chain";
import { messages } from "./messages";
import "./Referrals.css";

/** All who have referred somebody. */
const referrers: SegmentRule = { type: "relation", op: "isAnyOf", value: ["referrer"] };

/** Who referred whom, with the revenue behind. */
export default function ReferralsScreen() {
  const t = useMessages(messages);
  const [chosen, setChosen] = useQueryParam("customer");
  const found = useQuery(deals.previewSegment, { rules: referrers });
  const chain = useQuery(deals.getReferralChain, { id: id<"CustomerProfile">(chosen ?? "") }, { enabled: chosen !== undefined });
  const { data } = found;
  useTitle(t.title);
  return (
    <div className="referrals">
      <header className="page-header"><div><h1>{t.title}</h1><p className="referrals-lead">{t.lead}</p></div></header>
      <div className="referrals-body">
        <div className="referrals-list">
          <CustomerSelect key={chosen ?? "none"} label={t.find} value={chosen === undefined ? undefined : chain.data?.customer.name ?? ""} onValue={(customer) => setChosen(customer?.id)} />
          {data === undefined && found.error !== null && <ErrorState title={t.failed} error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />}
          {data === undefined && found.error === null && <><LoadingText>{t.loading}</LoadingText><Skeleton count={6} /></>}
          {data !== undefined && data.count > 0 && (
            <section aria-label={t.referrers}>
              <h2>{t.referrers}</h2>
              <ul>{data.items.map((customer) => <Referrer key={customer.id} customer={customer} isChosen={customer.id === chosen} onChoose={() => setChosen(customer.id)} />)}</ul>
              {data.count > data.items.length && <p className="referrals-lead">{t.more(data.count - data.items.length)}</p>}
            </section>
          )}
        </div>
        <div className="referrals-chain">
          {chosen !== undefined && <Chain found={chain} />}
          {chosen === undefined && data?.count === 0 && <EmptyState icon="users" title={t.emptyTitle}>{t.emptyText}</EmptyState>}
          {chosen === undefined && data !== undefined && data.count > 0 && <EmptyState icon="users" title={t.chooseTitle}>{t.chooseText}</EmptyState>}
        </div>
      </div>
    </div>
  );
}

interface ReferrerProps {
  readonly customer: CustomerSummary;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Referrer({ customer, isChosen, onChoose }: ReferrerProps) {
  const t = useMessages(messages);
  const chain = useQuery(deals.getReferralChain, { id: customer.id }, { staleTime: 60_000 });
  return (
    <li>
      <button type="button" className="referrer" aria-pressed={isChosen} onClick={onChoose}>
        <strong>{customer.name}</strong>
        {chain.data === undefined
          ? <span>…</span>
          : <span>{t.direct(chain.data.referred.filter(({ depth }) => depth === 1).length)} · {amounts(chain.data.revenueBehind) ?? t.nothing}</span>}
      </button>
    </li>
  );
}
