import type { ListQuotes, QuoteRule } from "rapport";
import { sales } from "../../api/client";
import { quoteCatalogue } from "../../parts/rules/catalogues/quotes";
import { ListCount } from "../../parts/rules/ListCount";
import { RulesDialog } from "../../parts/rules/RulesDialog";
import type { RulesDialogProps } from "../../parts/rules/RulesDialog";

interface QuoteRulesProps extends RulesDialogProps<QuoteRule> {
  /** What the list is narrowed by besides. */
  readonly narrowed: ListQuotes;
}

/** Conditions on quotes. */
export default function QuoteRules({ narrowed, ...dialog }: QuoteRulesProps) {
  return (
    <RulesDialog
      {...dialog}
      catalogue={quoteCatalogue}
      preview={(rule, isEmpty) => (
        <ListCount
          catalogue={quoteCatalogue}
          rule={rule}
          isEmpty={isEmpty}
          list={sales.listQuotes}
          inputOf={(rules) => ({ ...narrowed, rules, limit: 1, includeTotal: true })}
        />
      )}
    />
  );
}
