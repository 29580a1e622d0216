import { useEffect, useRef, useState } from "react";
import { rules } from "rapport";
import type { CustomerDetail } from "rapport";
import { api } from "../../../api/client";
import { useMessages } from "../../../app/i18n";
import { useDraft } from "../../../app/useDraft";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { TextField } from "../../../components/Field";
import { FormFailure } from "../../../components/FormFailure";
import { Icon } from "../../../components/Icon";
import { showToast } from "../../../components/Toast";
import { customerMessages } from "../../../parts/customers/messages";
import { useSubmit } from "../../../app/useSubmit";
import { refreshCustomer } from "../../../parts/customers/refresh";
import { DraftNotice } from "../../../parts/DraftNotice";
import { ActivityFields } from "./ActivityFields";
import { activityKinds, blankActivity, inputOf } from "./activityDraft";
import { kindIcons } from "./kindIcons";
import { timelineMessages } from "./timelineMessages";

interface LogFormProps {
  readonly detail: CustomerDetail;
  /** Changes when somebody has asked for it from elsewhere: it then takes the focus. */
  readonly calls: number;
}

/** Notes what has just happened: a kind, a subject, and Enter. The rest is there if one wants it. */
export function LogForm({ detail, calls }: LogFormProps) {
  const t = useMessages(timelineMessages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const { customer } = detail;
  const { draft, change, clear, isRestored } = useDraft(`activity.new.${customer.id}`, blankActivity);
  const [isOpen, setOpen] = useState(false);
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (calls > 0) form.current?.querySelector<HTMLElement>("[data-field=subject] input")?.focus();
  }, [calls]);

  const save = async (): Promise<void> => {
    const { input, found } = inputOf(draft, { ...c, ...t.log });
    await submit.send("LogActivity", { ...input, customerProfileId: customer.id }, async (input) => {
      await api.crm.activities.logActivity(input);
      clear();
      setOpen(false);
      refreshCustomer();
      showToast(t.log.logged);
    }, { found });
  };
  const shows = isOpen || draft.subject !== "" || draft.body !== "";
  return (
    <form
      ref={form}
      className="log-form"
      aria-label={t.log.title}
      noValidate
      onFocus={(event) => event.target.closest("[data-field=subject]") !== null && setOpen(true)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div ref={submit.ref} className="log-fields">
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        <div className="kind-choice" role="radiogroup" aria-label={t.log.kinds}>
          {activityKinds.map((kind) => (
            <label key={kind} className="chip">
              <input type="radio" name="activity-kind" checked={draft.kind === kind} onChange={() => change({ kind, outcome: "" })} />
              <span><Icon name={kindIcons[kind]} size={14} /> {t.kind[kind]}</span>
            </label>
          ))}
        </div>
        <TextField
          label={t.log.subject}
          name="subject"
          value={draft.subject}
          maxLength={rules.LogActivity.subject.length?.maximum}
          onValue={(subject) => change({ subject })}
          error={submit.error("subject", t.log.subject.replace(/\?$/, ""), draft.subject.trim() === "")}
        />
        {shows && (
          <>
            <ActivityFields detail={detail} draft={draft} onDraft={change} submit={submit} />
            <FormFailure text={submit.failure} />
            <div className="form-actions">
              <Button
                variant="quiet"
                size="small"
                onClick={() => {
                  clear();
                  submit.reset();
                  setOpen(false);
                }}
              >
                {w.cancel}
              </Button>
              <Button type="submit" variant="primary" size="small" isBusy={submit.isBusy}>{t.log.save}</Button>
            </div>
          </>
        )}
      </div>
    </form>
  );
}
