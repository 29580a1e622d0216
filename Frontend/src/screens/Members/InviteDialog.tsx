import { id, rules } from "rapport";
import type { Role } from "rapport";
import { useQuery } from "rapport/react";
import { cache, team } from "../../api/client";
import { useMe } from "../../app/me";
import { useDraftForm } from "../../app/useDraftForm";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { roleChoices } from "./roles";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";

export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const teams = useQuery(team.listTeams, undefined, { staleTime: 60_000 });
  const form = useDraftForm("invitation.new", { email: "", role: "rep", teamId: "" }, { alreadyMember: ["email", t.alreadyMember] });
  const close = (): void => {
    form.clear();
    onClose();
  };
  const invite = (): Promise<void> => {
    const { email, role, teamId } = form.values;
    const input = { email, role: role as Role, ...(teamId === "" ? {} : { teamId: id<"Team">(teamId) }) };
    return form.send("InviteMember", input, async (input) => {
      const invitation = await team.inviteMember(input);
      void cache.invalidate(team.listInvitations);
      showToast(t.isInvited(invitation.email));
      close();
    });
  };
  return (
    <Dialog
      title={t.inviteTo(me.workspaceName)}
      isDirty={form.isDirty}
      onClose={close}
      onSubmit={() => void invite()}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>{t.sendInvitation}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <DraftNotice isShown={form.isRestored} onDiscard={form.clear} />
      <TextField {...form.field("email", t.email)} type="email" autoFocus autoComplete="off" maxLength={rules.InviteMember.email.length?.maximum} />
      <div className="field-pair">
        <SelectField {...form.field("role", t.role)} choices={roleChoices(me)} />
        <SelectField
          {...form.field("teamId", t.team)}
          choices={[{ value: "", label: t.noTeam }, ...(teams.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
    </Dialog>
  );
}
