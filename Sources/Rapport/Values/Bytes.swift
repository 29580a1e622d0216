public import RapportJSON

/// Bytes, on the wire as base64url without padding (RFC 4648, section 5).
public struct Bytes: Hashable, Sendable {
  public var array: [UInt8]

  public init(_ array: [UInt8]) { self.array = array }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// As base64url without padding.
  public var base64URL: String {
    var text: [UInt8] = []
    text.reserveCapacity((array.count * 4 + 2) / 3)
    for start in stride(from: 0, to: array.count, by: 3) {
      let group = array[start..<min(start + 3, array.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for index in 0...group.count { text.append(Self.alphabet[Int(bits >> (18 - 6 * UInt32(index)) & 63)]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// From base64url without padding; `nil` for anything else, also for bits left over at the end.
  public init?(base64URL text: some StringProtocol) {
    var text = String(text)
    guard let bytes = text.withUTF8({ Self(base64URL: $0.span) }) else { return nil }
    self = bytes
  }

  init?(base64URL text: Span<UInt8>) {
    var array: [UInt8] = []
    array.reserveCapacity(text.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var count = 0
    for index in text.indices {
      let byte = text[index]
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "_"): value = 63
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        array.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        bits &= (1 << UInt32(count)) - 1
      }
    }
    guard count < 6, bits == 0 else { return nil }
    self.array = array
  }
}

extension Bytes: Schema {
  public static var schemaType: SchemaType { .bytes }

  public static func read(from reader: inout SchemaReader) -> Bytes? {
    reader.readText(
      "bytes as base64url text", { Bytes(base64URL: $0) }, orIssue: "must be base64url text without padding")
  }

  public func write(to writer: inout JSONWriter) { writer.write(base64URL) }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) { reader.checkCount(array.count, rule) }
}
