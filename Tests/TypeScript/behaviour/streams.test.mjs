/** Subscriptions over server-sent events, as the server writes them. */
import { makeContainer } from "./dom.mjs";
import { createServer } from "node:http";
import { createElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createClient } from "../generated/index.js";
import { useSubscription } from "../generated/react.js";
import { assert, failure, run, test, until } from "./harness.mjs";
import { deal } from "./server.mjs";

const sse = { "Content-Type": "text/event-stream" };

function event(id, title) {
  return `id: ${id}\ndata: ${JSON.stringify(deal({ title }))}\n\n`;
}

function refusal(code, word, message = "no") {
  return JSON.stringify({ code, message, data: { code: word, requestId: "r1" } });
}

/** A server that answers the nth connection with the nth of the functions, and the last for all further ones. */
async function withStreams(answers, body, options = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const entry = { url: request.url, headers: request.headers, method: request.method, isClosed: false, response };
    response.on("close", () => (entry.isClosed = true));
    requests.push(entry);
    answers[Math.min(requests.length, answers.length) - 1](response, entry);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/rpc`;
  try {
    return await body(createClient({ url, token: "secret", ...options }), requests);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const watch = (client, options = {}) => client.crm.extensions.watchOpportunities(undefined, { retry: { delay: 2 }, ...options });

test("a subscription gives its events until the stream ends", () => {
  const body = (response) => {
    response.writeHead(200, sse);
    response.write("retry: 5\n\n:\n\nid: 0\n\n" + event(1, "one"));
    const text = event(2, "zwei ü");
    const bytes = Buffer.from(text);
    setTimeout(() => response.write(bytes.subarray(0, bytes.indexOf(0xc3) + 1)), 5);
    setTimeout(() => response.end(Buffer.concat([bytes.subarray(bytes.indexOf(0xc3) + 1), Buffer.from("event: end\ndata: {}\n\n")])), 15);
  };
  return withStreams([body], async (client, requests) => {
    const titles = [];
    const statuses = [];
    for await (const { title, createdAt } of watch(client, { onStatus: (status) => statuses.push(status) })) {
      titles.push(title);
      assert.ok(createdAt instanceof Date);
    }
    assert.deepEqual(titles, ["one", "zwei ü"]);
    assert.deepEqual(statuses, ["connecting", "open"]);
    assert.equal(requests.length, 1);
    const { url, method, headers } = requests[0];
    assert.equal(method, "GET");
    assert.equal(url, "/rpc/subscribe?procedure=crm.extensions.watchOpportunities");
    assert.equal(headers.authorization, "Bearer secret");
    assert.equal(headers["last-event-id"], undefined);
  });
});

test("a stream that breaks off is taken up again behind the last event", () => {
  // Ten events; each connection breaks after some of them, or in the middle of one.
  const body = (response, { headers }) => {
    response.writeHead(200, sse);
    const last = Number(headers["last-event-id"] ?? 0);
    if (last === 0) response.write("id: 0\n\n");
    const text = Array.from({ length: 10 - last }, (_, index) => event(last + index + 1, `${last + index + 1}`)).join("");
    const cut = last === 9 ? text.length : Math.floor(text.length * 0.4 * Math.random()) + event(1, "1").length;
    response.write(text.slice(0, cut), () => {
      if (last === 9 || cut >= text.length) response.end("event: end\ndata: {}\n\n");
      else response.destroy();
    });
  };
  return withStreams([body], async (client, requests) => {
    const titles = [];
    for await (const { title } of watch(client)) titles.push(title);
    assert.deepEqual(titles, Array.from({ length: 10 }, (_, index) => `${index + 1}`));
    assert.ok(requests.length > 1);
  });
});

test("a mark is where it goes on, though nothing had come", () => {
  const first = (response) => {
    response.writeHead(200, sse);
    response.write("id: 41\n\n", () => response.end());
  };
  const second = (response) => {
    response.writeHead(200, sse);
    response.end(event(42, "new") + "event: end\ndata: {}\n\n");
  };
  return withStreams([first, second], async (client, requests) => {
    for await (const { title } of watch(client)) assert.equal(title, "new");
    assert.equal(requests[1].headers["last-event-id"], "41");
  });
});

test("the end of the session ends the subscription, and so does a refusal", () => {
  const stream = (response) => {
    response.writeHead(200, sse);
    response.end(event(1, "one") + `event: failure\ndata: ${refusal(-32001, "UNAUTHORIZED", "Sign in again")}\n\n`);
  };
  const refused = (response) => {
    response.writeHead(401, { "Content-Type": "application/json" });
    response.end(refusal(-32001, "UNAUTHORIZED"));
  };
  return withStreams([stream, refused], async (client, requests) => {
    const titles = [];
    const all = async () => {
      for await (const { title } of watch(client)) titles.push(title);
    };
    const error = await failure(all());
    assert.equal(error.code, "UNAUTHORIZED");
    assert.equal(error.message, "Sign in again");
    assert.deepEqual(titles, ["one"]);
    assert.equal((await failure(all())).status, 401);
    assert.equal(requests.length, 2);
  });
});

test("a server that is busy or silent is asked again", () => {
  const busy = (response) => {
    response.writeHead(503, { "Content-Type": "application/json", "Retry-After": "0" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id: null, error: JSON.parse(refusal(-32053, "UNAVAILABLE")) }));
  };
  const silent = (response) => {
    response.writeHead(200, sse);
    response.write("id: 7\n\n");
  };
  const good = (response) => {
    response.writeHead(200, sse);
    response.end(event(8, "one") + "event: end\ndata: {}\n\n");
  };
  return withStreams([busy, silent, good], async (client, requests) => {
    const titles = [];
    const statuses = [];
    const options = { silence: 100, onStatus: (status) => statuses.push(status) };
    for await (const { title } of watch(client, options)) titles.push(title);
    assert.deepEqual(titles, ["one"]);
    assert.equal(requests[2].headers["last-event-id"], "7");
    assert.ok(requests[1].isClosed);
    assert.deepEqual(statuses.filter((status) => status === "open").length, 2);
  });
});

test("without retries it fails when the connection breaks", () => {
  const body = (response) => {
    response.writeHead(200, sse);
    response.write(event(1, "one"), () => response.destroy());
  };
  return withStreams([body], async (client) => {
    const all = async () => {
      for await (const _ of watch(client, { retry: false }));
    };
    assert.equal((await failure(all())).code, "NETWORK");
  });
});

test("leaving the loop ends the request, aborting ends the loop", () => {
  const body = (response) => {
    response.writeHead(200, sse);
    response.write(event(1, "one"));
  };
  return withStreams([body], async (client, requests) => {
    for await (const _ of watch(client)) break;
    await until(() => requests[0].isClosed);
    const controller = new AbortController();
    const all = async () => {
      for await (const _ of watch(client, { signal: controller.signal })) controller.abort();
    };
    assert.equal((await failure(all())).code, "ABORTED");
    await until(() => requests[1].isClosed);
  });
});

test("a listener hears of events and of the end", () => {
  const body = (response) => {
    response.writeHead(200, sse);
    response.end(event(1, "one") + event(2, "two") + "event: end\ndata: {}\n\n");
  };
  const forever = (response) => {
    response.writeHead(200, sse);
    response.write(event(3, "three"));
  };
  return withStreams([body, forever], async (client, requests) => {
    const heard = [];
    const listener = { onEvent: ({ title }) => heard.push(title), onEnd: () => heard.push("end") };
    client.crm.extensions.watchOpportunities.listen(undefined, listener);
    await until(() => heard.includes("end"));
    const end = client.crm.extensions.watchOpportunities.listen(undefined, listener);
    await until(() => heard.includes("three"));
    end();
    await until(() => requests[1].isClosed);
    assert.deepEqual(heard, ["one", "two", "end", "three"]);
  });
});

test("useSubscription follows while it is mounted, and shows the end of the session", () => {
  const body = (response) => {
    response.writeHead(200, sse);
    response.write(event(1, "one"));
  };
  return withStreams([body], async (client, requests) => {
    const heard = [];
    const Component = () => {
      const { data, error, status } = useSubscription(client.crm.extensions.watchOpportunities, undefined, {
        onEvent: ({ title }) => heard.push(title),
      });
      return `${status} ${data?.title ?? "-"} ${error?.code ?? "-"}`;
    };
    const container = makeContainer();
    const root = createRoot(container);
    root.render(createElement(StrictMode, null, createElement(Component)));
    const open = () => requests.filter(({ isClosed }) => !isClosed);
    try {
      await until(() => container.textContent === "open one -");
      await until(() => open().length === 1);
      open()[0].response.write(event(2, "two"));
      await until(() => container.textContent === "open two -");
      open()[0].response.write(`event: failure\ndata: ${refusal(-32001, "UNAUTHORIZED")}\n\n`);
      await until(() => container.textContent === "ended two UNAUTHORIZED");
      assert.equal(heard.at(-1), "two");
      root.render(null);
      await until(() => open().length === 0);
    } finally {
      root.unmount();
    }
  });
});

run();
