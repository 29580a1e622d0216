import Rapport
import Storage

/// A record whose deletion can be undone: its row stays, marked, and is there for nobody but the procedure that restores
/// it. ``Deletion/restorableDays`` later it is removed for good.
///
/// Lists, searches, sums and rules leave out rows with a `deleted_at`, each in its own SQL; ids are kept from them by
/// ``Access/present(in:unless:)``.
protocol Restorable: TrackedRecord {
  var deletedAt: Instant? { get set }
  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant)
}

extension Restorable {
  static func action(_ change: RecordChange<Self>) -> String { change.deletion ?? change.standardAction }

  func deleted(by user: ID<User>, at now: Instant) -> Self {
    var row = self
    row.deletedAt = now
    row.touch(by: user, at: now)
    return row
  }

  /// - Parameter refusal: the error that says why it cannot be brought back.
  func restored(by user: ID<User>, at now: Instant, else refusal: (RestoreRefusal) -> any Error) throws -> Self {
    if let why = Deletion.objection(to: deletedAt, at: now) { throw refusal(why) }
    var row = self
    row.deletedAt = nil
    row.touch(by: user, at: now)
    return row
  }
}

extension RecordChange where R: Restorable {
  /// `deleted` or `restored`, if that is what happened.
  var deletion: String? {
    guard let old, let new, (old.deletedAt == nil) != (new.deletedAt == nil) else { return nil }
    return new.deletedAt == nil ? "restored" : "deleted"
  }
}

/// For how long what was deleted, merged or changed in bulk can be brought back.
enum Deletion {
  static let restorableDays = 30

  /// What was deleted after this moment can be restored.
  static func restorableAfter(_ now: Instant) -> Instant { now.adding(seconds: -restorableDays * 86_400) }

  /// Why a record cannot be restored; `nil` if it can.
  static func objection(to deletedAt: Instant?, at now: Instant) -> RestoreRefusal? {
    guard let deletedAt else { return .notDeleted }
    if deletedAt > restorableAfter(now) { return nil }
    return .deletedTooLongAgo(days: restorableDays, deletedOn: deletedAt.date)
  }
}

extension Access {
  /// A condition on a row `r` of records that can be restored: a deleted one is there for that procedure alone, and for who
  /// is told of its deletion.
  static func present(in call: CRMCall, unless procedure: String) -> SQL {
    call.procedure == procedure || call.seesDeleted ? "1 = 1" : "r.deleted_at IS NULL"
  }
}

/// Why a deleted record was not brought back.
@Schema
enum RestoreError: ProcedureError {
  /// It is not deleted, the time in which it could be restored is over, or something has taken its place.
  case notRestorable(why: String, reason: RestoreRefusal)

  static func notRestorable(_ reason: RestoreRefusal) -> RestoreError {
    .notRestorable(why: reason.text, reason: reason)
  }

  var code: RPCErrorCode { .unprocessable }

  var message: String {
    switch self {
    case .notRestorable(let why, _): "It cannot be restored: \(why)"
    }
  }
}
