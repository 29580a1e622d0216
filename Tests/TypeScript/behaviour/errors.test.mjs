import { createClient, isRapportError, makeError } from "../generated/index.js";
import { assert, failure, run, test } from "./harness.mjs";
import { Raw, Refusal, dealId, withServer } from "./server.mjs";

const callOnce = (answer, options) =>
  withServer(answer, (client) => failure(client.crm.extensions.closeOpportunity({ id: dealId })), options);

test("a refused input has its issues", async () => {
  const place = { path: "lines[2].quantity", code: "minimum" };
  const issues = [{ ...place, message: "must be at least 1", bound: { minimum: 1 } }];
  const error = await callOnce(() => new Refusal(-32602, "BAD_REQUEST", { issues }, "The input is wrong."));
  assert.ok(error instanceof Error);
  assert.ok(isRapportError(error));
  assert.equal(error.code, "BAD_REQUEST");
  assert.equal(error.number, -32602);
  assert.equal(error.message, "The input is wrong.");
  assert.equal(error.requestId, "r1");
  assert.equal(error.procedure, "crm.extensions.closeOpportunity");
  assert.deepEqual(error.issues, issues);
});

test("a procedure's own error is told from others, and its values are decoded", () =>
  withServer(
    () => {
      const error = { type: "moveRefused", from: "open", since: "2026-01-31T00:00:00.000Z" };
      return new Refusal(-32022, "UNPROCESSABLE", { error });
    },
    async (client) => {
      const { closeOpportunity, createOpportunity } = client.crm.extensions;
      const error = await failure(closeOpportunity({ id: dealId }));
      assert.ok(closeOpportunity.isError(error));
      assert.equal(error.error.type, "moveRefused");
      assert.ok(error.error.since instanceof Date);
      assert.equal(createOpportunity.isError(error), false);
      const other = await failure(createOpportunity({ customerProfileId: dealId, title: "x" }));
      assert.equal(closeOpportunity.isError(other), false);
      assert.equal(closeOpportunity.isError(new Error("x")), false);
    },
  ));

test("an error without the word for its code gets it from its number", async () => {
  const body = (request) => JSON.stringify({ jsonrpc: "2.0", id: null, error: { code: -32700, message: "what?" } });
  const error = await callOnce(() => new Raw(200, body()));
  assert.equal(error.code, "PARSE");
});

test("an error about the whole request is every call's", () => {
  const error = { code: -32013, message: "too large", data: { code: "PAYLOAD_TOO_LARGE" } };
  const body = JSON.stringify({ jsonrpc: "2.0", id: null, error });
  return withServer(
    () => new Raw(413, body),
    async (client) => {
      const all = await Promise.allSettled([client.system.clear(), client.reports()]);
      assert.deepEqual(all.map(({ reason }) => reason.code), ["PAYLOAD_TOO_LARGE", "PAYLOAD_TOO_LARGE"]);
      assert.deepEqual(all.map(({ reason }) => reason.procedure), ["system.clear", "reports"]);
      assert.equal(all[0].reason.status, 413);
    },
  );
});

test("a proxy's page is no answer, and says what it is", async () => {
  const page = "<html><h1>502 Bad Gateway</h1></html>";
  const error = await callOnce(() => new Raw(502, page, { "Content-Type": "text/html" }));
  assert.equal(error.code, "BAD_RESPONSE");
  assert.equal(error.status, 502);
  assert.equal(error.contentType, "text/html");
  assert.equal(error.body, page);
  assert.match(error.message, /HTTP 502, text\/html instead of a JSON-RPC response/);
});

test("JSON that is no JSON-RPC, nothing at all, and an answer to something else are no answers", async () => {
  const others = ['{"jsonrpc":"2.0","id":999,"result":1}', '{"jsonrpc":"1.0","id":1,"result":1}'];
  for (const body of ["{}", "null", "[]", '"ok"', ...others]) {
    assert.equal((await callOnce(() => new Raw(200, body))).code, "BAD_RESPONSE", body);
  }
  assert.equal((await callOnce(() => new Raw(204, ""))).code, "BAD_RESPONSE");
});

test("only failures of calls are failures of calls", () => {
  assert.equal(isRapportError(new Error("x")), false);
  assert.equal(isRapportError({ code: "BAD_REQUEST" }), false);
  assert.equal(isRapportError(null), false);
  const made = makeError("BAD_REQUEST", "no", { procedure: "a" });
  assert.ok(isRapportError(made));
  assert.deepEqual(made.issues, []);
  assert.equal(String(made), "RapportError: no");
});

test("a header function that throws fails the call", async () => {
  const headers = () => {
    throw new Error("no session");
  };
  const client = createClient({ url: "/rpc", headers });
  const error = await failure(client.system.clear());
  assert.equal(error.code, "NETWORK");
  assert.match(error.message, /no session/);
});

run();
