import type { Lead } from "rapport";
import { leads } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useDraft } from "../../app/useDraft";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { refreshLeads } from "./leadActions";
import { creation, emptyLead } from "./leadDraft";
import { LeadFields } from "./LeadFields";
import { messages } from "./messages";

interface NewLeadDialogProps {
  readonly onCreated: (lead: Lead) => void;
  readonly onClose: () => void;
}

const blank = { lead: emptyLead, isUnrouted: false };

export function NewLeadDialog({ onCreated, onClose }: NewLeadDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const { draft, change, clear, isDirty, isRestored } = useDraft("lead.new", blank);
  const submit = useSubmit();
  const close = (): void => {
    clear();
    onClose();
  };
  const create = (): Promise<void> =>
    submit.send("CreateLead", creation(draft.lead, draft.isUnrouted), async (input) => {
      const lead = await leads.createLead(input);
      clear();
      showToast(t.createdToast(lead.name));
      onCreated(lead);
      await refreshLeads();
    });
  return (
    <Dialog
      title={t.newLead}
      isDirty={isDirty}
      onClose={close}
      onSubmit={() => void create()}
      actions={<><Button onClick={close}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.createLead}</Button></>}
    >
      <div ref={submit.ref} className="form-fields lead-form">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={isRestored} onDiscard={clear} />
        <LeadFields draft={draft.lead} onDraft={(lead) => change((now) => ({ lead: { ...now.lead, ...lead } }))} submit={submit} autoFocus />
        <label className="check">
          <input type="checkbox" checked={draft.isUnrouted} onChange={(event) => change({ isUnrouted: event.target.checked })} />
          {t.isUnrouted}
        </label>
      </div>
    </Dialog>
  );
}
