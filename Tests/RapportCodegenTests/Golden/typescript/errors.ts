// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.

/** The codes that a call can fail with on the server. */
export type ErrorCode =
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "TIMEOUT"
  | "CONFLICT"
  | "UNPROCESSABLE"
  | "TOO_MANY_REQUESTS"
  | "UNAVAILABLE"
  | "INVALID_REQUEST"
  | "METHOD_NOT_FOUND"
  | "BAD_REQUEST"
  | "INTERNAL"
  | "PARSE";

/** Their JSON-RPC numbers. */
export const errorCodes: { readonly [Code in ErrorCode]: number } = {
  /** Nobody is signed in. */
  UNAUTHORIZED: -32001,
  /** The caller may not. */
  FORBIDDEN: -32003,
  /** There is no such record. */
  NOT_FOUND: -32004,
  /** It took too long. */
  TIMEOUT: -32008,
  /** Something else stands in the way. */
  CONFLICT: -32009,
  /** It makes no sense. */
  UNPROCESSABLE: -32022,
  /** Too much at once. */
  TOO_MANY_REQUESTS: -32029,
  /** Not now. */
  UNAVAILABLE: -32053,
  /** The request is not JSON-RPC. */
  INVALID_REQUEST: -32600,
  /** There is no such procedure. */
  METHOD_NOT_FOUND: -32601,
  /** The input breaks a rule. */
  BAD_REQUEST: -32602,
  /** Something went wrong. */
  INTERNAL: -32603,
  /** The request is not JSON. */
  PARSE: -32700,
};
