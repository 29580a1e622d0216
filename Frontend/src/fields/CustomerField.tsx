import { useState } from "react";
import { rules, validate } from "rapport";
import type { CustomerProfile, CustomerSummary, ID } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { cache, customers } from "../api/client";
import { describe, issueText } from "../api/errors";
import { useDebounced } from "../app/useDebounced";
import { Combobox } from "../components/Combobox";
import type { ComboboxOption } from "../components/Combobox";
import { defineMessages, useMessages } from "../app/i18n";

export interface Customer {
  readonly id: ID<"CustomerProfile">;
  readonly name: string;
}

const messages = defineMessages(
  {
    customer: "Customer",
    create: "Create customer",
    typeName: "Type a name",
    none: "No customer of that name",
    findOrCreate: "Find or create…",
    choose: "Choose a customer from the list, or create it.",
  },
  {
    customer: "Kunde",
    create: "Kunden anlegen:",
    typeName: "Einen Namen eingeben",
    none: "Kein Kunde dieses Namens",
    findOrCreate: "Finden oder anlegen …",
    choose: "Einen Kunden aus der Liste wählen oder anlegen.",
  },
);

interface CustomerFieldProps {
  readonly value: Customer | undefined;
  readonly onValue: (customer: Customer | undefined) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Finds a customer as one types, or makes one of that name. */
export function CustomerField({ value, onValue, error, autoFocus = false }: CustomerFieldProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value?.name ?? "";
  const name = text.trim();
  const query = useDebounced(name, 120);
  const matches = useQuery(customers.searchCustomers, { query: query || "-", limit: 8 }, { enabled: query !== "" });
  const found = query === "" ? [] : matches.data?.items ?? [];
  const create = useMutation(customers.createCustomer, {
    onSuccess: (customer) => choose(customer),
  });

  const choose = (customer: CustomerProfile | CustomerSummary): void => {
    setTyped(undefined);
    onValue({ id: customer.id, name: customer.name });
    void cache.invalidate(customers);
  };
  const isKnown = found.some((customer) => customer.name.toLowerCase() === name.toLowerCase());
  const options: ComboboxOption[] = found.map((customer) => ({
    id: customer.id,
    label: <>{customer.name}{customer.email !== undefined && customer.email !== null && <small> {customer.email}</small>}</>,
    onSelect: () => choose(customer),
  }));
  if (name !== "" && query === name && !matches.isFetching && !isKnown) {
    const issue = validate("CreateCustomer", { name })[0];
    if (issue === undefined) {
      options.push({ id: "new", label: <>{t.create} <strong>{name}</strong></>, onSelect: () => create.mutate({ name }) });
    }
  }
  const failed = create.error ?? matches.error;
  const isOpenChoice = value === undefined && name !== "";
  const length = rules.CreateCustomer.name.length?.maximum ?? 200;

  return (
    <Combobox
      label={t.customer}
      name="customerProfileId"
      isRequired
      text={text}
      onText={(next) => {
        setTyped(next);
        if (value !== undefined) onValue(undefined);
      }}
      options={options}
      isBusy={query !== name || matches.isFetching || create.isPending}
      emptyText={name === "" ? t.typeName : t.none}
      placeholder={t.findOrCreate}
      maxLength={length}
      error={error !== undefined && isOpenChoice ? t.choose : error ?? (failed === null ? undefined : failed.code === "BAD_REQUEST" && failed.issues[0] !== undefined
        ? issueText(t.customer, failed.issues[0], name === "")
        : describe(failed))}
      autoFocus={autoFocus}
    />
  );
}
