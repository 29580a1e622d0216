import Rapport
import Storage

// What changes of addresses mean to others.

extension AddressRow: Restorable {
  static let entity = "CustomerAddress"
  static let unrecordedFields: Set<String> = [
    "createdAt", "updatedAt", "createdBy", "updatedBy", "version", "wasDefault",
  ]
  static let fieldForms: [String: FieldForm] = ["deletedAt": .instant]

  var recordID: UUIDv7 { id.uuid }
  var customers: [ID<CustomerProfile>] { [customerId] }

  static func events(_ change: RecordChange<Self>) -> [DomainEvent] {
    guard let row = change.new else { return [] }
    let data: JSONValue = [
      "customerProfileId": .string(row.customerId.description), "kind": .string(row.kind.rawValue),
      "fields": .array(change.fields.map { .string($0.name) }),
    ]
    return [DomainEvent("crm.customer.address-\(action(change))", row.recordID, data: data)]
  }

  /// An address that came with its customer says nothing of its own, nor does one that a merge moves.
  static func timeline(_ change: RecordChange<Self>, in reader: Reader) throws -> [TimelineEntry] {
    guard let row = change.new, change.old == nil || change.old?.customerId == row.customerId else { return [] }
    if change.old == nil {
      let since: Instant? = try reader.fetchValue("SELECT created_at FROM customers WHERE id = \(row.customerId)")
      if since == row.createdAt { return [] }
    }
    let event = action(change)
    return [
      TimelineEntry(
        row.customerId, .customer, "address-\(event)", title: row.line,
        detail: event == "updated" ? change.fieldNames : row.kind.rawValue)
    ]
  }
}

/// An address is its customer's: who sees the customer sees it, who may change the customer may change it. A removed one is
/// there for nobody but restoreAddress.
extension CustomerAddress: Guarded {
  static func access(
    to ids: [ID<CustomerAddress>], in call: CRMCall
  ) async throws -> [ID<CustomerAddress>: RecordAccess] {
    try await Access.lookUp(ids, in: AddressRow.table, call) { user in
      Access.Conditions(
        readable: """
          \(Access.present(in: call, unless: "crm.customers.restoreAddress")) AND r.customer_id IN (
            SELECT c.id FROM customers c WHERE c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user)))
          """,
        writable: """
          r.customer_id IN (
            SELECT c.id FROM customers c
            WHERE c.workspace_id = \(user.workspaceId) AND \(Access.writable(owner: "c.owner_id", by: user)))
          """)
    }
  }
}

extension CustomerReference {
  static let addresses = CustomerReference(AddressRow.self, column: "customer_id") { row, customer, call in
    row.customerId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}
