public import RapportJSON

/// A day of the Gregorian calendar, without a time zone. On the wire: `YYYY-MM-DD`.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01, from the year 0 to the year 9999.
  public let dayNumber: Int

  static let bounds = -719_528...2_932_896

  /// Days outside the years 0 to 9999 become the nearest inside.
  public init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// `nil` if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), (1...Self.daysIn(month, of: year)).contains(day) else {
      return nil
    }
    // Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// From `YYYY-MM-DD`; `nil` for anything else, and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let date = text.withUTF8({ Self(utf8: $0.span) }) else { return nil }
    self = date
  }

  init?(utf8 text: Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let century = text.twoDigits(at: 0), let year = text.twoDigits(at: 2), let month = text.twoDigits(at: 5),
      let day = text.twoDigits(at: 8)
    else { return nil }
    self.init(year: century * 100 + year, month: month, day: day)
  }

  /// Year, month from 1, and day of the month from 1.
  public var components: (year: Int, month: Int, day: Int) {
    // After Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms" (2022). Years
    // start in March there, so that the leap day is the last, and 400 years earlier, so that no number is negative.
    let quarters = UInt32(truncatingIfNeeded: dayNumber + 719_468 + 146_097) * 4 + 3
    let (century, quartersOfCentury) = quarters.quotientAndRemainder(dividingBy: 146_097)
    let product = UInt64(quartersOfCentury | 3) * 2_939_745
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let year = century * 100 + UInt32(truncatingIfNeeded: product >> 32)
    let scaled = dayOfYear * 2141 + 197_913
    let month = scaled >> 16
    let day = (scaled & 0xFFFF) / 2141 + 1
    let isNextYear = dayOfYear >= 306
    return (Int(year) - 400 + (isNextYear ? 1 : 0), Int(isNextYear ? month - 12 : month), Int(day))
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CalendarDate(dayNumber: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  /// The same day so many months on, or the last of the month if it is shorter.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let count = overflow ? (months < 0 ? 0 : 119_999) : min(max(sum, 0), 119_999)
    let last = Self.daysIn(count % 12 + 1, of: count / 12)
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: min(day, last)) ?? self
  }

  static func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.dayNumber < right.dayNumber }

  public var description: String { String(ascii: 10) { $0.append(date: self) } }
}

extension OutputSpan<UInt8> {
  /// Appends `YYYY-MM-`, and gives the day of the month.
  @inline(__always)
  mutating func appendYearAndMonth(of date: CalendarDate) -> UInt64 {
    let (year, month, day) = date.components
    let (century, yearOfCentury) = UInt64(truncatingIfNeeded: year).quotientAndRemainder(dividingBy: 100)
    // Eight characters, the first in the lowest byte: "0000-00-".
    append(
      word: 0x2D30_302D_3030_3030 + century.twoDigits + yearOfCentury.twoDigits << 16
        + UInt64(truncatingIfNeeded: month).twoDigits << 40)
    return UInt64(truncatingIfNeeded: day)
  }

  /// Appends `YYYY-MM-DD`.
  mutating func append(date: CalendarDate) {
    let day = appendYearAndMonth(of: date)
    append(word: day.twoDigits | .zeros, count: 2)
  }
}

extension CalendarDate: Schema {
  public static var schemaType: SchemaType { .calendarDate }

  public static func read(from reader: inout SchemaReader) -> CalendarDate? {
    reader.readText(
      "a date", { CalendarDate(utf8: $0) }, orIssue: "must be a date that exists, in the form YYYY-MM-DD")
  }

  public func write(to writer: inout JSONWriter) {
    writer.append(capacity: 20) { $0.appendQuoted { $0.append(date: self) } }
  }

  public mutating func apply(_ rule: Rule, reader: inout SchemaReader) {
    switch rule {
    case .future where reader.isCall && self <= reader.now.date:
      reader.addIssue(code: "future", message: "must be in the future")
    case .past where reader.isCall && self >= reader.now.date:
      reader.addIssue(code: "past", message: "must be in the past")
    default: break
    }
  }
}
