// Part of rapport-codegen, and the same for every contract. Do not edit.
import { Codec, encodeValue } from "./codec.js";
import { connect } from "./connect.js";
import { own } from "./descriptors.js";
import type { FieldRule, FieldTable, Schema, TypeExpression } from "./descriptors.js";
import { isRapportError } from "./failure.js";
import type { ClientOptions, Mutation, Namespace, Query } from "./procedure.js";
import { validateWith } from "./validation.js";

/** A function for each procedure that a test answers by itself, in the client's own nesting. */
export type MockHandlers<Client> = {
  readonly [Name in Exclude<keyof Client, keyof Namespace>]?: Client[Name] extends Query<infer Input, infer Output, never>
    ? (input: Input) => Output | Promise<Output>
    : Client[Name] extends Query<infer Input, infer Output, infer _Failure>
      ? (input: Input) => Output | Promise<Output>
      : Client[Name] extends Mutation<infer Input, infer Output, infer _Failure>
        ? (input: Input) => Output | Promise<Output>
        : MockHandlers<Client[Name]>;
};

/** One call that a mock has had. */
export interface MockCall {
  readonly procedure: string;
  readonly input: unknown;
}

export interface MockOptions extends Partial<Omit<ClientOptions, "fetch" | "url">> {
  /** Other seeds give other examples; the same seed the same. Default: 1. */
  readonly seed?: number;
}

/** A client without a server, and what it was asked. */
export interface Mock<Client> {
  readonly client: Client;
  readonly calls: readonly MockCall[];
}

/**
 * A client that answers from memory: with the handler of a procedure, or with an example that fits the contract. Inputs
 * are checked as the server would, as far as the contract says. What a handler throws becomes the call's failure: made by
 * `makeError` it keeps its code and error.
 */
export function mock<Client>(schema: Schema, handlers: MockHandlers<Client>, options: MockOptions): Mock<Client> {
  const codec = new Codec(schema);
  const calls: MockCall[] = [];
  const { seed = 1, ...rest } = options;
  const answer = async (request: Request): Promise<unknown> => {
    const { id, method, params } = request;
    const procedure = own(schema.procedures, method);
    const fail = (code: number, word: string, message: string, data: object = {}): unknown => {
      return { jsonrpc: "2.0", id, error: { code, message, data: { code: word, requestId: "mock", ...data } } };
    };
    if (procedure === undefined) return fail(-32601, "METHOD_NOT_FOUND", `There is no procedure ${method}`);
    const input = procedure.input === undefined ? undefined : codec.decode(procedure.input, params ?? {});
    calls.push({ procedure: method, input });
    const issues = procedure.input === undefined ? [] : validateWith(schema, procedure.input.slice(1), input);
    if (issues.length > 0) return fail(-32602, "BAD_REQUEST", "The input breaks a rule", { issues });
    try {
      const handler = find(handlers, method);
      const output = procedure.output;
      const result = handler === undefined ? new Examples(schema, seed).of(output, method) : await handler(input);
      return { jsonrpc: "2.0", id, result: output === undefined ? null : encodeValue(result ?? null) };
    } catch (cause) {
      if (!isRapportError(cause)) return fail(-32603, "INTERNAL", String(cause));
      const details = cause as { number?: number; issues?: unknown; error?: unknown };
      const own = details.error === undefined || procedure.errors === undefined ? undefined : details.error;
      const error = own === undefined ? {} : { error: encodeValue(own) };
      return fail(details.number ?? -32603, cause.code, cause.message, { issues: details.issues, ...error });
    }
  };
  const send = async (_: string, init: RequestInit): Promise<Response> => {
    if (typeof init.body !== "string") throw new TypeError("A mock has no subscriptions");
    const parsed = JSON.parse(init.body) as Request | Request[];
    const body = Array.isArray(parsed) ? await Promise.all(parsed.map(answer)) : await answer(parsed);
    return new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
  };
  return { client: connect<Client>(schema, { ...rest, url: "mock:", fetch: send }), calls };
}

interface Request {
  readonly id: number;
  readonly method: string;
  readonly params?: unknown;
}

function find(handlers: unknown, method: string): ((input: unknown) => unknown) | undefined {
  let found: unknown = handlers;
  for (const part of method.split(".")) {
    if ((typeof found !== "object" && typeof found !== "function") || found === null) return undefined;
    found = own(found as { [key: string]: unknown }, part);
  }
  return typeof found === "function" ? (found as (input: unknown) => unknown) : undefined;
}

/** Values that fit a schema, the same for the same seed and place. */
class Examples {
  private depth = 0;

  constructor(private readonly schema: Schema, private readonly seed: number) {}

  of(type: TypeExpression | undefined, place: string, rules?: FieldRule): unknown {
    if (type === undefined) return null;
    const kind = type.charAt(0);
    if (kind === "?") return this.depth > 3 ? null : this.of(type.slice(1), place, rules);
    if (kind === "[" || kind === "<") {
      const least = rules?.count?.minimum ?? 0;
      const most = rules?.count?.maximum ?? 2;
      const count = this.depth > 3 ? least : Math.max(least, Math.min(2, most));
      return Array.from({ length: count }, (_, index) => this.of(type.slice(2), `${place}[${index}]`, rules));
    }
    if (kind === "{") return { example: this.of(type.slice(2), `${place}.example`, rules) };
    if (kind === "#") return this.named(type.slice(1), place);
    if (kind === "@") return this.id(place);
    return this.value(type, place, rules);
  }

  private named(name: string, place: string): unknown {
    const definition = own(this.schema.types, name);
    if (definition === undefined) return null;
    if ("choice" in definition) return definition.choice[this.number(place) % definition.choice.length];
    this.depth += 1;
    try {
      if ("fields" in definition) return this.object(definition.fields, place);
      const names = Object.keys(definition.cases);
      // The case with the fewest fields when it has become deep: recursion ends there.
      const sorted = [...names].sort((left, right) => size(definition.cases[left]) - size(definition.cases[right]));
      const tag = (this.depth > 3 ? sorted[0] : names[this.number(place) % names.length]) ?? "";
      return { [definition.discriminator]: tag, ...this.object(definition.cases[tag] ?? {}, place) };
    } finally {
      this.depth -= 1;
    }
  }

  private object(fields: FieldTable, place: string): { [name: string]: unknown } {
    const result: { [name: string]: unknown } = {};
    for (const [name, field] of Object.entries(fields)) {
      if (!field.required && this.depth > 2) continue;
      const value = this.of(field.type, `${place}.${name}`, field);
      Object.defineProperty(result, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return result;
  }

  private value(type: string, place: string, rules?: FieldRule): unknown {
    const number = this.number(place);
    switch (type) {
      case "string": return this.text(place, rules);
      case "boolean": return number % 2 === 0;
      case "instant": return new Date(Date.UTC(2026, 0, 1) + (number % 31_536_000) * 1000);
      case "calendarDate": return new Date(Date.UTC(2026, 0, 1 + (number % 365))).toISOString().slice(0, 10);
      case "url": return `https://example.org/${number % 1000}`;
      case "bytes": return Uint8Array.from({ length: rules?.count?.minimum ?? 3 }, (_, index) => (number + index) % 256);
      case "json": return { example: number % 100 };
      default: {
        const least = Math.ceil(Number(rules?.minimum ?? 0));
        const most = Math.floor(Number(rules?.maximum ?? Math.max(least, 0) + 100));
        const whole = least + (number % Math.max(1, most - least + 1));
        return type === "int64" || type === "uint64" ? BigInt(whole) : whole;
      }
    }
  }

  private text(place: string, rules?: FieldRule): string {
    const number = this.number(place);
    if (rules?.oneOf !== undefined) return rules.oneOf[number % rules.oneOf.length] ?? "";
    if (rules?.email === true) return `person${number % 1000}@example.org`;
    if (rules?.phone === true) return `+49 30 ${1_000_000 + (number % 1_000_000)}`;
    if (rules?.webURL === true) return `https://example.org/${number % 1000}`;
    const name = place.slice(place.lastIndexOf(".") + 1).replace(/[^a-zA-Z]/g, "");
    const text = `${name} ${number % 1000}`.padEnd(rules?.length?.minimum ?? 0, "x");
    return [...text].slice(0, rules?.length?.maximum ?? 200).join("").trim();
  }

  private id(place: string): string {
    const digits = [0, 1, 2, 3].map((part) => this.number(`${part}${place}`).toString(16).padStart(8, "0")).join("");
    const parts = [digits.slice(0, 8), digits.slice(8, 12), `7${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
    return [...parts, digits.slice(20)].join("-");
  }

  /** FNV-1a, stirred by the seed. */
  private number(place: string): number {
    let hash = (2_166_136_261 ^ Math.imul(this.seed, 2_654_435_761)) >>> 0;
    for (let index = 0; index < place.length; index += 1) {
      hash = Math.imul(hash ^ place.charCodeAt(index), 16_777_619) >>> 0;
    }
    return hash;
  }
}

function size(fields: FieldTable | undefined): number {
  return Object.keys(fields ?? {}).length;
}
