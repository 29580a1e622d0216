/** Rules as they are being put together: every group and condition with a name of its own, values as they are typed. */
import type { ActivityKind, AddressKind, ConsentChannel, JSONValue, PostalCodeMatch, SegmentPeriodUnit } from "rapport";
import { amountText } from "../../app/format";
import { parseAmount } from "../../app/parseAmount";
import { customKey, editorOf, isOneOf, kindOf, operatorsOf, periodOperators } from "./catalogue";
import type { AnyRule, FieldKey, Operator, RuleFields } from "./catalogue";

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
  /** Of addresses; absent: anywhere. */
  readonly place?: DraftPlace;
}

/** What an address must be: of each list one element is enough, and an empty one asks nothing. */
export interface DraftPlace {
  readonly kinds: readonly AddressKind[];
  readonly countries: readonly string[];
  readonly postalCodes: readonly string[];
  readonly postalCodeMatch: PostalCodeMatch;
  readonly cities: readonly string[];
  readonly regions: readonly string[];
}

export const anywhere: DraftPlace = { kinds: [], countries: [], postalCodes: [], postalCodeMatch: "startsWith", cities: [], regions: [] };

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

export function newCondition(fields: RuleFields, currency: string): DraftCondition {
  const field = fields.catalogue.first;
  return condition({ field, op: operatorsOf(fields, field)[0] ?? "is" }, currency);
}

function condition(parts: Pick<DraftCondition, "field" | "op"> & Partial<DraftCondition>, currency: string): DraftCondition {
  return { kind: "condition", id: newId(), text: "", list: [], unit: "days", currency, days: "", ...parts };
}

/** The same condition about something else; what was typed stays where it still fits. */
export function withField(condition: DraftCondition, field: FieldKey, fields: RuleFields): DraftCondition {
  const operators = operatorsOf(fields, field);
  const op = operators.includes(condition.op) ? condition.op : operators[0] ?? "is";
  const editor = editorOf(fields, field, op);
  const isSameKind = editor === editorOf(fields, condition.field, condition.op);
  const keepsList = isSameKind && editor !== "choices" && editor !== "customChoice";
  return { ...condition, field, op, text: isSameKind ? condition.text : "", list: keepsList ? condition.list : [] };
}

export function withOperator(condition: DraftCondition, op: Operator, fields: RuleFields): DraftCondition {
  const isSameKind = editorOf(fields, condition.field, op) === editorOf(fields, condition.field, condition.op);
  return { ...condition, op, text: isSameKind ? condition.text : "" };
}

export function conditionsIn(node: DraftNode): readonly DraftCondition[] {
  return node.kind === "condition" ? [node] : node.nodes.flatMap(conditionsIn);
}

// MARK: From the contract's rules

export function draftOf(rule: AnyRule, currency: string): DraftGroup {
  const node = nodeOf(rule, currency);
  return node.kind === "group" ? node : newGroup("all", [node]);
}

function nodeOf(rule: AnyRule, currency: string): DraftNode {
  switch (rule.type) {
    case "all":
    case "any": return newGroup(rule.type, (rule.rules as readonly AnyRule[]).map((rule) => nodeOf(rule, currency)));
    case "not": return denied(nodeOf(rule.rule, currency));
    default: return condition(partsOf(rule), currency);
  }
}

function denied(node: DraftNode): DraftGroup {
  if (node.kind === "group" && node.match === "any") return { ...node, match: "none" };
  if (node.kind === "group" && node.match === "all") return { ...node, match: "notAll" };
  return newGroup("none", [node]);
}

type Condition = Exclude<AnyRule, { readonly type: "all" | "any" | "not" }>;

function partsOf(rule: Condition): Pick<DraftCondition, "field" | "op"> & Partial<DraftCondition> {
  switch (rule.type) {
    case "text": return { field: rule.field, op: rule.op, text: rule.value };
    case "number": return { field: rule.field, op: rule.op, text: amountText(rule.value) };
    case "money": return { field: rule.field, op: rule.op, text: amountText(rule.value), ...(rule.currency == null ? {} : { currency: rule.currency }) };
    case "date": return { field: rule.field, op: rule.op, text: rule.value };
    case "period": return { field: rule.field, op: rule.op, text: String(rule.value), unit: rule.unit ?? "days" };
    case "presence": return { field: rule.field, op: rule.op };
    case "tag": return { field: "tags", op: rule.op, list: rule.value };
    case "rotting": return { field: rule.type, op: rule.value ? "holds" : "holdsNot" };
    case "activities":
      return { field: rule.type, op: rule.op, text: String(rule.value), list: rule.kinds ?? [], days: rule.inTheLastDays == null ? "" : String(rule.inTheLastDays) };
    case "consent": return { field: rule.type, op: rule.op, list: rule.value, text: rule.purpose ?? "" };
    case "address": {
      const { op, kinds = [], countries = [], postalCodes = [], postalCodeMatch = "startsWith", cities = [], regions = [] } = rule;
      return { field: rule.type, op, place: { kinds, countries, postalCodes, postalCodeMatch, cities, regions } };
    }
    case "customPeriod": return { field: `custom:${rule.key}`, op: rule.op, text: String(rule.value), unit: rule.unit ?? "days" };
    case "custom": {
      const { key, op = "equals", value } = rule.condition;
      return { field: `custom:${key}`, op, text: typeof value === "number" ? amountText(value) : value === undefined || value === null ? "" : String(value) };
    }
    default: return { field: rule.type, op: rule.op, list: rule.value };
  }
}

// MARK: To the contract's rules

/** What is missing for a condition to say something. */
export type Problem = "empty" | "number" | "choice" | "period" | "groupEmpty" | "gone";

interface Ruled<Rule> {
  /** Absent as long as something is missing. */
  readonly rule: Rule | undefined;
  readonly problems: ReadonlyMap<string, Problem>;
}

export function ruleOf<Rule extends AnyRule>(group: DraftGroup, fields: RuleFields<Rule>): Ruled<Rule> {
  const problems = new Map<string, Problem>();
  const rule = ruleOfNode(group, fields, problems);
  // The fields are those of the rule's catalogue, and so is what has been made of them.
  return { rule: problems.size === 0 ? (rule as Rule | undefined) : undefined, problems };
}

function ruleOfNode(node: DraftNode, fields: RuleFields, problems: Map<string, Problem>): AnyRule | undefined {
  if (node.kind === "condition") {
    const made = ruleOfCondition(node, fields);
    if (typeof made !== "string") return made;
    problems.set(node.id, made);
    return undefined;
  }
  if (node.nodes.length === 0) problems.set(node.id, "groupEmpty");
  const rules = node.nodes.flatMap((node) => ruleOfNode(node, fields, problems) ?? []) as never;
  switch (node.match) {
    case "all": return { type: "all", rules };
    case "any": return { type: "any", rules };
    case "none": return { type: "not", rule: { type: "any", rules } };
    case "notAll": return { type: "not", rule: { type: "all", rules } };
  }
}

function ruleOfCondition(condition: DraftCondition, fields: RuleFields): AnyRule | Problem {
  const { op, list, unit, currency } = condition;
  const text = condition.text.trim();
  const key = customKey(condition.field);
  if (key !== undefined) return customRule(key, condition, text, fields);
  const field = condition.field as never;
  if (op === "known" || op === "missing") {
    return kindOf(fields, condition.field) === "address" ? { type: "address", op, ...asked(condition.place ?? anywhere) } : { type: "presence", field, op };
  }
  const compared = op as never;
  switch (kindOf(fields, condition.field)) {
    case "text": return text === "" ? "empty" : { type: "text", field, op: compared, value: text };
    case "list": return list.length === 0 ? "choice" : ({ type: condition.field as "status", op: op === "isNoneOf" ? "isNoneOf" : "isAnyOf", value: list as never });
    case "tags": return list.length === 0 ? "choice" : { type: "tag", op: compared, value: list };
    case "flag": return { type: condition.field as "rotting", value: op === "holds" };
    case "date": {
      if (editorOf(fields, condition.field, op) === "date") return text === "" ? "empty" : { type: "date", field, op: compared, value: text as never };
      const value = lengthIn(text);
      return typeof value === "string" ? value : { type: "period", field, op: compared, value, unit };
    }
    case "number": {
      const value = numberIn(text);
      return value === undefined ? "number" : { type: "number", field, op: compared, value };
    }
    case "money": {
      const value = numberIn(text);
      return value === undefined ? "number" : { type: "money", field, op: compared, value, currency };
    }
    case "activities": {
      const value = numberIn(text);
      const days = condition.days.trim();
      if (value === undefined) return "number";
      if (days !== "" && !/^\d{1,4}$/.test(days)) return "period";
      return {
        type: "activities", op: compared, value, kinds: list as readonly ActivityKind[],
        ...(days === "" ? {} : { inTheLastDays: Number(days) }),
      };
    }
    case "consent": {
      if (list.length === 0) return "choice";
      const rule = { type: "consent", op: op === "isNoneOf" ? "isNoneOf" : "isAnyOf", value: list as readonly ConsentChannel[] } as const;
      return text === "" ? rule : { ...rule, purpose: text };
    }
    default: return "gone";
  }
}

function numberIn(text: string): number | undefined {
  return text === "" ? undefined : parseAmount(text);
}

/** Of a period, in whatever unit. */
function lengthIn(text: string): number | Problem {
  const value = numberIn(text);
  if (value === undefined) return "number";
  return Number.isInteger(value) && value >= 0 && value <= 3650 ? value : "period";
}

/** What of it asks something. */
function asked({ kinds, countries, postalCodes, postalCodeMatch, cities, regions }: DraftPlace): Partial<DraftPlace> {
  return {
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(countries.length === 0 ? {} : { countries }),
    ...(postalCodes.length === 0 ? {} : { postalCodes, postalCodeMatch }),
    ...(cities.length === 0 ? {} : { cities }),
    ...(regions.length === 0 ? {} : { regions }),
  };
}

function customRule(key: string, condition: DraftCondition, text: string, fields: RuleFields): AnyRule | Problem {
  const kind = kindOf(fields, condition.field);
  if (kind === undefined) return "gone";
  const op = condition.op as never;
  const rule = (value?: JSONValue): AnyRule => ({ type: "custom", condition: { key, op, ...(value === undefined ? {} : { value }) } });
  switch (editorOf(fields, condition.field, condition.op)) {
    case "none": return rule();
    case "period": {
      const value = lengthIn(text);
      if (typeof value === "string") return value;
      return isOneOf(periodOperators, condition.op) ? { type: "customPeriod", key, op: condition.op, value, unit: condition.unit } : "gone";
    }
    case "customCheckbox": return rule(text !== "false");
    case "customNumber": return numberIn(text) === undefined ? "number" : rule(numberIn(text));
    default: return text === "" ? (kind === "select" ? "choice" : "empty") : rule(text);
  }
}
