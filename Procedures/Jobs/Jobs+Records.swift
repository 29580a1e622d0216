import Rapport
import Storage

/// Work that waits, runs or is over.
@Table("jobs", recordsChanges: false)
struct JobRow {
  var id: ID<Job>
  /// Whose work it is; `nil` if it is the installation's own.
  var workspaceId: ID<Workspace>?
  /// ``JobKind/name``.
  var kind: String
  /// One job of its kind has it.
  var key: String?
  var payload: JSONText
  var state: JobState
  /// When somebody shall take it: its time if it waits, the end of its lease if it runs; `nil` if it is over.
  var dueAt: Instant?
  /// How often it has been begun.
  var attempts: Int
  /// Known to who runs it alone: who has lost it to another has lost the job.
  var lease: UUIDv7?
  /// In percent, as the work tells it.
  var progress: Int?
  var lastError: String?
  var createdAt: Instant
  var createdBy: ID<User>?
  /// The request that wanted it.
  var requestId: String
  var finishedAt: Instant?
}

extension JobRow {
  /// The wire's form. Payloads are not shown: they may hold anything.
  var job: Job {
    Job(
      id: id, kind: kind, key: key, state: state, dueAt: dueAt, attempts: attempts, progress: progress,
      lastError: lastError, createdAt: createdAt, createdBy: createdBy, finishedAt: finishedAt)
  }

  /// Over, as `state` says.
  mutating func end(_ state: JobState, at now: Instant) {
    self.state = state
    (dueAt, lease, finishedAt) = (nil, nil, now)
  }

  /// In line again.
  mutating func wait(until moment: Instant) {
    (state, dueAt, lease, finishedAt) = (.waiting, moment, nil, nil)
  }
}

extension JobState: ColumnValue {}
