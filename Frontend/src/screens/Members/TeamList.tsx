import { useState } from "react";
import type { TeamDetail } from "rapport";
import { useQuery } from "rapport/react";
import { team } from "../../api/client";
import { plural } from "../../app/format";
import { Button } from "../../components/Button";
import { ErrorState } from "../../components/ErrorState";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { LoadingText, Skeleton } from "../../components/Skeleton";
import { DeleteTeamDialog, TeamDialog } from "./TeamDialogs";

type Open = { readonly name: "create" } | { readonly name: "rename" | "delete"; readonly team: TeamDetail };

/** People who work together: a manager sees and changes what their team owns. */
export function TeamList({ mayManage }: { readonly mayManage: boolean }) {
  const list = useQuery(team.listTeams);
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  return (
    <Section
      title="Teams"
      lead="Managers see and change what their team owns."
      action={mayManage ? <Button size="small" icon="plus" onClick={() => setOpen({ name: "create" })}>New team</Button> : undefined}
    >
      {list.data === undefined && (list.error === null
        ? <><LoadingText>Loading the teams</LoadingText><Skeleton count={2} /></>
        : <ErrorState title="The teams could not be loaded" error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />)}
      {list.data?.items.length === 0 && <p className="settings-lead">There are no teams.</p>}
      {list.data !== undefined && list.data.items.length > 0 && (
        <ul className="settings-list" aria-label="Teams">
          {list.data.items.map((item) => (
            <li key={item.id}>
              <Icon name="users" size={20} />
              <div className="settings-item"><strong>{item.name}</strong><span>{plural(item.memberCount, "member")}</span></div>
              {mayManage && (
                <>
                  <Button size="small" aria-label={`Rename ${item.name}`} onClick={() => setOpen({ name: "rename", team: item })}>Rename</Button>
                  <Button size="small" aria-label={`Delete ${item.name}`} onClick={() => setOpen({ name: "delete", team: item })}>Delete</Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {open?.name === "create" && <TeamDialog onClose={close} />}
      {open?.name === "rename" && <TeamDialog existing={open.team} onClose={close} />}
      {open?.name === "delete" && (
        <DeleteTeamDialog existing={open.team} others={list.data?.items.filter(({ id }) => id !== open.team.id) ?? []} onClose={close} />
      )}
    </Section>
  );
}
