import Rapport
import Storage

/// The forecast as it was, what became of it, and what is to be reached.
@Procedures("crm.forecast")
struct ForecastProcedures {
  /// Keeps the forecast as it is now, to be compared with later. The system takes one each night by itself.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin, .manager), cost: 5)
  func takeSnapshot(_ input: TakeSnapshot, _ call: CRMCall) async throws -> ForecastSnapshot {
    let user = try call.signedIn()
    let row = ForecastSnapshotRow(
      id: call.newID(), workspaceId: user.workspaceId, takenAt: call.now, night: nil, note: input.note.nonEmpty,
      createdBy: user.id)
    return try await call.write { writer in
      try Snapshots.take(row, in: writer)
      return try Self.snapshot(row, in: SnapshotScope(user: user), names: [user.id: user.name], writer)
    }
  }

  /// Snapshots by page, the latest first, each with the totals of the deals that the caller reads.
  ///
  /// Those of nights are kept for 100 days each, later those of Mondays; those that somebody took stay.
  @Query(cost: 2)
  func listSnapshots(_ input: ListSnapshots, _ call: CRMCall) async throws -> Page<ForecastSnapshot> {
    let user = try call.signedIn()
    var filter = input
    (filter.limit, filter.cursor) = (1, nil)
    let keyset = Keyset(
      [.init("taken_at", .integer, .descending), .init("id", .blob, .descending)],
      filter: "crm.forecast.listSnapshots \(filter.jsonText)")
    var conditions: [SQL] = ["workspace_id = \(user.workspaceId)", try keyset.condition(after: input.cursor)]
    if let from = input.from { conditions.append("taken_at >= \(Instant(from))") }
    if let to = input.to { conditions.append("taken_at < \(Instant(to.adding(days: 1)))") }
    let query: SQL = """
      \(ForecastSnapshotRow.select) WHERE \(SQL.all(of: conditions))
      ORDER BY \(keyset.order) LIMIT \(input.limit + 1)
      """
    let scope = SnapshotScope(
      user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    return try await call.read { reader in
      let rows: [ForecastSnapshotRow] = try reader.fetchAll(query)
      let (page, next) = keyset.page(rows, limit: input.limit) { [$0.takenAt.databaseValue, $0.id.databaseValue] }
      let names = try reader.userNames(page.compactMap(\.createdBy))
      return Page(
        items: try page.map { try Self.snapshot($0, in: scope, names: names, reader) }, nextCursor: next, total: nil)
    }
  }

  /// The forecast that a snapshot holds, as getRevenueForecast would have answered then; `closedWon` is what was won in
  /// the year up to then.
  @Query(cost: 2)
  func getSnapshot(_ input: GetSnapshot, _ call: CRMCall) async throws -> SnapshotForecast {
    let user = try call.signedIn()
    let scope = SnapshotScope(
      user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    return try await call.read { reader in
      let row = try Snapshots.find(input.id, in: reader)
      let parts = try Snapshots.parts(row, in: scope, grouping: input.groupBy, at: call.now, reader)
      // Days are kept by their month: a month that has begun is not overdue.
      let month = row.takenAt.date.adding(days: 1 - row.takenAt.date.day)
      return SnapshotForecast(
        snapshot: try Self.snapshot(
          row, in: scope, names: try reader.userNames([row.createdBy].compactMap(\.self)), reader),
        forecast: Forecast(today: month, period: input.period, grouping: input.groupBy).compute(parts))
    }
  }

  /// What became of the open deals between two snapshots, or since one: which are new, came in, grew, shrank, moved,
  /// advanced, slipped, were won, were lost or went away, and what each did to their value.
  ///
  /// Lost and omitted deals do not count, as in the forecast. What a deal counts as by its stage is what the stage said when
  /// each snapshot was taken. The changes of value of all kinds together are the difference of the totals.
  @Query(cost: 5)
  func compareSnapshots(_ input: CompareSnapshots, _ call: CRMCall) async throws -> SnapshotComparison {
    let user = try call.signedIn()
    let scope = SnapshotScope(
      user: user, pipelineId: input.pipelineId, ownerId: input.ownerId, teamId: input.teamId)
    let start = try ChangedDeals.Position(cursor: input.cursor, at: call.now)
    return try await call.read { reader in
      let from = try Snapshots.find(input.fromSnapshotId, in: reader)
      let to = try input.toSnapshotId.map { try Snapshots.find($0, in: reader) }
      let end = to?.takenAt ?? start.moment
      guard from.takenAt <= end else {
        throw RPCError.invalid(
          "toSnapshotId",
          Finding(
            .notBefore, "must not have been taken before fromSnapshotId", ["field": "fromSnapshotId"]))
      }
      let names = try ForecastNames(of: user.workspaceId, in: reader)
      let comparison = ForecastComparison(
        owners: try scope.owners(reader), pipelineId: input.pipelineId, closesFrom: input.closesFrom,
        closesTo: input.closesTo, categoriesBefore: try Snapshots.categories(from, reader),
        categoriesAfter: try to.map { try Snapshots.categories($0, reader) }
          ?? names.stages.mapValues(\.forecastCategory))
      let bridge = ForecastBridge(
        try Opportunities.passages(
          from: from.takenAt, to: end, alsoIn: comparison.changedStages, in: user.workspaceId, reader),
        by: comparison)
      func totals(_ snapshot: ForecastSnapshotRow?) throws -> ForecastBridge.Totals {
        bridge.totals(try Snapshots.parts(snapshot, in: scope, grouping: .period, at: call.now, reader))
      }
      let listed = bridge.items.filter { item in
        input.kinds.map { !Set($0).isDisjoint(with: item.change.kinds) } ?? true
      }
      let (deals, next) = try ChangedDeals(items: listed, comparison: comparison, names: names)
        .page(from: start, limit: input.limit, for: user, reader)
      return SnapshotComparison(
        from: from.takenAt, to: end, amounts: ForecastBridge.amounts(from: try totals(from), to: try totals(to)),
        changes: bridge.changes, deals: deals, nextCursor: next)
    }
  }

  private static func snapshot(
    _ row: ForecastSnapshotRow, in scope: SnapshotScope, names: [ID<User>: String], _ reader: Reader
  ) throws -> ForecastSnapshot {
    let parts = try Snapshots.parts(row, in: scope, grouping: .period, at: row.takenAt, reader)
    let forecast = Forecast(today: row.takenAt.date, period: .month, grouping: .period).compute(parts)
    return ForecastSnapshot(
      id: row.id, takenAt: row.takenAt, night: row.night, note: row.note, takenBy: row.createdBy,
      takenByName: row.createdBy.flatMap { names[$0] }, totals: forecast.totals)
  }
}
