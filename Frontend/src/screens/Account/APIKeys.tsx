import { useState } from "react";
import type { APIKey } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { api } from "../../api/client";
import { describe } from "../../api/errors";
import { ago, moment } from "../../app/format";
import { AskedButton } from "../../components/AskedButton";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";
import { CreateKeyDialog } from "./CreateKeyDialog";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Keys for programs that act in one's name. */
export function APIKeys() {
  const t = useMessages(messages);
  const list = useQuery(api.auth.listAPIKeys);
  const [isCreating, setCreating] = useState(false);
  return (
    <Section
      title={t.keys}
      lead={t.keysLead}
      action={<Button size="small" icon="plus" onClick={() => setCreating(true)}>{t.newKey}</Button>}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>{t.loadingKeys}</LoadingText><Skeleton count={2} /></>
        : <ErrorState title={t.keysFailed} error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data?.items.length === 0 && <p className="settings-lead">{t.noKeys}</p>}
      {list.data !== undefined && list.data.items.length > 0 && (
        <ul className="settings-list" aria-label={t.keys}>
          {list.data.items.map((key) => <KeyRow key={key.id} apiKey={key} />)}
        </ul>
      )}
      {isCreating && <CreateKeyDialog onClose={() => setCreating(false)} />}
    </Section>
  );
}

function KeyRow({ apiKey }: { readonly apiKey: APIKey }) {
  const t = useMessages(messages);
  const revoke = useMutation(api.auth.revokeAPIKey, {
    invalidates: [api.auth.listAPIKeys],
    onSuccess: () => showToast(t.keyRevoked(apiKey.name)),
    onError: (error) => showError(describe(error)),
  });
  const { scopes } = apiKey;
  const expiresAt = apiKey.expiresAt ?? undefined;
  const lastUsedAt = apiKey.lastUsedAt ?? undefined;
  const hasExpired = expiresAt !== undefined && expiresAt.getTime() < Date.now();
  return (
    <li>
      <Icon name="key" size={20} />
      <div className="settings-item">
        <strong>{apiKey.name}</strong>
        <span>
          <code>{apiKey.prefix}…</code> · {scopes.includes("*") ? t.everything : scopes.join(", ")}
          {apiKey.isReadOnly ? t.readingOnly : ""} · {lastUsedAt === undefined ? t.neverUsed : t.used(ago(lastUsedAt))}
          {expiresAt !== undefined && !hasExpired ? ` · ${t.until(moment(expiresAt))}` : ""}
        </span>
      </div>
      {hasExpired && <Badge tone="warning">{t.expired}</Badge>}
      <AskedButton question={t.revokeKey(apiKey.name)} isBusy={revoke.isPending} onConfirm={() => revoke.mutate({ id: apiKey.id })}>{t.revoke}</AskedButton>
    </li>
  );
}
