import Rapport
import Storage

/// Removes for good what was deleted long enough ago.
enum CustomerPurge {
  /// How many customers one transaction removes, so that others are let in between.
  static let batchSize = 200

  /// Removes customers that were deleted more than 30 days ago, with all that hangs on them, and what is kept of merges that
  /// can't be undone any more. Customers with rows that keep them stay.
  ///
  /// - Returns: how many customers were removed.
  static func run(_ call: CRMCall) async throws -> Int {
    let limit = Deletion.restorableAfter(call.now)
    try await call.write { _ = try $0.execute("DELETE FROM customer_merges WHERE merged_at <= \(limit)") }
    var count = 0
    var last: ID<CustomerProfile>?
    while true {
      let after = last
      let (removed, next) = try await call.write { try removeBatch(deletedBefore: limit, after: after, call, $0) }
      count += removed
      guard let next else { return count }
      last = next
    }
  }

  /// The customers of one batch, in the order of their ids.
  ///
  /// - Returns: the id to go on after; `nil` if there are no more.
  private static func removeBatch(
    deletedBefore limit: Instant, after last: ID<CustomerProfile>?, _ call: CRMCall, _ writer: Writer
  ) throws -> (removed: Int, next: ID<CustomerProfile>?) {
    let after: SQL = last.map { "id > \($0)" } ?? "1 = 1"
    let rows: [CustomerRow] = try writer.fetchAll(
      "\(CustomerRow.select) WHERE deleted_at <= \(limit) AND \(after) ORDER BY id LIMIT \(batchSize)")
    var removed = 0
    for row in rows where try remove(row, call, writer) { removed += 1 }
    return (removed, rows.count == batchSize ? rows.last?.id : nil)
  }

  private static func remove(_ row: CustomerRow, _ call: CRMCall, _ writer: Writer) throws -> Bool {
    for reference in CRM.customerReferences where try reference.keeps(row.id, in: writer) { return false }
    let isRemoved = try unlessReferredTo(writer) {
      for reference in CRM.customerReferences { try reference.purge(row.id, in: writer) }
      try writer.execute("UPDATE customers SET merged_into_id = NULL WHERE merged_into_id = \(row.id)")
      try writer.execute("DELETE FROM customers WHERE id = \(row.id)")
    }
    guard isRemoved else { return false }
    // What they were is gone: the trail says no more than that they are.
    try AuditLog.append(
      [AuditLog.Draft(action: "purged", entity: CustomerRow.entity, entityId: row.recordID)], to: row.workspaceId,
      for: call, in: writer)
    return true
  }

  /// Undoes what was done if something still refers to what was to be removed.
  ///
  /// - Returns: whether it was done.
  private static func unlessReferredTo(_ writer: Writer, _ body: () throws -> Void) throws -> Bool {
    do {
      try writer.savepoint(body)
      return true
    } catch let error as StorageError where error.kind == .foreignKeyViolation {
      return false
    }
  }
}

extension JobKind where Payload == Nothing {
  /// Customers that were deleted 30 days ago are removed for good.
  static let purgeCustomers = JobKind("customers.purge", .daily(hour: 2, minute: 40)) { job in
    _ = try await CustomerPurge.run(job.call)
  }
}
