import { useState } from "react";
import { rules } from "rapport";
import type { ImportDuplicatePolicy, ImportInvalidPolicy, ImportMode } from "rapport";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { TokenField } from "../../components/TokenField";
import { useCountries } from "../../parts/customers/countries";
import { customerMessages } from "../../parts/customers/messages";
import type { Options } from "./setup";
import { useTarget, useTexts } from "./target";

interface OptionsPanelProps {
  readonly options: Options;
  readonly onOptions: (options: Options) => void;
}

/** What becomes of the rows. */
export function OptionsPanel({ options, onOptions }: OptionsPanelProps) {
  const t = useTexts();
  const c = useMessages(customerMessages);
  const target = useTarget();
  const me = useMe();
  const countries = useCountries();
  const [showsMore, setShowsMore] = useState(false);
  const set = (change: Partial<Options>): void => onOptions({ ...options, ...change });
  const choices = <Value extends string>(texts: { readonly [Name in Value]: string }) =>
    (Object.entries(texts) as [Value, string][]).map(([value, label]) => ({ value, label }));
  const { keys } = target;
  return (
    <fieldset className="import-options">
      <legend>{t.options}</legend>
      <div className="import-option-grid">
        <SelectField label={t.mode} name="mode" value={options.mode} onValue={(mode) => set({ mode: mode as ImportMode })} choices={choices(t.modes)} />
        {options.mode !== "update" && (
          <SelectField
            label={t.duplicates}
            name="duplicates"
            value={options.duplicates}
            onValue={(duplicates) => set({ duplicates: duplicates as ImportDuplicatePolicy })}
            choices={choices(t.duplicatePolicies)}
          />
        )}
        <SelectField
          label={t.invalid}
          name="invalidValues"
          value={options.invalidValues}
          onValue={(invalidValues) => set({ invalidValues: invalidValues as ImportInvalidPolicy })}
          choices={choices(t.invalidPolicies)}
        />
      </div>
      <Button variant="quiet" size="small" className="more-fields" aria-expanded={showsMore} onClick={() => setShowsMore(!showsMore)}>
        {t.moreOptions} <Icon name="chevron" />
      </Button>
      {showsMore && (
        <div className="import-option-grid">
          {options.mode !== "create" && (
            <div className="field" role="group" aria-label={t.matchBy}>
              <span className="field-label">{t.matchBy}</span>
              {keys.map((key) => (
                <label key={key} className="check">
                  <input
                    type="checkbox"
                    checked={options.matchBy.includes(key)}
                    disabled={options.matchBy.length === 1 && options.matchBy[0] === key}
                    onChange={(event) => set({ matchBy: keys.filter((known) => (known === key ? event.target.checked : options.matchBy.includes(known))) })}
                  />
                  <span>{t.keys[key]}</span>
                </label>
              ))}
            </div>
          )}
          <SelectField
            label={t.owner}
            name="ownerId"
            value={options.ownerId === "" && !target.waits ? me.id : options.ownerId}
            onValue={(ownerId) => set({ ownerId })}
            choices={[...(target.waits ? [{ value: "", label: t.unrouted }] : []), ...me.assignees.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <SelectField label={t.country} name="country" value={options.country} onValue={(country) => set({ country })} choices={[{ value: "", label: "–" }, ...countries]} />
          {target.hasSystems && (
            <TextField
              label={t.system}
              name="system"
              hint={t.systemHint}
              maxLength={rules.ImportCustomers.system.length?.maximum}
              value={options.system}
              onValue={(system) => set({ system })}
            />
          )}
          <TokenField label={t.tags} name="tags" tokens={options.tags} onTokens={(tags) => set({ tags })} maximum={20} hint={c.tagHint} />
        </div>
      )}
    </fieldset>
  );
}
