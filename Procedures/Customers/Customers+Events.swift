import Rapport
import Storage

// What changes of customers mean to others.

extension CustomerRow: Restorable {
  static let entity = "CustomerProfile"
  var recordID: UUIDv7 { id.uuid }

  static let unrecordedFields: Set<String> = [
    "sortName", "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "keysVersion",
  ]
  static let fieldForms: [String: FieldForm] = [
    "tags": .json, "deletedAt": .instant, "defaultAddresses": .json, "customFields": .json,
  ]

  /// Fields that follow from what happens to contacts, addresses and other customers.
  private static let consequences: Set<String> = ["primaryContactId", "defaultAddresses"]

  static func action(_ change: RecordChange<Self>) -> String {
    guard let old = change.old, let new = change.new else { return change.standardAction }
    if old.mergedIntoId != new.mergedIntoId { return new.mergedIntoId == nil ? "unmerged" : "merged" }
    return change.deletion ?? "updated"
  }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    // Names of fields, not their values: events go to other systems, and values are personal data.
    var data: [String: JSONValue] = [
      "ownerId": .string(row.ownerId.description), "fields": .array(change.fields.map { .string($0.name) }),
    ]
    if let master = row.mergedIntoId ?? change.old?.mergedIntoId { data["mergedIntoId"] = .string(master.description) }
    return [DomainEvent("crm.customer.\(action(change))", row.recordID, data: .object(data))]
  }

  var customers: [ID<CustomerProfile>] { [id] }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let row = change.new else { return [] }
    let event = action(change)
    if event == "updated", change.fields.allSatisfy({ consequences.contains($0.name) }) { return [] }
    let entry = TimelineEntry(
      row.id, .customer, event, title: row.name, detail: event == "updated" ? change.fieldNames : nil,
      owner: row.ownerId)
    guard event == "merged" || event == "unmerged", let master = row.mergedIntoId ?? change.old?.mergedIntoId else {
      return [entry]
    }
    // Who was merged away has no timeline that anybody reads; who stays has.
    return [entry, TimelineEntry(master, .customer, event, title: row.name, owner: row.ownerId)]
  }

  /// Keeps what customers are found by: tags and values of custom fields.
  static func didChange(_ change: RecordChange<Self>, call: CRMCall, in writer: Writer) throws {
    guard let new = change.new else { return }
    let (removed, added) = Tags.difference(change.old?.tags, new.tags)
    for tag in removed { try writer.delete(CustomerTagRow(customerId: new.id, tag: tag)) }
    for tag in added { try writer.insert(CustomerTagRow(customerId: new.id, tag: tag)) }
    try CustomFields.didChange(change.old, new, writer)
  }
}

extension CustomerRow: BulkChangeable {}

/// A customer with who owns a deal with it is shared with them, to read. A deleted one is there for nobody but
/// restoreCustomer.
extension CustomerProfile: Guarded {
  static func access(
    to ids: [ID<CustomerProfile>], in call: CRMCall
  ) async throws -> [ID<CustomerProfile>: RecordAccess] {
    try await Access.lookUp(ids, in: CustomerRow.table, call) { user in
      Access.Conditions(
        readable: SQL.all(of: [
          Access.present(in: call, unless: "crm.customers.restoreCustomer"), Access.visibleCustomers("r", to: user),
        ]),
        writable: Access.writable(owner: "r.owner_id", by: user))
    }
  }
}
