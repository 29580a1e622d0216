import Rapport
import Storage

/// Makes SQL of rules: one condition on a row `c` of `customers`, with every value bound.
///
/// Each condition is true or false, never unknown: so `not` means what it says, also for customers whose field is empty.
struct SegmentCompiler {
  /// What `today` is for periods, in UTC.
  var today: CalendarDate
  /// Those of the workspace, if the rules name any.
  var customFields: [CustomFieldRow] = []

  /// The rules with a currency for each amount.
  ///
  /// - Throws: an issue of what no rules may be, of an amount that has more decimals than the workspace's currency, and of
  ///   a custom field that there is not.
  static func checked(_ rules: SegmentRule, for user: CallUser, _ reader: Reader) throws -> SegmentRule {
    let completed = SegmentRules.completed(rules, currency: try reader.currency(of: user.workspaceId))
    if let problem = SegmentRules.problems(in: completed).first { throw RPCError.invalid("rules", problem) }
    let fields = try customFields(of: completed, in: user.workspaceId, reader)
    for case .custom(let condition) in SegmentRules.conditions(of: completed) {
      _ = try CustomFields.condition(condition, fields: fields, on: "c.id", path: "rules")
    }
    return completed
  }

  /// A condition on a row `c` of `customers`, of rules as an input has them: checked, for the day of that moment.
  static func condition(_ rules: SegmentRule, for user: CallUser, at now: Instant, in reader: Reader) throws -> SQL {
    let rules = try checked(rules, for: user, reader)
    return SegmentCompiler(
      today: now.date, customFields: try customFields(of: rules, in: user.workspaceId, reader)
    ).condition(rules)
  }

  /// A condition on a row `c` of `customers`. The rules have been checked, so their currencies are known.
  func condition(_ rule: SegmentRule) -> SQL {
    switch rule {
    case .all(let rules): SQL.all(of: cheapFirst(rules).map(condition))
    case .any(let rules): SQL.any(of: cheapFirst(rules).map(condition))
    case .not(let rule): "NOT (\(condition(rule)))"
    default: leaf(rule)?.condition ?? "1 = 0"
    }
  }

  /// What the customer's own row tells comes before what must be looked up: often that need not be any more.
  private func cheapFirst(_ rules: [SegmentRule]) -> [SegmentRule] {
    let isOwn = { (rule: SegmentRule) in SegmentRules.sources(of: rule) == [.customers] }
    return rules.filter(isOwn) + rules.filter { !isOwn($0) }
  }

  /// What a single condition asks, and the value that it looks at.
  struct Leaf {
    var condition: SQL
    var value: SQL
    var form: SegmentField.Form = .other
    /// For amounts: the value is in its minor units.
    var currency: String?
  }

  /// `nil` for rules that are made of others.
  func leaf(_ rule: SegmentRule) -> Leaf? {
    switch rule {
    case .text(let field, let op, let value): text(field, op, value)
    case .number(let field, let op, let value):
      Leaf(condition: compare(field.field.value, op, value.databaseValue), value: field.field.value)
    case .money(let field, let op, let value, let currency): money(field, op, value, currency)
    case .date(let field, let op, let value): date(field.field, op, value)
    case .period(let field, let op, let value, let unit): period(field.field, op, value, unit)
    case .presence(let field, let op):
      Leaf(
        condition: "\(field.field.value) IS \(raw: op == .known ? "NOT NULL" : "NULL")", value: field.field.value)
    case .kind(let op, let value): Leaf(condition: list("c.kind IN \(value)", op), value: "c.kind")
    case .status(let op, let value): Leaf(condition: list("c.status IN \(value)", op), value: "c.status")
    case .tag(let op, let value): tag(op, value)
    case .owner(let op, let value):
      Leaf(
        condition: list("c.owner_id IN \(value.map(\.id))", op),
        value: "(SELECT u.name FROM users u WHERE u.id = c.owner_id)")
    case .team(let op, let value):
      Leaf(
        condition: list("c.owner_id IN (SELECT u.id FROM users u WHERE u.team_id IN \(value.map(\.id)))", op),
        value: "(SELECT t.name FROM users u JOIN teams t ON t.id = u.team_id WHERE u.id = c.owner_id)")
    case .dealStage(let op, let value):
      dealPlace(op, "o.stage_id IN \(value.map(\.id))", names: "stages", by: "stage_id")
    case .dealPipeline(let op, let value):
      dealPlace(op, "o.pipeline_id IN \(value.map(\.id))", names: "pipelines", by: "pipeline_id")
    case .activities(let kinds, let op, let value, let days): activities(kinds, op, value, days)
    case .relation(let op, let value): relation(op, value)
    case .custom(let condition): custom(condition)
    case .all, .any, .not: nil
    }
  }

  // MARK: Conditions

  private func text(_ field: SegmentTextField, _ op: SegmentTextOperator, _ value: String) -> Leaf {
    let shown = field.field.value
    // Names are kept in a form without case and accents; others are compared without the case of Latin letters.
    let isName = field == .name
    let text: SQL = isName ? "c.sort_name" : "lower(\(shown))"
    let wanted: SQL = isName ? "\(SortText.folded(value))" : "lower(\(value))"
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
    return Leaf(condition: condition, value: shown)
  }

  private func money(
    _ field: SegmentMoneyField, _ op: SegmentNumberOperator, _ value: Money, _ code: String?
  ) -> Leaf? {
    guard let currency = code.flatMap(Currency.init(code:)), let units = value.minorUnits(decimals: currency.decimals)
    else { return nil }
    let sum = field.field(in: currency.code).value
    return Leaf(condition: compare(sum, op, .real(Double(units))), value: sum, currency: currency.code)
  }

  private func activities(
    _ kinds: [ActivityKind], _ op: SegmentNumberOperator, _ count: Int, _ days: Int?
  ) -> Leaf {
    var conditions: [SQL] = ["a.customer_id = c.id", "a.deleted_at IS NULL"]
    if !kinds.isEmpty { conditions.append("a.kind IN \(kinds)") }
    if let days {
      conditions.append(
        """
        a.happened_at BETWEEN \(Instant(today.adding(days: -days)))
          AND \(Instant(today.adding(days: 1)).milliseconds - 1)
        """)
    }
    let value: SQL = "(SELECT count(*) FROM activities a WHERE \(SQL.joined(conditions, separator: " AND ")))"
    return Leaf(condition: compare(value, op, count.databaseValue), value: value)
  }

  private func compare(_ field: SQL, _ op: SegmentNumberOperator, _ value: DatabaseValue) -> SQL {
    switch op {
    case .equal: known("\(field) = \(value)")
    case .notEqual: not("\(field) = \(value)")
    case .atLeast: known("\(field) >= \(value)")
    case .atMost: known("\(field) <= \(value)")
    case .moreThan: known("\(field) > \(value)")
    case .lessThan: known("\(field) < \(value)")
    }
  }

  private func date(_ field: SegmentField, _ op: SegmentDateOperator, _ day: CalendarDate) -> Leaf {
    let condition: SQL =
      switch op {
      case .on: known(within(field, day, day))
      case .notOn: not(within(field, day, day))
      case .before: known("\(field.value) < \(start(of: day, field))")
      case .after: known("\(field.value) >= \(start(of: day.adding(days: 1), field))")
      case .from: known("\(field.value) >= \(start(of: day, field))")
      case .until: known("\(field.value) < \(start(of: day.adding(days: 1), field))")
      }
    return Leaf(condition: condition, value: field.value, form: field.form)
  }

  private func period(
    _ field: SegmentField, _ op: SegmentPeriodOperator, _ count: Int, _ unit: SegmentPeriodUnit
  ) -> Leaf {
    let past = unit.day(today, adding: -count)
    let future = unit.day(today, adding: count)
    let condition: SQL =
      switch op {
      case .inTheLast: known(within(field, past, today))
      case .notInTheLast: not(within(field, past, today))
      case .moreThanAgo: known("\(field.value) < \(start(of: past, field))")
      case .inTheNext: known(within(field, today, future))
      case .notInTheNext: not(within(field, today, future))
      case .moreThanAhead: known("\(field.value) >= \(start(of: future.adding(days: 1), field))")
      }
    return Leaf(condition: condition, value: field.value, form: field.form)
  }

  private func tag(_ op: SegmentTagOperator, _ tags: [String]) -> Leaf {
    let any: SQL = "EXISTS (SELECT 1 FROM json_each(c.tags) t WHERE t.value IN \(tags))"
    let each = tags.map { "EXISTS (SELECT 1 FROM json_each(c.tags) t WHERE t.value = \($0))" as SQL }
    let condition: SQL =
      switch op {
      case .hasAny: any
      case .hasAll: SQL.all(of: each)
      case .hasNone: "NOT \(any)"
      }
    return Leaf(
      condition: condition, value: "(SELECT group_concat(t.value, ', ') FROM json_each(c.tags) t)")
  }

  /// Where the customer's open deals stand.
  private func dealPlace(_ op: SegmentListOperator, _ condition: SQL, names table: String, by column: String) -> Leaf {
    let names: SQL = """
      (
        SELECT group_concat(n.name, ', ') FROM (
          SELECT DISTINCT p.name AS name
          FROM opportunities o JOIN \(identifier: table) p ON p.id = o.\(identifier: column)
          WHERE o.workspace_id = c.workspace_id AND o.customer_profile_id = c.id AND o.deleted_at IS NULL
            AND o.status = 'open'
          ORDER BY p.name
        ) n
      )
      """
    let found = SegmentSource.deals(where: "o.status = 'open' AND \(condition)")
    return Leaf(condition: list("EXISTS (SELECT 1 \(found))", op), value: names)
  }

  private func relation(_ op: SegmentListOperator, _ types: [RelationshipType]) -> Leaf {
    let ends = types.map { type -> SQL in
      let kind = type.kind.rawValue
      // A relation without a direction is the same from both ends.
      if type.counterpart == type { return "(c.id IN (r.from_id, r.to_id) AND r.kind = \(kind))" }
      return "(r.\(raw: type.isFrom ? "from_id" : "to_id") = c.id AND r.kind = \(kind))"
    }
    // Each end has an index.
    let found: SQL = """
      EXISTS (
          SELECT 1 FROM customer_relationships r
          WHERE r.workspace_id = c.workspace_id AND r.from_id = c.id AND r.deleted_at IS NULL AND (\(SQL.any(of: ends)))
        ) OR EXISTS (
          SELECT 1 FROM customer_relationships r
          WHERE r.workspace_id = c.workspace_id AND r.to_id = c.id AND r.deleted_at IS NULL AND (\(SQL.any(of: ends)))
        )
      """
    return Leaf(
      condition: list(found, op),
      value: """
        (
          SELECT group_concat(n.kind, ', ') FROM (
            SELECT r.kind AS kind FROM customer_relationships r
            WHERE r.workspace_id = c.workspace_id AND r.from_id = c.id AND r.deleted_at IS NULL
            UNION
            SELECT r.kind FROM customer_relationships r
            WHERE r.workspace_id = c.workspace_id AND r.to_id = c.id AND r.deleted_at IS NULL
          ) n
        )
        """)
  }

  private func custom(_ filter: CustomFieldFilter) -> Leaf {
    let condition = try? CustomFields.condition(filter, fields: customFields, on: "c.id", path: "rules")
    return Leaf(
      condition: condition ?? "1 = 0", value: "json_extract(c.custom_fields, \("$.\"\(filter.key)\""))")
  }

  // MARK: Parts

  private func within(_ field: SegmentField, _ first: CalendarDate, _ last: CalendarDate) -> SQL {
    let value = field.value
    // Said once, lest the field be looked up twice.
    if field.form == .date { return "\(value) BETWEEN \(first) AND \(last)" }
    return "\(value) BETWEEN \(Instant(first)) AND \(Instant(last.adding(days: 1)).milliseconds - 1)"
  }

  private func start(of day: CalendarDate, _ field: SegmentField) -> DatabaseValue {
    field.form == .date ? day.databaseValue : Instant(day).databaseValue
  }

  private func list(_ condition: SQL, _ op: SegmentListOperator) -> SQL {
    op == .isAnyOf ? condition : "NOT (\(condition))"
  }

  /// False instead of unknown.
  private func known(_ condition: SQL) -> SQL { "(\(condition)) IS TRUE" }
  /// True instead of unknown.
  private func not(_ condition: SQL) -> SQL { "(\(condition)) IS NOT TRUE" }
}

extension SegmentCompiler {
  /// The workspace's custom fields, if the rules name any.
  static func customFields(
    of rule: SegmentRule, in workspace: ID<Workspace>, _ reader: Reader
  ) throws -> [CustomFieldRow] {
    let isNeeded = SegmentRules.conditions(of: rule).contains { if case .custom = $0 { true } else { false } }
    return isNeeded ? try CustomFields.all(in: workspace, reader) : []
  }
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
