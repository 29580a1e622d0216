import Rapport
import Testing

@testable import CRM

@Suite struct ActivityRulesTests {
  @Test(arguments: ActivityKind.allCases, ActivityOutcome.allCases)
  func anOutcomeGoesWithItsKinds(kind: ActivityKind, outcome: ActivityOutcome) {
    let problems = ActivityRules.problems(
      kind, direction: nil, durationMinutes: nil, outcome: outcome, location: nil)
    let expected: Set<ActivityKind> =
      switch outcome {
      case .connected, .leftMessage, .noAnswer, .busy, .wrongNumber: [.call]
      case .sent, .replied, .bounced: [.email]
      case .held, .noShow, .rescheduled, .cancelled: [.meeting, .visit]
      }
    #expect(problems.map(\.field) == (expected.contains(kind) ? [] : [.outcome]))
  }

  @Test(arguments: ActivityKind.allCases) func fieldsGoWithTheirKinds(kind: ActivityKind) {
    let fields = Set(
      ActivityRules.problems(kind, direction: .inbound, durationMinutes: 5, outcome: nil, location: "Berlin").map(
        \.field))
    let expected: Set<ActivityRules.Field> =
      switch kind {
      case .call: [.location]
      case .email: [.durationMinutes, .location]
      case .meeting, .visit: [.direction]
      case .note: [.direction, .durationMinutes, .location]
      }
    #expect(fields == expected)
    #expect(
      ActivityRules.problems(kind, direction: nil, durationMinutes: nil, outcome: nil, location: "").isEmpty)
  }

  @Test(arguments: [
    (ActivityPeriod.day, "2026-11-26", "2026-11-26", "2026-11-27"),
    (.week, "2026-11-26", "2026-11-23", "2026-11-30"), (.week, "2026-11-23", "2026-11-23", "2026-11-30"),
    (.week, "2026-11-29", "2026-11-23", "2026-11-30"), (.week, "1970-01-01", "1969-12-29", "1970-01-05"),
    (.week, "1969-12-28", "1969-12-22", "1969-12-29"), (.month, "2024-02-29", "2024-02-01", "2024-03-01"),
    (.month, "2026-12-31", "2026-12-01", "2027-01-01"),
  ]) func periodsBegin(period: ActivityPeriod, day: String, start: String, next: String) throws {
    let day = try #require(CalendarDate(day))
    let first = ActivityRules.start(of: period, day)
    #expect(first.description == start)
    #expect(ActivityRules.next(period, after: first).description == next)
  }

  @Test(arguments: [
    (ActivityKind.call, ActivityDirection?.some(.outbound), ActivityOutcome?.some(.noAnswer), false),
    (.call, .outbound, .connected, true), (.call, .inbound, nil, true), (.email, .outbound, nil, false),
    (.email, .outbound, .replied, true), (.email, .inbound, nil, true), (.meeting, nil, .noShow, false),
    (.visit, nil, nil, true), (.note, nil, nil, false),
  ]) func theOtherSideTookPart(
    kind: ActivityKind, direction: ActivityDirection?, outcome: ActivityOutcome?, expected: Bool
  ) {
    #expect(ActivityRules.isContact(kind, direction, outcome) == expected)
  }
}
