import Rapport
import Storage

@Table("customers")
struct CustomerRow: Hashable {
  var id: ID<CustomerProfile>
  var workspaceId: ID<Workspace>
  var kind: CustomerKind
  var name: String
  /// ``name`` as it is sorted by; ``SortText/folded(_:)``.
  var sortName: String
  var email: String?
  var phone: String?
  var website: String?
  var vatId: String?
  var industry: String?
  var status: CustomerStatus
  var tags: TextList
  var notes: String?
  var ownerId: ID<User>
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
  /// The customer that this one was merged into.
  var mergedIntoId: ID<CustomerProfile>? = nil
  /// The contact who is asked first.
  var primaryContactId: ID<Contact>? = nil
  /// Which address of a kind is the default one: `{"billing": id}`.
  var defaultAddresses: JSONValue = .object([:])
  /// Values by the keys of custom fields.
  var customFields: JSONValue = .object([:])
  /// By which rules its keys in ``DuplicateIndex`` are made. 0 and less: it has none, and is another with each change
  /// until they are made. Who makes a customer one by one says the newest: the transaction makes the keys before it ends.
  /// Who makes many says 0, and makes their keys together.
  var keysVersion: Int = 0
}

extension CustomerKind: ColumnValue {}
extension CustomerStatus: ColumnValue {}

/// A tag of a customer, to find customers by.
@Table("customer_tags", recordsChanges: false)
struct CustomerTagRow: Hashable {
  @PrimaryKey var customerId: ID<CustomerProfile>
  @PrimaryKey var tag: String
}

extension CustomerRow {
  func profile(ownerName: String) -> CustomerProfile {
    CustomerProfile(
      id: id, kind: kind, name: name, email: email, phone: phone, website: website, vatId: vatId, industry: industry,
      status: status, tags: tags.items, notes: notes, customFields: customFields.objectValue ?? [:], ownerId: ownerId,
      ownerName: ownerName, createdAt: createdAt, updatedAt: updatedAt, createdBy: createdBy, updatedBy: updatedBy,
      version: version, deletedAt: deletedAt)
  }

  var summary: CustomerSummary { CustomerSummary(id: id, name: name, kind: kind, email: email) }
}

// What other domains may ask of this one.
extension Reader {
  /// A customer in short; `nil` if there is none, or it is deleted. Whether the caller may see it has been checked.
  func customerSummary(_ id: ID<CustomerProfile>) throws -> CustomerSummary? { try customer(id)?.summary }

  /// The same, if that user may see the customer.
  func customerSummary(_ id: ID<CustomerProfile>, visibleTo user: CallUser) throws -> CustomerSummary? {
    let row: CustomerRow? = try fetchOne(
      """
      SELECT \(CustomerRow.columns(of: "c")) FROM customers c
      WHERE c.id = \(id) AND c.deleted_at IS NULL AND \(Access.visibleCustomers("c", to: user))
      """)
    return row?.summary
  }

  /// The names of customers, for lists of what is theirs. Those that are not there are left out.
  func customerNames(_ ids: some Collection<ID<CustomerProfile>>) throws -> [ID<CustomerProfile>: String] {
    Dictionary(try find(CustomerRow.self, ids: Set(ids)).map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The row of a customer that is not deleted.
  func customer(_ id: ID<CustomerProfile>) throws -> CustomerRow? {
    try fetchOne("\(CustomerRow.select) WHERE id = \(id) AND deleted_at IS NULL")
  }

  func profile(_ row: CustomerRow) throws -> CustomerProfile {
    row.profile(ownerName: try userNames([row.ownerId])[row.ownerId] ?? "")
  }

  func profiles(_ rows: [CustomerRow]) throws -> [CustomerProfile] {
    let names = try userNames(rows.map(\.ownerId))
    return rows.map { $0.profile(ownerName: names[$0.ownerId] ?? "") }
  }
}
