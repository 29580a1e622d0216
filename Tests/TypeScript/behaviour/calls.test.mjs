import { createClient } from "../generated/index.js";
import { assert, failure, run, test, until } from "./harness.mjs";
import { Raw, Refusal, deal, dealId, withServer } from "./server.mjs";

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a call is a JSON-RPC request with named params", () =>
  withServer(
    () => deal(),
    async (client, requests) => {
      const created = await client.crm.extensions.createOpportunity({ customerProfileId: dealId, title: "Pump" });
      assert.equal(created.title, "Pump");
      const [request] = requests;
      assert.equal(request.isBatch, false);
      const [call] = request.calls;
      assert.equal(call.jsonrpc, "2.0");
      assert.equal(call.method, "crm.extensions.createOpportunity");
      assert.deepEqual(call.params, { customerProfileId: dealId, title: "Pump" });
      assert.equal(request.headers["content-type"], "application/json");
    },
  ));

test("a procedure without input has no params, one without output answers null", () =>
  withServer(
    () => null,
    async (client, requests) => {
      assert.equal(await client.system.clear(), null);
      assert.equal("params" in requests[0].calls[0], false);
    },
  ));

test("a name may be a procedure and a namespace, and have any characters", () =>
  withServer(
    (method) => (method === "reports" ? ["a"] : { name: "n" }),
    async (client) => {
      assert.deepEqual(await client.reports(), ["a"]);
      assert.deepEqual(await client.reports["month-end"].run({ name: "n" }), { name: "n" });
      assert.equal(client.reports.procedureName, "reports");
      assert.equal(client.reports.delete.kind, "mutation");
    },
  ));

test("what is no procedure is undefined, so that a client can be awaited", async () => {
  const client = createClient({ url: "http://localhost" });
  assert.equal(client.crm.nothing, undefined);
  assert.equal((await client).crm.extensions.then, undefined);
  assert.equal(client.crm.extensions, client.crm.extensions);
  assert.equal(client.crm.extensions.createOpportunity, client.crm.extensions.createOpportunity);
});

test("calls of the same tick share a request, and each gets its own answer", () =>
  withServer(
    (_, params) => (params.id === "c" ? new Refusal(-32004, "NOT_FOUND") : deal({ title: params.id })),
    async (client, requests) => {
      const { getOpportunity } = client.crm.extensions;
      const settled = await Promise.allSettled(["a", "b", "c"].map((id) => getOpportunity({ id })));
      assert.equal(requests.length, 1);
      assert.equal(requests[0].isBatch, true);
      assert.deepEqual(settled.map(({ value }) => value?.title), ["a", "b", undefined]);
      assert.equal(settled[2].reason.code, "NOT_FOUND");
    },
  ));

test("a batch has at most 100 calls, or as many as one says", async () => {
  const call = (count) => async (client, requests) => {
    await Promise.all(Array.from({ length: count }, () => client.system.now()));
    return requests.map(({ calls }) => calls.length);
  };
  const now = () => "2026-01-31T09:30:00Z";
  assert.deepEqual(await withServer(now, call(205)), [100, 100, 5]);
  assert.deepEqual(await withServer(now, call(5), { batch: { maximum: 2 } }), [2, 2, 1]);
  assert.deepEqual(await withServer(now, call(3), { batch: false }), [1, 1, 1]);
});

test("calls of several ticks share a request if the client waits", () =>
  withServer(
    () => "2026-01-31T09:30:00Z",
    async (client, requests) => {
      const first = client.system.now();
      await wait(5);
      await Promise.all([first, client.system.now()]);
      assert.equal(requests.length, 1);
    },
    { batch: { wait: 50 } },
  ));

test("a call with headers of its own, or that says so, has a request of its own", () =>
  withServer(
    () => "2026-01-31T09:30:00Z",
    async (client, requests) => {
      const { now } = client.system;
      const special = [{ headers: { "X-One": "1" } }, { batch: false }].map((options) => now(undefined, options));
      await Promise.all([now(), now(), ...special]);
      assert.deepEqual(requests.map(({ calls }) => calls.length).sort(), [1, 1, 2]);
      assert.deepEqual(requests.filter(({ headers }) => headers["x-one"] === "1").length, 1);
    },
  ));

test("headers and token may be functions, also asynchronous ones", () => {
  const asked = [];
  return withServer(
    () => "2026-01-31T09:30:00Z",
    async (client, requests) => {
      await Promise.all([client.system.now(), client.reports().catch(() => undefined)]);
      assert.equal(requests[0].headers["x-tenant"], "a");
      assert.equal(requests[0].headers["authorization"], "Bearer secret");
      assert.deepEqual(asked, [["system.now", "reports"]]);
    },
    {
      headers: async (procedures) => (asked.push(procedures), { "X-Tenant": "a" }),
      token: async () => "secret",
    },
  );
});

test("fetch can be replaced, and gets same-origin credentials", async () => {
  let seen;
  const fetch = async (url, init) => {
    seen = { url, init };
    const { id } = JSON.parse(init.body);
    return new Response(JSON.stringify({ jsonrpc: "2.0", id, result: ["x"] }));
  };
  const client = createClient({ url: "/rpc", fetch });
  assert.deepEqual(await client.reports(), ["x"]);
  assert.equal(seen.url, "/rpc");
  assert.equal(seen.init.credentials, "same-origin");
  assert.equal(seen.init.method, "POST");
});

test("an aborted call ends at once; its request when all in it are", () =>
  withServer(
    (method) => (method === "reports" ? wait(60).then(() => ["a"]) : wait(60).then(() => "2026-01-31T09:30:00Z")),
    async (client, requests) => {
      const controller = new AbortController();
      const kept = client.reports();
      const aborted = client.system.now(undefined, { signal: controller.signal });
      await until(() => requests.length === 1);
      controller.abort(new Error("the user left"));
      const error = await failure(aborted);
      assert.equal(error.code, "ABORTED");
      assert.equal(error.cause.message, "the user left");
      assert.deepEqual(await kept, ["a"]);

      const second = new AbortController();
      const alone = client.system.now(undefined, { signal: second.signal });
      await until(() => requests.length === 2);
      second.abort();
      assert.equal((await failure(alone)).code, "ABORTED");
      await until(() => requests[1].isClosed);
    },
  ));

test("a call that is aborted before it is sent isn't sent", () =>
  withServer(
    () => null,
    async (client, requests) => {
      const gone = await failure(client.system.clear(undefined, { signal: AbortSignal.abort() }));
      assert.equal(gone.code, "ABORTED");
      const controller = new AbortController();
      const call = client.system.clear(undefined, { signal: controller.signal });
      controller.abort();
      assert.equal((await failure(call)).code, "ABORTED");
      await wait(10);
      assert.equal(requests.length, 0);
    },
  ));

test("a call without an answer in time fails, with all its attempts", () =>
  withServer(
    () => wait(300),
    async (client) => {
      const started = Date.now();
      const error = await failure(client.system.now(undefined, { timeout: 30 }));
      assert.equal(error.code, "CLIENT_TIMEOUT");
      assert.ok(Date.now() - started < 250);
    },
  ));

test("queries are repeated after 503 and 429", () => {
  let refusals = 2;
  const answer = () => {
    refusals -= 1;
    const error = { code: -32053, message: "later" };
    if (refusals === 1) return new Raw(503, JSON.stringify({ jsonrpc: "2.0", id: null, error }));
    if (refusals === 0) return new Refusal(-32029, "TOO_MANY_REQUESTS");
    return "2026-01-31T09:30:00Z";
  };
  return withServer(answer, async (client, requests) => {
    assert.ok((await client.system.now()) instanceof Date);
    assert.equal(requests.length, 3);
    assert.equal("idempotencyKey" in requests[0].calls[0], false);
  });
});

test("a mutation is repeated under one key, another call has another", () => {
  let refusals = 2;
  const answer = () => {
    refusals -= 1;
    return refusals >= 0 ? new Raw(503, "") : null;
  };
  return withServer(answer, async (client, requests) => {
    assert.equal(await client.system.clear(), null);
    assert.equal(requests.length, 3);
    const keys = requests.map(({ calls }) => calls[0].idempotencyKey);
    assert.match(keys[0], /^[0-9a-f]{32}$/);
    assert.equal(new Set(keys).size, 1);
    await Promise.all([client.system.clear(), client.system.clear()]);
    const others = requests[3].calls.map(({ idempotencyKey }) => idempotencyKey);
    assert.equal(new Set([...keys, ...others]).size, 3);
  });
});

test("a mutation that is not repeated has no key but the caller's", () =>
  withServer(
    (method) => (method === "system.clear" ? new Raw(503, "") : deal()),
    async (client, requests) => {
      const error = await failure(client.system.clear(undefined, { retry: false }));
      assert.equal(error.status, 503);
      assert.equal(requests.length, 1);
      assert.equal("idempotencyKey" in requests[0].calls[0], false);
      await failure(client.system.clear(undefined, { retry: { limit: 0 }, idempotencyKey: "mine" }));
      assert.equal(requests.length, 2);
      assert.equal(requests[1].calls[0].idempotencyKey, "mine");
      await failure(client.system.clear(undefined, { idempotencyKey: "mine", retry: { limit: 1, delay: 1 } }));
      assert.deepEqual(requests.slice(2).map(({ calls }) => calls[0].idempotencyKey), ["mine", "mine"]);
    },
  ));

test("the server learns how much time is left", () => {
  let refusals = 1;
  return withServer(
    () => ((refusals -= 1) >= 0 ? new Raw(503, "") : "2026-01-31T09:30:00Z"),
    async (client, requests) => {
      await client.system.now(undefined, { timeout: 5000, retry: { delay: 20 } });
      const [first, second] = requests.map(({ calls }) => calls[0].timeoutMs);
      assert.ok(first <= 5000 && first > 4000, String(first));
      assert.ok(second < first && second > 0, String(second));
      await client.system.now();
      await client.system.now(undefined, { timeout: 0 });
      assert.equal(requests.slice(2).some(({ calls }) => "timeoutMs" in calls[0]), false);
    },
  );
});

test("retryAfterMs of an error is waited for, and told", () => {
  let answers = [
    new Refusal(-32029, "TOO_MANY_REQUESTS", { retryAfterMs: 30 }),
    null,
    new Refusal(-32029, "TOO_MANY_REQUESTS", { retryAfterMs: 3_600_000 }),
  ];
  return withServer(
    () => answers.shift(),
    async (client, requests) => {
      const started = Date.now();
      await client.system.clear();
      assert.ok(Date.now() - started >= 29);
      const error = await failure(client.system.clear());
      assert.equal(error.retryAfter, 3_600_000);
      assert.equal(requests.length, 3);
    },
  );
});

test("a query is repeated as often as one says, and not after refusals that last", () =>
  withServer(
    (method) => new Refusal(...(method === "reports" ? [-32003, "FORBIDDEN"] : [-32053, "UNAVAILABLE"])),
    async (client, requests) => {
      const error = await failure(client.system.now(undefined, { retry: { limit: 3, delay: 1 } }));
      assert.equal(error.code, "UNAVAILABLE");
      assert.equal(requests.length, 4);
      await failure(client.system.now(undefined, { retry: false }));
      assert.equal(requests.length, 5);
      assert.equal((await failure(client.reports())).code, "FORBIDDEN");
      assert.equal(requests.length, 6);
    },
  ));

test("Retry-After is waited for if it is not too long", () => {
  const raw = (seconds) => new Raw(429, "", { "Retry-After": String(seconds) });
  let answers = [raw(1), "2026-01-31T09:30:00Z", raw(3600), "never"];
  return withServer(
    () => answers.shift(),
    async (client, requests) => {
      const started = Date.now();
      await client.system.now();
      assert.ok(Date.now() - started >= 990);
      const error = await failure(client.system.now());
      assert.equal(error.retryAfter, 3_600_000);
      assert.equal(requests.length, 3);
    },
  );
});

test("queries and mutations are repeated when there is no network", async () => {
  let attempts = 0;
  const fetch = async () => {
    attempts += 1;
    throw new TypeError("fetch failed");
  };
  const client = createClient({ url: "/rpc", fetch, retry: { delay: 1 } });
  const error = await failure(client.system.now());
  assert.equal(error.code, "NETWORK");
  assert.equal(error.cause.message, "fetch failed");
  assert.equal(attempts, 3);
  await failure(client.system.clear());
  assert.equal(attempts, 6);
  await failure(client.system.clear(undefined, { retry: false }));
  assert.equal(attempts, 7);
});

test("a caller hears of a failure when onError is through with it", () => {
  const steps = [];
  return withServer(
    () => new Refusal(-32003, "FORBIDDEN"),
    async (client) => {
      await failure(client.system.clear());
      steps.push("caller");
      assert.deepEqual(steps, ["begun", "done", "caller"]);
    },
    {
      onError: async () => {
        steps.push("begun");
        await new Promise((resolve) => setImmediate(resolve));
        steps.push("done");
      },
    },
  );
});

test("tracing hears of the start and the end of each call, onError of failures", () => {
  const heard = [];
  const errors = [];
  return withServer(
    (method) => (method === "reports" ? ["a"] : new Refusal(-32003, "FORBIDDEN")),
    async (client) => {
      await client.reports();
      await failure(client.system.clear());
      await failure(client.system.clear(undefined, { signal: AbortSignal.abort() }));
      assert.deepEqual(heard.slice(0, 2), ["query reports", "reports undefined 1"]);
      assert.deepEqual(heard.slice(2, 4), ["mutation system.clear", "system.clear FORBIDDEN 1"]);
      assert.deepEqual(errors, ["FORBIDDEN"]);
    },
    {
      onCall: ({ procedure, kind }) => {
        heard.push(`${kind} ${procedure}`);
        return ({ error, attempts }) => heard.push(`${procedure} ${error?.code} ${attempts}`);
      },
      onError: (error) => errors.push(error.code),
    },
  );
});

run();
