import { useState } from "react";
import type { HealthWeights } from "rapport";
import { useQuery } from "rapport/react";
import { api, cache } from "../../api/client";
import { notNumber } from "../../api/issues";
import { percent } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { useMessages } from "../../app/i18n";
import { useForm } from "../../app/useForm";
import { useGuard } from "../../app/useGuard";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { FormFailure } from "../../components/FormFailure";
import { Section } from "../../components/Section";
import { showToast } from "../../components/Toast";
import { messages } from "./messages";
import { Loaded, ReadOnlyHint, useManages } from "./parts";

const { health } = api.crm;
const weights = ["recency", "frequency", "monetary", "engagement", "problems"] as const;
const bounds = ["recencyHalfLifeDays", "expectedContacts", "atRiskBelow", "healthyFrom"] as const;
type Weight = (typeof weights)[number];

/** How the health of customers is computed. */
export default function Health() {
  const t = useMessages(messages);
  const manages = useManages();
  const query = useQuery(health.getHealthWeights);
  return (
    <Section title={t.parts.health} lead={t.healthLead}>
      {!manages && <ReadOnlyHint />}
      <Loaded query={query} failed={t.healthFailed}>{(data) => <WeightsForm key={data.version} data={data} manages={manages} />}</Loaded>
    </Section>
  );
}

function WeightsForm({ data, manages }: { readonly data: HealthWeights; readonly manages: boolean }) {
  const t = useMessages(messages);
  const w = useWords();
  const [shares, setShares] = useState<{ readonly [Name in Weight]: number }>(data);
  const before = {
    recencyHalfLifeDays: String(data.recencyHalfLifeDays),
    expectedContacts: String(data.expectedContacts),
    atRiskBelow: String(data.atRiskBelow),
    healthyFrom: String(data.healthyFrom),
  };
  const form = useForm(before);
  const total = weights.reduce((sum, name) => sum + shares[name], 0);
  const isDirty = weights.some((name) => shares[name] !== data[name]) || bounds.some((name) => form.values[name] !== before[name]);
  const question = useGuard(isDirty);
  const largest = Math.max(100, ...weights.map((name) => data[name]));

  const save = (): Promise<void> => {
    const numbers = bounds.map((name) => [name, parseAmount(form.values[name])] as const);
    const wrong = numbers.find(([, value]) => value === undefined);
    if (wrong !== undefined) return Promise.resolve(form.show([notNumber(wrong[0])]));
    const { recency, frequency, monetary, engagement, problems } = shares;
    const input = { recency, frequency, monetary, engagement, problems, ...Object.fromEntries(numbers), ...(data.version === 0 ? {} : { version: data.version }) };
    return form.send("SetHealthWeights", input, async (input) => {
      const saved = await health.setHealthWeights(input);
      cache.setData(health.getHealthWeights, undefined, saved);
      showToast(t.isSaved);
    });
  };
  return (
    <form
      ref={form.ref}
      className="form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormFailure text={form.failure} />
      {weights.map((name) => (
        <label key={name} className="weight-row">
          <span>{t.weights[name]}</span>
          <input
            type="range"
            min={0}
            max={largest}
            step={5}
            disabled={!manages}
            value={shares[name]}
            onChange={(event) => setShares({ ...shares, [name]: Number(event.target.value) })}
          />
          <output>{percent(total === 0 ? 0 : (shares[name] / total) * 100, 0)}</output>
        </label>
      ))}
      <div className="field-pair">
        <TextField {...form.field("recencyHalfLifeDays", t.halfLife)} inputMode="numeric" suffix={t.days} readOnly={!manages} />
        <TextField {...form.field("expectedContacts", t.expected)} inputMode="numeric" suffix={t.in90} readOnly={!manages} />
      </div>
      <div className="field-pair">
        <TextField {...form.field("atRiskBelow", t.riskBelow)} inputMode="numeric" readOnly={!manages} />
        <TextField {...form.field("healthyFrom", t.healthyFrom)} inputMode="numeric" readOnly={!manages} />
      </div>
      {manages && <div className="form-actions"><Button type="submit" variant="primary" isBusy={form.isBusy} disabled={!isDirty}>{w.save}</Button></div>}
      {question}
    </form>
  );
}
