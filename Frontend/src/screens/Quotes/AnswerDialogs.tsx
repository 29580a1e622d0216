/** What the customer said: yes makes an order, no gives a reason. */
import { useState } from "react";
import { isCalendarDate, isRapportError, rules, validate } from "rapport";
import type { AcceptQuote, Issue, Quote } from "rapport";
import { useQuery } from "rapport/react";
import { deals, sales } from "../../api/client";
import { issuesByField, issueText } from "../../api/errors";
import { usePipelines } from "../../api/usePipelines";
import { today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextAreaField, TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { explainSale, refreshSales, refreshSalesAndDeals } from "../../parts/sales/salesActions";
import { messages } from "./messages";

interface AnswerDialogProps {
  readonly quote: Quote;
  readonly onClose: () => void;
}

export function AcceptDialog({ quote, onClose }: AnswerDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const pipelines = usePipelines();
  const found = useQuery(deals.getOpportunity, { id: quote.opportunityId }).data;
  const deal = found?.opportunity;
  const asksForReason = pipelines.find(({ id }) => id === deal?.pipelineId)?.requiresWonReason ?? false;
  // A deal has to have left the first stage to be won.
  const canWin = deal?.status === "open" && (found?.stage.position ?? 0) > 0;
  const [date, setDate] = useState<string>(today);
  const [reference, setReference] = useState("");
  const [note, setNote] = useState("");
  const [wins, setWins] = useState(true);
  const [reason, setReason] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isWinning = wins && canWin;
  const input: AcceptQuote = {
    id: quote.id,
    version: quote.version,
    winsOpportunity: isWinning,
    ...(isCalendarDate(date) ? { acceptedOn: date } : {}),
    ...(reference.trim() === "" ? {} : { customerReference: reference }),
    ...(note.trim() === "" ? {} : { note }),
    ...(isWinning && reason.trim() !== "" ? { winReason: reason } : {}),
  };
  const accept = async (): Promise<void> => {
    if (isBusy) return;
    const missing: readonly Issue[] = isWinning && asksForReason && reason.trim() === "" ? [{ path: "winReason", code: "missing", message: t.winReasonMissing }] : [];
    const issues = [...missing, ...validate("AcceptQuote", input)];
    setIssues(issues);
    setFailure(undefined);
    if (issues.length > 0) return;
    setBusy(true);
    try {
      const { orderId, orderNumber } = await sales.acceptQuote(input);
      showToast(t.acceptedToast(orderNumber ?? t.order), orderId === null || orderId === undefined
        ? undefined
        : { label: t.toOrder, run: () => navigate(`/orders/${orderId}`) });
      onClose();
      await refreshSalesAndDeals();
    } catch (error) {
      setBusy(false);
      if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(explainSale(error));
    }
  };
  const byField = issuesByField(issues);
  const error = (path: string, label: string): string | undefined => {
    const issue = byField.get(path);
    if (issue === undefined) return undefined;
    return issue.code === "missing" ? issue.message : issueText(label, issue, false);
  };
  return (
    <Dialog
      title={t.acceptTitle(quote.number)}
      onClose={onClose}
      onSubmit={() => void accept()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={isBusy}>{t.acceptNow}</Button></>}
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      <div className="field-pair">
        <TextField label={t.acceptDay} name="acceptedOn" type="date" value={date} onValue={setDate} error={error("acceptedOn", t.acceptDay)} />
        <TextField label={t.reference} name="customerReference" value={reference} onValue={setReference} maxLength={rules.AcceptQuote.customerReference.length?.maximum} error={error("customerReference", t.reference)} />
      </div>
      <TextAreaField label={t.note} name="note" rows={2} value={note} onValue={setNote} maxLength={rules.AcceptQuote.note.length?.maximum} error={error("note", t.note)} />
      {canWin && (
        <label className="quote-wins">
          <input type="checkbox" checked={wins} onChange={(event) => setWins(event.target.checked)} />
          {t.wins(deal?.title ?? "")}
        </label>
      )}
      {isWinning && (
        <TextField label={t.winReason} name="winReason" isRequired={asksForReason} value={reason} onValue={setReason} maxLength={rules.AcceptQuote.winReason.length?.maximum} error={error("winReason", t.winReason)} />
      )}
    </Dialog>
  );
}

export function DeclineDialog({ quote, onClose }: AnswerDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const decline = async (): Promise<void> => {
    if (isBusy) return;
    setError(reason.trim() === "" ? t.declineMissing : undefined);
    setFailure(undefined);
    if (reason.trim() === "") return;
    setBusy(true);
    try {
      await sales.declineQuote({ id: quote.id, version: quote.version, reason });
      showToast(t.declinedToast(quote.number));
      onClose();
      await refreshSales();
    } catch (error) {
      setBusy(false);
      setFailure(explainSale(error));
    }
  };
  return (
    <Dialog
      title={t.declineTitle(quote.number)}
      onClose={onClose}
      onSubmit={() => void decline()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="danger" isBusy={isBusy}>{t.declineNow}</Button></>}
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      <TextField label={t.declineReason} name="reason" isRequired autoFocus value={reason} onValue={setReason} hint={t.declineNote} maxLength={rules.DeclineQuote.reason.length?.maximum} error={error} />
    </Dialog>
  );
}
