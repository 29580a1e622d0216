import { id, rules } from "rapport";
import type { TeamDetail } from "rapport";
import { cache, team } from "../../api/client";
import { describe } from "../../api/errors";
import { showUndo } from "../../app/undo";
import { useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useForm } from "../../app/useForm";
import { useSubmit } from "../../app/useSubmit";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showError, showToast } from "../../components/Toast";
import { textsOf, useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { carryOut } from "../../parts/undoable";
import { messages } from "./messages";

interface TeamDialogProps {
  /** The team to rename; without one a new team is made. */
  readonly existing?: TeamDetail;
  readonly onClose: () => void;
}

interface Draft {
  readonly name: string;
}

const draftOf = (team: TeamDetail | undefined): Draft => ({ name: team?.name ?? "" });

export function TeamDialog({ existing, onClose }: TeamDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit(`team.${existing?.id ?? "new"}`, existing, draftOf);
  const { draft, change } = edit;
  const submit = useSubmit();
  const close = (): void => {
    edit.discard();
    onClose();
  };
  const done = async (text: string): Promise<void> => {
    await cache.invalidate(team);
    showToast(text);
    close();
  };
  const create = (): Promise<void> => submit.send("CreateTeam", draft, async (input) => done(t.isMade((await team.createTeam(input)).name)));
  const rename = (id: TeamDetail["id"], { version, draft }: Work<Draft>): Promise<void> =>
    submit.send("UpdateTeam", { id, version, ...draft }, async (input) => done(t.isCalled((await team.updateTeam(input)).name)), { onRefused: edit.refused });
  return (
    <Dialog
      title={existing === undefined ? t.newTeam : t.renameName(existing.name)}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void (existing === undefined ? create() : rename(existing.id, edit.work))}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{existing === undefined ? t.makeTeam : w.rename}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        {existing !== undefined && (
          <EditConflict edit={edit} title={t.conflicts.team} labels={{ name: w.name }} isBusy={submit.isBusy} onMine={(work) => void rename(existing.id, work)} />
        )}
        <TextField
          label={w.name}
          name="name"
          value={draft.name}
          onValue={(name) => change({ name })}
          error={submit.error("name", w.name, draft.name.trim() === "")}
          autoFocus
          autoComplete="off"
          maxLength={rules.CreateTeam.name.length?.maximum}
        />
      </div>
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
    act: () => team.deleteTeam({ id: existing.id, version: existing.version }),
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
    form.send("DeleteTeam", { id: existing.id, version: existing.version, ...(moveMembersTo === "" ? {} : { moveMembersTo: id<"Team">(moveMembersTo) }) }, async (input) => {
      try {
        await team.deleteTeam(input);
      } finally {
        await cache.invalidate(team);
      }
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
