/** What rules can be about: each field with the comparisons that fit it, as the contract's types have them. */
import type {
  CustomField,
  SegmentDateField, SegmentMoneyField, SegmentNumberField, SegmentTextField,
} from "rapport";

/** Who decides how a value is typed in. */
export type Editor =
  | "text" | "number" | "money" | "date" | "period" | "none" | "tags" | "choices" | "activities"
  | "customText" | "customNumber" | "customDate" | "customChoice" | "customCheckbox";

type FieldGroup = "profile" | "deals" | "money" | "dates" | "engagement" | "people" | "custom";

export const groups: readonly FieldGroup[] = ["profile", "people", "money", "deals", "dates", "engagement", "custom"];

export const textFields: readonly SegmentTextField[] = ["name", "email", "emailDomain", "phone", "website", "vatId", "industry", "notes"];
export const numberFields: readonly SegmentNumberField[] = ["deals", "openDeals", "wonDeals", "lostDeals", "winRate", "contacts", "health"];
export const moneyFields: readonly SegmentMoneyField[] = ["revenue", "openValue", "lostValue", "largestWonDeal"];
export const dateFields: readonly SegmentDateField[] = [
  "created", "updated", "firstWon", "lastWon", "lastLost", "lastDealCreated", "nextExpectedClose", "lastActivity",
];
export const listFields = ["kind", "status", "owner", "team", "dealStage", "dealPipeline", "relation"] as const;

export type ListField = (typeof listFields)[number];
type OwnField = SegmentTextField | SegmentNumberField | SegmentMoneyField | SegmentDateField | ListField | "tags" | "activities";
/** A field of the customer's own, or a custom one by its key. */
export type FieldKey = OwnField | `custom:${string}`;

const optional: ReadonlySet<string> = new Set(["email", "phone", "website", "vatId", "industry", "notes", "tags"]);

const textOperators = ["is", "isNot", "contains", "containsNot", "startsWith", "endsWith"] as const;
const numberOperators = ["atLeast", "atMost", "moreThan", "lessThan", "equal", "notEqual"] as const;
export const dateOperators = ["on", "notOn", "before", "after", "from", "until"] as const;
const periodOperators = ["inTheLast", "notInTheLast", "moreThanAgo", "inTheNext", "notInTheNext", "moreThanAhead"] as const;
const presences = ["known", "missing"] as const;
const listOperators = ["isAnyOf", "isNoneOf"] as const;
const tagOperators = ["hasAny", "hasAll", "hasNone"] as const;
export const units = ["days", "weeks", "months", "years"] as const;

const customOperators = {
  text: ["equals", "notEquals", "contains", "startsWith", "isSet", "isNotSet"],
  url: ["equals", "notEquals", "contains", "startsWith", "isSet", "isNotSet"],
  number: ["equals", "notEquals", "greaterThan", "atLeast", "lessThan", "atMost", "isSet", "isNotSet"],
  date: ["equals", "notEquals", "greaterThan", "atLeast", "lessThan", "atMost", "isSet", "isNotSet"],
  select: ["equals", "notEquals", "isSet", "isNotSet"],
  checkbox: ["equals", "isSet", "isNotSet"],
} as const;

export type Operator =
  | (typeof textOperators)[number] | (typeof numberOperators)[number] | (typeof dateOperators)[number]
  | (typeof periodOperators)[number] | (typeof presences)[number] | (typeof listOperators)[number]
  | (typeof tagOperators)[number] | (typeof customOperators)[keyof typeof customOperators][number];

export function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}

export function customKey(field: FieldKey): string | undefined {
  return field.startsWith("custom:") ? field.slice("custom:".length) : undefined;
}

/** The own fields of a group, in the order in which they are offered. */
export function fieldsOf(group: FieldGroup): readonly OwnField[] {
  switch (group) {
    case "profile": return ["name", "kind", "status", "tags", "industry", "email", "emailDomain", "phone", "website", "vatId", "notes"];
    case "people": return ["owner", "team"];
    case "money": return moneyFields;
    case "deals": return ["dealStage", "dealPipeline", "deals", "openDeals", "wonDeals", "lostDeals", "winRate"];
    case "dates": return dateFields;
    case "engagement": return ["activities", "health", "contacts", "relation"];
    case "custom": return [];
  }
}

export function operatorsOf(field: FieldKey, custom: readonly CustomField[]): readonly Operator[] {
  const key = customKey(field);
  if (key !== undefined) return customOperators[custom.find((field) => field.key === key)?.type ?? "text"];
  const presence = optional.has(field) ? presences : [];
  if (isOneOf(textFields, field)) return [...textOperators, ...presence];
  if (isOneOf(dateFields, field)) return [...periodOperators, ...dateOperators];
  if (isOneOf(listFields, field)) return listOperators;
  if (field === "tags") return [...tagOperators, ...presence];
  return numberOperators;
}

export function editorOf(field: FieldKey, op: Operator, custom: readonly CustomField[]): Editor {
  if (["known", "missing", "isSet", "isNotSet"].includes(op)) return "none";
  const key = customKey(field);
  if (key !== undefined) {
    switch (custom.find((field) => field.key === key)?.type) {
      case "number": return "customNumber";
      case "date": return "customDate";
      case "select": return "customChoice";
      case "checkbox": return "customCheckbox";
      default: return "customText";
    }
  }
  if (isOneOf(textFields, field)) return "text";
  if (isOneOf(moneyFields, field)) return "money";
  if (isOneOf(dateFields, field)) return isOneOf(periodOperators, op) ? "period" : "date";
  if (isOneOf(listFields, field)) return "choices";
  if (field === "tags") return "tags";
  if (field === "activities") return "activities";
  return "number";
}
