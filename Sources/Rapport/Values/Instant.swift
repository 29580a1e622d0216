public import RapportJSON

/// A moment, to the millisecond. On the wire: ISO 8601 in UTC with milliseconds, `2026-01-31T09:30:00.000Z`.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let milliseconds: Int64

  /// From 0000-01-01 to 9999-12-31, which is what the wire form can say.
  public static let bounds: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

  /// Moments outside ``bounds`` become the nearest inside.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// Midnight UTC at the start of that day.
  public init(_ date: CalendarDate) { self.init(milliseconds: Int64(date.dayNumber) * 86_400_000) }

  /// The day in UTC.
  public var date: CalendarDate { CalendarDate(dayNumber: Int(milliseconds.floorDivided(by: 86_400_000))) }

  /// So many seconds later; earlier if negative.
  public func adding(seconds: Int) -> Instant {
    let (product, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1000)
    let (sum, carry) = milliseconds.addingReportingOverflow(product)
    return Instant(milliseconds: overflow || carry ? (seconds < 0 ? Int64.min : Int64.max) : sum)
  }

  /// From this moment to another; negative if that was before.
  public func seconds(until other: Instant) -> Double { Double(other.milliseconds - milliseconds) / 1000 }

  /// Whole days of 24 hours from this moment to another, rounded down.
  public func days(until other: Instant) -> Int {
    Int((other.milliseconds - milliseconds).floorDivided(by: 86_400_000))
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  public var description: String { String(ascii: 24) { $0.append(instant: self) } }

  /// From RFC 3339 text with any offset: fractions beyond milliseconds are cut off. `nil` for anything else, and for text
  /// of more than 64 bytes.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let instant = text.withUTF8({ Self(utf8: $0.span) }) else { return nil }
    self = instant
  }

  init?(utf8 bytes: Span<UInt8>) {
    guard (20...64).contains(bytes.count), let date = CalendarDate(utf8: bytes.extracting(0..<10)),
      bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = bytes.twoDigits(at: 11), let minute = bytes.twoDigits(at: 14), let second = bytes.twoDigits(at: 17),
      hour < 24, minute < 60, second < 61
    else { return nil }
    var index = 19
    var fraction = 0
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      let start = index
      while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 {
        if index - start < 3 { fraction = fraction * 10 + Int(bytes[index] - UInt8(ascii: "0")) }
        index += 1
      }
      guard index > start else { return nil }
      for _ in min(index - start, 3)..<3 { fraction *= 10 }
    }
    guard index < bytes.count else { return nil }
    var offset = 0
    if bytes[index] | 0x20 == UInt8(ascii: "z") {
      guard index + 1 == bytes.count else { return nil }
    } else {
      guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"), index + 6 == bytes.count,
        bytes[index + 3] == UInt8(ascii: ":"), let hours = bytes.twoDigits(at: index + 1), hours < 24,
        let minutes = bytes.twoDigits(at: index + 4), minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (bytes[index] == UInt8(ascii: "-") ? -1 : 1)
    }
    let ofDay = ((hour * 60 + minute - offset) * 60 + min(second, 59)) * 1000 + fraction
    let milliseconds = Int64(date.dayNumber) * 86_400_000 + Int64(ofDay)
    guard Self.bounds.contains(milliseconds) else { return nil }
    self.init(milliseconds: milliseconds)
  }
}

extension OutputSpan<UInt8> {
  /// Appends `YYYY-MM-DDTHH:MM:SS.mmmZ`.
  fileprivate mutating func append(instant: Instant) {
    let date = instant.date
    let ofDay = UInt64(truncatingIfNeeded: instant.milliseconds - Int64(date.dayNumber) * 86_400_000)
    let (seconds, milliseconds) = ofDay.quotientAndRemainder(dividingBy: 1000)
    let (minutes, second) = seconds.quotientAndRemainder(dividingBy: 60)
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    let day = appendYearAndMonth(of: date)
    // Eight characters each, the first in the lowest byte: "00T00:00", ":00.000Z".
    append(word: 0x3030_3A30_3054_3030 + day.twoDigits + hour.twoDigits << 24 + minute.twoDigits << 48)
    let (hundredths, thousandths) = milliseconds.quotientAndRemainder(dividingBy: 10)
    append(word: 0x5A30_3030_2E30_303A + second.twoDigits << 8 + hundredths.twoDigits << 32 + thousandths << 48)
  }
}

extension Instant: Schema {
  public static var schemaType: SchemaType { .instant }

  public static func read(from reader: inout SchemaReader) -> Instant? {
    reader.readText(
      "a moment", { Instant(utf8: $0) },
      orIssue: "must be a moment in ISO 8601 with an offset, such as 2026-01-31T09:30:00.000Z")
  }

  public func write(to writer: inout JSONWriter) {
    writer.append(capacity: 34) { $0.appendQuoted { $0.append(instant: self) } }
  }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .future where reader.isCall && self <= reader.now:
      reader.addIssue(code: "future", message: "must be in the future")
    case .past where reader.isCall && self >= reader.now: reader.addIssue(code: "past", message: "must be in the past")
    default: break
    }
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity; `divisor` is positive.
  func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
