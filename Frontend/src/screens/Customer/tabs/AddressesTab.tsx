import { useState } from "react";
import type { CustomerAddress } from "rapport";
import { useMutation } from "rapport/react";
import { customers } from "../../../api/client";
import { describe } from "../../../api/errors";
import { countryName } from "../../../app/format";
import { textsOf, useMessages } from "../../../app/i18n";
import { useWords } from "../../../app/words";
import { Badge } from "../../../components/Badge";
import { Button } from "../../../components/Button";
import { EmptyState } from "../../../components/EmptyState";
import { Icon } from "../../../components/Icon";
import { Menu } from "../../../components/Menu";
import { showError, showToast } from "../../../components/Toast";
import { customerMessages } from "../../../parts/customers/messages";
import { messages } from "../messages";
import { refreshCustomer } from "../../../parts/customers/refresh";
import { carryOut } from "../../../parts/undoable";
import { AddressDialog } from "./AddressDialog";
import type { TabProps } from "./part";

/** Where the customer is, by what each address is for. */
export function AddressesTab({ detail, mayEdit }: TabProps) {
  const t = useMessages(messages);
  const [edited, setEdited] = useState<CustomerAddress | "new">();
  const { addresses, customer } = detail;
  const add = mayEdit ? <Button icon="plus" onClick={() => setEdited("new")}>{t.address.add}</Button> : undefined;
  return (
    <>
      {addresses.length > 0 && add !== undefined && <div className="tab-tools end">{add}</div>}
      {addresses.length === 0
        ? <EmptyState icon="pin" title={t.address.emptyTitle} action={add}>{t.address.emptyText}</EmptyState>
        : (
          <ul className="card-grid" aria-label={t.tabs.addresses}>
            {addresses.map((address) => <AddressCard key={address.id} address={address} mayEdit={mayEdit} onEdit={() => setEdited(address)} />)}
          </ul>
        )}
      {edited !== undefined && <AddressDialog customer={customer} address={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

interface AddressCardProps {
  readonly address: CustomerAddress;
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
}

function AddressCard({ address, mayEdit, onEdit }: AddressCardProps) {
  const t = useMessages(messages);
  const c = useMessages(customerMessages);
  const w = useWords();
  const lines = addressLines(address);
  const makeDefault = useMutation(customers.updateAddress, {
    onSuccess: () => {
      refreshCustomer();
      showToast(t.address.saved);
    },
    onError: (error) => showError(describe(error)),
  });
  const name = address.label ?? address.line1;
  return (
    <li className="card-item">
      <div className="card-main">
        <p className="card-title">
          <Badge>{c.addressKind[address.kind]}</Badge>
          {address.isDefault && <Badge tone="good" icon="check">{t.address.default}</Badge>}
          {address.label != null && <strong>{address.label}</strong>}
        </p>
        <address>{lines.map((line, index) => <span key={index}>{line}</span>)}</address>
      </div>
      {mayEdit && (
        <Menu
          label={t.actions(name)}
          className="icon-menu"
          align="end"
          button={<Icon name="more" />}
          items={[
            { id: "edit", label: w.edit, icon: "edit", onSelect: onEdit },
            ...(address.isDefault ? [] : [{
              id: "default", label: t.address.makeDefault, icon: "check" as const,
              onSelect: () => makeDefault.mutate({ id: address.id, version: address.version, isDefault: true }),
            }]),
            { id: "remove", label: t.address.remove, icon: "trash", isDangerous: true, onSelect: () => removeAddress(address) },
          ]}
        />
      )}
    </li>
  );
}

/** As it stands on an envelope. */
function addressLines(address: CustomerAddress): readonly string[] {
  const { recipient, line1, line2, postalCode, city, region, country } = address;
  const place = [postalCode, city].filter(Boolean).join(" ");
  return [recipient, line1, line2, place, region, country == null ? undefined : countryName(country)].filter((line): line is string => line != null && line !== "");
}

function removeAddress({ id }: CustomerAddress): void {
  const { address: t } = textsOf(messages);
  void carryOut({
    act: () => customers.removeAddress({ id }),
    undo: () => customers.restoreAddress({ id }),
    done: t.removed,
    undone: t.back,
    refresh: refreshCustomer,
  });
}
