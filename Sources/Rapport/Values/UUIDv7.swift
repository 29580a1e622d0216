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
    append(word: (uuid.high >> 32).hexadecimalText)
    append(UInt8(ascii: "-"))
    appendGroups(uuid.high.hexadecimalText)
    append(UInt8(ascii: "-"))
    appendGroups((uuid.low >> 32).hexadecimalText)
    append(word: uuid.low.hexadecimalText)
  }

  /// Appends four characters, a hyphen, and four characters.
  @inline(__always)
  private mutating func appendGroups(_ text: UInt64) {
    append(word: text, count: 4)
    append(UInt8(ascii: "-"))
    append(word: text >> 32, count: 4)
  }
}

extension UInt64 {
  /// The lower 32 bits as eight hexadecimal digits, in lower case; the first is the lowest byte.
  @inline(__always)
  fileprivate var hexadecimalText: UInt64 {
    // Each step pulls all groups of digits apart into halves, until each digit has a byte of its own.
    let fours = (self & 0xFFFF_0000) << 16 | self & 0xFFFF
    let pairs = (fours & 0x0000_FF00_0000_FF00) << 8 | fours & 0x0000_00FF_0000_00FF
    let digits = ((pairs & 0x00F0_00F0_00F0_00F0) << 4 | pairs & 0x000F_000F_000F_000F).byteSwapped
    // 1 in each byte that is 10 or more: its letter stands 39 behind the ten characters from "0" on.
    let letters = (digits &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return digits &+ .zeros &+ letters &* 39
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt64? {
    if self &- UInt8(ascii: "0") < 10 { return UInt64(self &- UInt8(ascii: "0")) }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt64(letter) + 10 : nil
  }
}
