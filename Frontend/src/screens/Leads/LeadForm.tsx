import { useEffect, useRef, useState } from "react";
import { isRapportError } from "rapport";
import type { Issue, Lead } from "rapport";
import { leads } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useGuard } from "../../app/useGuard";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { showToast } from "../../components/Toast";
import { ConflictNotice } from "../../parts/ConflictNotice";
import { refreshLeads } from "./leadActions";
import { differences, draftOf, merge, update } from "./leadDraft";
import type { LeadDraft } from "./leadDraft";
import { LeadFields } from "./LeadFields";
import { messages } from "./messages";

/** A lead's own fields. Only what was changed is sent, based on the version that was read. */
export function LeadForm({ lead }: { readonly lead: Lead }) {
  const t = useMessages(messages);
  const w = useWords();
  const [base, setBase] = useState(lead);
  const [draft, setDraft] = useState(() => draftOf(lead));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [theirs, setTheirs] = useState<Lead>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isDirty = differences(draftOf(base), draft).length > 0;
  const question = useGuard(isDirty);

  // What others change shows as long as there is nothing unsaved here.
  if (lead.version > base.version && !isDirty) {
    setBase(lead);
    setDraft(draftOf(lead));
  }
  useEffect(() => {
    if (issues.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [issues]);

  const reset = (to: Lead): void => {
    setBase(to);
    setDraft(draftOf(to));
    setIssues([]);
    setFailure(undefined);
    setTheirs(undefined);
  };
  const save = async (base: Lead, draft: LeadDraft): Promise<void> => {
    if (isBusy) return;
    const { input, issues } = update(base, draft);
    setIssues(issues);
    setFailure(undefined);
    if (issues.length > 0) return;
    setBusy(true);
    try {
      const saved = await leads.updateLead(input);
      reset(saved);
      showToast(t.saved(saved.name));
      await refreshLeads();
    } catch (error) {
      if (leads.updateLead.isError(error) && error.error.type === "staleVersion") setTheirs(error.error.current);
      else if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(describe(error));
    } finally {
      setBusy(false);
    }
  };
  const changed = theirs === undefined ? [] : [...new Set([...differences(draftOf(base), draft), ...differences(draftOf(base), draftOf(theirs))])];

  return (
    <form
      ref={form}
      className="form-fields lead-form"
      aria-label={t.details}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(base, draft);
      }}
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      {theirs !== undefined && (
        <ConflictNotice
          title={t.conflict}
          rows={changed.map((field) => ({ label: t[field], mine: merge(draftOf(base), draft, draftOf(theirs))[field], theirs: draftOf(theirs)[field] }))}
          isBusy={isBusy}
          onMine={() => {
            const merged = merge(draftOf(base), draft, draftOf(theirs));
            setBase(theirs);
            setDraft(merged);
            setTheirs(undefined);
            void save(theirs, merged);
          }}
          onTheirs={() => {
            reset(theirs);
            void refreshLeads();
          }}
        />
      )}
      <LeadFields draft={draft} issues={issues} onDraft={setDraft} />
      <footer className="record-actions">
        <span className="record-state" role="status">{isDirty ? t.unsaved : ""}</span>
        <Button disabled={!isDirty} onClick={() => reset(lead)}>{t.discard}</Button>
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={!isDirty}>{w.save}</Button>
      </footer>
      {question}
    </form>
  );
}
