import Rapport
import Storage

/// Sums of the deals of one status by the day on which they count: open ones by the expected close date, closed ones by
/// the actual one.
///
/// They come from the kept sums, which go by month. Where a limit falls within a month, the deals of that month are read
/// one by one.
struct DatedSums {
  struct Group: Sendable {
    /// A day of the group's deals, or the first of their month, on the same side of every limit as all of them; `nil` if
    /// they have none.
    var date: CalendarDate?
    var currency: String
    var stageId: ID<Stage>
    /// Set by hand; `nil` goes by the stage.
    var category: ForecastCategory?
    /// If it was asked for.
    var ownerId: ID<User>?
    var sum: DealSum
  }

  var scope: ReportScope
  var status: OpportunityStatus
  /// Only this day and later ones. With either limit, deals without a day are left out.
  var from: CalendarDate?
  /// Only this day and earlier ones.
  var to: CalendarDate?
  /// Deals of earlier days always count, and have groups of their own.
  var overdueBefore: CalendarDate?
  /// Whether groups are told apart by month.
  var byMonth = false
  /// Whether groups are told apart by the deals' owners.
  var byOwner = false

  func fetch(_ reader: Reader) throws -> [Group] {
    try statements.flatMap { query in
      try DealSums.fetch(query.source, query.condition, by: query.groups, keys: query.keys, in: reader).map(group)
    }
  }

  struct Query {
    var source: DealSums.Source
    var condition: SQL
    var groups: [SQL]
    var keys: [SQL]

    var statement: SQL { DealSums.statement(source, condition, by: groups, keys: keys) }
  }

  /// One for the kept sums, and one for each month that a limit divides.
  var statements: [Query] {
    let source = scope.source(byOwner: byOwner)
    let divided = dividedMonths
    let whole: SQL = divided.isEmpty ? "1 = 1" : "o.day NOT IN \(divided)"
    return [ofKeptSums(source, "\(scope.sumCondition) AND \(whole)")] + divided.map(ofDeals)
  }

  /// - Parameter condition: leaves whole months on either side of every limit.
  private func ofKeptSums(_ source: DealSums.Source, _ condition: SQL) -> Query {
    // The order of the kept sums.
    var groups: [SQL] = byOwner ? ["o.owner_id"] : []
    groups += ["o.status", "o.stage_id", "o.currency", "o.category"]
    if byMonth { groups.append("o.day") }
    return query(source, condition, by: groups, day: "o.day", category: "o.category")
  }

  /// The deals of a month, day by day: in the order of the index that they are read from, for sorting them would take
  /// three times as long as reading them.
  private func ofDeals(in month: CalendarDate) -> Query {
    let day: SQL = status == .open ? "o.expected_close_date" : "o.actual_close_date"
    let last = month.adding(months: 1).adding(days: -1)
    let groups: [SQL] = [day, "o.currency", "o.stage_id", "o.forecast_category"] + (byOwner ? ["o.owner_id"] : [])
    return query(
      .deals, "\(scope.condition) AND \(day) >= \(month) AND \(day) <= \(last)", by: groups, day: day,
      category: "coalesce(o.forecast_category, '')")
  }

  private func query(
    _ source: DealSums.Source, _ condition: SQL, by groups: [SQL], day: SQL, category: SQL
  ) -> Query {
    Query(
      source: source, condition: "\(condition) AND o.status = \(status) AND \(limits(on: day))", groups: groups,
      keys: ["max(\(day))", "o.stage_id", category] + (byOwner ? ["o.owner_id"] : []))
  }

  private func limits(on day: SQL) -> SQL {
    if from == nil && to == nil { return "1 = 1" }
    var within: [SQL] = ["\(day) <> ''"]
    if let from { within.append("\(day) >= \(from)") }
    if let to { within.append("\(day) <= \(to)") }
    guard let overdueBefore else { return SQL.all(of: within) }
    return SQL.any(of: ["\(day) <> '' AND \(day) < \(overdueBefore)", SQL.all(of: within)])
  }

  /// The first days of the months that have days on both sides of a limit.
  private var dividedMonths: [CalendarDate] {
    var limits = [from, to?.adding(days: 1)]
    if byMonth || from != nil || to != nil { limits.append(overdueBefore) }
    let months = limits.compactMap(\.self).filter { $0.day != 1 }.map { $0.adding(days: 1 - $0.day) }
    return Set(months).sorted()
  }

  private func group(_ group: DealSums.Group) throws -> Group {
    func text(_ value: DatabaseValue) throws -> String? {
      let text = try String?(databaseValue: value)
      return text?.isEmpty == true ? nil : text
    }
    return Group(
      date: try text(group.keys[0]).flatMap { CalendarDate($0) }, currency: group.currency,
      stageId: try ID(databaseValue: group.keys[1]),
      category: try text(group.keys[2]).flatMap(ForecastCategory.init(rawValue:)),
      ownerId: byOwner ? try ID(databaseValue: group.keys[3]) : nil, sum: group.sum)
  }
}
