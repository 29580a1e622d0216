import Rapport
import Storage

/// Persons at customers.
@Procedures("crm.customers")
struct ContactProcedures {
  /// Adds a person to a customer.
  @Mutation
  func createContact(_ input: CreateContact, _ call: CRMCall) async throws -> Contact {
    let user = try call.signedIn()
    return try await call.write { writer in
      try Contacts.view(try Contacts.create(input, by: user, call, in: writer).id, in: writer)
    }
  }

  /// Changes a contact. Fields that are left out stay as they are.
  @Mutation(errors: ContactError.self)
  func updateContact(_ input: UpdateContact, _ call: CRMCall) async throws -> Contact {
    let user = try call.signedIn()
    return try await call.write { writer in
      let (old, customer) = try Contacts.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version, else: ContactError.staleVersion(current: old.contact(of: customer)))
      let new = old.updated(by: input, user: user, at: call.now)
      if new.ownerId != old.ownerId { try Access.checkAssignment(to: new.ownerId, by: user, in: writer) }
      try writer.update(new, from: old)
      if let isPrimary = input.isPrimary.value, isPrimary != (customer.primaryContactId == old.id) {
        try Contacts.setPrimary(isPrimary ? old.id : nil, of: customer, in: writer)
      }
      return try Contacts.view(old.id, in: writer)
    }
  }

  /// Deletes a contact; they can be restored for 30 days. Deals that name them keep their past; the contact can be named
  /// no more.
  ///
  /// If they were who is asked first, the customer has nobody of that kind until another one is named.
  @Mutation(errors: ContactError.self)
  func deleteContact(_ input: DeleteContact, _ call: CRMCall) async throws -> Contact {
    let user = try call.signedIn()
    return try await call.write { writer in
      let (old, customer) = try Contacts.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version, else: ContactError.staleVersion(current: old.contact(of: customer)))
      return try Contacts.delete(old, of: customer, by: user, call, in: writer).contact(of: customer)
    }
  }

  /// Brings a deleted contact back. Who was asked first is so again, unless somebody else is by now.
  @Mutation(errors: RestoreError.self)
  func restoreContact(_ input: ContactKey, _ call: CRMCall) async throws -> Contact {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(ContactRow.self, input.id) else { throw Contacts.notFound(input.id) }
      var new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      guard let customer = try writer.customer(old.customerId) else {
        throw RestoreError.notRestorable(.customerDeleted)
      }
      new.wasPrimary = false
      try writer.update(new, from: old)
      if old.wasPrimary, try Contacts.primary(of: customer, in: writer) == nil {
        try Contacts.setPrimary(new.id, of: customer, in: writer)
      }
      return try Contacts.view(new.id, in: writer)
    }
  }

  /// Contacts by page, of one customer or of all that the caller sees: filtered, sorted, searched.
  @Query
  func listContacts(_ input: ListContacts, _ call: CRMCall) async throws -> Page<Contact> {
    let query = ContactQuery(input, for: try call.signedIn())
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (rows, next) = query.page(try reader.fetchAll(statement), limit: input.limit)
      let customers = Dictionary(
        try reader.find(CustomerRow.self, ids: Set(rows.map(\.customerId))).map { ($0.id, $0) }
      ) { first, _ in first }
      return Page(
        items: rows.compactMap { row in customers[row.customerId].map(row.contact(of:)) }, nextCursor: next,
        total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }
}

/// A filter and an order of contacts as SQL.
struct ContactQuery {
  let conditions: SQL
  let keyset: Keyset
  private let values: @Sendable (ContactRow) -> [DatabaseValue]

  init(_ input: ListContacts, for user: CallUser) {
    var conditions: [SQL] = [
      "k.workspace_id = \(user.workspaceId)", "k.deleted_at IS NULL", "c.deleted_at IS NULL",
      "\(Access.visible(owner: "k.owner_id", to: user)) OR (\(Access.visibleCustomers("c", to: user)))",
    ]
    if let customer = input.customerProfileId { conditions.append("k.customer_id = \(customer)") }
    if let owner = input.ownerId { conditions.append("k.owner_id = \(owner)") }
    if let text = input.text { conditions.append(CustomerTables.contactText.matches(text, in: "k")) }
    self.conditions = SQL.all(of: conditions)
    let first: Keyset.Key
    switch input.sort {
    case .name:
      first = Keyset.Key("k.sort_name", .text, input.direction)
      values = { [$0.sortName.databaseValue, $0.id.databaseValue] }
    case .created:
      first = Keyset.Key("k.created_at", .integer, input.direction)
      values = { [$0.createdAt.databaseValue, $0.id.databaseValue] }
    case .updated:
      first = Keyset.Key("k.updated_at", .integer, input.direction)
      values = { [$0.updatedAt.databaseValue, $0.id.databaseValue] }
    }
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    keyset = Keyset([first, Keyset.Key("k.id", .blob, input.direction)], filter: "contacts \(filter.jsonText)")
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(ContactRow.columns(of: "k")) FROM contacts k CROSS JOIN customers c ON c.id = k.customer_id
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL {
    "SELECT COUNT(*) FROM contacts k CROSS JOIN customers c ON c.id = k.customer_id WHERE \(conditions)"
  }

  func page(_ rows: [ContactRow], limit: Int) -> (items: [ContactRow], nextCursor: String?) {
    keyset.page(rows, limit: limit, values: values)
  }
}
