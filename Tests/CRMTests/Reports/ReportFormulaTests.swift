import Rapport
import Testing

@testable import CRM

@Suite struct ReportFormulaTests {
  @Test(
    arguments: [
      // 20 open, half are won, at 1,000.00 each after 10 days: 1,000.00 a day.
      (20, 3, 3, 3_000_00, 30, 1_000_00), (20, 1, 0, 100, 3, 667), (1, 1, 2, 100, 1, 33), (0, 1, 0, 100, 1, 0),
      (5, 0, 3, 0, 0, nil), (5, 2, 0, 100, 0, nil), (5, 0, 0, 0, 0, nil),
    ] as [(Int, Int, Int, Int128, Int64, Int64?)])
  func velocity(open: Int, won: Int, lost: Int, value: Int128, days: Int64, expected: Int64?) {
    #expect(ReportRules.velocity(open: open, won: won, lost: lost, value: value, days: days) == expected)
  }

  @Test func velocityOfTheLargestSumsDoesNotTrap() {
    let largest = ReportRules.velocity(
      open: .max, won: 1_000_000, lost: 0, value: Int128(Int64.max) * 1_000_000, days: 1)
    #expect(largest == .max)
  }

  @Test(arguments: [(3, 1, 0.75), (0, 2, 0), (1, 0, 1), (0, 0, nil)] as [(Int, Int, Double?)])
  func winRate(won: Int, lost: Int, expected: Double?) {
    #expect(ReportRules.winRate(won: won, lost: lost) == expected)
  }

  @Test(
    arguments: [
      ("2026-11-01", "2026-11-30", "2026-10-02", "2026-10-31"),
      ("2026-03-01", "2026-03-01", "2026-02-28", "2026-02-28"),
    ])
  func thePeriodBeforeHasAsManyDays(from: String, to: String, first: String, last: String) throws {
    let before = ReportRules.before(try #require(CalendarDate(from)), try #require(CalendarDate(to)))
    #expect([before.from.description, before.to.description] == [first, last])
  }
}
