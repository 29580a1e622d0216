/** The questions that acts on a lead ask first. */
import { useId, useState } from "react";
import { isRapportError, rules, validate } from "rapport";
import type { Lead, LeadIntent, UserSummary } from "rapport";
import { leads } from "../../api/client";
import { describe } from "../../api/errors";
import { issuesByField, issueText } from "../../api/issues";
import { percent } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { disqualify, refreshLeads } from "./leadActions";
import { messages } from "./messages";

interface LeadDialogProps {
  readonly lead: Lead;
  readonly onClose: () => void;
}

/** Why does nothing come of it? From the usual reasons, or in own words. */
export function DisqualifyDialog({ lead, onClose }: LeadDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const group = useId();
  const [chosen, setChosen] = useState<string>();
  const [words, setWords] = useState("");
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isFree = chosen === undefined;
  const reason = (chosen ?? words).trim();

  const submit = async (): Promise<void> => {
    if (isBusy) return;
    if (reason === "") return setError(t.reasonMissing);
    setError(undefined);
    setFailure(undefined);
    setBusy(true);
    try {
      await disqualify(lead, reason);
      onClose();
    } catch (error) {
      setBusy(false);
      const issue = isRapportError(error) && error.code === "BAD_REQUEST" ? issuesByField(error.issues).get("reason") : undefined;
      if (issue !== undefined) setError(issueText(t.disqualifyReason, issue, false));
      else setFailure(describe(error));
    }
  };
  return (
    <Dialog
      title={t.disqualifyTitle(lead.name)}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="danger" isBusy={isBusy}>{t.disqualify}</Button></>}
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      <fieldset className="reasons">
        <legend>{t.disqualifyReason}</legend>
        {[...t.reasons, undefined].map((choice) => (
          <label key={choice ?? "other"} className="chip">
            <input type="radio" name={group} checked={choice === chosen} onChange={() => setChosen(choice)} />
            <span>{choice ?? t.anotherReason}</span>
          </label>
        ))}
      </fieldset>
      {isFree && (
        <TextField
          label={t.ownWords}
          name="reason"
          isRequired
          value={words}
          onValue={setWords}
          maxLength={rules.DisqualifyLead.reason.length?.maximum}
          hint={t.disqualifyHint}
          error={error}
        />
      )}
    </Dialog>
  );
}

interface AssignDialogProps {
  readonly title: string;
  /** Who is responsible now; with several leads nobody. */
  readonly current?: Pick<UserSummary, "id" | "name">;
  readonly onAssign: (owner: Pick<UserSummary, "id" | "name">) => void;
  readonly onClose: () => void;
}

export function AssignDialog({ title, current, onAssign, onClose }: AssignDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const [owner, setOwner] = useState<string>(current?.id ?? me.id);
  const chosen = me.assignees.find(({ id }) => id === owner);
  const choices = me.assignees.map(({ id, name }) => ({ value: id as string, label: name }));
  if (current !== undefined && !me.assignees.some(({ id }) => id === current.id)) choices.unshift({ value: current.id, label: current.name });
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => {
        if (chosen === undefined) return;
        onClose();
        onAssign(chosen);
      }}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" disabled={chosen === undefined}>{w.save}</Button></>}
    >
      <SelectField label={t.assignTo} name="ownerId" value={owner} onValue={setOwner} choices={choices} />
    </Dialog>
  );
}

const intents: readonly LeadIntent[] = ["purchase", "research", "partner", "support", "other"];

/** Notes what a lead did or said, and what it says of what they want. */
export function SignalDialog({ lead, onClose }: LeadDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [intent, setIntent] = useState<LeadIntent>("purchase");
  const [confidence, setConfidence] = useState(60);
  const [evidence, setEvidence] = useState("");
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    const input = { id: lead.id, intent, confidence, evidence };
    const issue = validate("RecordLeadSignal", input)[0];
    setError(issue === undefined ? undefined : issueText(t.signalEvidence, issue, evidence.trim() === ""));
    if (issue !== undefined) return;
    setBusy(true);
    try {
      await leads.recordLeadSignal(input);
      showToast(t.signalSaved);
      onClose();
      await refreshLeads();
    } catch (failure) {
      setBusy(false);
      setFailure(describe(failure));
    }
  };
  return (
    <Dialog
      title={t.signalTitle}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={isBusy}>{w.save}</Button></>}
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      <TextField
        label={t.signalEvidence}
        name="evidence"
        isRequired
        autoFocus
        value={evidence}
        onValue={setEvidence}
        hint={t.signalEvidenceHint}
        maxLength={rules.RecordLeadSignal.evidence.length?.maximum}
        error={error}
      />
      <SelectField
        label={t.signalIntent}
        name="intent"
        value={intent}
        onValue={(value) => setIntent(value as LeadIntent)}
        choices={intents.map((value) => ({ value, label: t.intent[value] }))}
      />
      <label className="field">
        <span className="field-label">{t.signalConfidence}: {percent(confidence)}</span>
        <input type="range" className="range" min={5} max={100} step={5} value={confidence} onChange={(event) => setConfidence(Number(event.target.value))} />
      </label>
    </Dialog>
  );
}
