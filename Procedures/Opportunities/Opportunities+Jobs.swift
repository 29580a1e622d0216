import Rapport
import Storage

extension JobKind where Payload == Nothing {
  /// Deals that were deleted so long ago that they cannot be restored.
  static let purgeOpportunities = JobKind("opportunities.purge", .daily(hour: 2, minute: 20)) { job in
    try await Opportunities.purge(deletedBefore: Deletion.restorableAfter(job.call.now), job.call)
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
    let ids = try await call.read { reader in
      try reader.fetchValues(idsStatement(deletedBefore: limit), as: ID<Opportunity>.self)
    }
    var purged = 0
    for first in stride(from: 0, to: ids.count, by: purgedAtOnce) {
      let batch = Array(ids[first..<min(first + purgedAtOnce, ids.count)])
      purged += try await call.write { writer in
        // Some may have been restored meanwhile.
        let rows = try writer.find(OpportunityRow.self, ids: batch).filter { row in
          row.deletedAt.map { $0 <= limit } ?? false
        }
        return try rows.count { try remove($0, writer) }
      }
    }
    return purged
  }

  /// Goes through the index of deleted deals.
  static func idsStatement(deletedBefore limit: Instant) -> SQL {
    "SELECT id FROM opportunities WHERE deleted_at IS NOT NULL AND deleted_at <= \(limit)"
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
