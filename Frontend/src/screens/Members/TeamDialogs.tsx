import { id, rules } from "rapport";
import type { TeamDetail } from "rapport";
import { cache, team } from "../../api/client";
import { plural } from "../../app/format";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";

interface TeamDialogProps {
  /** The team to rename; without one a new team is made. */
  readonly existing?: TeamDetail;
  readonly onClose: () => void;
}

export function TeamDialog({ existing, onClose }: TeamDialogProps) {
  const form = useForm({ name: existing?.name ?? "" });
  const { name } = form.values;
  const done = async (text: string): Promise<void> => {
    await cache.invalidate(team);
    showToast(text);
    onClose();
  };
  const save = (): Promise<void> =>
    existing === undefined
      ? form.send("CreateTeam", { name }, async (input) => done(`The team ${(await team.createTeam(input)).name} is made.`))
      : form.send("UpdateTeam", { id: existing.id, name }, async (input) => done(`The team is now called ${(await team.updateTeam(input)).name}.`));
  return (
    <Dialog
      title={existing === undefined ? "New team" : `Rename ${existing.name}`}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>{existing === undefined ? "Make the team" : "Rename"}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <TextField {...form.field("name", "Name")} autoFocus autoComplete="off" maxLength={rules.CreateTeam.name.length?.maximum} />
    </Dialog>
  );
}

interface DeleteTeamDialogProps {
  readonly existing: TeamDetail;
  readonly others: readonly TeamDetail[];
  readonly onClose: () => void;
}

export function DeleteTeamDialog({ existing, others, onClose }: DeleteTeamDialogProps) {
  const form = useForm({ moveMembersTo: "" });
  const { moveMembersTo } = form.values;
  const remove = (): Promise<void> =>
    form.send("DeleteTeam", { id: existing.id, ...(moveMembersTo === "" ? {} : { moveMembersTo: id<"Team">(moveMembersTo) }) }, async (input) => {
      await team.deleteTeam(input);
      await cache.invalidate(team);
      showToast(`The team ${existing.name} is deleted.`);
      onClose();
    });
  return (
    <Dialog
      title={`Delete the team ${existing.name}?`}
      onClose={onClose}
      onSubmit={() => void remove()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="danger" isBusy={form.isBusy}>Delete</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <p>{existing.memberCount === 0 ? "It has no members." : `It has ${plural(existing.memberCount, "member")}.`}</p>
      {existing.memberCount > 0 && (
        <SelectField
          {...form.field("moveMembersTo", "They go to")}
          choices={[{ value: "", label: "No team" }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </Dialog>
  );
}
