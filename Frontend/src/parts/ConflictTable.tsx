import { defineMessages, useMessages } from "../app/i18n";
import { Button } from "../components/Button";
import { Icon } from "../components/Icon";
import "./ConflictTable.css";

const messages = defineMessages(
  {
    text: "Nothing is lost: saving yours keeps what they changed in other fields.",
    field: "Field",
    yours: "Yours",
    theirs: "Theirs",
    useTheirs: "Use theirs",
    saveMine: "Save mine",
  },
  {
    text: "Nichts geht verloren: Wer die eigene Fassung speichert, behält die fremden Änderungen in anderen Feldern.",
    field: "Feld",
    yours: "Eigene",
    theirs: "Fremde",
    useTheirs: "Fremde übernehmen",
    saveMine: "Eigene speichern",
  },
);

interface ConflictTableProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly mine: string; readonly theirs: string }[];
  readonly isBusy?: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else was faster: both versions beside each other, and the choice. */
export function ConflictTable({ title, rows, isBusy = false, onMine, onTheirs }: ConflictTableProps) {
  const t = useMessages(messages);
  const shown = (text: string): string => (text === "" ? "–" : text);
  return (
    <section className="conflict" role="alert" aria-label={title}>
      <h3><Icon name="alert" /> {title}</h3>
      <p>{t.text}</p>
      <table>
        <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.yours}</th><th scope="col">{t.theirs}</th></tr></thead>
        <tbody>
          {rows.map(({ label, mine, theirs }) => (
            <tr key={label}><th scope="row">{label}</th><td>{shown(mine)}</td><td>{shown(theirs)}</td></tr>
          ))}
        </tbody>
      </table>
      <div className="form-actions">
        <Button size="small" onClick={onTheirs}>{t.useTheirs}</Button>
        <Button size="small" variant="primary" isBusy={isBusy} onClick={onMine}>{t.saveMine}</Button>
      </div>
    </section>
  );
}
