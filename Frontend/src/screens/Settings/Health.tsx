import type { HealthWeights, Issue, SetHealthWeights } from "rapport";
import { useQuery } from "rapport/react";
import { api, cache } from "../../api/client";
import { notNumber } from "../../api/issues";
import { percent } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { editsOf, useEdit } from "../../app/useEdit";
import type { Work } from "../../app/useEdit";
import { useGuard } from "../../app/useGuard";
import { useSubmit } from "../../app/useSubmit";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { DraftNotice } from "../../parts/DraftNotice";
import { EditConflict } from "../../parts/EditConflict";
import { messages } from "./messages";
import { Loaded, ReadOnlyHint, useManages } from "./parts";

const { health } = api.crm;
const weights = ["recency", "frequency", "monetary", "engagement", "problems"] as const;
const bounds = ["recencyHalfLifeDays", "expectedContacts", "atRiskBelow", "healthyFrom"] as const;
type Weight = (typeof weights)[number];
type Bound = (typeof bounds)[number];

/** How the health of customers is computed. */
export default function Health() {
  const t = useMessages(messages);
  const manages = useManages();
  const query = useQuery(health.getHealthWeights);
  return (
    <Section title={t.parts.health} lead={t.healthLead}>
      {!manages && <ReadOnlyHint />}
      <Loaded query={query} failed={t.healthFailed}>{(data) => <WeightsForm data={data} manages={manages} />}</Loaded>
    </Section>
  );
}

type Draft = { readonly [Name in Weight]: number } & { readonly [Name in Bound]: string };

function draftOf(data: HealthWeights): Draft {
  const { recency, frequency, monetary, engagement, problems } = data;
  const texts = Object.fromEntries(bounds.map((name) => [name, String(data[name])])) as { readonly [Name in Bound]: string };
  return { recency, frequency, monetary, engagement, problems, ...texts };
}

/** What to send: only what was changed; and what cannot be read. Before anything was set there is no version to be based on. */
function inputOf(work: Work<Draft>): { readonly input: SetHealthWeights; readonly found: readonly Issue[] } {
  const { version, draft } = work;
  const edits = editsOf(work);
  const value = (name: keyof Draft): number | undefined => {
    const value = draft[name];
    return typeof value === "number" ? value : parseAmount(value);
  };
  const found = edits.filter((name) => value(name) === undefined).map(notNumber);
  return { input: { ...(version === 0 ? {} : { version }), ...Object.fromEntries(edits.map((name) => [name, value(name)])) }, found };
}

function WeightsForm({ data, manages }: { readonly data: HealthWeights; readonly manages: boolean }) {
  const t = useMessages(messages);
  const w = useWords();
  const edit = useEdit("settings.health", data, draftOf);
  const { draft, change, isDirty } = edit;
  const submit = useSubmit();
  const question = useGuard(isDirty, { onDiscard: edit.discard });
  const total = weights.reduce((sum, name) => sum + draft[name], 0);
  const largest = Math.max(100, ...weights.map((name) => data[name]));
  const save = (work: Work<Draft>): Promise<void> => {
    const { input, found } = inputOf(work);
    return submit.send("SetHealthWeights", input, async (input) => {
      const saved = await health.setHealthWeights(input);
      edit.adopt(saved);
      cache.setData(health.getHealthWeights, undefined, saved);
      showToast(t.isSaved);
    }, { found, onRefused: edit.refused });
  };
  const labels: { readonly [Name in keyof Draft]: string } = {
    ...t.weights, recencyHalfLifeDays: t.halfLife, expectedContacts: t.expected, atRiskBelow: t.riskBelow, healthyFrom: t.healthyFrom,
  };
  const text = (name: Bound) => ({
    label: labels[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    error: submit.error(name, labels[name], draft[name].trim() === ""),
    inputMode: "numeric" as const,
    readOnly: !manages,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(edit.work);
      }}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        <EditConflict edit={edit} title={t.conflicts.health} labels={labels} isBusy={submit.isBusy} onMine={(work) => void save(work)} />
        {weights.map((name) => (
          <label key={name} className="weight-row">
            <span>{t.weights[name]}</span>
            <input
              type="range"
              min={0}
              max={largest}
              step={5}
              disabled={!manages}
              value={draft[name]}
              onChange={(event) => change({ [name]: Number(event.target.value) })}
            />
            <output>{percent(total === 0 ? 0 : (draft[name] / total) * 100, 0)}</output>
          </label>
        ))}
        <div className="field-pair">
          <TextField {...text("recencyHalfLifeDays")} suffix={t.days} />
          <TextField {...text("expectedContacts")} suffix={t.in90} />
        </div>
        <div className="field-pair">
          <TextField {...text("atRiskBelow")} />
          <TextField {...text("healthyFrom")} />
        </div>
        {manages && <div className="form-actions"><Button type="submit" variant="primary" isBusy={submit.isBusy} disabled={!isDirty}>{w.save}</Button></div>}
      </div>
      {question}
    </form>
  );
}
