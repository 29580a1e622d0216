/** Rules as they are being put together: every group and condition with a name of its own, values as they are typed. */
import type {
  ActivityKind, CustomerKind, CustomerStatus, CustomField, ID, JSONValue, RelationshipType, SegmentPeriodUnit, SegmentRule,
} from "rapport";
import { customKey, dateFields, editorOf, isOneOf, listFields, moneyFields, numberFields, operatorsOf, textFields } from "./fields";
import type { FieldKey, ListField, Operator } from "./fields";

export type Match = "all" | "any" | "none" | "notAll";

export interface DraftGroup {
  readonly kind: "group";
  readonly id: string;
  readonly match: Match;
  readonly nodes: readonly DraftNode[];
}

export interface DraftCondition {
  readonly kind: "condition";
  readonly id: string;
  readonly field: FieldKey;
  readonly op: Operator;
  /** A text, a number or a date, as it is typed. */
  readonly text: string;
  /** Chosen ids, words or tags. */
  readonly list: readonly string[];
  readonly unit: SegmentPeriodUnit;
  readonly currency: string;
  /** Of activities: in the last so many days; empty for ever. */
  readonly days: string;
}

export type DraftNode = DraftGroup | DraftCondition;

/** How deep groups may stand within each other, and how many conditions there may be. */
export const maximumDepth = 8;
export const maximumConditions = 100;

let lastId = 0;

function newId(): string {
  lastId += 1;
  return `${Date.now().toString(36)}-${lastId}`;
}

export function newGroup(match: Match = "all", nodes: readonly DraftNode[] = []): DraftGroup {
  return { kind: "group", id: newId(), match, nodes };
}

export function newCondition(field: FieldKey, custom: readonly CustomField[], currency: string): DraftCondition {
  const op = operatorsOf(field, custom)[0] ?? "is";
  return { kind: "condition", id: newId(), field, op, text: "", list: [], unit: "days", currency, days: "" };
}

/** The same condition about something else; what was typed stays where it still fits. */
export function withField(condition: DraftCondition, field: FieldKey, custom: readonly CustomField[]): DraftCondition {
  const operators = operatorsOf(field, custom);
  const op = operators.includes(condition.op) ? condition.op : operators[0] ?? "is";
  const isSameKind = editorOf(field, op, custom) === editorOf(condition.field, condition.op, custom);
  const keepsList = isSameKind && !isOneOf(listFields, field) && editorOf(field, op, custom) !== "customChoice";
  return { ...condition, field, op, text: isSameKind ? condition.text : "", list: keepsList ? condition.list : [] };
}

export function withOperator(condition: DraftCondition, op: Operator, custom: readonly CustomField[]): DraftCondition {
  const isSameKind = editorOf(condition.field, op, custom) === editorOf(condition.field, condition.op, custom);
  return { ...condition, op, text: isSameKind ? condition.text : "" };
}

export function conditionsIn(node: DraftNode): readonly DraftCondition[] {
  return node.kind === "condition" ? [node] : node.nodes.flatMap(conditionsIn);
}

// MARK: From the contract's rules

export function draftOf(rule: SegmentRule, currency: string): DraftGroup {
  const node = nodeOf(rule, currency);
  return node.kind === "group" ? node : newGroup("all", [node]);
}

function nodeOf(rule: SegmentRule, currency: string): DraftNode {
  switch (rule.type) {
    case "all": return newGroup("all", rule.rules.map((rule) => nodeOf(rule, currency)));
    case "any": return newGroup("any", rule.rules.map((rule) => nodeOf(rule, currency)));
    case "not": return denied(nodeOf(rule.rule, currency));
    default: return { ...newCondition("name", [], currency), ...partsOf(rule) };
  }
}

function denied(node: DraftNode): DraftGroup {
  if (node.kind === "group" && node.match === "any") return { ...node, match: "none" };
  if (node.kind === "group" && node.match === "all") return { ...node, match: "notAll" };
  return newGroup("none", [node]);
}

type Condition = Exclude<SegmentRule, { readonly type: "all" | "any" | "not" }>;

function partsOf(rule: Condition): Partial<DraftCondition> {
  switch (rule.type) {
    case "text": return { field: rule.field, op: rule.op, text: rule.value };
    case "number": return { field: rule.field, op: rule.op, text: String(rule.value) };
    case "money": return { field: rule.field, op: rule.op, text: String(rule.value), ...(rule.currency == null ? {} : { currency: rule.currency }) };
    case "date": return { field: rule.field, op: rule.op, text: rule.value };
    case "period": return { field: rule.field, op: rule.op, text: String(rule.value), unit: rule.unit ?? "days" };
    case "presence": return { field: rule.field, op: rule.op };
    case "tag": return { field: "tags", op: rule.op, list: rule.value };
    case "activities":
      return { field: "activities", op: rule.op, text: String(rule.value), list: rule.kinds ?? [], days: rule.inTheLastDays == null ? "" : String(rule.inTheLastDays) };
    case "custom": {
      const { key, op = "equals", value } = rule.condition;
      return { field: `custom:${key}`, op, text: value === undefined || value === null ? "" : String(value) };
    }
    default: return { field: rule.type, op: rule.op, list: rule.value };
  }
}

// MARK: To the contract's rules

/** What is missing for a condition to say something. */
export type Problem = "empty" | "number" | "choice" | "period" | "groupEmpty" | "gone";

interface Ruled {
  /** Absent as long as something is missing. */
  readonly rule: SegmentRule | undefined;
  readonly problems: ReadonlyMap<string, Problem>;
}

export function ruleOf(group: DraftGroup, custom: readonly CustomField[]): Ruled {
  const problems = new Map<string, Problem>();
  const rule = ruleOfNode(group, custom, problems);
  return { rule: problems.size === 0 ? rule : undefined, problems };
}

function ruleOfNode(node: DraftNode, custom: readonly CustomField[], problems: Map<string, Problem>): SegmentRule | undefined {
  if (node.kind === "condition") {
    const made = ruleOfCondition(node, custom);
    if (typeof made !== "string") return made;
    problems.set(node.id, made);
    return undefined;
  }
  if (node.nodes.length === 0) problems.set(node.id, "groupEmpty");
  const rules = node.nodes.flatMap((node) => ruleOfNode(node, custom, problems) ?? []);
  switch (node.match) {
    case "all": return { type: "all", rules };
    case "any": return { type: "any", rules };
    case "none": return { type: "not", rule: { type: "any", rules } };
    case "notAll": return { type: "not", rule: { type: "all", rules } };
  }
}

function ruleOfCondition(condition: DraftCondition, custom: readonly CustomField[]): SegmentRule | Problem {
  const { field, op, list, unit, currency } = condition;
  const text = condition.text.trim();
  const key = customKey(field);
  if (key !== undefined) return customRule(key, condition, text, custom);
  if (op === "known" || op === "missing") return { type: "presence", field: field as never, op };
  if (isOneOf(textFields, field)) return text === "" ? "empty" : { type: "text", field, op: op as never, value: text };
  if (isOneOf(listFields, field)) return list.length === 0 ? "choice" : listRule(field, op, list);
  if (field === "tags") return list.length === 0 ? "choice" : { type: "tag", op: op as never, value: list };
  if (isOneOf(dateFields, field) && editorOf(field, op, custom) === "date") {
    return text === "" ? "empty" : { type: "date", field, op: op as never, value: text as never };
  }
  const value = Number(text.replace(",", "."));
  if (text === "" || !Number.isFinite(value)) return "number";
  if (isOneOf(dateFields, field)) {
    return Number.isInteger(value) && value >= 0 && value <= 3650 ? { type: "period", field, op: op as never, value, unit } : "period";
  }
  if (isOneOf(moneyFields, field)) return { type: "money", field, op: op as never, value, currency };
  if (isOneOf(numberFields, field)) return { type: "number", field, op: op as never, value };
  const days = condition.days.trim();
  if (days !== "" && !/^\d{1,4}$/.test(days)) return "period";
  return {
    type: "activities", op: op as never, value, kinds: list as readonly ActivityKind[],
    ...(days === "" ? {} : { inTheLastDays: Number(days) }),
  };
}

function listRule(field: ListField, op: Operator, value: readonly string[]): SegmentRule {
  const compared = op === "isNoneOf" ? "isNoneOf" : "isAnyOf";
  switch (field) {
    case "kind": return { type: field, op: compared, value: value as readonly CustomerKind[] };
    case "status": return { type: field, op: compared, value: value as readonly CustomerStatus[] };
    case "relation": return { type: field, op: compared, value: value as readonly RelationshipType[] };
    case "owner": return { type: field, op: compared, value: value as readonly ID<"User">[] };
    case "team": return { type: field, op: compared, value: value as readonly ID<"Team">[] };
    case "dealStage": return { type: field, op: compared, value: value as readonly ID<"Stage">[] };
    case "dealPipeline": return { type: field, op: compared, value: value as readonly ID<"Pipeline">[] };
  }
}

function customRule(key: string, condition: DraftCondition, text: string, custom: readonly CustomField[]): SegmentRule | Problem {
  const definition = custom.find((field) => field.key === key);
  if (definition === undefined) return "gone";
  const op = condition.op as never;
  switch (editorOf(condition.field, condition.op, custom)) {
    case "none": return { type: "custom", condition: { key, op } };
    case "customCheckbox": return { type: "custom", condition: { key, op, value: text !== "false" } };
    case "customNumber": {
      const value = Number(text.replace(",", "."));
      if (text === "" || !Number.isFinite(value)) return "number";
      return { type: "custom", condition: { key, op, value } };
    }
    default: return text === "" ? (definition.type === "select" ? "choice" : "empty") : { type: "custom", condition: { key, op, value: text as JSONValue } };
  }
}
