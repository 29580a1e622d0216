public import HTTPTypes
import Hummingbird
import NIOCore
import Rapport

extension RouteRequest {
  public var method: HTTPRequest.Method { http.method }

  /// What stands behind the route's path and a slash, percent-decoded; empty for the path itself. `nil` if it is no text.
  public func rest(behind routePath: String) -> String? {
    FormText.decoded(path.dropFirst(routePath.count).drop { $0 == "/" }.utf8, plusIsSpace: false)
  }

  /// The parameters of the query, as forms write them; of two with one name the first. What is no text is left out.
  public var query: [String: String] {
    guard let target = http.head.path, let mark = target.firstIndex(of: "?") else { return [:] }
    var parameters: [String: String] = [:]
    for pair in target[target.index(after: mark)...].prefix(while: { $0 != "#" }).split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = FormText.decoded(parts[0].utf8), parameters[name] == nil else { continue }
      parameters[name] = parts.count == 2 ? FormText.decoded(parts[1].utf8) : ""
    }
    return parameters
  }

  /// The first value of a header.
  public func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { http.headers[$0] } }

  /// Whether the body is said to be JSON, in UTF-8.
  public var hasJSONBody: Bool { http.headers[.contentType].map(ContentType.isJSON) ?? false }

  /// The whole body. Throws ``RPCErrorCode/payloadTooLarge`` if it has more bytes.
  public func body(upTo limit: Int) async throws -> [UInt8] {
    let tooLarge = RPCError(
      .payloadTooLarge, "A body may have at most \(limit) bytes. Split the call into smaller ones.")
    if let declared = http.headers[.contentLength].flatMap({ Int($0) }), declared > limit { throw tooLarge }
    var bytes: [UInt8] = []
    for try await part in http.body {
      guard bytes.count + part.readableBytes <= limit else { throw tooLarge }
      bytes.append(contentsOf: part.readableBytesView)
    }
    return bytes
  }
}

/// Text as URLs carry it.
enum FormText {
  /// `nil` if an escape is broken, or what it means is no UTF-8.
  static func decoded(_ escaped: some Sequence<UInt8>, plusIsSpace: Bool = true) -> String? {
    var bytes: [UInt8] = []
    var iterator = escaped.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else { return nil }
        bytes.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
