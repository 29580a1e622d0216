/** Sends every case of the shared table through the client to a live server and compares: `URL CASES`. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createClient, isRapportError } from "./client/index.js";

const [url, path] = process.argv.slice(2);
const table = JSON.parse(readFileSync(path, "utf8"));
const many = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);

/** The wire's form of what the client takes and gives, field by field: what a caller of the library would write. */
const values = {
  int64: (value) => BigInt(value),
  uint64: (value) => BigInt(value),
  instant: (value) => new Date(value),
  bytes: (value) => (value === "(300000)" ? many : new Uint8Array(Buffer.from(value, "base64url"))),
};

function valueOf(wire) {
  const entries = Object.entries(wire).map(([name, value]) => [name, values[name]?.(value) ?? value]);
  return Object.fromEntries(entries);
}

/** Without what says nothing: the order of a set, the prototypes of what was read. */
function normal(value) {
  return { ...value, set: [...value.set].sort(), dictionary: Object.entries(value.dictionary).sort() };
}

async function everything(client) {
  assert.ok(table.everything.length > 30);
  for (const entry of table.everything) {
    const sent = { ...table.base, ...entry.with };
    const expected = Object.fromEntries(
      Object.entries({ ...sent, ...entry.answer }).filter(([, value]) => value !== "(absent)"),
    );
    const answer = await client.test.values.everything(valueOf(sent));
    assert.deepEqual(normal(answer), normal(valueOf(expected)), entry.name);
    assert.equal(typeof answer.int64, "bigint");
    assert.ok(answer.instant instanceof Date && answer.bytes instanceof Uint8Array);
  }
}

async function unionsAndPatches(client) {
  for (const shape of table.shapes) assert.deepEqual(await client.test.values.shape({ shape }), { shape });
  for (const patch of table.patches) {
    const change = { id: "018f4a5e-7b2c-7d3e-8f90-000000000001", ...patch.with };
    assert.deepEqual(await client.test.things.change(change), patch.answer);
  }
}

async function failures(client) {
  const failure = async (promise) => {
    const error = await promise.then(() => assert.fail("it should fail"), (error) => error);
    assert.ok(isRapportError(error), String(error));
    return error;
  };
  const refused = await failure(client.test.things.refuse({ value: 3 }));
  assert.ok(client.test.things.refuse.isError(refused));
  assert.deepEqual([refused.code, refused.error], ["UNPROCESSABLE", { type: "tooLarge", limit: 3 }]);
  const bad = await failure(client.test.values.ruled({ name: "too long" }));
  assert.deepEqual([bad.code, bad.issues[0].path, bad.issues[0].code], ["BAD_REQUEST", "name", "length"]);
  const stranger = createClient({ url, token: "nobody" });
  assert.equal((await failure(stranger.test.values.page())).code, "UNAUTHORIZED");
  const late = await failure(client.test.things.wait(undefined, { timeout: 50 }));
  assert.ok(["CLIENT_TIMEOUT", "TIMEOUT"].includes(late.code), late.code);
  const nowhere = createClient({ url: "http://127.0.0.1:1/rpc", retry: false });
  assert.equal((await failure(nowhere.test.values.echo({ text: "a" }))).code, "NETWORK");
}

async function batches(client) {
  const texts = Array.from({ length: 250 }, (_, index) => String(index));
  const answers = await Promise.all(texts.map((text) => client.test.values.echo({ text })));
  assert.deepEqual(answers.map(({ text }) => text), texts);
}

/** In a batch by lines, a call that takes its time holds up no other. */
async function lines() {
  const client = createClient({ url, token: "member", batch: { lines: true } });
  const controller = new AbortController();
  const slow = client.test.things.wait(undefined, { signal: controller.signal }).catch((error) => error.code);
  const refused = client.test.things.refuse({ value: 2 }).catch((error) => error.error);
  const { text } = await client.test.values.echo({ text: "quick\u2028ü" });
  assert.equal(text, "quick\u2028ü");
  assert.deepEqual(await refused, { type: "tooLarge", limit: 2 });
  assert.equal(await Promise.race([slow, Promise.resolve("still waiting")]), "still waiting");
  controller.abort();
  assert.equal(await slow, "ABORTED");
  await batches(client);
}

const client = createClient({ url, token: "member" });
await everything(client);
await unionsAndPatches(client);
await failures(client);
await batches(client);
await lines();
console.log("all came back");
