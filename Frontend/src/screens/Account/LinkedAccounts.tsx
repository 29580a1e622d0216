import { useMutation, useQuery } from "rapport/react";
import { api } from "../../api/client";
import { describe } from "../../api/errors";
import { ago } from "../../app/format";
import { AskedButton } from "../../components/AskedButton";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { showError, showToast } from "../../components/Toast";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Accounts at providers that sign one in. Where there are none, nothing is said of them. */
export function LinkedAccounts() {
  const t = useMessages(messages);
  const list = useQuery(api.auth.listLinkedIdentities);
  const unlink = useMutation(api.auth.unlinkIdentity, {
    invalidates: [api.auth.listLinkedIdentities],
    onSuccess: () => showToast(t.unlinked),
    onError: (error) => showError(describe(error)),
  });
  if (list.data === undefined || list.data.items.length === 0) return null;
  return (
    <Section title={t.linked} lead={t.linkedLead}>
      <ul className="settings-list" aria-label={t.linked}>
        {list.data.items.map((identity) => (
          <li key={identity.id}>
            <Icon name="link" size={20} />
            <div className="settings-item">
              <strong>{host(identity.issuer)}</strong>
              <span>{identity.email == null ? "" : `${identity.email} · `}{t.used(ago(identity.lastUsedAt))}</span>
            </div>
            <AskedButton question={t.unlinkAt(host(identity.issuer))} isBusy={unlink.isPending} onConfirm={() => unlink.mutate({ id: identity.id })}>{t.unlink}</AskedButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function host(issuer: string): string {
  try {
    return new URL(issuer).host;
  } catch {
    return issuer;
  }
}
