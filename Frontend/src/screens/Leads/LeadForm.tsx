import type { Lead } from "rapport";
import { leads } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useGuard } from "../../app/useGuard";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { refreshLeads } from "./leadActions";
import { draftOf, update } from "./leadDraft";
import type { LeadDraft } from "./leadDraft";
import { LeadFields } from "./LeadFields";
import { messages } from "./messages";

/** A lead's own fields. Only what was changed is sent, based on the version that was read. */
export function LeadForm({ lead }: { readonly lead: Lead }) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit(`lead.${lead.id}`, lead, draftOf);
  const { draft, change, isDirty } = edit;
  const submit = useSubmit();
  const discard = (): void => {
    edit.discard();
    submit.reset();
  };
  const question = useGuard(isDirty, { onDiscard: discard });
  const save = (work: Work<LeadDraft>): Promise<void> =>
    submit.send("UpdateLead", update(lead.id, work), async (input) => {
      const saved = await leads.updateLead(input);
      edit.adopt(saved);
      showToast(t.saved(saved.name));
      await refreshLeads();
    }, { onRefused: edit.refused });

  return (
    <form
      className="lead-form"
      aria-label={t.details}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(edit.work);
      }}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={discard} />
        <EditConflict
          edit={edit}
          title={t.conflict}
          labels={t}
          isBusy={submit.isBusy}
          onMine={(work) => void save(work)}
          onTheirs={() => {
            submit.reset();
            void refreshLeads();
          }}
        />
        <LeadFields draft={draft} onDraft={change} submit={submit} />
        <footer className="record-actions">
          <span className="record-state" role="status">{isDirty ? t.unsaved : ""}</span>
          <Button disabled={!isDirty} onClick={discard}>{t.discard}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy} disabled={!isDirty}>{w.save}</Button>
        </footer>
      </div>
      {question}
    </form>
  );
}
