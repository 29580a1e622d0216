import Fixture
import Foundation
import Rapport
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29), ("0000-01-01", 0, 1, 1), ("0000-02-29", 0, 2, 29),
    ("9999-12-31", 9999, 12, 31),
    ("1970-01-01", 1970, 1, 1), ("1969-12-31", 1969, 12, 31), ("0001-01-01", 1, 1, 1),
  ])
  func days(_ text: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.components == (year, month, day))
    #expect(CalendarDate(year: year, month: month, day: day) == date)
    #expect(date.description == text)
    #expect(CalendarDate(dayNumber: date.dayNumber) == date)
  }

  @Test(arguments: [
    "", "2024", "2024-2-9", "24-02-09", "2023-02-29", "1900-02-29", "2024-00-10", "2024-13-01", "2024-04-31",
    "2024-01-00", "2024-01-32", "10000-01-01",
    "-001-01-01", "2024/01/01", "2024-01-01T", " 2024-01-01", "2024-01-1", "2024-01-٠١", "2024-1a-01", "20240101",
    "2024-01-0\u{301}",
  ])
  func noDays(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var random = SeededGenerator(seed: 3)
    // Before 1583 Foundation counts by the Julian calendar.
    let first = try #require(CalendarDate(year: 1583, month: 1, day: 1)).dayNumber
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31)).dayNumber
    for _ in 0..<5000 {
      let date = CalendarDate(dayNumber: Int.random(in: first...last, using: &random))
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400))
      #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day, "\(date)")
    }
  }

  @Test(arguments: [0...800, 9600...9999])
  func everyDayFollowsTheOneBefore(_ years: ClosedRange<Int>) throws {
    var number = try #require(CalendarDate(year: years.lowerBound, month: 1, day: 1)).dayNumber
    for year in years {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      for (index, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in [1, days] {
          let date = CalendarDate(dayNumber: number + day - 1)
          guard date.components == (year, index + 1, day), CalendarDate(year: year, month: index + 1, day: day) == date
          else {
            Testing.Issue.record("\(date) is not \(year)-\(index + 1)-\(day)")
            return
          }
        }
        #expect(CalendarDate(year: year, month: index + 1, day: days + 1) == nil)
        number += days
      }
    }
  }

  @Test func monthsKeepTheDayUnlessTheMonthIsShorter() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<3000 {
      let date = CalendarDate(dayNumber: Int.random(in: 0...2_000_000, using: &random))
      let months = Int.random(in: -600...600, using: &random)
      let moved = date.adding(months: months)
      #expect((moved.year * 12 + moved.month) - (date.year * 12 + date.month) == months, "\(date) and \(months) months")
      let isLast = moved.adding(days: 1).day == 1
      #expect(moved.day == date.day || moved.day < date.day && isLast, "\(date) and \(months) months: \(moved)")
    }
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-03-31", -1, "2024-02-29"),
    ("2024-12-15", 1, "2025-01-15"), ("2024-01-15", -1, "2023-12-15"), ("9999-12-31", 1, "9999-12-31"),
    ("0000-01-01", -1, "0000-01-01"),
    ("2024-01-01", Int.max, "9999-12-01"), ("2024-01-01", Int.min, "0000-01-01"),
  ])
  func movesByMonths(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try #require(CalendarDate(from)).adding(months: months).description == to)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2024-03-01", -1, "2024-02-29"), ("9999-12-31", 1, "9999-12-31"),
    ("0000-01-01", -1, "0000-01-01"),
    ("2024-01-01", Int.max, "9999-12-31"), ("1900-01-01", Int.min, "0000-01-01"),
  ])
  func movesByDays(_ from: String, _ days: Int, _ to: String) throws {
    #expect(try #require(CalendarDate(from)).adding(days: days).description == to)
  }
}

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-01-31T09:30:00.000Z", "2026-01-31T09:30:00.000Z"), ("2026-01-31T09:30:00Z", "2026-01-31T09:30:00.000Z"),
    ("2026-01-31t09:30:00z", "2026-01-31T09:30:00.000Z"), ("2026-01-31T09:30:00.1Z", "2026-01-31T09:30:00.100Z"),
    ("2026-01-31T09:30:00.12Z", "2026-01-31T09:30:00.120Z"),
    ("2026-01-31T09:30:00.123456789Z", "2026-01-31T09:30:00.123Z"),
    ("2026-01-31T09:30:00.9999Z", "2026-01-31T09:30:00.999Z"),
    ("2026-01-31T09:30:00+01:00", "2026-01-31T08:30:00.000Z"),
    ("2026-01-31T00:30:00+05:45", "2026-01-30T18:45:00.000Z"),
    ("2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00.000Z"),
    ("2026-01-31T09:30:00-00:00", "2026-01-31T09:30:00.000Z"), ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"), ("0000-01-01T00:00:00.000Z", "0000-01-01T00:00:00.000Z"),
    ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"), ("0000-01-01T01:00:00+01:00", "0000-01-01T00:00:00.000Z"),
  ])
  func moments(_ text: String, _ written: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.description == written)
    #expect(Instant(written) == instant)
  }

  @Test(arguments: [
    "", "2026-01-31", "2026-01-31T09:30:00", "2026-01-31T09:30Z", "2026-01-31 09:30:00Z", "2026-01-31T24:00:00Z",
    "2026-01-31T09:60:00Z",
    "2026-01-31T09:30:61Z", "2026-02-30T09:30:00Z", "2026-01-31T09:30:00.Z", "2026-01-31T09:30:00,5Z",
    "2026-01-31T09:30:00+0100", "2026-01-31T09:30:00+01",
    "2026-01-31T09:30:00+24:00", "2026-01-31T09:30:00+01:60", "2026-01-31T09:30:00ZZ", "2026-01-31T09:30:00.123",
    "2026-01-31T09:30:00.123+",
    "2026-01-31T09:30:00Z ", "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "٢٠٢٦-01-31T09:30:00Z",
    "2026-01-31T9:30:00.00Z",
    "2026-01-31T09:30:00.\(String(repeating: "1", count: 64))Z", "2026-01-31T-1:30:00Z", "2026-01-31T09:30:00+-1:00",
    "1769851800",
  ])
  func noMoments(_ text: String) { #expect(Instant(text) == nil) }

  @Test func agreesWithFoundation() throws {
    var random = SeededGenerator(seed: 3)
    let first = try #require(Instant("1583-01-01T00:00:00Z")).milliseconds
    for _ in 0..<3000 {
      let instant = Instant(milliseconds: Int64.random(in: first...Instant.bounds.upperBound, using: &random))
      let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
      let date = try style.parse(instant.description)
      #expect((date.timeIntervalSince1970 * 1000).rounded() == Double(instant.milliseconds), "\(instant)")
      #expect(Instant(instant.description) == instant)
    }
  }

  @Test func staysInItsBounds() {
    #expect(Instant(milliseconds: .max).description == "9999-12-31T23:59:59.999Z")
    #expect(Instant(milliseconds: .min).description == "0000-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: 0).adding(seconds: .max).description == "9999-12-31T23:59:59.999Z")
    #expect(Instant(milliseconds: 0).adding(seconds: .min).description == "0000-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: 0).adding(seconds: -1).description == "1969-12-31T23:59:59.000Z")
  }

  @Test(
    arguments: [(0, 86_400_000, 1), (0, 86_399_999, 0), (1, 0, -1), (86_400_000, 0, -1), (0, 0, 0)]
      as [(Int64, Int64, Int)])
  func wholeDays(_ from: Int64, _ to: Int64, _ days: Int) {
    #expect(Instant(milliseconds: from).days(until: Instant(milliseconds: to)) == days)
    #expect(Instant(milliseconds: from).seconds(until: Instant(milliseconds: to)) == Double(to - from) / 1000)
  }

  @Test func knowsItsDay() {
    #expect(Instant(milliseconds: -1).date == CalendarDate("1969-12-31"))
    #expect(Instant(CalendarDate(dayNumber: 1)).milliseconds == 86_400_000)
  }
}
