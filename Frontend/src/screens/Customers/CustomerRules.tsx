import type { SegmentRule } from "rapport";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { customerCatalogue } from "../../parts/rules/catalogues/customers";
import { messages } from "../../parts/rules/messages";
import { Preview } from "../../parts/rules/Preview";
import { RulesDialog } from "../../parts/rules/RulesDialog";
import type { RulesDialogProps } from "../../parts/rules/RulesDialog";
import { keepForSegment } from "../../parts/rules/segmentOfRules";

/** Conditions on customers, of which one can make a segment as well. */
export default function CustomerRules(props: RulesDialogProps<SegmentRule>) {
  const t = useMessages(messages);
  const me = useMe();
  const makeSegment = (rule: SegmentRule): void => {
    keepForSegment(rule);
    navigate("/segments/new");
  };
  return (
    <RulesDialog
      {...props}
      catalogue={customerCatalogue}
      preview={(rule, isEmpty) => <Preview rule={rule} isEmpty={isEmpty} />}
      action={mayWrite(me) ? { label: t.saveAsSegment, run: makeSegment } : undefined}
    />
  );
}
