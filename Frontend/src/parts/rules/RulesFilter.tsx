import { Suspense, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useMessages } from "../../app/i18n";
import { readCase, useQueryParam } from "../../app/router";
import { IconButton } from "../../components/Button";
import { Icon } from "../../components/Icon";
import type { AnyRule } from "./catalogue";
import { messages } from "./messages";
import type { RulesDialogProps } from "./RulesDialog";

/** The conditions that stand in the address; what is none there is passed over. The server says what else is wrong with them. */
export function useRulesInAddress<Rule extends AnyRule>(): readonly [rules: Rule | undefined, set: (rules: Rule | undefined) => void] {
  const [text, setText] = useQueryParam("rules");
  const rules = useMemo(() => readCase<Rule>(text), [text]);
  return [rules, (next) => setText(next === undefined ? undefined : JSON.stringify(next), { replace: true })];
}

interface RulesFilterProps<Rule extends AnyRule> {
  readonly rules: Rule | undefined;
  readonly onRules: (rules: Rule | undefined) => void;
  /** The list's dialog, which may be loaded when it is opened. */
  readonly dialog: (props: RulesDialogProps<Rule>) => ReactNode;
}

/** Conditions in groups, with and, or and not: beside the filters of which all must hold. */
export function RulesFilter<Rule extends AnyRule>({ rules, onRules, dialog }: RulesFilterProps<Rule>) {
  const t = useMessages(messages);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const count = rules === undefined ? 0 : conditionCount(rules);
  const open = (): void => setOpen(true);
  return (
    <>
      {rules === undefined
        ? <button ref={button} type="button" className="dt-add-filter" aria-haspopup="dialog" onClick={open}><Icon name="filter" />{t.conditions}</button>
        : (
          <div className="dt-chip">
            <button ref={button} type="button" className="dt-chip-text" aria-haspopup="dialog" onClick={open}><span>{t.conditions}</span><strong>{count}</strong></button>
            <IconButton
              icon="close"
              size="small"
              label={t.clearConditions}
              onClick={() => {
                onRules(undefined);
                requestAnimationFrame(() => button.current?.focus());
              }}
            />
          </div>
        )}
      {isOpen && (
        <Suspense fallback={null}>
          {dialog({
            rules,
            onRules: (next) => {
              onRules(next);
              setOpen(false);
            },
            onClose: () => setOpen(false),
          })}
        </Suspense>
      )}
    </>
  );
}

/** Of what comes from an address nothing is certain. */
function conditionCount(rule: AnyRule, depth = 0): number {
  if (depth > 20) return 0;
  switch (rule.type) {
    case "all":
    case "any": return Array.isArray(rule.rules) ? (rule.rules as readonly AnyRule[]).reduce((sum, inner) => sum + conditionCount(inner, depth + 1), 0) : 0;
    case "not": return typeof rule.rule === "object" && rule.rule !== null ? conditionCount(rule.rule, depth + 1) : 0;
    default: return 1;
  }
}
