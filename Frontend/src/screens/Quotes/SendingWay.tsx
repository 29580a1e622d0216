import { useId } from "react";
import { useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import { messages } from "./messages";

/** How a quote gets to the customer: from here, or by the reader's own hands. Either way its PDF is made and kept. */
export type SendingWay = "mail" | "hand";

interface SendingWayChoiceProps {
  readonly value: SendingWay;
  readonly onValue: (value: SendingWay) => void;
}

export function SendingWayChoice({ value, onValue }: SendingWayChoiceProps) {
  const t = useMessages(messages);
  const group = useId();
  return (
    <fieldset className="reasons">
      <legend>{t.byMail}</legend>
      {(["mail", "hand"] as const).map((way) => (
        <label key={way} className="chip">
          <input type="radio" name={group} checked={value === way} onChange={() => onValue(way)} />
          <span>{t.how[way]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SendingButtonProps {
  readonly way: SendingWay;
  readonly isBusy?: boolean;
}

/** What it does is on it: a quote that is handed over is only noted as sent. */
export function SendingButton({ way, isBusy = false }: SendingButtonProps) {
  const t = useMessages(messages);
  return <Button type="submit" variant="primary" icon={way === "mail" ? "send" : "check"} isBusy={isBusy}>{way === "mail" ? t.sendNow : t.markSent}</Button>;
}
