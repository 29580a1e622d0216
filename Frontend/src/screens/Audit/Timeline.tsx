import { Fragment } from "react";
import { calendarDate } from "rapport";
import type { AuditEntry } from "rapport";
import { longDay, number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { useChangeWords } from "./changes";
import { Entry } from "./Entry";
import { messages } from "./messages";
import type { VerificationState } from "./useVerification";

interface TimelineProps {
  readonly entries: readonly AuditEntry[];
  readonly verification: VerificationState;
  /** Whether no entry is left out between two that are shown. */
  readonly isWhole: boolean;
}

/** Entries under their days; a line shows how far the chain has been verified. */
export function Timeline({ entries, verification, isWhole }: TimelineProps) {
  const t = useMessages(messages);
  const words = useChangeWords();
  const end = verification.checked?.firstBreak === undefined ? verification.checked?.end?.seq : undefined;
  const broken = verification.checked?.firstBreak?.seq;
  const days = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const day = calendarDate(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <>
      {[...days].map(([day, entries]) => (
        <section key={day} className="audit-day" aria-label={longDay(calendarDate(entries[0]?.at ?? new Date()))}>
          <h2>{longDay(calendarDate(entries[0]?.at ?? new Date()))}</h2>
          <ol className="audit-entries">
            {entries.map((entry) => (
              <Fragment key={entry.seq}>
                {isWhole && entry.seq === end && <li className="audit-line"><Icon name="shield" size={14} /> {t.verifiedHere(number(end))}</li>}
                <Entry entry={entry} words={words} isBroken={entry.seq === broken} />
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
