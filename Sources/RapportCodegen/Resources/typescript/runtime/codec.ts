import { own } from "./descriptors.js";
import type { TypeExpression, WireSchema, WireTable } from "./descriptors.js";
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
 * A value in its form for the wire, where an instant is a text, 64-bit integers are numbers or decimal digits, bytes are
 * base64url and a set is an array. The value itself says what it is. Throws `CodecError` if it cannot be written.
 */
export function encodeValue(value: unknown, path = ""): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new CodecError(path, `is ${value}`);
  if (typeof value === "bigint") return toSafeNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new CodecError(path, "is an invalid Date");
    return value.toISOString();
  }
  if (value instanceof Uint8Array) return toBase64URL(value);
  if ("toJSON" in value) return value;
  const elements: unknown = value instanceof Set ? Array.from(value) : value;
  if (Array.isArray(elements)) return elements.map((element, index) => encodeValue(element, `${path}[${index}]`));
  return mapped(value, path, encodeValue);
}

/**
 * Reads values from their form on the wire, by the schema: 64-bit integers become `bigint`, instants `Date`, bytes
 * `Uint8Array`. Everything else is the same on both sides.
 */
export class Codec {
  private readonly plain = new Map<string, boolean>();

  constructor(private readonly schema: WireSchema) {}

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
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new CodecError(path, "should be an object");
      }
      if (kind === "{") return mapped(value, path, (inner, at) => this.decode(type.slice(2), inner, at));
      return this.object(type.slice(1), value, path);
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

  private object(name: string, value: object, path: string): unknown {
    const fields = this.fields(name, value);
    if (fields === undefined) return value;
    return mapped(value, path, (inner, at, key) => {
      const field = own(fields, key);
      return field === undefined || inner === undefined ? inner : this.decode(field.type, inner, at);
    });
  }

  private fields(name: string, value: object): WireTable | undefined {
    const definition = own(this.schema.types, name);
    if (definition === undefined || "choice" in definition) return undefined;
    if ("fields" in definition) return definition.fields;
    const tag = own(value as { [key: string]: unknown }, definition.discriminator);
    return typeof tag === "string" ? own(definition.cases, tag) : undefined;
  }
}

/** The path of a field in what stands at a path. */
export function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** The object with each of its values changed. */
function mapped(object: object, path: string, change: (value: unknown, path: string, key: string) => unknown): object {
  const result: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(object)) set(result, key, change(value, join(path, key), key));
  return result;
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
