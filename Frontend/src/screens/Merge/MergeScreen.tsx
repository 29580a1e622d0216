import { id as asId } from "rapport";
import type { CustomerDetail } from "rapport";
import { useQuery } from "rapport/react";
import { customers } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { changeQuery, useRoute } from "../../app/router";
import { useTitle } from "../../app/useTitle";
import { IconButton } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { CustomerSelect } from "../../fields/CustomerSelect";
import { Comparison } from "./Comparison";
import { messages } from "./messages";
import "../../parts/customers/customers.css";
import "./Merge.css";

/** Two customers side by side: which one stays, and what of each holds. Both stand in the address. */
export default function MergeScreen() {
  const t = useMessages(messages);
  const { query } = useRoute();
  const master = useCustomer(query.get("keep"));
  const merged = useCustomer(query.get("merge"));
  const isSame = master.id !== undefined && master.id === merged.id;
  useTitle(t.mergeTitle);
  return (
    <div className="merge-page">
      <nav aria-label={t.customers} className="breadcrumb"><Link to="/customers"><Icon name="chevronLeft" size={14} /> {t.customers}</Link></nav>
      <header className="merge-header">
        <h1>{t.mergeTitle}</h1>
        <p className="muted">{t.lead}</p>
      </header>
      <div className="merge-sides">
        <Side name="keep" label={t.stays} side={master} other={merged} />
        <IconButton
          icon="sort"
          variant="secondary"
          className="merge-swap"
          label={t.swap}
          disabled={master.id === undefined && merged.id === undefined}
          onClick={() => changeQuery({ keep: merged.id, merge: master.id }, { replace: true })}
        />
        <Side name="merge" label={t.goes} side={merged} other={master} />
      </div>
      {isSame && <p className="notice bad" role="alert"><Icon name="alert" /> <span>{t.itself}</span></p>}
      {!isSame && master.detail !== undefined && merged.detail !== undefined && (
        <Comparison key={`${master.id ?? ""} ${merged.id ?? ""}`} master={master.detail} merged={merged.detail} />
      )}
    </div>
  );
}

interface SideState {
  readonly id: string | undefined;
  readonly detail: CustomerDetail | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

function useCustomer(text: string | null): SideState {
  const id = text ?? undefined;
  const query = useQuery(customers.getCustomer, { id: asId<"CustomerProfile">(id ?? "") }, { enabled: id !== undefined });
  return {
    id,
    detail: id === undefined ? undefined : query.data,
    error: id === undefined ? null : query.error,
    retry: () => void query.refetch().catch(() => undefined),
  };
}

interface SideProps {
  readonly name: "keep" | "merge";
  readonly label: string;
  readonly side: SideState;
  readonly other: SideState;
}

function Side({ name, label, side, other }: SideProps) {
  const t = useMessages(messages);
  const { id, detail, error, retry } = side;
  const without = other.id === undefined ? [] : [asId<"CustomerProfile">(other.id)];
  return (
    <section className={`merge-side ${name}`} aria-label={label}>
      {id === undefined ? <CustomerSelect label={label} onValue={(customer) => customer !== undefined && changeQuery({ [name]: customer.id }, { replace: true })} without={without} /> : (
        <>
          <p className="merge-role">{label}</p>
          {detail !== undefined ? (
            <p className="merge-name">
              <Link to={`/customers/${detail.customer.id}`}>{detail.customer.name}</Link>
              <IconButton icon="close" size="small" label={t.change(detail.customer.name)} onClick={() => changeQuery({ [name]: undefined }, { replace: true })} />
            </p>
          ) : error === null ? <><LoadingText>{t.loading}</LoadingText><Skeleton shape="title" /></> : <ErrorState title={t.loadFailed} error={error} onRetry={retry} />}
        </>
      )}
    </section>
  );
}
