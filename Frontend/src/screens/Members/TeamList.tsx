import { useState } from "react";
import type { TeamDetail } from "rapport";
import { useQuery } from "rapport/react";
import { team } from "../../api/client";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { deleteTeam, DeleteTeamDialog, TeamDialog } from "./TeamDialogs";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

type Open = { readonly name: "create" } | { readonly name: "rename" | "delete"; readonly team: TeamDetail };

/** People who work together: a manager sees and changes what their team owns. */
export function TeamList({ mayManage }: { readonly mayManage: boolean }) {
  const t = useMessages(messages);
  const w = useWords();
  const list = useQuery(team.listTeams);
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  /** As it is by now. */
  const current = (open: TeamDetail): TeamDetail => list.data?.items.find(({ id }) => id === open.id) ?? open;
  return (
    <Section
      title={t.teams}
      lead={t.teamsLead}
      action={mayManage ? <Button size="small" icon="plus" onClick={() => setOpen({ name: "create" })}>{t.newTeam}</Button> : undefined}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>{t.loadingTeams}</LoadingText><Skeleton count={2} /></>
        : <ErrorState title={t.teamsFailed} error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data?.items.length === 0 && <p className="settings-lead">{t.noTeams}</p>}
      {list.data !== undefined && list.data.items.length > 0 && (
        <ul className="settings-list" aria-label={t.teams}>
          {list.data.items.map((item) => (
            <li key={item.id}>
              <Icon name="users" size={20} />
              <div className="settings-item"><strong>{item.name}</strong><span>{t.memberCount(item.memberCount)}</span></div>
              {mayManage && (
                <>
                  <Button size="small" aria-label={t.renameName(item.name)} onClick={() => setOpen({ name: "rename", team: item })}>{w.rename}</Button>
                  <Button size="small" aria-label={t.deleteName(item.name)} onClick={() => (item.memberCount === 0 ? void deleteTeam(item) : setOpen({ name: "delete", team: item }))}>{w.delete}</Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {open?.name === "create" && <TeamDialog onClose={close} />}
      {open?.name === "rename" && <TeamDialog existing={current(open.team)} onClose={close} />}
      {open?.name === "delete" && (
        <DeleteTeamDialog existing={current(open.team)} others={list.data?.items.filter(({ id }) => id !== open.team.id) ?? []} onClose={close} />
      )}
    </Section>
  );
}
