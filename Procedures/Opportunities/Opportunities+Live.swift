import Rapport
import Storage

@Schema
struct WatchOpportunities {
  /// Without it the deals of all pipelines.
  @Named var pipelineId: ID<Pipeline>?
}

/// News of deals.
@Schema
enum OpportunityNews {
  /// A deal is new or another one than before: it is shown as it is now, whatever has happened since.
  case changed(event: String, actorId: ID<User>?, opportunity: Opportunity)
  /// A deal has been deleted, or has gone to a pipeline that is not watched.
  case gone(event: String, actorId: ID<User>?, id: ID<Opportunity>)
  /// News are missing, because the subscriber was away for too long: read the deals anew.
  case reset(reason: String)
}

@Procedures("crm.extensions")
struct OpportunityLiveProcedures {
  /// Tells of each change of a deal that the caller sees, with the deal as they see it. Can be resumed, as `system.events`.
  @Subscription
  func watchOpportunities(_ input: WatchOpportunities, _ call: CRMCall) async throws -> LiveFeed<OpportunityNews> {
    try await LiveFeed(call, reset: { .reset(reason: $0) }) { event, call in
      guard event.name.hasPrefix("crm.opportunity."), try await EventAccess.isVisible(event, to: call) else {
        return nil
      }
      let id = ID<Opportunity>(event.entityId)
      let deal = try await call.read { reader in
        try Opportunities.views("\(Opportunity.select) WHERE o.id = \(id)", at: call.now, in: reader).first
      }
      guard let deal, deal.deletedAt == nil else {
        return .gone(event: event.name, actorId: event.actorId, id: id)
      }
      guard let pipeline = input.pipelineId, deal.pipelineId != pipeline else {
        return .changed(event: event.name, actorId: event.actorId, opportunity: deal)
      }
      let changed = event.data["fields"]?.arrayValue ?? []
      return changed.contains("pipelineId") ? .gone(event: event.name, actorId: event.actorId, id: id) : nil
    }
  }
}
