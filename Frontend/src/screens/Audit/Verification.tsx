import { useEffect, useState } from "react";
import { describe } from "../../api/errors";
import { ago, number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import { CopyField } from "../../components/CopyField";
import { Icon } from "../../components/Icon";
import { messages } from "./messages";
import type { VerificationState } from "./useVerification";

interface VerificationProps {
  readonly verification: VerificationState;
  /** The number of the newest entry, if it is in sight. */
  readonly newest: number | undefined;
}

/** How far the chain is known to be whole, and the way to have it checked. */
export function Verification({ verification, newest }: VerificationProps) {
  const t = useMessages(messages);
  const { checked, isBusy, error, start, cancel } = verification;
  const broken = checked?.firstBreak;
  const end = checked?.end;
  const unchecked = newest === undefined || end === undefined ? 0 : newest - end.seq;
  return (
    <section className={`verification ${broken !== undefined ? "broken" : end !== undefined ? "whole" : ""}`} aria-label={t.verify} aria-busy={isBusy || undefined}>
      <Icon name={broken !== undefined ? "alert" : "shield"} size={24} />
      <div className="verification-text" role={broken === undefined ? "status" : "alert"}>
        {isBusy && verification.startedAt !== undefined
          ? <Progress startedAt={verification.startedAt} />
          : broken !== undefined
            ? <><strong>{t.broken(number(broken.seq))}</strong><p>{t.breaks[broken.reason]}</p><p>{t.breakAdvice}</p></>
            : checked !== undefined && end !== undefined
              ? <><strong>{t.verified(number(end.seq), ago(new Date(checked.at)))}</strong><p>{t.verifiedWhole(number(checked.entries))} {unchecked > 0 && t.unverified(number(unchecked))}</p></>
              : <strong>{t.notVerified}</strong>}
        {error !== undefined && <p className="verification-error">{t.verifyFailed} {describe(error)}</p>}
      </div>
      {isBusy ? <Button onClick={cancel}>{t.cancel}</Button> : <Button icon="shield" onClick={start}>{checked === undefined ? t.verify : t.verifyAgain}</Button>}
      {!isBusy && end !== undefined && broken === undefined && (
        <details className="verification-anchor">
          <summary>{t.anchor}</summary>
          <p>{t.anchorHint}</p>
          <CopyField label={t.anchor} value={`${end.seq} ${end.hash}`} />
        </details>
      )}
    </section>
  );
}

/** The server says nothing before the end: the time that has passed shows that it goes on. */
function Progress({ startedAt }: { readonly startedAt: number }) {
  const t = useMessages(messages);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - startedAt) / 1000)), 250);
    return () => clearInterval(timer);
  }, [startedAt]);
  return <><strong>{t.verifying}</strong><progress className="verification-progress" aria-label={t.verifying} />{seconds > 0 && <span aria-hidden="true">{t.seconds(seconds)}</span>}</>;
}
