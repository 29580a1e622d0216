import Rapport
import Storage

/// Sums of deals in one currency: exact, and rounded only when they are shown.
struct DealSum: Hashable, Sendable {
  var count = 0
  /// Σ value, in minor units.
  var total: Int128 = 0
  /// Σ value × probability, in hundredths of minor units.
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
    /// The values of the columns that were asked for beside.
    var keys: [DatabaseValue]
    var sum: DealSum
  }

  /// Values are summed up in two parts, for the sum of many large ones would not fit in 64 bits.
  private static let part: Int64 = 1_000_000

  /// One group for each currency and combination of `keys`, in no particular order.
  ///
  /// - Parameters:
  ///   - condition: on deals `o`.
  ///   - keys: columns of `o`.
  static func fetch(_ condition: SQL, by keys: [SQL], in reader: Reader) throws -> [Group] {
    var groups: [Group] = []
    try reader.forEachRow(statement(condition, by: keys)) { row in
      let large: Int64? = try row[2]
      let small: Int64? = try row[3]
      let largeWeighted: Int64? = try row[4]
      let smallWeighted: Int64? = try row[5]
      let sum = DealSum(
        count: try row[1], total: Int128(large ?? 0) * Int128(part) + Int128(small ?? 0),
        weighted: Int128(largeWeighted ?? 0) * Int128(part) + Int128(smallWeighted ?? 0))
      groups.append(
        Group(currency: try row[0], keys: try keys.indices.map { try row.databaseValue(at: 6 + $0) }, sum: sum))
    }
    return groups
  }

  static func statement(_ condition: SQL, by keys: [SQL]) -> SQL {
    let columns = SQL.joined(keys.map { ", \($0)" }, separator: "")
    return """
      SELECT o.currency, count(*), sum(o.value_minor / \(raw: "\(part)")), sum(o.value_minor % \(raw: "\(part)")),
        sum(o.value_minor / \(raw: "\(part)") * o.probability), sum(o.value_minor % \(raw: "\(part)") * o.probability)\
      \(columns)
      FROM opportunities o
      WHERE \(condition)
      GROUP BY \(SQL.joined(keys + ["o.currency"]))
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
    if let ownerId { conditions.append("o.owner_id = \(ownerId)") }
    if let teamId { conditions.append("o.owner_id IN (SELECT id FROM users WHERE team_id = \(teamId))") }
    return SQL.joined(conditions, separator: " AND ")
  }
}
