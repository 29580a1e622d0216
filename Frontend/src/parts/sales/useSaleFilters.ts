import { useMemo } from "react";
import type { ID } from "rapport";
import { useMessages } from "../../app/i18n";
import { useMe } from "../../app/me";
import { useFilters } from "../../components/DataTable";
import type { Filter, Filters } from "../../components/DataTable";
import { ownerFilter, ownerOf } from "../owners";
import type { AnyRule } from "../rules/catalogue";
import { useRulesInAddress } from "../rules/RulesFilter";
import { useSearchText } from "../useSearchText";
import { messages } from "./messages";

interface SaleFilters<Status extends string, Rule extends AnyRule> {
  readonly filters: Filters;
  readonly search: { readonly value: string; readonly onValue: (text: string) => void };
  /** Conditions beside them, in groups. */
  readonly rules: Rule | undefined;
  readonly setRules: (rules: Rule | undefined) => void;
  readonly isNarrowed: boolean;
  /** What that asks of the server. */
  readonly input: { readonly statuses?: readonly Status[]; readonly ownerId?: ID<"User">; readonly text?: string; readonly rules?: Rule };
}

/** What tables of quotes and of orders are narrowed by. */
export function useSaleFilters<Status extends string, Rule extends AnyRule>(statuses: readonly Status[], names: { readonly [status in Status]: string }): SaleFilters<Status, Rule> {
  const s = useMessages(messages);
  const me = useMe();
  const all = useMemo<readonly Filter[]>(() => [
    { kind: "choices", id: "status", label: s.status, choices: statuses.map((value) => ({ value, label: names[value] })) },
    ownerFilter(me, s.owner, s.mine),
  ], [me, names, s, statuses]);
  const filters = useFilters(all);
  const [text, value, onValue] = useSearchText();
  const [rules, setRules] = useRulesInAddress<Rule>();
  const ownerId = ownerOf(me, filters.one("owner"));
  const chosen = filters.many("status")?.filter((status): status is Status => statuses.some((known) => known === status));
  return {
    filters,
    search: { value, onValue },
    rules,
    setRules,
    isNarrowed: filters.isActive || rules !== undefined || text !== undefined,
    input: {
      ...(chosen === undefined ? {} : { statuses: chosen }),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(text === undefined ? {} : { text }),
      ...(rules === undefined ? {} : { rules }),
    },
  };
}
