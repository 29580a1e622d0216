import Rapport

extension JobKind where Payload == SegmentKey {
  /// A segment whose rules are new is filled.
  static let fillSegment = JobKind("crm.fill-segment") { payload, job in
    try await SegmentPass.run(payload.id, for: job.call)
  }
}

extension JobKind where Payload == Nothing {
  /// Each night all customers are compared with all rules: what is in the last 30 days is something else each day.
  /// After customers have been judged.
  static let compareSegments = JobKind("crm.compare-segments", .daily(hour: 2, minute: 10)) { job in
    try await SegmentPass.runAll(for: job.call)
  }
}
