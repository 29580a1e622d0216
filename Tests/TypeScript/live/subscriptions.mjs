/** Follows subscriptions through connections that break: `URL BREAKING-URL LAST`. */
import assert from "node:assert/strict";
import { createClient } from "./client/index.js";

const [url, breaking, upTo] = process.argv.slice(2);
const last = Number(upTo);

/** Each text once and in order; of every seventh nothing is told. */
function expected(after, last) {
  return Array.from({ length: last - after }, (_, index) => after + 1 + index)
    .filter((number) => number % 7 !== 0)
    .map((number) => `${number} \u2028\u0085\u000b ü`);
}

async function all(events) {
  const texts = [];
  for await (const { text } of events) texts.push(text);
  return texts;
}

const through = createClient({ url: breaking, token: "member" });
const statuses = new Set();
const soon = { retry: { delay: 2 }, onStatus: (status) => statuses.add(status) };
assert.deepEqual(await all(through.test.things.follow({ upTo: last }, soon)), expected(0, last));
assert.deepEqual([...statuses].sort(), ["connecting", "open", "waiting"]);

const client = createClient({ url, token: "member" });
assert.deepEqual(await all(client.test.things.follow({ upTo: last }, { lastEventId: "100" })), expected(100, last));

const heard = [];
await new Promise((resolve, reject) => {
  client.test.things.follow.listen({ upTo: 3, isRefused: true }, {
    onEvent: ({ text }) => heard.push(text),
    onEnd: () => reject(new Error("it should be refused")),
    onError: (error) => {
      assert.ok(client.test.things.follow.isError(error));
      assert.deepEqual([error.code, error.error], ["UNPROCESSABLE", { type: "tooLarge", limit: 3 }]);
      resolve();
    },
  });
});
assert.deepEqual(heard, expected(0, 3));

const stranger = createClient({ url });
await assert.rejects(all(stranger.test.things.follow({ upTo: 1 })), { code: "UNAUTHORIZED" });
console.log("none lost, none doubled");
