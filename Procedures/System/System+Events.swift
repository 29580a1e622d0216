import Rapport
import Storage

@Schema
struct EventFilter {
  /// Names of events, such as `crm.opportunity.won`, or beginnings, such as `crm.opportunity.*`. Without any, all events.
  @Trimmed @Length(1...100) @Count(...50) @Unique var names: [String] = []
  /// Ids of the records that the events are about. Without any, all records.
  @Length(36...36) @Count(...200) @Unique var entityIds: [String] = []

  func includes(_ event: OutboxEventRow) -> Bool {
    let isNamed =
      names.isEmpty
      || names.contains { name in
        name.hasSuffix("*") ? event.name.hasPrefix(name.dropLast()) : event.name == name
      }
    return isNamed && (entityIds.isEmpty || entityIds.contains { $0.lowercased() == event.entityId.description })
  }
}

/// News of the domain.
@Schema
enum SystemEvent {
  /// Something changed. `eventId` is the same wherever it is told.
  case event(
    eventId: String, name: String, entityId: String, at: Instant, actorId: ID<User>?, data: JSONValue)
  /// Events are missing, because the subscriber was away for longer than they are kept: read everything anew.
  case reset(reason: String)
}

@Procedures("system")
struct SystemEventProcedures {
  /// What happens in the workspace, as far as the caller may see what it is about.
  ///
  /// Each event has an id. Who subscribes again with the id of the last one misses none and gets none twice, for as long as
  /// events are kept: a week. After that the first event is a `reset`.
  @Subscription
  func events(_ input: EventFilter, _ call: CRMCall) async throws -> LiveFeed<SystemEvent> {
    try await LiveFeed(call, reset: { .reset(reason: $0) }) { event, call in
      guard input.includes(event), try await EventAccess.isVisible(event, to: call) else { return nil }
      return .event(
        eventId: event.id.description, name: event.name, entityId: event.entityId.description, at: event.at,
        actorId: event.actorId, data: event.data)
    }
  }
}
