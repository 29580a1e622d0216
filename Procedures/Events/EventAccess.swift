import Rapport
import Storage

/// Who may learn of what happened to a record: who may see the record. Of a deleted one those hear who saw it.
enum EventAccess {
  static func isVisible(_ event: OutboxEventRow, to call: CRMCall) async throws -> Bool {
    let user = try call.signedIn()
    guard event.workspaceId == user.workspaceId else { return false }
    if user.role.reachesWorkspace { return true }
    // What nobody has said anything of is for those who see everything.
    guard let kind = kinds.first(where: { event.name.hasPrefix($0.prefix) })?.type else { return false }
    return try await access(of: kind, event.entityId, in: call.seeingDeleted()) != .none
  }

  /// Kinds of records, by how the names of their events begin.
  private static let kinds: [(prefix: String, type: any Guarded<CRMCall>.Type)] = [
    ("compliance.consent.", Consent.self), ("crm.activity.", Activity.self), ("crm.contact.", Contact.self),
    ("crm.customer.address-", CustomerAddress.self), ("crm.customer.", CustomerProfile.self),
    ("crm.document.", CustomerDocument.self), ("crm.forecast.snapshot-", ForecastSnapshot.self),
    ("crm.lead.", Lead.self), ("crm.opportunity.", Opportunity.self), ("crm.order.", Order.self),
    ("crm.pipeline.", Pipeline.self), ("crm.quote.", Quote.self), ("crm.relationship.", Relationship.self),
    ("crm.segment.", Segment.self), ("crm.stage.", Stage.self), ("crm.task.", TaskItem.self),
    ("files.", StoredFile.self),
  ]

  private static func access<Entity: Guarded<CRMCall>>(
    of type: Entity.Type, _ id: UUIDv7, in call: CRMCall
  ) async throws -> RecordAccess { try await type.access(to: [ID(id)], in: call)[ID(id)] ?? .none }
}
