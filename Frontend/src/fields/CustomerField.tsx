import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from "react";
import { rules, validate } from "rapport";
import type { CustomerProfile, CustomerSummary, ID, RapportError } from "rapport";
import { useMutation, useQuery } from "rapport/react";
import { cache, customers } from "../api/client";
import { describe } from "../api/errors";
import { issueText } from "../api/issues";
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

/** What a form asks before it sends. */
export interface CustomerFieldHandle {
  /** The customer that is being made, as soon as there is one; nobody if none is, or if it failed: then the field says so. */
  readonly made: () => Promise<Customer | undefined>;
}

interface CustomerFieldProps {
  readonly value: Customer | undefined;
  readonly onValue: (customer: Customer | undefined) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Finds a customer as one types, or makes one of that name. */
export const CustomerField = forwardRef<CustomerFieldHandle, CustomerFieldProps>(function CustomerField(props, handle) {
  const { value, onValue, error, autoFocus = false } = props;
  const t = useMessages(messages);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value?.name ?? "";
  const name = text.trim();
  const query = useDebounced(name, 120);
  const matches = useQuery(customers.searchCustomers, { query: query || "-", limit: 8 }, { enabled: query !== "" });
  const found = query === "" ? [] : matches.data?.items ?? [];
  const create = useMutation(customers.createCustomer);
  const making = useRef<Promise<Customer | undefined>>();
  useImperativeHandle(handle, () => ({ made: async () => making.current }));
  const forget = (): void => {
    making.current = undefined;
    create.reset();
  };
  useEffect(() => {
    if (value === undefined) return;
    forget();
    setTyped(undefined);
  }, [value]);

  const choose = (customer: CustomerProfile | CustomerSummary): void => {
    forget();
    setTyped(undefined);
    onValue({ id: customer.id, name: customer.name });
    void cache.invalidate(customers);
  };
  const make = (): void => {
    const one: Promise<Customer | undefined> = create.mutateAsync({ name }).then(
      (customer) => {
        // Whoever has typed on, or chosen another, does not want this one any more.
        if (making.current !== one) return making.current;
        choose(customer);
        return { id: customer.id, name: customer.name };
      },
      () => {
        if (making.current === one) making.current = undefined;
        return making.current;
      },
    );
    making.current = one;
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
      options.push({ id: "new", label: <>{t.create} <strong>{name}</strong></>, onSelect: make });
    }
  }
  const failed = create.error ?? matches.error;
  const isOpenChoice = value === undefined && name !== "";
  const explain = (error: RapportError): string => {
    const issue = error.code === "BAD_REQUEST" ? error.issues[0] : undefined;
    return issue === undefined ? describe(error) : issueText(t.customer, issue, name === "");
  };
  const length = rules.CreateCustomer.name.length?.maximum ?? 200;

  return (
    <Combobox
      label={t.customer}
      name="customerProfileId"
      isRequired
      text={text}
      onText={(next) => {
        setTyped(next);
        forget();
        if (value !== undefined) onValue(undefined);
      }}
      options={options}
      isBusy={query !== name || matches.isFetching || create.isPending}
      emptyText={name === "" ? t.typeName : t.none}
      placeholder={t.findOrCreate}
      maxLength={length}
      error={failed !== null ? explain(failed) : error !== undefined && isOpenChoice ? t.choose : error}
      autoFocus={autoFocus}
    />
  );
});
