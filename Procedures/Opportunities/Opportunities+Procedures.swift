import Rapport
import Storage

/// Deals: possible sales to customers.
@Procedures("crm.extensions")
struct OpportunityProcedures {
  /// Creates a deal for a customer profile that the caller may edit.
  ///
  /// It starts in the pipeline's first stage unless another one is named, on top of its column. That is a move like any
  /// other: a new deal cannot be won at once.
  @Mutation(errors: OpportunityError.self)
  func createOpportunity(_ input: CreateOpportunity, _ call: CRMCall) async throws -> Opportunity {
    try await call.write { writer in
      let id = try Opportunities.create(input, for: call, in: writer)
      return try Opportunities.view(id, at: call.now, in: writer)
    }
  }

  /// One deal, with its customer, owner, stage and open tasks.
  @Query
  func getOpportunity(_ input: OpportunityKey, _ call: CRMCall) async throws -> OpportunityDetail {
    try await call.read { reader in
      let row = try Opportunities.find(input.id, in: reader)
      guard let customer = try reader.customerSummary(row.customerProfileId),
        let owner = try reader.userSummary(row.ownerId), let stage = try reader.find(StageRow.self, row.stageId)
      else { throw RPCError(.notFound, "There is no Opportunity \(input.id) for you (id)") }
      return OpportunityDetail(
        opportunity: try Opportunities.view(input.id, at: call.now, in: reader), customer: customer, owner: owner,
        stage: stage.stage, openTasks: try reader.openTasks(of: input.id, limit: 20, at: call.now))
    }
  }

  /// The deals that the caller may see, by page: filtered, sorted, searched.
  @Query
  func listOpportunities(_ input: ListOpportunities, _ call: CRMCall) async throws -> OpportunityPage {
    let user = try call.signedIn()
    let rules = try await call.condition(of: input.rules)
    let query = OpportunityQuery(input, rules: rules, for: user, at: call.now)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    let sums = input.includeSums ? ListSums(of: input, rules: rules, for: user, at: call.now) : nil
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, at: call.now, in: reader)
      return OpportunityPage(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil,
        sums: try sums?.byCurrency(reader))
    }
  }

  /// Changes a deal. Fields that are left out stay as they are.
  ///
  /// Another stage is a move: the probability becomes the stage's unless one is given with it, and a won or lost stage
  /// closes the deal as closeOpportunity does. A probability that is set by hand stays until the deal moves.
  @Mutation(errors: OpportunityError.self)
  func updateOpportunity(_ input: UpdateOpportunity, _ call: CRMCall) async throws -> Opportunity {
    let user = try call.signedIn()
    return try await Opportunities.change(input.id, version: input.version, call) { row, pipeline, writer in
      let old = row
      try row.apply(input)
      if row.ownerId != old.ownerId { try Access.checkAssignment(to: row.ownerId, by: user, in: writer) }
      if row.contactId != old.contactId || row.customerProfileId != old.customerProfileId {
        try Opportunities.checkContact(row, in: writer)
      }
      if let key = input.stage.value {
        let stage = try Opportunities.stage(key, in: pipeline)
        try Opportunities.move(&row, to: stage, in: pipeline, reason: input.closeReason, at: call.now, writer)
      }
      if let probability = input.probability.value { try row.setProbability(probability) }
      if let reason = input.closeReason {
        if row.status == .open {
          throw RPCError.invalid("closeReason", .inapplicable("is for deals that are won or lost"))
        }
        row.closeReason = reason
      }
    }
  }

  /// Gives a deal another lead.
  @Mutation(errors: OpportunityError.self)
  func setOpportunityLead(_ input: SetOpportunityLead, _ call: CRMCall) async throws -> Opportunity {
    try await Opportunities.change(input.id, version: input.version, call) { row, _, _ in row.leadId = input.leadId }
  }

  /// Deletes a deal. It is gone from everywhere, and can be restored for 30 days.
  @Mutation(errors: OpportunityError.self)
  func deleteOpportunity(_ input: DeleteOpportunity, _ call: CRMCall) async throws -> Opportunity {
    try await Opportunities.change(input.id, version: input.version, call) { row, _, _ in row.deletedAt = call.now }
  }

  /// Brings a deleted deal back, on top of the column that it was in.
  @Mutation(errors: OpportunityError.self)
  func restoreOpportunity(_ input: OpportunityKey, _ call: CRMCall) async throws -> Opportunity {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(OpportunityRow.self, input.id) else {
        throw RPCError(.notFound, "There is no Opportunity \(input.id) for you (id)")
      }
      var new = try old.restored(by: user.id, at: call.now, else: OpportunityError.notRestorable(_:))
      guard try writer.customerSummary(old.customerProfileId) != nil else {
        throw OpportunityError.notRestorable(.customerDeleted)
      }
      new.position = try Opportunities.topPosition(of: old.stageId, in: old.workspaceId, writer)
      try writer.update(new, from: old)
      return try Opportunities.view(input.id, at: call.now, in: writer)
    }
  }

  /// What happened to a deal, the newest first: each field that changed, and for moves the time in the stage that it
  /// left.
  @Query
  func getOpportunityHistory(_ input: GetOpportunityHistory, _ call: CRMCall) async throws -> Page<OpportunityChange> {
    let user = try call.signedIn()
    let start = try OpportunityHistory.Position(cursor: input.cursor, of: input.id)
    return try await call.read { reader in
      try OpportunityHistory.page(of: input.id, in: user.workspaceId, from: start, limit: input.limit, reader)
    }
  }
}

extension OpportunityRow {
  /// A new deal in a stage, without value.
  init(
    _ input: CreateOpportunity, id: ID<Opportunity>, number: String, in stage: StageRow, owner: ID<User>,
    by user: CallUser, at now: Instant
  ) {
    self.init(
      id: id, workspaceId: user.workspaceId, number: number, title: input.title,
      sortTitle: SortText.folded(input.title), description: input.description.nonEmpty,
      customerProfileId: input.customerProfileId, contactId: input.contactId, leadId: input.leadId,
      campaignId: input.campaignId, pipelineId: stage.pipelineId, stageId: stage.id, position: 0,
      status: stage.status, valueMinor: nil, valueUnits: nil, currency: "", probability: stage.probability,
      isProbabilityManual: false, forecastCategory: input.forecastCategory,
      expectedCloseDate: input.expectedCloseDate, actualCloseDate: nil, closeReason: nil,
      nextSteps: input.nextSteps.nonEmpty, source: input.source.nonEmpty, notes: input.notes.nonEmpty,
      tags: TextList(input.tags), metadata: input.metadata, ownerId: owner, stageEnteredAt: now, createdAt: now,
      updatedAt: now, createdBy: user.id, updatedBy: user.id, version: 1, deletedAt: nil)
  }

  /// Takes over the fields of an update but stage, probability and reason.
  mutating func apply(_ input: UpdateOpportunity) throws(RPCError) {
    title = input.title.applied(to: title)
    sortTitle = SortText.folded(title)
    description = input.description.applied(to: description).nonEmpty
    customerProfileId = input.customerProfileId.applied(to: customerProfileId)
    contactId = input.contactId.applied(to: contactId)
    leadId = input.leadId.applied(to: leadId)
    campaignId = input.campaignId.applied(to: campaignId)
    if input.value != .keep || input.currency != .keep {
      try setValue(input.value.applied(to: value), in: try Currency(input.currency.applied(to: currency)))
    }
    forecastCategory = input.forecastCategory.applied(to: forecastCategory)
    expectedCloseDate = input.expectedCloseDate.applied(to: expectedCloseDate)
    nextSteps = input.nextSteps.applied(to: nextSteps).nonEmpty
    source = input.source.applied(to: source).nonEmpty
    notes = input.notes.applied(to: notes).nonEmpty
    ownerId = input.ownerId.applied(to: ownerId)
    tags = TextList(input.tags.applied(to: tags.items))
    metadata = input.metadata.applied(to: metadata)
  }

  /// Sets the probability by hand. That of a closed deal is fixed.
  mutating func setProbability(_ probability: Int) throws(OpportunityError) {
    if status == .open {
      self.probability = probability
      isProbabilityManual = true
    } else if probability != self.probability {
      throw .wrongStatus(status, .fixedProbability(probability: self.probability))
    }
  }
}
