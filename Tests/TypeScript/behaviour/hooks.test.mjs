import { dispatch, makeContainer } from "./dom.mjs";
import { StrictMode, createElement } from "react";
import { createRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { QueryCache } from "../generated/index.js";
import { Provider, useInfiniteQuery, useMutation, useQuery } from "../generated/react.js";
import { assert, failure, run, test, until } from "./harness.mjs";
import { Refusal, deal, dealId, withServer } from "./server.mjs";

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Renders a component that returns text, and gives what it shows. */
async function rendered(cache, Component, body, wrap = (element) => element) {
  const container = makeContainer();
  const root = createRoot(container);
  const show = (component) => root.render(wrap(createElement(Provider, { cache }, createElement(component))));
  show(Component);
  try {
    await body(() => container.textContent, show);
  } finally {
    root.unmount();
    await wait(0);
  }
}

function server() {
  const state = { title: "Pump", refuse: false, calls: [], delay: 0 };
  const answer = async (method, params) => {
    state.calls.push(method.split(".").pop());
    if (state.delay > 0) await wait(state.delay);
    if (state.refuse) return new Refusal(-32009, "CONFLICT");
    if (method.endsWith("closeOpportunity")) return deal({ title: (state.title = "Sold") });
    if (method.endsWith("listOpportunities")) {
      const first = Number(params?.cursor ?? 0);
      const items = [0, 1].map((index) => deal({ title: `${state.title}${first + index}` }));
      return first < 4 ? { items, nextCursor: String(first + 2) } : { items };
    }
    return deal({ title: state.title });
  };
  return { state, answer };
}

const withCache = (body, options) => {
  const { state, answer } = server();
  return withServer(answer, (client) => body(client.crm.extensions, new QueryCache(options), state, client));
};

const one = { id: dealId };

test("useQuery shows loading, then the data", () =>
  withCache(async (crm, cache) => {
    const seen = [];
    const Component = () => {
      const { status, isLoading, isFetching, data } = useQuery(crm.getOpportunity, one);
      seen.push(`${status} ${isLoading} ${isFetching}`);
      return data?.title ?? "…";
    };
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump");
      assert.equal(seen[0], "pending true true");
      assert.equal(seen[seen.length - 1], "success false false");
    });
  }));

test("components with the same query share one call, also in strict mode", () =>
  withCache(async (crm, cache, state) => {
    const Part = () => useQuery(crm.getOpportunity, { ...one }).data?.title ?? "…";
    const Component = () => [createElement(Part, { key: 1 }), createElement(Part, { key: 2 })];
    const strict = (element) => createElement(StrictMode, null, element);
    await rendered(
      cache,
      Component,
      async (text) => {
        await until(() => text() === "PumpPump");
        assert.deepEqual(state.calls, ["getOpportunity"]);
      },
      strict,
    );
  }));

test("fresh data are not asked for again, stale ones are shown while they are", () =>
  withCache(async (crm, cache, state) => {
    await cache.fetch(crm.getOpportunity, one);
    const Fresh = () => useQuery(crm.getOpportunity, one, { staleTime: 60_000 }).data?.title;
    await rendered(cache, Fresh, async (text) => {
      await until(() => text() === "Pump");
      await wait(20);
      assert.equal(state.calls.length, 1);
    });
    state.title = "New";
    const seen = [];
    const Stale = () => (seen.push(useQuery(crm.getOpportunity, one).data?.title), seen[seen.length - 1]);
    await rendered(cache, Stale, (text) => until(() => text() === "New"));
    assert.equal(seen[0], "Pump");
  }));

test("a query that is not enabled is not asked", () =>
  withCache(async (crm, cache, state) => {
    const Component = () => {
      const { status, isFetching } = useQuery(crm.getOpportunity, one, { enabled: false });
      return `${status} ${isFetching}`;
    };
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "pending false");
      await wait(10);
      assert.equal(state.calls.length, 0);
    });
  }));

test("another input is another query", () =>
  withCache(async (crm, cache, state) => {
    const component = (cursor) => () => useQuery(crm.listOpportunities, { cursor }).data?.items[0].title ?? "…";
    await rendered(cache, component("0"), async (text, show) => {
      await until(() => text() === "Pump0");
      show(component("2"));
      await until(() => text() === "Pump2");
      assert.equal(state.calls.length, 2);
      assert.equal(cache.getData(crm.listOpportunities, { cursor: "0" }).items[0].title, "Pump0");
    });
  }));

test("a failure is shown with the data from before, and refetch gets over it", () =>
  withCache(async (crm, cache, state) => {
    let query;
    const Component = () => {
      query = useQuery(crm.getOpportunity, one);
      return `${query.data?.title} ${query.error?.code} ${query.status}`;
    };
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump undefined success");
      state.refuse = true;
      assert.equal((await failure(query.refetch())).code, "CONFLICT");
      await until(() => text() === "Pump CONFLICT error");
      state.refuse = false;
      await query.refetch();
      await until(() => text() === "Pump undefined success");
    });
  }));

test("invalidate refetches what is shown: by query, input, namespace and path", () =>
  withCache(async (crm, cache, state, client) => {
    const Component = () => useQuery(crm.getOpportunity, one, { staleTime: Infinity }).data?.title ?? "…";
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump");
      const paths = [["crm"], ["crm.extensions"], []];
      const targets = [[crm.getOpportunity], [crm.getOpportunity, one], [crm], [client.crm], ...paths];
      for (const [index, target] of targets.entries()) {
        state.title = `Pump ${index}`;
        await cache.invalidate(...target);
        await until(() => text() === `Pump ${index}`);
      }
      const { length } = state.calls;
      await cache.invalidate(crm.listOpportunities);
      await cache.invalidate(crm.getOpportunity, { id: "other" });
      await cache.invalidate("crm.ext");
      assert.equal(state.calls.length, length);
    });
  }));

test("stale data are asked for again on focus and reconnect, fresh ones are not", () =>
  withCache(async (crm, cache, state) => {
    const Component = () => useQuery(crm.getOpportunity, one).data?.title ?? "…";
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump");
      for (const event of ["focus", "online", "visibilitychange"]) {
        state.title = event;
        dispatch(event);
        await until(() => text() === event);
      }
    });
    const { length } = state.calls;
    dispatch("focus");
    assert.equal(state.calls.length, length, "nobody listens after unmounting");
    const Fresh = () => useQuery(crm.getOpportunity, one, { staleTime: Infinity }).data?.title;
    await rendered(cache, Fresh, async () => {
      await wait(10);
      dispatch("focus");
      await wait(10);
      assert.equal(state.calls.length, length);
    });
  }));

test("refetchInterval asks again and again", () =>
  withCache(async (crm, cache, state) => {
    const Component = () => useQuery(crm.getOpportunity, one, { refetchInterval: 5 }).data?.title ?? "…";
    await rendered(cache, Component, () => until(() => state.calls.length > 3));
  }));

test("useMutation calls, shows its state, and refreshes what it invalidates", () =>
  withCache(async (crm, cache) => {
    let mutation;
    const heard = [];
    const Component = () => {
      const query = useQuery(crm.getOpportunity, one, { staleTime: Infinity });
      mutation = useMutation(crm.closeOpportunity, {
        onMutate: (input) => (heard.push("mutate"), input.id),
        onSuccess: (output, input, context) => heard.push(`success ${output.title} ${context === input.id}`),
        onSettled: (output, error) => heard.push(`settled ${output?.title} ${error}`),
        invalidates: [crm],
      });
      return `${query.data?.title} ${mutation.status} ${mutation.data?.title}`;
    };
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump idle undefined");
      mutation.mutate(one);
      await until(() => text() === "Sold success Sold");
      assert.deepEqual(heard, ["mutate", "success Sold true", "settled Sold null"]);
      mutation.reset();
      await until(() => text() === "Sold idle undefined");
    });
  }));

test("an optimistic change is seen at once, and taken back when the call fails", () =>
  withCache(async (crm, cache, state) => {
    let mutation;
    const heard = [];
    const Component = () => {
      const query = useQuery(crm.getOpportunity, one, { staleTime: Infinity });
      mutation = useMutation(crm.closeOpportunity, {
        optimistic: (input, draft) => draft.of(crm.getOpportunity, input).update((old) => ({ ...old, title: "Soon" })),
        onError: (error) => heard.push(error.code),
      });
      return `${query.data?.title} ${mutation.status}`;
    };
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump idle");
      Object.assign(state, { refuse: true, delay: 20 });
      const error = failure(mutation.mutateAsync(one));
      await until(() => text() === "Soon pending");
      assert.equal((await error).code, "CONFLICT");
      await until(() => text() === "Pump error");
      assert.deepEqual(heard, ["CONFLICT"]);
    });
  }));

test("an answer that was on its way does not undo a change", () =>
  withCache(async (crm, cache, state) => {
    await cache.fetch(crm.getOpportunity, one);
    state.delay = 20;
    await cache.invalidate(crm.getOpportunity);
    const late = cache.fetch(crm.getOpportunity, one);
    cache.setData(crm.getOpportunity, one, (old) => ({ ...old, title: "Mine" }));
    assert.equal((await late).title, "Pump");
    assert.equal(cache.getData(crm.getOpportunity, one).title, "Mine");
  }));

test("what others changed meanwhile is not put back", () =>
  withCache(async (crm, cache) => {
    await cache.fetch(crm.getOpportunity, one);
    const rename = (title) => (draft) => draft.all(crm.getOpportunity).update((old) => ({ ...old, title }));
    const undo = cache.optimistic(rename("Soon"));
    const title = () => cache.getData(crm.getOpportunity, one).title;
    assert.equal(title(), "Soon");
    cache.setData(crm.getOpportunity, one, (old) => ({ ...old, title: "Other" }));
    undo();
    assert.equal(title(), "Other");
    const again = cache.optimistic(rename("Soon"));
    again();
    assert.equal(title(), "Other");
  }));

test("useInfiniteQuery goes from page to page, and refetches all that are shown", () =>
  withCache(async (crm, cache, state) => {
    let query;
    const Component = () => {
      query = useInfiniteQuery(crm.listOpportunities, (cursor) => (cursor === undefined ? {} : { cursor }), {
        next: (page) => page.nextCursor,
      });
      const titles = query.data?.pages.flatMap((page) => page.items.map((item) => item.title)) ?? [];
      return `${titles.join(" ")} ${query.hasNextPage}`;
    };
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump0 Pump1 true");
      await query.fetchNextPage();
      await until(() => text() === "Pump0 Pump1 Pump2 Pump3 true");
      state.refuse = true;
      await query.fetchNextPage();
      await until(() => query.nextPageError?.code === "CONFLICT");
      state.refuse = false;
      await query.fetchNextPage();
      await until(() => text() === "Pump0 Pump1 Pump2 Pump3 Pump4 Pump5 false");
      const { length } = state.calls;
      await query.fetchNextPage();
      assert.equal(state.calls.length, length);
      state.title = "P";
      await cache.invalidate(crm.listOpportunities);
      await until(() => text() === "P0 P1 P2 P3 P4 P5 false");
      assert.equal(state.calls.length, length + 3);
    });
  }));

test("keys do not depend on the order of fields; unseen data are dropped after a while", () =>
  withCache(
    async (crm, cache, state) => {
      await cache.fetch(crm.listOpportunities, { cursor: "0", limit: 2 });
      assert.ok(cache.getData(crm.listOpportunities, { limit: 2, cursor: "0" }));
      assert.equal(cache.getData(crm.listOpportunities), undefined);
      await until(() => cache.getData(crm.listOpportunities, { limit: 2, cursor: "0" }) === undefined);
      assert.equal(state.calls.length, 1);
    },
    // Longer than the call takes, also on a machine that is busy.
    { keepTime: 500, staleTime: 1000 },
  ));

test("clear forgets, and asks for what is shown", () =>
  withCache(async (crm, cache, state) => {
    const Component = () => useQuery(crm.getOpportunity, one, { staleTime: Infinity }).data?.title ?? "…";
    await rendered(cache, Component, async (text) => {
      await until(() => text() === "Pump");
      state.title = "Other user's";
      cache.clear();
      assert.equal(cache.getData(crm.getOpportunity, one), undefined);
      await until(() => text() === "Other user's");
    });
  }));

test("on a server, data that are there are rendered", () =>
  withCache(async (crm, cache) => {
    const Component = () => useQuery(crm.getOpportunity, one).data?.title ?? "loading";
    const page = () => renderToString(createElement(Provider, { cache }, createElement(Component)));
    assert.equal(page(), "loading");
    await cache.fetch(crm.getOpportunity, one);
    assert.equal(page(), "Pump");
  }));

test("a hook without a provider says so", () => {
  const Component = () => useQuery({ procedureName: "a" }).data ?? null;
  const log = console.error;
  console.error = () => undefined;
  try {
    assert.throws(() => renderToString(createElement(Component)), /No <Provider/);
  } finally {
    console.error = log;
  }
});

run();
