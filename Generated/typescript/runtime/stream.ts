// Part of rapport-codegen, and the same for every contract. Do not edit.
import { isRapportError, makeError } from "./failure.js";
import type { CallOptions } from "./procedure.js";
import { badResponse, errorOf, isResponse, requestBody } from "./transport.js";
import type { Transport } from "./transport.js";

/**
 * The events of a subscription: a request that accepts `text/event-stream`, answered with server-sent events whose
 * data are JSON-RPC responses. One with an error ends the stream, and so does the end of the body.
 */
export async function* subscribe(
  transport: Transport,
  name: string,
  params: unknown,
  options: CallOptions,
): AsyncIterableIterator<unknown> {
  const controller = new AbortController();
  const { signal } = options;
  const onAbort = (): void => controller.abort();
  if (signal?.aborted === true) controller.abort();
  signal?.addEventListener("abort", onAbort);
  try {
    const headers = await transport.headers([name], options.headers);
    headers["Accept"] = "text/event-stream, application/json";
    const response = await transport.post(requestBody(1, name, params), headers, controller.signal);
    const type = response.headers.get("Content-Type") ?? "";
    if (!type.startsWith("text/event-stream") || response.body === null) {
      const text = await response.text();
      yield result(name, text, () => badResponse(name, response, text, false));
      return;
    }
    for await (const data of events(response.body)) {
      yield result(name, data, () => badResponse(name, response, data, false));
    }
  } catch (cause) {
    if (signal?.aborted === true) throw makeError("ABORTED", `${name} was aborted`, { procedure: name, cause });
    if (isRapportError(cause)) throw cause;
    throw makeError("NETWORK", `${name} was interrupted: ${String(cause)}`, { procedure: name, cause });
  } finally {
    signal?.removeEventListener("abort", onAbort);
    controller.abort();
  }
}

function result(name: string, text: string, otherwise: () => unknown): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw otherwise();
  }
  if (!isResponse(value)) throw otherwise();
  if ("error" in value) throw errorOf(value.error, { procedure: name });
  return value.result;
}

/** The data of each server-sent event. */
async function* events(body: ReadableStream<Uint8Array>): AsyncIterableIterator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let buffer = "";
  let data: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    buffer += decoder.decode(value, { stream: true });
    const lines = buffer.split(/\r\n|\n|\r(?!$)/);
    buffer = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("data:")) data.push(line.slice(line.charAt(5) === " " ? 6 : 5));
      if (line !== "" || data.length === 0) continue;
      yield data.join("\n");
      data = [];
    }
  }
}
