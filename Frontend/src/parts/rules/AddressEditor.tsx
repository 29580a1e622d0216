import { useMessages } from "../../app/i18n";
import { Select } from "../../components/Field";
import { MultiSelect } from "../../components/MultiSelect";
import { TokenField } from "../../components/TokenField";
import { useCountries } from "../customers/countries";
import { isOneOf } from "./catalogue";
import type { DraftPlace } from "./draft";
import { messages } from "./messages";
import type { RuleChoices } from "./useChoices";

const kinds = ["billing", "shipping", "visiting", "other"] as const;
const matches = ["startsWith", "is"] as const;
/** Many may be pasted at once, but none is longer than this. */
const longestPostalCode = 20;

interface AddressEditorProps {
  readonly place: DraftPlace;
  readonly choices: RuleChoices;
  readonly onPlace: (place: DraftPlace) => void;
}

/** What one and the same address must be: its kind, and where it is. What is left empty asks nothing. */
export function AddressEditor({ place, choices, onPlace }: AddressEditorProps) {
  const t = useMessages(messages);
  const c = useMessages(choices.catalogue.texts);
  const countries = useCountries();
  const set = (change: Partial<DraftPlace>): void => onPlace({ ...place, ...change });
  return (
    <div className="rule-address">
      <MultiSelect
        label={t.addressKind}
        emptyText={t.anyKind}
        choices={kinds.map((value) => ({ value, label: c.choices["address"]?.[value] ?? value }))}
        values={place.kinds}
        onValues={(values) => set({ kinds: kinds.filter((kind) => values.includes(kind)) })}
      />
      <MultiSelect label={t.country} emptyText={t.anyCountry} choices={countries} values={place.countries} onValues={(countries) => set({ countries })} />
      <div className="rule-postal">
        <Select
          aria-label={`${t.postalCode}: ${t.operator}`}
          value={place.postalCodeMatch}
          onValue={(value) => set({ postalCodeMatch: isOneOf(matches, value) ? value : "startsWith" })}
          choices={matches.map((value) => ({ value, label: t.operators[value] }))}
        />
        <TokenField label={t.postalCode} tokens={place.postalCodes} onTokens={(codes) => set({ postalCodes: codes.map((code) => code.slice(0, longestPostalCode)) })} maximum={100} maxLength={500} />
      </div>
      <TokenField label={t.city} tokens={place.cities} onTokens={(cities) => set({ cities })} maximum={100} maxLength={100} />
      <TokenField label={t.region} tokens={place.regions} onTokens={(regions) => set({ regions })} maximum={100} maxLength={100} />
    </div>
  );
}
