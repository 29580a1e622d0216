import { useQuery } from "rapport/react";
import type { Consent } from "rapport";
import { api } from "../../api/client";
import { moment } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorState } from "../../components/ErrorState";
import { LoadingText } from "../../components/Skeleton";
import type { Person } from "./consents";
import { messages } from "./messages";

interface HistoryDialogProps {
  readonly consent: Consent;
  readonly person: Person;
  readonly onClose: () => void;
}

/** What the log says of one person, channel and purpose, the newest first. */
export function HistoryDialog({ consent, person, onClose }: HistoryDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const { channel, purpose, personName } = consent;
  const query = useQuery(api.compliance.consent.getConsentHistory, { ...person, channel, purpose, limit: 200 });
  return (
    <Dialog title={t.historyOf(personName)} size="wide" onClose={onClose} actions={<Button variant="primary" onClick={onClose}>{w.close}</Button>}>
      {query.data === undefined && query.error === null && <LoadingText>{w.loading}</LoadingText>}
      {query.data === undefined && query.error !== null && <ErrorState title={t.history} error={query.error} onRetry={() => void query.refetch().catch(() => undefined)} />}
      {query.data?.items.length === 0 && <p className="muted">{t.noHistory}</p>}
      <ol className="card-list" aria-label={t.history}>
        {query.data?.items.map((entry) => (
          <li key={entry.seq} className="card-item">
            <div className="card-main">
              <p className="card-title"><strong>{t.actions[entry.action]}</strong> <span className="muted">{moment(entry.statedAt)}</span></p>
              <p className="muted">
                {[
                  entry.actorName == null ? undefined : t.by(entry.actorName),
                  entry.method == null ? undefined : t.methods[entry.method],
                  entry.legalBasis == null ? undefined : t.bases[entry.legalBasis],
                  entry.textVersion == null ? undefined : t.version(entry.textVersion),
                  entry.ip ?? undefined,
                  entry.mailMessageId ?? undefined,
                ].filter((part) => part !== undefined).join(" · ")}
              </p>
              {entry.text != null && <p className="card-notes">{entry.text}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
