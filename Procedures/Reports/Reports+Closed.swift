import Rapport
import Storage

/// Deals that were closed in a period, from the index of closed deals: it holds all that is read.
struct ClosedDeals {
  var scope: ReportScope
  var from: CalendarDate
  var to: CalendarDate

  /// Deals that are alike in everything that reports tell apart.
  struct Group: Sendable {
    var isWon: Bool
    var currency: String
    var ownerId: ID<User>
    var source: String?
    var reason: String?
    var sum: DealSum
    /// Σ days from creation to the close date; a deal that was closed on an earlier day than it was entered counts as 0.
    var days: Int64
  }

  private static let groups: [SQL] = ["o.status", "o.currency", "o.owner_id", "o.source", "o.close_reason"]

  /// Days since 1970 of a text and of a number of milliseconds.
  private static let days: SQL = """
    sum(max(0, CAST(julianday(o.actual_close_date) - 2440587.5 AS INTEGER) - o.created_at / 86400000))
    """

  private var condition: SQL {
    """
    \(scope.condition) AND o.status IN ('won', 'lost')
      AND o.actual_close_date >= \(from) AND o.actual_close_date <= \(to)
    """
  }

  private static let keys: [SQL] = ["o.status", "o.owner_id", "o.source", "o.close_reason", days]

  var statement: SQL { DealSums.statement(.deals, condition, by: Self.groups, keys: Self.keys) }

  func fetch(_ reader: Reader) throws -> [Group] {
    try DealSums.fetch(.deals, condition, by: Self.groups, keys: Self.keys, in: reader).map { group in
      Group(
        isWon: try String(databaseValue: group.keys[0]) == OpportunityStatus.won.rawValue, currency: group.currency,
        ownerId: try ID(databaseValue: group.keys[1]), source: try String?(databaseValue: group.keys[2]),
        reason: try String?(databaseValue: group.keys[3]), sum: group.sum,
        days: try Int64(databaseValue: group.keys[4]))
    }
  }
}

/// Sums of closed deals.
struct WinLoss {
  var won = 0
  var lost = 0
  var daysToWin: Int64 = 0
  var daysToLose: Int64 = 0
  /// In minor units, by currency.
  var values: [String: (won: Int128, lost: Int128)] = [:]

  mutating func add(_ group: ClosedDeals.Group) {
    if group.isWon {
      won += group.sum.count
      daysToWin += group.days
      values[group.currency, default: (0, 0)].won += group.sum.total
    } else {
      lost += group.sum.count
      daysToLose += group.days
      values[group.currency, default: (0, 0)].lost += group.sum.total
    }
  }

  func line(_ key: String?, _ label: String) -> WinLossLine {
    WinLossLine(
      key: key, label: label, won: won, lost: lost, winRate: ReportRules.winRate(won: won, lost: lost),
      amounts: values.sorted { $0.key < $1.key }.map { currency, value in
        WinLossAmount(
          currency: currency, won: DealSum.money(value.won, in: currency), lost: DealSum.money(value.lost, in: currency)
        )
      }, averageDaysToWin: ReportRules.average(daysToWin, of: won),
      averageDaysToLose: ReportRules.average(daysToLose, of: lost))
  }

  /// A line for each key, the most deals first.
  static func lines<Key: Hashable>(
    _ groups: some Sequence<ClosedDeals.Group>, by key: (ClosedDeals.Group) -> Key,
    naming name: (Key) -> (key: String?, label: String)
  ) -> [WinLossLine] {
    var sums: [Key: WinLoss] = [:]
    for group in groups { sums[key(group), default: WinLoss()].add(group) }
    return sums.map { key, sum in
      let (key, label) = name(key)
      return sum.line(key, label)
    }.sorted { ($1.won + $1.lost, $0.label, $0.key ?? "") < ($0.won + $0.lost, $1.label, $1.key ?? "") }
  }
}
