import { useState } from "react";
import { rules } from "rapport";
import type { Quote, SendQuote } from "rapport";
import { sales } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { refreshSales } from "../../parts/sales/salesActions";
import { SendingButton, SendingWayChoice } from "./SendingWay";
import type { SendingWay } from "./SendingWay";
import { messages } from "./messages";

interface SendDialogProps {
  readonly quote: Quote;
  readonly onClose: () => void;
}

/** Whether it goes by mail, and to whom. Either way its PDF is made and kept. */
export function SendDialog({ quote, onClose }: SendDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [way, setWay] = useState<SendingWay>("mail");
  const [to, setTo] = useState("");
  const [subject, setSubject] = useState("");
  const [message, setMessage] = useState("");
  const submit = useSubmit();
  const addresses = [...new Set(to.split(/[,;\s]+/).filter((address) => address !== ""))];
  const input: SendQuote = {
    id: quote.id,
    version: quote.version,
    byMail: way === "mail",
    ...(way === "mail" && addresses.length > 0 ? { to: addresses } : {}),
    ...(way === "mail" && subject.trim() !== "" ? { subject } : {}),
    ...(way === "mail" && message.trim() !== "" ? { message } : {}),
  };
  const send = (): Promise<void> => submit.send("SendQuote", input, async (input) => {
    await sales.sendQuote(input);
    showToast(t.sentToast(quote.number));
    onClose();
    await refreshSales();
  });
  return (
    <Dialog
      title={t.sendTitle(quote.number)}
      onClose={onClose}
      onSubmit={() => void send()}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <SendingButton way={way} isBusy={submit.isBusy} />
        </>
      }
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <SendingWayChoice value={way} onValue={setWay} />
        {way === "mail" && (
          <>
            <TextField label={t.to} name="to" type="text" inputMode="email" value={to} onValue={setTo} hint={t.toHint} error={submit.error("to", t.to, false)} />
            <TextField label={t.subject} name="subject" value={subject} onValue={setSubject} hint={t.usual} maxLength={rules.SendQuote.subject.length?.maximum} error={submit.error("subject", t.subject, false)} />
            <TextAreaField label={t.message} name="message" value={message} onValue={setMessage} maxLength={rules.SendQuote.message.length?.maximum} error={submit.error("message", t.message, false)} />
          </>
        )}
      </div>
    </Dialog>
  );
}
