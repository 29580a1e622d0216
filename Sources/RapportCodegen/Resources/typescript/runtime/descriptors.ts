/** The contract as data: what `wire.ts` and `schema.ts` fill in. */

/**
 * A type in one text, read from the left:
 *
 * - `?T` T or null, `[]T` array, `<>T` set, `{}T` dictionary
 * - `#Name` a type of the schema, `@Entity` the identifier of a record
 * - anything else is a value: `string`, `boolean`, `int8` to `uint64`, `int`, `double`, `money`, `calendarDate`,
 *   `instant`, `url`, `bytes`, `json`
 */
export type TypeExpression = string;

/** A bound on an amount; inclusive. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * What a form must know of a field. Rules stand in the order in which they are looked at. On an array, a set or a
 * dictionary, rules on text and numbers hold for each element.
 */
export interface FieldRule {
  readonly type: TypeExpression;
  readonly required: boolean;
  /** What the field means, in a paragraph. */
  readonly docs?: string;
  /** What leaving it out means, in its form on the wire. */
  readonly default?: unknown;
  /** Of a text, in Unicode scalars. */
  readonly length?: Bounds;
  /** Regular expressions that must each match somewhere in the text; `hint` says in words what is expected. */
  readonly patterns?: readonly { readonly pattern: string; readonly hint?: string }[];
  /** Decimal text, so that no fraction is lost. */
  readonly minimum?: string;
  /** Decimal text, so that no fraction is lost. */
  readonly maximum?: string;
  /** Of an array, a set or a dictionary. */
  readonly count?: Bounds;
  readonly unique?: true;
  readonly email?: true;
  readonly phone?: true;
  readonly webURL?: true;
  readonly trimmed?: true;
  readonly lowercased?: true;
  readonly oneOf?: readonly string[];
  readonly future?: true;
  readonly past?: true;
}

export interface FieldTable {
  readonly [field: string]: FieldRule;
}

/** A named type: an object, a choice of words, or a union that is told apart by a field. */
export type TypeSchema =
  | { readonly fields: FieldTable }
  | { readonly choice: readonly string[]; readonly docs: { readonly [word: string]: string } }
  | { readonly discriminator: string; readonly cases: { readonly [name: string]: FieldTable } };

export interface ProcedureSchema {
  readonly kind: "query" | "mutation" | "subscription";
  readonly input?: TypeExpression;
  readonly output?: TypeExpression;
  /** The union of the procedure's own errors. */
  readonly errors?: TypeExpression;
}

export interface Schema {
  readonly procedures: { readonly [name: string]: ProcedureSchema };
  readonly types: { readonly [name: string]: TypeSchema };
}

/**
 * What reading an answer needs to know. Types and fields that are the same in the program and on the wire may be left out;
 * a whole `Schema` is one, too.
 */
export interface WireSchema {
  readonly procedures: { readonly [name: string]: ProcedureSchema };
  readonly types: { readonly [name: string]: WireType };
}

export type WireType =
  | { readonly fields: WireTable }
  | { readonly choice: readonly string[] }
  | { readonly discriminator: string; readonly cases: { readonly [name: string]: WireTable } };

export interface WireTable {
  readonly [field: string]: { readonly type: TypeExpression };
}

/** The rules of an object's fields. */
export type FieldRules<Value> = { readonly [Field in keyof Value]-?: FieldRule };

/** The rules of a union's fields, by case. */
export type UnionRules<Value extends { readonly [Key in Tag]: string }, Tag extends string> = {
  readonly [Case in Value[Tag]]: FieldRules<Omit<Extract<Value, { readonly [Key in Tag]: Case }>, Tag>>;
};

/** The fields of each object and the cases of each union, by the names of the types. */
export function rulesOf<Rules>(schema: Schema): Rules {
  const rules: { [name: string]: unknown } = {};
  for (const [name, type] of Object.entries(schema.types)) {
    if ("fields" in type) rules[name] = type.fields;
    if ("cases" in type) rules[name] = type.cases;
  }
  return rules as unknown as Rules;
}

/** The member of that name that is the object's own; what it inherits is nobody's field. */
export function own<Value>(table: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
