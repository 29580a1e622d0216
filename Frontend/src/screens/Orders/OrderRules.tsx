import type { ListOrders, OrderRule } from "rapport";
import { sales } from "../../api/client";
import { orderCatalogue } from "../../parts/rules/catalogues/orders";
import { ListCount } from "../../parts/rules/ListCount";
import { RulesDialog } from "../../parts/rules/RulesDialog";
import type { RulesDialogProps } from "../../parts/rules/RulesDialog";

interface OrderRulesProps extends RulesDialogProps<OrderRule> {
  /** What the list is narrowed by besides. */
  readonly narrowed: ListOrders;
}

/** Conditions on orders. */
export default function OrderRules({ narrowed, ...dialog }: OrderRulesProps) {
  return (
    <RulesDialog
      {...dialog}
      catalogue={orderCatalogue}
      preview={(rule, isEmpty) => (
        <ListCount
          catalogue={orderCatalogue}
          rule={rule}
          isEmpty={isEmpty}
          list={sales.listOrders}
          inputOf={(rules) => ({ ...narrowed, rules, limit: 1, includeTotal: true })}
        />
      )}
    />
  );
}
