import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { differences, labels } from "./dealDraft";
import type { DealDraft, DealField } from "./dealDraft";

interface ConflictProps {
  readonly base: DealDraft;
  readonly mine: DealDraft;
  readonly theirs: DealDraft;
  readonly textOf: (field: DealField, draft: DealDraft) => string;
  readonly isBusy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else was faster: both versions beside each other, and the choice. */
export function Conflict({ base, mine, theirs, textOf, isBusy, onMine, onTheirs }: ConflictProps) {
  const fields = new Set([...differences(base, mine), ...differences(base, theirs)]);
  return (
    <section className="conflict" role="alert" aria-label="Conflict">
      <h3><Icon name="alert" /> Someone else has changed this deal</h3>
      <p>Nothing is lost: saving yours keeps what they changed in other fields.</p>
      <table>
        <thead>
          <tr><th scope="col">Field</th><th scope="col">Yours</th><th scope="col">Theirs</th></tr>
        </thead>
        <tbody>
          {[...fields].map((field) => (
            <tr key={field}>
              <th scope="row">{labels[field]}</th>
              <td>{textOf(field, differences(base, mine).includes(field) ? mine : theirs)}</td>
              <td>{textOf(field, theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="form-actions">
        <Button size="small" onClick={onTheirs}>Use theirs</Button>
        <Button size="small" variant="primary" isBusy={isBusy} onClick={onMine}>Save mine</Button>
      </div>
    </section>
  );
}
