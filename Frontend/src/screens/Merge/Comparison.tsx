import { useState } from "react";
import type { CustomerDetail } from "rapport";
import { useQuery } from "rapport/react";
import { api, cache, customers } from "../../api/client";
import { describe } from "../../api/errors";
import { textsOf, useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { showUndo } from "../../app/undo";
import { Button } from "../../components/Button";
import { FormFailure } from "../../components/FormFailure";
import { showError, showToast } from "../../components/Toast";
import { useCustomFields } from "../../parts/customers/customFields";
import { Reasons } from "../../parts/customers/Reasons";
import { mayChangeCustomer } from "../../parts/customers/rights";
import { useFieldText } from "../../parts/customers/useFieldText";
import { choicesOf, compare } from "./choices";
import type { Difference, Source } from "./choices";
import { messages } from "./messages";
import { Moves } from "./Moves";

interface ComparisonProps {
  readonly master: CustomerDetail;
  readonly merged: CustomerDetail;
}

/** Field by field whose value holds, what moves, and the merge itself. */
export function Comparison({ master, merged }: ComparisonProps) {
  const t = useMessages(messages);
  const me = useMe();
  const fields = useCustomFields();
  const { differences, same } = compare(master, merged, fields);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Source>>(new Map());
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const names = [merged.customer.name, master.customer.name] as const;
  const mayMerge = mayChangeCustomer(me, master.customer) && mayChangeCustomer(me, merged.customer);

  const merge = async (): Promise<void> => {
    setFailure(undefined);
    setBusy(true);
    try {
      const { merge } = await customers.mergeCustomers({
        id: master.customer.id,
        mergedId: merged.customer.id,
        version: master.customer.version,
        mergedVersion: merged.customer.version,
        ...choicesOf(differences, chosen),
      });
      refresh();
      navigate(`/customers/${master.customer.id}`);
      showUndo(t.done(...names), () => undo(merge.id));
    } catch (error) {
      setBusy(false);
      if (customers.mergeCustomers.isError(error) && error.error.type === "staleVersion") {
        setFailure(t.stale);
        refresh();
      } else setFailure(describe(error));
    }
  };

  return (
    <>
      <Likelihood master={master} merged={merged} />
      <FormFailure text={failure} />
      {differences.length === 0 ? <p className="muted">{t.noDifference}</p> : (
        <div className="merge-table-frame">
          <div className="merge-table" role="group" aria-label={t.mergeTitle}>
            {differences.map((difference) => (
              <Row
                key={difference.field}
                difference={difference}
                names={[master.customer.name, merged.customer.name]}
                chosen={chosen.get(difference.field) ?? difference.preset}
                onChoose={(source) => setChosen(new Map(chosen).set(difference.field, source))}
              />
            ))}
          </div>
          {same > 0 && <p className="muted merge-same">{t.same(same)}</p>}
        </div>
      )}
      <Moves from={merged} to={master} />
      <div className="merge-actions">
        {mayMerge
          ? <Button variant="primary" icon="merge" isBusy={isBusy} onClick={() => void merge()}>{t.mergeInto(...names)}</Button>
          : <p className="notice">{t.notAllowed}</p>}
      </div>
    </>
  );
}

/** What speaks for it, if they are among each other's likely duplicates. */
function Likelihood({ master, merged }: ComparisonProps) {
  const t = useMessages(messages);
  const found = useQuery(customers.findDuplicates, { id: master.customer.id, minimumScore: 1, limit: 200 });
  const match = found.data?.items.find(({ first, second }) => [first?.id, second.id].includes(merged.customer.id));
  if (match === undefined) return null;
  return (
    <div className="merge-likelihood">
      <strong>{t.alike(match.score)}</strong>
      <Reasons reasons={match.reasons} />
    </div>
  );
}

interface RowProps {
  readonly difference: Difference;
  readonly names: readonly [master: string, merged: string];
  readonly chosen: Source;
  readonly onChoose: (source: Source) => void;
}

function Row({ difference, names, chosen, onChoose }: RowProps) {
  const t = useMessages(messages);
  const textOf = useFieldText();
  const { field, offers } = difference;
  const { label, text } = textOf(field);
  const values = { master: text(difference.master), merged: text(difference.merged), both: t.both };
  const name = difference.label ?? label;
  return (
    <fieldset className="merge-row" aria-label={t.takeFrom(name)}>
      <span className="merge-field">{name}</span>
      {offers.map((source) => (
        <label key={source} className={`merge-value ${source}`}>
          <input type="radio" name={`merge-${field}`} checked={chosen === source} onChange={() => onChoose(source)} />
          <span>
            {values[source]}
            {source !== "both" && <span className="visually-hidden"> ({source === "master" ? names[0] : names[1]})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function refresh(): void {
  for (const target of [customers, api.crm.timeline, api.crm.health, api.crm.extensions, api.crm.activities, api.crm.tasks]) void cache.invalidate(target);
}

async function undo(id: Parameters<typeof customers.undoMerge>[0]["id"]): Promise<void> {
  const t = textsOf(messages);
  try {
    const { restored } = await customers.undoMerge({ id });
    showToast(t.undone(restored.name));
  } catch (error) {
    showError(describe(error));
  }
  refresh();
}
