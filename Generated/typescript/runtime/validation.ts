// Part of rapport-codegen, and the same for every contract. Do not edit.
import { join } from "./codec.js";
import { own } from "./descriptors.js";
import type { FieldRule, FieldTable, Schema, TypeExpression } from "./descriptors.js";
import type { Issue } from "./failure.js";
import { countIssue, momentIssue, numberIssue, prepared, textIssues, uniqueIssues } from "./rules.js";
import type { Finding } from "./rules.js";
import { typeFinding } from "./types.js";

/** Like the server: what is wrong all through has said enough. */
const maximumIssues = 100;

/** What is wrong with a value of a type, as far as the schema says. */
export function validateWith(schema: Schema, type: string, value: unknown): Issue[] {
  const validation = new Validation(schema);
  validation.named(type, value, "");
  return validation.issues;
}

/** First a field's type is looked at, and if that is right, one rule after the other: as on the server. */
class Validation {
  readonly issues: Issue[] = [];
  private readonly now = new Date();

  constructor(private readonly schema: Schema) {}

  named(name: string, value: unknown, path: string): void {
    const type = own(this.schema.types, name);
    if (type === undefined) return;
    if ("choice" in type) {
      if (typeof value !== "string") return this.mismatch(path, "a word", value);
      if (!type.choice.includes(value)) this.add(path, oneOf(type.choice));
    } else if ("fields" in type) {
      if (!isObject(value)) return this.mismatch(path, "an object", value);
      this.object(type.fields, value, path, undefined);
    } else {
      if (!isObject(value)) return this.mismatch(path, "an object with a type", value);
      const tag = own(value, type.discriminator);
      const fields = typeof tag === "string" ? own(type.cases, tag) : undefined;
      if (fields !== undefined) return this.object(fields, value, path, type.discriminator);
      const at = join(path, type.discriminator);
      this.add(at, tag === undefined ? missing : oneOf(Object.keys(type.cases)));
    }
  }

  private object(fields: FieldTable, value: { [key: string]: unknown }, path: string, tag: string | undefined): void {
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined || name === tag) continue;
      const field = own(fields, name);
      if (field === undefined) this.add(join(path, name), unknownField);
      else this.field(field, inner, join(path, name));
    }
    for (const [name, field] of Object.entries(fields)) {
      if (field.required && own(value, name) === undefined) this.add(join(path, name), missing);
    }
  }

  private field(field: FieldRule, value: unknown, path: string): void {
    const before = this.issues.length;
    this.type(field.type, value, path);
    if (this.issues.length > before) return;
    for (const rule of Object.keys(field) as (keyof FieldRule)[]) this.rule(rule, field, field.type, value, path);
  }

  private type(type: TypeExpression, value: unknown, path: string): void {
    const kind = type.charAt(0);
    if (kind === "?") {
      if (value !== null) this.type(type.slice(1), value, path);
    } else if (kind === "#") {
      this.named(type.slice(1), value, path);
    } else if (isContainer(type)) {
      const elements = elementsOf(type, value);
      if (elements === undefined) return this.mismatch(path, kind === "{" ? "an object" : "an array", value);
      const before = this.issues.length;
      for (const [step, element] of elements) this.type(type.slice(2), element, at(path, step));
      if (kind !== "<" || this.issues.length > before) return;
      this.add(path, uniqueIssues(elements).find((finding) => finding !== undefined));
    } else {
      const finding = typeFinding(type, value);
      if (typeof finding === "string") this.mismatch(path, finding, value);
      else this.add(path, finding);
    }
  }

  /** Text rules on a container are its elements'. */
  private rule(rule: keyof FieldRule, rules: FieldRule, type: TypeExpression, value: unknown, path: string): void {
    if (value === null) return;
    if (type.charAt(0) === "?") return this.rule(rule, rules, type.slice(1), value, path);
    const elements = isContainer(type) ? elementsOf(type, value) : undefined;
    if (rule === "count") {
      const size = elements?.length ?? (value instanceof Uint8Array ? value.length : undefined);
      if (size !== undefined) this.add(path, countIssue(rules.count, size));
    } else if (rule === "unique") {
      if (type.charAt(0) !== "[" || elements === undefined) return;
      uniqueIssues(elements).forEach((finding, index) => this.add(`${path}[${index}]`, finding));
    } else if (elements !== undefined) {
      for (const [step, element] of elements) this.rule(rule, rules, type.slice(2), element, at(path, step));
    } else if (typeof value === "string" && type !== "calendarDate") {
      for (const finding of textIssues(rule, rules, prepared(value, rules))) this.add(path, finding);
    } else if (typeof value === "number" || typeof value === "bigint") {
      this.add(path, numberIssue(rule, rules, value));
    } else if (rule === "future" || rule === "past") {
      this.add(path, momentIssue(rule, value, this.now));
    }
  }

  private mismatch(path: string, expected: string, value: unknown): void {
    this.add(path, { code: "type", message: `must be ${expected}, not ${words(value)}` });
  }

  private add(path: string, finding: Finding | undefined): void {
    if (finding !== undefined && this.issues.length < maximumIssues) this.issues.push({ path, ...finding });
  }
}

const missing: Finding = { code: "required", message: "is required" };
const unknownField: Finding = { code: "unknown", message: "is not a known field" };

function oneOf(values: readonly string[]): Finding {
  return { code: "oneOf", message: `must be one of: ${values.join(", ")}`, bound: { values } };
}

function isContainer(type: TypeExpression): boolean {
  return "[<{".includes(type.charAt(0));
}

/** The elements of a container with their keys or indices; `undefined` if the value is none of that kind. */
function elementsOf(type: TypeExpression, value: unknown): [string | number, unknown][] | undefined {
  if (type.charAt(0) === "{") return isObject(value) ? Object.entries(value) : undefined;
  const elements: unknown = value instanceof Set ? Array.from(value) : value;
  return Array.isArray(elements) ? elements.map((element: unknown, index) => [index, element]) : undefined;
}

function at(path: string, step: string | number): string {
  return typeof step === "number" ? `${path}[${step}]` : join(path, step);
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function words(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  const type = typeof value;
  if (type === "bigint") return "a number";
  return type === "object" ? "an object" : `a ${type}`;
}
