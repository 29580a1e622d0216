// Part of rapport-codegen, and the same for every contract. Do not edit.
import { own } from "./descriptors.js";
import type { FieldTable, Schema, TypeExpression } from "./descriptors.js";
import { fromBase64URL, toBase64URL } from "./values.js";

/** A value does not fit its type. `path` says where. */
export class CodecError extends TypeError {
  readonly path: string;

  constructor(path: string, message: string) {
    super(path === "" ? message : `${path} ${message}`);
    this.path = path;
  }
}

/**
 * Values between their form in the program and their form on the wire, by the schema: 64-bit integers are `bigint`,
 * instants `Date`, bytes `Uint8Array`. Everything else is the same on both sides; a set is an array.
 */
export class Codec {
  private readonly plain = new Map<string, boolean>();

  constructor(private readonly schema: Schema) {}

  /** For the wire. Throws `CodecError` if the value cannot be written. */
  encode(type: TypeExpression, value: unknown, path = ""): unknown {
    const kind = type.charAt(0);
    if (value === null || value === undefined) return value;
    if (kind === "?") return this.encode(type.slice(1), value, path);
    if (kind === "[" || kind === "<") {
      const elements: unknown[] = value instanceof Set ? Array.from(value) : (value as unknown[]);
      if (!Array.isArray(elements)) return value;
      return elements.map((element, index) => this.encode(type.slice(2), element, `${path}[${index}]`));
    }
    if (kind === "{") return this.each(value, path, (inner, at) => this.encode(type.slice(2), inner, at));
    if (kind === "#") return this.object(type.slice(1), value, path, (inner, of, at) => this.encode(of, inner, at));
    if (typeof value === "number" && !Number.isFinite(value)) throw new CodecError(path, `is ${value}`);
    if (typeof value === "bigint") return toSafeNumber(value);
    if (type === "instant" && value instanceof Date) {
      if (Number.isNaN(value.getTime())) throw new CodecError(path, "is an invalid Date");
      return value.toISOString();
    }
    if (type === "bytes" && value instanceof Uint8Array) return toBase64URL(value);
    return value;
  }

  /** From the wire. Throws `CodecError` if the value is not what the contract says. Fields it doesn't know stay. */
  decode(type: TypeExpression, value: unknown, path = ""): unknown {
    const kind = type.charAt(0);
    if (kind === "?") return value === null ? null : this.decode(type.slice(1), value, path);
    if (this.isPlain(type)) return value;
    if (kind === "[" || kind === "<") {
      if (!Array.isArray(value)) throw new CodecError(path, "should be an array");
      return value.map((element, index) => this.decode(type.slice(2), element, `${path}[${index}]`));
    }
    if (kind === "{" || kind === "#") {
      if (typeof value !== "object" || value === null) throw new CodecError(path, "should be an object");
      if (kind === "{") return this.each(value, path, (inner, at) => this.decode(type.slice(2), inner, at));
      return this.object(type.slice(1), value, path, (inner, of, at) => this.decode(of, inner, at));
    }
    if (type === "instant") return toDate(value, path);
    if (type === "bytes") return toBytes(value, path);
    return toBigInt(value, path);
  }

  /** Whether values of the type are the same on both sides, so that they need not be looked at. */
  private isPlain(type: TypeExpression): boolean {
    const known = this.plain.get(type);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    const result = !this.converts(type, seen);
    this.plain.set(type, result);
    return result;
  }

  private converts(type: TypeExpression, seen: Set<string>): boolean {
    const kind = type.charAt(0);
    if (kind === "?") return this.converts(type.slice(1), seen);
    if (kind === "[" || kind === "<" || kind === "{") return this.converts(type.slice(2), seen);
    if (kind !== "#") return type === "instant" || type === "bytes" || type === "int64" || type === "uint64";
    if (seen.has(type)) return false;
    seen.add(type);
    const definition = own(this.schema.types, type.slice(1));
    if (definition === undefined || "choice" in definition) return false;
    const tables = "fields" in definition ? [definition.fields] : Object.values(definition.cases);
    return tables.some((table) => Object.values(table).some((field) => this.converts(field.type, seen)));
  }

  private each(value: unknown, path: string, change: (value: unknown, path: string) => unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const result: { [key: string]: unknown } = {};
    for (const [key, inner] of Object.entries(value)) set(result, key, change(inner, join(path, key)));
    return result;
  }

  private object(
    name: string,
    value: unknown,
    path: string,
    change: (value: unknown, type: TypeExpression, path: string) => unknown,
  ): unknown {
    const fields = this.fields(name, value);
    if (fields === undefined) return value;
    const result: { [key: string]: unknown } = {};
    for (const [key, inner] of Object.entries(value as object)) {
      const field = own(fields, key);
      set(result, key, field === undefined || inner === undefined ? inner : change(inner, field.type, join(path, key)));
    }
    return result;
  }

  private fields(name: string, value: unknown): FieldTable | undefined {
    const definition = own(this.schema.types, name);
    if (definition === undefined || "choice" in definition) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    if ("fields" in definition) return definition.fields;
    const tag = own(value as { [key: string]: unknown }, definition.discriminator);
    return typeof tag === "string" ? own(definition.cases, tag) : undefined;
  }
}

/** The path of a field in what stands at a path. */
export function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function set(object: { [key: string]: unknown }, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}

/** A number where numbers are exact, decimal digits beyond. */
function toSafeNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

function toDate(value: unknown, path: string): Date {
  const date = typeof value === "string" ? new Date(value) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) throw new CodecError(path, "should be an instant");
  return date;
}

function toBytes(value: unknown, path: string): Uint8Array {
  try {
    if (typeof value === "string") return fromBase64URL(value);
  } catch {
    // Said below.
  }
  throw new CodecError(path, "should be base64url");
}

function toBigInt(value: unknown, path: string): bigint {
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === "string" && /^-?\d+$/.test(value)) return BigInt(value);
  throw new CodecError(path, "should be a whole number");
}
