public import FoundationEssentials

/// A moment, to the millisecond, from the year 0 to the year 9999.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int64

  static let bounds: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

  /// Moments outside the years 0 to 9999 become the nearest inside.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// The nearest millisecond.
  public init(_ date: Date) {
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
    self.init(milliseconds: Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max))
  }

  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// From RFC 3339 text with any offset: fractions beyond milliseconds are cut off. `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (20...64).contains(bytes.count), bytes.allSatisfy({ $0 < 128 }),
      let day = CalendarDate(String(text.prefix(10))),
      "Tt".utf8.contains(bytes[10]), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = number(bytes[11..<13]), hour < 24, let minute = number(bytes[14..<16]), minute < 60,
      let second = number(bytes[17..<19]), second < 61
    else { return nil }
    var rest = bytes[19...]
    var thousandths = 0
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { (48...57).contains($0) }
      if fraction.isEmpty { return nil }
      rest = rest[fraction.endIndex...]
      thousandths = number((fraction.prefix(3) + [48, 48, 48]).prefix(3)) ?? 0
    }
    guard let offset = Self.offset(rest) else { return nil }
    let ofDay = Int64(((hour * 60 + minute - offset) * 60 + min(second, 59)) * 1000 + thousandths)
    let milliseconds = Int64(day.dayNumber) * 86_400_000 + ofDay
    guard Self.bounds.contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  /// In minutes, of `Z`, `+01:00` or `-05:30`.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    if text.count == 1, text.first.map({ $0 | 0x20 }) == UInt8(ascii: "z") { return 0 }
    let text = Array(text)
    guard text.count == 6, text[3] == UInt8(ascii: ":"), let hours = number(text[1..<3]), hours < 24,
      let minutes = number(text[4..<6]), minutes < 60
    else { return nil }
    switch text[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// ISO 8601 in UTC with milliseconds: `2026-01-31T09:30:00.000Z`
  public var description: String {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let day = CalendarDate(dayNumber: Int(remainder < 0 ? quotient - 1 : quotient))
    let ofDay = Int(remainder < 0 ? remainder + 86_400_000 : remainder)
    let time = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(day)T\(time).\(padded(ofDay % 1000, 3))Z"
  }
}

extension Instant: WireValue {
  public init(wire: JSONValue) throws(WireError) {
    guard let instant = wire.stringValue.flatMap(Instant.init) else {
      throw WireError("should be a moment in ISO 8601")
    }
    self = instant
  }

  public var wire: JSONValue { .string(description) }
}

private func number(_ digits: some Sequence<UInt8>) -> Int? {
  var number = 0
  for digit in digits {
    guard (48...57).contains(digit) else { return nil }
    number = number * 10 + Int(digit - 48)
  }
  return number
}
