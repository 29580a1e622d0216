import { defineMessages, useMessages } from "../app/i18n";
import { Button } from "../components/Button";
import { Icon } from "../components/Icon";
import "./ConflictNotice.css";

const messages = defineMessages(
  {
    label: "Conflict",
    text: "Nothing is lost: saving yours keeps what they changed in other fields.",
    field: "Field",
    mine: "Yours",
    theirs: "Theirs",
    useTheirs: "Use theirs",
    saveMine: "Save mine",
  },
  {
    label: "Konflikt",
    text: "Nichts geht verloren: Beim Speichern bleibt, was in anderen Feldern geändert wurde.",
    field: "Feld",
    mine: "Eigene Fassung",
    theirs: "Andere Fassung",
    useTheirs: "Andere übernehmen",
    saveMine: "Eigene speichern",
  },
);

interface ConflictNoticeProps {
  /** `Someone else has changed this document` */
  readonly title: string;
  /** Only fields that differ. */
  readonly rows: readonly { readonly label: string; readonly mine: string; readonly theirs: string }[];
  readonly isBusy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else was faster: both versions beside each other, and the choice. */
export function ConflictNotice({ title, rows, isBusy, onMine, onTheirs }: ConflictNoticeProps) {
  const t = useMessages(messages);
  return (
    <section className="conflict-notice" role="alert" aria-label={t.label}>
      <h3><Icon name="alert" /> {title}</h3>
      <p>{t.text}</p>
      {rows.length > 0 && (
        <div className="conflict-frame" tabIndex={0} role="group" aria-label={t.label}>
          <table>
            <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.mine}</th><th scope="col">{t.theirs}</th></tr></thead>
            <tbody>
              {rows.map(({ label, mine, theirs }) => (
                <tr key={label}><th scope="row">{label}</th><td>{mine || "–"}</td><td>{theirs || "–"}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="form-actions">
        <Button size="small" onClick={onTheirs}>{t.useTheirs}</Button>
        <Button size="small" variant="primary" isBusy={isBusy} onClick={onMine}>{t.saveMine}</Button>
      </div>
    </section>
  );
}
