import Rapport
import Storage

/// How fast deals become revenue: open ones from the kept sums, closed ones from their index.
struct VelocityParts {
  private struct Key: Hashable {
    var ownerId: ID<User>
    var currency: String
  }

  private struct Part {
    var open = 0
    var won = 0
    var lost = 0
    var value: Int128 = 0
    var days: Int64 = 0

    static func += (left: inout Part, right: Part) {
      left.open += right.open
      left.won += right.won
      left.lost += right.lost
      left.value += right.value
      left.days += right.days
    }

    func velocity(in currency: String) -> Velocity {
      Velocity(
        currency: currency, openDeals: open, winRate: ReportRules.winRate(won: won, lost: lost),
        averageWonValue: won == 0
          ? nil : DealSum.money(Int128(Rounding.divide(value, by: Int128(won))), in: currency),
        averageDaysToWin: ReportRules.average(days, of: won),
        perDay: ReportRules.velocity(open: open, won: won, lost: lost, value: value, days: days)
          .map { DealSum.money(Int128($0), in: currency) })
    }
  }

  private var parts: [Key: Part] = [:]

  init(_ scope: ReportScope, from: CalendarDate, to: CalendarDate, in reader: Reader) throws {
    for group in try DealSums.fetch(
      scope.source(byOwner: true), "\(scope.sumCondition) AND o.status = 'open'", by: ["o.owner_id", "o.currency"],
      keys: ["o.owner_id"], in: reader)
    {
      let key = Key(ownerId: try ID(databaseValue: group.keys[0]), currency: group.currency)
      parts[key, default: Part()].open += group.sum.count
    }
    for group in try ClosedDeals(scope: scope, from: from, to: to).fetch(reader) {
      let key = Key(ownerId: group.ownerId, currency: group.currency)
      var part = parts[key] ?? Part()
      if group.isWon {
        part.won += group.sum.count
        part.value += group.sum.total
        part.days += group.days
      } else {
        part.lost += group.sum.count
      }
      parts[key] = part
    }
  }

  var owners: Set<ID<User>> { Set(parts.keys.map(\.ownerId)) }

  /// By currency, of all owners or one.
  func velocities(of owner: ID<User>? = nil) -> [Velocity] {
    var sums: [String: Part] = [:]
    for (key, part) in parts where owner == nil || key.ownerId == owner {
      sums[key.currency, default: Part()] += part
    }
    return sums.sorted { $0.key < $1.key }.map { $0.value.velocity(in: $0.key) }
  }
}
