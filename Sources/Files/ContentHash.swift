public import Crypto

/// The SHA-256 of a file's content, which is also its name in a store: the same content is kept once.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// 32 of them.
  public let bytes: [UInt8]

  public init(_ digest: SHA256Digest) { bytes = Array(digest) }

  /// `nil` unless there are 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == SHA256.byteCount else { return nil }
    self.bytes = bytes
  }

  /// From 64 hexadecimal digits; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8.map(Self.value(of:))
    guard digits.count == 2 * SHA256.byteCount, !digits.contains(nil) else { return nil }
    let values = digits.compactMap { $0 }
    bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// 64 hexadecimal digits in lower case.
  public var description: String { bytes.hexadecimal }
}

extension Sequence<UInt8> {
  /// Two digits each, in lower case.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
