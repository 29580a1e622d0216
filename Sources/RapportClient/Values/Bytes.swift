public import FoundationEssentials

/// Bytes, on the wire as base64url without padding (RFC 4648, section 5).
public struct Bytes: Hashable, Sendable, ExpressibleByArrayLiteral {
  public var array: [UInt8]

  public init(_ array: [UInt8]) { self.array = array }
  public init(_ data: Data) { array = Array(data) }
  public init(arrayLiteral elements: UInt8...) { array = elements }

  public var data: Data { Data(array) }

  /// From base64url without padding; `nil` for anything else.
  public init?(base64URL text: String) {
    guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=") })
    else { return nil }
    let standard = text.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: standard + padding) else { return nil }
    array = Array(data)
  }

  /// As base64url without padding.
  public var base64URL: String {
    String(data.base64EncodedString().prefix { $0 != "=" }).replacing("+", with: "-").replacing("/", with: "_")
  }
}

extension Bytes: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard let bytes = wire.stringValue.flatMap(Bytes.init(base64URL:)) else { throw WireError("should be base64url") }
    self = bytes
  }

  public var wire: JSONValue { .string(base64URL) }
}
