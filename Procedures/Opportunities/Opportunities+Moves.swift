import Rapport
import Storage

/// Moving deals through their pipelines.
@Procedures("crm.extensions")
struct OpportunityMoveProcedures {
  /// Moves a deal to a stage of its pipeline, to a place in the stage's column.
  ///
  /// In another stage the probability becomes the stage's. A won or lost stage closes the deal as closeOpportunity
  /// does, an open one reopens it.
  @Mutation(errors: OpportunityError.self)
  func moveOpportunity(_ input: MoveOpportunity, _ call: CRMCall) async throws -> Opportunity {
    let user = try call.signedIn()
    return try await Opportunities.change(input.id, version: input.version, call) { row, pipeline, writer in
      let stage = try Opportunities.stage(input.stage, in: pipeline)
      try Opportunities.move(&row, to: stage, in: pipeline, reason: input.reason, at: call.now, writer)
      try Opportunities.place(&row, at: ColumnPlace(input), for: user, writer)
    }
  }

  /// Closes an open deal as won or lost: its probability becomes 100 or 0.
  ///
  /// A deal has to have left the first stage to be won; it may be lost from any stage.
  @Mutation(errors: OpportunityError.self)
  func closeOpportunity(_ input: CloseOpportunity, _ call: CRMCall) async throws -> Opportunity {
    // The caller's day may have begun already.
    if let date = input.actualCloseDate, date > call.now.date.adding(days: 1) {
      throw RPCError.invalid("actualCloseDate", Finding(.notFuture, "must not be in the future"))
    }
    return try await Opportunities.change(input.id, version: input.version, call) { row, pipeline, writer in
      guard row.status == .open else {
        throw OpportunityError.wrongStatus(row.status, .alreadyClosed)
      }
      guard let stage = input.outcome == .won ? pipeline.wonStage : pipeline.lostStage else {
        throw StorageError(.other, "A pipeline has no \(input.outcome.rawValue) stage; add one with SQL.")
      }
      try Opportunities.move(
        &row, to: stage, in: pipeline, reason: input.reason, closeDate: input.actualCloseDate, at: call.now, writer)
    }
  }

  /// Takes a closed deal back to an open stage. That it was closed stays in its history.
  @Mutation(errors: OpportunityError.self)
  func reopenOpportunity(_ input: ReopenOpportunity, _ call: CRMCall) async throws -> Opportunity {
    try await Opportunities.change(input.id, version: input.version, call) { row, pipeline, writer in
      if row.status == .open {
        throw OpportunityError.wrongStatus(.open, .notClosed)
      }
      let stage: StageRow?
      if let key = input.stage {
        stage = try Opportunities.stage(key, in: pipeline)
      } else {
        stage = try Opportunities.stageToReopen(row, in: pipeline, writer)
      }
      guard let stage, stage.isOpen else {
        let from = try Opportunities.stage(of: row, in: pipeline).key
        throw OpportunityError.moveRefused(from: from, to: stage?.key ?? "", .closedStage)
      }
      try Opportunities.move(&row, to: stage, in: pipeline, reason: nil, at: call.now, writer)
    }
  }

  /// Changes up to 500 deals alike: all of them or, if one cannot be changed so, none.
  ///
  /// Tags are added before others are removed. Deals that move go on top of their column, in the order of `ids`. It can be
  /// undone: see undoBulkUpdate.
  @Mutation(errors: OpportunityError.self, cost: 10)
  func bulkUpdateOpportunities(_ input: BulkUpdateOpportunities, _ call: CRMCall) async throws -> BulkUpdateResult {
    let user = try call.signedIn()
    return try await call.write { writer in
      if let owner = input.ownerId { try Access.checkAssignment(to: owner, by: user, in: writer) }
      let found = try writer.find(OpportunityRow.self, ids: input.ids).filter { $0.deletedAt == nil }
      let rows = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
      let pipelines = try Pipelines.find(Set(found.map(\.pipelineId)), in: writer)
      var bulk = try BulkWriting(call, writer)
      var results: [ID<Opportunity>: BulkResult] = [:]
      var refused: [BulkRefusal] = []
      // From the last to the first, for each goes on top of the one before.
      for id in input.ids.reversed() {
        guard let old = rows[id], let pipeline = pipelines[old.pipelineId] else {
          throw RPCError(.notFound, "There is no Opportunity \(id) for you (ids)")
        }
        do {
          let new = try bulk.update(Self.changed(old, by: input, in: pipeline, at: call.now, writer), from: old)
          results[id] = BulkResult(id: id, changed: new != old, version: new.version)
        } catch let error as OpportunityError {
          refused.append(BulkRefusal(id: id, number: old.number, why: error.message, error: error))
        }
      }
      if !refused.isEmpty { throw OpportunityError.bulkRefused(refused: refused.reversed()) }
      return BulkUpdateResult(results: input.ids.compactMap { results[$0] }, changeId: bulk.changeId)
    }
  }

  private static func changed(
    _ old: OpportunityRow, by input: BulkUpdateOpportunities, in pipeline: PipelineWithStages, at now: Instant,
    _ reader: Reader
  ) throws -> OpportunityRow {
    var row = old
    if let key = input.stage {
      let stage = try Opportunities.stage(key, in: pipeline)
      try Opportunities.move(&row, to: stage, in: pipeline, reason: input.reason, at: now, reader)
    }
    if let owner = input.ownerId { row.ownerId = owner }
    row.expectedCloseDate = input.expectedCloseDate.applied(to: row.expectedCloseDate)
    row.tags = TextList(DealRules.tags(row.tags.items, adding: input.addTags, removing: input.removeTags))
    if row.tags.items.count > DealRules.maximumTags {
      throw RPCError.invalid(
        "addTags", .count(0...DealRules.maximumTags, "would give \(old.number) more than \(DealRules.maximumTags) tags")
      )
    }
    return row
  }
}
