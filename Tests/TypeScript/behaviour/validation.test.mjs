import { rules, validate } from "../generated/index.js";
import { assert, run, test } from "./harness.mjs";
import { dealId } from "./server.mjs";

const line = ({ path, code, message }) => `${path} ${code}: ${message}`;
const everything = (value) => validate("Everything", value).map(line);

function table(cases) {
  for (const [value, ...expected] of cases) assert.deepEqual(everything(value), expected, JSON.stringify(expected));
}

test("rules are data", () => {
  assert.deepEqual(rules.CreateOpportunity.title.length, { minimum: 1, maximum: 200 });
  assert.equal(rules.CreateOpportunity.title.required, true);
  assert.equal(rules.CreateOpportunity.title.docs, "What it is called");
  assert.equal(rules.CreateOpportunity.stage.default, "open");
  assert.deepEqual(Object.keys(rules.StageError), ["moveRefused", "alreadyClosed"]);
  assert.ok(Object.keys(rules.Date).includes("__proto__"));
});

test("a good value has no issues", () => {
  const title = "  " + "x".repeat(200) + "  ";
  const value = { customerProfileId: dealId, title, value: null, probability: 100 };
  assert.deepEqual(validate("CreateOpportunity", value), []);
  assert.deepEqual(validate("OpportunityFilter", {}), []);
});

test("issues have path, code, message and bounds", () => {
  const lines = [1, 1, 0].map((quantity, index) => ({ quantity, soldAt: new Date(2020, 1, index + 1) }));
  assert.deepEqual(validate("CloseOpportunity", { id: dealId, lines }), [
    { path: "lines[2].quantity", code: "minimum", message: "must be at least 1", bound: { minimum: 1 } },
  ]);
  assert.deepEqual(validate("CreateOpportunity", { title: "  ", colour: "red", value: -1 }), [
    {
      path: "title",
      code: "length",
      message: "must have 1 to 200 characters",
      bound: { minimum: 1, maximum: 200 },
    },
    { path: "colour", code: "unknown", message: "is not a known field" },
    { path: "value", code: "minimum", message: "must be at least 0", bound: { minimum: 0 } },
    { path: "customerProfileId", code: "required", message: "is required" },
  ]);
});

test("texts", () =>
  table([
    [{ length: "a" }, "length length: must have at least 2 characters"],
    [{ lengthAtMost: "ab" }, "lengthAtMost length: must have at most 1 character"],
    [{ lengthAtMost: "😀" }],
    [{ pattern: "ab" }, "pattern pattern: must match two capital letters"],
    [{ patterns: 'b "z"' }, "patterns pattern: must match ^a"],
    [{ patterns: 'a "z"' }],
    [{ email: " A@EXAMPLE.org " }],
    [{ email: "a@localhost" }, "email email: must be an e-mail address"],
    [{ email: "a@" }, "email email: must be an e-mail address"],
    [{ phone: "+49 30 1234567" }],
    [{ phone: "030 1234567" }, "phone phone: must be a telephone number with country code, such as +49 30 1234567"],
    [{ webURL: "https://a.example/b" }],
    [{ webURL: "ftp://a.example" }, "webURL webURL: must be an http or https URL"],
    [{ oneOf: "c" }, "oneOf oneOf: must be one of: a, b"],
  ]));

test("numbers and moments", () => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  table([
    [{ minimum: 0.5, maximum: 99.95 }],
    [
      { minimum: 0.49, maximum: 99.96 },
      "minimum minimum: must be at least 0.5",
      "maximum maximum: must be at most 99.95",
    ],
    [{ bigMinimum: 2n ** 53n + 1n }],
    [{ bigMinimum: 2n ** 53n }, "bigMinimum minimum: must be at least 9007199254740993"],
    [{ int8: 127, int64: 2n ** 63n - 1n }],
    [{ int8: 128 }, "int8 range: must be from -128 to 127"],
    [{ future: tomorrow, past: "2020-01-01" }],
    [
      { future: new Date(0), past: "9999-01-01" },
      "future future: must be in the future",
      "past past: must be in the past",
    ],
  ]);
});

test("containers: text rules are the elements', count and unique their own", () =>
  table([
    [{ unique: ["a", "b"] }],
    [
      { unique: ["a", "long", "a", "a"] },
      "unique[2] unique: must not repeat an element",
      "unique[3] unique: must not repeat an element",
      "unique[1] length: must have 1 to 3 characters",
    ],
    [{ count: [dealId, dealId] }, "count unique: must not repeat an element"],
    [{ countOfBytes: new Uint8Array(5) }, "countOfBytes count: must have 1 to 4 elements"],
    [{ countOfDictionary: {} }, "countOfDictionary count: must have at least 1 element"],
    [{ oneOfEach: ["a", "c"] }, "oneOfEach[1] oneOf: must be one of: a, b"],
    [{ matrix: [[1n, null], ["x"]] }, "matrix[1][0] type: must be a whole number, not a string"],
    [{ dictionary: { a: 1n, b: true } }, "dictionary.b type: must be a whole number, not a boolean"],
    [{ set: new Set(["a"]) }],
  ]));

test("types", () =>
  table([
    [{ string: 1 }, "string type: must be a string, not a number"],
    [{ boolean: "yes" }, "boolean type: must be true or false, not a string"],
    [{ double: null }, "double type: must be a number, not null"],
    [{ int8: 1.5 }, "int8 type: must be a whole number"],
    [{ money: 0.00001 }, "money range: must have at most 4 decimals"],
    [{ money: 12345678901234.5678 }, "money range: must have at most 15 significant digits"],
    [{ money: -1234.5678 }],
    [{ money: 1e14 }],
    [{ money: "1" }, "money type: must be an amount, not a string"],
    [{ id: "x" }, "id type: must be an id: a UUID such as 018f4a5e-7b2c-7d3e-8f90-0123456789ab"],
    [{ calendarDate: "2026-02-30" }, "calendarDate type: must be a date that exists, in the form YYYY-MM-DD"],
    [{ url: "/relative" }, "url type: must be an absolute URL of at most 2048 bytes"],
    [{ url: "mailto:a@example.org" }],
    [{ named: "node" }, "named type: must be an object with a type, not a string"],
    [{ array: {} }, "array type: must be an array, not an object"],
    [{ named: { kind: "no" } }, "named.kind oneOf: must be one of: it's \"odd\", node"],
    [{ named: { at: new Date() } }, "named.kind required: is required"],
    [{ named: { kind: "node" } }, "named.at required: is required"],
    [{ json: [1, { a: null }] }],
    [{ string: undefined }],
  ]));

test("no more than 100 issues are named", () => {
  assert.equal(validate("Everything", { matrix: Array.from({ length: 200 }, () => 1) }).length, 100);
});

run();
