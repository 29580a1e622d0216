import { useState } from "react";
import { rules } from "rapport";
import type { AddressKind, CustomerAddress, CustomerProfile } from "rapport";
import { customers } from "../../../api/client";
import { useMessages } from "../../../app/i18n";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { Dialog } from "../../../components/Dialog";
import { SelectField, TextField } from "../../../components/Field";
import { FormFailure } from "../../../components/FormFailure";
import { showToast } from "../../../components/Toast";
import { useCountries } from "../../../parts/customers/countries";
import { customerMessages } from "../../../parts/customers/messages";
import { optional } from "../../../parts/customers/texts";
import { useSubmit } from "../../../app/useSubmit";
import { messages } from "../messages";
import { refreshCustomer } from "../../../parts/customers/refresh";

interface AddressDialogProps {
  readonly customer: CustomerProfile;
  readonly address: CustomerAddress | undefined;
  readonly onClose: () => void;
}

const kinds: readonly AddressKind[] = ["billing", "shipping", "visiting", "other"];
const textFields = ["label", "recipient", "line1", "line2", "postalCode", "city", "region"] as const;
type TextName = (typeof textFields)[number];

export function AddressDialog({ customer, address, onClose }: AddressDialogProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const countries = useCountries();
  const submit = useSubmit();
  const [version, setVersion] = useState(address?.version);
  const [isStale, setStale] = useState(false);
  const [kind, setKind] = useState<AddressKind>(address?.kind ?? "billing");
  const [country, setCountry] = useState(address?.country ?? "");
  const [isDefault, setDefault] = useState(address?.isDefault ?? false);
  const [texts, setTexts] = useState(() => Object.fromEntries(textFields.map((name) => [name, address?.[name] ?? ""])) as { readonly [Name in TextName]: string });

  const finish = (text: string): void => {
    refreshCustomer();
    showToast(text);
    onClose();
  };
  const save = async (): Promise<void> => {
    const { line1, ...rest } = texts;
    const fields = {
      kind, line1, country: optional(country), label: optional(rest.label), recipient: optional(rest.recipient), line2: optional(rest.line2),
      postalCode: optional(rest.postalCode), city: optional(rest.city), region: optional(rest.region),
    };
    if (address === undefined) {
      await submit.send("AddAddress", { customerProfileId: customer.id, ...fields, ...(isDefault ? { isDefault } : {}) }, async (input) => {
        await customers.addAddress(input);
        finish(t.address.created);
      });
      return;
    }
    const changed = isDefault === address.isDefault ? {} : { isDefault };
    await submit.send("UpdateAddress", { id: address.id, version: version ?? null, ...fields, ...changed }, async (input) => {
      await customers.updateAddress(input);
      finish(t.address.saved);
    }, {
      onRefused: (error) => {
        if (!customers.updateAddress.isError(error) || error.error.type !== "staleVersion") return false;
        setVersion(error.error.current.version);
        setStale(true);
        return true;
      },
    });
  };
  const text = (name: TextName) => ({
    label: t.address[name],
    name,
    value: texts[name],
    onValue: (value: string) => setTexts({ ...texts, [name]: value }),
    maxLength: rules.AddAddress[name].length?.maximum,
    error: submit.error(name, t.address[name], texts[name].trim() === ""),
    autoComplete: "off",
  });
  return (
    <Dialog
      title={address === undefined ? t.address.addTitle : t.address.editTitle}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={(
        <>
          <Button variant="quiet" onClick={onClose}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={isStale ? t.address.stale : submit.failure} />
        <div className="field-pair">
          <SelectField
            label={t.address.kind}
            name="kind"
            value={kind}
            onValue={(value) => setKind(kinds.find((kind) => kind === value) ?? "other")}
            choices={kinds.map((value) => ({ value, label: c.addressKind[value] }))}
          />
          <TextField {...text("label")} hint={t.address.labelHint} />
        </div>
        <TextField {...text("recipient")} placeholder={customer.name} />
        <TextField {...text("line1")} isRequired />
        <TextField {...text("line2")} />
        <div className="field-pair"><TextField {...text("postalCode")} /><TextField {...text("city")} /></div>
        <div className="field-pair">
          <TextField {...text("region")} />
          <SelectField
            label={t.address.country}
            name="country"
            value={country}
            onValue={setCountry}
            choices={[{ value: "", label: "–" }, ...countries]}
            error={submit.error("country", t.address.country, country === "")}
          />
        </div>
        <label className="check">
          <input type="checkbox" checked={isDefault} onChange={(event) => setDefault(event.target.checked)} />
          <span>{t.address.isDefault}</span>
        </label>
      </div>
    </Dialog>
  );
}
