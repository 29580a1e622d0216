// Part of rapport-codegen, and the same for every contract. Do not edit.
import { Codec, CodecError, encodeValue } from "./codec.js";
import { own } from "./descriptors.js";
import type { ProcedureSchema, WireSchema } from "./descriptors.js";
import { isRapportError, makeError } from "./failure.js";
import type { RapportError } from "./failure.js";
import type {
  AnyProcedure,
  CallOptions,
  ClientOptions,
  Namespace,
  SubscribeOptions,
  SubscriptionListener,
} from "./procedure.js";
import { withRetries } from "./retry.js";
import { subscribe } from "./stream.js";
import { Transport } from "./transport.js";

const pathMark = Symbol.for("rapport.path");

/** The path of a namespace or a procedure of a client: `crm.extensions`. */
export function pathOf(part: Namespace | AnyProcedure): string {
  return (part as unknown as { [pathMark]: string })[pathMark];
}

/** What a query's cached answers are kept under. */
export function encodeInput(procedure: AnyProcedure, input: unknown): unknown {
  return (procedure as unknown as { [encodeMark]: (input: unknown) => unknown })[encodeMark](input);
}

const encodeMark = Symbol.for("rapport.encode");

/** A client of the shape that the schema's names give. Generated code calls it with the right type. */
export function connect<Client>(schema: WireSchema, options: ClientOptions): Client {
  const connection = new Connection(schema, options);
  const names = Object.keys(schema.procedures);
  const namespaces = new Set(names.flatMap(prefixes));
  const make = (path: string): unknown => {
    const procedure = own(schema.procedures, path);
    const target = procedure === undefined ? {} : connection.procedure(path, procedure);
    Object.defineProperty(target, pathMark, { value: path });
    if (procedure !== undefined && !namespaces.has(path)) return target;
    const parts = new Map<string, unknown>();
    return new Proxy(target, {
      get(target, key, receiver) {
        if (typeof key !== "string") return Reflect.get(target, key, receiver);
        const inner = path === "" ? key : `${path}.${key}`;
        if (!namespaces.has(inner) && own(schema.procedures, inner) === undefined) {
          return procedure === undefined ? undefined : Reflect.get(target, key, receiver);
        }
        if (!parts.has(inner)) parts.set(inner, make(inner));
        return parts.get(inner);
      },
    });
  };
  return make("") as Client;
}

function prefixes(name: string): string[] {
  const parts = name.split(".");
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("."));
}

class Connection {
  private readonly codec: Codec;
  private readonly transport: Transport;

  constructor(schema: WireSchema, private readonly options: ClientOptions) {
    this.codec = new Codec(schema);
    this.transport = new Transport(options);
  }

  procedure(name: string, schema: ProcedureSchema): object {
    const call =
      schema.kind === "subscription"
        ? (input: unknown, options: SubscribeOptions = {}) => this.subscribe(name, schema, input, options)
        : (input: unknown, options: CallOptions = {}) => this.call(name, schema, input, options);
    const members = {
      procedureName: name,
      kind: schema.kind,
      isError: (error: unknown) =>
        schema.errors !== undefined && isRapportError(error) && error.procedure === name && "error" in error,
      ...(schema.kind !== "subscription" ? {} : {
        listen: (input: unknown, listener: SubscriptionListener<unknown>, options: SubscribeOptions = {}) =>
          listen((signal) => this.subscribe(name, schema, input, { ...options, signal }), listener, options.signal),
      }),
      [encodeMark]: (input: unknown) => this.encode(name, schema, input),
    };
    for (const key of Reflect.ownKeys(members)) {
      Object.defineProperty(call, key, { value: Reflect.get(members, key), configurable: true });
    }
    return call;
  }

  private async call(name: string, schema: ProcedureSchema, input: unknown, options: CallOptions): Promise<unknown> {
    const started = Date.now();
    const end = this.options.onCall?.({ procedure: name, kind: schema.kind, input });
    let attempts = 0;
    const timeout = options.timeout ?? this.options.timeout;
    const deadline = new Deadline(name, timeout ?? 30_000, options.signal);
    try {
      const params = this.encode(name, schema, input);
      const retry = options.retry ?? this.options.retry ?? {};
      const mayRepeat = retry !== false && (retry.limit ?? 2) > 0;
      const idempotencyKey =
        schema.kind === "mutation" ? options.idempotencyKey ?? (mayRepeat ? randomKey() : undefined) : undefined;
      const attempt = (): Promise<unknown> => {
        attempts += 1;
        const members = {
          ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
          ...(timeout === undefined || timeout <= 0 ? {} : { timeoutMs: deadline.left() }),
        };
        return this.transport.call(name, params, { ...options, signal: deadline.signal }, members);
      };
      const result = this.decode(name, schema, await withRetries(attempt, retry, deadline.signal));
      end?.({ duration: Date.now() - started, attempts });
      return result;
    } catch (cause) {
      const error = this.failure(name, schema, deadline.reason ?? cause);
      end?.({ duration: Date.now() - started, attempts, error });
      throw await this.reported(error);
    } finally {
      deadline.end();
    }
  }

  private async *subscribe(name: string, schema: ProcedureSchema, input: unknown, options: SubscribeOptions) {
    const started = Date.now();
    const end = this.options.onCall?.({ procedure: name, kind: schema.kind, input });
    let error: RapportError | undefined;
    try {
      const params = this.encode(name, schema, input);
      for await (const event of subscribe(this.transport, name, params, options)) {
        yield this.decode(name, schema, event);
      }
    } catch (cause) {
      error = this.failure(name, schema, cause);
      throw await this.reported(error);
    } finally {
      end?.({ duration: Date.now() - started, attempts: 1, ...(error === undefined ? {} : { error }) });
    }
  }

  private encode(name: string, schema: ProcedureSchema, input: unknown): unknown {
    if (schema.input === undefined || input === undefined || input === null) return undefined;
    try {
      return encodeValue(input);
    } catch (cause) {
      if (!(cause instanceof CodecError)) throw cause;
      const issues = [{ path: cause.path, code: "type", message: cause.message.slice(cause.path.length).trim() }];
      throw makeError("BAD_REQUEST", cause.message, { procedure: name, number: -32602, issues, cause });
    }
  }

  private decode(name: string, schema: ProcedureSchema, result: unknown): unknown {
    if (schema.output === undefined) return null;
    try {
      return this.codec.decode(schema.output, result);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `The answer to ${name} does not fit the contract: ${reason}`;
      throw makeError("BAD_RESPONSE", message, { procedure: name, cause });
    }
  }

  private failure(name: string, schema: ProcedureSchema, cause: unknown): RapportError {
    if (!isRapportError(cause)) {
      return makeError("NETWORK", `${name} did not get through: ${String(cause)}`, { procedure: name, cause });
    }
    if ("error" in cause && cause.error !== undefined && schema.errors !== undefined) {
      const error = this.codec.decode(schema.errors, cause.error);
      Object.defineProperty(cause, "error", { value: error, enumerable: true, configurable: true });
    }
    return cause;
  }

  private async reported(error: RapportError): Promise<RapportError> {
    if (error.code !== "ABORTED") await this.options.onError?.(error);
    return error;
  }
}

/** 128 random bits: nobody else's key. Not `randomUUID`, which pages without TLS don't have. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Tells a listener what comes, until it fails, ends, or the result is called. */
function listen(
  start: (signal: AbortSignal) => AsyncIterableIterator<unknown>,
  listener: SubscriptionListener<unknown>,
  outer: AbortSignal | undefined,
): () => void {
  const controller = new AbortController();
  const end = (): void => controller.abort();
  if (outer?.aborted === true) end();
  outer?.addEventListener("abort", end);
  const follow = async (): Promise<void> => {
    try {
      for await (const event of start(controller.signal)) {
        if (controller.signal.aborted) return;
        listener.onEvent(event);
      }
      listener.onEnd?.();
    } catch (error) {
      if (controller.signal.aborted) return;
      if (!isRapportError(error)) throw error;
      listener.onError?.(error);
    } finally {
      outer?.removeEventListener("abort", end);
    }
  };
  void follow();
  return end;
}

/** A signal that follows the caller's and the clock. */
class Deadline {
  private readonly controller = new AbortController();
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onAbort: () => void;
  private readonly time: number;
  /** Why the signal was given; `undefined` if it wasn't. */
  reason: RapportError | undefined;

  constructor(name: string, timeout: number, private readonly outer: AbortSignal | undefined) {
    this.time = Date.now() + timeout;
    const abort = (error: RapportError): void => {
      this.reason ??= error;
      this.controller.abort();
    };
    this.onAbort = () =>
      abort(makeError("ABORTED", `${name} was aborted`, { procedure: name, cause: this.outer?.reason }));
    if (timeout > 0) {
      const expire = (): void => {
        const message = `${name} had no answer within ${timeout} ms`;
        abort(makeError("CLIENT_TIMEOUT", message, { procedure: name }));
      };
      this.timer = setTimeout(expire, timeout);
    }
    if (outer?.aborted === true) this.onAbort();
    outer?.addEventListener("abort", this.onAbort);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** How many milliseconds are left; 1 at least. */
  left(): number {
    return Math.max(1, Math.ceil(this.time - Date.now()));
  }

  end(): void {
    clearTimeout(this.timer);
    this.outer?.removeEventListener("abort", this.onAbort);
  }
}
