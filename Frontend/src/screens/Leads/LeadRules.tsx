import type { LeadRule, ListLeads } from "rapport";
import { leads } from "../../api/client";
import { leadCatalogue } from "../../parts/rules/catalogues/leads";
import { ListCount } from "../../parts/rules/ListCount";
import { RulesDialog } from "../../parts/rules/RulesDialog";
import type { RulesDialogProps } from "../../parts/rules/RulesDialog";

interface LeadRulesProps extends RulesDialogProps<LeadRule> {
  /** What the list is narrowed by besides. */
  readonly narrowed: ListLeads;
}

/** Conditions on leads. */
export default function LeadRules({ narrowed, ...dialog }: LeadRulesProps) {
  return (
    <RulesDialog
      {...dialog}
      catalogue={leadCatalogue}
      preview={(rule, isEmpty) => (
        <ListCount
          catalogue={leadCatalogue}
          rule={rule}
          isEmpty={isEmpty}
          list={leads.listLeads}
          inputOf={(rules) => ({ ...narrowed, rules, limit: 1, includeTotal: true })}
        />
      )}
    />
  );
}
