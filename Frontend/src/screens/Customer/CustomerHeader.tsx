import type { CustomerDetail } from "rapport";
import { useMutation } from "rapport/react";
import { api, cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { ago } from "../../app/format";
import { textsOf, useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { showUndo } from "../../app/undo";
import { words } from "../../app/words";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import { Menu } from "../../components/Menu";
import { showError, showToast } from "../../components/Toast";
import { customerMessages } from "../../parts/customers/messages";
import { KeyFigures } from "./KeyFigures";
import { messages } from "./messages";
import { refreshCustomer } from "../../parts/customers/refresh";

interface CustomerHeaderProps {
  readonly detail: CustomerDetail;
  readonly mayEdit: boolean;
  readonly onNewDeal: () => void;
  readonly onLog: () => void;
}

export function CustomerHeader({ detail, mayEdit, onNewDeal, onLog }: CustomerHeaderProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const { customer } = detail;
  const recalculate = useMutation(api.crm.health.recalculateHealth, {
    onSuccess: ({ scores }) => {
      refreshCustomer();
      if (scores[0] !== undefined) showToast(t.recalculated(scores[0].score));
    },
    onError: (error) => showError(describe(error)),
  });
  return (
    <header className="customer-header">
      <nav aria-label={t.back} className="breadcrumb"><Link to="/customers"><Icon name="chevronLeft" size={14} /> {t.back}</Link></nav>
      <div className="customer-title-row">
        <span className="customer-mark" aria-hidden="true"><Icon name={customer.kind === "company" ? "building" : "user"} size={20} /></span>
        <div className="customer-title">
          <h1>{customer.name}</h1>
          <p className="customer-subtitle">
            <Badge tone={customer.status === "active" ? "good" : "neutral"}>{c.status[customer.status]}</Badge>
            <span>{[c.kind[customer.kind], customer.industry].filter(Boolean).join(" · ")}</span>
            <span>{t.owner(customer.ownerName)}</span>
            {customer.tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}
          </p>
        </div>
        {mayEdit && (
          <div className="customer-actions">
            <Button icon="phone" onClick={onLog}>{t.log}</Button>
            <Button icon="plus" variant="primary" onClick={onNewDeal}>{t.newDeal}</Button>
            <Menu
              label={t.more}
              className="icon-menu"
              align="end"
              button={<Icon name="more" />}
              items={[
                { id: "merge", label: t.merge, icon: "merge", onSelect: () => navigate(`/customers/merge?keep=${customer.id}`) },
                { id: "duplicates", label: t.findDuplicates, icon: "search", onSelect: () => navigate(`/customers/duplicates?of=${customer.id}`) },
                { id: "health", label: t.recalculate, icon: "undo", onSelect: () => recalculate.mutate({ customerProfileIds: [customer.id] }) },
                { id: "delete", label: t.delete, icon: "trash", isDangerous: true, onSelect: () => void deleteCustomer(detail) },
              ]}
            />
          </div>
        )}
      </div>
      <KeyFigures detail={detail} />
      {mayEdit && <Merges detail={detail} />}
    </header>
  );
}

/** Those that went into this one, as long as it can be undone. */
function Merges({ detail }: { readonly detail: CustomerDetail }) {
  const t = useMessages(messages);
  const undo = useMutation(customers.undoMerge, {
    onSuccess: ({ restored }) => {
      refreshCustomer();
      showToast(t.undone(restored.name), { label: textsOf(words).open, run: () => navigate(`/customers/${restored.id}`) });
    },
    onError: (error) => showError(describe(error)),
  });
  const merges = detail.merges.filter(({ undoneAt }) => undoneAt === undefined || undoneAt === null);
  if (merges.length === 0) return null;
  return (
    <ul className="merge-notes" aria-label={t.mergedInto}>
      {merges.map(({ id, merged, mergedByName, mergedAt }) => (
        <li key={id} className="notice">
          <Icon name="merge" />
          <span>{t.mergedLine(merged.name, mergedByName, ago(mergedAt))}</span>
          <Button size="small" icon="undo" isBusy={undo.isPending} onClick={() => undo.mutate({ id })}>{t.undoMerge}</Button>
        </li>
      ))}
    </ul>
  );
}

/** Takes the customer away, with a way back. */
async function deleteCustomer({ customer }: CustomerDetail): Promise<void> {
  const t = textsOf(messages);
  try {
    await customers.deleteCustomer({ id: customer.id, version: customer.version });
  } catch (error) {
    const isKept = customers.deleteCustomer.isError(error) && error.error.type === "hasDeals";
    return showError(isKept ? t.hasDeals(customer.name, (error.error as { readonly count: number }).count) : describe(error));
  }
  navigate("/customers");
  void cache.invalidate(customers);
  const restore = async (): Promise<void> => {
    try {
      await customers.restoreCustomer({ id: customer.id });
      showToast(t.restored(customer.name));
      refreshCustomer();
      navigate(`/customers/${customer.id}`);
    } catch (error) {
      showError(describe(error));
    }
  };
  return showUndo(t.deleted(customer.name), restore);
}
