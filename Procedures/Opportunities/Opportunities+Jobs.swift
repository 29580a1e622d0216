import Rapport
import Storage

extension JobKind where Payload == Nothing {
  /// Deals that were deleted so long ago that they cannot be restored.
  static let purgeOpportunities = JobKind("opportunities.purge", .daily(hour: 2, minute: 20)) { job in
    try await Opportunities.purge(deletedBefore: DealRules.restorableAfter(job.call.now), job.call)
  }
}

extension Opportunities {
  /// How many deals are removed in one transaction.
  private static let purgedAtOnce = 200

  /// Removes deals that were deleted at this moment or before, with their history of moves and what hangs on them. Those
  /// that other records need, such as an order that the law wants kept, stay deleted.
  ///
  /// - Returns: how many were removed.
  @discardableResult
  static func purge(deletedBefore limit: Instant, _ call: CRMCall) async throws -> Int {
    var purged = 0
    var last: ID<Opportunity>?
    while true {
      let after = last
      let (count, next) = try await call.write { writer in
        var query: SQL = "\(OpportunityRow.select) WHERE deleted_at IS NOT NULL AND deleted_at <= \(limit)"
        if let after { query += " AND id > \(after)" }
        let rows = try writer.fetchAll("\(query) ORDER BY id LIMIT \(purgedAtOnce)", as: OpportunityRow.self)
        return (try rows.count { try remove($0, writer) }, rows.count < purgedAtOnce ? nil : rows.last?.id)
      }
      purged += count
      guard let next else { return purged }
      last = next
    }
  }

  /// Whether the deal could be removed: nothing needs it.
  private static func remove(_ row: OpportunityRow, _ writer: Writer) throws -> Bool {
    do {
      return try writer.savepoint { try writer.delete(row) }
    } catch let error as StorageError where error.kind == .foreignKeyViolation {
      return false
    }
  }
}
