import Rapport
import Storage

/// The revenue forecast, from sums of deals: which period, group and category they count in.
struct Forecast {
  /// Deals of one close date, currency and forecast category, with what groups them beside.
  struct Part: Sendable {
    /// Of an open deal the expected close date, of a won one the actual one.
    var date: CalendarDate?
    var currency: String
    var isWon: Bool
    /// Of open deals.
    var category: ForecastCategory
    /// Owner, team or stage, by which it is grouped if not by period.
    var group: Group
    var sum: DealSum
  }

  /// What a line of the forecast is about.
  struct Group: Hashable, Sendable {
    var key: String
    var label: String
    /// In what order it comes; then by label.
    var rank = 0
  }

  /// The sums of one group in one currency.
  private struct Line {
    var open = DealSum()
    var bestCase: Int128 = 0
    var commit: Int128 = 0
    var won: Int128 = 0

    mutating func add(_ part: Part) {
      if part.isWon {
        won += part.sum.total
        commit += part.sum.total
        bestCase += part.sum.total
        return
      }
      open += part.sum
      switch part.category {
      case .omitted, .pipeline: break
      case .bestCase: bestCase += part.sum.total
      case .commit, .closed:
        commit += part.sum.total
        bestCase += part.sum.total
      }
    }

    func forecastGroup(_ group: Group, in currency: String) -> ForecastGroup {
      ForecastGroup(
        key: group.key, label: group.label, currency: currency, count: open.count,
        total: DealSum.money(open.total, in: currency),
        weighted: DealSum.money(hundredths: open.weighted, in: currency),
        bestCase: DealSum.money(bestCase, in: currency), commit: DealSum.money(commit, in: currency),
        closedWon: DealSum.money(won, in: currency))
    }
  }

  /// Open deals that should have been closed before this day are overdue.
  var today: CalendarDate
  var period: ForecastPeriod
  var grouping: ForecastGrouping
  var from: CalendarDate?
  var to: CalendarDate?

  /// The forecast of these parts. Deals that are omitted from it have been left out.
  func compute(_ parts: some Sequence<Part>) -> RevenueForecast {
    var lines: [Group: [String: Line]] = [:]
    var totals: [String: Line] = [:]
    for part in parts where counts(part) {
      let group = grouping == .period ? periodGroup(of: part) : part.group
      lines[group, default: [:]][part.currency, default: Line()].add(part)
      totals[part.currency, default: Line()].add(part)
    }
    let order: (Group, Group) -> Bool = { ($0.rank, $0.label, $0.key) < ($1.rank, $1.label, $1.key) }
    return RevenueForecast(
      groups: lines.keys.sorted(by: order).flatMap { group in
        (lines[group] ?? [:]).sorted { $0.key < $1.key }.map { $0.value.forecastGroup(group, in: $0.key) }
      },
      totals: totals.sorted { $0.key < $1.key }.map {
        $0.value.forecastGroup(Group(key: "total", label: "Total"), in: $0.key)
      })
  }

  /// Whether it lies in the dates that were asked for. What is overdue always does, what has no date only if none were.
  func counts(_ part: Part) -> Bool {
    guard let date = part.date else { return from == nil && to == nil }
    if isOverdue(part) { return true }
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }

  private func isOverdue(_ part: Part) -> Bool {
    guard !part.isWon, let date = part.date else { return false }
    return date < today
  }

  /// Overdue deals come first, undated ones last.
  func periodGroup(of part: Part) -> Group {
    guard let date = part.date else { return Group(key: "undated", label: "No close date", rank: Int.max) }
    if isOverdue(part) { return Group(key: "overdue", label: "Overdue", rank: Int.min) }
    return Self.group(of: date, period)
  }

  /// The month, `2026-11`, or the quarter, `2026-Q4`, of a day.
  static func group(of date: CalendarDate, _ period: ForecastPeriod) -> Group {
    let (year, month, _) = date.components
    switch period {
    case .month:
      return Group(
        key: String(date.description.prefix(7)), label: "\(monthNames[month - 1]) \(year)", rank: year * 12 + month)
    case .quarter:
      let quarter = (month + 2) / 3
      return Group(
        key: "\(date.description.prefix(4))-Q\(quarter)", label: "Q\(quarter) \(year)", rank: year * 4 + quarter)
    }
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
