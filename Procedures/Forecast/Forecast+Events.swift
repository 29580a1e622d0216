import Rapport
import Storage

// What changes of snapshots and quotas mean to others, and who may name them.

extension ForecastSnapshotRow: TrackedRecord {
  static let entity = "ForecastSnapshot"
  var recordID: UUIDv7 { id.uuid }

  static let fieldForms: [String: FieldForm] = ["takenAt": .instant]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    return [DomainEvent("crm.forecast.snapshot-taken", row.recordID)]
  }
}

extension QuotaRow: TrackedRecord {
  static let entity = "Quota"
  var recordID: UUIDv7 { id }

  static let fieldForms: [String: FieldForm] = ["amountMinor": .money(name: "amount", currencyColumn: "currency")]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.record else { return [] }
    return [DomainEvent("crm.forecast.quota-set", row.recordID)]
  }
}

/// Everybody in the workspace may ask for a snapshot; each sees the part of it that is theirs.
extension ForecastSnapshot: Guarded {
  static func access(
    to ids: [ID<ForecastSnapshot>], in call: CRMCall
  ) async throws -> [ID<ForecastSnapshot>: RecordAccess] {
    try await Access.lookUp(ids, in: ForecastSnapshotRow.table, call) { user in
      Access.Conditions(readable: "1 = 1", writable: user.role.reachesWorkspace ? "1 = 1" : "1 = 0")
    }
  }
}
