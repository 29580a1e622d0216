import Rapport
import Storage

// New deals, and those that a lead has come to: what the procedures and other domains have in common.

extension Opportunities {
  /// Creates a deal, in the name of the caller. That they may change the customer has been checked.
  ///
  /// It starts in its stage as by a move: see `createOpportunity`.
  static func create(_ input: CreateOpportunity, for call: CRMCall, in writer: Writer) throws -> ID<Opportunity> {
    let user = try call.signedIn()
    let owner = input.ownerId ?? user.id
    try Access.checkAssignment(to: owner, by: user, in: writer)
    let pipeline = try pipeline(input.pipelineId, for: user, call, writer)
    guard let first = pipeline.firstStage else {
      throw StorageError(.other, "A pipeline has no open stage; add one with SQL.")
    }
    let stage = try input.stage.map { key in try Opportunities.stage(key, in: pipeline) } ?? first
    let currency = try Currency(input.currency ?? pipeline.row.currency)
    var row = OpportunityRow(
      input, id: call.newID(),
      number: try nextNumber(in: user.workspaceId, year: call.now.date.year, writer), in: first,
      owner: owner, by: user, at: call.now)
    try row.setValue(input.value, in: currency)
    try checkContact(row, in: writer)
    row.position = try topPosition(of: first.id, in: user.workspaceId, writer)
    try move(&row, to: stage, in: pipeline, reason: nil, at: call.now, writer)
    if let probability = input.probability { try row.setProbability(probability) }
    try writer.insert(row)
    return row.id
  }

  /// The pipeline for a new deal. A workspace that has none gets its first one by its first deal.
  private static func pipeline(
    _ id: ID<Pipeline>?, for user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws -> PipelineWithStages {
    if let id { return try Pipelines.find(id, in: writer) }
    return try Pipelines.createDefault(in: user.workspaceId, by: user.id, call, writer)
  }
}

extension Reader {
  /// The newest deals that name a lead, those that the user may see.
  func opportunities(
    ofLead lead: ID<Lead>, limit: Int, for user: CallUser, at now: Instant
  ) throws -> [Opportunity] {
    try Opportunities.views(
      """
      \(Opportunity.select)
      WHERE o.lead_id = \(lead) AND o.deleted_at IS NULL AND \(Access.visibleOpportunities("o", to: user))
      ORDER BY o.id DESC LIMIT \(limit)
      """, at: now, in: self)
  }
}
