/** What rules on a kind of record can be about: each field with the comparisons that fit it, as the contract's types have them. */
import type { CustomField, LeadRule, OpportunityRule, OrderRule, QuoteRule, SegmentListOperator, SegmentRule } from "rapport";
import type { Texts } from "../../app/i18n";

export type AnyRule = SegmentRule | OpportunityRule | LeadRule | QuoteRule | OrderRule;

/** How a field is compared. `presence` is for fields of which one asks only whether there is a value, `flag` for what holds or does not. */
type FieldKind = "text" | "number" | "money" | "date" | "list" | "tags" | "flag" | "presence" | "activities" | "consent" | "address";

/** The fields that the rule's conditions of a type may name. */
type FieldOf<Rule, Type extends string> = Rule extends { readonly type: Type; readonly field: infer Field } ? Field & string : never;
/** The conditions that compare with a list of values. Campaigns cannot be chosen: nothing lists them. */
type ListOf<Rule> = Rule extends { readonly type: infer Type; readonly op: SegmentListOperator; readonly value: readonly string[] } ? Exclude<Type & string, "campaign" | "consent"> : never;
type FlagOf<Rule> = Rule extends { readonly type: infer Type; readonly value: boolean } ? Type & string : never;
type TagsOf<Rule> = Extract<Rule, { readonly type: "tag" }> extends never ? never : "tags";
type CompareOf<Rule> = FieldOf<Rule, "text" | "number" | "money" | "date"> | ListOf<Rule> | FlagOf<Rule> | TagsOf<Rule>;

/** Every field that the contract knows of, and of which kind it is. */
type KindsOf<Rule> =
  & { readonly [Field in FieldOf<Rule, "text">]: "text" }
  & { readonly [Field in FieldOf<Rule, "number">]: "number" }
  & { readonly [Field in FieldOf<Rule, "money">]: "money" }
  & { readonly [Field in FieldOf<Rule, "date">]: "date" }
  & { readonly [Field in ListOf<Rule>]: "list" }
  & { readonly [Field in FlagOf<Rule>]: "flag" }
  & { readonly [Field in Exclude<FieldOf<Rule, "presence">, CompareOf<Rule>>]: "presence" }
  & { readonly [Field in Extract<Rule, { readonly type: "activities" }>["type"]]: "activities" }
  & { readonly [Field in Extract<Rule, { readonly type: "consent" }>["type"]]: "consent" }
  & { readonly [Field in Extract<Rule, { readonly type: "address" }>["type"]]: "address" }
  & { readonly [Field in TagsOf<Rule>]: "tags" };

type KeyOf<Rule> = keyof KindsOf<Rule> & string;

export interface CatalogueTexts {
  readonly groups: { readonly [group: string]: string };
  readonly fields: { readonly [field: string]: string };
  /** What fields of kind `list` may be, as far as the workspace does not decide it. */
  readonly choices: { readonly [field: string]: { readonly [value: string]: string } };
  /** Of the dialog that narrows a list. */
  readonly title: string;
  readonly preview: string;
  readonly previewEmpty: string;
  readonly previewIncomplete: string;
  readonly previewNone: string;
  readonly count: (count: number) => string;
}

export interface Catalogue<Rule extends AnyRule = AnyRule> {
  readonly kinds: { readonly [field: string]: FieldKind };
  /** Whether there is a value may be asked of these. */
  readonly optional: readonly string[];
  /** Fields as they are offered. */
  readonly groups: readonly { readonly name: string; readonly fields: readonly string[] }[];
  /** What a new condition begins with. */
  readonly first: string;
  /** Whether rules may ask for the workspace's own fields of customers. */
  readonly hasCustom: boolean;
  readonly texts: Texts<CatalogueTexts>;
  /** For the type checker alone: what the rules are on the wire. */
  readonly rule?: Rule;
}

interface CatalogueParts<Rule, Group extends string> {
  readonly kinds: KindsOf<Rule>;
  readonly optional: readonly FieldOf<Rule, "presence">[];
  readonly groups: readonly { readonly name: Group; readonly fields: readonly KeyOf<Rule>[] }[];
  readonly first: KeyOf<Rule>;
  readonly hasCustom: boolean;
  readonly texts: Texts<
    CatalogueTexts & { readonly fields: { readonly [Field in KeyOf<Rule>]: string }; readonly groups: { readonly [Name in Group]: string } }
  >;
}

/** A catalogue of all that a rule of the contract can be about: what is missing or unknown does not compile. */
export function catalogueOf<Rule extends AnyRule>() {
  return <Group extends string>(parts: CatalogueParts<Rule, Group>): Catalogue<Rule> => parts;
}

/** What conditions can be about: the catalogue's fields, and the workspace's own. */
export interface RuleFields<Rule extends AnyRule = AnyRule> {
  readonly catalogue: Catalogue<Rule>;
  readonly custom: readonly CustomField[];
}

/** A field of the catalogue, or `custom:` and the key of one of the workspace's own. */
export type FieldKey = string;

/** Who decides how a value is typed in. */
type Editor =
  | "text" | "number" | "money" | "date" | "period" | "none" | "tags" | "choices" | "activities" | "consent" | "address"
  | "customText" | "customNumber" | "customDate" | "customChoice" | "customCheckbox";

const textOperators = ["is", "isNot", "contains", "containsNot", "startsWith", "endsWith"] as const;
const numberOperators = ["atLeast", "atMost", "moreThan", "lessThan", "equal", "notEqual"] as const;
const dateOperators = ["on", "notOn", "before", "after", "from", "until"] as const;
export const periodOperators = ["inTheLast", "notInTheLast", "moreThanAgo", "inTheNext", "notInTheNext", "moreThanAhead"] as const;
const presences = ["known", "missing"] as const;
const listOperators = ["isAnyOf", "isNoneOf"] as const;
const tagOperators = ["hasAny", "hasAll", "hasNone"] as const;
const flagOperators = ["holds", "holdsNot"] as const;
export const units = ["days", "weeks", "months", "years"] as const;

const customOperators = {
  text: ["equals", "notEquals", "contains", "startsWith", "isSet", "isNotSet"],
  url: ["equals", "notEquals", "contains", "startsWith", "isSet", "isNotSet"],
  number: ["equals", "notEquals", "greaterThan", "atLeast", "lessThan", "atMost", "isSet", "isNotSet"],
  date: [...periodOperators, "equals", "notEquals", "greaterThan", "atLeast", "lessThan", "atMost", "isSet", "isNotSet"],
  select: ["equals", "notEquals", "isSet", "isNotSet"],
  checkbox: ["equals", "isSet", "isNotSet"],
} as const;

export type Operator =
  | (typeof textOperators)[number] | (typeof numberOperators)[number] | (typeof dateOperators)[number]
  | (typeof periodOperators)[number] | (typeof presences)[number] | (typeof listOperators)[number]
  | (typeof tagOperators)[number] | (typeof flagOperators)[number] | (typeof customOperators)[keyof typeof customOperators][number];

export function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}

export function customKey(field: FieldKey): string | undefined {
  return field.startsWith("custom:") ? field.slice("custom:".length) : undefined;
}

/** Absent for a field that there is not, or not any more. */
export function kindOf({ catalogue, custom }: RuleFields, field: FieldKey): FieldKind | CustomField["type"] | undefined {
  const key = customKey(field);
  if (key !== undefined) return custom.find((field) => field.key === key)?.type;
  return catalogue.kinds[field];
}

export function operatorsOf(fields: RuleFields, field: FieldKey): readonly Operator[] {
  const key = customKey(field);
  if (key !== undefined) return customOperators[fields.custom.find((field) => field.key === key)?.type ?? "text"];
  const presence = isOneOf(fields.catalogue.optional, field) ? presences : [];
  switch (kindOf(fields, field)) {
    case "date": return [...periodOperators, ...dateOperators, ...presence];
    case "list": case "consent": return listOperators;
    case "tags": return [...tagOperators, ...presence];
    case "flag": return flagOperators;
    case "presence": case "address": return presences;
    case "number": case "money": case "activities": return [...numberOperators, ...presence];
    default: return [...textOperators, ...presence];
  }
}

export function editorOf(fields: RuleFields, field: FieldKey, op: Operator): Editor {
  const kind = kindOf(fields, field);
  if (kind === "address") return kind;
  if (["known", "missing", "isSet", "isNotSet", ...flagOperators].includes(op)) return "none";
  if (customKey(field) !== undefined) {
    switch (kind) {
      case "number": return "customNumber";
      case "date": return isOneOf(periodOperators, op) ? "period" : "customDate";
      case "select": return "customChoice";
      case "checkbox": return "customCheckbox";
      default: return "customText";
    }
  }
  switch (kind) {
    case "number": case "money": case "tags": case "activities": case "consent": return kind;
    case "date": return isOneOf(periodOperators, op) ? "period" : "date";
    case "list": return "choices";
    default: return "text";
  }
}
