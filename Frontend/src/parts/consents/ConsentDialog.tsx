import { useId, useState } from "react";
import type { ConsentBasis, ConsentChannel, ConsentMethod, CustomerDetail } from "rapport";
import { api } from "../../api/client";
import { useMessages } from "../../app/i18n";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextAreaField, TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { showToast } from "../../components/Toast";
import { optional } from "../customers/texts";
import { bases, channels, methods, refreshConsents, usualPurposes } from "./consents";
import type { Person } from "./consents";
import { messages } from "./messages";

interface ConsentDialogProps {
  readonly detail: CustomerDetail;
  readonly onClose: () => void;
}

/** Notes what somebody has agreed to, or asks them by mail. */
export function ConsentDialog({ detail: { customer, contacts }, onClose }: ConsentDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const submit = useSubmit();
  const purposes = useId();
  const [person, setPerson] = useState("");
  const [channel, setChannel] = useState<ConsentChannel>("email");
  const [purpose, setPurpose] = useState(usualPurposes[0] ?? "");
  const [method, setMethod] = useState<ConsentMethod | "ask">("form");
  const [legalBasis, setBasis] = useState<ConsentBasis>("consent");
  const [texts, setTexts] = useState({ text: "", textVersion: "", formUrl: "" });
  const contact = contacts.find(({ id }) => id === person);
  const whom: Person = contact === undefined ? { customerProfileId: customer.id } : { contactId: contact.id };
  const finish = (text: string): void => {
    refreshConsents();
    showToast(text);
    onClose();
  };
  const save = async (): Promise<void> => {
    const formUrl = optional(texts.formUrl);
    if (method === "ask") {
      await submit.send("RequestConsent", { ...whom, channel, purpose, text: texts.text, textVersion: texts.textVersion, formUrl }, async (input) => {
        await api.compliance.consent.requestConsent(input);
        finish(t.asked);
      });
      return;
    }
    const input = { ...whom, channel, purpose, method, legalBasis, text: optional(texts.text), textVersion: optional(texts.textVersion), formUrl };
    await submit.send("RecordConsent", input, async (input) => {
      await api.compliance.consent.recordConsent(input);
      finish(t.recorded);
    });
  };
  const text = (name: keyof typeof texts) => ({
    label: t[name],
    name,
    value: texts[name],
    onValue: (value: string) => setTexts({ ...texts, [name]: value }),
    error: submit.error(name, t[name], texts[name].trim() === ""),
  });
  const needsText = method === "ask" || legalBasis === "consent";
  return (
    <Dialog
      title={t.record}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{method === "ask" ? t.ask : w.save}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <SelectField
          label={t.person}
          name="person"
          value={person}
          onValue={setPerson}
          choices={[{ value: "", label: customer.name }, ...contacts.map(({ id, name }) => ({ value: id as string, label: name }))]}
        />
        <div className="field-pair">
          <SelectField
            label={t.channel}
            name="channel"
            value={channel}
            onValue={(value) => setChannel(channels.find((channel) => channel === value) ?? "email")}
            choices={channels.map((value) => ({ value, label: t.channels[value] }))}
          />
          <TextField label={t.purpose} name="purpose" value={purpose} onValue={setPurpose} maxLength={50} list={purposes} isRequired error={submit.error("purpose", t.purpose, purpose.trim() === "")} />
        </div>
        <datalist id={purposes}>{usualPurposes.map((value) => <option key={value} value={value} />)}</datalist>
        <div className="field-pair">
          <SelectField
            label={t.method}
            name="method"
            value={method}
            onValue={(value) => setMethod(value === "ask" ? "ask" : methods.find((method) => method === value) ?? "other")}
            choices={[...methods.map((value) => ({ value: value as string, label: t.methods[value] })), { value: "ask", label: t.ask }]}
            {...(method === "ask" ? { hint: t.askHint } : {})}
          />
          {method !== "ask" && (
            <SelectField
              label={t.legalBasis}
              name="legalBasis"
              value={legalBasis}
              onValue={(value) => setBasis(bases.find((basis) => basis === value) ?? "consent")}
              choices={bases.map((value) => ({ value, label: t.bases[value] }))}
            />
          )}
        </div>
        <TextAreaField {...text("text")} isRequired={needsText} maxLength={10_000} />
        <div className="field-pair">
          <TextField {...text("textVersion")} isRequired={needsText} maxLength={50} />
          <TextField {...text("formUrl")} type="url" maxLength={2000} />
        </div>
      </div>
    </Dialog>
  );
}
