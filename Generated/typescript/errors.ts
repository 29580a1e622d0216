// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.

/** The codes that a call can fail with on the server. */
export type ErrorCode =
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "TIMEOUT"
  | "CONFLICT"
  | "PRECONDITION_FAILED"
  | "PAYLOAD_TOO_LARGE"
  | "UNPROCESSABLE"
  | "TOO_MANY_REQUESTS"
  | "UNAVAILABLE"
  | "CLIENT_CLOSED"
  | "INVALID_REQUEST"
  | "METHOD_NOT_FOUND"
  | "BAD_REQUEST"
  | "INTERNAL"
  | "PARSE";

/** Their JSON-RPC numbers. */
export const errorCodes: { readonly [Code in ErrorCode]: number } = {
  /** The procedure needs a signed-in user, or the sign-in is no longer valid. */
  UNAUTHORIZED: -32001,
  /** The caller may see what the call names, but not do this with it. */
  FORBIDDEN: -32003,
  /** A record does not exist, or the caller may not see it. */
  NOT_FOUND: -32004,
  /** The call took longer than it may; what it had done is undone. */
  TIMEOUT: -32008,
  /** The record has changed since the caller read it, or clashes with another one. */
  CONFLICT: -32009,
  /** Something that the call needs does not hold yet. */
  PRECONDITION_FAILED: -32012,
  /** The message is larger than the server takes. */
  PAYLOAD_TOO_LARGE: -32013,
  /** The input is well formed, but the application's rules refuse it. */
  UNPROCESSABLE: -32022,
  /** The caller calls too often; wait as long as the answer says. */
  TOO_MANY_REQUESTS: -32029,
  /** The server is starting, stopping or overloaded; try again. */
  UNAVAILABLE: -32053,
  /** The caller went away before the answer; what the call had done is undone. */
  CLIENT_CLOSED: -32099,
  /** The message is JSON, but no JSON-RPC 2.0 request. */
  INVALID_REQUEST: -32600,
  /** There is no procedure of that name. */
  METHOD_NOT_FOUND: -32601,
  /** The input breaks the procedure's schema or rules; `issues` says where and how. */
  BAD_REQUEST: -32602,
  /** Something failed on the server. The log has the details under `requestId`. */
  INTERNAL: -32603,
  /** The message is not JSON text in UTF-8, or nested too deep. */
  PARSE: -32700,
};
