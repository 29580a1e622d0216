import { useRef } from "react";
import { useQuery } from "rapport/react";
import type { SegmentRule } from "rapport";
import { deals } from "../../api/client";
import { describe } from "../../api/errors";
import { useLanguage, useMessages } from "../../app/i18n";
import { useDebounced } from "../../app/useDebounced";
import { Icon } from "../../components/Icon";
import { Skeleton } from "../../components/Skeleton";
import { messages } from "./messages";
import "./rules.css";

interface PreviewProps {
  /** Absent as long as a condition is not complete. */
  readonly rule: SegmentRule | undefined;
  readonly isEmpty: boolean;
}

/** Whom the rules would choose as they stand: their number, the first of them, and the rules in words. */
export function Preview({ rule, isEmpty }: PreviewProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const settled = useDebounced(rule, 350);
  const isStale = settled !== rule;
  const found = useQuery(deals.previewSegment, { rules: settled ?? nobody }, { enabled: settled !== undefined, staleTime: 5000 });
  // While others are counted, those before stay in sight.
  const last = useRef(found.data);
  if (found.data !== undefined) last.current = found.data;
  const data = found.data ?? (found.error === null ? last.current : undefined);
  const isWaiting = rule !== undefined && (isStale || found.isFetching);
  return (
    <aside className="rule-preview" aria-label={t.preview} aria-busy={isWaiting || undefined}>
      <h2>{t.preview}</h2>
      {rule === undefined
        ? <p className="rule-preview-hint">{isEmpty ? t.previewEmpty : t.previewIncomplete}</p>
        : data === undefined || settled === undefined
          ? found.error === null || isStale
            ? <><span className="visually-hidden" role="status">{t.counting}</span><Skeleton count={5} /></>
            : <p className="notice bad" role="alert"><Icon name="alert" /><span>{t.previewFailed} {describe(found.error)}</span></p>
          : (
            <div className={isWaiting ? "is-waiting" : ""}>
              <p className="rule-count" role="status">{t.customers(data.count)}</p>
              <p className="rule-sentence"><span className="visually-hidden">{t.inWords}: </span>{language === "de" ? data.sentence.german : data.sentence.english}</p>
              {data.count === 0 && <p className="rule-preview-hint">{t.previewNone}</p>}
              <ul className="rule-sample">
                {data.items.map(({ id, name, email }) => <li key={id}><span>{name}</span>{email != null && <small>{email}</small>}</li>)}
              </ul>
              {data.count > data.items.length && <p className="rule-preview-hint">{t.previewMore(data.count - data.items.length)}</p>}
            </div>
          )}
    </aside>
  );
}

/** Stands in while nothing is asked. */
const nobody: SegmentRule = { type: "any", rules: [] };
