import Rapport
import Storage

/// The stages of pipelines.
@Procedures("crm.pipelines")
struct StageProcedures {
  /// Adds a stage to a pipeline, by default behind the open ones. The others make room.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: PipelineError.self)
  func createStage(_ input: CreateStage, _ call: CRMCall) async throws -> Stage {
    let user = try call.signedIn()
    if input.isLost, input.probability != 0 {
      throw RPCError.invalid("probability", Finding(.maximum, "must be 0 for a lost stage", ["maximum": 0]))
    }
    return try await call.write { writer in
      let stages = try Pipelines.find(input.pipelineId, in: writer).stages
      let taken = Set(stages.map(\.key))
      if let key = input.key, taken.contains(key) {
        throw RPCError.invalid("key", Finding(.unique, "must not be the key of another stage in the pipeline"))
      }
      let category = PipelineRules.forecastCategory(
        probability: input.probability, isWon: false, isLost: input.isLost)
      if input.isLost, let chosen = input.forecastCategory, chosen != .omitted {
        throw RPCError.invalid(
          "forecastCategory", Finding(.oneOf, "must be omitted for a lost stage", ["values": ["omitted"]]))
      }
      let stage = StageRow(
        id: call.newID(), workspaceId: user.workspaceId, pipelineId: input.pipelineId,
        key: input.key ?? PipelineRules.key(from: input.name, taken: taken), name: input.name, position: stages.count,
        probability: input.probability, color: input.color, icon: input.icon, isWon: false, isLost: input.isLost,
        rottenAfterDays: input.rottenAfterDays, forecastCategory: input.forecastCategory ?? category,
        createdAt: call.now, updatedAt: call.now, createdBy: user.id, updatedBy: user.id, version: 1, deletedAt: nil)
      if let problem = PipelineRules.problem(with: stages + [stage]) {
        throw PipelineError.invalidPipeline(problem)
      }
      let position = min(
        input.position ?? PipelineRules.defaultPosition(isLost: input.isLost, in: stages), stages.count)
      var ordered = stages
      ordered.insert(stage, at: position)
      var placed = stage
      placed.position = position
      try writer.insert(placed)
      try Self.number(ordered, except: stage.id, by: user, call, writer)
      return placed.stage
    }
  }

  /// Changes a stage. Its key stays, and a new probability is for new moves: deals in the stage keep theirs.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: PipelineError.self)
  func updateStage(_ input: UpdateStage, _ call: CRMCall) async throws -> Stage {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try Self.find(input.id, in: writer)
      try Self.check(input.version, of: old, for: user, writer)
      var new = old
      new.name = input.name.applied(to: old.name)
      new.probability = input.probability.applied(to: old.probability)
      new.color = input.color.applied(to: old.color)
      new.icon = input.icon.applied(to: old.icon)
      new.rottenAfterDays = input.rottenAfterDays.applied(to: old.rottenAfterDays)
      new.forecastCategory = input.forecastCategory.applied(to: old.forecastCategory)
      if !old.isOpen, new.probability != old.probability {
        throw PipelineError.invalidPipeline(
          .closedProbability(status: old.status, probability: old.probability))
      }
      if !old.isOpen, new.forecastCategory != old.forecastCategory {
        throw PipelineError.invalidPipeline(
          .closedForecast(status: old.status, category: old.forecastCategory))
      }
      if new != old {
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return new.stage
    }
  }

  /// Deletes a stage, after moving its deals to another one of the same kind in the pipeline. It can be restored for 30
  /// days.
  ///
  /// The won stage, the last open and the last lost one stay: a pipeline needs them. Deals keep in their history that
  /// they were in the stage.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: PipelineError.self)
  func deleteStage(_ input: DeleteStage, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      let stage = try Self.find(input.id, in: writer)
      try Self.check(input.version, of: stage, for: user, writer)
      let rest = try Pipelines.find(stage.pipelineId, in: writer).stages.filter { $0.id != stage.id }
      if let problem = PipelineRules.problem(with: rest) { throw PipelineError.invalidPipeline(problem) }
      let named = rest.first { $0.id == input.moveToStageId }
      if input.moveToStageId != nil, named == nil {
        throw RPCError.invalid("moveToStageId", Finding(.exists, "must be another stage of the same pipeline"))
      }
      if let named, named.status != stage.status {
        throw RPCError.invalid(
          "moveToStageId",
          Finding(
            .stageKind, "must be a stage of the same kind: deals in \(stage.key) are \(stage.status.rawValue)",
            ["status": .string(stage.status.rawValue)]))
      }
      let count = try Opportunities.count(in: stage, writer)
      if count > 0, named == nil { throw PipelineError.hasDeals(count: count) }
      // Deleted deals may be restored, so they need a place even if nobody asked for one.
      guard let target = named ?? PipelineRules.counterpart(of: stage, in: rest) else { return }
      var bulk = try BulkWriting(call, writer, deleting: stage.recordID)
      try Opportunities.relocate(from: stage, to: target, at: call.now, &bulk, writer)
      try writer.update(stage.deleted(by: user.id, at: call.now), from: stage)
      try Self.number(rest, by: user, call, writer)
    }
  }

  /// Brings a deleted stage back to its place, and its deals as they were: those that are still where the deletion put
  /// them.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: RestoreError.self)
  func restoreStage(_ input: StageKey, _ call: CRMCall) async throws -> Stage {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(StageRow.self, input.id) else { throw Self.notFound(input.id) }
      var new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      guard let pipeline = try Pipelines.find([old.pipelineId], in: writer)[old.pipelineId] else {
        throw RestoreError.notRestorable(.pipelineDeleted)
      }
      if let other = pipeline.stage(old.key) {
        throw RestoreError.notRestorable(.keyInUse(key: old.key, name: other.name))
      }
      if let problem = PipelineRules.problem(with: pipeline.stages + [new]) {
        throw RestoreError.notRestorable(.pipeline(problem: problem))
      }
      new.position = min(old.position, pipeline.stages.count)
      var ordered = pipeline.stages
      ordered.insert(new, at: new.position)
      try writer.update(new, from: old)
      try Self.number(ordered, except: new.id, by: user, call, writer)
      try BulkChanges.undo(deletionOf: old.recordID, for: call, in: writer)
      return new.stage
    }
  }

  /// Puts the stages of a pipeline into another order. The order is the pipeline's: its version is another one then.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), errors: PipelineError.self)
  func reorderStages(_ input: ReorderStages, _ call: CRMCall) async throws -> StageList {
    let user = try call.signedIn()
    return try await call.write { writer in
      let pipeline = try Pipelines.find(input.pipelineId, in: writer)
      try PipelineProcedures.check(input.version, of: pipeline.row, for: user, writer)
      let stages = pipeline.stages
      guard let ordered = PipelineRules.reordered(stages, by: input.stageIds) else {
        throw RPCError.invalid(
          "stageIds",
          Finding(
            .complete, "must name each of the \(stages.count) stages of the pipeline exactly once, and no others",
            ["count": .number(JSONNumber(stages.count))]))
      }
      try Self.number(ordered, by: user, call, writer)
      if ordered != stages {
        var reordered = pipeline.row
        reordered.touch(by: user.id, at: call.now)
        try writer.update(reordered, from: pipeline.row)
      }
      return StageList(try Pipelines.find(input.pipelineId, in: writer))
    }
  }

  /// The stages of a pipeline in order.
  @Query
  func listStages(_ input: ListStages, _ call: CRMCall) async throws -> StageList {
    StageList(try await call.read { try Pipelines.find(input.pipelineId, in: $0) })
  }

  /// One stage.
  @Query
  func getStage(_ input: StageKey, _ call: CRMCall) async throws -> Stage {
    try await call.read { try Self.find(input.id, in: $0).stage }
  }

  private static func find(_ id: ID<Stage>, in reader: Reader) throws -> StageRow {
    guard let stage = try reader.find(StageRow.self, id), stage.deletedAt == nil else {
      throw notFound(id)
    }
    return stage
  }

  /// Refuses another version than the stage is at.
  private static func check(_ version: Int?, of row: StageRow, for user: CallUser, _ reader: Reader) throws {
    try Versions.check(
      version, is: row.version,
      else: PipelineError.staleVersion(
        current: try PipelineProcedures.pipeline(row.pipelineId, for: user, reader), stage: row.stage))
  }

  private static func notFound(_ id: ID<Stage>) -> RPCError { RPCError(.notFound, "There is no Stage \(id) for you") }

  /// Gives the stages their positions in this order, from 0 without gaps.
  private static func number(
    _ stages: [StageRow], except new: ID<Stage>? = nil, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    for (position, stage) in stages.enumerated() where stage.position != position && stage.id != new {
      var moved = stage
      moved.position = position
      moved.touch(by: user.id, at: call.now)
      try writer.update(moved, from: stage)
    }
  }
}

extension StageList {
  fileprivate init(_ pipeline: PipelineWithStages) {
    self.init(items: pipeline.stages.map(\.stage), version: pipeline.row.version)
  }
}
