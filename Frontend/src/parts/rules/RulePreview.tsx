import { useRef } from "react";
import type { ReactNode } from "react";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { Icon } from "../../components/Icon";
import { Skeleton } from "../../components/Skeleton";
import type { Catalogue } from "./catalogue";
import { messages } from "./messages";
import "./rules.css";

interface RulePreviewProps<Data> {
  readonly catalogue: Catalogue;
  /** Whether no condition lacks anything. */
  readonly isComplete: boolean;
  readonly isEmpty: boolean;
  /** What was found for the rules that were asked about last. */
  readonly found: { readonly data: Data | undefined; readonly error: unknown; readonly isFetching: boolean };
  /** Whether the rules have changed since those. */
  readonly isStale: boolean;
  readonly countOf: (data: Data) => number;
  /** What is told beside the count. */
  readonly children?: (data: Data) => ReactNode;
}

/** How many records rules choose as they stand. */
export function RulePreview<Data>({ catalogue, isComplete, isEmpty, found, isStale, countOf, children }: RulePreviewProps<Data>) {
  const t = useMessages(messages);
  const c = useMessages(catalogue.texts);
  // While others are counted, those before stay in sight.
  const last = useRef(found.data);
  if (found.data !== undefined) last.current = found.data;
  const data = found.data ?? (found.error === null ? last.current : undefined);
  const isWaiting = isComplete && (isStale || found.isFetching);
  return (
    <aside className="rule-preview" aria-label={c.preview} aria-busy={isWaiting || undefined}>
      <h2>{c.preview}</h2>
      {!isComplete
        ? <p className="rule-preview-hint">{isEmpty ? c.previewEmpty : c.previewIncomplete}</p>
        : data === undefined
          ? found.error === null || isStale
            ? <><span className="visually-hidden" role="status">{t.counting}</span><Skeleton count={5} /></>
            : <p className="notice bad" role="alert"><Icon name="alert" /><span>{t.previewFailed} {describe(found.error)}</span></p>
          : (
            <div className={isWaiting ? "is-waiting" : ""}>
              <p className="rule-count" role="status">{c.count(countOf(data))}</p>
              {countOf(data) === 0 && <p className="rule-preview-hint">{c.previewNone}</p>}
              {children?.(data)}
            </div>
          )}
    </aside>
  );
}
