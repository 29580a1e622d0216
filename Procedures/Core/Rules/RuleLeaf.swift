import Rapport
import Storage

/// A value that conditions look at, of a record's row or of what stands around it.
struct RuleValue {
  var sql: SQL
  /// The same without case and accents, if it is kept in that form, which spares the engine folding it;
  /// see ``SortText/folded(_:)``.
  var folded: SQL?
  var form: Form

  enum Form {
    /// `YYYY-MM-DD`.
    case date
    /// Milliseconds.
    case instant
    case other
  }

  init(_ sql: SQL, folded: SQL? = nil, _ form: Form = .other) {
    self.sql = sql
    self.folded = folded
    self.form = form
  }
}

extension RuleValue {
  /// What stands behind the @ of an e-mail address.
  static func emailDomain(_ column: SQL) -> RuleValue {
    RuleValue("CASE WHEN \(column) LIKE '%@%' THEN substr(\(column), instr(\(column), '@') + 1) END")
  }

  /// Tags, as far as there are any, to ask whether there are.
  static func tags(_ column: SQL) -> RuleValue { RuleValue("nullif(\(column), '[]')") }
}

/// What a single condition asks, and the value that it looks at.
struct RuleLeaf {
  /// True or false, never unknown.
  var condition: SQL
  var value: RuleValue
  /// For amounts: the value is in its minor units.
  var currency: String?

  init(_ condition: SQL, value: RuleValue, currency: String? = nil) {
    self.condition = condition
    self.value = value
    self.currency = currency
  }
}

// What operators mean.
extension RuleLeaf {
  /// Case and accents do not count, whether the value is kept in folded form or not.
  static func text(_ value: RuleValue, _ op: SegmentTextOperator, _ wanted: String) -> RuleLeaf {
    let text: SQL = value.folded ?? "\(.folded)(\(value.sql))"
    let wanted: SQL = "\(SortText.folded(wanted))"
    let condition: SQL =
      switch op {
      case .is: known("\(text) = \(wanted)")
      case .isNot: not("\(text) = \(wanted)")
      case .contains: known("replace(\(text), \(wanted), '') <> \(text)")
      case .containsNot: not("replace(\(text), \(wanted), '') <> \(text)")
      case .startsWith: known("substr(\(text), 1, length(\(wanted))) = \(wanted)")
      case .endsWith:
        known(
          """
          length(\(text)) >= length(\(wanted))
            AND substr(\(text), length(\(text)) - length(\(wanted)) + 1) = \(wanted)
          """)
      }
    return RuleLeaf(condition, value: value)
  }

  static func number(_ value: RuleValue, _ op: SegmentNumberOperator, _ wanted: some ColumnValue) -> RuleLeaf {
    let number = wanted.databaseValue
    let condition: SQL =
      switch op {
      case .equal: known("\(value.sql) = \(number)")
      case .notEqual: not("\(value.sql) = \(number)")
      case .atLeast: known("\(value.sql) >= \(number)")
      case .atMost: known("\(value.sql) <= \(number)")
      case .moreThan: known("\(value.sql) > \(number)")
      case .lessThan: known("\(value.sql) < \(number)")
      }
    return RuleLeaf(condition, value: value)
  }

  /// `nil` for a currency that there is not, and for an amount that it cannot have.
  ///
  /// - Parameter value: in minor units of the currency that is given to it.
  static func money(
    _ value: (_ currency: String) -> RuleValue, _ op: SegmentNumberOperator, _ wanted: Money, _ code: String?
  ) -> RuleLeaf? {
    guard let currency = code.flatMap(Currency.init(code:)), let units = wanted.minorUnits(decimals: currency.decimals)
    else { return nil }
    // As a floating-point number, for sums are. Up to 2⁵³ minor units it is exact.
    var leaf = number(value(currency.code), op, Double(units))
    leaf.currency = currency.code
    return leaf
  }

  static func date(_ value: RuleValue, _ op: SegmentDateOperator, _ day: CalendarDate) -> RuleLeaf {
    let condition: SQL =
      switch op {
      case .on: known(within(value, day, day))
      case .notOn: not(within(value, day, day))
      case .before: known("\(value.sql) < \(start(of: day, value))")
      case .after: known("\(value.sql) >= \(start(of: day.adding(days: 1), value))")
      case .from: known("\(value.sql) >= \(start(of: day, value))")
      case .until: known("\(value.sql) < \(start(of: day.adding(days: 1), value))")
      }
    return RuleLeaf(condition, value: value)
  }

  static func period(
    _ value: RuleValue, _ op: SegmentPeriodOperator, _ count: Int, _ unit: SegmentPeriodUnit,
    from today: CalendarDate
  ) -> RuleLeaf {
    let past = unit.day(today, adding: -count)
    let future = unit.day(today, adding: count)
    let condition: SQL =
      switch op {
      case .inTheLast: known(within(value, past, today))
      case .notInTheLast: not(within(value, past, today))
      case .moreThanAgo: known("\(value.sql) < \(start(of: past, value))")
      case .inTheNext: known(within(value, today, future))
      case .notInTheNext: not(within(value, today, future))
      case .moreThanAhead: known("\(value.sql) >= \(start(of: future.adding(days: 1), value))")
      }
    return RuleLeaf(condition, value: value)
  }

  static func presence(_ value: RuleValue, _ op: SegmentPresence) -> RuleLeaf {
    RuleLeaf("\(value.sql) IS \(raw: op == .known ? "NOT NULL" : "NULL")", value: value)
  }

  /// - Parameter condition: that the value is one of the list's: true or false, never unknown.
  static func list(_ condition: SQL, _ op: SegmentListOperator, value: RuleValue) -> RuleLeaf {
    RuleLeaf(op == .isAnyOf ? condition : "NOT (\(condition))", value: value)
  }

  /// - Parameter column: a ``TextList``.
  static func tags(_ column: SQL, _ op: SegmentTagOperator, _ tags: [String]) -> RuleLeaf {
    let any: SQL = "EXISTS (SELECT 1 FROM json_each(\(column)) t WHERE t.value IN \(tags))"
    let each = tags.map { "EXISTS (SELECT 1 FROM json_each(\(column)) t WHERE t.value = \($0))" as SQL }
    let condition: SQL =
      switch op {
      case .hasAny: any
      case .hasAll: SQL.all(of: each)
      case .hasNone: "NOT \(any)"
      }
    return RuleLeaf(
      condition, value: RuleValue("(SELECT group_concat(t.value, ', ') FROM json_each(\(column)) t)"))
  }

  /// - Parameter column: a user, never `NULL`.
  static func owner(_ column: SQL, _ op: SegmentListOperator, _ users: [NamedID<User>]) -> RuleLeaf {
    list(
      "\(column) IN \(users.map(\.id))", op, value: RuleValue("(SELECT u.name FROM users u WHERE u.id = \(column))"))
  }

  /// - Parameter column: a user, never `NULL`, whose team is asked for.
  static func team(_ column: SQL, _ op: SegmentListOperator, _ teams: [NamedID<Team>]) -> RuleLeaf {
    list(
      "\(column) IN (SELECT u.id FROM users u WHERE u.team_id IN \(teams.map(\.id)))", op,
      value: RuleValue("(SELECT t.name FROM users u JOIN teams t ON t.id = u.team_id WHERE u.id = \(column))"))
  }

  /// - Parameter column: a campaign, or `NULL`.
  static func campaign(_ column: SQL, _ op: SegmentListOperator, _ campaigns: [NamedID<Campaign>]) -> RuleLeaf {
    list(
      "(\(column) IS NOT NULL AND \(column) IN \(campaigns.map(\.id)))", op,
      value: RuleValue("(SELECT g.name FROM campaigns g WHERE g.id = \(column))"))
  }

  // MARK: Parts

  private static func within(_ value: RuleValue, _ first: CalendarDate, _ last: CalendarDate) -> SQL {
    // Said once, lest the value be looked up twice.
    if value.form == .date { return "\(value.sql) BETWEEN \(first) AND \(last)" }
    return "\(value.sql) BETWEEN \(Instant(first)) AND \(Instant(last.adding(days: 1)).milliseconds - 1)"
  }

  private static func start(of day: CalendarDate, _ value: RuleValue) -> DatabaseValue {
    value.form == .date ? day.databaseValue : Instant(day).databaseValue
  }

  /// False instead of unknown.
  private static func known(_ condition: SQL) -> SQL { "(\(condition)) IS TRUE" }
  /// True instead of unknown.
  private static func not(_ condition: SQL) -> SQL { "(\(condition)) IS NOT TRUE" }
}

extension SegmentPeriodUnit {
  /// The day so many of them after another.
  func day(_ day: CalendarDate, adding count: Int) -> CalendarDate {
    switch self {
    case .days: day.adding(days: count)
    case .weeks: day.adding(days: count * 7)
    case .months: day.adding(months: count)
    case .years: day.adding(months: count * 12)
    }
  }
}
