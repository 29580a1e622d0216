import Rapport

/// How far rules may go.
enum RuleLimits {
  /// How deep rules may stand within each other.
  static let depth = 8
  /// How many conditions there may be.
  static let conditions = 100
  /// How many rules a group, and how many values a condition may have.
  static let elements = 100
  /// How many values all lists may have together: an engine binds no more than some ten thousand in a statement.
  static let values = conditions * elements
  /// How long a text may be.
  static let textLength = 200
  /// How far a period may reach, in any unit.
  static let period = 3650
}

/// What a condition compares with, as far as it has bounds. `field` is where it stands in the condition.
enum RuleOperand {
  case text(String, field: String = "value")
  case number(Double)
  case money(Money, currency: String?)
  case period(Int, field: String = "value")
  /// A list of values.
  case values(Int)
  /// A list that may be empty.
  case narrowing(Int, field: String)
  case tags([String])
  /// A list of texts of at most that length; it may be empty.
  case texts([String], field: String, length: Int)
  /// A list of countries that may be empty.
  case countries([String], field: String)
}

/// Something that is wrong with rules.
struct RuleProblem: Hashable {
  /// The way to it from the field that the rules stand in: `.rules[1].value`; empty for the rules themselves.
  var place: String
  var finding: Finding
}

extension RuleTree {
  /// What is wrong with the rules by themselves: no database, no clock.
  var problems: [RuleProblem] {
    var check = RuleCheck()
    check.look(at: self, "", depth: 1)
    if check.conditions > RuleLimits.conditions {
      let message = "must have at most \(RuleLimits.conditions) conditions, not \(check.conditions)"
      check.add("", .atMost(RuleLimits.conditions, .count, message))
    }
    if check.values > RuleLimits.values {
      let message = "must have at most \(RuleLimits.values) values in all lists together, not \(check.values)"
      check.add("", .atMost(RuleLimits.values, .count, message))
    }
    return check.problems
  }
}

private struct RuleCheck {
  var problems: [RuleProblem] = []
  var conditions = 0
  var values = 0

  mutating func add(_ place: String, _ finding: Finding) {
    problems.append(RuleProblem(place: place, finding: finding))
  }

  mutating func look<Rule: RuleTree>(at rule: Rule, _ place: String, depth: Int) {
    if depth > RuleLimits.depth {
      add(place, .atMost(RuleLimits.depth, .depth, "must stand at most \(RuleLimits.depth) deep within each other"))
      return
    }
    guard let group = rule.group else {
      conditions += 1
      for operand in rule.operands { look(at: operand, place) }
      return
    }
    let members = group.members
    if case .not = group {} else { count(members.count, from: 1, "\(place).rules") }
    for member in members { look(at: member.rule, place + member.place, depth: depth + 1) }
  }

  private mutating func look(at operand: RuleOperand, _ place: String) {
    switch operand {
    case .text(let value, let field): text(value, "\(place).\(field)")
    case .number(let value):
      if !value.isFinite { add("\(place).value", Finding(.type, "must be a finite number")) }
    case .money(let value, let code): money(value, code, place)
    case .period(let value, let field): period(value, "\(place).\(field)")
    case .values(let count): list(count, from: 1, "\(place).value")
    case .narrowing(let count, let field): list(count, from: 0, "\(place).\(field)")
    case .tags(let tags):
      list(tags.count, from: 1, "\(place).value")
      for (index, tag) in tags.prefix(RuleLimits.elements).enumerated() { text(tag, "\(place).value[\(index)]") }
    case .texts(let texts, let field, let length):
      list(texts.count, from: 0, "\(place).\(field)")
      for (index, value) in texts.prefix(RuleLimits.elements).enumerated() {
        text(value, "\(place).\(field)[\(index)]", length)
      }
    case .countries(let codes, let field):
      list(codes.count, from: 0, "\(place).\(field)")
      for (index, code) in codes.prefix(RuleLimits.elements).enumerated() where !Country.codes.contains(code) {
        add("\(place).\(field)[\(index)]", Country.unknown)
      }
    }
  }

  private mutating func list(_ count: Int, from minimum: Int, _ place: String) {
    values += count
    self.count(count, from: minimum, place)
  }

  private mutating func count(_ count: Int, from minimum: Int, _ place: String) {
    let maximum = RuleLimits.elements
    if (minimum...maximum).contains(count) { return }
    let bounds = minimum == 0 ? "at most \(maximum)" : "\(minimum) to \(maximum)"
    add(place, .count(minimum...maximum, "must have \(bounds) elements, not \(count)"))
  }

  private mutating func period(_ count: Int, _ place: String) {
    if count < 0 { add(place, Finding(.minimum, "must be at least 0", ["minimum": 0])) }
    let maximum = RuleLimits.period
    if count > maximum { add(place, .atMost(maximum, .maximum, "must be at most \(maximum)")) }
  }

  private mutating func text(_ text: String, _ place: String, _ maximum: Int = RuleLimits.textLength) {
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard isBlank || text.unicodeScalars.count > maximum || text.unicodeScalars.contains("\0") else { return }
    add(place, .length(1...maximum, "must be a text of 1 to \(maximum) characters"))
  }

  private mutating func money(_ value: Money, _ code: String?, _ place: String) {
    guard let code else { return }
    guard let currency = Currency(code: code) else {
      add("\(place).currency", Finding(.currency, "must be a currency code of ISO 4217, such as EUR"))
      return
    }
    guard value.minorUnits(decimals: currency.decimals) == nil else { return }
    add(
      "\(place).value",
      Finding(
        .decimals, "must have at most \(currency.decimals) decimals in \(code)",
        ["maximumDecimals": .number(JSONNumber(currency.decimals))]))
  }
}

extension FieldIssues {
  /// Adds what is wrong with rules that stand in that field, each where it is.
  mutating func add(_ rules: some RuleTree, at field: Fields) {
    for problem in rules.problems { add(field, at: problem.place, problem.finding) }
  }
}
