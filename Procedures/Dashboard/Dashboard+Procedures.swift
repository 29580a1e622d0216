import Rapport
import Storage

/// The first page.
@Procedures("crm.dashboard")
struct DashboardProcedures {
  /// How the pipeline stands, what was won, what changed last, what is to be done, and who may be lost: as far as the
  /// caller sees it.
  @Query(cost: 3)
  func getDashboard(_ input: GetDashboard, _ call: CRMCall) async throws -> Dashboard {
    let user = try call.signedIn()
    let today = call.now.date
    return try await call.read { reader in
      let pipeline = try Pipelines.find(input.pipelineId, orDefaultOf: user.workspaceId, in: reader)
      let scope = ReportScope(
        user: user, pipelineId: pipeline.row.id, ownerId: input.ownerId, teamId: input.teamId)
      let stats = pipeline.stats(try DealSums.byStage(scope, reader))
      func closed(_ status: OpportunityStatus) throws -> Int {
        try DatedSums(scope: scope, status: status, from: today.adding(days: 1 - input.days), to: today).fetch(reader)
          .reduce(0) { $0 + $1.sum.count }
      }
      let (won, lost) = (try closed(.won), try closed(.lost))
      let present = PipelineNow(scope: scope, pipeline: pipeline, now: call.now)
      return Dashboard(
        pipelineId: pipeline.row.id, pipelineName: pipeline.row.name, openCount: stats.openCount,
        pipelineValue: stats.totals, stages: stats.stages, winRate: ReportRules.winRate(won: won, lost: lost),
        won: won, lost: lost,
        wonThisMonth: try present.closed(.won, today.adding(days: 1 - today.day), today, reader),
        recentDeals: try Self.recentDeals(input, pipeline, for: user, at: call.now, in: reader),
        tasksDue: try Self.tasks(input, for: user, at: call.now, in: reader),
        atRiskCustomers: try Self.atRisk(input, for: user, at: call.now, in: reader))
    }
  }

  private static func recentDeals(
    _ input: GetDashboard, _ pipeline: PipelineWithStages, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> [Opportunity] {
    let query = OpportunityQuery(
      ListOpportunities(
        pipelineId: pipeline.row.id, ownerId: input.ownerId, teamId: input.teamId, sort: .updated,
        direction: .descending), for: user, at: now)
    return try query.page(query.statement(after: nil, limit: 10), limit: 10, at: now, in: reader).items
  }

  private static func atRisk(
    _ input: GetDashboard, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> [AtRiskCustomer] {
    let query = HealthQuery(
      ListHealthScores(bands: [.atRisk], ownerId: input.ownerId, teamId: input.teamId), for: user)
    let scores = try Health.scores(
      query.page(after: nil, limit: 5), Health.weights(of: user.workspaceId, reader), at: now, reader
    ).prefix(5)
    let open = try reader.openDealSums(of: scores.map(\.customerProfileId), for: user)
    return scores.map { AtRiskCustomer($0, openDeals: open[$0.customerProfileId] ?? []) }
  }

  /// Of the user, or of whom they ask for.
  private static func tasks(
    _ input: GetDashboard, for user: CallUser, at now: Instant, in reader: Reader
  ) throws -> DashboardTasks {
    func query(_ due: TaskDue) -> TaskQuery {
      TaskQuery(
        ListTasks(
          assigneeId: input.ownerId, teamId: input.ownerId == nil ? input.teamId : nil, due: due,
          utcOffsetMinutes: input.utcOffsetMinutes), for: user, at: now)
    }
    let overdue: Int = try reader.fetchValue(query(.overdue).count) ?? 0
    let due = query(.now)
    let all: Int = try reader.fetchValue(due.count) ?? 0
    let first = try Tasks.views(due.statement(after: nil, limit: 10), on: due.day, in: reader)
    return DashboardTasks(overdue: overdue, today: all - overdue, items: Array(first.prefix(10)))
  }
}
