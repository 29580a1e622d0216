import { useState } from "react";
import type { APIKey } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { api } from "../../api/client";
import { describe } from "../../api/errors";
import { ago, moment } from "../../app/format";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";
import { CreateKeyDialog } from "./CreateKeyDialog";

/** Keys for programs that act in one's name. */
export function APIKeys() {
  const list = useQuery(api.auth.listAPIKeys);
  const [isCreating, setCreating] = useState(false);
  return (
    <Section
      title="API keys"
      lead="With a key a program may do in your name what the key allows."
      action={<Button size="small" icon="plus" onClick={() => setCreating(true)}>New key</Button>}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>Loading the keys</LoadingText><Skeleton count={2} /></>
        : <ErrorState title="The keys could not be loaded" error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data?.items.length === 0 && <p className="settings-lead">You have no keys.</p>}
      {list.data !== undefined && list.data.items.length > 0 && (
        <ul className="settings-list" aria-label="API keys">
          {list.data.items.map((key) => <KeyRow key={key.id} apiKey={key} />)}
        </ul>
      )}
      {isCreating && <CreateKeyDialog onClose={() => setCreating(false)} />}
    </Section>
  );
}

function KeyRow({ apiKey }: { readonly apiKey: APIKey }) {
  const revoke = useMutation(api.auth.revokeAPIKey, {
    invalidates: [api.auth.listAPIKeys],
    onSuccess: () => showToast(`The key ${apiKey.name} is revoked.`),
    onError: (error) => showError(describe(error)),
  });
  const [isAsking, setAsking] = useState(false);
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
          <code>{apiKey.prefix}…</code> · {scopes.includes("*") ? "everything" : scopes.join(", ")}
          {apiKey.isReadOnly ? ", reading only" : ""} · {lastUsedAt === undefined ? "never used" : `used ${ago(lastUsedAt)}`}
          {expiresAt !== undefined && !hasExpired ? ` · until ${moment(expiresAt)}` : ""}
        </span>
      </div>
      {hasExpired && <Badge tone="warning">Expired</Badge>}
      {isAsking ? (
        <>
          <Button size="small" variant="quiet" onClick={() => setAsking(false)}>Keep</Button>
          <Button size="small" variant="danger" isBusy={revoke.isPending} autoFocus onClick={() => revoke.mutate({ id: apiKey.id })}>Revoke {apiKey.name}</Button>
        </>
      ) : <Button size="small" aria-label={`Revoke ${apiKey.name}`} onClick={() => setAsking(true)}>Revoke</Button>}
    </li>
  );
}
