import type { Query } from "rapport";
import { useQuery } from "rapport/react";
import { useDebounced } from "../../app/useDebounced";
import type { AnyRule, Catalogue } from "./catalogue";
import { RulePreview } from "./RulePreview";

interface ListCountProps<Rule extends AnyRule, Input> {
  readonly catalogue: Catalogue<Rule>;
  /** Absent as long as a condition is not complete. */
  readonly rule: Rule | undefined;
  readonly isEmpty: boolean;
  readonly list: Query<Input | void, { readonly total?: number | null }, unknown>;
  /** What the list is asked for its total with. */
  readonly inputOf: (rules: Rule) => Input;
}

/** How many records a list would have with the rules as they stand. */
export function ListCount<Rule extends AnyRule, Input>({ catalogue, rule, isEmpty, list, inputOf }: ListCountProps<Rule, Input>) {
  const settled = useDebounced(rule, 350);
  const found = useQuery(list, settled === undefined ? undefined : inputOf(settled), { enabled: settled !== undefined, staleTime: 5000 });
  return (
    <RulePreview
      catalogue={catalogue}
      isComplete={rule !== undefined}
      isEmpty={isEmpty}
      found={found}
      isStale={settled !== rule}
      countOf={({ total }) => total ?? 0}
    />
  );
}
