// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
// swift-format-ignore-file
public import RapportClient

extension ErrorCode {
  /// Nobody is signed in.
  public static let unauthorized = ErrorCode(rawValue: "UNAUTHORIZED")
  /// The caller may not.
  public static let forbidden = ErrorCode(rawValue: "FORBIDDEN")
  /// There is no such record.
  public static let notFound = ErrorCode(rawValue: "NOT_FOUND")
  /// It took too long.
  public static let timeout = ErrorCode(rawValue: "TIMEOUT")
  /// Something else stands in the way.
  public static let conflict = ErrorCode(rawValue: "CONFLICT")
  /// It makes no sense.
  public static let unprocessable = ErrorCode(rawValue: "UNPROCESSABLE")
  /// Too much at once.
  public static let tooManyRequests = ErrorCode(rawValue: "TOO_MANY_REQUESTS")
  /// Not now.
  public static let unavailable = ErrorCode(rawValue: "UNAVAILABLE")
  /// The request is not JSON-RPC.
  public static let invalidRequest = ErrorCode(rawValue: "INVALID_REQUEST")
  /// There is no such procedure.
  public static let methodNotFound = ErrorCode(rawValue: "METHOD_NOT_FOUND")
  /// The input breaks a rule.
  public static let badRequest = ErrorCode(rawValue: "BAD_REQUEST")
  /// Something went wrong.
  public static let `internal` = ErrorCode(rawValue: "INTERNAL")
  /// The request is not JSON.
  public static let parse = ErrorCode(rawValue: "PARSE")
}
