import { useState } from "react";
import type { CustomerSummary, ID } from "rapport";
import { useQuery } from "rapport/react";
import { customers } from "../api/client";
import { defineMessages, useMessages } from "../app/i18n";
import { useDebounced } from "../app/useDebounced";
import { Combobox } from "../components/Combobox";

const messages = defineMessages(
  { customer: "Customer", placeholder: "Find a customer…", type: "Type a name", none: "No customer of that name" },
  { customer: "Kunde", placeholder: "Kunden suchen …", type: "Namen eingeben", none: "Kein Kunde mit diesem Namen" },
);

interface CustomerSelectProps {
  readonly label?: string;
  /** The name of who is chosen. */
  readonly value?: string | undefined;
  readonly onValue: (customer: CustomerSummary | undefined) => void;
  /** Those that are not offered. */
  readonly without?: readonly ID<"CustomerProfile">[];
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** Finds a customer that is there; emptied, it chooses nobody. */
export function CustomerSelect({ label, value, onValue, without = [], error, autoFocus = false, className }: CustomerSelectProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value ?? "";
  const wanted = text.trim();
  const query = useDebounced(wanted, 120);
  const matches = useQuery(customers.searchCustomers, { query: query || "-", limit: 10 }, { enabled: query !== "" && typed !== undefined });
  const found = query === "" || typed === undefined ? [] : matches.data?.items ?? [];
  return (
    <Combobox
      label={label ?? t.customer}
      text={text}
      onText={(next) => {
        setTyped(next);
        if (next === "" && value !== undefined) onValue(undefined);
      }}
      options={found.filter(({ id }) => !without.includes(id)).map((customer) => ({
        id: customer.id,
        label: <>{customer.name}{customer.email !== undefined && customer.email !== null && <small> {customer.email}</small>}</>,
        onSelect: () => {
          setTyped(undefined);
          onValue(customer);
        },
      }))}
      isBusy={typed !== undefined && wanted !== "" && (query !== wanted || matches.isFetching)}
      emptyText={wanted === "" ? t.type : t.none}
      placeholder={t.placeholder}
      error={error}
      autoFocus={autoFocus}
      className={className}
    />
  );
}
