import Rapport
import Storage

@Table("forecast_snapshots")
struct ForecastSnapshotRow: Hashable {
  var id: ID<ForecastSnapshot>
  var workspaceId: ID<Workspace>
  var takenAt: Instant
  /// The day in whose night it was taken; `nil` if somebody took it.
  var night: CalendarDate?
  var note: String?
  var createdBy: ID<User>?
}

@Table("quotas")
struct QuotaRow: Hashable {
  var id: UUIDv7
  var workspaceId: ID<Workspace>
  var ownerId: ID<User>?
  var teamId: ID<Team>?
  var period: QuotaPeriod
  var startsOn: CalendarDate
  var currency: String
  var amountMinor: Int64
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
}

extension QuotaPeriod: ColumnValue {}

/// Snapshots of the forecast.
enum Snapshots {
  static func find(_ id: ID<ForecastSnapshot>, in reader: Reader) throws -> ForecastSnapshotRow {
    guard let row = try reader.find(ForecastSnapshotRow.self, id) else {
      throw RPCError(.notFound, "There is no ForecastSnapshot \(id) for you (id)")
    }
    return row
  }

  /// Takes one of a workspace's forecast, from the kept sums of its deals: all that are open, and what was won since the
  /// year began.
  static func take(
    _ row: ForecastSnapshotRow, in writer: Writer
  ) throws {
    try writer.insert(row)
    try writer.execute(
      """
      INSERT INTO forecast_snapshot_lines (
        snapshot_id, owner_id, status, stage_id, currency, category, day, deals, large, small, large_weighted,
        small_weighted
      )
      SELECT \(row.id), l.owner_id, l.status, l.stage_id, l.currency, l.category, l.day, sum(l.deals), sum(l.large),
        sum(l.small), sum(l.large_weighted), sum(l.small_weighted)
      FROM \(current(of: row.workspaceId, year: row.takenAt.date.year)) l
      GROUP BY l.owner_id, l.status, l.stage_id, l.currency, l.category, l.day
      """)
    try writer.execute(
      """
      INSERT INTO forecast_snapshot_stages (snapshot_id, stage_id, category)
      SELECT \(row.id), id, forecast_category FROM stages WHERE workspace_id = \(row.workspaceId)
      """)
  }

  /// What the stages counted as when a snapshot was taken.
  static func categories(
    _ snapshot: ForecastSnapshotRow, _ reader: Reader
  ) throws -> [ID<Stage>: ForecastCategory] {
    var categories: [ID<Stage>: ForecastCategory] = [:]
    try reader.forEachRow(
      "SELECT stage_id, category FROM forecast_snapshot_stages WHERE snapshot_id = \(snapshot.id)"
    ) { categories[try $0[0]] = try $0[1] }
    return categories
  }

  /// The lines that a snapshot would have now, as a table.
  private static func current(of workspace: ID<Workspace>, year: Int) -> SQL {
    let firstDay = CalendarDate(year: year, month: 1, day: 1)?.description ?? ""
    return """
      (
        SELECT s.owner_id, s.status, s.stage_id, s.currency,
          CASE s.category WHEN '' THEN g.forecast_category ELSE s.category END AS category, s.day, s.deals, s.large,
          s.small, s.large_weighted, s.small_weighted
        FROM opportunity_sums_by_owner s JOIN stages g ON g.id = s.stage_id
        WHERE s.workspace_id = \(workspace)
          AND (s.status = 'open' OR (s.status = 'won' AND s.day >= \(firstDay)))
      )
      """
  }

  /// What a snapshot, or the present, says in a scope.
  static func parts(
    _ snapshot: ForecastSnapshotRow?, in scope: SnapshotScope, grouping: ForecastGrouping, at now: Instant,
    _ reader: Reader
  ) throws -> [Forecast.Part] {
    let names = try ForecastNames(of: scope.workspace, in: reader)
    var parts: [Forecast.Part] = []
    try reader.forEachRow(statement(snapshot, in: scope, at: now)) { row in
      let status: OpportunityStatus = try row[0]
      let stage: ID<Stage> = try row[1]
      let owner: ID<User> = try row[4]
      let day: String = try row[5]
      var sum = DealSum()
      sum.count = try row[6]
      sum.total = try amount(row, 7)
      sum.weighted = try amount(row, 9)
      let category = try ForecastCategory(rawValue: row[3]) ?? .pipeline
      if category == .omitted { return }
      parts.append(
        Forecast.Part(
          date: CalendarDate(day), currency: try row[2], isWon: status == .won, category: category,
          group: names.group(by: grouping, owner: owner, stage: stage), sum: sum))
    }
    return parts
  }

  private static func amount(_ row: Row, _ column: Int) throws -> Int128 {
    let large: Int64 = try row[column]
    let small: Int64 = try row[column + 1]
    return Int128(large) * Int128(OpportunitySums.part) + Int128(small)
  }

  static func statement(_ snapshot: ForecastSnapshotRow?, in scope: SnapshotScope, at now: Instant) -> SQL {
    let source = snapshot == nil ? current(of: scope.workspace, year: now.date.year) : "forecast_snapshot_lines"
    var conditions = scope.conditions
    if let snapshot { conditions.insert("l.snapshot_id = \(snapshot.id)", at: 0) }
    return """
      SELECT l.status, l.stage_id, l.currency, l.category, l.owner_id, l.day, l.deals, l.large, l.small,
        l.large_weighted, l.small_weighted
      FROM \(source) l
      WHERE \(SQL.all(of: conditions))
      """
  }
}

/// Whose deals a snapshot is asked about: those of owners whose records the user reads. What is shared with the user by
/// a customer is left out, since who has a customer may be somebody else by now.
struct SnapshotScope: Hashable, Sendable {
  var user: CallUser
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?

  var workspace: ID<Workspace> { user.workspaceId }

  /// On lines `l`.
  var conditions: [SQL] {
    var all: [SQL] = []
    if !user.role.reachesWorkspace { all.append(Access.visible(owner: "l.owner_id", to: user)) }
    if let ownerId { all.append("l.owner_id = \(ownerId)") }
    if let teamId { all.append("l.owner_id IN (SELECT id FROM users WHERE team_id = \(teamId))") }
    if let pipelineId { all.append("l.stage_id IN (SELECT id FROM stages WHERE pipeline_id = \(pipelineId))") }
    return all.isEmpty ? ["1 = 1"] : all
  }

  /// The owners whose deals count.
  func owners(_ reader: Reader) throws -> Set<ID<User>> {
    var conditions: [SQL] = ["workspace_id = \(workspace)"]
    if !user.role.reachesWorkspace { conditions.append(Access.visible(owner: "id", to: user)) }
    if let ownerId { conditions.append("id = \(ownerId)") }
    if let teamId { conditions.append("team_id = \(teamId)") }
    return Set(try reader.fetchValues("SELECT id FROM users WHERE \(SQL.all(of: conditions))"))
  }
}

/// What stands on the lines of a forecast.
struct ForecastNames {
  let users: [ID<User>: UserRow]
  let teams: [ID<Team>: String]
  /// Deleted ones, too.
  let stages: [ID<Stage>: StageRow]
  /// Stages of one key in several pipelines are one group, by the name that the first of them has.
  private let stageGroups: [String: Forecast.Group]

  init(of workspace: ID<Workspace>, in reader: Reader) throws {
    let rows = try reader.fetchAll("\(UserRow.select) WHERE workspace_id = \(workspace)", as: UserRow.self)
    users = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    teams = try reader.teamNames(in: workspace)
    let all = try reader.fetchAll("\(StageRow.select) WHERE workspace_id = \(workspace)", as: StageRow.self)
    stages = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    stageGroups = Dictionary(
      all.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
        .map { ($0.key, Forecast.Group(key: $0.key, label: $0.name, rank: $0.position)) }
    ) { first, _ in first }
  }

  func group(by grouping: ForecastGrouping, owner: ID<User>, stage: ID<Stage>) -> Forecast.Group {
    switch grouping {
    case .period: return Forecast.Group(key: "", label: "")
    case .owner: return Forecast.Group(key: owner.description, label: users[owner]?.name ?? "")
    case .team:
      guard let team = users[owner]?.teamId else { return Forecast.Group(key: "none", label: "No team", rank: 1) }
      return Forecast.Group(key: team.description, label: teams[team] ?? "")
    case .stage:
      return stages[stage].flatMap { stageGroups[$0.key] } ?? Forecast.Group(key: "", label: "")
    }
  }
}
