import { useRef } from "react";
import { calendarDate } from "rapport";
import type { AuditEntry, CalendarDate } from "rapport";
import { longDay, number } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { VirtualDays } from "../../components/VirtualDays";
import { useChangeWords } from "./changes";
import { Entry } from "./Entry";
import { messages } from "./messages";
import type { VerificationState } from "./useVerification";

interface TimelineProps {
  readonly entries: readonly AuditEntry[];
  readonly hasMore: boolean;
  readonly verification: VerificationState;
  /** Whether no entry is left out between two that are shown. */
  readonly isWhole: boolean;
}

const longDayOf = (day: string): string => longDay(day as CalendarDate);

/** Entries under their days; a line shows how far the chain has been verified. */
export function Timeline({ entries, hasMore, verification, isWhole }: TimelineProps) {
  const t = useMessages(messages);
  const words = useChangeWords();
  /** What is unfolded, so that it still is when its entry comes back into sight. */
  const unfolded = useRef(new Set<string>());
  const end = verification.checked?.firstBreak === undefined ? verification.checked?.end?.seq : undefined;
  const broken = verification.checked?.firstBreak?.seq;
  return (
    <VirtualDays
      items={entries}
      keyOf={({ seq }) => String(seq)}
      dayOf={({ at }) => calendarDate(at)}
      rowHeight={88}
      hasMore={hasMore}
      className="audit-day"
      listClassName="audit-entries"
      labelOf={longDayOf}
      heading={(day) => <h2>{longDayOf(day)}</h2>}
    >
      {(entry, row) => (
        <li {...row}>
          {isWhole && entry.seq === end && <p className="audit-line"><Icon name="shield" size={14} /> {t.verifiedHere(number(end))}</p>}
          <Entry entry={entry} words={words} isBroken={entry.seq === broken} unfolded={unfolded.current} />
        </li>
      )}
    </VirtualDays>
  );
}
