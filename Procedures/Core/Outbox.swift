import Rapport
import Storage

/// Domain events that were written in the transaction of what they tell of, to be delivered at least once.
enum Outbox {
  static func append(
    _ events: [(workspace: ID<Workspace>, event: DomainEvent)], for call: CRMCall, in writer: Writer
  ) throws {
    guard !events.isEmpty else { return }
    var seq: Int64 = try writer.fetchValue("SELECT MAX(seq) FROM outbox_events") ?? 0
    try writer.insert(
      contentsOf: events.map { workspace, event in
        seq += 1
        return OutboxEventRow(
          seq: seq, id: call.newUUID(), workspaceId: workspace, at: call.now, name: event.name,
          entityId: event.entityId, data: event.data, actorId: call.user?.id, requestId: call.origin.requestId)
      })
  }

  /// For how long events are kept: a week.
  static let keptSeconds = 7 * 86_400

  /// Removes events from before that moment. The last one stays, so that no number comes twice.
  static func purge(olderThan moment: Instant, in writer: Writer) throws {
    try writer.execute(
      """
      DELETE FROM outbox_events
      WHERE seq < (SELECT MAX(seq) FROM outbox_events)
        AND seq < COALESCE((SELECT MIN(seq) FROM outbox_events WHERE at >= \(moment)), \(Int64.max))
      """)
  }
}

@Table("outbox_events", recordsChanges: false)
struct OutboxEventRow {
  /// The order of delivery. Who clears the table leaves the last row, so that no number comes twice.
  @PrimaryKey var seq: Int64
  /// Consumers know by it what they have seen.
  var id: UUIDv7
  var workspaceId: ID<Workspace>
  var at: Instant
  /// `crm.opportunity.won`.
  var name: String
  var entityId: UUIDv7
  var data: JSONValue
  var actorId: ID<User>?
  var requestId: String
}
