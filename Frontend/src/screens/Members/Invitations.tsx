import { useState } from "react";
import { useMutation, useQuery } from "rapport/react";
import { team } from "../../api/client";
import { describe } from "../../api/errors";
import { moment } from "../../app/format";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";
import { InviteDialog } from "./InviteDialog";
import { roleLabel } from "./roles";

/** Who has been invited and has not come yet. */
export function Invitations() {
  const list = useQuery(team.listInvitations);
  const [isInviting, setInviting] = useState(false);
  const revoke = useMutation(team.revokeInvitation, {
    invalidates: [team.listInvitations],
    onSuccess: () => showToast("The invitation is withdrawn."),
    onError: (error) => showError(describe(error)),
  });
  return (
    <Section
      title="Invitations"
      lead="A mail with a link that works for a week."
      action={<Button size="small" variant="primary" icon="mail" onClick={() => setInviting(true)}>Invite</Button>}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>Loading the invitations</LoadingText><Skeleton count={1} /></>
        : <ErrorState title="The invitations could not be loaded" error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data?.items.length === 0 && <p className="settings-lead">Nobody is invited at the moment.</p>}
      {list.data !== undefined && list.data.items.length > 0 && (
        <ul className="settings-list" aria-label="Invitations">
          {list.data.items.map((invitation) => (
            <li key={invitation.id}>
              <Icon name="mail" size={20} />
              <div className="settings-item">
                <strong>{invitation.email}</strong>
                <span>
                  {roleLabel(invitation.role)}{invitation.teamName == null ? "" : ` in ${invitation.teamName}`} · until {moment(invitation.expiresAt)}
                </span>
              </div>
              <Button size="small" aria-label={`Withdraw the invitation of ${invitation.email}`} onClick={() => revoke.mutate({ id: invitation.id })}>Withdraw</Button>
            </li>
          ))}
        </ul>
      )}
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Section>
  );
}
