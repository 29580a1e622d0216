import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { useWords } from "../../app/words";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import type { AnyRule, Catalogue } from "./catalogue";
import { conditionsIn, draftOf, maximumConditions, newCondition, newGroup, ruleOf } from "./draft";
import type { DraftGroup, Problem } from "./draft";
import { messages } from "./messages";
import { RuleGroup } from "./RuleGroup";
import { useChoices } from "./useChoices";
import type { RuleChoices } from "./useChoices";

/** What every list gives its dialog. */
export interface RulesDialogProps<Rule extends AnyRule> {
  readonly rules: Rule | undefined;
  readonly onRules: (rules: Rule | undefined) => void;
  readonly onClose: () => void;
}

interface Props<Rule extends AnyRule> extends RulesDialogProps<Rule> {
  readonly catalogue: Catalogue<Rule>;
  /** What the conditions choose as they stand; absent as long as one is not complete. */
  readonly preview: (rule: Rule | undefined, isEmpty: boolean) => ReactNode;
  /** What else can be done with complete conditions. */
  readonly action?: { readonly label: string; readonly run: (rule: Rule) => void } | undefined;
}

const nothing: ReadonlyMap<string, Problem> = new Map();

/** Puts conditions together, and says what they choose before they are applied. */
export function RulesDialog<Rule extends AnyRule>({ catalogue, rules, preview, action, onRules, onClose }: Props<Rule>) {
  const t = useMessages(messages);
  const c = useMessages(catalogue.texts);
  const w = useWords();
  const choices = useChoices(catalogue);
  const body = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<DraftGroup>(() => begun(rules, choices));
  const [wasTried, setTried] = useState(false);
  const { rule, problems } = ruleOf(draft, choices);
  const count = conditionsIn(draft).length;
  const apply = (): void => {
    setTried(true);
    if (count === 0) return onRules(undefined);
    if (rule !== undefined) return onRules(rule);
    const [first] = problems.keys();
    const place = body.current?.querySelector(`[data-rule="${first}"]`);
    (place?.querySelector<HTMLElement>(".rule-value :is(input, button, select)") ?? place?.querySelector<HTMLElement>("select, button"))?.focus();
  };
  return (
    <Dialog
      title={c.title}
      size="wide"
      onClose={onClose}
      onSubmit={apply}
      actions={
        <>
          {action !== undefined && (
            <Button variant="quiet" className="dialog-action-start" disabled={count === 0} onClick={() => (rule === undefined ? setTried(true) : action.run(rule))}>
              {action.label}
            </Button>
          )}
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
        {preview(rule, count === 0)}
      </div>
    </Dialog>
  );
}

/** What stands in an address may be no rule at all. */
function begun(rules: AnyRule | undefined, choices: RuleChoices): DraftGroup {
  const empty = newGroup("all", [newCondition(choices, choices.currency)]);
  if (rules === undefined) return empty;
  try {
    return draftOf(rules, choices.currency);
  } catch {
    return empty;
  }
}
