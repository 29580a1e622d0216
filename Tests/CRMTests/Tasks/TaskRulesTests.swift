import Rapport
import Testing

@testable import CRM

@Suite struct TaskRulesTests {
  private static func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }
  private static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test(
    arguments: [
      // In UTC, in Berlin's summer, in Auckland, in Honolulu.
      ("2026-11-26T12:00:00.000Z", 0, "2026-11-26", "2026-11-26T00:00:00.000Z", "2026-11-27T00:00:00.000Z"),
      ("2026-07-01T22:30:00.000Z", 120, "2026-07-02", "2026-07-01T22:00:00.000Z", "2026-07-02T22:00:00.000Z"),
      ("2026-11-26T11:00:00.000Z", 780, "2026-11-27", "2026-11-26T11:00:00.000Z", "2026-11-27T11:00:00.000Z"),
      ("2026-11-26T09:59:59.999Z", -600, "2026-11-25", "2026-11-25T10:00:00.000Z", "2026-11-26T10:00:00.000Z"),
    ])
  func aDayIsWhereSomebodyIs(now: String, offset: Int, date: String, start: String, end: String) throws {
    let day = TaskDay(try Self.instant(now), utcOffsetMinutes: offset)
    #expect(day.date.description == date)
    #expect(day.start.description == start)
    #expect(day.end.description == end)
    #expect(day.start(of: day.date.adding(days: 1)) == day.end)
  }

  @Test(
    arguments: [
      (TaskStatus.open, "2026-11-25", nil, true), (.open, "2026-11-26", nil, false), (.open, "2026-11-27", nil, false),
      (.open, nil, "2026-11-26T07:59:59.999Z", true), (.open, nil, "2026-11-26T08:00:00.000Z", false),
      (.done, "2026-11-25", nil, false), (.done, nil, "2026-11-26T07:00:00.000Z", false), (.open, nil, nil, false),
    ] as [(TaskStatus, String?, String?, Bool)])
  func whatIsLate(status: TaskStatus, date: String?, moment: String?, isOverdue: Bool) throws {
    let day = TaskDay(try Self.instant("2026-11-26T08:00:00.000Z"))
    let found = TaskRules.isOverdue(status, date: try date.map(Self.date), at: try moment.map(Self.instant), on: day)
    #expect(found == isOverdue)
  }

  @Test func aDayIsSortedByItsEnd() throws {
    let moment = try Self.instant("2026-11-26T08:00:00.000Z")
    #expect(TaskRules.dueOrder(date: nil, at: nil) == nil)
    #expect(TaskRules.dueOrder(date: nil, at: moment) == moment)
    #expect(
      TaskRules.dueOrder(date: try Self.date("2026-11-26"), at: nil)?.description == "2026-11-26T23:59:59.999Z")
  }

  @Test(arguments: TaskPriority.allCases) func aPriorityIsKeptByItsRank(priority: TaskPriority) throws {
    #expect(try TaskPriority(databaseValue: priority.databaseValue) == priority)
    #expect(TaskPriority.low.rank < TaskPriority.urgent.rank)
  }
}
