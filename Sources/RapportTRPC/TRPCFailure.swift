import Rapport

/// A name of tRPC's for an error, which its clients look at, with its number and HTTP status.
struct TRPCCode: Sendable {
  let name: String
  let number: Int
  let status: Int

  static let badRequest = TRPCCode(name: "BAD_REQUEST", number: -32600, status: 400)
  static let notFound = TRPCCode(name: "NOT_FOUND", number: -32004, status: 404)
  static let methodNotSupported = TRPCCode(name: "METHOD_NOT_SUPPORTED", number: -32005, status: 405)
  static let unsupportedMediaType = TRPCCode(name: "UNSUPPORTED_MEDIA_TYPE", number: -32015, status: 415)

  /// Most of our names and numbers are tRPC's; these are not.
  static func of(_ code: RPCErrorCode) -> TRPCCode {
    switch code {
    case .parseError: TRPCCode(name: "PARSE_ERROR", number: -32700, status: 400)
    case .invalidRequest, .badRequest: badRequest
    case .methodNotFound: notFound
    case .internalError: TRPCCode(name: "INTERNAL_SERVER_ERROR", number: -32603, status: 500)
    case .unavailable: TRPCCode(name: "SERVICE_UNAVAILABLE", number: -32603, status: 503)
    case .unprocessable: TRPCCode(name: "UNPROCESSABLE_CONTENT", number: -32022, status: 422)
    case .clientClosed: TRPCCode(name: "CLIENT_CLOSED_REQUEST", number: -32099, status: 499)
    default: TRPCCode(name: code.rawValue, number: code.number, status: code.httpStatus)
    }
  }
}

/// Why a call was refused or failed, as tRPC tells it.
struct TRPCFailure: Error, Sendable {
  var code: TRPCCode
  var message: String
  var path: String?
  /// The call's own error, with its issues and its detail.
  var error: RPCError?

  init(_ code: TRPCCode, _ message: String, path: String? = nil) {
    self.code = code
    self.message = message
    self.path = path
  }

  init(_ error: RPCError, path: String? = nil) {
    self.init(.of(error.code), error.message, path: path)
    self.error = error
  }

  func at(_ path: String) -> TRPCFailure {
    var failure = self
    failure.path = path
    return failure
  }

  /// In how many seconds it is worth while to come back.
  var retryAfter: Int? {
    error?.retryAfter.map { max(1, ($0 + 999) / 1000) } ?? (code.status == 503 ? 1 : nil)
  }

  func json(requestId: String) -> [UInt8] {
    Array("{\"error\":".utf8) + shape(requestId: requestId) + [UInt8(ascii: "}")]
  }

  /// `{"message", "code", "data": {"code", "httpStatus", "path"?, "requestId", "issues"?, "error"?}}`: tRPC's own, and
  /// behind it what every wire says.
  func shape(requestId: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("\"message\":")
    writer.write(message)
    writer.key("\"code\":")
    writer.write(code.number)
    writer.key("\"data\":")
    writer.beginObject()
    writer.key("\"code\":")
    writer.write(code.name)
    writer.key("\"httpStatus\":")
    writer.write(code.status)
    if let path {
      writer.key("\"path\":")
      writer.write(path)
    }
    writer.key("\"requestId\":")
    writer.write(requestId)
    error?.writeDetails(to: &writer)
    writer.endObject()
    writer.endObject()
    return writer.take()
  }
}
