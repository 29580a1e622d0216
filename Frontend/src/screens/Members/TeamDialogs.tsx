import { id, rules } from "rapport";
import type { TeamDetail } from "rapport";
import { cache, team } from "../../api/client";
import { describe } from "../../api/errors";
import { showUndo } from "../../app/undo";
import { useDraftForm } from "../../app/useDraftForm";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showError, showToast } from "../../components/Toast";
import { textsOf, useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { DraftNotice } from "../../parts/DraftNotice";
import { carryOut } from "../../parts/undoable";
import { messages } from "./messages";

interface TeamDialogProps {
  /** The team to rename; without one a new team is made. */
  readonly existing?: TeamDetail;
  readonly onClose: () => void;
}

export function TeamDialog({ existing, onClose }: TeamDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useDraftForm(`team.${existing?.id ?? "new"}`, { name: existing?.name ?? "" });
  const { name } = form.values;
  const close = (): void => {
    form.clear();
    onClose();
  };
  const done = async (text: string): Promise<void> => {
    await cache.invalidate(team);
    showToast(text);
    close();
  };
  const save = (): Promise<void> =>
    existing === undefined
      ? form.send("CreateTeam", { name }, async (input) => done(t.isMade((await team.createTeam(input)).name)))
      : form.send("UpdateTeam", { id: existing.id, name }, async (input) => done(t.isCalled((await team.updateTeam(input)).name)));
  return (
    <Dialog
      title={existing === undefined ? t.newTeam : t.renameName(existing.name)}
      isDirty={form.isDirty}
      onClose={close}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={form.isBusy}>{existing === undefined ? t.makeTeam : w.rename}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <DraftNotice isShown={form.isRestored} onDiscard={form.clear} />
      <TextField {...form.field("name", w.name)} autoFocus autoComplete="off" maxLength={rules.CreateTeam.name.length?.maximum} />
    </Dialog>
  );
}

interface DeleteTeamDialogProps {
  readonly existing: TeamDetail;
  readonly others: readonly TeamDetail[];
  readonly onClose: () => void;
}

/** Deletes a team without members, of which nothing is to be asked. */
export function deleteTeam(existing: TeamDetail): Promise<boolean> {
  const t = textsOf(messages);
  return carryOut({
    act: () => team.deleteTeam({ id: existing.id }),
    undo: () => team.restoreTeam({ id: existing.id }),
    done: t.teamDeleted(existing.name),
    undone: t.teamBack(existing.name),
    refresh: () => cache.invalidate(team),
  });
}

async function restoreTeam({ id, name }: TeamDetail): Promise<void> {
  try {
    await team.restoreTeam({ id });
    showToast(textsOf(messages).teamBack(name));
  } catch (error) {
    showError(describe(error));
  }
  await cache.invalidate(team);
}

/** Where the members of a team go. */
export function DeleteTeamDialog({ existing, others, onClose }: DeleteTeamDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ moveMembersTo: "" });
  const { moveMembersTo } = form.values;
  const remove = (): Promise<void> =>
    form.send("DeleteTeam", { id: existing.id, ...(moveMembersTo === "" ? {} : { moveMembersTo: id<"Team">(moveMembersTo) }) }, async (input) => {
      await team.deleteTeam(input);
      await cache.invalidate(team);
      showUndo(t.teamDeleted(existing.name), () => restoreTeam(existing));
      onClose();
    });
  return (
    <Dialog
      title={t.deleteTeam(existing.name)}
      onClose={onClose}
      onSubmit={() => void remove()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="danger" isBusy={form.isBusy}>{w.delete}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <p>{t.has(existing.memberCount)}</p>
      <SelectField
        {...form.field("moveMembersTo", t.theyGoTo)}
        choices={[{ value: "", label: t.noTeam }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Dialog>
  );
}
