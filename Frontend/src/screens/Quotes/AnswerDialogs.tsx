/** What the customer said: yes makes an order, no gives a reason. */
import { useState } from "react";
import { isCalendarDate, rules } from "rapport";
import type { AcceptQuote, Quote } from "rapport";
import { useQuery } from "rapport/react";
import { deals, sales } from "../../api/client";
import { usePipelines } from "../../api/usePipelines";
import { today } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { navigate } from "../../app/router";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { refreshSales, refreshSalesAndDeals } from "../../parts/sales/salesActions";
import { messages } from "./messages";
import { sayAnswered } from "./quoteAnswers";

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
  const submit = useSubmit();
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
  const accept = (): Promise<void> => submit.send("AcceptQuote", input, async (input) => {
    const { quote, orderId, orderNumber } = await sales.acceptQuote(input);
    const toOrder = orderId === null || orderId === undefined ? [] : [{ label: t.toOrder, run: () => navigate(`/orders/${orderId}`) }];
    sayAnswered(t.acceptedToast(orderNumber ?? t.order), quote, ...toOrder);
    onClose();
    await refreshSalesAndDeals();
  }, {
    found: isWinning && asksForReason && reason.trim() === "" ? [{ path: "winReason", code: "required", message: "is required" }] : [],
  });
  return (
    <Dialog
      title={t.acceptTitle(quote.number)}
      onClose={onClose}
      onSubmit={() => void accept()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary" isBusy={submit.isBusy}>{t.acceptNow}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <div className="field-pair">
          <TextField label={t.acceptDay} name="acceptedOn" type="date" value={date} onValue={setDate} error={submit.error("acceptedOn", t.acceptDay, false)} />
          <TextField label={t.reference} name="customerReference" value={reference} onValue={setReference} maxLength={rules.AcceptQuote.customerReference.length?.maximum} error={submit.error("customerReference", t.reference, false)} />
        </div>
        <TextAreaField label={t.note} name="note" rows={2} value={note} onValue={setNote} maxLength={rules.AcceptQuote.note.length?.maximum} error={submit.error("note", t.note, false)} />
        {canWin && (
          <label className="quote-wins">
            <input type="checkbox" checked={wins} onChange={(event) => setWins(event.target.checked)} />
            {t.wins(deal?.title ?? "")}
          </label>
        )}
        {isWinning && (
          <TextField label={t.winReason} name="winReason" isRequired={asksForReason} value={reason} onValue={setReason} maxLength={rules.AcceptQuote.winReason.length?.maximum} error={submit.error("winReason", "", false) === undefined ? undefined : t.winReasonMissing} />
        )}
      </div>
    </Dialog>
  );
}

export function DeclineDialog({ quote, onClose }: AnswerDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [reason, setReason] = useState("");
  const submit = useSubmit();
  const decline = (): Promise<void> => submit.send("DeclineQuote", { id: quote.id, version: quote.version, reason }, async (input) => {
    const declined = await sales.declineQuote(input);
    sayAnswered(t.declinedToast(quote.number), declined.quote);
    onClose();
    await refreshSales();
  });
  return (
    <Dialog
      title={t.declineTitle(quote.number)}
      onClose={onClose}
      onSubmit={() => void decline()}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="danger" isBusy={submit.isBusy}>{t.declineNow}</Button></>}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <TextField label={t.declineReason} name="reason" isRequired autoFocus value={reason} onValue={setReason} hint={t.declineNote} maxLength={rules.DeclineQuote.reason.length?.maximum} error={submit.error("reason", "", false) === undefined ? undefined : t.declineMissing} />
      </div>
    </Dialog>
  );
}
