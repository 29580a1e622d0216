import RapportJSON

extension SchemaReader {
  /// Reads a value that no rule stands on.
  @inlinable
  public mutating func read<Value: Schema>(_ type: Value.Type = Value.self) -> Value? { Value.read(from: &self) }

  /// Reads a value that rules stand on, and applies them: first those that change it, then those that judge it.
  /// Patterns come last, and only if all else is right: on a text that is too long they may take very long.
  @inlinable
  public mutating func read<Value: Schema>(_ type: Value.Type = Value.self, rules: borrowing Rules) -> Value? {
    let outer = namesOnly
    namesOnly = outer || rules.namesOnly
    defer { namesOnly = outer }
    guard var value = Value.read(from: &self) else { return nil }
    let issuesBefore = issueCount
    // Not by a `for` over the array, which copies each rule.
    let ordered = rules.ordered.span
    for index in ordered.indices {
      if index >= rules.firstPattern, issueCount > issuesBefore { break }
      value.apply(ordered[index], reader: &self)
    }
    return issueCount == issuesBefore ? value : nil
  }

  mutating func addIssue(below bound: RuleNumber) {
    addIssue(code: "minimum", message: "must be at least \(bound.text)", bound: IssueBounds("minimum", bound.json))
  }

  mutating func addIssue(above bound: RuleNumber) {
    addIssue(code: "maximum", message: "must be at most \(bound.text)", bound: IssueBounds("maximum", bound.json))
  }

  @usableFromInline
  mutating func checkCount(_ count: Int, _ rule: Rule) {
    guard case .count(let minimum, let maximum) = rule else { return }
    check(count, minimum, maximum, code: "count", unit: "element")
  }

  /// The length of a text is the number of its scalars.
  mutating func checkLength(_ text: String, _ minimum: Int?, _ maximum: Int?) {
    // A scalar has one to four bytes, which mostly says enough.
    let bytes = text.utf8.count
    if bytes <= maximum ?? Int.max, (bytes + 3) / 4 >= minimum ?? 0 { return }
    check(text.unicodeScalars.count, minimum, maximum, code: "length", unit: "character")
  }

  private mutating func check(_ count: Int, _ minimum: Int?, _ maximum: Int?, code: String, unit: String) {
    guard count < minimum ?? 0 || count > maximum ?? Int.max else { return }
    func units(_ number: Int) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
    func message() -> String {
      switch (minimum, maximum) {
      case (let minimum?, let maximum?) where minimum == maximum: "must have \(units(maximum))"
      case (let minimum?, let maximum?) where minimum > 0: "must have \(minimum) to \(units(maximum))"
      case (let minimum?, nil): "must have at least \(units(minimum))"
      default: "must have at most \(units(maximum ?? 0))"
      }
    }
    addIssue(
      code: code, message: message(),
      bound: IssueBounds(
        minimum: minimum.map(JSONValue.init(integerLiteral:)), maximum: maximum.map(JSONValue.init(integerLiteral:))))
  }
}

/// The rules of one field, ready to be applied.
public struct Rules: Sendable, ExpressibleByArrayLiteral {
  /// As they are declared.
  public let declared: [Rule]
  /// What reading applies, in this order: rules that change the value, rules that judge it, patterns.
  @usableFromInline let ordered: [Rule]
  /// The index in `ordered` from which on patterns stand.
  @usableFromInline let firstPattern: Int
  /// Whether a record whose id is read needs only to be seen.
  @usableFromInline let namesOnly: Bool

  public init(_ declared: [Rule]) {
    self.declared = declared
    let judging = declared.filter { !$0.changesValue && !$0.isPattern && $0 != .named }
    let others = declared.filter(\.changesValue) + judging
    ordered = others + declared.filter(\.isPattern)
    firstPattern = others.count
    namesOnly = declared.contains(.named)
  }

  public init(arrayLiteral elements: Rule...) { self.init(elements) }
}
