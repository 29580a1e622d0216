import { lazy } from "react";
import type { OpportunityRule } from "rapport";
import { RulesFilter, useRulesInAddress } from "../../parts/rules/RulesFilter";
import type { BoardFilter } from "./boardInput";
import "../../components/DataTable/DataTable.css";

const DealRules = lazy(() => import("../Opportunities/DealRules"));

/** The conditions that narrow the board: the same as those of the table of deals. */
export default function BoardRules({ filter }: { readonly filter: BoardFilter }) {
  const [rules, setRules] = useRulesInAddress<OpportunityRule>();
  return <RulesFilter rules={rules} onRules={setRules} dialog={(props) => <DealRules {...props} narrowed={filter} />} />;
}
