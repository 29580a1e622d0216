import Rapport

/// What goes with which kind of activity.
enum ActivityRules {
  enum Field: String {
    case direction, durationMinutes, outcome, location
  }

  struct Problem: Equatable {
    var field: Field
    var finding: Finding
  }

  /// How far the clocks of callers may be ahead.
  static let clockDrift = 300

  static func hasDirection(_ kind: ActivityKind) -> Bool { kind == .call || kind == .email }
  static func hasDuration(_ kind: ActivityKind) -> Bool { kind == .call || hasPlace(kind) }
  static func hasPlace(_ kind: ActivityKind) -> Bool { kind == .meeting || kind == .visit }

  /// What can come of a kind, in order.
  static func outcomes(of kind: ActivityKind) -> [ActivityOutcome] {
    switch kind {
    case .call: [.connected, .leftMessage, .noAnswer, .busy, .wrongNumber]
    case .email: [.sent, .replied, .bounced]
    case .meeting, .visit: [.held, .noShow, .rescheduled, .cancelled]
    case .note: []
    }
  }

  /// Whether the other side took part: somebody answered, came or wrote. What is not known counts as taken part, but
  /// for mails that we sent, and notes.
  static func isContact(_ kind: ActivityKind, _ direction: ActivityDirection?, _ outcome: ActivityOutcome?) -> Bool {
    switch kind {
    case .call: outcome == nil || outcome == .connected
    case .email: direction == .inbound || outcome == .replied
    case .meeting, .visit: outcome == nil || outcome == .held
    case .note: false
    }
  }

  static func problems(
    _ kind: ActivityKind, direction: ActivityDirection?, durationMinutes: Int?, outcome: ActivityOutcome?,
    location: String?
  ) -> [Problem] {
    var problems: [Problem] = []
    if direction != nil, !hasDirection(kind) {
      problems.append(Problem(field: .direction, finding: .inapplicable("is for calls and mails")))
    }
    if durationMinutes != nil, !hasDuration(kind) {
      problems.append(Problem(field: .durationMinutes, finding: .inapplicable("is for calls, meetings and visits")))
    }
    if location.nonEmpty != nil, !hasPlace(kind) {
      problems.append(Problem(field: .location, finding: .inapplicable("is for meetings and visits")))
    }
    if let outcome, !outcomes(of: kind).contains(outcome) {
      let known = outcomes(of: kind).map(\.rawValue)
      let finding =
        known.isEmpty
        ? Finding.inapplicable("is not for notes")
        : Finding(
          .oneOf, "must be one of \(known.joined(separator: ", ")) for this kind",
          ["values": .array(known.map(JSONValue.string))])
      problems.append(Problem(field: .outcome, finding: finding))
    }
    return problems
  }

  /// The first day of the period that a day lies in.
  static func start(of period: ActivityPeriod, _ day: CalendarDate) -> CalendarDate {
    switch period {
    case .day: day
    // 1970-01-01, day 0, was a Thursday.
    case .week: day.adding(days: -((day.dayNumber % 7 + 10) % 7))
    case .month: day.adding(days: 1 - day.day)
    }
  }

  /// The first day of the next period.
  static func next(_ period: ActivityPeriod, after start: CalendarDate) -> CalendarDate {
    switch period {
    case .day: start.adding(days: 1)
    case .week: start.adding(days: 7)
    case .month: start.adding(months: 1)
    }
  }
}
