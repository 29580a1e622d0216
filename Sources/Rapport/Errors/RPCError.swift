public import RapportJSON

/// Why a call was refused or failed, as its caller learns it.
public struct RPCError: Error, Sendable, CustomStringConvertible {
  public var code: RPCErrorCode
  /// A sentence: what was expected, what came, what to do.
  public var message: String
  /// What is wrong with the input, for ``RPCErrorCode/badRequest``.
  public var issues: [Issue]
  /// The procedure's own error as JSON text.
  public var detail: [UInt8]?
  /// After how many milliseconds the call may be sent again; `nil` if the error does not say.
  public var retryAfter: Int?
  /// What went wrong underneath; for the log, never for the caller.
  public var cause: (any Error)?

  public init(
    _ code: RPCErrorCode, _ message: String, issues: [Issue] = [], detail: [UInt8]? = nil, retryAfter: Int? = nil,
    cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.issues = issues
    self.detail = detail
    self.retryAfter = retryAfter
    self.cause = cause
  }

  public var description: String {
    let list = issues.map { "\($0.path) \($0.message)" }.joined(separator: "; ")
    return list.isEmpty ? "\(code.rawValue): \(message)" : "\(code.rawValue): \(message): \(list)"
  }

  /// Writes the JSON-RPC error object.
  public func write(to writer: inout JSONWriter, requestId: String) {
    writer.beginObject()
    writer.key("\"code\":")
    writer.write(code.number)
    writer.key("\"message\":")
    writer.write(message)
    writer.key("\"data\":")
    writer.beginObject()
    writer.key("\"code\":")
    writer.write(code.rawValue)
    writer.key("\"requestId\":")
    writer.write(requestId)
    writeDetails(to: &writer)
    writer.endObject()
    writer.endObject()
  }

  /// Writes what the error says besides its code and message, as members of the object that stands open: `issues`, and
  /// as `error` the procedure's own error.
  public func writeDetails(to writer: inout JSONWriter) {
    if !issues.isEmpty {
      writer.key("\"issues\":")
      writer.beginArray()
      for issue in issues {
        writer.element()
        issue.write(to: &writer)
      }
      writer.endArray()
    }
    if let retryAfter {
      writer.key("\"retryAfterMs\":")
      writer.write(retryAfter)
    }
    if let detail {
      writer.key("\"error\":")
      writer.raw(json: detail)
    }
  }

  /// An input that was read with these issues.
  static func badInput(_ issues: [Issue], procedure: String) -> RPCError {
    let count = issues.count == 1 ? "1 issue" : "\(issues.count) issues"
    return RPCError(.badRequest, "The input of \(procedure) has \(count)", issues: issues)
  }
}

/// The errors that a procedure declares as its own: an enum with ``Schema()``, whose cases reach clients as a
/// discriminated union.
///
/// ```swift
/// @Schema
/// enum StageError: ProcedureError {
///   /// A deal that never left the first stage cannot be won.
///   case moveRefused(from: String, to: String)
///
///   var code: RPCErrorCode { .unprocessable }
///   var message: String { … }
/// }
/// ```
public protocol ProcedureError: Error, Schema {
  /// The code that it is answered with.
  var code: RPCErrorCode { get }
  /// A sentence: what was expected, what came, what to do.
  var message: String { get }
}
