import Rapport
import Storage

@Table("pipelines")
struct PipelineRow: Hashable {
  var id: ID<Pipeline>
  var workspaceId: ID<Workspace>
  var name: String
  /// The name as lists are sorted by it.
  var sortName: String
  var description: String?
  var currency: String
  var isDefault: Bool
  var requiresWonReason: Bool
  var requiresLostReason: Bool
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

@Table("stages")
struct StageRow: Hashable {
  var id: ID<Stage>
  var workspaceId: ID<Workspace>
  var pipelineId: ID<Pipeline>
  var key: String
  var name: String
  var position: Int
  var probability: Int
  var color: StageColor
  var icon: String?
  var isWon: Bool
  var isLost: Bool
  var rottenAfterDays: Int
  var forecastCategory: ForecastCategory
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

/// A workspace without one has ``standard(_:)`` reasons.
@Table("loss_reasons")
struct LossReasonsRow: Hashable {
  @PrimaryKey var workspaceId: ID<Workspace>
  var reasons: TextList
  var updatedAt: Instant
  var updatedBy: ID<User>
  var version: Int

  static func standard(_ language: DocumentLanguage) -> [String] {
    switch language {
    case .en: ["Price", "Competitor", "No budget", "No decision", "Bad timing", "Missing feature"]
    case .de: ["Preis", "Mitbewerber", "Kein Budget", "Keine Entscheidung", "Falscher Zeitpunkt", "Fehlende Funktion"]
    }
  }
}

extension StageColor: ColumnValue {}
extension ForecastCategory: ColumnValue {}

extension StageRow {
  var isOpen: Bool { !isWon && !isLost }

  /// What a deal in the stage is.
  var status: OpportunityStatus { isWon ? .won : isLost ? .lost : .open }

  var stage: Stage {
    Stage(
      id: id, pipelineId: pipelineId, key: key, name: name, position: position, probability: probability, color: color,
      icon: icon, isWon: isWon, isLost: isLost, rottenAfterDays: rottenAfterDays, forecastCategory: forecastCategory,
      createdAt: createdAt, updatedAt: updatedAt, createdBy: createdBy, updatedBy: updatedBy, version: version)
  }
}

/// A pipeline with its stages in order: what deals are moved in.
struct PipelineWithStages: Hashable, Sendable {
  var row: PipelineRow
  var stages: [StageRow]

  func stage(_ key: String) -> StageRow? { stages.first { $0.key == key } }
  func stage(_ id: ID<Stage>) -> StageRow? { stages.first { $0.id == id } }

  /// The first open stage, where deals begin.
  var firstStage: StageRow? { stages.first(where: \.isOpen) }
  var wonStage: StageRow? { stages.first(where: \.isWon) }
  /// The first of the lost stages.
  var lostStage: StageRow? { stages.first(where: \.isLost) }

  func pipeline(openDeals: Int) -> Pipeline {
    Pipeline(
      id: row.id, name: row.name, description: row.description, currency: row.currency, isDefault: row.isDefault,
      requiresWonReason: row.requiresWonReason, requiresLostReason: row.requiresLostReason,
      stages: stages.map(\.stage), openDeals: openDeals, createdAt: row.createdAt, updatedAt: row.updatedAt,
      createdBy: row.createdBy, updatedBy: row.updatedBy, version: row.version)
  }
}

/// Pipelines as other domains read and make them.
enum Pipelines {
  /// The pipelines with these ids, deleted ones left out.
  static func find(_ ids: some Collection<ID<Pipeline>>, in reader: Reader) throws -> [ID<Pipeline>: PipelineWithStages]
  {
    if ids.isEmpty { return [:] }
    let rows = try reader.fetchAll(
      "\(PipelineRow.select) WHERE id IN \(Array(ids)) AND deleted_at IS NULL", as: PipelineRow.self)
    let stages = try reader.fetchAll(
      "\(StageRow.select) WHERE pipeline_id IN \(rows.map(\.id)) AND deleted_at IS NULL ORDER BY pipeline_id, position",
      as: StageRow.self)
    let byPipeline = Dictionary(grouping: stages, by: \.pipelineId)
    return Dictionary(
      rows.map { ($0.id, PipelineWithStages(row: $0, stages: byPipeline[$0.id] ?? [])) }
    ) { first, _ in first }
  }

  static func find(_ id: ID<Pipeline>, in reader: Reader) throws -> PipelineWithStages {
    guard let pipeline = try find([id], in: reader)[id] else {
      throw RPCError(.notFound, "There is no Pipeline \(id) for you")
    }
    return pipeline
  }

  /// The workspace's default pipeline; `nil` if it has none yet.
  static func findDefault(of workspace: ID<Workspace>, in reader: Reader) throws -> PipelineWithStages? {
    let id = try reader.fetchValue(
      "SELECT id FROM pipelines WHERE workspace_id = \(workspace) AND is_default = 1", as: ID<Pipeline>.self)
    return try id.map { try find($0, in: reader) }
  }

  /// That pipeline, or the workspace's default one if none is named.
  static func find(_ id: ID<Pipeline>?, orDefaultOf workspace: ID<Workspace>, in reader: Reader) throws
    -> PipelineWithStages
  {
    if let id { return try find(id, in: reader) }
    if let pipeline = try findDefault(of: workspace, in: reader) { return pipeline }
    throw RPCError(.preconditionFailed, "The workspace has no pipeline yet: an owner or admin has to create one")
  }

  /// The pipeline that a new workspace begins with. Does nothing if the workspace has a default pipeline already.
  @discardableResult
  static func createDefault(
    in workspace: ID<Workspace>, by user: ID<User>, _ call: CRMCall, _ writer: Writer
  ) throws -> PipelineWithStages {
    if let pipeline = try findDefault(of: workspace, in: writer) { return pipeline }
    let input = CreatePipeline(name: "Deals", template: .deals, isDefault: true)
    return try create(input, in: workspace, currency: writer.currency(of: workspace), by: user, call, writer)
  }

  /// Makes a pipeline from a template. The first one of a workspace becomes its default.
  @discardableResult
  static func create(
    _ input: CreatePipeline, in workspace: ID<Workspace>, currency: String, by user: ID<User>, _ call: CRMCall,
    _ writer: Writer
  ) throws -> PipelineWithStages {
    let current = try findDefault(of: workspace, in: writer)?.row
    if input.isDefault, let current {
      var other = current
      other.isDefault = false
      other.touch(by: user, at: call.now)
      try writer.update(other, from: current)
    }
    let row = PipelineRow(
      id: call.newID(), workspaceId: workspace, name: input.name,
      sortName: SortText.folded(input.name), description: input.description, currency: currency,
      isDefault: input.isDefault || current == nil, requiresWonReason: input.requiresWonReason,
      requiresLostReason: input.requiresLostReason, createdAt: call.now, updatedAt: call.now, createdBy: user,
      updatedBy: user, version: 1, deletedAt: nil)
    try writer.insert(row)
    let stages = PipelineRules.stages(of: input.template).enumerated().map { position, draft in
      StageRow(
        id: call.newID(), workspaceId: workspace, pipelineId: row.id, key: draft.key, name: draft.name,
        position: position, probability: draft.probability, color: draft.color, icon: nil, isWon: draft.isWon,
        isLost: draft.isLost, rottenAfterDays: 0, forecastCategory: draft.forecastCategory, createdAt: call.now,
        updatedAt: call.now, createdBy: user, updatedBy: user, version: 1, deletedAt: nil)
    }
    try writer.insert(contentsOf: stages)
    return PipelineWithStages(row: row, stages: stages)
  }
}

extension PipelineRow {
  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

extension StageRow {
  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}
