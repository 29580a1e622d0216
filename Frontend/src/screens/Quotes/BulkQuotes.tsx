import { useState } from "react";
import { isCalendarDate } from "rapport";
import type { Quote, QuoteStatus } from "rapport";
import { useRules } from "../../api/rules";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { messages as salesMessages } from "../../parts/sales/messages";
import { mayChangeSale } from "../../parts/sales/salesActions";
import { declineQuotes, sendQuotes, setValidUntil } from "./bulkChanges";
import { SendingButton, SendingWayChoice } from "./SendingWay";
import type { SendingWay } from "./SendingWay";
import { messages } from "./messages";

type BulkAction = "validUntil" | "send" | "decline";

/** Of which quotes it is done; a change of one that was sent would make its next revision. */
const statuses: { readonly [action in BulkAction]: readonly QuoteStatus[] } = { validUntil: ["draft"], send: ["draft"], decline: ["sent", "expired"] };

interface BulkQuotesProps {
  readonly selected: readonly Quote[];
  readonly onDone: () => void;
}

/** What can be done with the selected quotes, as far as the reader may change them. */
export function BulkQuotes({ selected, onDone }: BulkQuotesProps) {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const me = useMe();
  const [action, setAction] = useState<BulkAction>();
  const own = selected.filter((quote) => mayChangeSale(me, quote));
  const fitting = (action: BulkAction): readonly Quote[] => own.filter(({ status }) => statuses[action].includes(status));
  const hasDrafts = fitting("send").length > 0;
  const hasSent = fitting("decline").length > 0;
  const close = (): void => setAction(undefined);
  const open = action === undefined ? undefined : { quotes: fitting(action), others: selected.length - fitting(action).length, onDone, onClose: close };
  return (
    <>
      <Button size="small" icon="calendar" disabled={!hasDrafts} title={hasDrafts ? undefined : t.noDrafts} onClick={() => setAction("validUntil")}>{s.validUntil}</Button>
      <Button size="small" icon="send" disabled={!hasDrafts} title={hasDrafts ? undefined : t.noDrafts} onClick={() => setAction("send")}>{t.send}</Button>
      <Button size="small" icon="close" disabled={!hasSent} title={hasSent ? undefined : t.noSent} onClick={() => setAction("decline")}>{t.decline}</Button>
      {open !== undefined && action === "validUntil" && <ValidDialog {...open} />}
      {open !== undefined && action === "send" && <SendManyDialog {...open} />}
      {open !== undefined && action === "decline" && <DeclineManyDialog {...open} />}
    </>
  );
}

interface ManyProps {
  /** Those of which it is done. */
  readonly quotes: readonly Quote[];
  /** So many of the selected stay as they are. */
  readonly others: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function ValidDialog({ quotes, others, onDone, onClose }: ManyProps) {
  const t = useMessages(messages);
  const s = useMessages(salesMessages);
  const w = useWords();
  const [date, setDate] = useState<string>(quotes[0]?.validUntil ?? "");
  const apply = (): void => {
    onDone();
    void setValidUntil(quotes, isCalendarDate(date) ? date : null);
  };
  return (
    <Dialog
      title={t.validMany(quotes.length)}
      onClose={onClose}
      onSubmit={apply}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="primary">{w.apply}</Button></>}
    >
      <div className="form-fields">
        <TextField label={s.validUntil} name="validUntil" type="date" autoFocus value={date} onValue={setDate} hint={t.validHint} />
        <Others count={others} />
      </div>
    </Dialog>
  );
}

function SendManyDialog({ quotes, others, onDone, onClose }: ManyProps) {
  const t = useMessages(messages);
  const w = useWords();
  const [way, setWay] = useState<SendingWay>("mail");
  const send = (): void => {
    onDone();
    void sendQuotes(quotes, way === "mail");
  };
  return (
    <Dialog
      title={t.sendMany(quotes.length)}
      onClose={onClose}
      onSubmit={send}
      actions={
        <>
          <Button onClick={onClose}>{w.cancel}</Button>
          <SendingButton way={way} />
        </>
      }
    >
      <div className="form-fields">
        <SendingWayChoice value={way} onValue={setWay} />
        <p className="field-hint">{t.sendManyHint}</p>
        <Others count={others} />
      </div>
    </Dialog>
  );
}

function DeclineManyDialog({ quotes, others, onDone, onClose }: ManyProps) {
  const t = useMessages(messages);
  const w = useWords();
  const rules = useRules("DeclineQuote");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const isEmpty = reason.trim() === "";
  const decline = (): void => {
    if (isEmpty) return setMissing(true);
    onDone();
    void declineQuotes(quotes, reason);
  };
  return (
    <Dialog
      title={t.declineMany(quotes.length)}
      onClose={onClose}
      onSubmit={decline}
      actions={<><Button onClick={onClose}>{w.cancel}</Button><Button type="submit" variant="danger">{t.declineNow}</Button></>}
    >
      <div className="form-fields">
        <TextField
          label={t.declineManyReason}
          name="reason"
          isRequired
          autoFocus
          value={reason}
          onValue={setReason}
          hint={t.declineManyHint}
          maxLength={rules?.reason.length?.maximum}
          error={isMissing && isEmpty ? t.declineMissing : undefined}
        />
        <Others count={others} />
      </div>
    </Dialog>
  );
}

function Others({ count }: { readonly count: number }) {
  const s = useMessages(salesMessages);
  return count === 0 ? null : <p className="field-hint">{s.othersStay(count)}</p>;
}
