import Rapport
import Storage

// What changes of customers mean to others.

extension CustomerRow: TrackedRecord {
  static let entity = "CustomerProfile"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = [
    "sortName", "createdAt", "updatedAt", "createdBy", "updatedBy", "version",
  ]
  static let fieldForms: [String: FieldForm] = ["tags": .json, "deletedAt": .instant]

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    let name = change.old == nil ? "crm.customer.created" : "crm.customer.updated"
    // Names of fields, not their values: events go to other systems, and values are personal data.
    let fields = JSONValue.array(change.fields.map { .string($0.name) })
    return [DomainEvent(name, row.recordID, data: ["ownerId": .string(row.ownerId.description), "fields": fields])]
  }

  var customers: [ID<CustomerProfile>] { [id] }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let row = change.new else { return [] }
    let isRemoval = change.old != nil && change.changed("deletedAt")
    let event = isRemoval ? (row.deletedAt == nil ? "restored" : "deleted") : change.standardAction
    return [
      TimelineEntry(
        row.id, .customer, event, title: row.name, detail: event == "updated" ? change.fieldNames : nil,
        owner: row.ownerId)
    ]
  }
}

/// A customer with who owns a deal with it is shared with them, to read.
extension CustomerProfile: Guarded {
  static func access(
    to ids: [ID<CustomerProfile>], in call: CRMCall
  ) async throws -> [ID<CustomerProfile>: RecordAccess] {
    try await Access.lookUp(ids, in: CustomerRow.table, call) { user in
      Access.Conditions(
        readable: "r.deleted_at IS NULL AND \(Access.visibleCustomers("r", to: user))",
        writable: Access.writable(owner: "r.owner_id", by: user))
    }
  }
}
