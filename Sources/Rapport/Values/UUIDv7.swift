/// A UUID (RFC 9562). New ones are of version 7, so they sort by the millisecond of their making.
public struct UUIDv7: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first eight bytes, big end first.
  public let high: UInt64
  /// The last eight bytes, big end first.
  public let low: UInt64

  /// From its sixteen bytes; `nil` if there are not sixteen.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    func join(_ part: some Sequence<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(high: join(bytes.prefix(8)), low: join(bytes.suffix(8)))
  }

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A new one, made at that moment.
  public init(at moment: Instant, using random: inout some RandomNumberGenerator) {
    let milliseconds = UInt64(clamping: moment.milliseconds) & 0xFFFF_FFFF_FFFF
    self.init(
      high: milliseconds << 16 | 0x7000 | UInt64(UInt16.random(in: 0...0xFFF, using: &random)),
      low: 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &random))
  }

  /// From its canonical text of 36 characters, in upper or lower case; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let uuid = text.withUTF8({ Self(utf8: $0.span) }) else { return nil }
    self = uuid
  }

  @usableFromInline
  init?(utf8 text: Span<UInt8>) {
    guard text.count == 36 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for index in 0..<36 {
      let byte = text[index]
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = byte.hexadecimalDigit else { return nil }
      // The fourth group ends the first eight bytes.
      if index < 18 { halves.0 = halves.0 << 4 | digit } else { halves.1 = halves.1 << 4 | digit }
    }
    self.init(high: halves.0, low: halves.1)
  }

  public var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> (56 - 8 * $0)) }
  }

  /// Canonical, in lower case.
  public var description: String { String(ascii: 36) { $0.append(uuid: self) } }

  public static func < (left: UUIDv7, right: UUIDv7) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

extension OutputSpan<UInt8> {
  /// Appends the canonical text, in lower case.
  mutating func append(uuid: UUIDv7) {
    append(hexadecimal: uuid.high, from: 64, to: 32)
    append(UInt8(ascii: "-"))
    append(hexadecimal: uuid.high, from: 32, to: 16)
    append(UInt8(ascii: "-"))
    append(hexadecimal: uuid.high, from: 16, to: 0)
    append(UInt8(ascii: "-"))
    append(hexadecimal: uuid.low, from: 64, to: 48)
    append(UInt8(ascii: "-"))
    append(hexadecimal: uuid.low, from: 48, to: 0)
  }

  /// Appends the bits from below `upper` down to `lower`, four to a digit.
  @inline(__always)
  private mutating func append(hexadecimal bits: UInt64, from upper: UInt64, to lower: UInt64) {
    var shift = upper
    while shift > lower {
      shift -= 4
      append(hexadecimal: UInt8(truncatingIfNeeded: bits >> shift))
    }
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt64? {
    if self &- UInt8(ascii: "0") < 10 { return UInt64(self &- UInt8(ascii: "0")) }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt64(letter) + 10 : nil
  }
}
