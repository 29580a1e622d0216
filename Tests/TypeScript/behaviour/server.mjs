/** A server in this process that answers JSON-RPC as Rapport's does, and remembers what it was asked. */
import { createServer } from "node:http";
import { createClient } from "../generated/index.js";

/** Answers a call with an error of the table. */
export class Refusal {
  constructor(code, word, data = {}, message = word) {
    Object.assign(this, { error: { code, message, data: { code: word, requestId: "r1", ...data } } });
  }
}

/** Answers a request with something else than JSON-RPC results. */
export class Raw {
  constructor(status, body, headers = { "Content-Type": "application/json" }) {
    Object.assign(this, { status, body, headers });
  }
}

/**
 * @param answer Called for each call with its method and params; what it returns is the result. It may return or throw
 * a `Refusal`, and a `Raw` answers the whole request.
 */
export async function withServer(answer, body, options = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    response.on("close", () => (entry.isClosed = true));
    const entry = { headers: request.headers, calls: [], isBatch: false, isClosed: false };
    request.on("end", async () => {
      const parsed = JSON.parse(text);
      entry.isBatch = Array.isArray(parsed);
      entry.calls = entry.isBatch ? parsed : [parsed];
      entry.text = text;
      requests.push(entry);
      let raw;
      const responses = await Promise.all(
        entry.calls.map(async ({ id, method, params }) => {
          const result = await Promise.resolve(answer(method, params, entry)).catch((error) => error);
          if (result instanceof Raw) raw = result;
          if (result instanceof Refusal) return { jsonrpc: "2.0", id, error: result.error };
          return { jsonrpc: "2.0", id, result: result ?? null };
        }),
      );
      if (raw === undefined) {
        response.writeHead(200, { "Content-Type": "application/json" });
        // The order of a batch's answers is the server's own.
        response.end(JSON.stringify(entry.isBatch ? responses.reverse() : responses[0]));
      } else {
        response.writeHead(raw.status, raw.headers);
        if (typeof raw.body === "function") raw.body(response);
        else response.end(raw.body);
      }
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/rpc`;
  const client = createClient({ url, retry: { delay: 5 }, ...options });
  try {
    return await body(client, requests, url);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

export const dealId = "018f4e6e-7b7a-7c3a-8a5e-000000000001";

/** A deal as it stands on the wire. */
export function deal(changes = {}) {
  return {
    id: dealId,
    customerProfileId: dealId,
    title: "Pump",
    stage: "open",
    revision: 1,
    createdAt: "2026-01-31T09:30:00.000Z",
    ...changes,
  };
}
