import { rules } from "rapport";
import type { Activity, CustomerDetail } from "rapport";
import { api } from "../../../api/client";
import { moment } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { useEdit } from "../../../app/useEdit";
import type { Work } from "../../../app/useEdit";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { Dialog } from "../../../components/Dialog";
import { SelectField, TextField } from "../../../components/Field";
import { FormFailure } from "../../../components/FormFailure";
import { showToast } from "../../../components/Toast";
import { customerMessages } from "../../../parts/customers/messages";
import { useSubmit } from "../../../app/useSubmit";
import { refreshCustomer } from "../../../parts/customers/refresh";
import { DraftNotice } from "../../../parts/DraftNotice";
import { EditConflict } from "../../../parts/EditConflict";
import { ActivityFields } from "./ActivityFields";
import { activityKinds, changesOf, draftOf } from "./activityDraft";
import type { ActivityDraft } from "./activityDraft";
import { timelineMessages } from "./timelineMessages";

interface ActivityDialogProps {
  readonly activity: Activity;
  readonly detail: CustomerDetail;
  readonly onClose: () => void;
}

/** Changes an activity that has been logged. */
export function ActivityDialog({ activity, detail, onClose }: ActivityDialogProps) {
  const t = useMessages(timelineMessages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const edit = useEdit(`activity.${activity.id}`, activity, draftOf);
  const { draft, change } = edit;
  const submit = useSubmit();
  const close = (): void => {
    edit.discard();
    onClose();
  };
  const save = (work: Work<ActivityDraft>): Promise<void> => {
    const { input, found } = changesOf(work, { ...c, ...t.log });
    return submit.send("UpdateActivity", { ...input, id: activity.id, version: work.version }, async (input) => {
      await api.crm.activities.updateActivity(input);
      refreshCustomer();
      showToast(t.log.saved);
      close();
    }, { found, onRefused: edit.refused });
  };
  const subject = t.log.subject.replace(/\?$/, "");
  const textOf = (name: keyof ActivityDraft, { kind, direction, outcome, when, contactId, opportunityId }: ActivityDraft): string | undefined => {
    switch (name) {
      case "kind": return t.kind[kind];
      case "direction": return t.log[direction];
      case "outcome": return t.event[outcome] ?? outcome;
      case "when": return when === "" ? "" : moment(new Date(when));
      case "contactId": return detail.contacts.find(({ id }) => id === contactId)?.name ?? "";
      case "opportunityId": return detail.openDeals.find(({ id }) => id === opportunityId)?.title ?? "";
      default: return undefined;
    }
  };
  return (
    <Dialog
      title={t.log.editTitle}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void save(edit.work)}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.log.saveChange}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        <EditConflict
          edit={edit}
          title={t.log.conflict}
          labels={{
            kind: t.log.kinds, subject, body: t.log.body, direction: t.log.direction, outcome: t.log.outcome, minutes: t.log.duration,
            location: t.log.location, when: t.log.when, contactId: t.log.contact, opportunityId: t.log.deal,
          }}
          textOf={textOf}
          isBusy={submit.isBusy}
          onMine={(work) => void save(work)}
          onTheirs={refreshCustomer}
        />
        <SelectField
          label={t.log.kinds}
          name="kind"
          value={draft.kind}
          onValue={(kind) => change({ kind: activityKinds.find((known) => known === kind) ?? "note", outcome: "" })}
          choices={activityKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
        />
        <TextField
          label={t.log.subject}
          name="subject"
          value={draft.subject}
          maxLength={rules.UpdateActivity.subject.length?.maximum}
          onValue={(subject) => change({ subject })}
          error={submit.error("subject", subject, draft.subject.trim() === "")}
        />
        <ActivityFields detail={detail} draft={draft} onDraft={change} submit={submit} />
      </div>
    </Dialog>
  );
}
