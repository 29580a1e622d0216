// Part of rapport-codegen, and the same for every contract. Do not edit.
import type { ErrorCode } from "../errors.js";
import type { JSONValue } from "./values.js";

/** One thing that is wrong with an input. */
export interface Issue {
  /** Where: `lines[2].quantity`; empty for the input itself. */
  readonly path: string;
  /** What, for programs: `required`, `unknown`, `type`, `range`, or the name of the rule. */
  readonly code: string;
  /** What, as the end of a sentence that starts with the field: `must be at least 0`. */
  readonly message: string;
  /** The bounds that were broken, by name. */
  readonly bound?: { readonly [name: string]: JSONValue };
}

interface Failed extends Error {
  readonly name: "RapportError";
  /** The procedure that was called: `crm.extensions.createOpportunity`. */
  readonly procedure: string;
  /** By which the server's log knows the call. */
  readonly requestId?: string;
  /** After how many milliseconds the server says to try again. */
  readonly retryAfter?: number;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
}

/** The input breaks a rule; `issues` says which, and where. */
export interface BadRequest extends Failed {
  readonly code: "BAD_REQUEST";
  readonly number: number;
  readonly issues: readonly Issue[];
  readonly error?: unknown;
}

/** The server refused the call, or failed. */
export interface ServerFailure extends Failed {
  readonly code: Exclude<ErrorCode, "BAD_REQUEST">;
  readonly number: number;
  /** The procedure's own error; its `isError` tells the type. */
  readonly error?: unknown;
}

/**
 * The call did not get through. `NETWORK`: no answer; whether the procedure ran is unknown. `ABORTED`: by the caller's
 * signal. `CLIENT_TIMEOUT`: no answer within the client's own time limit.
 */
export interface ConnectionFailure extends Failed {
  readonly code: "NETWORK" | "ABORTED" | "CLIENT_TIMEOUT";
}

/** What came back is no answer to the call: a proxy's page, or a value that does not fit the contract. */
export interface BadResponse extends Failed {
  readonly code: "BAD_RESPONSE";
  readonly contentType?: string;
  /** How the body begins, up to 500 characters. */
  readonly body?: string;
}

/** Everything that a call can fail with. `code` tells them apart. */
export type RapportError = BadRequest | ServerFailure | ConnectionFailure | BadResponse;

/** A failure that carries an error which the procedure declares. */
export interface ProcedureFailure<Failure> extends Failed {
  readonly code: ErrorCode;
  readonly number: number;
  readonly error: Failure;
}

/** What a failure is made of. */
export interface FailureDetails {
  readonly procedure: string;
  readonly number?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly status?: number | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly error?: unknown;
  readonly contentType?: string | undefined;
  readonly body?: string | undefined;
  readonly cause?: unknown;
}

const mark = Symbol.for("rapport.error");

/** Makes a failure; for the runtime, and for tests that need one. */
export function makeError(code: RapportError["code"], message: string, details: FailureDetails): RapportError {
  const error = new Error(message);
  error.name = "RapportError";
  const members: { [name: string]: unknown } = { code, ...details };
  if (code === "BAD_REQUEST" && details.issues === undefined) members["issues"] = [];
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) continue;
    Object.defineProperty(error, name, { value, enumerable: name !== "cause", configurable: true });
  }
  Object.defineProperty(error, mark, { value: true });
  return error as unknown as RapportError;
}

/** Whether something that was thrown is a call's failure. */
export function isRapportError(error: unknown): error is RapportError {
  return error instanceof Error && (error as { [mark]?: unknown })[mark] === true;
}
