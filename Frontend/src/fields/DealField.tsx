import { useState } from "react";
import type { ID, Opportunity } from "rapport";
import { useQuery } from "rapport/react";
import { deals } from "../api/client";
import { describe } from "../api/errors";
import { defineMessages, useMessages } from "../app/i18n";
import { useDebounced } from "../app/useDebounced";
import { Combobox } from "../components/Combobox";

export interface DealChoice {
  readonly id: ID<"Opportunity">;
  readonly title: string;
}

interface DealFieldProps {
  readonly label?: string;
  readonly value: DealChoice | undefined;
  readonly onValue: (deal: DealChoice | undefined) => void;
  /** Hears of the whole deal. */
  readonly onDeal?: (deal: Opportunity) => void;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

const messages = defineMessages(
  {
    deal: "Deal",
    placeholder: "Find a deal…",
    typeWords: "Type some words of it",
    none: "No open deal has these words",
    choose: "Choose a deal from the list.",
  },
  {
    deal: "Deal",
    placeholder: "Deal suchen…",
    typeWords: "Ein paar Wörter daraus eingeben",
    none: "Kein offener Deal enthält diese Wörter",
    choose: "Einen Deal aus der Liste wählen.",
  },
);

/** Finds an open deal as one types words of its title, number or customer. */
export function DealField({ label, value, onValue, onDeal, error, isRequired = false, autoFocus = false }: DealFieldProps) {
  const t = useMessages(messages);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? value?.title ?? "";
  const words = text.trim();
  const query = useDebounced(words, 150);
  const isAsking = typed !== undefined && query !== "";
  const found = useQuery(
    deals.listOpportunities,
    { text: query === "" ? "-" : query.slice(0, 200), statuses: ["open"], sort: "updated", limit: 8 },
    { enabled: isAsking },
  );
  const items = isAsking ? found.data?.items ?? [] : [];
  const isOpenChoice = value === undefined && words !== "";
  return (
    <Combobox
      label={label ?? t.deal}
      name="opportunityId"
      isRequired={isRequired}
      text={text}
      onText={(next) => {
        setTyped(next);
        if (value !== undefined) onValue(undefined);
      }}
      options={items.map((deal) => ({
        id: deal.id,
        label: <>{deal.title}<small> {deal.customerName} · {deal.number}</small></>,
        onSelect: () => {
          setTyped(undefined);
          onValue({ id: deal.id, title: deal.title });
          onDeal?.(deal);
        },
      }))}
      isBusy={typed !== undefined && words !== "" && (query !== words || found.isFetching)}
      emptyText={words === "" ? t.typeWords : t.none}
      placeholder={t.placeholder}
      maxLength={200}
      error={error !== undefined && isOpenChoice ? t.choose : error ?? (found.error === null ? undefined : describe(found.error))}
      autoFocus={autoFocus}
    />
  );
}
