import { isRapportError, makeError } from "./failure.js";
import type { RapportError } from "./failure.js";
import type { RetryOptions, SubscribeOptions } from "./procedure.js";
import { badResponse, errorOf, isResponse, retryAfter } from "./transport.js";
import type { RPCErrorObject, Transport } from "./transport.js";

/**
 * The events of a subscription: `GET {url}/subscribe?procedure=…&input=…`, answered with server-sent events.
 *
 * A stream that breaks off is taken up again behind the last event, as often as it takes; one that is silent for longer
 * than the server's heartbeats allow counts as broken. A `failure` of the server's ends it with that error, `end` without.
 */
export async function* subscribe(
  transport: Transport,
  name: string,
  params: unknown,
  options: SubscribeOptions,
): AsyncIterableIterator<unknown> {
  const state: StreamState = { lastEventId: options.lastEventId, wait: undefined };
  const retry = options.retry === false ? undefined : options.retry ?? {};
  for (let failures = 0; ; failures += 1) {
    if (failures > 0) options.onStatus?.("waiting");
    await pause(delay(failures, state.wait, retry), options.signal, name);
    options.onStatus?.("connecting");
    try {
      for await (const event of connection(transport, name, params, options, state)) {
        if (event === opened) options.onStatus?.("open");
        else yield event;
        failures = 0;
      }
      if (state.isOver === true) return;
      if (retry === undefined) throw makeError("NETWORK", `${name} broke off`, { procedure: name });
    } catch (cause) {
      if (options.signal?.aborted === true) throw aborted(name, cause);
      const error = isRapportError(cause) ? cause : interrupted(name, cause);
      if (retry === undefined || !mayPass(error) || failures >= (retry.limit ?? Infinity)) throw error;
      state.wait = error.retryAfter ?? state.wait;
    }
  }
}

interface StreamState {
  lastEventId: string | undefined;
  /** In milliseconds, as the server said: before the next attempt. */
  wait: number | undefined;
  isOver?: boolean;
}

/** Said once, when a connection stands. */
const opened = Symbol("opened");

/** One connection, from its beginning to its end. */
async function* connection(
  transport: Transport,
  name: string,
  params: unknown,
  options: SubscribeOptions,
  state: StreamState,
): AsyncIterableIterator<unknown> {
  const controller = new AbortController();
  const { signal } = options;
  const onAbort = (): void => controller.abort();
  if (signal?.aborted === true) controller.abort();
  signal?.addEventListener("abort", onAbort);
  const silence = options.silence ?? 45_000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAlive = (): void => {
    clearTimeout(timer);
    if (silence > 0) timer = setTimeout(onAbort, silence);
  };
  try {
    isAlive();
    const headers = await transport.headers([name], options.headers);
    delete headers["Content-Type"];
    headers["Accept"] = "text/event-stream, application/json";
    if (state.lastEventId !== undefined) headers["Last-Event-ID"] = state.lastEventId;
    const response = await transport.get(query(name, params), headers, controller.signal);
    const type = response.headers.get("Content-Type") ?? "";
    if (!type.startsWith("text/event-stream") || response.body === null) throw await refusal(name, response);
    yield opened;
    for await (const { event, id, data, retry } of events(response.body, isAlive)) {
      if (id !== undefined) state.lastEventId = id;
      if (retry !== undefined) state.wait = retry;
      if (data === undefined) continue;
      if (event === "failure") throw errorOf(parse(name, data) as RPCErrorObject, { procedure: name });
      if (event === "end") {
        state.isOver = true;
        return;
      }
      if (event === "message") yield parse(name, data);
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    controller.abort();
  }
}

function query(name: string, params: unknown): string {
  const input = params === undefined ? "" : `&input=${encodeURIComponent(JSON.stringify(params))}`;
  return `/subscribe?procedure=${encodeURIComponent(name)}${input}`;
}

/** Why there is no stream. */
async function refusal(name: string, response: Response): Promise<RapportError> {
  const text = await response.text();
  try {
    const value: unknown = JSON.parse(text);
    const error = isResponse(value) && "error" in value ? value.error : (value as { error?: RPCErrorObject }).error ?? value;
    if (typeof (error as RPCErrorObject).code === "number") {
      const details = { procedure: name, status: response.status, retryAfter: retryAfter(response) };
      return errorOf(error as RPCErrorObject, details);
    }
  } catch {
    // Then it is no answer of Rapport's.
  }
  return badResponse(name, response, text, false);
}

function parse(name: string, data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (cause) {
    throw makeError("BAD_RESPONSE", `${name}: an event is not JSON`, { procedure: name, body: data.slice(0, 500), cause });
  }
}

/** Whether coming back may help. */
function mayPass(error: RapportError): boolean {
  if (error.code === "NETWORK") return true;
  if (error.code === "BAD_RESPONSE") return error.status !== undefined && error.status >= 500;
  return ["UNAVAILABLE", "TOO_MANY_REQUESTS", "TIMEOUT"].includes(error.code);
}

/** None before the first attempt; then what the server said, doubled with each failure and shortened at random. */
function delay(failures: number, wait: number | undefined, retry: RetryOptions | undefined): number {
  if (failures === 0) return 0;
  const { delay = wait ?? 1000, maximumDelay = 30_000 } = retry ?? {};
  return Math.min(delay * 2 ** Math.min(failures - 1, 16), maximumDelay) * (0.5 + Math.random() / 2);
}

function pause(milliseconds: number, signal: AbortSignal | undefined, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(aborted(name, signal.reason));
    if (milliseconds === 0) return resolve();
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(aborted(name, signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", onAbort);
  });
}

function aborted(name: string, cause: unknown): RapportError {
  return makeError("ABORTED", `${name} was aborted`, { procedure: name, cause });
}

function interrupted(name: string, cause: unknown): RapportError {
  return makeError("NETWORK", `${name} was interrupted: ${String(cause)}`, { procedure: name, cause });
}

interface ServerSentEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string | undefined;
  readonly retry: number | undefined;
}

/** The server-sent events of a body (HTML Living Standard, section 9.2.6). `isAlive` is called for whatever comes. */
async function* events(body: ReadableStream<Uint8Array>, isAlive: () => void): AsyncIterableIterator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let buffer = "";
  let data: string[] = [];
  let event = "";
  let id: string | undefined;
  let retry: number | undefined;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    isAlive();
    buffer += decoder.decode(value, { stream: true });
    const lines = buffer.split(/\r\n|\n|\r(?!$)/);
    buffer = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") {
        const text = data.length === 0 ? undefined : data.join("\n");
        if (text !== undefined || id !== undefined || retry !== undefined) {
          yield { event: event === "" ? "message" : event, id, data: text, retry };
        }
        [data, event, id, retry] = [[], "", undefined, undefined];
        continue;
      }
      const colon = line.indexOf(":");
      const field = colon < 0 ? line : line.slice(0, colon);
      const content = colon < 0 ? "" : line.slice(line.charAt(colon + 1) === " " ? colon + 2 : colon + 1);
      if (field === "data") data.push(content);
      else if (field === "event") event = content;
      else if (field === "id" && !content.includes("\0")) id = content;
      else if (field === "retry" && /^\d+$/.test(content)) retry = Number(content);
    }
  }
}
