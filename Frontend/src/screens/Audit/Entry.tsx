import type { ReactNode } from "react";
import type { AuditEntry } from "rapport";
import { number, timeOfDay } from "../../app/format";
import { useMessages } from "../../app/i18n";
import { changeQuery } from "../../app/router";
import { Avatar } from "../../components/Avatar";
import { Badge } from "../../components/Badge";
import { IconButton } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Link } from "../../components/Link";
import type { ChangeWords, FieldChange } from "./changes";
import { messages } from "./messages";

interface EntryProps {
  readonly entry: AuditEntry;
  readonly words: ChangeWords;
  readonly isBroken: boolean;
  /** Names of what has been unfolded; what is here is added to it. */
  readonly unfolded: Set<string>;
}

/** More than so many fields are folded away. */
const shownFields = 4;

/** One entry: who did what to which record, and each change as it was and as it became. */
export function Entry({ entry, words, isBroken, unfolded }: EntryProps) {
  const t = useMessages(messages);
  const { seq, at, actorName, action, entity, entityId, procedure, requestId, ip, userAgent, hash } = entry;
  const kind = (t.entities as { readonly [entity: string]: string })[entity] ?? entity;
  const verb = (t.verbs as { readonly [action: string]: string })[action] ?? action.replace(/_/g, " ");
  const name = words.nameOf(entry);
  const record = `${kind} ${name ?? `…${entityId.slice(-6)}`}`;
  const changes = words.of(entry);
  const address = addressOf(entity, entityId);
  const link = <>{t.article(kind)} {address === undefined ? <strong>{name ?? `…${entityId.slice(-6)}`}</strong> : <Link to={address}>{name ?? `…${entityId.slice(-6)}`}</Link>}</>;
  const parts = t.did("\u0000", "\u0001", "\u0002").split(/(\u0000|\u0001|\u0002)/);
  return (
    <div className={`audit-entry ${isBroken ? "broken" : ""}`} data-seq={seq}>
      {actorName == null ? <span className="audit-system"><Icon name="settings" /></span> : <Avatar name={actorName} />}
      <div className="audit-main">
        <p className="audit-sentence">
          {parts.map((part, index) => <span key={index}>{part === "\u0000" ? <strong>{actorName ?? t.system}</strong> : part === "\u0001" ? verb : part === "\u0002" ? link : part}</span>)}
          {isBroken && <> <Badge tone="bad" icon="alert">{t.brokenHere}</Badge></>}
        </p>
        {changes.length > 0 && changes.length <= shownFields && <Changes changes={changes} />}
        {changes.length > shownFields && <Fold name={`${seq} fields`} unfolded={unfolded} summary={t.fields(changes.length)}><Changes changes={changes} /></Fold>}
        <Fold
          name={`${seq} how`}
          unfolded={unfolded}
          className="audit-how"
          summary={<>{t.entry(number(seq))} · {timeOfDay(at)}<span className="visually-hidden"> {t.details}</span></>}
        >
          <dl>
            <div><dt>{t.procedure}</dt><dd>{procedure}</dd></div>
            <div><dt>{t.request}</dt><dd>{requestId}</dd></div>
            {ip != null && <div><dt>{t.address}</dt><dd>{ip}</dd></div>}
            {userAgent != null && <div><dt>{t.device}</dt><dd>{userAgent}</dd></div>}
            <div><dt>{t.hash}</dt><dd><code>{hash}</code></dd></div>
          </dl>
        </Fold>
      </div>
      <IconButton icon="filter" size="small" label={t.onlyThis(record)} onClick={() => changeQuery({ entity, id: entityId })} />
    </div>
  );
}

interface FoldProps {
  readonly name: string;
  readonly unfolded: Set<string>;
  readonly className?: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

function Fold({ name, unfolded, className, summary, children }: FoldProps) {
  return (
    <details
      className={className}
      open={unfolded.has(name)}
      onToggle={({ currentTarget }) => void (currentTarget.open ? unfolded.add(name) : unfolded.delete(name))}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
  const t = useMessages(messages);
  return (
    <dl className="audit-changes">
      {changes.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {before !== undefined && <><del>{before}</del><span className="audit-arrow" aria-hidden="true">→</span><span className="visually-hidden"> {t.becomes} </span></>}
            <ins>{after ?? t.nothing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where a record is shown, if it has a page. */
function addressOf(entity: string, id: string): string | undefined {
  switch (entity) {
    case "Opportunity": return `/pipeline?deal=${id}`;
    case "CustomerProfile": return `/customers/${id}`;
    case "Lead": return `/leads/${id}`;
    case "Segment": return `/segments/${id}`;
    case "Document": return `/documents?document=${id}`;
    default: return undefined;
  }
}
