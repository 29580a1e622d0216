import Rapport
import Storage

/// Pipelines, and the reasons that a workspace offers for losing a deal.
@Procedures("crm.pipelines")
struct PipelineProcedures {
  /// Makes a pipeline with the stages of a template. The first one of a workspace becomes its default.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin))
  func createPipeline(_ input: CreatePipeline, _ call: CRMCall) async throws -> Pipeline {
    let user = try call.signedIn()
    return try await call.write { writer in
      let currency = try Currency(input.currency ?? writer.currency(of: user.workspaceId)).code
      return try Pipelines.create(input, in: user.workspaceId, currency: currency, by: user.id, call, writer)
        .pipeline(openDeals: 0)
    }
  }

  /// The pipelines of the workspace by name, each with its stages and how many deals the caller sees open in it.
  @Query
  func listPipelines(_ input: ListPipelines, _ call: CRMCall) async throws -> Page<Pipeline> {
    let user = try call.signedIn()
    let keyset = Keyset(
      [.init("sort_name", .text, .ascending), .init("id", .blob, .ascending)], filter: "crm.pipelines.listPipelines")
    let start = try keyset.condition(after: input.cursor)
    let listed: SQL = "workspace_id = \(user.workspaceId) AND deleted_at IS NULL"
    return try await call.read { reader in
      let rows = try reader.fetchAll(
        "\(PipelineRow.select) WHERE \(listed) AND \(start) ORDER BY \(keyset.order) LIMIT \(input.limit + 1)",
        as: PipelineRow.self)
      let (page, next) = keyset.page(rows, limit: input.limit) { [$0.sortName.databaseValue, $0.id.databaseValue] }
      let ids = page.map(\.id)
      let pipelines = try Pipelines.find(ids, in: reader)
      let open = try DealSums.countOpen(in: ids, for: user, reader)
      return Page(
        items: ids.compactMap { id in pipelines[id]?.pipeline(openDeals: open[id] ?? 0) }, nextCursor: next,
        total: input.includeTotal ? try reader.fetchValue("SELECT count(*) FROM pipelines WHERE \(listed)") : nil)
    }
  }

  /// One pipeline with its stages.
  @Query
  func getPipeline(_ input: PipelineKey, _ call: CRMCall) async throws -> Pipeline {
    let user = try call.signedIn()
    return try await call.read { try Self.pipeline(input.id, for: user, $0) }
  }

  /// Changes what a pipeline is called and asks for. Deals keep their currency.
  ///
  /// Another pipeline can be made the default; the default one can't cease to be it by itself.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: PipelineError.self)
  func updatePipeline(_ input: UpdatePipeline, _ call: CRMCall) async throws -> Pipeline {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Pipelines.find(input.id, in: writer).row
      try Self.check(input.version, of: old, for: user, writer)
      var new = old
      new.name = input.name.applied(to: old.name)
      new.sortName = SortText.folded(new.name)
      new.description = input.description.applied(to: old.description)
      new.currency = try Currency(input.currency.applied(to: old.currency)).code
      new.isDefault = input.isDefault.applied(to: old.isDefault)
      new.requiresWonReason = input.requiresWonReason.applied(to: old.requiresWonReason)
      new.requiresLostReason = input.requiresLostReason.applied(to: old.requiresLostReason)
      if old.isDefault, !new.isDefault {
        throw PipelineError.invalidPipeline(
          .defaultNeeded)
      }
      if new != old {
        if new.isDefault, !old.isDefault,
          let current = try Pipelines.findDefault(of: user.workspaceId, in: writer)?.row
        {
          var other = current
          other.isDefault = false
          other.touch(by: user.id, at: call.now)
          try writer.update(other, from: current)
        }
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try Self.pipeline(input.id, for: user, writer)
    }
  }

  /// Deletes a pipeline and its stages, after moving its deals to another one. It can be restored for 30 days.
  ///
  /// Open deals go to the stage of the same key, or else to the first open one; won and lost ones stay what they are.
  /// The default pipeline can't be deleted.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: PipelineError.self)
  func deletePipeline(_ input: DeletePipeline, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    if input.moveToPipelineId == input.id {
      throw RPCError.invalid("moveToPipelineId", Finding(.distinct, "must be another pipeline than the one to delete"))
    }
    try await call.write { writer in
      let pipeline = try Pipelines.find(input.id, in: writer)
      try Self.check(input.version, of: pipeline.row, for: user, writer)
      if pipeline.row.isDefault {
        throw PipelineError.invalidPipeline(
          .defaultKept)
      }
      let count = try Opportunities.count(inPipeline: input.id, writer)
      if count > 0, input.moveToPipelineId == nil { throw PipelineError.hasDeals(count: count) }
      // Deleted deals may be restored, so they need a place even if nobody asked for one.
      let target = try Pipelines.find(input.moveToPipelineId, orDefaultOf: user.workspaceId, in: writer)
      var bulk = try BulkWriting(call, writer, deleting: pipeline.row.recordID)
      for stage in pipeline.stages {
        guard let other = PipelineRules.counterpart(of: stage, in: target.stages) else { continue }
        try Opportunities.relocate(from: stage, to: other, at: call.now, &bulk, writer)
      }
      for stage in pipeline.stages { try writer.update(stage.deleted(by: user.id, at: call.now), from: stage) }
      try writer.update(pipeline.row.deleted(by: user.id, at: call.now), from: pipeline.row)
    }
  }

  /// Brings a deleted pipeline back, with the stages that went with it, and with its deals as they were: those that are
  /// still where the deletion put them.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: RestoreError.self)
  func restorePipeline(_ input: PipelineKey, _ call: CRMCall) async throws -> Pipeline {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(PipelineRow.self, input.id) else {
        throw RPCError(.notFound, "There is no Pipeline \(input.id) for you (id)")
      }
      let new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      try writer.update(new, from: old)
      // Those that were deleted before the pipeline was are not its any more.
      let stages: [StageRow] = try writer.fetchAll(
        "\(StageRow.select) WHERE pipeline_id = \(old.id) AND deleted_at = \(old.deletedAt.databaseValue)")
      for stage in stages {
        let restored = try stage.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
        try writer.update(restored, from: stage)
      }
      try BulkChanges.undo(deletionOf: old.recordID, for: call, in: writer)
      return try Self.pipeline(input.id, for: user, writer)
    }
  }

  /// The reasons for losing a deal that the workspace offers, in its order. As long as it has set none, usual ones in its
  /// language.
  @Query
  func listLossReasons(_ call: CRMCall) async throws -> LossReasons {
    let user = try call.signedIn()
    return try await call.read { try Self.lossReasons(of: user.workspaceId, $0) }
  }

  /// Sets the reasons that the workspace offers. Deals that were lost keep the reason that they have.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: LossReasonsError.self)
  func setLossReasons(_ input: SetLossReasons, _ call: CRMCall) async throws -> LossReasons {
    let user = try call.signedIn()
    return try await call.write { writer in
      let current = try Self.lossReasons(of: user.workspaceId, writer)
      try Versions.check(input.version, is: current.version, else: LossReasonsError.staleVersion(current: current))
      let old = try writer.find(LossReasonsRow.self, user.workspaceId)
      if let old, old.reasons.items == input.reasons { return current }
      let new = LossReasonsRow(
        workspaceId: user.workspaceId, reasons: TextList(input.reasons), updatedAt: call.now, updatedBy: user.id,
        version: current.version + 1)
      if let old { try writer.update(new, from: old) } else { try writer.insert(new) }
      return try Self.lossReasons(of: user.workspaceId, writer)
    }
  }

  private static func lossReasons(of workspace: ID<Workspace>, _ reader: Reader) throws -> LossReasons {
    if let row = try reader.find(LossReasonsRow.self, workspace) {
      return LossReasons(
        reasons: row.reasons.items, updatedAt: row.updatedAt, updatedBy: row.updatedBy, version: row.version)
    }
    let language = try reader.find(DocumentSettingsRow.self, workspace)?.language
    return LossReasons(reasons: LossReasonsRow.standard(language ?? .en), version: 0)
  }

  /// Refuses another version than the pipeline is at.
  static func check(_ version: Int?, of row: PipelineRow, for user: CallUser, _ reader: Reader) throws {
    try Versions.check(
      version, is: row.version,
      else: PipelineError.staleVersion(current: try pipeline(row.id, for: user, reader), stage: nil))
  }

  static func pipeline(_ id: ID<Pipeline>, for user: CallUser, _ reader: Reader) throws -> Pipeline {
    let pipeline = try Pipelines.find(id, in: reader)
    let open = try DealSums.countOpen(in: [id], for: user, reader)
    return pipeline.pipeline(openDeals: open[id] ?? 0)
  }
}
