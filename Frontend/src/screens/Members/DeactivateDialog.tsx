import { id } from "rapport";
import type { Member } from "rapport";
import { cache, refreshDeals, team } from "../../api/client";
import { plural } from "../../app/format";
import { useForm } from "../../app/useForm";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";

interface DeactivateDialogProps {
  readonly member: Member;
  readonly others: readonly Member[];
  readonly onClose: () => void;
}

/** Somebody leaves: who goes on with their customers and deals? */
export function DeactivateDialog({ member, others, onClose }: DeactivateDialogProps) {
  const form = useForm({ reassignTo: "" });
  const { reassignTo } = form.values;
  const deactivate = (): Promise<void> =>
    form.send("DeactivateMember", { id: member.id, ...(reassignTo === "" ? {} : { reassignTo: id<"User">(reassignTo) }) }, async (input) => {
      const { customers, opportunities } = await team.deactivateMember(input);
      void cache.invalidate(team);
      void refreshDeals();
      const moved = reassignTo === "" ? "" : ` ${plural(customers, "customer")} and ${plural(opportunities, "deal")} changed hands.`;
      showToast(`${member.name} is deactivated.${moved}`);
      onClose();
    });
  // Viewers own nothing new.
  const heirs = others.filter(({ role }) => role !== "viewer");
  return (
    <Dialog
      title={`Deactivate ${member.name}?`}
      onClose={onClose}
      onSubmit={() => void deactivate()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="danger" isBusy={form.isBusy}>Deactivate</Button>
        </>
      )}
    >
      <FormFailure text={form.failure} />
      <p>{member.name} is signed out everywhere and can no longer sign in. What they did stays in the history.</p>
      <SelectField
        {...form.field("reassignTo", "Their customers and deals go to")}
        choices={[{ value: "", label: "Nobody: they stay theirs" }, ...heirs.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Dialog>
  );
}
