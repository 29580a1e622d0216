import Rapport

/// What rules may be, and what they are made of: no database, no clock.
enum SegmentRules {
  /// How deep rules may stand within each other.
  static let maximumDepth = 8
  /// How many conditions there may be.
  static let maximumConditions = 100
  /// How many rules a group, and how many values a condition may have.
  static let maximumElements = 100
  /// How long a text may be.
  static let maximumLength = 200
  /// How far a period may reach, in any unit.
  static let maximumPeriod = 3650

  /// What is wrong with rules.
  static func problems(in rules: SegmentRule) -> [Finding] {
    var check = Check()
    check.look(at: rules, "", depth: 1)
    if check.conditions > maximumConditions {
      check.problems.append(
        .count(0...maximumConditions, "must have at most \(maximumConditions) conditions, not \(check.conditions)"))
    }
    return check.problems
  }

  private struct Check {
    var problems: [Finding] = []
    var conditions = 0

    /// - Parameter place: the way to the rule: `.rules[2].rule`.
    mutating func look(at rule: SegmentRule, _ place: String, depth: Int) {
      if depth > maximumDepth {
        problems.append(
          Finding(
            .depth, "must stand at most \(maximumDepth) deep within each other; see \(name(place))",
            ["maximum": .number(JSONNumber(maximumDepth))]))
        return
      }
      switch rule {
      case .all(let rules), .any(let rules):
        count(rules.count, "rules", place)
        for (index, rule) in rules.enumerated() { look(at: rule, "\(place).rules[\(index)]", depth: depth + 1) }
        return
      case .not(let rule):
        look(at: rule, "\(place).rule", depth: depth + 1)
        return
      case .text(_, _, let value): text(value, place)
      case .number(_, _, let value):
        if !value.isFinite { problems.append(Finding(.type, "must compare with a finite number at \(name(place))")) }
      case .money(_, _, let value, let code): money(value, code, place)
      case .period(_, _, let value, _):
        period(value, place)
      case .kind(_, let value): count(value.count, "values", place)
      case .status(_, let value): count(value.count, "values", place)
      case .tag(_, let value):
        count(value.count, "values", place)
        for tag in value.prefix(maximumElements) { text(tag, place) }
      case .owner(_, let value): count(value.count, "values", place)
      case .team(_, let value): count(value.count, "values", place)
      case .dealStage(_, let value): count(value.count, "values", place)
      case .dealPipeline(_, let value): count(value.count, "values", place)
      case .activities(let kinds, _, _, let days):
        if kinds.count > maximumElements { count(kinds.count, "kinds", place) }
        if let days { period(days, place) }
      case .relation(_, let value): count(value.count, "values", place)
      case .date, .presence, .custom: break
      }
      conditions += 1
    }

    private mutating func count(_ count: Int, _ what: String, _ place: String) {
      if (1...maximumElements).contains(count) { return }
      problems.append(
        .count(1...maximumElements, "must have 1 to \(maximumElements) \(what) at \(name(place)), not \(count)"))
    }

    private mutating func period(_ value: Int, _ place: String) {
      if (0...maximumPeriod).contains(value) { return }
      problems.append(
        .range(0...maximumPeriod, "must have a period from 0 to \(maximumPeriod) at \(name(place))"))
    }

    private mutating func text(_ text: String, _ place: String) {
      let isBlank = text.allSatisfy(\.isWhitespace)
      if isBlank || text.unicodeScalars.count > maximumLength || text.unicodeScalars.contains("\0") {
        problems.append(
          .length(1...maximumLength, "must compare with a text of 1 to \(maximumLength) characters at \(name(place))"))
      }
    }

    private mutating func money(_ value: Money, _ code: String?, _ place: String) {
      guard let code else { return }
      guard let currency = Currency(code: code) else {
        problems.append(Finding(.currency, "must name a currency of ISO 4217, such as EUR, at \(name(place))"))
        return
      }
      if value.minorUnits(decimals: currency.decimals) == nil {
        problems.append(
          Finding(
            .decimals, "must have an amount with at most \(currency.decimals) decimals at \(name(place))",
            ["maximumDecimals": .number(JSONNumber(currency.decimals))]))
      }
    }

    private func name(_ place: String) -> String { place.isEmpty ? "its root" : String(place.dropFirst()) }
  }

  /// The rules as they are kept: each amount with its currency.
  static func completed(_ rule: SegmentRule, currency: String) -> SegmentRule {
    switch rule {
    case .all(let rules): .all(rules: rules.map { completed($0, currency: currency) })
    case .any(let rules): .any(rules: rules.map { completed($0, currency: currency) })
    case .not(let rule): .not(rule: completed(rule, currency: currency))
    case .money(let field, let op, let value, nil): .money(field: field, op: op, value: value, currency: currency)
    default: rule
    }
  }

  /// All conditions, in order.
  static func conditions(of rule: SegmentRule) -> [SegmentRule] {
    switch rule {
    case .all(let rules), .any(let rules): rules.flatMap(conditions)
    case .not(let rule): conditions(of: rule)
    default: [rule]
    }
  }

  /// Whose changes may change who belongs to the segment. A customer's own always: it may be deleted and restored.
  static func sources(of rule: SegmentRule) -> Set<SegmentSource> {
    conditions(of: rule).reduce(into: [.customers]) { sources, condition in
      let source: SegmentSource =
        switch condition {
        case .number(let field, _, _): field.field.source
        case .money, .dealStage, .dealPipeline: .deals
        case .activities: .activities
        case .relation: .relations
        case .date(let field, _, _), .period(let field, _, _, _): field.field.source
        default: .customers
        }
      sources.insert(source)
    }
  }
}
