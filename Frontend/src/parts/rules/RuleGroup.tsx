import { Fragment, useRef } from "react";
import { useMessages } from "../../app/i18n";
import { Button, IconButton } from "../../components/Button";
import { Select } from "../../components/Field";
import { ConditionRow } from "./ConditionRow";
import { maximumDepth, newCondition, newGroup } from "./draft";
import type { DraftGroup, DraftNode, Match, Problem } from "./draft";
import { messages } from "./messages";
import type { RuleChoices } from "./useChoices";
import "./rules.css";

interface RuleGroupProps {
  readonly group: DraftGroup;
  /** Where it stands: empty for the outermost. */
  readonly path: string;
  readonly depth: number;
  readonly choices: RuleChoices;
  readonly problems: ReadonlyMap<string, Problem>;
  /** Whether there is room for one more condition. */
  readonly mayGrow: boolean;
  readonly onChange: (group: DraftGroup) => void;
  readonly onRemove?: () => void;
}

const matches: readonly Match[] = ["all", "any", "none", "notAll"];

/** Conditions and groups that belong together, and how. */
export function RuleGroup({ group, path, depth, choices, problems, mayGrow, onChange, onRemove }: RuleGroupProps) {
  const t = useMessages(messages);
  const ref = useRef<HTMLDivElement>(null);
  const problem = problems.get(group.id);
  const setNode = (at: number, node: DraftNode | undefined): void => {
    onChange({ ...group, nodes: group.nodes.flatMap((other, index) => (index !== at ? [other] : node === undefined ? [] : [node])) });
  };
  /** The focus goes where one goes on: into what is new, or to what stands before what is gone. */
  const add = (node: DraftNode): void => {
    onChange({ ...group, nodes: [...group.nodes, node] });
    focusLater(() => ref.current?.querySelector<HTMLElement>(`[data-rule="${node.id}"] select`));
  };
  const remove = (at: number): void => {
    const before = group.nodes[at - 1]?.id;
    setNode(at, undefined);
    focusLater(() => (before === undefined ? undefined : ref.current?.querySelector<HTMLElement>(`[data-rule="${before}"] select`))
      ?? ref.current?.querySelector<HTMLElement>(":scope > .rule-actions button"));
  };
  return (
    <div ref={ref} className={`rule-group depth-${depth % 3}`} role="group" aria-label={path === "" ? t.rules : t.group(path)} data-rule={group.id}>
      <div className="rule-head">
        <Select
          aria-label={t.matchLabel}
          value={group.match}
          onValue={(match) => onChange({ ...group, match: matches.find((known) => known === match) ?? "all" })}
          choices={matches.map((value) => ({ value, label: t.match[value] }))}
        />
        {onRemove !== undefined && <IconButton icon="trash" size="small" label={t.removeGroup(path)} onClick={onRemove} />}
      </div>
      {group.nodes.map((node, index) => {
        const place = path === "" ? String(index + 1) : `${path}.${index + 1}`;
        return (
          <Fragment key={node.id}>
            {index > 0 && <span className="rule-join" aria-hidden="true">{group.match === "all" || group.match === "notAll" ? t.and : t.or}</span>}
            {node.kind === "group"
              ? (
                <RuleGroup
                  {...{ choices, problems, mayGrow }}
                  group={node}
                  path={place}
                  depth={depth + 1}
                  onChange={(next) => setNode(index, next)}
                  onRemove={() => remove(index)}
                />
              )
              : (
                <ConditionRow
                  condition={node}
                  path={place}
                  choices={choices}
                  problem={problems.get(node.id)}
                  onChange={(next) => setNode(index, next)}
                  onRemove={() => remove(index)}
                />
              )}
          </Fragment>
        );
      })}
      {problem !== undefined && <p className="rule-problem">{t.problems[problem]}</p>}
      <div className="rule-actions">
        <Button size="small" variant="quiet" icon="plus" disabled={!mayGrow} onClick={() => add(newCondition(choices, choices.currency))}>
          {t.addCondition}
        </Button>
        {depth + 2 < maximumDepth && (
          <Button
            size="small"
            variant="quiet"
            icon="plus"
            disabled={!mayGrow}
            onClick={() => add(newGroup(group.match === "all" ? "any" : "all", [newCondition(choices, choices.currency)]))}
          >
            {t.addGroup}
          </Button>
        )}
      </div>
    </div>
  );
}

function focusLater(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
