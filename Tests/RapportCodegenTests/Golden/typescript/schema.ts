// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import { rulesOf, validateWith } from "./runtime.js";
import type { FieldRules, Issue, Schema, UnionRules } from "./runtime.js";
import type {
  Class,
  CloseOpportunity,
  CreateOpportunity,
  DateType,
  Everything,
  Line,
  Node,
  Opportunity,
  OpportunityFilter,
  OpportunityKey,
  OpportunityPage,
  PageOpportunity,
  PageOpportunityType,
  QueryType,
  StageError,
} from "./types.js";
import { wire } from "./wire.js";

/** The whole contract as data. Types are written as `TypeExpression` says. */
export const schema: Schema = {
  procedures: wire.procedures,
  types: {
    CloseOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        lines: { type: "[]#Line", required: false, docs: "What was sold.", count: { minimum: 1, maximum: 10 }, unique: true },
      },
    },
    CreateOpportunity: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true, docs: "The customer that the deal is with." },
        title: { type: "string", required: true, docs: "What it is called", trimmed: true, length: { minimum: 1, maximum: 200 } },
        value: { type: "?money", required: false, minimum: "0" },
        probability: { type: "?int", required: false, docs: "In percent.", minimum: "0", maximum: "100" },
        expectedCloseDate: { type: "?calendarDate", required: false, future: true },
        stage: { type: "#Stage", required: false, default: "open" },
      },
    },
    Date: {
      fields: {
        default: { type: "instant", required: true },
        "with-dash": { type: "string", required: false },
        ["__proto__"]: { type: "string", required: false },
      },
    },
    Everything: {
      fields: {
        string: { type: "string", required: false },
        boolean: { type: "boolean", required: false },
        double: { type: "double", required: false },
        money: { type: "money", required: false },
        calendarDate: { type: "calendarDate", required: false },
        instant: { type: "instant", required: false },
        url: { type: "url", required: false },
        bytes: { type: "bytes", required: false },
        json: { type: "json", required: false },
        id: { type: "@Opportunity", required: false },
        array: { type: "[]instant", required: false },
        set: { type: "<>string", required: false },
        dictionary: { type: "{}int64", required: false },
        nullable: { type: "?instant", required: false },
        named: { type: "#class", required: false },
        matrix: { type: "[][]?int64", required: false },
        length: { type: "string", required: false, length: { minimum: 2 } },
        lengthAtMost: { type: "string", required: false, length: { maximum: 1 } },
        pattern: { type: "string", required: false, patterns: [{ pattern: "^[A-Z]{2}$", hint: "two capital letters" }] },
        patterns: { type: "string", required: false, patterns: [{ pattern: "^a" }, { pattern: "\"z\"$" }] },
        minimum: { type: "money", required: false, minimum: "0.5" },
        maximum: { type: "double", required: false, maximum: "99.95" },
        bigMinimum: { type: "int64", required: false, minimum: "9007199254740993" },
        countOfBytes: { type: "bytes", required: false, count: { minimum: 1, maximum: 4 } },
        count: { type: "<>@Tag", required: false, count: { maximum: 2 } },
        countOfDictionary: { type: "{}string", required: false, count: { minimum: 1 }, trimmed: true },
        unique: { type: "[]string", required: false, unique: true, length: { minimum: 1, maximum: 3 } },
        email: { type: "string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "string", required: false, phone: true },
        webURL: { type: "string", required: false, webURL: true },
        oneOf: { type: "string", required: false, oneOf: ["a", "b"] },
        oneOfEach: { type: "[]string", required: false, oneOf: ["a", "b"] },
        future: { type: "instant", required: false, future: true },
        past: { type: "calendarDate", required: false, past: true },
        int8: { type: "int8", required: false },
        int16: { type: "int16", required: false },
        int32: { type: "int32", required: false },
        uint8: { type: "uint8", required: false },
        uint16: { type: "uint16", required: false },
        uint32: { type: "uint32", required: false },
        int: { type: "int", required: false },
        int64: { type: "int64", required: false },
        uint64: { type: "uint64", required: false },
      },
    },
    Line: {
      fields: {
        quantity: { type: "int32", required: true, minimum: "1" },
        soldAt: { type: "instant", required: true, past: true },
      },
    },
    Node: {
      fields: {
        name: { type: "string", required: true },
        children: { type: "[]#Node", required: false, default: [] },
        parent: { type: "?#Node", required: false },
      },
    },
    Opportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        customerProfileId: { type: "@CustomerProfile", required: true },
        title: { type: "string", required: true },
        value: { type: "?money", required: false },
        stage: { type: "#Stage", required: true },
        revision: { type: "int64", required: true },
        createdAt: { type: "instant", required: true },
      },
    },
    OpportunityFilter: {
      fields: {
        stage: { type: "?#Stage", required: false },
        cursor: { type: "?string", required: false },
        limit: { type: "int", required: false, docs: "How many at most.", default: 50, minimum: "1", maximum: "500" },
      },
    },
    OpportunityKey: {
      fields: {
        id: { type: "@Opportunity", required: true },
      },
    },
    OpportunityPage: {
      fields: {
        items: { type: "[]#Opportunity", required: true },
        nextCursor: { type: "?string", required: false, docs: "For the next page; absent on the last." },
      },
    },
    "Page.Opportunity": {
      fields: {},
    },
    PageOpportunity: {
      fields: {},
    },
    Query: {
      fields: {},
    },
    Stage: { choice: ["open", "closed_won", "closed-lost"], docs: { open: "Being worked on.", closed_won: "Sold.", "closed-lost": "" } },
    StageError: {
      discriminator: "type",
      cases: {
        moveRefused: {
          from: { type: "#Stage", required: true },
          since: { type: "instant", required: true },
        },
        alreadyClosed: {},
      },
    },
    class: {
      discriminator: "kind",
      cases: {
        "it's \"odd\"": {},
        node: {
          value: { type: "#class", required: false },
          at: { type: "instant", required: true },
        },
      },
    },
  },
};

/** The rules of every object's fields, and of every union's by case. */
export interface Rules {
  readonly CloseOpportunity: FieldRules<CloseOpportunity>;
  readonly CreateOpportunity: FieldRules<CreateOpportunity>;
  readonly Date: FieldRules<DateType>;
  readonly Everything: FieldRules<Everything>;
  readonly Line: FieldRules<Line>;
  readonly Node: FieldRules<Node>;
  readonly Opportunity: FieldRules<Opportunity>;
  readonly OpportunityFilter: FieldRules<OpportunityFilter>;
  readonly OpportunityKey: FieldRules<OpportunityKey>;
  readonly OpportunityPage: FieldRules<OpportunityPage>;
  readonly "Page.Opportunity": FieldRules<PageOpportunity>;
  readonly PageOpportunity: FieldRules<PageOpportunityType>;
  readonly Query: FieldRules<QueryType>;
  readonly StageError: UnionRules<StageError, "type">;
  readonly class: UnionRules<Class, "kind">;
}

/** The rules as data, for forms: `rules.CreateOpportunity.title.length`. */
export const rules: Rules = /* @__PURE__ */ rulesOf<Rules>(schema);

/**
 * What the server would say about a value of that type, as far as it can be said without the server's data. Empty
 * if there is nothing to say.
 */
export function validate(type: keyof Rules, value: unknown): Issue[] {
  return validateWith(schema, type, value);
}
