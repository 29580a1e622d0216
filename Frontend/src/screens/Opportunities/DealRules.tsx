import type { ListOpportunities, OpportunityRule } from "rapport";
import { deals } from "../../api/client";
import { dealCatalogue } from "../../parts/rules/catalogues/deals";
import { ListCount } from "../../parts/rules/ListCount";
import { RulesDialog } from "../../parts/rules/RulesDialog";
import type { RulesDialogProps } from "../../parts/rules/RulesDialog";

interface DealRulesProps extends RulesDialogProps<OpportunityRule> {
  /** What the list is narrowed by besides. */
  readonly narrowed: ListOpportunities;
}

/** Conditions on deals. */
export default function DealRules({ narrowed, ...dialog }: DealRulesProps) {
  return (
    <RulesDialog
      {...dialog}
      catalogue={dealCatalogue}
      preview={(rule, isEmpty) => (
        <ListCount
          catalogue={dealCatalogue}
          rule={rule}
          isEmpty={isEmpty}
          list={deals.listOpportunities}
          inputOf={(rules) => ({ ...narrowed, rules, limit: 1, includeTotal: true })}
        />
      )}
    />
  );
}
