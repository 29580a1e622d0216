import { id } from "rapport";
import type { Member } from "rapport";
import { cache, refreshDeals, team } from "../../api/client";
import { showUndo } from "../../app/undo";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { messages } from "./messages";
import { reactivate } from "./reactivate";

interface DeactivateDialogProps {
  readonly member: Member;
  readonly others: readonly Member[];
  readonly onClose: () => void;
}

/** Somebody else may have changed the member. */
function refreshAndThrow(error: unknown): never {
  void cache.invalidate(team);
  throw error;
}

/** Somebody leaves: who goes on with their customers and deals? */
export function DeactivateDialog({ member, others, onClose }: DeactivateDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const form = useForm({ reassignTo: "" });
  const { reassignTo } = form.values;
  const deactivate = (): Promise<void> =>
    form.send("DeactivateMember", { id: member.id, version: member.version, ...(reassignTo === "" ? {} : { reassignTo: id<"User">(reassignTo) }) }, async (input) => {
      const { customers, opportunities } = await team.deactivateMember(input).catch(refreshAndThrow);
      void cache.invalidate(team);
      void refreshDeals();
      const moved = reassignTo === "" ? "" : t.changedHands(customers, opportunities);
      showUndo(t.isDeactivated(member.name) + moved, () => reactivate(member));
      onClose();
    });
  // Viewers own nothing new.
  const heirs = others.filter(({ role }) => role !== "viewer");
  return (
    <Dialog
      title={t.deactivateTitle(member.name)}
      onClose={onClose}
      onSubmit={() => void deactivate()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="danger" isBusy={form.isBusy}>{t.deactivate}</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <p>{t.deactivateText(member.name)}</p>
      <SelectField
        {...form.field("reassignTo", t.goTo)}
        choices={[{ value: "", label: t.nobody }, ...heirs.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Dialog>
  );
}
