import type { ID, ReferralChain, ReferralNode } from "rapport";
import type { QueryResult } from "rapport/react";
import { number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useQueryParam } from "../../app/router";
import { Numbers } from "../../charts/Numbers";
import { ErrorState } from "../../components/ErrorState";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { amounts } from "./amounts";
import { messages } from "./messages";

/** One customer's referrals, up to who brought them and down to whom they brought. */
export function Chain({ found }: { readonly found: QueryResult<ReferralChain> }) {
  const t = useMessages(messages);
  const { data } = found;
  if (data === undefined) {
    return found.error !== null
      ? <ErrorState title={t.failed} error={found.error} onRetry={() => void found.refetch().catch(() => undefined)} />
      : <><LoadingText>{t.loading}</LoadingText><Skeleton shape="chart" /></>;
  }
  const { customer, revenue, referrers, referred, revenueBehind, isTruncated } = data;
  return (
    <>
      <section className="card" aria-label={customer.name}>
        <header className="referral-header">
          <h2>{customer.name}</h2>
          <span><Link to={`/customers/${customer.id}`}>{t.open}</Link> · <Link to={`/graph?customer=${customer.id}&types=referrer`}>{t.inGraph}</Link></span>
        </header>
        <Numbers
          facts={[
            { label: t.own, value: amounts(revenue) ?? t.nothing },
            { label: t.behind, value: amounts(revenueBehind) ?? t.nothing },
            { label: t.count, value: number(referred.length) },
          ]}
        />
      </section>
      <section className="card">
        <h2>{t.referredBy}</h2>
        {referrers.length === 0 ? <p className="referrals-lead">{t.nobody}</p> : <Branch nodes={referrers} via={customer.id} label={t.referredBy} />}
      </section>
      <section className="card">
        <h2>{t.referred}</h2>
        {referred.length === 0 ? <p className="referrals-lead">{t.nobodyReferred}</p> : <Branch nodes={referred} via={customer.id} label={t.referred} />}
        {isTruncated && <p className="referrals-lead">{t.truncated}</p>}
      </section>
    </>
  );
}

interface BranchProps {
  readonly nodes: readonly ReferralNode[];
  /** Those directly behind this one. */
  readonly via: ID<"CustomerProfile">;
  readonly label?: string;
}

function Branch({ nodes, via, label }: BranchProps) {
  const t = useMessages(messages);
  const [, setChosen] = useQueryParam("customer");
  const here = nodes.filter(({ viaId }) => viaId === via);
  if (here.length === 0) return null;
  return (
    <ul className="referral-branch" aria-label={label}>
      {here.map(({ customer, revenue, revenueBehind }) => {
        const won = amounts(revenue);
        const behind = amounts(revenueBehind);
        return (
          <li key={customer.id}>
            <span className="referral-node">
              <button type="button" onClick={() => setChosen(customer.id)}>{customer.name}</button>
              <span className={won === undefined ? "" : "referral-won"}>{won === undefined ? t.nothing : `${won} ${t.wonFrom}`}</span>
              {behind !== undefined && <span>{behind} {t.wonBehind}</span>}
            </span>
            <Branch nodes={nodes} via={customer.id} />
          </li>
        );
      })}
    </ul>
  );
}
