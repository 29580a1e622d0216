import Rapport
import Storage

/// Taking changes of many records back.
@Procedures("crm.extensions")
struct BulkChangeProcedures {
  /// Undoes a bulk update, within 30 days: each record gets back what it had, unless somebody has changed that since.
  ///
  /// The records are those of bulkUpdateOpportunities, bulkUpdateCustomers or bulkUpdateLeads; what cannot go back is
  /// counted, and stays as it is.
  @Mutation(errors: BulkUndoError.self, cost: 10)
  func undoBulkUpdate(_ input: UndoBulkUpdate, _ call: CRMCall) async throws -> UndoneBulkUpdate {
    try await call.write { writer in
      guard let change = try writer.find(BulkChangeRow.self, input.id), change.subjectId == nil else {
        throw RPCError(.notFound, "There is no BulkChange \(input.id) for you (id)")
      }
      if let undoneAt = change.undoneAt {
        throw BulkUndoError.notUndoable(.alreadyUndone(undoneOn: undoneAt.date))
      }
      guard change.madeAt > Deletion.restorableAfter(call.now) else {
        throw BulkUndoError.notUndoable(
          .changedTooLongAgo(days: Deletion.restorableDays, changedOn: change.madeAt.date))
      }
      return try BulkChanges.undo(change, for: call, in: writer)
    }
  }
}
