import type { DuplicateMatch } from "rapport";
import { useMessages } from "../../app/i18n";
import { Button } from "../../components/Button";
import { useCustomFields } from "../../parts/customers/customFields";
import { likenessText } from "../../parts/customers/likeness";
import { messages } from "./messages";

interface DuplicatesProps {
  readonly matches: readonly DuplicateMatch[];
  readonly isAllowed: boolean;
  readonly onAllowed: (isAllowed: boolean) => void;
  readonly onChoose: (match: DuplicateMatch) => void;
}

/** Customers that are there already and may be the same: why, and how likely. */
export function Duplicates({ matches, isAllowed, onAllowed, onChoose }: DuplicatesProps) {
  const t = useMessages(messages);
  const fields = useCustomFields();
  return (
    <section className="duplicates" aria-label={t.duplicates}>
      <p><strong>{t.duplicates}</strong> {t.duplicatesHint}</p>
      <ul>
        {matches.map((match) => (
          <li key={match.customer.id}>
            <div>
              <strong>{match.customer.name}</strong>
              <small>{[t.likely(match.score), ...match.reasons.filter(({ weight }) => weight > 0).map(({ likeness, text }) => likenessText(likeness, fields, text))].join(" · ")}</small>
            </div>
            <Button size="small" aria-label={t.useThis(match.customer.name)} onClick={() => onChoose(match)}>{t.use}</Button>
          </li>
        ))}
      </ul>
      <label className="check">
        <input type="checkbox" checked={isAllowed} onChange={(event) => onAllowed(event.target.checked)} />
        {t.allowDuplicate}
      </label>
    </section>
  );
}
