import Rapport
import Storage

/// Everything about one customer, in order of time.
@Procedures("crm.timeline")
struct TimelineProcedures {
  /// What happened with a customer, by page: activities, deals and their moves, contacts, documents and whatever else
  /// concerns them, filtered and searched, the newest first unless asked otherwise.
  ///
  /// Who sees the customer sees it, without the entries of deals that they do not see.
  @Query
  func getTimeline(_ input: GetTimeline, _ call: CRMCall) async throws -> Page<TimelineItem> {
    let query = TimelineQuery(input, for: try call.signedIn())
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, in: reader)
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }
}
