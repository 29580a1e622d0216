import type { Session } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { api } from "../../api/client";
import { describe } from "../../api/errors";
import { ago, moment } from "../../app/format";
import { AskedButton } from "../../components/AskedButton";
import { Badge } from "../../components/Badge";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Where one is signed in. */
export function Sessions() {
  const t = useMessages(messages);
  const list = useQuery(api.auth.listSessions);
  const revokeOthers = useMutation(api.auth.revokeOtherSessions, {
    invalidates: [api.auth.listSessions],
    onSuccess: ({ count }) => showToast(t.sessionsEnded(count)),
    onError: (error) => showError(describe(error)),
  });
  const hasOthers = list.data?.items.some(({ isCurrent }) => !isCurrent) === true;
  return (
    <Section
      title={t.sessions}
      lead={t.sessionsLead}
      action={hasOthers ? <AskedButton question={t.endOthers} isBusy={revokeOthers.isPending} onConfirm={() => revokeOthers.mutate()}>{t.endOthers}</AskedButton> : undefined}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>{t.loadingSessions}</LoadingText><Skeleton count={2} /></>
        : <ErrorState title={t.sessionsFailed} error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data !== undefined && (
        <ul className="settings-list" aria-label={t.sessions}>
          {list.data.items.map((session) => <SessionRow key={session.id} session={session} />)}
        </ul>
      )}
    </Section>
  );
}

function SessionRow({ session }: { readonly session: Session }) {
  const t = useMessages(messages);
  const revoke = useMutation(api.auth.revokeSession, {
    invalidates: [api.auth.listSessions],
    onSuccess: () => showToast(t.sessionEnded),
    onError: (error) => showError(describe(error)),
  });
  const device = session.device ?? t.unknownDevice;
  return (
    <li>
      <Icon name="screen" size={20} />
      <div className="settings-item">
        <strong>{device}</strong>
        <span title={moment(session.createdAt)}>
          {session.address == null ? "" : `${session.address} · `}{t.used(ago(session.lastSeenAt))}
        </span>
      </div>
      {session.isCurrent
        ? <Badge tone="good">{t.thisOne}</Badge>
        : <AskedButton question={t.endOn(device)} isBusy={revoke.isPending} onConfirm={() => revoke.mutate({ id: session.id })}>{t.end}</AskedButton>}
    </li>
  );
}
