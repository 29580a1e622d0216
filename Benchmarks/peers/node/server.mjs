// The benchmarks' procedures on node:http and JSON.parse, checked by hand.
//
// The first argument is a file with the result of bench.list. Prints the port of 127.0.0.1 that it listens on.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const list = JSON.parse(readFileSync(process.argv[2], "utf8"), (key, value) =>
  key === "createdAt" || key === "updatedAt" ? new Date(value) : value,
);

// The form of the HTML standard, with a dot in the domain.
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const email = new RegExp(`^[a-z0-9!#$%&'*+/=?^_\`{|}~.-]{1,64}@${label}(?:\\.${label})+$`);
const fields = new Set([
  "title", "email", "value", "probability", "expectedCloseDate", "priority", "tags", "isPrivate",
]);

const isText = (value, longest) => typeof value === "string" && value.length >= 1 && value.length <= longest;

function isDate(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Brings the texts into their form, and says what is wrong. */
function check(input) {
  const issues = [];
  const require = (holds, path, message) => {
    if (!holds) issues.push({ path, message });
  };
  if (typeof input !== "object" || input === null) return [{ path: "", message: "must be an object" }];
  for (const name in input) require(fields.has(name), name, "is unknown");
  if (typeof input.title === "string") input.title = input.title.trim();
  require(isText(input.title, 200), "title", "must have 1 to 200 characters");
  if (typeof input.email === "string") input.email = input.email.trim().toLowerCase();
  require(isText(input.email, 254) && email.test(input.email), "email", "must be an e-mail address");
  require(typeof input.value === "number" && input.value >= 0, "value", "must be at least 0");
  const { probability } = input;
  const isPercent = Number.isInteger(probability) && probability >= 0 && probability <= 100;
  require(isPercent, "probability", "must be from 0 to 100");
  require(isDate(input.expectedCloseDate), "expectedCloseDate", "must be a date");
  require(["low", "normal", "high"].includes(input.priority), "priority", "must be low, normal or high");
  if (Array.isArray(input.tags)) {
    require(input.tags.length <= 10, "tags", "must have at most 10 elements");
    input.tags.forEach((tag, index) => require(isText(tag, 40), `tags[${index}]`, "must have 1 to 40 characters"));
  } else {
    require(false, "tags", "must be an array");
  }
  require(input.isPrivate === undefined || typeof input.isPrivate === "boolean", "isPrivate", "must be a boolean");
  return issues;
}

function answer(text) {
  let request;
  try {
    request = JSON.parse(text);
  } catch {
    return { jsonrpc: "2.0", id: null, error: { code: -32700, message: "The message cannot be read" } };
  }
  const { id = null, method, params } = request;
  if (method === "bench.list") return { jsonrpc: "2.0", id, result: list };
  if (method !== "bench.echo") {
    return { jsonrpc: "2.0", id, error: { code: -32601, message: "There is no such method" } };
  }
  const issues = check(params);
  if (issues.length > 0) {
    return { jsonrpc: "2.0", id, error: { code: -32602, message: "The input is not valid", data: { issues } } };
  }
  const { title, value, priority } = params;
  return { jsonrpc: "2.0", id, result: { title, value, isHigh: priority === "high" } };
}

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const body = JSON.stringify(answer(Buffer.concat(parts).toString()));
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
