import Rapport
import Storage

/// Companies and persons that business is done with.
@Procedures("crm.customers")
struct CustomerProcedures {
  /// Creates a customer.
  @Mutation
  func createCustomer(_ input: CreateCustomer, _ call: CRMCall) async throws -> CustomerProfile {
    let user = try call.signedIn()
    let owner = input.ownerId ?? user.id
    let row = CustomerRow(input, id: call.newID(), owner: owner, by: user, at: call.now)
    return try await call.write { writer in
      try Access.checkAssignment(to: owner, by: user, in: writer)
      try writer.insert(row)
      return try writer.profile(row)
    }
  }

  /// One customer, with the open deals that the caller may see, and what was won.
  @Query
  func getCustomer(_ input: CustomerKey, _ call: CRMCall) async throws -> CustomerDetail {
    let user = try call.signedIn()
    return try await call.read { reader in
      let row = try Self.found(input.id, in: reader)
      return CustomerDetail(
        customer: try reader.profile(row),
        openDeals: try reader.openDeals(of: input.id, limit: 20, for: user, at: call.now),
        lifetimeValue: try reader.lifetimeValue(of: input.id))
    }
  }

  /// Customers by page: filtered, sorted, searched.
  @Query
  func listCustomers(_ input: ListCustomers, _ call: CRMCall) async throws -> Page<CustomerProfile> {
    let user = try call.signedIn()
    let query = CustomerQuery(input, for: user)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (rows, next) = query.page(try reader.fetchAll(statement), limit: input.limit)
      return Page(
        items: try reader.profiles(rows), nextCursor: next,
        total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// Changes a customer. Fields that are left out stay as they are.
  @Mutation(errors: CustomerError.self)
  func updateCustomer(_ input: UpdateCustomer, _ call: CRMCall) async throws -> CustomerProfile {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Self.found(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version, else: CustomerError.staleVersion(current: try writer.profile(old)))
      let new = old.updated(by: input, user: user, at: call.now)
      if new.ownerId != old.ownerId { try Access.checkAssignment(to: new.ownerId, by: user, in: writer) }
      try writer.update(new, from: old)
      return try writer.profile(new)
    }
  }

  /// Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids and notes.
  @Query
  func searchCustomers(_ input: SearchCustomers, _ call: CRMCall) async throws -> CustomerMatches {
    let user = try call.signedIn()
    let rows: [CustomerRow] = try await call.read { try $0.fetchAll(CustomerQuery.search(input, for: user)) }
    return CustomerMatches(items: rows.map(\.summary))
  }

  /// The row. That the caller may see it has been checked, but it may have gone since.
  private static func found(_ id: ID<CustomerProfile>, in reader: Reader) throws -> CustomerRow {
    guard let row = try reader.customer(id) else {
      throw RPCError(.notFound, "There is no CustomerProfile \(id) for you (id)")
    }
    return row
  }
}
