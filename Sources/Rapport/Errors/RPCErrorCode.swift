public import RapportContract

/// The codes of errors, and their numbers in JSON-RPC: one table.
///
/// Those from −32768 to −32600 are JSON-RPC's own; the others are built from the last two digits of the HTTP status.
public enum RPCErrorCode: String, CaseIterable, Hashable, Sendable {
  case parseError = "PARSE"
  case invalidRequest = "INVALID_REQUEST"
  case methodNotFound = "METHOD_NOT_FOUND"
  case badRequest = "BAD_REQUEST"
  case internalError = "INTERNAL"
  case unauthorized = "UNAUTHORIZED"
  case forbidden = "FORBIDDEN"
  case notFound = "NOT_FOUND"
  case timeout = "TIMEOUT"
  case conflict = "CONFLICT"
  case preconditionFailed = "PRECONDITION_FAILED"
  case payloadTooLarge = "PAYLOAD_TOO_LARGE"
  case unprocessable = "UNPROCESSABLE"
  case tooManyRequests = "TOO_MANY_REQUESTS"
  case unavailable = "UNAVAILABLE"
  case clientClosed = "CLIENT_CLOSED"

  /// The code in a JSON-RPC answer.
  public var number: Int {
    switch self {
    case .parseError: -32700
    case .invalidRequest: -32600
    case .methodNotFound: -32601
    case .badRequest: -32602
    case .internalError: -32603
    case .unauthorized: -32001
    case .forbidden: -32003
    case .notFound: -32004
    case .timeout: -32008
    case .conflict: -32009
    case .preconditionFailed: -32012
    case .payloadTooLarge: -32013
    case .unprocessable: -32022
    case .tooManyRequests: -32029
    case .unavailable: -32053
    case .clientClosed: -32099
    }
  }

  /// The HTTP status on wires where each error has one.
  public var httpStatus: Int {
    switch self {
    case .parseError, .invalidRequest, .badRequest: 400
    case .methodNotFound, .notFound: 404
    case .internalError: 500
    case .unauthorized: 401
    case .forbidden: 403
    case .timeout: 408
    case .conflict: 409
    case .preconditionFailed: 412
    case .payloadTooLarge: 413
    case .unprocessable: 422
    case .tooManyRequests: 429
    case .unavailable: 503
    case .clientClosed: 499
    }
  }

  /// When it is answered.
  public var documentation: String {
    switch self {
    case .parseError: "The message is not JSON text in UTF-8, or nested too deep."
    case .invalidRequest: "The message is JSON, but no JSON-RPC 2.0 request."
    case .methodNotFound: "There is no procedure of that name."
    case .badRequest: "The input breaks the procedure's schema or rules; `issues` says where and how."
    case .internalError: "Something failed on the server. The log has the details under `requestId`."
    case .unauthorized: "The procedure needs a signed-in user, or the sign-in is no longer valid."
    case .forbidden: "The caller may see what the call names, but not do this with it."
    case .notFound: "A record does not exist, or the caller may not see it."
    case .timeout: "The call took longer than it may; what it had done is undone."
    case .conflict: "The record has changed since the caller read it, or clashes with another one."
    case .preconditionFailed: "Something that the call needs does not hold yet."
    case .payloadTooLarge: "The message is larger than the server takes."
    case .unprocessable: "The input is well formed, but the application's rules refuse it."
    case .tooManyRequests: "The caller calls too often; wait as long as the answer says."
    case .unavailable: "The server is starting, stopping or overloaded; try again."
    case .clientClosed: "The caller went away before the answer; what the call had done is undone."
    }
  }

  public static var contract: [ErrorCodeContract] {
    allCases.map { ErrorCodeContract(code: $0.rawValue, number: $0.number, documentation: $0.documentation) }
  }
}
