// Part of rapport-codegen, and the same for every contract. Do not edit.
import type { ProcedureFailure, RapportError } from "./failure.js";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call with `ABORTED`. The server stops, too, if no other call shares the request. */
  readonly signal?: AbortSignal;
  /** For this call, instead of the client's; in milliseconds, with all attempts. The server stops then, too. */
  readonly timeout?: number;
  /**
   * Names a mutation: sent again with the same key and input within a day, it is answered as the first time and not done
   * again. By itself a mutation that may be repeated gets a random one.
   */
  readonly idempotencyKey?: string;
  /** For this call, beside the client's. The call then has a request of its own. */
  readonly headers?: { readonly [name: string]: string };
  /** `false`: the call has a request of its own. */
  readonly batch?: boolean;
  /** For this query or mutation, instead of the client's. */
  readonly retry?: RetryOptions | false;
}

/** Options of a subscription. */
export interface SubscribeOptions {
  /** Ends the subscription with `ABORTED`. */
  readonly signal?: AbortSignal;
  /** For this subscription, beside the client's. */
  readonly headers?: { readonly [name: string]: string };
  /** Goes on behind the event with this id, instead of beginning with now. */
  readonly lastEventId?: string;
  /**
   * How the subscription comes back after the connection broke. Default: for as long as it takes, after a second or what
   * the server says, up to 30 seconds. `false`: it fails with `NETWORK`.
   */
  readonly retry?: RetryOptions | false;
  /** After how many milliseconds without a sign of life the connection counts as broken. Default: 45,000; 0 for never. */
  readonly silence?: number;
  /** Hears how the connection is: `waiting` before it comes back. */
  readonly onStatus?: (status: "connecting" | "open" | "waiting") => void;
}

/** What a subscription tells a listener. */
export interface SubscriptionListener<Event> {
  readonly onEvent: (event: Event) => void;
  /** It has failed for good, when the session has ended for example. */
  readonly onError?: (error: RapportError) => void;
  /** There is no more. */
  readonly onEnd?: () => void;
}

/**
 * How queries and mutations are repeated that did not get through, or that the server had no time for. A mutation that is
 * repeated has an idempotency key, so that it is done once, whether or not the first attempt got through.
 */
export interface RetryOptions {
  /** How many times after the first. Default: 2. */
  readonly limit?: number;
  /** Before the first repetition, in milliseconds; doubled each time, and shortened at random. Default: 200. */
  readonly delay?: number;
  /** The longest wait, in milliseconds, also if the server asks for more. Default: 10,000. */
  readonly maximumDelay?: number;
}

/** Any procedure of a client. */
export interface AnyProcedure {
  /** The name on the wire: `crm.extensions.createOpportunity`. */
  readonly procedureName: string;
  readonly kind: "query" | "mutation" | "subscription";
}

/** What queries, mutations and subscriptions share. */
export interface Procedure<Failure> extends AnyProcedure {
  /** Whether a failure of this procedure carries an error that it declares, which is then in `error.error`. */
  isError(error: unknown): error is ProcedureFailure<Failure>;
}

/** Reads; may be repeated and cached. */
export interface Query<Input, Output, Failure = never> extends Procedure<Failure> {
  readonly kind: "query";
  (input: Input, options?: CallOptions): Promise<Output>;
}

/** May write. */
export interface Mutation<Input, Output, Failure = never> extends Procedure<Failure> {
  readonly kind: "mutation";
  (input: Input, options?: CallOptions): Promise<Output>;
}

/** Answers with a stream of values, which comes back by itself when the connection breaks; leaving the loop ends it. */
export interface Subscription<Input, Event, Failure = never> extends Procedure<Failure> {
  readonly kind: "subscription";
  (input: Input, options?: SubscribeOptions): AsyncIterableIterator<Event>;
  /** The same for a listener; calling the result ends it. */
  listen(input: Input, listener: SubscriptionListener<Event>, options?: SubscribeOptions): () => void;
}

declare const namespaceBrand: unique symbol;

/** Procedures under one name; something to say to `QueryCache.invalidate`. */
export interface Namespace {
  readonly [namespaceBrand]?: never;
}

/** What tracing hears of a call, when it starts. */
export interface CallStart {
  readonly procedure: string;
  readonly kind: AnyProcedure["kind"];
  readonly input: unknown;
}

/** What tracing hears of a call, when it has ended. */
export interface CallEnd {
  /** In milliseconds, with all attempts. */
  readonly duration: number;
  readonly attempts: number;
  readonly error?: RapportError;
}

type Awaitable<Value> = Value | Promise<Value>;
type HeaderTable = { readonly [name: string]: string };

export interface ClientOptions {
  /** Where calls are posted to; may be relative in a browser. */
  readonly url: string | URL;
  /** For every request. A function is asked before each, with the procedures that it will call. */
  readonly headers?: HeaderTable | ((procedures: readonly string[]) => Awaitable<HeaderTable>);
  /** Sent as `Authorization: Bearer …`. A function is asked before each request; `undefined` sends none. */
  readonly token?: string | (() => Awaitable<string | undefined>);
  /** Default: `same-origin`. */
  readonly credentials?: "omit" | "same-origin" | "include";
  /** Instead of the global one. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /**
   * In milliseconds, for a call with all its attempts; the server is told if it is given. Default: 30,000; 0 for none.
   * Subscriptions have none.
   */
  readonly timeout?: number;
  /**
   * Calls of the same tick share a request. `maximum` per request (default: 100); `wait` in milliseconds for more calls
   * (default: until the running code is through). `lines: true`: each call is answered as soon as the server has its
   * answer, and a slow one holds up no other. `false`: each call has its own.
   */
  readonly batch?: { readonly maximum?: number; readonly wait?: number; readonly lines?: boolean } | false;
  /** How failed queries and mutations are repeated; `false`: not at all. */
  readonly retry?: RetryOptions | false;
  /** Hears of every failure but `ABORTED`, once, before the caller does: who returns a promise is waited for. */
  readonly onError?: (error: RapportError) => void;
  /** Hears of every call; what it returns, of the call's end. */
  readonly onCall?: (call: CallStart) => ((end: CallEnd) => void) | void;
}
