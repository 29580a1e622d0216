import Rapport
import Storage

// What changes of contacts mean to others.

extension ContactRow: Restorable, BulkChangeable {
  static let entity = "Contact"
  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "sortName",
    "wasPrimary",
  ]
  static let fieldForms: [String: FieldForm] = ["deletedAt": .instant]

  var recordID: UUIDv7 { id.uuid }
  var customers: [ID<CustomerProfile>] { [customerId] }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    let data: JSONValue = [
      "customerProfileId": .string(row.customerId.description), "ownerId": .string(row.ownerId.description),
      "fields": .array(change.fields.map { .string($0.name) }),
    ]
    return [DomainEvent("crm.contact.\(action(change))", row.recordID, data: data)]
  }

  static func timeline(_ change: RecordChange<Self>) -> [TimelineEntry] {
    guard let row = change.record else { return [] }
    let event = action(change)
    return [
      TimelineEntry(
        row.customerId, .contact, event, title: row.name, detail: event == "updated" ? change.fieldNames : nil,
        owner: row.ownerId)
    ]
  }
}

/// Who sees the customer sees their contacts; who may change the customer, or owns the contact, may change them. A deleted
/// one is there for nobody but restoreContact.
extension Contact: Guarded {
  static func access(to ids: [ID<Contact>], in call: CRMCall) async throws -> [ID<Contact>: RecordAccess] {
    try await Access.lookUp(ids, in: ContactRow.table, call) { user in
      Access.Conditions(
        readable: """
          \(Access.present(in: call, unless: "crm.customers.restoreContact"))
            AND (\(Access.visible(owner: "r.owner_id", to: user)) OR r.customer_id IN (
            SELECT c.id FROM customers c WHERE c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user))))
          """,
        writable: """
          \(Access.writable(owner: "r.owner_id", by: user)) OR r.customer_id IN (
            SELECT c.id FROM customers c
            WHERE c.workspace_id = \(user.workspaceId) AND \(Access.writable(owner: "c.owner_id", by: user)))
          """)
    }
  }
}

extension CustomerReference {
  static let contacts = CustomerReference(ContactRow.self, column: "customer_id") { row, customer, call in
    row.customerId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}
