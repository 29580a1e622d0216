import { useId, useState } from "react";
import { isRapportError, rules, validate } from "rapport";
import type { Issue, Quote, SendQuote } from "rapport";
import { sales } from "../../api/client";
import { issuesByField, issueText } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextAreaField, TextField } from "../../components/Field";
import { showToast } from "../../components/Toast";
import { explainSale, refreshSales } from "../../parts/sales/salesActions";
import { messages } from "./messages";

interface SendDialogProps {
  readonly quote: Quote;
  readonly onClose: () => void;
}

/** Whether it goes by mail, and to whom. Either way its PDF is made and kept. */
export function SendDialog({ quote, onClose }: SendDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const group = useId();
  const [how, setHow] = useState<"mail" | "hand">("mail");
  const [to, setTo] = useState("");
  const [subject, setSubject] = useState("");
  const [message, setMessage] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const addresses = [...new Set(to.split(/[,;\s]+/).filter((address) => address !== ""))];
  const input: SendQuote = {
    id: quote.id,
    version: quote.version,
    byMail: how === "mail",
    ...(how === "mail" && addresses.length > 0 ? { to: addresses } : {}),
    ...(how === "mail" && subject.trim() !== "" ? { subject } : {}),
    ...(how === "mail" && message.trim() !== "" ? { message } : {}),
  };
  const send = async (): Promise<void> => {
    if (isBusy) return;
    const found = validate("SendQuote", input);
    setIssues(found);
    setFailure(undefined);
    if (found.length > 0) return;
    setBusy(true);
    try {
      await sales.sendQuote(input);
      showToast(t.sentToast(quote.number));
      onClose();
      await refreshSales();
    } catch (error) {
      setBusy(false);
      if (isRapportError(error) && error.code === "BAD_REQUEST" && error.issues.length > 0) setIssues(error.issues);
      else setFailure(explainSale(error));
    }
  };
  const byField = issuesByField(issues);
  const error = (path: string, label: string): string | undefined => {
    const issue = byField.get(path);
    return issue === undefined ? undefined : issueText(label, issue, false);
  };
  return (
    <Dialog
      title={t.sendTitle(quote.number)}
      onClose={onClose}
      onSubmit={() => void send()}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" icon={how === "mail" ? "send" : "check"} isBusy={isBusy}>{how === "mail" ? t.sendNow : t.markSent}</Button>
        </>
      }
    >
      {failure !== undefined && <p className="notice bad" role="alert">{failure}</p>}
      <fieldset className="reasons">
        <legend>{t.byMail}</legend>
        {(["mail", "hand"] as const).map((choice) => (
          <label key={choice} className="chip">
            <input type="radio" name={group} checked={how === choice} onChange={() => setHow(choice)} />
            <span>{t.how[choice]}</span>
          </label>
        ))}
      </fieldset>
      {how === "mail" && (
        <>
          <TextField label={t.to} name="to" type="text" inputMode="email" value={to} onValue={setTo} hint={t.toHint} error={error("to", t.to)} />
          <TextField label={t.subject} name="subject" value={subject} onValue={setSubject} hint={t.usual} maxLength={rules.SendQuote.subject.length?.maximum} error={error("subject", t.subject)} />
          <TextAreaField label={t.message} name="message" value={message} onValue={setMessage} maxLength={rules.SendQuote.message.length?.maximum} error={error("message", t.message)} />
        </>
      )}
    </Dialog>
  );
}
