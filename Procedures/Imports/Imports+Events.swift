import Rapport
import RapportJSON
import Storage

// What changes of imports mean to others.

extension ImportRow: TrackedRecord {
  static let entity = "Import"
  var recordID: UUIDv7 { id.uuid }

  /// How far it is says nothing that is worth keeping; that it has come to its end does, with the numbers in its row.
  static let unrecordedFields: Set<String> = [
    "text", "bytes", "progress", "processed", "created", "updated", "unchanged", "skipped", "failed", "reverted",
    "revertTo", "createdAt", "createdBy",
  ]
  static let fieldForms: [String: FieldForm] = [
    "settings": .json, "isDryRun": .boolean, "startedAt": .instant, "finishedAt": .instant,
  ]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let new = change.new, change.old?.state != new.state else { return [] }
    let word = change.old == nil ? "created" : new.state.rawValue
    return [
      DomainEvent(
        "crm.import.\(word)", new.recordID,
        data: [
          "isDryRun": .boolean(new.isDryRun), "created": .number(JSONNumber(new.created)),
          "updated": .number(JSONNumber(new.updated)), "failed": .number(JSONNumber(new.failed)),
        ])
    ]
  }
}

extension ImportMappingRow: TrackedRecord {
  static let entity = "ImportMapping"
  var recordID: UUIDv7 { id.uuid }
  static let fieldForms: [String: FieldForm] = ["columns": .json]
}

/// An import is in the hands of who has begun it, and of who is responsible for them.
extension Import: Guarded {
  static func access(to ids: [ID<Import>], in call: CRMCall) async throws -> [ID<Import>: RecordAccess] {
    try await Access.lookUp(ids, in: ImportRow.table, call) { Access.Conditions(owner: "r.created_by", $0) }
  }
}

/// Everybody may use a mapping. Who has made it, and who is responsible for them, may delete it.
extension ImportMapping: Guarded {
  static func access(to ids: [ID<ImportMapping>], in call: CRMCall) async throws -> [ID<ImportMapping>: RecordAccess] {
    try await Access.lookUp(ids, in: ImportMappingRow.table, call) { user in
      Access.Conditions(readable: "1 = 1", writable: Access.writable(owner: "r.created_by", by: user))
    }
  }
}

extension CustomerReference {
  /// Two customers that become one are called what either was.
  static let externalIds = CustomerReference.rows(of: CustomerExternalIDRow.table, column: "customer_id")
}
