import Rapport
import Storage

extension CustomerRow: Withdrawable {}
extension ContactRow: Withdrawable {}

extension Customers {
  /// Deletes a customer and a contact of theirs that an act made at that moment, as far as nobody has done anything with them
  /// since. A customer who stays keeps the contact, and a contact who stays keeps the customer.
  static func withdraw(
    _ id: ID<CustomerProfile>, with contactId: ID<Contact>?, madeAt moment: Instant, _ call: CRMCall, in writer: Writer
  ) throws -> (customer: Withdrawal, contact: Withdrawal) {
    let user = try call.signedIn()
    guard let old = try writer.customer(id) else { return (.notMade, .notMade) }
    var customer = try old.withdrawal(madeAt: moment, by: user, in: writer) {
      try isUsed(id, besides: contactId, writer)
    }
    var contact = Withdrawal.notMade
    if let row = try contactId.flatMap({ try writer.find(ContactRow.self, $0) }), row.customerId == id {
      contact = try row.withdrawal(madeAt: moment, by: user, in: writer) {
        try customer == .kept || isUsed(row, writer)
      }
      if contact == .deleted { try Contacts.delete(row, of: old, by: user, call, in: writer) }
    }
    if customer == .deleted, contact == .kept { customer = .kept }
    // Without the contact its row is another one.
    if customer == .deleted, let row = try writer.customer(id) {
      try writer.update(row.deleted(by: user.id, at: call.now), from: row)
    }
    return (customer, contact)
  }

  /// Whether anything but the contact hangs on a customer.
  private static func isUsed(
    _ id: ID<CustomerProfile>, besides contact: ID<Contact>?, _ reader: Reader
  ) throws -> Bool {
    if try reader.dealCount(of: id) > 0 { return true }
    let others: SQL = contact.map { "AND id <> \($0)" } ?? ""
    let workspace: SQL = "workspace_id = (SELECT workspace_id FROM customers WHERE id = \(id)) AND deleted_at IS NULL"
    return try reader.exists(
      """
      SELECT 1 FROM contacts WHERE customer_id = \(id) AND deleted_at IS NULL \(others)
      UNION ALL SELECT 1 FROM customer_addresses WHERE customer_id = \(id) AND deleted_at IS NULL
      UNION ALL SELECT 1 FROM leads WHERE customer_id = \(id) AND deleted_at IS NULL
      UNION ALL SELECT 1 FROM activities WHERE customer_id = \(id) AND deleted_at IS NULL
      UNION ALL SELECT 1 FROM tasks WHERE \(workspace) AND customer_profile_id = \(id)
      UNION ALL SELECT 1 FROM documents WHERE customer_id = \(id) AND deleted_at IS NULL
      UNION ALL SELECT 1 FROM consents WHERE customer_id = \(id)
      UNION ALL SELECT 1 FROM customer_relationships WHERE \(workspace) AND from_id = \(id)
      UNION ALL SELECT 1 FROM customer_relationships WHERE \(workspace) AND to_id = \(id)
      """)
  }

  /// Whether something else of their customer names a contact.
  private static func isUsed(_ row: ContactRow, _ reader: Reader) throws -> Bool {
    try reader.exists(
      """
      SELECT 1 FROM opportunities
      WHERE workspace_id = \(row.workspaceId) AND customer_profile_id = \(row.customerId) AND contact_id = \(row.id)
        AND deleted_at IS NULL
      UNION ALL SELECT 1 FROM quotes WHERE contact_id = \(row.id)
      UNION ALL SELECT 1 FROM activities
        WHERE customer_id = \(row.customerId) AND contact_id = \(row.id) AND deleted_at IS NULL
      UNION ALL SELECT 1 FROM tasks
        WHERE customer_profile_id = \(row.customerId) AND contact_id = \(row.id) AND deleted_at IS NULL
      UNION ALL SELECT 1 FROM consents WHERE customer_id = \(row.customerId) AND contact_id = \(row.id)
      """)
  }
}
