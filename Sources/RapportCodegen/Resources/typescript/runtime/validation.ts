import { join } from "./codec.js";
import { own } from "./descriptors.js";
import type { FieldRule, FieldTable, Schema, TypeExpression } from "./descriptors.js";
import type { Issue } from "./failure.js";
import { applyRules, applyCountRules } from "./rules.js";
import { isCalendarDate } from "./values.js";

const noRules: FieldRule = { type: "json", required: false };

/** What is wrong with a value of a type, as far as the schema says. */
export function validateWith(schema: Schema, type: string, value: unknown): Issue[] {
  const validation = new Validation(schema);
  validation.named(type, value, "");
  return validation.issues;
}

class Validation {
  readonly issues: Issue[] = [];
  private readonly now = new Date();

  constructor(private readonly schema: Schema) {}

  named(name: string, value: unknown, path: string): void {
    const type = own(this.schema.types, name);
    if (type === undefined) return;
    if ("choice" in type) {
      if (typeof value !== "string") return this.mismatch(path, "a string", value);
      if (type.choice.includes(value)) return;
      return this.add(path, "oneOf", `must be one of: ${type.choice.join(", ")}`, { values: type.choice });
    }
    if (!isObject(value)) return this.mismatch(path, "an object", value);
    if ("fields" in type) return this.object(type.fields, value, path, undefined);
    const tag = own(value, type.discriminator);
    const at = join(path, type.discriminator);
    if (tag === undefined) return this.add(at, "required", "is required");
    if (typeof tag !== "string") return this.mismatch(at, "a string", tag);
    const fields = own(type.cases, tag);
    const names = Object.keys(type.cases);
    if (fields === undefined) return this.add(at, "oneOf", `must be one of: ${names.join(", ")}`, { values: names });
    this.object(fields, value, path, type.discriminator);
  }

  private object(fields: FieldTable, value: { [key: string]: unknown }, path: string, tag: string | undefined): void {
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined || name === tag) continue;
      const field = own(fields, name);
      if (field === undefined) this.add(join(path, name), "unknown", "is not a known field");
      else this.value(field.type, inner, join(path, name), field);
    }
    for (const [name, field] of Object.entries(fields)) {
      if (field.required && own(value, name) === undefined) this.add(join(path, name), "required", "is required");
    }
  }

  private value(type: TypeExpression, value: unknown, path: string, rules: FieldRule): void {
    const kind = type.charAt(0);
    if (kind === "?") {
      if (value !== null) this.value(type.slice(1), value, path, rules);
    } else if (kind === "[" || kind === "<") {
      const elements: unknown = value instanceof Set ? Array.from(value) : value;
      if (!Array.isArray(elements)) return this.mismatch(path, "an array", value);
      elements.forEach((element, index) => this.value(type.slice(2), element, `${path}[${index}]`, rules));
      const unique = kind === "<" || rules.unique === true;
      applyCountRules(rules, elements, unique, (code, message, bound) => this.add(path, code, message, bound));
    } else if (kind === "{") {
      if (!isObject(value)) return this.mismatch(path, "an object", value);
      for (const [key, inner] of Object.entries(value)) this.value(type.slice(2), inner, join(path, key), rules);
      const elements = Object.values(value);
      applyCountRules(rules, elements, false, (code, message, bound) => this.add(path, code, message, bound));
    } else if (kind === "#") {
      this.named(type.slice(1), value, path);
    } else {
      this.scalar(type, value, path, rules);
    }
  }

  private scalar(type: TypeExpression, value: unknown, path: string, rules: FieldRule): void {
    const range = ranges[type];
    const expected = range !== undefined ? "a whole number" : expectations[type] ?? "a string";
    if (type !== "json" && !fits(type, value)) {
      if (typeof value === "string" && expected.startsWith("a string")) this.add(path, "type", `must be ${expected}`);
      else this.mismatch(path, expected, value);
      return;
    }
    if (range !== undefined && (BigInt(value as bigint) < range[0] || BigInt(value as bigint) > range[1])) {
      this.add(path, "range", `must be from ${range[0]} to ${range[1]}`);
      return;
    }
    applyRules(rules ?? noRules, value, this.now, (code, message, bound) => this.add(path, code, message, bound));
  }

  private mismatch(path: string, expected: string, value: unknown): void {
    this.add(path, "type", `must be ${expected}, not ${words(value)}`);
  }

  private add(path: string, code: string, message: string, bound?: Issue["bound"]): void {
    this.issues.push({ path, code, message, ...(bound === undefined ? {} : { bound }) });
  }
}

const expectations: { readonly [type: string]: string } = {
  boolean: "a boolean",
  double: "a number",
  money: "a number",
  calendarDate: "a calendar date, such as 2026-01-31",
  instant: "an instant",
  url: "a URL",
  bytes: "bytes",
};

const safe = BigInt(Number.MAX_SAFE_INTEGER);
const two = (power: number): bigint => BigInt(2) ** BigInt(power);
const one = BigInt(1);

const ranges: { readonly [type: string]: readonly [bigint, bigint] } = {
  int8: [-two(7), two(7) - one],
  int16: [-two(15), two(15) - one],
  int32: [-two(31), two(31) - one],
  int64: [-two(63), two(63) - one],
  int: [-safe, safe],
  uint8: [BigInt(0), two(8) - one],
  uint16: [BigInt(0), two(16) - one],
  uint32: [BigInt(0), two(32) - one],
  uint64: [BigInt(0), two(64) - one],
};

function fits(type: TypeExpression, value: unknown): boolean {
  if (ranges[type] !== undefined) return typeof value === "bigint" || Number.isInteger(value);
  if (type.startsWith("@")) return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
  switch (type) {
    case "boolean": return typeof value === "boolean";
    case "double": return Number.isFinite(value);
    case "money": return Number.isFinite(value);
    case "instant": return value instanceof Date && !Number.isNaN(value.getTime());
    case "bytes": return value instanceof Uint8Array;
    case "calendarDate": return typeof value === "string" && isCalendarDate(value);
    case "url": return typeof value === "string" && isURL(value);
    default: return typeof value === "string";
  }
}

function isURL(text: string): boolean {
  try {
    return new URL(text).protocol !== "";
  } catch {
    return false;
  }
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
