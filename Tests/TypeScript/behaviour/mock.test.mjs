import { makeError, validate } from "../generated/index.js";
import { createMockClient } from "../generated/mock.js";
import { assert, failure, run, test } from "./harness.mjs";
import { dealId } from "./server.mjs";

test("a mock answers with examples that fit the contract, the same for the same seed", async () => {
  const page = await createMockClient().client.crm.extensions.listOpportunities();
  assert.equal(page.items.length, 2);
  for (const deal of page.items) assert.deepEqual(validate("Opportunity", deal), []);
  assert.ok(page.items[0].createdAt instanceof Date);
  assert.deepEqual(await createMockClient().client.crm.extensions.listOpportunities(), page);
  const other = await createMockClient({}, { seed: 2 }).client.crm.extensions.listOpportunities();
  assert.notDeepEqual(other, page);
});

test("recursive types end, and procedures without an output answer null", async () => {
  const { client } = createMockClient();
  const tree = await client.reports["month-end"].run({ name: "a" });
  assert.deepEqual(validate("Node", tree), []);
  assert.equal(await client.crm.everything.write({}), null);
});

test("a mock checks inputs by the contract's rules", async () => {
  const { client } = createMockClient();
  const error = await failure(client.crm.extensions.createOpportunity({ customerProfileId: dealId, title: "" }));
  assert.equal(error.code, "BAD_REQUEST");
  assert.deepEqual(error.issues.map(({ path, code }) => [path, code]), [["title", "length"]]);
});

test("a handler answers instead, and what it was asked is remembered", async () => {
  const now = new Date("2026-01-31T09:30:00.000Z");
  const { client, calls } = createMockClient({ system: { now: () => now }, reports: () => ["one"] });
  assert.deepEqual(await client.system.now(), now);
  assert.deepEqual(await client.reports(), ["one"]);
  await client.crm.extensions.getOpportunity({ id: dealId });
  assert.deepEqual(calls.map(({ procedure }) => procedure), ["system.now", "reports", "crm.extensions.getOpportunity"]);
  assert.deepEqual(calls[2].input, { id: dealId });
});

test("what a handler throws is the call's failure, with the procedure's own error", async () => {
  const since = new Date("2026-01-31T09:30:00.000Z");
  const refuse = () => {
    const error = { type: "moveRefused", from: "open", since };
    throw makeError("UNPROCESSABLE", "no", { procedure: "", number: -32022, error });
  };
  const { client } = createMockClient({ crm: { extensions: { closeOpportunity: refuse } } });
  const error = await failure(client.crm.extensions.closeOpportunity({ id: dealId }));
  assert.ok(client.crm.extensions.closeOpportunity.isError(error));
  assert.deepEqual(error.error, { type: "moveRefused", from: "open", since });
  const broken = createMockClient({ system: { now: () => { throw new Error("broken"); } } });
  assert.equal((await failure(broken.client.system.now())).code, "INTERNAL");
});

run();
