import { rules } from "rapport";
import type { AddressKind, CustomerAddress, CustomerProfile } from "rapport";
import { customers } from "../../../api/client";
import { countryName } from "../../../app/format";
import { useMessages } from "../../../app/i18n";
import { editsOf, useEdit } from "../../../app/useEdit";
import type { Work } from "../../../app/useEdit";
import { useWords } from "../../../app/words";
import { Button } from "../../../components/Button";
import { Dialog } from "../../../components/Dialog";
import { SelectField, TextField } from "../../../components/Field";
import { FormFailure } from "../../../components/FormFailure";
import { showToast } from "../../../components/Toast";
import { useCountries } from "../../../parts/customers/countries";
import { customerMessages } from "../../../parts/customers/messages";
import { optional } from "../../../parts/customers/texts";
import { DraftNotice } from "../../../parts/DraftNotice";
import { EditConflict } from "../../../parts/EditConflict";
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
type Draft = { readonly [Name in TextName]: string } & { readonly kind: AddressKind; readonly country: string; readonly isDefault: boolean };

const blank: Draft = {
  kind: "billing", label: "", recipient: "", line1: "", line2: "", postalCode: "", city: "", region: "", country: "", isDefault: false,
};

function draftOf(address: CustomerAddress | undefined): Draft {
  if (address === undefined) return blank;
  const texts = Object.fromEntries(textFields.map((name) => [name, address[name] ?? ""]));
  return { ...blank, ...texts, kind: address.kind, country: address.country ?? "", isDefault: address.isDefault };
}

/** A field as the server takes it. */
function valueOf(name: keyof Draft, draft: Draft): AddressKind | boolean | string | null {
  return name === "kind" || name === "isDefault" || name === "line1" ? draft[name] : optional(draft[name]);
}

/** An address of the customer: a new one, or one that is changed. Only what was changed is sent, based on the version that was read. */
export function AddressDialog({ customer, address, onClose }: AddressDialogProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const countries = useCountries();
  const submit = useSubmit();
  const edit = useEdit(`address.${address?.id ?? `new.${customer.id}`}`, address, draftOf);
  const { draft, change } = edit;

  const close = (): void => {
    edit.discard();
    onClose();
  };
  const finish = (text: string): void => {
    refreshCustomer();
    showToast(text);
    close();
  };
  const create = (): Promise<void> => {
    const { isDefault, line1, kind } = draft;
    const rest = Object.fromEntries(textFields.filter((name) => name !== "line1").map((name) => [name, optional(draft[name])]));
    const input = { customerProfileId: customer.id, kind, line1, ...rest, country: optional(draft.country), ...(isDefault ? { isDefault } : {}) };
    return submit.send("AddAddress", input, async (input) => {
      await customers.addAddress(input);
      finish(t.address.created);
    });
  };
  const update = (id: CustomerAddress["id"], work: Work<Draft>): Promise<void> => {
    const changes = Object.fromEntries(editsOf(work).map((name) => [name, valueOf(name, work.draft)]));
    return submit.send("UpdateAddress", { id, version: work.version, ...changes }, async (input) => {
      await customers.updateAddress(input);
      finish(t.address.saved);
    }, { onRefused: edit.refused });
  };
  const labels: { readonly [Name in keyof Draft]: string } = t.address;
  const text = (name: TextName) => ({
    label: t.address[name],
    name,
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    maxLength: rules.AddAddress[name].length?.maximum,
    error: submit.error(name, t.address[name], draft[name].trim() === ""),
    autoComplete: "off",
  });
  return (
    <Dialog
      title={address === undefined ? t.address.addTitle : t.address.editTitle}
      isDirty={edit.isDirty}
      onClose={close}
      onSubmit={() => void (address === undefined ? create() : update(address.id, edit.work))}
      actions={(
        <>
          <Button variant="quiet" onClick={close}>{w.cancel}</Button>
          <Button type="submit" variant="primary" isBusy={submit.isBusy}>{w.save}</Button>
        </>
      )}
    >
      <div ref={submit.ref} className="form-fields">
        <FormFailure text={submit.failure} />
        <DraftNotice isShown={edit.isRestored} onDiscard={edit.discard} />
        {address !== undefined && (
          <EditConflict
            edit={edit}
            title={t.address.conflict}
            labels={labels}
            textOf={(name, { kind, country }) => (name === "kind" ? c.addressKind[kind] : name === "country" ? country && countryName(country) : undefined)}
            isBusy={submit.isBusy}
            onMine={(work) => void update(address.id, work)}
            onTheirs={refreshCustomer}
          />
        )}
        <div className="field-pair">
          <SelectField
            label={t.address.kind}
            name="kind"
            value={draft.kind}
            onValue={(value) => change({ kind: kinds.find((kind) => kind === value) ?? "other" })}
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
            value={draft.country}
            onValue={(country) => change({ country })}
            choices={[{ value: "", label: "–" }, ...countries]}
            error={submit.error("country", t.address.country, draft.country === "")}
          />
        </div>
        <label className="check">
          <input type="checkbox" checked={draft.isDefault} onChange={(event) => change({ isDefault: event.target.checked })} />
          <span>{t.address.isDefault}</span>
        </label>
      </div>
    </Dialog>
  );
}
