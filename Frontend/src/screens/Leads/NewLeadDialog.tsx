import { useEffect, useRef, useState } from "react";
import { isRapportError } from "rapport";
import type { Issue, Lead } from "rapport";
import { leads } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { showToast } from "../../components/Toast";
import { refreshLeads } from "./leadActions";
import { creation, emptyLead } from "./leadDraft";
import { LeadFields } from "./LeadFields";
import { messages } from "./messages";

interface NewLeadDialogProps {
  readonly onCreated: (lead: Lead) => void;
  readonly onClose: () => void;
}

export function NewLeadDialog({ onCreated, onClose }: NewLeadDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [draft, setDraft] = useState(emptyLead);
  const [isUnrouted, setUnrouted] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (issues.length > 0) body.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const create = async (): Promise<void> => {
    if (isBusy) return;
    const { input, issues } = creation(draft, isUnrouted);
    setIssues(issues);
    setFailure(undefined);
    if (issues.length > 0) return;
    setBusy(true);
    try {
      const lead = await leads.createLead(input);
      showToast(t.createdToast(lead.name));
      onCreated(lead);
      await refreshLeads();
    } catch (error) {
      setBusy(false);
      if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(describe(error));
    }
  };
  return (
    <Dialog
      title={t.newLead}
      onClose={onClose}
      onSubmit={() => void create()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={isBusy}>{t.createLead}</Button></>}
    >
      <div ref={body} className="form-fields lead-form">
        {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
        <LeadFields draft={draft} issues={issues} onDraft={setDraft} autoFocus />
        <label className="check">
          <input type="checkbox" checked={isUnrouted} onChange={(event) => setUnrouted(event.target.checked)} />
          {t.isUnrouted}
        </label>
      </div>
    </Dialog>
  );
}
