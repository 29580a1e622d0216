import { useState } from "react";
import type { Invitation } from "rapport";
import { useQuery } from "rapport/react";
import { cache, team } from "../../api/client";
import { moment } from "../../app/format";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { carryOut } from "../../parts/undoable";
import { InviteDialog } from "./InviteDialog";
import { roleLabel } from "./roles";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";

/** Who has been invited and has not come yet. */
export function Invitations() {
  const t = useMessages(messages);
  const list = useQuery(team.listInvitations);
  const [isInviting, setInviting] = useState(false);
  const withdraw = ({ id }: Invitation): void => void carryOut({
    act: () => team.revokeInvitation({ id }),
    undo: () => team.restoreInvitation({ id }),
    done: t.withdrawn,
    undone: t.invitationBack,
    refresh: () => cache.invalidate(team.listInvitations),
  });
  return (
    <Section
      title={t.invitations}
      lead={t.invitationsLead}
      action={<Button size="small" variant="primary" icon="mail" onClick={() => setInviting(true)}>{t.invite}</Button>}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>{t.loadingInvitations}</LoadingText><Skeleton count={1} /></>
        : <ErrorState title={t.invitationsFailed} error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data?.items.length === 0 && <p className="settings-lead">{t.nobodyInvited}</p>}
      {list.data !== undefined && list.data.items.length > 0 && (
        <ul className="settings-list" aria-label={t.invitations}>
          {list.data.items.map((invitation) => (
            <li key={invitation.id}>
              <Icon name="mail" size={20} />
              <div className="settings-item">
                <strong>{invitation.email}</strong>
                <span>
                  {roleLabel(invitation.role)}{invitation.teamName == null ? "" : t.inTeam(invitation.teamName)} · {t.until(moment(invitation.expiresAt))}
                </span>
              </div>
              <Button size="small" aria-label={t.withdrawOf(invitation.email)} onClick={() => withdraw(invitation)}>{t.withdraw}</Button>
            </li>
          ))}
        </ul>
      )}
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Section>
  );
}
