import NIOCore
import NIOHTTP1
import Rapport

/// Why a request never became a call. It is answered with an HTTP status of its own and a JSON-RPC error.
struct Refusal: Error, Sendable {
  var status: HTTPResponseStatus
  /// The JSON-RPC error number.
  var number: Int
  /// The code word that clients look at.
  var code: String
  /// What was expected, what came, and what to do.
  var message: String
  var headers: HTTPHeaders = [:]

  /// The JSON-RPC error that stands in the answer's body.
  func json(requestId: String) -> String {
    #"{"jsonrpc":"2.0","id":null,"error":{"code":\#(number),"message":\#(JSONText.quoted(message)),"#
      + #""data":{"code":"\#(code)","requestId":\#(JSONText.quoted(requestId))}}}"#
  }
}

extension Refusal {
  static func payloadTooLarge(limit: Int, declared: Int?) -> Refusal {
    let came = declared.map { "\($0) bytes were announced" } ?? "more came"
    return Refusal(
      status: .payloadTooLarge, number: -32013, code: "PAYLOAD_TOO_LARGE",
      message: "A body may have at most \(limit) bytes, and \(came). Split the call into smaller ones.")
  }

  static func wrongContentType(_ came: String?) -> Refusal {
    let found = came.map { "\"\(ShownText.of($0))\" came" } ?? "none came"
    return Refusal(
      status: .unsupportedMediaType, number: -32600, code: "INVALID_REQUEST",
      message: "Expected the content type application/json in UTF-8, and \(found). "
        + "Send the header Content-Type: application/json.")
  }

  static func encodedBody(_ came: String) -> Refusal {
    Refusal(
      status: .unsupportedMediaType, number: -32600, code: "INVALID_REQUEST",
      message: "Expected a body in gzip or without content encoding, and \"\(ShownText.of(came))\" came.",
      headers: ["Accept-Encoding": "gzip, identity"])
  }

  static func badEncoding() -> Refusal {
    Refusal(
      status: .badRequest, number: -32600, code: "INVALID_REQUEST",
      message: "Expected a body in gzip, as Content-Encoding says, and it is none, or not a whole one.")
  }

  static func inflatesTooMuch(limit: Int) -> Refusal {
    Refusal(
      status: .payloadTooLarge, number: -32013, code: "PAYLOAD_TOO_LARGE",
      message: "A body in gzip may become at most \(limit) bytes, and at most 100 times as many as it has. "
        + "Send it without content encoding, or split it.")
  }

  static func wrongMethod(_ came: String) -> Refusal {
    Refusal(
      status: .methodNotAllowed, number: -32600, code: "INVALID_REQUEST",
      message: "Calls are made with POST, and \(ShownText.of(came, limit: 20)) came. Send the call as a POST body.",
      headers: ["Allow": "POST"])
  }

  static func foreignOrigin(_ came: String) -> Refusal {
    Refusal(
      status: .forbidden, number: -32003, code: "FORBIDDEN",
      message: "Expected a call from a page of this server or of an allowed origin, and it came from "
        + "\"\(ShownText.of(came))\". Call from there, or have the origin allowed in the server's configuration.")
  }

  static func wrongHeader(_ name: String, _ expected: String, _ came: [String]) -> Refusal {
    Refusal(
      status: .badRequest, number: -32600, code: "INVALID_REQUEST",
      message:
        "Expected \(expected) in the header \(name), and \"\(ShownText.of(came.joined(separator: ", ")))\" came. "
        + "Correct it, or leave it out.")
  }

  static func incompleteBody() -> Refusal {
    Refusal(
      status: .badRequest, number: -32600, code: "INVALID_REQUEST",
      message: "Expected a whole body, and it ended early. Send the call again.")
  }

  static func bodyTimeout(_ limit: Duration) -> Refusal {
    Refusal(
      status: .requestTimeout, number: -32008, code: "TIMEOUT",
      message: "Expected the whole body within \(limit), and it did not come. Send the call again, or a smaller one.")
  }

  static func contradictoryForwarding() -> Refusal {
    Refusal(
      status: .badRequest, number: -32600, code: "INVALID_REQUEST",
      message: "Forwarded and X-Forwarded-For name different clients. Have the proxy set one of them, and remove the "
        + "other from what it passes on.")
  }

  static func notByGet(_ name: String, kind: String) -> Refusal {
    Refusal(
      status: .methodNotAllowed, number: -32600, code: "INVALID_REQUEST",
      message: "Only queries can be called here, and \(ShownText.of(name)) is a \(kind). Call it by POST to /rpc.",
      headers: ["Allow": ""])
  }

  static var onlyByGet: Refusal {
    Refusal(
      status: .methodNotAllowed, number: -32600, code: "INVALID_REQUEST",
      message: "Expected GET or HEAD. Other calls are made by POST to /rpc.", headers: ["Allow": "GET, HEAD"])
  }

  static func busy(limit: Int) -> Refusal {
    Refusal(
      status: .serviceUnavailable, number: -32053, code: "UNAVAILABLE",
      message: "At most \(limit) calls run at one time, and so many do. Call again after a second.",
      headers: ["Retry-After": "1"])
  }
}

extension Refusal: RPCErrorConvertible {
  var rpcError: RPCError { RPCError(RPCErrorCode(rawValue: code) ?? .badRequest, message, cause: self) }

  /// What stands for an error that came of reading a body; `nil` for every other.
  init?(ofBody error: any Error, _ configuration: ServerConfiguration) {
    switch error {
    case let error as Refusal: self = error
    case Inflater.Failure.tooLarge: self = .inflatesTooMuch(limit: configuration.maximumBodySize)
    case is Inflater.Failure: self = .badEncoding()
    case is RequestWatch.BodyTimeout: self = .bodyTimeout(configuration.bodyTimeout)
    case is NIOTooManyBytesError: self = .payloadTooLarge(limit: configuration.maximumBodySize, declared: nil)
    default: return nil
    }
  }
}
