import Rapport
import Storage

/// Somebody who can consent, as they are now.
struct ConsentPerson: Sendable {
  var kind: ConsentPersonKind
  var id: UUIDv7
  var workspaceId: ID<Workspace>
  var customerId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var name: String
  var email: String?

  /// The kind of record that they are, as the audit trail names it.
  var entity: String {
    switch kind {
    case .customer: CustomerRow.entity
    case .contact: ContactRow.entity
    case .lead: LeadRow.entity
    }
  }

  /// What ``Consents/holder(_:)`` of their rows is.
  var holder: UUIDv7 { id }
}

extension ConsentPerson {
  /// Whom an input names. A lead who has become a customer is the contact or the customer that they are now.
  static func find(_ input: some NamesConsentPerson, in reader: Reader) throws -> ConsentPerson {
    if let id = input.contactId { return try contact(id, in: reader) }
    if let id = input.leadId { return try lead(id, in: reader) }
    guard let id = input.customerProfileId else {
      throw RPCError.invalid("customerProfileId", .required("is needed: name a customer, a contact or a lead"))
    }
    return try customer(id, in: reader)
  }

  private static func customer(_ id: ID<CustomerProfile>, in reader: Reader) throws -> ConsentPerson {
    let row = try Customers.find(id, in: reader, field: "customerProfileId")
    return ConsentPerson(
      kind: .customer, id: id.uuid, workspaceId: row.workspaceId, customerId: id, name: row.name, email: row.email)
  }

  private static func contact(_ id: ID<Contact>, in reader: Reader) throws -> ConsentPerson {
    guard let row = try reader.find(ContactRow.self, id), row.deletedAt == nil else {
      throw RPCError(.notFound, "There is no Contact \(id) for you (contactId)")
    }
    return ConsentPerson(
      kind: .contact, id: id.uuid, workspaceId: row.workspaceId, customerId: row.customerId, contactId: id,
      name: row.name, email: row.email)
  }

  private static func lead(_ id: ID<Lead>, in reader: Reader) throws -> ConsentPerson {
    guard let row = try reader.find(LeadRow.self, id), row.deletedAt == nil else {
      throw RPCError(.notFound, "There is no Lead \(id) for you (leadId)")
    }
    if let contact = row.contactId { return try self.contact(contact, in: reader) }
    if let customer = row.customerId { return try self.customer(customer, in: reader) }
    return ConsentPerson(
      kind: .lead, id: id.uuid, workspaceId: row.workspaceId, leadId: id, name: row.name, email: row.email)
  }
}
