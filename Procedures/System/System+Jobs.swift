import Rapport
import Storage

/// Work of the system itself.
extension JobKind where Payload == Nothing {
  /// Domain events are kept for a week: for so long a subscriber may be away and miss none.
  static let purgeOutbox = JobKind("system.purge-outbox", .daily(hour: 3)) { job in
    try await job.finish { try Outbox.purge(olderThan: job.call.now.adding(seconds: -Outbox.keptSeconds), in: $0) }
  }

  static let purgeJobs = JobKind("system.purge-jobs", .daily(hour: 3, minute: 20)) { job in
    try await job.finish { try Jobs.purge(at: job.call.now, in: $0) }
  }
}
