import Rapport
import Storage

@Schema
struct GetActivityReport {
  /// The first day, in UTC.
  var from: CalendarDate
  /// The last day, in UTC; at most 1,100 days later.
  var to: CalendarDate
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  /// What the numbers over time are told apart by.
  var period: ActivityPeriod = ActivityPeriod.week

  func validate(_ issues: inout FieldIssues<Fields>) {
    if from > to { issues.add(.to, .notBefore("from")) }
    if to.dayNumber - from.dayNumber > 1100 { issues.add(.to, .span(1100, of: "from", "1,100 days")) }
  }
}

/// What somebody did, and what came of it.
@Schema
struct OwnerActivity {
  var ownerId: ID<User>
  var ownerName: String
  var activities: Int
  var minutes: Int
  /// Tasks of theirs that were done in the period.
  var tasksDone: Int
  /// Deals of theirs, by close date.
  var won: Int
  var lost: Int
  /// Activities ÷ won deals; absent if none was won.
  var activitiesPerWin: Double?
}

@Schema
struct ActivityReport {
  var from: CalendarDate
  var to: CalendarDate
  var stats: ActivityStats
  /// Of as many days directly before.
  var previous: ActivityCount
  /// Who did most first; those who did nothing and closed nothing are left out.
  var owners: [OwnerActivity]
}

/// What people did, and what came of it.
@Procedures("crm.reports")
struct ActivityReportProcedures {
  /// What was done in a period, beside the period before, and what each owner did, finished, won and lost.
  @Query(cost: 5)
  func getActivityReport(_ input: GetActivityReport, _ call: CRMCall) async throws -> ActivityReport {
    let user = try call.signedIn()
    return try await call.read { try Reports.activity(input, for: user, in: $0) }
  }
}

extension Reports {
  static func activity(_ input: GetActivityReport, for user: CallUser, in reader: Reader) throws -> ActivityReport {
    func stats(_ from: CalendarDate, _ to: CalendarDate) throws -> ActivityStats {
      let query = ActivityStatsQuery(
        GetActivityStats(from: from, to: to, ownerId: input.ownerId, teamId: input.teamId, period: input.period),
        for: user)
      return try query.fetch(reader)
    }
    let current = try stats(input.from, input.to)
    let before = ReportRules.before(input.from, input.to)
    var owners: [ID<User>: OwnerActivity] = [:]
    func change(_ owner: ID<User>, _ body: (inout OwnerActivity) -> Void) {
      body(
        &owners[
          owner,
          default: OwnerActivity(
            ownerId: owner, ownerName: "", activities: 0, minutes: 0, tasksDone: 0, won: 0, lost: 0)])
    }
    for owner in current.owners {
      change(owner.ownerId) {
        $0.activities = owner.count
        $0.minutes = owner.minutes
      }
    }
    try reader.forEachRow(tasksDone(input, for: user)) { row in
      let (owner, count): (ID<User>, Int) = (try row[0], try row[1])
      change(owner) { $0.tasksDone = count }
    }
    let scope = ReportScope(user: user, ownerId: input.ownerId, teamId: input.teamId)
    for group in try ClosedDeals(scope: scope, from: input.from, to: input.to).fetch(reader) {
      change(group.ownerId) { if group.isWon { $0.won += group.sum.count } else { $0.lost += group.sum.count } }
    }
    let names = try reader.userNames(owners.keys)
    return ActivityReport(
      from: input.from, to: input.to, stats: current, previous: try stats(before.from, before.to).total,
      owners: owners.values.map { owner in
        var owner = owner
        owner.ownerName = names[owner.ownerId] ?? ""
        owner.activitiesPerWin = ReportRules.average(Int64(owner.activities), of: owner.won)
        return owner
      }.sorted { ($1.activities, $0.ownerName, $0.ownerId) < ($0.activities, $1.ownerName, $1.ownerId) })
  }

  static func tasksDone(_ input: GetActivityReport, for user: CallUser) -> SQL {
    var conditions: [SQL] = [
      "t.workspace_id = \(user.workspaceId)", "t.deleted_at IS NULL", "t.completed_at >= \(Instant(input.from))",
      "t.completed_at < \(Instant(input.to.adding(days: 1)))", Access.visible(owner: "t.assignee_id", to: user),
    ]
    if let owner = input.ownerId { conditions.append("t.assignee_id = \(owner)") }
    if let team = input.teamId {
      conditions.append("t.assignee_id IN (SELECT id FROM users WHERE team_id = \(team))")
    }
    return "SELECT t.assignee_id, count(*) FROM tasks t WHERE \(SQL.all(of: conditions)) GROUP BY t.assignee_id"
  }
}
