// Part of rapport-codegen, and the same for every contract. Do not edit.
import { encodeInput, pathOf } from "./connect.js";
import { isRapportError, makeError } from "./failure.js";
import type { RapportError } from "./failure.js";
import type { AnyProcedure, Namespace, Query } from "./procedure.js";

/** What is known of one query with one input. A new object for every change. */
export interface QueryState {
  readonly data: unknown;
  readonly error: RapportError | null;
  readonly isFetching: boolean;
  /** When the data came, in milliseconds since 1970; 0 if they never did. */
  readonly updatedAt: number;
  readonly isInvalidated: boolean;
}

export interface QueryCacheOptions {
  /** For how many milliseconds data count as fresh and are not asked for again. Default: 0. */
  readonly staleTime?: number;
  /** For how many milliseconds data that nobody shows are kept. Default: 300,000. */
  readonly keepTime?: number;
  /** Whether stale data that are shown are asked for again when the window comes back to the front. Default: yes. */
  readonly refetchOnFocus?: boolean;
  /** The same when the network comes back. Default: yes. */
  readonly refetchOnReconnect?: boolean;
}

/** A query, a namespace of a client, or the start of a path: `crm.pipelines`. */
export type InvalidationTarget = AnyProcedure | Namespace | string;

/** The input of a query: left out where it may be. */
export type InputArguments<Input> = void extends Input ? [input?: Input] : [input: Input];

/** The cached answer of a query. */
export interface CachedAnswer<Output> {
  readonly data: Output | undefined;
  /** Changes data that are there; if there are none, nothing happens. */
  update(change: (data: Output) => Output): void;
}

/**
 * Changes to cached data that can be taken back together:
 * `draft.of(client.crm.getDeal, { id }).update((deal) => ({ ...deal, stage: "won" }))`.
 */
export interface OptimisticDraft {
  of<Input, Output>(query: Query<Input, Output, unknown>, ...input: InputArguments<Input>): CachedAnswer<Output>;
  /** The answers for every input that there are some for. */
  all<Input, Output>(query: Query<Input, Output, unknown>): Pick<CachedAnswer<Output>, "update">;
}

/** What a browser's window has. */
interface Host {
  readonly document?: { readonly visibilityState?: string };
  addEventListener(event: string, listener: () => void): void;
  removeEventListener(event: string, listener: () => void): void;
}

const empty: QueryState = { data: undefined, error: null, isFetching: false, updatedAt: 0, isInvalidated: false };

/** One query with one input. */
export class CacheEntry {
  state = empty;
  staleTime = 0;
  inFlight: Promise<unknown> | undefined;
  /** Counts what makes an answer on its way out of date. */
  generation = 0;
  keepTimer: ReturnType<typeof setTimeout> | undefined;
  readonly listeners = new Set<() => void>();

  constructor(
    readonly key: string,
    readonly path: string,
    public load: (signal: AbortSignal) => Promise<unknown>,
    readonly isPaged: boolean,
  ) {}

  isStale(staleTime = this.staleTime): boolean {
    return this.state.isInvalidated || this.state.updatedAt === 0 || Date.now() - this.state.updatedAt >= staleTime;
  }
}

/** The answers of queries, shared by all who show them. Calls that are on their way are not made twice. */
export class QueryCache {
  private readonly entries = new Map<string, CacheEntry>();

  constructor(readonly options: QueryCacheOptions = {}) {}

  /** The data of a query, if they are there. */
  getData<Input, Output>(query: Query<Input, Output, unknown>, ...input: InputArguments<Input>): Output | undefined {
    return this.entries.get(keyOf(query, input[0]))?.state.data as Output | undefined;
  }

  /** Puts data in place of what is there. An answer on its way is ignored. */
  setData<Input, Output>(
    query: Query<Input, Output, unknown>,
    input: Input,
    data: Output | ((old: Output | undefined) => Output),
  ): void {
    const entry = this.entry(query, input);
    const change = data as (old: unknown) => unknown;
    this.put(entry, typeof data === "function" ? change(entry.state.data) : data);
  }

  /** The data of a query: those that are there if they are fresh, otherwise the server's. */
  async fetch<Input, Output>(query: Query<Input, Output, unknown>, ...input: InputArguments<Input>): Promise<Output> {
    const entry = this.entry(query, input[0] as Input);
    if (!entry.isStale(this.options.staleTime ?? 0)) return entry.state.data as Output;
    return (await this.refetch(entry)) as Output;
  }

  /**
   * Marks data as stale: a query's (for one input or all), a namespace's, or all. Those that are shown are asked for
   * again at once; done when they have come or failed.
   */
  async invalidate(target?: InvalidationTarget, input?: unknown): Promise<void> {
    const path = target === undefined ? "" : typeof target === "string" ? target : pathOf(target);
    const key = input === undefined ? undefined : keyOf(target as AnyProcedure, input);
    const waits: Promise<unknown>[] = [];
    for (const entry of this.entries.values()) {
      const isIn = path === "" || entry.path === path || entry.path.startsWith(path + ".");
      if (!isIn || (key !== undefined && entry.key !== key && entry.key !== pagedKey(key))) continue;
      this.change(entry, { isInvalidated: true });
      if (entry.listeners.size > 0) waits.push(this.refetch(entry, true).catch(() => undefined));
    }
    await Promise.all(waits);
  }

  /** Changes data before the server has; calling the result puts back what nobody has changed since. */
  optimistic(change: (draft: OptimisticDraft) => void): () => void {
    const undo: (() => void)[] = [];
    const replace = (entry: CacheEntry, change: (data: never) => unknown): void => {
      const before = entry.state;
      if (before.data === undefined || entry.isPaged) return;
      this.put(entry, change(before.data as never), before.updatedAt);
      const generation = entry.generation;
      undo.push(() => {
        if (entry.generation === generation) this.put(entry, before.data, before.updatedAt);
        else this.change(entry, { isInvalidated: true });
      });
    };
    change({
      of: (query, ...input) => {
        const entry = this.entry(query, input[0] as never);
        return { data: entry.state.data as never, update: (change) => replace(entry, change) };
      },
      all: (query) => ({
        update: (change) => {
          const path = query.procedureName;
          for (const entry of this.entries.values()) if (entry.path === path) replace(entry, change);
        },
      }),
    });
    return () => undo.reverse().forEach((step) => step());
  }

  /** Forgets everything, at sign-out for example. Queries that are shown are asked for again. */
  clear(): void {
    for (const entry of this.entries.values()) {
      entry.generation += 1;
      entry.inFlight = undefined;
      this.change(entry, empty);
      if (entry.listeners.size > 0) void this.refetch(entry).catch(() => undefined);
      else this.drop(entry);
    }
  }

  /** Listens to the window's focus and the network's return; calling the result ends that. */
  connect(): () => void {
    const host = globalThis as unknown as Host;
    if (typeof host.addEventListener !== "function" || host.document === undefined) return () => undefined;
    const { refetchOnFocus = true, refetchOnReconnect = true } = this.options;
    const refresh = (): void => {
      if (host.document?.visibilityState === "hidden") return;
      for (const entry of this.entries.values()) {
        if (entry.listeners.size > 0 && entry.isStale()) void this.refetch(entry).catch(() => undefined);
      }
    };
    const events = refetchOnFocus ? ["focus", "visibilitychange"] : [];
    if (refetchOnReconnect) events.push("online");
    for (const event of events) host.addEventListener(event, refresh);
    return () => events.forEach((event) => host.removeEventListener(event, refresh));
  }

  // What follows is for the hooks.

  /** The entry of a query. */
  entry<Input, Output>(query: Query<Input, Output, unknown>, input: Input): CacheEntry {
    const load = (signal: AbortSignal): Promise<unknown> => query(input, { signal });
    return this.find(keyOf(query, input), query.procedureName, load, false);
  }

  /** The entry of a query whose pages are kept together. */
  pages(query: AnyProcedure, firstInput: unknown, load: (signal: AbortSignal) => Promise<unknown>): CacheEntry {
    return this.find(pagedKey(keyOf(query, firstInput)), query.procedureName, load, true);
  }

  /** Hears of every change of an entry, and keeps it. */
  subscribe(entry: CacheEntry, listener: () => void): () => void {
    this.entries.set(entry.key, entry);
    clearTimeout(entry.keepTimer);
    entry.listeners.add(listener);
    return () => {
      entry.listeners.delete(listener);
      if (entry.listeners.size === 0) this.keepForAWhile(entry);
    };
  }

  /** Asks the server, or joins in waiting for its answer. `anew`: not for one that was asked for before now. */
  refetch(entry: CacheEntry, anew = false, load: CacheEntry["load"] = entry.load): Promise<unknown> {
    if (entry.inFlight !== undefined && !anew) return entry.inFlight;
    entry.generation += 1;
    const generation = entry.generation;
    const controller = new AbortController();
    const isCurrent = (): boolean => entry.generation === generation;
    const run = async (): Promise<unknown> => {
      try {
        const data = await load(controller.signal);
        if (isCurrent()) this.put(entry, data);
        return data;
      } catch (cause) {
        const error = isRapportError(cause)
          ? cause
          : makeError("BAD_RESPONSE", String(cause), { procedure: entry.path, cause });
        if (isCurrent()) {
          entry.inFlight = undefined;
          this.change(entry, { error, isFetching: false });
        }
        throw cause;
      }
    };
    this.change(entry, { isFetching: true });
    const promise = run();
    entry.inFlight = promise;
    return promise;
  }

  private put(entry: CacheEntry, data: unknown, updatedAt = Date.now()): void {
    entry.generation += 1;
    entry.inFlight = undefined;
    this.change(entry, { data, error: null, isFetching: false, updatedAt, isInvalidated: false });
  }

  private change(entry: CacheEntry, change: Partial<QueryState>): void {
    entry.state = { ...entry.state, ...change };
    for (const listener of [...entry.listeners]) listener();
  }

  private find(key: string, path: string, load: CacheEntry["load"], isPaged: boolean): CacheEntry {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const entry = new CacheEntry(key, path, load, isPaged);
    entry.staleTime = this.options.staleTime ?? 0;
    this.entries.set(key, entry);
    this.keepForAWhile(entry);
    return entry;
  }

  private keepForAWhile(entry: CacheEntry): void {
    clearTimeout(entry.keepTimer);
    const keepTime = this.options.keepTime ?? 300_000;
    entry.keepTimer = setTimeout(() => this.drop(entry), keepTime);
    // In Node a timer keeps the program running; this one shouldn't.
    (entry.keepTimer as { unref?: () => void }).unref?.();
  }

  private drop(entry: CacheEntry): void {
    clearTimeout(entry.keepTimer);
    if (this.entries.get(entry.key) === entry) this.entries.delete(entry.key);
  }
}

/** What data are kept under: the procedure and its input, whatever the order of its fields. */
export function keyOf(procedure: AnyProcedure, input: unknown): string {
  const sorted = (_: string, value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
  };
  const encoded = encodeInput(procedure, input) ?? {};
  return `${procedure.procedureName} ${JSON.stringify(encoded, sorted)}`;
}

function pagedKey(key: string): string {
  return "pages of " + key;
}

