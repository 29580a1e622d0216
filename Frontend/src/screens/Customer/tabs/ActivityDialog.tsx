import { useState } from "react";
import { rules } from "rapport";
import type { Activity, CustomerDetail } from "rapport";
import { api } from "../../../api/client";
import { useMessages } from "../../../app/i18n";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { Dialog } from "../../../components/Dialog";
import { SelectField, TextField } from "../../../components/Field";
import { FormFailure } from "../../../components/FormFailure";
import { showToast } from "../../../components/Toast";
import { customerMessages } from "../../../parts/customers/messages";
import { useSubmit } from "../../../app/useSubmit";
import { refreshCustomer } from "../../../parts/customers/refresh";
import { ActivityFields } from "./ActivityFields";
import { activityKinds, draftOf, inputOf } from "./activityDraft";
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
  const [draft, setDraft] = useState(() => draftOf(activity));
  const [version, setVersion] = useState(activity.version);
  const [isStale, setStale] = useState(false);
  const submit = useSubmit();
  const save = async (): Promise<void> => {
    const { input, found } = inputOf(draft, { ...c, ...t.log });
    await submit.send("UpdateActivity", { ...input, id: activity.id, version }, async (input) => {
      await api.crm.activities.updateActivity(input);
      refreshCustomer();
      showToast(t.log.saved);
      onClose();
    }, {
      found,
      onRefused: (error) => {
        if (!api.crm.activities.updateActivity.isError(error) || error.error.type !== "staleVersion") return false;
        setVersion(error.error.current.version);
        setStale(true);
        return true;
      },
    });
  };
  return (
    <Dialog
      title={t.log.editTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.log.saveChange}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={isStale ? t.log.stale : submit.failure} />
        <SelectField
          label={t.log.kinds}
          name="kind"
          value={draft.kind}
          onValue={(kind) => setDraft({ ...draft, kind: activityKinds.find((known) => known === kind) ?? "note", outcome: "" })}
          choices={activityKinds.map((kind) => ({ value: kind, label: t.kind[kind] }))}
        />
        <TextField
          label={t.log.subject}
          name="subject"
          value={draft.subject}
          maxLength={rules.UpdateActivity.subject.length?.maximum}
          onValue={(subject) => setDraft({ ...draft, subject })}
          error={submit.error("subject", t.log.subject.replace(/\?$/, ""), draft.subject.trim() === "")}
        />
        <ActivityFields detail={detail} draft={draft} onDraft={setDraft} submit={submit} />
      </div>
    </Dialog>
  );
}
