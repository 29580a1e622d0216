import { useState } from "react";
import type { CustomerSummary } from "rapport";
import { useQuery } from "rapport/react";
import { customers } from "../../api/client";
import { describe } from "../../api/errors";
import { useMessages } from "../../app/i18n";
import { useDebounced } from "../../app/useDebounced";
import { Combobox } from "../../components/Combobox";
import { messages } from "./messages";

interface CustomerPickerProps {
  readonly label: string;
  readonly onPick: (customer: CustomerSummary) => void;
  readonly autoFocus?: boolean;
}

/** Finds one of the customers that there are. */
export function CustomerPicker({ label, onPick, autoFocus = false }: CustomerPickerProps) {
  const t = useMessages(messages);
  const [text, setText] = useState("");
  const words = text.trim();
  const query = useDebounced(words, 120);
  const matches = useQuery(customers.searchCustomers, { query: query || "-", limit: 8 }, { enabled: query !== "" });
  const found = query === "" ? [] : matches.data?.items ?? [];
  return (
    <Combobox
      label={label}
      text={text}
      onText={setText}
      placeholder={t.choose}
      autoFocus={autoFocus}
      isBusy={query !== words || matches.isFetching}
      emptyText={words === "" ? t.choose : t.searching}
      error={matches.error === null ? undefined : describe(matches.error)}
      options={found.map((customer) => ({
        id: customer.id,
        label: <>{customer.name}{customer.email != null && <small> {customer.email}</small>}</>,
        onSelect: () => onPick(customer),
      }))}
    />
  );
}
