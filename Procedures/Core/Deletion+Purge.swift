import Rapport
import Storage

extension Deletion {
  /// How many records one transaction removes, so that others are let in between.
  private static let purgedAtOnce = 200

  /// Removes for good what can be restored no more, of each kind in ``CRM/purgedRecords``. What something else refers to,
  /// such as a contact whom a deal names, stays deleted.
  static func purge(for call: CRMCall) async throws {
    for type in CRM.purgedRecords { try await purge(type, for: call) }
  }

  private static func purge<R: Restorable>(_ type: R.Type, for call: CRMCall) async throws {
    let limit = restorableAfter(call.now)
    let ids: [UUIDv7] = try await call.read { try $0.fetchValues(idsStatement(type, deletedBefore: limit)) }
    for first in stride(from: 0, to: ids.count, by: purgedAtOnce) {
      let batch = ids[first..<min(first + purgedAtOnce, ids.count)]
      try await call.write { writer in
        for id in batch { try remove(type, id, deletedBefore: limit, writer) }
      }
    }
  }

  /// Goes through an index of the table's deleted rows.
  static func idsStatement<R: Restorable>(_ type: R.Type, deletedBefore limit: Instant) -> SQL {
    "SELECT id FROM \(identifier: R.table) WHERE deleted_at IS NOT NULL AND deleted_at <= \(limit)"
  }

  private static func remove<R: Restorable>(
    _ type: R.Type, _ id: UUIDv7, deletedBefore limit: Instant, _ writer: Writer
  ) throws {
    do {
      // It may have been restored meanwhile.
      try writer.savepoint {
        _ = try writer.execute("DELETE FROM \(identifier: R.table) WHERE id = \(id) AND deleted_at <= \(limit)")
      }
    } catch let error as StorageError where error.kind == .foreignKeyViolation {
      return
    }
  }
}

extension JobKind where Payload == Nothing {
  /// What was deleted 30 days ago, and what is kept of bulk changes that can be undone no more. Before customers are
  /// purged, for they go with what hangs on them.
  static let purgeRecords = JobKind("records.purge", .daily(hour: 2, minute: 30)) { job in
    try await Deletion.purge(for: job.call)
    try await BulkChanges.purge(for: job.call)
  }
}
