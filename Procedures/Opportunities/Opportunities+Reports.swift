import Rapport
import Storage

/// Sums over deals. Each counts what the caller may see, and never adds up different currencies.
@Procedures("crm.extensions")
struct OpportunityReportProcedures {
  /// Count, value and weighted value of the deals in each stage of a pipeline, and in total over the open ones: of all
  /// that the caller sees, or of those that a filter leaves.
  ///
  /// Weighted is Σ value × probability ÷ 100. Lost deals never count in the totals.
  @Query
  func getPipelineStats(_ input: PipelineFilter, _ call: CRMCall) async throws -> PipelineStats {
    let user = try call.signedIn()
    let rules = try await call.condition(of: input.rules)
    return try await call.read { reader in
      let pipeline = try Pipelines.find(input.pipelineId, orDefaultOf: user.workspaceId, in: reader)
      let list = ListOpportunities(
        pipelineId: pipeline.row.id, ownerId: input.ownerId, teamId: input.teamId, text: input.text, rules: input.rules)
      return pipeline.stats(try ListSums(of: list, rules: rules, for: user, at: call.now).byStage(reader))
    }
  }

  /// The funnel of a pipeline: what became of the deals that reached each stage in a period, lost ones included, and
  /// the win rate of the deals that were closed in it.
  ///
  /// A deal that passes over a stage has reached it. Each deal counts once per stage, in the period in which it first
  /// got so far; what became of it is counted up to now. Days are in UTC.
  @Query(cost: 5)
  func getPipelineAggregation(_ input: GetPipelineAggregation, _ call: CRMCall) async throws -> PipelineFunnel {
    let user = try call.signedIn()
    return try await call.read { reader in
      let pipeline = try Pipelines.find(input.pipelineId, orDefaultOf: user.workspaceId, in: reader)
      let scope = ReportScope(
        user: user, pipelineId: pipeline.row.id, ownerId: input.ownerId, teamId: input.teamId)
      return try Self.funnel(of: pipeline, in: scope, from: input.from, to: input.to, reader)
    }
  }

  static func funnel(
    of pipeline: PipelineWithStages, in scope: ReportScope, from: CalendarDate, to: CalendarDate, _ reader: Reader
  ) throws -> PipelineFunnel {
    let first = Instant(from)
    let last = Instant(milliseconds: Instant(to).milliseconds + 86_399_999)
    var funnel = Funnel(pipeline.stages, period: first...last)
    try eachDeal(in: scope, of: pipeline.row.id, movedIn: first...last, reader) { funnel.add($0, status: $1) }
    func closed(_ status: OpportunityStatus) throws -> Int {
      try DatedSums(scope: scope, status: status, from: from, to: to).fetch(reader).reduce(0) { $0 + $1.sum.count }
    }
    let (won, lost) = (try closed(.won), try closed(.lost))
    return PipelineFunnel(
      pipelineId: pipeline.row.id, from: from, to: to, stages: funnel.result,
      winRate: Funnel.rate(won, of: won + lost), won: won, lost: lost)
  }

  /// Open deals by the period in which they are expected to close, or by owner, team or stage: their value, weighted
  /// value, best case and commitment, beside what was won.
  ///
  /// Best case includes commit, and commit includes closed: both include what was won. Deals whose forecast category is
  /// `omitted` do not count, lost ones neither. Deals that should have been closed before today (in UTC) are the period
  /// `overdue`, deals without a date the period `undated`.
  @Query(cost: 5)
  func getRevenueForecast(_ input: GetRevenueForecast, _ call: CRMCall) async throws -> RevenueForecast {
    let user = try call.signedIn()
    let scope = ReportScope(user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    let forecast = Forecast(
      today: call.now.date, period: input.period, grouping: input.groupBy, from: input.from, to: input.to)
    return try await call.read { reader in
      forecast.compute(
        try ForecastParts(
          scope: scope, grouping: input.groupBy, from: input.from, to: input.to, today: call.now.date
        ).fetch(reader))
    }
  }

  /// Calls `body` with all moves of each deal that moved in the period, in order.
  private static func eachDeal(
    in scope: ReportScope, of pipeline: ID<Pipeline>, movedIn period: ClosedRange<Instant>, _ reader: Reader,
    _ body: ([Funnel.Move], OpportunityStatus) -> Void
  ) throws {
    var current: (id: ID<Opportunity>, status: OpportunityStatus)?
    var moves: [Funnel.Move] = []
    try reader.forEachRow(movesStatement(scope, pipeline, period)) { row in
      let id: ID<Opportunity> = try row[0]
      if id != current?.id {
        if let current { body(moves, current.status) }
        current = (id, try row[1])
        moves.removeAll(keepingCapacity: true)
      }
      moves.append(Funnel.Move(from: try row[2], to: try row[3], at: try row[4], milliseconds: try row[5]))
    }
    if let current { body(moves, current.status) }
  }

  static func movesStatement(
    _ scope: ReportScope, _ pipeline: ID<Pipeline>, _ period: ClosedRange<Instant>
  ) -> SQL {
    """
    SELECT m.opportunity_id, o.status, m.from_stage_id, m.to_stage_id, m.moved_at, m.milliseconds
    FROM (
      SELECT DISTINCT p.opportunity_id AS id FROM opportunity_moves p
      WHERE p.pipeline_id = \(pipeline)
        AND p.moved_at BETWEEN \(period.lowerBound) AND \(period.upperBound)
    ) moved
    JOIN opportunities o ON o.id = moved.id
    JOIN opportunity_moves m ON m.opportunity_id = o.id
    WHERE \(scope.condition)
    ORDER BY m.opportunity_id, m.version
    """
  }
}

extension PipelineWithStages {
  /// The sums of each stage, and of the open ones together.
  func stats(_ sums: [ID<Stage>: [String: DealSum]]) -> PipelineStats {
    var totals: [String: DealSum] = [:]
    for stage in stages where stage.isOpen { totals.merge(sums[stage.id] ?? [:]) { $0 + $1 } }
    return PipelineStats(
      pipelineId: row.id,
      stages: stages.map { stage in
        let ofStage = sums[stage.id] ?? [:]
        return StageStats(
          stage: stage.key, name: stage.name, probability: stage.probability, isWon: stage.isWon, isLost: stage.isLost,
          count: ofStage.values.reduce(0) { $0 + $1.count }, amounts: Self.amounts(ofStage))
      },
      openCount: totals.values.reduce(0) { $0 + $1.count }, totals: Self.amounts(totals))
  }

  private static func amounts(_ sums: [String: DealSum]) -> [PipelineAmount] {
    sums.sorted { $0.key < $1.key }.map { $0.value.amount(in: $0.key) }
  }
}

/// The sums that a forecast is made of.
struct ForecastParts {
  var scope: ReportScope
  var grouping: ForecastGrouping
  var from: CalendarDate?
  var to: CalendarDate?
  var today: CalendarDate

  func fetch(_ reader: Reader) throws -> [Forecast.Part] {
    let stages = try reader.fetchAll(
      "\(StageRow.select) WHERE workspace_id = \(scope.user.workspaceId)", as: StageRow.self)
    let names = Names(
      stages: Dictionary(stages.map { ($0.id, $0) }) { first, _ in first },
      users: needsOwner ? try users(reader) : [:],
      teams: grouping == .team ? try reader.teamNames(in: scope.user.workspaceId) : [:],
      stageGroups: Dictionary(
        stages.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
          .map { ($0.key, Forecast.Group(key: $0.key, label: $0.name, rank: $0.position)) }
      ) { first, _ in first })
    return try open.fetch(reader).compactMap { part($0, isWon: false, names) }
      + won.fetch(reader).compactMap { part($0, isWon: true, names) }
  }

  var open: DatedSums {
    DatedSums(
      scope: scope, status: .open, from: from, to: to, overdueBefore: today, byMonth: grouping == .period,
      byOwner: needsOwner)
  }

  var won: DatedSums {
    DatedSums(scope: scope, status: .won, from: from, to: to, byMonth: grouping == .period, byOwner: needsOwner)
  }

  private var needsOwner: Bool { grouping == .owner || grouping == .team }

  private struct Names {
    var stages: [ID<Stage>: StageRow]
    var users: [ID<User>: UserRow]
    var teams: [ID<Team>: String]
    /// Stages of one key in several pipelines are one group, by the name that the first of them has.
    var stageGroups: [String: Forecast.Group]
  }

  private func users(_ reader: Reader) throws -> [ID<User>: UserRow] {
    let rows = try reader.fetchAll(
      "\(UserRow.select) WHERE workspace_id = \(scope.user.workspaceId)", as: UserRow.self)
    return Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
  }

  /// `nil` if it is omitted from the forecast.
  private func part(_ sums: DatedSums.Group, isWon: Bool, _ names: Names) -> Forecast.Part? {
    guard let stage = names.stages[sums.stageId] else { return nil }
    let category = isWon ? .closed : sums.category ?? stage.forecastCategory
    if category == .omitted { return nil }
    return Forecast.Part(
      date: sums.date, currency: sums.currency, isWon: isWon, category: category, group: group(sums, stage, names),
      sum: sums.sum)
  }

  private func group(_ sums: DatedSums.Group, _ stage: StageRow, _ names: Names) -> Forecast.Group {
    if grouping == .stage { return names.stageGroups[stage.key] ?? Forecast.Group(key: stage.key, label: stage.name) }
    guard needsOwner, let owner = sums.ownerId else { return Forecast.Group(key: "", label: "") }
    let user = names.users[owner]
    if grouping == .owner { return Forecast.Group(key: owner.description, label: user?.name ?? "") }
    guard let team = user?.teamId else { return Forecast.Group(key: "none", label: "No team", rank: 1) }
    return Forecast.Group(key: team.description, label: names.teams[team] ?? "")
  }
}
