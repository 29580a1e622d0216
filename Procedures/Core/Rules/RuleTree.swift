import Rapport
import Storage

/// Rules on a kind of record: a condition, or several put together with `all`, `any` and `not`.
///
/// Each kind of record has an enum of its own, whose other cases are its conditions. How far rules may go, how they are
/// put together, and what an operator means is the same for all of them.
protocol RuleTree: Schema {
  /// Every one of the rules holds.
  static func all(rules: [Self]) -> Self
  /// One of the rules holds, or several.
  static func any(rules: [Self]) -> Self
  /// The rule does not hold.
  static func not(rule: Self) -> Self

  /// The rules that this one puts together; `nil` for a condition.
  var group: RuleGroup<Self>? { get }

  // The following are asked of conditions alone.

  /// What it compares with, as far as that has bounds.
  var operands: [RuleOperand] { get }
  /// Whether the record's own row decides on it.
  var isOwn: Bool { get }
  /// What it asks of a customer's custom field; `nil` if it asks of something else.
  var customField: CustomFieldQuestion? { get }
  /// The same with that currency, if it compares with an amount that has none.
  func completed(currency: String) -> Self
  /// The same as SQL; `nil` for a group, and for what ``RuleTree/problems`` would find fault with.
  func leaf(in context: RuleContext) -> RuleLeaf?
}

enum RuleGroup<Rule: RuleTree> {
  case all([Rule])
  case any([Rule])
  case not(Rule)

  /// Each with the way to it from the group: `.rules[2]`, `.rule`.
  var members: [(place: String, rule: Rule)] {
    switch self {
    case .all(let rules), .any(let rules): rules.enumerated().map { (".rules[\($0)]", $1) }
    case .not(let rule): [(".rule", rule)]
    }
  }
}

/// What the truth of rules depends on beside the records.
struct RuleContext {
  var now: Instant
  /// Those of the workspace, if the rules name any.
  var customFields: [CustomFieldRow] = []

  /// What periods are counted from, in UTC.
  var today: CalendarDate { now.date }
}

extension RuleTree {
  var customField: CustomFieldQuestion? { nil }
  func completed(currency: String) -> Self { self }

  /// All conditions in order, each with the way to it from the rules: `.rules[2].rule`.
  var placedConditions: [(place: String, rule: Self)] {
    guard let group else { return [("", self)] }
    return group.members.flatMap { member in
      member.rule.placedConditions.map { (member.place + $0.place, $0.rule) }
    }
  }

  /// All conditions, in order.
  var conditions: [Self] { placedConditions.map(\.rule) }

  /// The rules with other conditions in the places of theirs.
  func mapConditions(_ change: (Self) -> Self) -> Self {
    switch group {
    case .all(let rules)?: .all(rules: rules.map { $0.mapConditions(change) })
    case .any(let rules)?: .any(rules: rules.map { $0.mapConditions(change) })
    case .not(let rule)?: .not(rule: rule.mapConditions(change))
    case nil: change(self)
    }
  }

  // MARK: SQL

  /// One condition on the record's row, with every value bound. The rules have been checked.
  ///
  /// It is true or false, never unknown: so `not` means what it says, also for records whose field is empty.
  func condition(in context: RuleContext) -> SQL {
    switch group {
    case .all(let rules)?: SQL.all(of: Self.cheapFirst(rules).map { $0.condition(in: context) })
    case .any(let rules)?: SQL.any(of: Self.cheapFirst(rules).map { $0.condition(in: context) })
    case .not(let rule)?: "NOT (\(rule.condition(in: context)))"
    case nil: leaf(in: context)?.condition ?? "1 = 0"
    }
  }

  /// What the record's own row tells comes before what must be looked up: often that need not be any more.
  private static func cheapFirst(_ rules: [Self]) -> [Self] {
    let marked = rules.map { (rule: $0, isOwn: $0.conditions.allSatisfy(\.isOwn)) }
    return marked.filter(\.isOwn).map(\.rule) + marked.filter { !$0.isOwn }.map(\.rule)
  }
}

extension RuleTree {
  /// The rules as they are kept: each amount with a currency, the workspace's where none is said.
  ///
  /// - Parameter field: where the rules stand in the input.
  /// - Throws: an issue of what no rules may be, of an amount that has more decimals than its currency, and of a custom
  ///   field that there is not.
  func checked(for user: CallUser, in field: String = "rules", _ reader: Reader) throws -> Self {
    let currency = try reader.currency(of: user.workspaceId)
    let completed = mapConditions { $0.completed(currency: currency) }
    if let problem = completed.problems.first {
      throw RPCError.invalid(field + problem.place, problem.finding)
    }
    let fields = try completed.customFields(in: user.workspaceId, reader)
    for (place, rule) in completed.placedConditions {
      guard let question = rule.customField else { continue }
      try CustomFields.check(question, fields: fields, path: field + place)
    }
    return completed
  }

  /// A condition on the record's row, of rules as an input has them: checked, for that moment.
  ///
  /// - Parameter field: where the rules stand in the input.
  func condition(
    for user: CallUser, at now: Instant, in reader: Reader, field: String = "rules"
  ) throws -> SQL {
    let rules = try checked(for: user, in: field, reader)
    let context = RuleContext(now: now, customFields: try rules.customFields(in: user.workspaceId, reader))
    return rules.condition(in: context)
  }

  /// The workspace's custom fields, if the rules name any.
  func customFields(in workspace: ID<Workspace>, _ reader: Reader) throws -> [CustomFieldRow] {
    let isNeeded = conditions.contains { $0.customField != nil }
    return isNeeded ? try CustomFields.all(in: workspace, reader) : []
  }
}

extension CRMCall {
  /// What the rules of a list come to, as a condition on the record's row; `nil` without rules, for which nothing is read.
  func condition(of rules: (some RuleTree)?) async throws -> SQL? {
    guard let rules else { return nil }
    let user = try signedIn()
    return try await read { try rules.condition(for: user, at: now, in: $0) }
  }
}
