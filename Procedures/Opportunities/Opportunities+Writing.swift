import Rapport
import Storage

// Changing deals: what the procedures have in common.

extension Opportunities {
  /// Changes one deal in one transaction, in which it is read anew.
  ///
  /// - Parameters:
  ///   - version: the one that the change is based on; another one than the deal's refuses it.
  ///   - body: changes the row. If it leaves it as it is, nothing is written.
  static func change(
    _ id: ID<Opportunity>, version: Int?, _ call: CRMCall,
    _ body: @escaping @Sendable (inout OpportunityRow, PipelineWithStages, Writer) throws -> Void
  ) async throws -> Opportunity {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try find(id, in: writer)
      try Versions.check(
        version, is: old.version,
        else: OpportunityError.staleVersion(current: try view(id, at: call.now, in: writer)))
      var new = old
      try body(&new, try Pipelines.find(old.pipelineId, in: writer), writer)
      if new != old {
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
      }
      return try view(id, at: call.now, in: writer)
    }
  }

  /// The stage of that key.
  static func stage(_ key: String, in pipeline: PipelineWithStages) throws(OpportunityError) -> StageRow {
    if let stage = pipeline.stage(key) { return stage }
    throw .unknownStage(stage: key, known: pipeline.stages.map(\.key))
  }

  /// The stage that a deal is in.
  static func stage(of row: OpportunityRow, in pipeline: PipelineWithStages) throws -> StageRow {
    if let stage = pipeline.stage(row.stageId) { return stage }
    throw StorageError(
      .other, "A deal is in a stage that its pipeline does not have; move it with SQL to one that it has.")
  }

  /// Moves a deal to a stage, on top of its column, if the pipeline allows it. Does nothing if it is there already.
  static func move(
    _ row: inout OpportunityRow, to stage: StageRow, in pipeline: PipelineWithStages, reason: String?,
    closeDate: CalendarDate? = nil, at now: Instant, _ reader: Reader
  ) throws {
    if stage.id == row.stageId { return }
    try DealRules.checkMove(from: try self.stage(of: row, in: pipeline), to: stage, in: pipeline, reason: reason)
    row.enter(stage, at: now, reason: reason, closeDate: closeDate)
    row.position = try topPosition(of: stage.id, in: row.workspaceId, reader)
  }

  /// A contact has to be one of the customer's.
  static func checkContact(_ row: OpportunityRow, in reader: Reader) throws {
    guard let contact = row.contactId else { return }
    guard try reader.find(ContactRow.self, contact)?.customerId == row.customerProfileId else {
      throw RPCError.invalid("contactId", Finding(.reference, "must be a contact of the deal's customer"))
    }
  }
}

// Places in columns.
extension Opportunities {
  /// Above all deals in the stage.
  static func topPosition(
    of stage: ID<Stage>, in workspace: ID<Workspace>, _ reader: Reader
  ) throws -> Double {
    let first = try reader.fetchValue(
      """
      SELECT position FROM opportunities
      WHERE workspace_id = \(workspace) AND stage_id = \(stage) AND deleted_at IS NULL
      ORDER BY position, id LIMIT 1
      """, as: Double.self)
    return ColumnOrder.position(after: nil, before: first) ?? 0
  }

  /// Puts a deal at a place of its stage's column.
  static func place(_ row: inout OpportunityRow, at place: ColumnPlace, for user: CallUser, _ writer: Writer) throws {
    let (above, below) = try neighbours(of: row, at: place, for: user, writer)
    let isThere = (above.map { $0 < Place(row) } ?? true) && (below.map { Place(row) < $0 } ?? true)
    if isThere { return }
    if let position = ColumnOrder.position(after: above?.position, before: below?.position) {
      row.position = position
      return
    }
    try spread(row, writer)
    let (newAbove, newBelow) = try neighbours(of: row, at: place, for: user, writer)
    row.position = ColumnOrder.position(after: newAbove?.position, before: newBelow?.position) ?? row.position
  }

  /// Where a deal stands in a column.
  struct Place: Comparable {
    var position: Double
    var id: ID<Opportunity>

    init(_ row: OpportunityRow) {
      position = row.position
      id = row.id
    }

    init(_ row: Row) throws {
      position = try row[0]
      id = try row[1]
    }

    static func < (left: Place, right: Place) -> Bool { (left.position, left.id) < (right.position, right.id) }
  }

  private static func neighbours(
    of row: OpportunityRow, at place: ColumnPlace, for user: CallUser, _ reader: Reader
  ) throws -> (above: Place?, below: Place?) {
    let column: SQL = """
      SELECT o.position, o.id FROM opportunities o
      WHERE o.stage_id = \(row.stageId) AND o.deleted_at IS NULL AND o.id <> \(row.id)
        AND \(Access.visibleOpportunities("o", to: user))
      """
    func places(_ rest: SQL) throws -> [Place] {
      var places: [Place] = []
      try reader.forEachRow("\(column) \(rest)") { places.append(try Place($0)) }
      return places
    }
    func other(_ id: ID<Opportunity>, _ field: String) throws -> Place {
      guard let other = try places("AND o.id = \(id)").first else {
        throw RPCError.invalid(field, Finding(.exists, "must be another deal of the stage"))
      }
      return other
    }
    switch place {
    case .index(0): return (nil, try places("ORDER BY o.position, o.id LIMIT 1").first)
    case .index(let index):
      let around = try places("ORDER BY o.position, o.id LIMIT 2 OFFSET \(index - 1)")
      if let above = around.first { return (above, around.dropFirst().first) }
      return (try places("ORDER BY o.position DESC, o.id DESC LIMIT 1").first, nil)
    case .above(let id):
      let below = try other(id, "beforeId")
      let before: SQL = "AND (o.position, o.id) < (\(below.position), \(below.id))"
      return (try places("\(before) ORDER BY o.position DESC, o.id DESC LIMIT 1").first, below)
    case .below(let id):
      let above = try other(id, "afterId")
      let after: SQL = "AND (o.position, o.id) > (\(above.position), \(above.id))"
      return (above, try places("\(after) ORDER BY o.position, o.id LIMIT 1").first)
    }
  }

  /// Gives the other deals of a deal's column positions with room between them, in the order that they have.
  private static func spread(_ row: OpportunityRow, _ writer: Writer) throws {
    try writer.execute(
      """
      UPDATE opportunities SET position = ordered.place * \(ColumnOrder.step)
      FROM (
        SELECT o.id AS id, row_number() OVER (ORDER BY o.position, o.id) AS place
        FROM opportunities o
        WHERE o.workspace_id = \(row.workspaceId) AND o.stage_id = \(row.stageId) AND o.deleted_at IS NULL
          AND o.id <> \(row.id)
      ) AS ordered
      WHERE opportunities.id = ordered.id
      """)
  }

  /// Moves every deal of a stage, deleted ones too, to the end of another one's column: for a stage that goes away. No
  /// rule of moves is asked, so both stages have to be of one kind.
  static func relocate(
    from stage: StageRow, to target: StageRow, at now: Instant, _ bulk: inout BulkWriting, _ reader: Reader
  ) throws {
    func column(_ stage: StageRow) -> SQL {
      "workspace_id = \(stage.workspaceId) AND stage_id = \(stage.id) AND deleted_at IS NULL"
    }
    let last = try reader.fetchValue(
      "SELECT position FROM opportunities WHERE \(column(target)) ORDER BY position DESC, id DESC LIMIT 1",
      as: Double.self)
    var position = last ?? 0
    let rows =
      try reader.fetchAll(
        "\(OpportunityRow.select) WHERE \(column(stage)) ORDER BY position, id", as: OpportunityRow.self)
      + reader.fetchAll(
        """
        \(OpportunityRow.select)
        WHERE workspace_id = \(stage.workspaceId) AND stage_id = \(stage.id) AND deleted_at IS NOT NULL
        """, as: OpportunityRow.self)
    for old in rows {
      var new = old
      new.enter(target, at: now)
      position += ColumnOrder.step
      new.position = position
      try bulk.update(new, from: old)
    }
  }
}

/// A place in a stage's column.
enum ColumnPlace {
  /// Among the deals that the user sees, from 0; behind the last one if there are fewer.
  case index(Int)
  /// Directly above another deal.
  case above(ID<Opportunity>)
  /// Directly below another deal.
  case below(ID<Opportunity>)

  init(_ input: MoveOpportunity) {
    if let id = input.beforeId {
      self = .above(id)
    } else if let id = input.afterId {
      self = .below(id)
    } else {
      self = .index(input.position ?? 0)
    }
  }
}
