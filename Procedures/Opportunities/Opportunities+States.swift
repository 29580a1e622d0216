import Rapport
import Storage

/// What the forecast knows of a deal at a moment.
struct DealState: Hashable, Sendable {
  var pipelineId: ID<Pipeline>
  var stageId: ID<Stage>
  var status: OpportunityStatus
  var valueMinor: Int64?
  /// ISO 4217.
  var currency: String
  /// Set by hand; `nil` goes by the stage.
  var category: ForecastCategory?
  var expectedCloseDate: CalendarDate?
  var ownerId: ID<User>
  var isDeleted: Bool
}

/// What became of a deal between two moments.
struct DealPassage: Hashable, Sendable {
  var id: ID<Opportunity>
  /// `nil` if there was no such deal.
  var before: DealState?
  var after: DealState?
}

extension Opportunities {
  /// The deals of a workspace that changed, or came into being, after one moment and up to another, in the order of their
  /// ids. Those that have been removed since are left out.
  ///
  /// - Parameter stages: stages whose deals are told of as well, whether they changed or not.
  static func passages(
    from first: Instant, to last: Instant, alsoIn stages: [ID<Stage>] = [], in workspace: ID<Workspace>,
    _ reader: Reader
  ) throws -> [DealPassage] {
    var passages: [DealPassage] = []
    var later: [(until: Instant, state: DealState)] = []
    var current: (id: ID<Opportunity>, createdAt: Instant, state: DealState)?
    func close() {
      guard let current else { return }
      func state(at moment: Instant) -> DealState? {
        current.createdAt > moment ? nil : later.first { $0.until > moment }?.state ?? current.state
      }
      passages.append(DealPassage(id: current.id, before: state(at: first), after: state(at: last)))
    }
    try reader.forEachRow(passagesStatement(from: first, to: last, alsoIn: stages, in: workspace)) { row in
      let id: ID<Opportunity> = try row[0]
      if id != current?.id {
        close()
        later.removeAll(keepingCapacity: true)
        current = (id, try row[1], try DealState(row, from: 2))
      }
      if let until: Instant = try row[11] { later.append((until, try DealState(row, from: 12))) }
    }
    close()
    return passages
  }

  /// Each deal as it is now, once for each state of it that ended after the first moment, the earlier ones first.
  static func passagesStatement(
    from first: Instant, to last: Instant, alsoIn stages: [ID<Stage>] = [], in workspace: ID<Workspace>
  ) -> SQL {
    """
    SELECT o.id, o.created_at, o.pipeline_id, o.stage_id, o.status, o.value_minor, o.currency, o.forecast_category,
      o.expected_close_date, o.owner_id, o.deleted_at IS NOT NULL, s.until, s.pipeline_id, s.stage_id, s.status,
      s.value_minor, s.currency, s.forecast_category, s.expected_close_date, s.owner_id, s.is_deleted
    FROM (
      SELECT opportunity_id AS id FROM opportunity_states
      WHERE workspace_id = \(workspace) AND until > \(first) AND until <= \(last)
      UNION
      SELECT id FROM opportunities
      WHERE workspace_id = \(workspace) AND created_at > \(first) AND created_at <= \(last) AND deleted_at IS NULL
      UNION
      SELECT id FROM opportunities
      WHERE workspace_id = \(workspace) AND deleted_at > \(last) AND created_at > \(first) AND created_at <= \(last)
      \(standing(in: stages, at: last, workspace))
    ) moved
    JOIN opportunities o ON o.id = moved.id
    LEFT JOIN opportunity_states s ON s.opportunity_id = o.id AND s.until > \(first)
    ORDER BY moved.id, s.version
    """
  }

  /// The deals that stood in one of the stages at that moment: those that still do, and those that have changed since. Those
  /// that were made later are among them, and have no state then.
  private static func standing(in stages: [ID<Stage>], at moment: Instant, _ workspace: ID<Workspace>) -> SQL {
    if stages.isEmpty { return .empty }
    return """
      UNION
      SELECT id FROM opportunities INDEXED BY opportunities_in_column
      WHERE workspace_id = \(workspace) AND stage_id IN \(stages) AND deleted_at IS NULL
      UNION
      SELECT opportunity_id FROM opportunity_states
      WHERE workspace_id = \(workspace) AND until > \(moment) AND stage_id IN \(stages)
      """
  }
}

extension DealState {
  /// Nine columns of a row from that one on.
  fileprivate init(_ row: Row, from column: Int) throws {
    self.init(
      pipelineId: try row[column], stageId: try row[column + 1], status: try row[column + 2],
      valueMinor: try row[column + 3], currency: try row[column + 4], category: try row[column + 5],
      expectedCloseDate: try row[column + 6], ownerId: try row[column + 7], isDeleted: try row[column + 8])
  }
}
