import Rapport
import Storage

/// Sums of deals in one currency: exact, and rounded only when they are shown.
struct DealSum: Hashable, Sendable {
  var count = 0
  /// Σ value, in minor units.
  var total: Int128 = 0
  /// Σ value × probability, in hundredths of minor units: the *weighted pipeline* (Skylead, Sales Glossary, "Weighted
  /// pipeline": deal size × probability of closing, skylead.io/sales-glossary). That each deal is summed up exactly, and
  /// only the sum rounded, is defined here.
  var weighted: Int128 = 0

  static func + (left: DealSum, right: DealSum) -> DealSum {
    DealSum(
      count: left.count + right.count, total: left.total + right.total, weighted: left.weighted + right.weighted)
  }

  static func += (left: inout DealSum, right: DealSum) { left = left + right }

  mutating func add(value: Int64, probability: Int) {
    count += 1
    total += Int128(value)
    weighted += Int128(value) * Int128(probability)
  }

  func amount(in currency: String) -> PipelineAmount {
    PipelineAmount(
      currency: currency, count: count, total: Self.money(total, in: currency),
      weighted: Self.money(hundredths: weighted, in: currency))
  }

  /// So many minor units. What an amount cannot hold becomes the largest one.
  static func money(_ minorUnits: Int128, in currency: String) -> Money {
    Currency(code: currency)?.money(minorUnits: Int64(clamping: minorUnits)) ?? .zero
  }

  /// So many hundredths of minor units, rounded half away from zero.
  static func money(hundredths: Int128, in currency: String) -> Money {
    money(Int128(Rounding.divide(hundredths, by: 100)), in: currency)
  }
}

/// Sums of deals by currency and more, as the database makes them.
enum DealSums {
  struct Group: Sendable {
    var currency: String
    /// The values of the keys that were asked for.
    var keys: [DatabaseValue]
    var sum: DealSum
  }

  /// Where sums come from. In each its rows are called `o`.
  struct Source {
    fileprivate var rows: SQL
    fileprivate var joins: SQL = ""
    /// The count, and the parts of the value and of the weighted value.
    fileprivate var sums: SQL

    /// The deals themselves: any condition, but each deal is read.
    static let deals = Source(
      rows: "opportunities",
      sums: """
        count(*), sum(\(large)), sum(\(small)), sum(\(large) * o.probability), sum(\(small) * o.probability)
        """)

    /// The same with their stages `s`, which conditions of lists and rules ask for.
    static let dealsInStages = Source(
      rows: deals.rows, joins: "LEFT JOIN stages s ON s.id = o.stage_id", sums: deals.sums)

    /// Those of ``dealsInStages`` that are `found`; they are gone through in this order.
    static func deals(found: SQL) -> Source {
      Source(rows: "\(found) CROSS JOIN opportunities", joins: dealsInStages.joins, sums: deals.sums)
    }

    /// The same without what is weighted, which is 0.
    static let values = Source(rows: "opportunities", sums: "count(*), sum(\(large)), sum(\(small)), 0, 0")

    /// ``OpportunitySums``: rows of one of its tables.
    static func kept(_ rows: SQL) -> Source {
      Source(
        rows: rows,
        sums: "sum(o.deals), sum(o.large), sum(o.small), sum(o.large_weighted), sum(o.small_weighted)")
    }

    private static let large: SQL = "o.value_minor / \(raw: "\(OpportunitySums.part)")"
    private static let small: SQL = "o.value_minor % \(raw: "\(OpportunitySums.part)")"
  }

  /// One group for each currency and combination of values that `groups` have, in no particular order.
  ///
  /// - Parameters:
  ///   - condition: on rows `o` of the source.
  ///   - groups: in the order of an index, the currency included.
  ///   - keys: what is said of each group: some of `groups`, or aggregates.
  static func fetch(
    _ source: Source, _ condition: SQL, by groups: [SQL], keys: [SQL], in reader: Reader
  ) throws -> [Group] {
    var result: [Group] = []
    try reader.forEachRow(statement(source, condition, by: groups, keys: keys)) { row in
      func total(_ column: Int) throws -> Int128 {
        let large: Int64? = try row[column]
        let small: Int64? = try row[column + 1]
        return Int128(large ?? 0) * Int128(OpportunitySums.part) + Int128(small ?? 0)
      }
      result.append(
        Group(
          currency: try row[0], keys: try keys.indices.map { try row.databaseValue(at: 6 + $0) },
          sum: DealSum(count: try row[1], total: try total(2), weighted: try total(4))))
    }
    return result
  }

  static func statement(_ source: Source, _ condition: SQL, by groups: [SQL], keys: [SQL]) -> SQL {
    """
    SELECT \(SQL.joined(["o.currency", source.sums] + keys))
    FROM \(source.rows) o \(source.joins)
    WHERE \(condition)
    GROUP BY \(SQL.joined(groups))
    """
  }

  /// The kept sums of each stage, by currency.
  static func byStage(_ scope: ReportScope, _ reader: Reader) throws -> [ID<Stage>: [String: DealSum]] {
    try byStage(scope.source(), scope.sumCondition, reader)
  }

  /// The sums of each stage, by currency.
  static func byStage(
    _ source: Source, _ condition: SQL, _ reader: Reader
  ) throws -> [ID<Stage>: [String: DealSum]] {
    var sums: [ID<Stage>: [String: DealSum]] = [:]
    for group in try fetch(
      source, condition, by: ["o.status", "o.stage_id", "o.currency"], keys: ["o.stage_id"], in: reader)
    {
      sums[try ID(databaseValue: group.keys[0]), default: [:]][group.currency, default: DealSum()] += group.sum
    }
    return sums
  }

  /// How many deals the user sees open in these pipelines.
  static func countOpen(
    in pipelines: [ID<Pipeline>], for user: CallUser, _ reader: Reader
  ) throws -> [ID<Pipeline>: Int] {
    var counts: [ID<Pipeline>: Int] = [:]
    try reader.forEachRow(countOpenStatement(in: pipelines, for: user)) { counts[try $0[0]] = try $0[1] }
    return counts
  }

  static func countOpenStatement(in pipelines: [ID<Pipeline>], for user: CallUser) -> SQL {
    let scope = ReportScope(user: user)
    return """
      SELECT s.pipeline_id, sum(o.deals) FROM \(scope.source().rows) o JOIN stages s ON s.id = o.stage_id
      WHERE \(scope.sumCondition) AND o.status = 'open' AND s.pipeline_id IN \(pipelines)
      GROUP BY s.pipeline_id
      """
  }
}

/// Who and what a report is about.
struct ReportScope {
  var user: CallUser
  var pipelineId: ID<Pipeline>?
  var ownerId: ID<User>?
  var teamId: ID<Team>?

  /// A condition on deals `o`: not deleted, seen by the user, and in the scope.
  var condition: SQL {
    var conditions: [SQL] = ["o.deleted_at IS NULL", Access.visibleOpportunities("o", to: user)]
    if let pipelineId { conditions.append("o.pipeline_id = \(pipelineId)") }
    return SQL.joined(conditions + ownerConditions, separator: " AND ")
  }

  /// Its kept sums, by month, and by owner unless it is about all deals. They are narrowed down by ``sumCondition``.
  ///
  /// - Parameter byOwner: whether they are needed by owner in any case.
  func source(byOwner: Bool = false) -> DealSums.Source {
    if user.role.reachesWorkspace {
      let isWhole = ownerId == nil && teamId == nil && !byOwner
      return .kept(isWhole ? "opportunity_sums_by_month" : "opportunity_sums_by_owner")
    }
    // ``Access/visibleOpportunities(_:to:)`` in other words: who sees a deal follows from its owner and its customer's.
    // Each half has an index.
    let own = Access.visible(owner: "s.owner_id", to: user)
    return .kept(
      """
      (
        SELECT * FROM opportunity_sums_by_owner s WHERE s.workspace_id = \(user.workspaceId) AND \(own)
        UNION ALL
        SELECT * FROM opportunity_sums_by_owner s
        WHERE \(Access.visible(owner: "s.customer_owner_id", to: user)) AND NOT (\(own))
      )
      """)
  }

  /// A condition on rows `o` of ``source(byOwner:)``: in the scope.
  var sumCondition: SQL {
    // What others than owners and admins see is of their workspace already. Said again, it would be taken for the way
    // to find what is shared with them.
    var conditions: [SQL] = user.role.reachesWorkspace ? ["o.workspace_id = \(user.workspaceId)"] : ["1 = 1"]
    if let pipelineId {
      conditions.append("o.stage_id IN (SELECT id FROM stages WHERE pipeline_id = \(pipelineId))")
    }
    return SQL.joined(conditions + ownerConditions, separator: " AND ")
  }

  private var ownerConditions: [SQL] {
    var conditions: [SQL] = []
    if let ownerId { conditions.append("o.owner_id = \(ownerId)") }
    if let teamId { conditions.append("o.owner_id IN (SELECT id FROM users WHERE team_id = \(teamId))") }
    return conditions
  }
}
