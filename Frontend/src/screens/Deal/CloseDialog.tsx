import { useId, useState } from "react";
import { isCalendarDate, isRapportError, rules } from "rapport";
import type { CalendarDate, CloseOutcome, Opportunity, Pipeline } from "rapport";
import { useQuery } from "rapport/react";
import { deals, pipelines } from "../../api/client";
import { describe } from "../../api/errors";
import { issuesByField, issueText } from "../../api/issues";
import { today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { messages } from "./messages";
import "./Deal.css";

export interface CloseAnswer {
  readonly reason: string | undefined;
  /** Absent if the dialog did not ask. */
  readonly date?: CalendarDate;
}

interface CloseDialogProps {
  readonly deal: Opportunity;
  readonly outcome: CloseOutcome;
  readonly pipeline: Pipeline;
  /** Whether to ask for the day, too. */
  readonly asksDate: boolean;
  /** Closes the deal; what it throws is shown in the dialog. */
  readonly onClose: (answer: CloseAnswer) => Promise<void>;
  readonly onCancel: () => void;
}

/** Why was it won or lost? From the workspace's list, or in own words. */
export function CloseDialog({ deal, outcome, pipeline, asksDate, onClose, onCancel }: CloseDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const group = useId();
  const offered = useQuery(pipelines.listLossReasons, undefined, { enabled: outcome === "lost", staleTime: 300_000 });
  const reasons = outcome === "lost" ? offered.data?.reasons ?? [] : [];
  const [chosen, setChosen] = useState<string>();
  const [words, setWords] = useState("");
  const [date, setDate] = useState<string>(today);
  const [errors, setErrors] = useState<{ readonly reason?: string; readonly date?: string; readonly form?: string }>({});
  const [isBusy, setBusy] = useState(false);
  const isRequired = outcome === "won" ? pipeline.requiresWonReason : pipeline.requiresLostReason;
  const isFree = chosen === undefined;
  const reason = (isFree ? words : chosen).trim();
  const missing = t.missing[outcome];

  const submit = async (): Promise<void> => {
    if (isBusy) return;
    if (isRequired && reason === "") return setErrors({ reason: missing });
    if (!isCalendarDate(date)) return setErrors({ date: t.dayWrong });
    setErrors({});
    setBusy(true);
    try {
      await onClose({ reason: reason === "" ? undefined : reason, ...(asksDate ? { date } : {}) });
    } catch (error) {
      setBusy(false);
      setErrors(errorsOf(error));
    }
  };
  const errorsOf = (error: unknown): typeof errors => {
    if (deals.closeOpportunity.isError(error) && error.error.type === "reasonRequired") return { reason: missing };
    if (!isRapportError(error) || error.code !== "BAD_REQUEST") return { form: describe(error) };
    const issues = issuesByField(error.issues);
    const [forReason, forDate] = [issues.get("reason"), issues.get("actualCloseDate")];
    return {
      ...(forReason === undefined ? {} : { reason: issueText(t.reasonField, forReason, reason === "") }),
      ...(forDate === undefined ? {} : { date: issueText(t.dayField, forDate, date === "") }),
      ...(forReason === undefined && forDate === undefined ? { form: describe(error) } : {}),
    };
  };

  return (
    <Dialog
      title={t.closeTitle[outcome](deal.title)}
      onClose={onCancel}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onCancel}>{w.cancel}</Button>
          <Button type="submit" variant={outcome === "won" ? "primary" : "danger"} isBusy={isBusy}>
            {t.markAs[outcome]}
          </Button>
        </>
      }
    >
      {errors.form !== undefined && <p className="notice bad" role="alert">{errors.form}</p>}
      {reasons.length > 0 && (
        <fieldset className="reasons">
          <legend>{t.why.lost}{isRequired && " *"}</legend>
          {[...reasons, undefined].map((choice) => (
            <label key={choice ?? "\u0000"} className="chip">
              <input type="radio" name={group} checked={choice === chosen} onChange={() => setChosen(choice)} />
              <span>{choice ?? t.anotherReason}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isFree && (
        <TextField
          label={reasons.length > 0 ? t.ownWords : t.why[outcome]}
          name="reason"
          isRequired={isRequired}
          value={words}
          onValue={setWords}
          maxLength={rules.CloseOpportunity.reason.length?.maximum}
          error={errors.reason}
        />
      )}
      {asksDate && <TextField label={t.closedOn} name="actualCloseDate" type="date" value={date} onValue={setDate} error={errors.date} />}
    </Dialog>
  );
}
