import Rapport
import Storage

@Schema
struct BulkUpdateCustomers {
  @Count(1...500) @Unique var ids: [ID<CustomerProfile>]
  var status: CustomerStatus?
  @Named var ownerId: ID<User>?
  @Trimmed @Length(1...50) @Count(...50) @Unique var addTags: [String] = []
  @Trimmed @Length(1...50) @Count(...50) @Unique var removeTags: [String] = []
}

@Schema
struct CustomerBulkResult {
  var id: ID<CustomerProfile>
  /// Whether anything about the customer changed.
  var changed: Bool
  var version: Int
}

@Schema
struct BulkUpdatedCustomers {
  /// In the order of the input.
  var results: [CustomerBulkResult]
  /// The change, to be undone by undoBulkUpdate; absent if there was nothing to change.
  var changeId: ID<BulkChange>?
}

/// Changing many customers at once.
@Procedures("crm.customers")
struct CustomerBulkProcedures {
  /// Changes up to 500 customers alike: all of them or, if one cannot be changed so, none.
  ///
  /// Tags that are removed go before others are added. It can be undone: see undoBulkUpdate.
  @Mutation(cost: 10)
  func bulkUpdateCustomers(_ input: BulkUpdateCustomers, _ call: CRMCall) async throws -> BulkUpdatedCustomers {
    let user = try call.signedIn()
    return try await call.write { writer in
      if let owner = input.ownerId { try Access.checkAssignment(to: owner, by: user, in: writer) }
      let found = try writer.find(CustomerRow.self, ids: input.ids).filter { $0.deletedAt == nil }
      let rows = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
      var bulk = try BulkWriting(call, writer)
      let results = try input.ids.map { id in
        guard let old = rows[id] else { throw Customers.notFound(id, field: "ids") }
        var changed = old
        changed.status = input.status ?? old.status
        changed.ownerId = input.ownerId ?? old.ownerId
        changed.tags = TextList(
          try Tags.changed(old.tags.items, adding: input.addTags, removing: input.removeTags))
        let new = try bulk.update(changed, from: old)
        return CustomerBulkResult(id: id, changed: new != old, version: new.version)
      }
      return BulkUpdatedCustomers(results: results, changeId: bulk.changeId)
    }
  }
}
