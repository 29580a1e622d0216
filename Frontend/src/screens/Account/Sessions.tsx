import type { Session } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { api } from "../../api/client";
import { describe } from "../../api/errors";
import { ago, moment, plural } from "../../app/format";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";

/** Where one is signed in. */
export function Sessions() {
  const list = useQuery(api.auth.listSessions);
  const revokeOthers = useMutation(api.auth.revokeOtherSessions, {
    invalidates: [api.auth.listSessions],
    onSuccess: ({ count }) => showToast(`${plural(count, "session")} ended.`),
    onError: (error) => showError(describe(error)),
  });
  const hasOthers = list.data?.items.some(({ isCurrent }) => !isCurrent) === true;
  return (
    <Section
      title="Sessions"
      lead="Where you are signed in. End what you do not know, and change your password."
      action={hasOthers ? <Button size="small" isBusy={revokeOthers.isPending} onClick={() => revokeOthers.mutate()}>End all others</Button> : undefined}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>Loading the sessions</LoadingText><Skeleton count={2} /></>
        : <ErrorState title="The sessions could not be loaded" error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data !== undefined && (
        <ul className="settings-list" aria-label="Sessions">
          {list.data.items.map((session) => <SessionRow key={session.id} session={session} />)}
        </ul>
      )}
    </Section>
  );
}

function SessionRow({ session }: { readonly session: Session }) {
  const revoke = useMutation(api.auth.revokeSession, {
    invalidates: [api.auth.listSessions],
    onSuccess: () => showToast("The session is ended."),
    onError: (error) => showError(describe(error)),
  });
  const device = session.device ?? "Unknown device";
  return (
    <li>
      <Icon name="screen" size={20} />
      <div className="settings-item">
        <strong>{device}</strong>
        <span title={moment(session.createdAt)}>
          {session.address == null ? "" : `${session.address} · `}used {ago(session.lastSeenAt)}
        </span>
      </div>
      {session.isCurrent
        ? <Badge tone="good">This one</Badge>
        : <Button size="small" isBusy={revoke.isPending} aria-label={`End the session on ${device}`} onClick={() => revoke.mutate({ id: session.id })}>End</Button>}
    </li>
  );
}
