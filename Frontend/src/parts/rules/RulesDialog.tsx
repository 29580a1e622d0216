import { useRef, useState } from "react";
import type { SegmentRule } from "rapport";
import { useMessages } from "../../app/i18n";
import { mayWrite, useMe } from "../../app/me";
import { navigate } from "../../app/router";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { conditionsIn, draftOf, maximumConditions, newCondition, newGroup, ruleOf } from "./draft";
import type { DraftGroup, Problem } from "./draft";
import { messages } from "./messages";
import { Preview } from "./Preview";
import { RuleGroup } from "./RuleGroup";
import { keepForSegment } from "./segmentOfRules";
import { useChoices } from "./useChoices";

interface RulesDialogProps {
  readonly rules: SegmentRule | undefined;
  readonly onRules: (rules: SegmentRule | undefined) => void;
  readonly onClose: () => void;
}

const nothing: ReadonlyMap<string, Problem> = new Map();

/** Puts conditions together, and says whom they choose before they are applied. */
export default function RulesDialog({ rules, onRules, onClose }: RulesDialogProps) {
  const t = useMessages(messages);
  const w = useWords();
  const me = useMe();
  const choices = useChoices();
  const body = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<DraftGroup>(() => begun(rules, me.currency));
  const [wasTried, setTried] = useState(false);
  const { rule, problems } = ruleOf(draft, choices.custom);
  const count = conditionsIn(draft).length;
  const apply = (): void => {
    setTried(true);
    if (count === 0) return onRules(undefined);
    if (rule !== undefined) return onRules(rule);
    const [first] = problems.keys();
    body.current?.querySelector<HTMLElement>(`[data-rule="${first}"] .rule-value :is(input, button, select)`)?.focus();
  };
  const makeSegment = (): void => {
    if (rule === undefined) return setTried(true);
    keepForSegment(rule);
    navigate("/segments/new");
  };
  return (
    <Dialog
      title={t.filterTitle}
      size="wide"
      onClose={onClose}
      onSubmit={apply}
      actions={
        <>
          {mayWrite(me) && <Button variant="quiet" className="dialog-action-start" disabled={count === 0} onClick={makeSegment}>{t.saveAsSegment}</Button>}
          <Button onClick={onClose}>{w.cancel}</Button>
          <Button variant="primary" type="submit">{t.apply}</Button>
        </>
      }
    >
      <div ref={body} className="rule-filter-body">
        <RuleGroup
          group={draft}
          path=""
          depth={0}
          choices={choices}
          problems={wasTried ? problems : nothing}
          mayGrow={count < maximumConditions}
          onChange={setDraft}
        />
        <Preview rule={rule} isEmpty={count === 0} />
      </div>
    </Dialog>
  );
}

/** What stands in an address may be no rule at all. */
function begun(rules: SegmentRule | undefined, currency: string): DraftGroup {
  const empty = newGroup("all", [newCondition("status", [], currency)]);
  if (rules === undefined) return empty;
  try {
    return draftOf(rules, currency);
  } catch {
    return empty;
  }
}
