// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
public import RapportClient

extension ErrorCode {
  /// The procedure needs a signed-in user, or the sign-in is no longer valid.
  public static let unauthorized = ErrorCode(rawValue: "UNAUTHORIZED")
  /// The caller may see what the call names, but not do this with it.
  public static let forbidden = ErrorCode(rawValue: "FORBIDDEN")
  /// A record does not exist, or the caller may not see it.
  public static let notFound = ErrorCode(rawValue: "NOT_FOUND")
  /// The call took longer than it may; what it had done is undone.
  public static let timeout = ErrorCode(rawValue: "TIMEOUT")
  /// The record has changed since the caller read it, or clashes with another one.
  public static let conflict = ErrorCode(rawValue: "CONFLICT")
  /// Something that the call needs does not hold yet.
  public static let preconditionFailed = ErrorCode(rawValue: "PRECONDITION_FAILED")
  /// The message is larger than the server takes.
  public static let payloadTooLarge = ErrorCode(rawValue: "PAYLOAD_TOO_LARGE")
  /// The input is well formed, but the application's rules refuse it.
  public static let unprocessable = ErrorCode(rawValue: "UNPROCESSABLE")
  /// The caller calls too often; wait as long as the answer says.
  public static let tooManyRequests = ErrorCode(rawValue: "TOO_MANY_REQUESTS")
  /// The server is starting, stopping or overloaded; try again.
  public static let unavailable = ErrorCode(rawValue: "UNAVAILABLE")
  /// The caller went away before the answer; what the call had done is undone.
  public static let clientClosed = ErrorCode(rawValue: "CLIENT_CLOSED")
  /// The message is JSON, but no JSON-RPC 2.0 request.
  public static let invalidRequest = ErrorCode(rawValue: "INVALID_REQUEST")
  /// There is no procedure of that name.
  public static let methodNotFound = ErrorCode(rawValue: "METHOD_NOT_FOUND")
  /// The input breaks the procedure's schema or rules; `issues` says where and how.
  public static let badRequest = ErrorCode(rawValue: "BAD_REQUEST")
  /// Something failed on the server. The log has the details under `requestId`.
  public static let `internal` = ErrorCode(rawValue: "INTERNAL")
  /// The message is not JSON text in UTF-8, or nested too deep.
  public static let parse = ErrorCode(rawValue: "PARSE")
}
