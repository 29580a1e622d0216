import Rapport
import Storage

/// What sales look like. Each report counts what the caller may see, and never adds up different currencies.
@Procedures("crm.reports")
struct ReportProcedures {
  /// A pipeline as it is now, stage by stage and owner by owner, with ages, rotting, overdue and undated deals; and what
  /// was created, won and lost in a period.
  @Query(cost: 5)
  func getPipelineReport(_ input: GetPipelineReport, _ call: CRMCall) async throws -> PipelineReport {
    let user = try call.signedIn()
    return try await call.read { try Reports.pipeline(input, for: user, at: call.now, in: $0) }
  }

  /// The funnel of a pipeline in a period, as getPipelineAggregation has it, beside that of as many days before.
  @Query(cost: 5)
  func getFunnelReport(_ input: GetFunnelReport, _ call: CRMCall) async throws -> FunnelReport {
    let user = try call.signedIn()
    return try await call.read { try Reports.funnel(input, for: user, in: $0) }
  }

  /// Deals that were won and lost, by their close date: why, by whom, and where they came from.
  @Query(cost: 5)
  func getWinLossReport(_ input: GetWinLossReport, _ call: CRMCall) async throws -> WinLossReport {
    let user = try call.signedIn()
    return try await call.read { try Reports.winLoss(input, for: user, in: $0) }
  }

  /// How much is won a day, by currency and owner: open deals × win rate × average won value ÷ average days from creation
  /// to won.
  @Query(cost: 5)
  func getVelocityReport(_ input: GetVelocityReport, _ call: CRMCall) async throws -> VelocityReport {
    let user = try call.signedIn()
    return try await call.read { try Reports.velocity(input, for: user, in: $0) }
  }
}

/// Reports as procedures and exports make them.
enum Reports {
  static func pipeline(
    _ input: GetPipelineReport, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> PipelineReport {
    let pipeline = try Pipelines.find(input.pipelineId, orDefaultOf: user.workspaceId, in: reader)
    let scope = ReportScope(user: user, pipelineId: pipeline.row.id, ownerId: input.ownerId, teamId: input.teamId)
    let present = PipelineNow(scope: scope, pipeline: pipeline, now: now)
    let stats = pipeline.stats(try DealSums.byStage(scope, reader))
    let (late, undated) = try present.lateAndUndated(reader)
    return PipelineReport(
      pipelineId: pipeline.row.id, name: pipeline.row.name, from: input.from, to: input.to,
      stages: try present.stages(stats, reader), openCount: stats.openCount, totals: stats.totals,
      owners: try present.owners(reader), overdue: late, undated: undated,
      created: try present.created(input.from, input.to, reader),
      won: try present.closed(.won, input.from, input.to, reader),
      lost: try present.closed(.lost, input.from, input.to, reader))
  }

  static func funnel(_ input: GetFunnelReport, for user: CallUser, in reader: Reader) throws -> FunnelReport {
    let pipeline = try Pipelines.find(input.pipelineId, orDefaultOf: user.workspaceId, in: reader)
    let scope = ReportScope(user: user, pipelineId: pipeline.row.id, ownerId: input.ownerId, teamId: input.teamId)
    func funnel(_ from: CalendarDate, _ to: CalendarDate) throws -> PipelineFunnel {
      try OpportunityReportProcedures.funnel(of: pipeline, in: scope, from: from, to: to, reader)
    }
    let before = ReportRules.before(input.from, input.to)
    return FunnelReport(
      current: try funnel(input.from, input.to), previous: try funnel(before.from, before.to))
  }

  static func winLoss(_ input: GetWinLossReport, for user: CallUser, in reader: Reader) throws -> WinLossReport {
    let scope = ReportScope(
      user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    let groups = try ClosedDeals(scope: scope, from: input.from, to: input.to).fetch(reader)
    var total = WinLoss()
    for group in groups { total.add(group) }
    let names = try reader.userNames(Set(groups.map(\.ownerId)))
    func reasons(_ isWon: Bool) -> [WinLossLine] {
      WinLoss.lines(groups.filter { $0.isWon == isWon }, by: \.reason) { ($0, $0 ?? "No reason") }
    }
    return WinLossReport(
      from: input.from, to: input.to, total: total.line("total", "Total"), wonReasons: reasons(true),
      lostReasons: reasons(false),
      owners: WinLoss.lines(groups, by: \.ownerId) { ($0.description, names[$0] ?? "") },
      sources: WinLoss.lines(groups, by: \.source) { ($0, $0 ?? "No source") })
  }

  static func velocity(_ input: GetVelocityReport, for user: CallUser, in reader: Reader) throws -> VelocityReport {
    let scope = ReportScope(
      user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    let parts = try VelocityParts(scope, from: input.from, to: input.to, in: reader)
    let names = try reader.userNames(parts.owners)
    return VelocityReport(
      from: input.from, to: input.to, velocities: parts.velocities(),
      owners: parts.owners.map { owner in
        OwnerVelocity(ownerId: owner, ownerName: names[owner] ?? "", velocities: parts.velocities(of: owner))
      }.sorted { (SortText.folded($0.ownerName), $0.ownerId) < (SortText.folded($1.ownerName), $1.ownerId) })
  }
}
