import { Codec, calendarDate, encodeValue, fromBase64URL, id, schema, toBase64URL } from "../generated/index.js";
import { assert, failure, run, test } from "./harness.mjs";
import { withServer } from "./server.mjs";

const echo = (body) => withServer((_, params) => params, body);

test("64-bit integers are bigint, and lossless beyond what a number holds", () =>
  echo(async (client, requests) => {
    const input = {
      int64: -(2n ** 63n),
      uint64: 2n ** 64n - 1n,
      dictionary: { small: 7n, large: 2n ** 53n, __proto__x: -1n },
      matrix: [[1n, null], []],
    };
    assert.deepEqual(await client.crm.everything.echo(input), input);
    const [{ params }] = requests[0].calls;
    assert.equal(params.int64, "-9223372036854775808");
    assert.equal(params.uint64, "18446744073709551615");
    assert.equal(params.dictionary.small, 7);
    assert.equal(params.dictionary.large, "9007199254740992");
    assert.deepEqual(params.matrix, [[1, null], []]);
  }));

test("instants are Date, also in arrays, in unions and where null may be", () =>
  echo(async (client, requests) => {
    const at = new Date("2026-01-31T09:30:00.123Z");
    const named = { kind: "node", at, value: { kind: "node", at } };
    const input = { instant: at, array: [at, at], nullable: null, named };
    assert.deepEqual(await client.crm.everything.echo(input), input);
    assert.equal(requests[0].calls[0].params.instant, "2026-01-31T09:30:00.123Z");
    const other = await client.crm.everything.echo({ nullable: at });
    assert.deepEqual(other.nullable, at);
  }));

test("bytes are Uint8Array, as base64url without padding", () =>
  echo(async (client, requests) => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    assert.deepEqual((await client.crm.everything.echo({ bytes })).bytes, bytes);
    assert.match(requests[0].calls[0].params.bytes, /^[A-Za-z0-9_-]+$/);
    for (const length of [0, 1, 2, 3, 4, 100_000]) {
      const some = new Uint8Array(length).fill(251);
      assert.deepEqual(fromBase64URL(toBase64URL(some)), some);
    }
    assert.throws(() => fromBase64URL("a+b="), RangeError);
  }));

test("everything else stays as it is; a Set may be given for a set", () =>
  echo(async (client) => {
    const json = { any: [1, "two", null, { three: true }] };
    const day = calendarDate("2026-01-31");
    const input = { string: "ü😀", boolean: false, double: 0.1, money: 12.34, calendarDate: day, json };
    assert.deepEqual(await client.crm.everything.echo(input), input);
    assert.deepEqual(await client.crm.everything.echo({ set: new Set(["a", "b"]) }), { set: ["a", "b"] });
  }));

test("fields without a value are left out, null is sent", () =>
  echo(async (client, requests) => {
    await client.crm.everything.echo({ string: undefined, nullable: null });
    assert.equal(requests[0].text.includes("string"), false);
    assert.deepEqual(requests[0].calls[0].params, { nullable: null });
  }));

test("what cannot be written is refused before it is sent", () =>
  echo(async (client, requests) => {
    const error = await failure(client.crm.everything.echo({ array: [new Date(), new Date("nonsense")] }));
    assert.equal(error.code, "BAD_REQUEST");
    assert.deepEqual(error.issues, [{ path: "array[1]", code: "type", message: "is an invalid Date" }]);
    assert.equal((await failure(client.crm.everything.echo({ double: NaN }))).issues[0].path, "double");
    assert.equal(requests.length, 0);
  }));

test("an answer that does not fit the contract is said to be so", () =>
  withServer(
    (method) => (method === "system.now" ? "noon" : { dictionary: { a: 1.5 } }),
    async (client) => {
      const error = await failure(client.system.now());
      assert.equal(error.code, "BAD_RESPONSE");
      assert.match(error.message, /system\.now.*instant/);
      assert.match((await failure(client.crm.everything.echo({}))).message, /dictionary\.a should be a whole number/);
    },
  ));

test("fields, cases and words that a later server adds do no harm", () => {
  const codec = new Codec(schema);
  const value = { int64: 1, later: { nested: true }, named: { kind: "later", at: "2026-01-31T00:00:00Z" } };
  const expected = { int64: 1n, later: { nested: true }, named: { kind: "later", at: "2026-01-31T00:00:00Z" } };
  assert.deepEqual(codec.decode("#Everything", value), expected);
  const key = JSON.parse('{"dictionary": {"__proto__": 3}}');
  const decoded = codec.decode("#Everything", key);
  assert.equal(Object.getPrototypeOf(decoded.dictionary), Object.prototype);
  assert.equal(Object.entries(decoded.dictionary)[0][1], 3n);
});

test("recursive types are read to their leaves, and not for ever when there is nothing to convert", () => {
  const codec = new Codec(schema);
  const tree = { name: "a", children: [{ name: "b", children: [] }], parent: null };
  assert.equal(codec.decode("#Node", tree), tree);
  const leaf = { kind: "node", at: "2026-01-31T00:00:00.000Z" };
  const union = { ...leaf, value: leaf };
  assert.ok(codec.decode("#class", union).value.at instanceof Date);
  assert.deepEqual(encodeValue(codec.decode("#class", union)), union);
});

test("identifiers and calendar dates are made of texts", () => {
  assert.equal(id("018F4E6E"), "018f4e6e");
  assert.equal(calendarDate(new Date(2026, 0, 31, 23, 59)), "2026-01-31");
  for (const text of ["2026-02-30", "2026-1-1", "today", ""]) assert.throws(() => calendarDate(text), RangeError);
  assert.equal(calendarDate("2024-02-29"), "2024-02-29");
});

run();
