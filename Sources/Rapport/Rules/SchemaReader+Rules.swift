import RapportJSON

extension SchemaReader {
  /// Reads a value that rules stand on, and applies them: first those that change it, then those that judge it.
  /// Patterns come last, and only if all else is right: on a text that is too long they may take very long.
  public mutating func read<Value: Schema>(_ type: Value.Type = Value.self, rules: [Rule] = []) -> Value? {
    guard !rules.isEmpty else { return Value.read(from: &self) }
    let outer = namesOnly
    namesOnly = outer || rules.contains(.named)
    defer { namesOnly = outer }
    guard var value = Value.read(from: &self) else { return nil }
    let issuesBefore = issueCount
    for rule in rules where rule.changesValue { value.apply(rule, reader: &self) }
    for rule in rules where !rule.changesValue && !rule.isPattern { value.apply(rule, reader: &self) }
    for rule in rules where rule.isPattern && issueCount == issuesBefore { value.apply(rule, reader: &self) }
    return issueCount == issuesBefore ? value : nil
  }

  /// Finishes an object: lets it check itself once all of its fields are valid.
  public mutating func validated<Value: ObjectSchema>(_ value: Value) -> Value? {
    var found = FieldIssues<Value.Fields>()
    value.validate(&found)
    for issue in found.found {
      path.steps.append(.field(issue.field))
      addIssue(code: issue.code, message: issue.message)
      path.steps.removeLast()
    }
    return found.found.isEmpty ? value : nil
  }

  mutating func addIssue(below bound: RuleNumber) {
    addIssue(code: "minimum", message: "must be at least \(bound.text)", bound: ["minimum": bound.json])
  }

  mutating func addIssue(above bound: RuleNumber) {
    addIssue(code: "maximum", message: "must be at most \(bound.text)", bound: ["maximum": bound.json])
  }

  mutating func checkCount(_ count: Int, _ rule: Rule) {
    guard case .count(let minimum, let maximum) = rule else { return }
    check(count, minimum, maximum, code: "count", unit: "element")
  }

  mutating func checkLength(_ length: Int, _ minimum: Int?, _ maximum: Int?) {
    check(length, minimum, maximum, code: "length", unit: "character")
  }

  private mutating func check(_ count: Int, _ minimum: Int?, _ maximum: Int?, code: String, unit: String) {
    guard count < minimum ?? 0 || count > maximum ?? Int.max else { return }
    func units(_ number: Int) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
    let message =
      switch (minimum, maximum) {
      case (let minimum?, let maximum?) where minimum == maximum: "must have \(units(maximum))"
      case (let minimum?, let maximum?) where minimum > 0: "must have \(minimum) to \(units(maximum))"
      case (let minimum?, nil): "must have at least \(units(minimum))"
      default: "must have at most \(units(maximum ?? 0))"
      }
    var bound: [String: JSONValue] = [:]
    if let minimum { bound["minimum"] = .init(integerLiteral: minimum) }
    if let maximum { bound["maximum"] = .init(integerLiteral: maximum) }
    addIssue(code: code, message: message, bound: bound)
  }
}
