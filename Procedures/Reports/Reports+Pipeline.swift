import Rapport
import Storage

/// A pipeline as it is now: from kept sums, and from the index of open deals for what those do not hold.
struct PipelineNow {
  var scope: ReportScope
  var pipeline: PipelineWithStages
  var now: Instant

  /// How long the open deals of a stage have been in it.
  private struct Age {
    var count = 0
    var milliseconds: Int64 = 0
    var rotting = 0

    var averageDays: Double? { count == 0 ? nil : Double(milliseconds) / Double(count) / 86_400_000 }
  }

  func stages(_ stats: PipelineStats, _ reader: Reader) throws -> [PipelineReportStage] {
    var ages: [ID<Stage>: Age] = [:]
    try reader.forEachRow(agesStatement) { row in
      ages[try row[0]] = Age(count: try row[1], milliseconds: try row[2], rotting: try row[3])
    }
    return zip(pipeline.stages, stats.stages).map { stage, sums in
      let age = ages[stage.id] ?? Age()
      return PipelineReportStage(
        stage: sums.stage, name: sums.name, probability: sums.probability, isWon: sums.isWon, isLost: sums.isLost,
        count: sums.count, amounts: sums.amounts, averageDays: age.averageDays, rotting: age.rotting)
    }
  }

  /// Deals come first, by the index that holds what is read; their stage is looked up.
  var agesStatement: SQL {
    """
    SELECT s.id, count(*), sum(\(now) - o.stage_entered_at),
      sum(CASE WHEN s.rotten_after_days > 0 AND o.stage_entered_at <= \(now) - (s.rotten_after_days + 1) * 86400000
        THEN 1 ELSE 0 END)
    FROM opportunities o CROSS JOIN stages s
    WHERE \(scope.condition) AND o.status = 'open' AND s.id = o.stage_id
    GROUP BY s.id
    """
  }

  func owners(_ reader: Reader) throws -> [PipelineReportOwner] {
    var sums: [ID<User>: [String: DealSum]] = [:]
    for group in try DealSums.fetch(
      scope.source(byOwner: true), "\(scope.sumCondition) AND o.status = 'open'", by: ["o.owner_id", "o.currency"],
      keys: ["o.owner_id"], in: reader)
    {
      sums[try ID(databaseValue: group.keys[0]), default: [:]][group.currency, default: DealSum()] += group.sum
    }
    let names = try reader.userNames(sums.keys)
    return sums.map { owner, byCurrency in
      PipelineReportOwner(
        ownerId: owner, ownerName: names[owner] ?? "", count: byCurrency.values.reduce(0) { $0 + $1.count },
        amounts: Self.amounts(byCurrency))
    }.sorted { ($1.count, $0.ownerName, $0.ownerId) < ($0.count, $1.ownerName, $1.ownerId) }
  }

  /// Open deals that should have been closed before today, and those without a date.
  func lateAndUndated(_ reader: Reader) throws -> (late: [PipelineAmount], undated: [PipelineAmount]) {
    let today = now.date
    var late: [String: DealSum] = [:]
    for group in try DatedSums(scope: scope, status: .open, to: today.adding(days: -1)).fetch(reader) {
      late[group.currency, default: DealSum()] += group.sum
    }
    var undated: [String: DealSum] = [:]
    for group in try DealSums.fetch(
      scope.source(), "\(scope.sumCondition) AND o.status = 'open' AND o.day = ''",
      by: ["o.status", "o.stage_id", "o.currency"], keys: [], in: reader)
    {
      undated[group.currency, default: DealSum()] += group.sum
    }
    return (Self.amounts(late), Self.amounts(undated))
  }

  /// What was closed so in a period.
  func closed(_ status: OpportunityStatus, _ from: CalendarDate, _ to: CalendarDate, _ reader: Reader) throws
    -> [ReportAmount]
  {
    var sums: [String: DealSum] = [:]
    for group in try DatedSums(scope: scope, status: status, from: from, to: to).fetch(reader) {
      sums[group.currency, default: DealSum()] += group.sum
    }
    return Self.reportAmounts(sums)
  }

  func created(_ from: CalendarDate, _ to: CalendarDate, _ reader: Reader) throws -> [ReportAmount] {
    var sums: [String: DealSum] = [:]
    for group in try DealSums.fetch(
      .values, createdCondition(from, to), by: ["o.currency"], keys: [], in: reader)
    {
      sums[group.currency, default: DealSum()] += group.sum
    }
    return Self.reportAmounts(sums)
  }

  func createdStatement(_ from: CalendarDate, _ to: CalendarDate) -> SQL {
    DealSums.statement(.values, createdCondition(from, to), by: ["o.currency"], keys: [])
  }

  private func createdCondition(_ from: CalendarDate, _ to: CalendarDate) -> SQL {
    """
    \(scope.condition) AND o.created_at >= \(Instant(from)) AND o.created_at < \(Instant(to.adding(days: 1)))
    """
  }

  private static func amounts(_ sums: [String: DealSum]) -> [PipelineAmount] {
    sums.sorted { $0.key < $1.key }.map { $0.value.amount(in: $0.key) }
  }

  static func reportAmounts(_ sums: [String: DealSum]) -> [ReportAmount] {
    sums.sorted { $0.key < $1.key }.map {
      ReportAmount(currency: $0.key, count: $0.value.count, total: DealSum.money($0.value.total, in: $0.key))
    }
  }
}
