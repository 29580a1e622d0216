import { useState } from "react";
import { id } from "rapport";
import type { Member, UpdateMember } from "rapport";
import { useQuery } from "rapport/react";
import { cache, team } from "../../api/client";
import { describe } from "../../api/errors";
import { ago, day } from "../../app/format";
import { useMe } from "../../app/me";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Select } from "../../components/Field";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { showError, showToast } from "../../components/Toast";
import { saveCell } from "../../parts/cells";
import { DeactivateDialog } from "./DeactivateDialog";
import { isRole, roleChoices, roleLabel } from "./roles";
import { useMessages } from "../../app/i18n";
import { messages } from "./messages";
import { reactivate } from "./reactivate";

export function MemberList({ mayManage }: { readonly mayManage: boolean }) {
  const t = useMessages(messages);
  const me = useMe();
  const [showsPast, setShowsPast] = useState(false);
  const list = useQuery(team.listMembers, { includeDeactivated: showsPast });
  const [leaving, setLeaving] = useState<Member>();
  const active = list.data?.items.filter(({ deactivatedAt }) => deactivatedAt == null) ?? [];
  const past = list.data?.items.filter(({ deactivatedAt }) => deactivatedAt != null) ?? [];
  return (
    <Section
      title={t.people}
      action={mayManage ? (
        <label className="check">
          <input type="checkbox" checked={showsPast} onChange={(event) => setShowsPast(event.target.checked)} />
          <span>{t.showDeactivated}</span>
        </label>
      ) : undefined}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>{t.loadingMembers}</LoadingText><Skeleton count={4} /></>
        : <ErrorState title={t.membersFailed} error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data !== undefined && (
        <ul className="settings-list" aria-label={t.members}>
          {active.map((member) => <MemberRow key={member.id} member={member} mayManage={mayManage} onDeactivate={() => setLeaving(member)} />)}
        </ul>
      )}
      {past.length > 0 && (
        <ul className="settings-list is-ended" aria-label={t.pastMembers}>
          {past.map((member) => (
            <li key={member.id}>
              <Avatar name={member.name} />
              <div className="settings-item"><strong>{member.name}</strong><span>{member.email}</span></div>
              <Badge>{t.deactivated}</Badge>
              {mayManage && (member.role !== "owner" || me.role === "owner") && (
                <Button size="small" icon="undo" aria-label={t.reactivateName(member.name)} onClick={() => void reactivate(member)}>{t.reactivate}</Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {leaving !== undefined && <DeactivateDialog member={active.find(({ id }) => id === leaving.id) ?? leaving} others={active.filter(({ id }) => id !== leaving.id)} onClose={() => setLeaving(undefined)} />}
    </Section>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly mayManage: boolean;
  readonly onDeactivate: () => void;
}

function MemberRow({ member, mayManage, onDeactivate }: MemberRowProps) {
  const t = useMessages(messages);
  const me = useMe();
  const teams = useQuery(team.listTeams, undefined, { staleTime: 60_000 });
  const [isBusy, setBusy] = useState(false);
  /** What others have changed elsewhere in the member stays; where they have changed the same, theirs is shown. */
  const update = async (label: string, change: Pick<UpdateMember, "role" | "teamId">): Promise<void> => {
    setBusy(true);
    try {
      await saveCell({ type: "UpdateMember", label, row: member, change, send: (key) => team.updateMember({ ...key, ...change }), onStale: () => `${t.conflicts.member}.` });
      showToast(t.changed(member.name));
    } catch (error) {
      showError(error instanceof RangeError ? error.message : describe(error));
    }
    await cache.invalidate(team).catch(() => undefined);
    setBusy(false);
  };
  const lastSeenAt = member.lastSeenAt ?? undefined;
  const isSelf = member.id === me.id;
  // An administrator does not change owners.
  const mayChange = mayManage && !isSelf && (member.role !== "owner" || me.role === "owner");
  return (
    <li>
      <Avatar name={member.name} />
      <div className="settings-item">
        <strong>{isSelf ? t.you(member.name) : member.name}</strong>
        <span>
          {member.email}
          {lastSeenAt === undefined ? "" : ` · ${t.seen(ago(lastSeenAt))}`}
        </span>
      </div>
      {member.hasTwoFactor === true && <Badge tone="good" icon="shield">{t.twoFactor}</Badge>}
      {member.absence != null && <Badge tone="warning" icon="calendar">{t.awayUntil(day(member.absence.awayUntil))}</Badge>}
      {mayChange ? (
        <>
          <Select
            aria-label={t.roleOf(member.name)}
            value={member.role}
            choices={roleChoices(me, member.role)}
            disabled={isBusy}
            onValue={(role) => isRole(role) && void update(t.roleOf(member.name), { role })}
          />
          <Select
            aria-label={t.teamOf(member.name)}
            value={member.teamId ?? ""}
            choices={[{ value: "", label: t.noTeam }, ...(teams.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
            disabled={isBusy}
            onValue={(value) => void update(t.teamOf(member.name), { teamId: value === "" ? null : id<"Team">(value) })}
          />
          <Button size="small" aria-label={t.deactivateName(member.name)} onClick={onDeactivate}>{t.deactivate}</Button>
        </>
      ) : <Badge>{[roleLabel(member.role), member.teamName].filter(Boolean).join(" · ")}</Badge>}
    </li>
  );
}
