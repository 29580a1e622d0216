// Part of rapport-codegen, and the same for every contract. Do not edit.
import { makeError } from "./failure.js";
import type { FailureDetails, Issue, RapportError } from "./failure.js";
import { isOfLines, jsonLines, linesType } from "./lines.js";
import type { CallOptions, ClientOptions } from "./procedure.js";

/** What a request says besides method and params. */
export interface RequestMembers {
  /** Names a mutation, so that it may be sent again. */
  readonly idempotencyKey?: string;
  /** How long the server may take. */
  readonly timeoutMs?: number;
}

interface Pending {
  readonly id: number;
  readonly name: string;
  readonly params: unknown;
  readonly members: RequestMembers;
  readonly signal: AbortSignal | undefined;
  resolve(result: unknown): void;
  reject(error: RapportError): void;
}

/** Calls to JSON-RPC requests over HTTP, and back. Calls of the same tick share a request. */
export class Transport {
  private queue: Pending[] = [];
  private lastId = 0;

  constructor(private readonly options: ClientOptions) {}

  /** One attempt at a call. Rejects with a `RapportError`. */
  call(name: string, params: unknown, options: CallOptions, members: RequestMembers = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      const aborted = (): RapportError => makeError("ABORTED", `${name} was aborted`, { procedure: name });
      if (signal?.aborted === true) return reject(aborted());
      const onAbort = (): void => reject(aborted());
      signal?.addEventListener("abort", onAbort);
      const settle = (): void => signal?.removeEventListener("abort", onAbort);
      this.lastId += 1;
      const pending: Pending = {
        id: this.lastId,
        name,
        params,
        members,
        signal,
        resolve: (result) => (settle(), resolve(result)),
        reject: (error) => (settle(), reject(error)),
      };
      if (this.options.batch === false || options.batch === false || options.headers !== undefined) {
        void this.send([pending], options.headers);
      } else {
        this.enqueue(pending);
      }
    });
  }

  /** The headers of a request, in the order in which one overrides another. */
  async headers(names: readonly string[], extra: CallOptions["headers"]): Promise<{ [name: string]: string }> {
    const { headers, token } = this.options;
    const own = typeof headers === "function" ? await headers(names) : headers;
    const bearer = typeof token === "function" ? await token() : token;
    return {
      Accept: "application/json",
      "Content-Type": "application/json",
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      ...own,
      ...extra,
    };
  }

  /** Posts a body. Rejects with what `fetch` rejects with. */
  async post(body: string, headers: { [name: string]: string }, signal: AbortSignal): Promise<Response> {
    const send = this.options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init));
    const credentials = this.options.credentials ?? "same-origin";
    return send(String(this.options.url), { method: "POST", body, headers, credentials, signal });
  }

  /** Asks for something at a path behind the address that calls are posted to. Rejects with what `fetch` rejects with. */
  async get(path: string, headers: { [name: string]: string }, signal: AbortSignal): Promise<Response> {
    const send = this.options.fetch ?? ((url: string, init: RequestInit) => fetch(url, init));
    const credentials = this.options.credentials ?? "same-origin";
    const url = String(this.options.url).replace(/\/+$/, "") + path;
    return send(url, { method: "GET", headers, credentials, signal, cache: "no-store" });
  }

  private enqueue(pending: Pending): void {
    this.queue.push(pending);
    const { maximum = 100, wait = 0 } = this.options.batch === false ? {} : this.options.batch ?? {};
    if (this.queue.length >= maximum) {
      this.flush();
    } else if (this.queue.length === 1) {
      if (wait > 0) setTimeout(() => this.flush(), wait);
      else void Promise.resolve().then(() => this.flush());
    }
  }

  private flush(): void {
    const batch = this.queue.filter((pending) => pending.signal?.aborted !== true);
    this.queue = [];
    if (batch.length > 0) void this.send(batch, undefined);
  }

  private async send(batch: readonly Pending[], extra: CallOptions["headers"]): Promise<void> {
    const controller = abortTogether(batch);
    const fail = (message: (name: string) => string, code: RapportError["code"], details: object): void => {
      for (const { name, reject } of batch) reject(makeError(code, message(name), { procedure: name, ...details }));
    };
    try {
      const headers = await this.headers(batch.map(({ name }) => name), extra);
      const requests = batch.map(({ id, name, params, members }) => requestBody(id, name, params, members));
      const body = batch.length === 1 ? requests[0] ?? "" : `[${requests.join(",")}]`;
      const { batch: batching } = this.options;
      if (batch.length > 1 && batching !== false && batching?.lines === true) {
        headers["Accept"] = `${linesType}, application/json;q=0.9`;
      }
      const response = await this.post(body, headers, controller.signal);
      if (isOfLines(response)) await answerByLines(batch, response, response.body);
      else answer(batch, response, await response.text());
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      fail((name) => `${name} did not get through: ${reason}`, "NETWORK", { cause });
    }
  }
}

/** A JSON-RPC request as text. */
export function requestBody(id: number, method: string, params: unknown, members: RequestMembers = {}): string {
  return JSON.stringify({ jsonrpc: "2.0", id, method, ...(params === undefined ? {} : { params }), ...members });
}

/** Aborts when every call has. */
function abortTogether(batch: readonly Pending[]): AbortController {
  const controller = new AbortController();
  let left = batch.length;
  const onAbort = (): void => {
    left -= 1;
    if (left === 0) controller.abort();
  };
  for (const { signal } of batch) signal?.addEventListener("abort", onAbort, { once: true });
  return controller;
}

/** Gives each call its answer. */
function answer(batch: readonly Pending[], response: Response, text: string): void {
  const parsed = parse(text);
  const shared = { status: response.status, retryAfter: retryAfter(response) };
  const entries = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
  const byId = new Map<unknown, RPCResponse>();
  for (const entry of entries) if (isResponse(entry)) byId.set(entry.id, entry);
  // An error without an id is about the request as a whole.
  const whole = byId.get(null) ?? byId.get(undefined);
  for (const pending of batch) {
    const found = byId.get(pending.id) ?? (whole !== undefined && "error" in whole ? whole : undefined);
    if (found === undefined) pending.reject(badResponse(pending.name, response, text, byId.size > 0));
    else settle(pending, found, shared);
  }
}

/** Gives each call its answer as its line comes. Rejects if the lines break off; what has been answered stays so. */
async function answerByLines(
  batch: readonly Pending[],
  response: Response,
  body: ReadableStream<Uint8Array>,
): Promise<void> {
  const shared = { status: response.status, retryAfter: retryAfter(response) };
  const left = new Map<unknown, Pending>(batch.map((pending) => [pending.id, pending]));
  let count = 0;
  for await (const line of jsonLines(body)) {
    const entry = parse(line);
    if (!isResponse(entry)) continue;
    count += 1;
    const pending = left.get(entry.id);
    if (pending !== undefined) {
      left.delete(entry.id);
      settle(pending, entry, shared);
    } else if ("error" in entry && (entry.id === null || entry.id === undefined)) {
      for (const each of left.values()) settle(each, entry, shared);
      left.clear();
    }
  }
  for (const { name, reject } of left.values()) reject(badResponse(name, response, "", count > 0));
}

function settle({ name, resolve, reject }: Pending, found: RPCResponse, shared: object): void {
  if ("error" in found) reject(errorOf(found.error, { procedure: name, ...shared }));
  else resolve(found.result);
}

type RPCResponse = { readonly id?: unknown } & ({ readonly result: unknown } | { readonly error: RPCErrorObject });

export interface RPCErrorObject {
  readonly code: number;
  readonly message: string;
  readonly data?: unknown;
}

/** Whether a value is a JSON-RPC response. */
export function isResponse(value: unknown): value is RPCResponse {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as { [key: string]: unknown };
  if (candidate["jsonrpc"] !== "2.0") return false;
  const error = candidate["error"];
  if (error === undefined || error === null) return "result" in candidate;
  return typeof error === "object" && typeof (error as RPCErrorObject).code === "number";
}

/** The failure that a JSON-RPC error stands for. */
export function errorOf(error: RPCErrorObject, details: FailureDetails): RapportError {
  const data = (typeof error.data === "object" && error.data !== null ? error.data : {}) as { [key: string]: unknown };
  const code = typeof data["code"] === "string" ? data["code"] : words.get(error.code) ?? "INTERNAL";
  const wait = data["retryAfterMs"];
  return makeError(code as RapportError["code"], error.message, {
    ...details,
    number: error.code,
    requestId: typeof data["requestId"] === "string" ? data["requestId"] : undefined,
    // The error's own is exact; the header is in seconds, and every call's of the batch.
    retryAfter: typeof wait === "number" ? wait : details.retryAfter,
    issues: Array.isArray(data["issues"]) ? (data["issues"] as Issue[]) : undefined,
    error: data["error"],
  });
}

/** For answers without the word for their number, from a gateway that speaks JSON-RPC but is not Rapport. */
const words = new Map([
  [-32700, "PARSE"],
  [-32600, "INVALID_REQUEST"],
  [-32601, "METHOD_NOT_FOUND"],
  [-32602, "BAD_REQUEST"],
  [-32603, "INTERNAL"],
]);

/** The failure of a call whose answer is none. */
export function badResponse(name: string, response: Response, text: string, isRPC: boolean): RapportError {
  const contentType = response.headers.get("Content-Type") ?? undefined;
  const what = isRPC
    ? "the response has no answer to the call"
    : `${contentType ?? "no content"} instead of a JSON-RPC response`;
  return makeError("BAD_RESPONSE", `${name}: HTTP ${response.status}, ${what}`, {
    procedure: name,
    status: response.status,
    retryAfter: retryAfter(response),
    contentType,
    body: text.slice(0, 500),
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds, from seconds or a date. */
export function retryAfter(response: Response): number | undefined {
  const text = response.headers.get("Retry-After");
  if (text === null) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
