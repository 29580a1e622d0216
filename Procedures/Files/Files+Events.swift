import Rapport
import Storage

extension FileRow: TrackedRecord {
  static let entity = "StoredFile"
  static let unrecordedFields: Set<String> = ["createdAt", "createdBy", "expiresAt"]
  static let fieldForms: [String: FieldForm] = ["storedAt": .instant]
  var recordID: UUIDv7 { id.uuid }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.record else { return [] }
    if change.new == nil { return [DomainEvent("files.deleted", row.recordID)] }
    return change.changed("state") && row.state == .stored ? [DomainEvent("files.stored", row.recordID)] : []
  }

  /// Tells the domain that the file belongs to that its bytes have come.
  static func didChange(_ change: RecordChange<Self>, call: CRMCall, in writer: Writer) throws {
    guard let row = change.new, change.changed("state"), row.state == .stored else { return }
    if row.entity == DocumentRow.entity { try Documents.didStore(row, for: call, in: writer) }
  }
}

/// A file is in the hands of who has sent it. What belongs to a record is handed out by that record's domain, which checks
/// access to the record.
extension StoredFile: Guarded {
  static func access(to ids: [ID<StoredFile>], in call: CRMCall) async throws -> [ID<StoredFile>: RecordAccess] {
    try await Access.lookUp(ids, in: FileRow.table, call) { Access.Conditions(owner: "r.created_by", $0) }
  }
}
