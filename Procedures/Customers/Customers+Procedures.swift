import Rapport
import Storage

/// Companies and persons that business is done with.
@Procedures("crm.customers")
struct CustomerProcedures {
  /// Creates a customer, and says which of those that the caller sees are likely the same.
  @Mutation(errors: CustomerError.self)
  func createCustomer(_ input: CreateCustomer, _ call: CRMCall) async throws -> CustomerProfile {
    let user = try call.signedIn()
    return try await call.write { writer in
      let (row, matches) = try Customers.create(input, by: user, call, in: writer)
      var profile = try writer.profile(row)
      if !matches.isEmpty { profile.possibleDuplicates = matches }
      return profile
    }
  }

  /// One customer with what stands around them: contacts, addresses, the open deals that the caller may see, what was won,
  /// how well the relationship is, relations to others, the segments that they are in, and what they have agreed to.
  @Query
  func getCustomer(_ input: CustomerKey, _ call: CRMCall) async throws -> CustomerDetail {
    let user = try call.signedIn()
    return try await call.read { reader in
      let row = try Customers.find(input.id, in: reader)
      return CustomerDetail(
        customer: try reader.profile(row),
        contacts: try Contacts.all(of: row, limit: 50, in: reader),
        addresses: try Addresses.all(of: row, in: reader),
        openDeals: try reader.openDeals(of: input.id, limit: 20, for: user, at: call.now),
        lifetimeValue: try reader.lifetimeValue(of: input.id),
        health: try Health.current([input.id], in: user.workspaceId, at: call.now, reader).first,
        relationships: try Relationships.all(of: input.id, limit: 50, for: user, in: reader),
        segments: try SegmentMembers.segments(of: input.id, limit: 100, in: reader),
        consents: try Consents.all(of: input.id, limit: 100, at: call.now, in: reader),
        merges: try Merges.undoable(into: input.id, at: call.now, in: reader))
    }
  }

  /// Customers by page: filtered, sorted, searched.
  @Query
  func listCustomers(_ input: ListCustomers, _ call: CRMCall) async throws -> Page<CustomerProfile> {
    let user = try call.signedIn()
    return try await call.read { reader in
      let query = try CustomerQuery(input, for: user, at: call.now, in: reader)
      let statement = try query.statement(after: input.cursor, limit: input.limit)
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
      try writer.profile(try Customers.update(input, by: user, call, in: writer))
    }
  }

  /// Finds customers while somebody types: in names, e-mail addresses, telephone numbers, websites, VAT ids and notes.
  @Query
  func searchCustomers(_ input: SearchCustomers, _ call: CRMCall) async throws -> CustomerMatches {
    let user = try call.signedIn()
    let rows: [CustomerRow] = try await call.read { try $0.fetchAll(CustomerQuery.search(input, for: user)) }
    return CustomerMatches(items: rows.map(\.summary))
  }

  /// Deletes a customer with their contacts and addresses. They can be restored for 30 days, then they are gone for good.
  ///
  /// A customer with deals is not deleted: those are kept for longer.
  @Mutation(errors: CustomerError.self)
  func deleteCustomer(_ input: DeleteCustomer, _ call: CRMCall) async throws -> CustomerProfile {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Customers.find(input.id, in: writer)
      try Versions.check(
        input.version, is: old.version, else: CustomerError.staleVersion(current: try writer.profile(old)))
      let deals = try writer.dealCount(of: old.id)
      if deals > 0 { throw CustomerError.hasDeals(count: deals) }
      let new = old.deleted(by: user.id, at: call.now)
      try writer.update(new, from: old)
      return try writer.profile(new)
    }
  }

  /// Brings a deleted customer back, with all that hung on them.
  @Mutation(errors: CustomerError.self)
  func restoreCustomer(_ input: CustomerKey, _ call: CRMCall) async throws -> CustomerProfile {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(CustomerRow.self, input.id) else { throw Customers.notFound(input.id) }
      let new = try old.restored(by: user.id, at: call.now, else: CustomerError.notRestorable(_:))
      if old.mergedIntoId != nil {
        throw CustomerError.notRestorable(.merged)
      }
      try writer.update(new, from: old)
      return try writer.profile(new)
    }
  }

  /// Who changed what about a customer, the newest first: the customer themselves, their contacts, addresses,
  /// consents and relations, and customers that were merged into them.
  @Query
  func getCustomerAuditTrail(
    _ input: GetCustomerAuditTrail, _ call: CRMCall
  ) async throws -> Page<CustomerAuditEntry> {
    let user = try call.signedIn()
    let before = try CustomerTrail.position(input.cursor, of: input.id)
    return try await call.read { reader in
      _ = try Customers.find(input.id, in: reader)
      return try CustomerTrail.page(
        of: input.id, in: user.workspaceId, before: before, limit: input.limit, reader)
    }
  }
}
