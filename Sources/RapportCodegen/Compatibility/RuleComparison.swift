import FoundationEssentials
import RapportContract

/// What the rules of a field refuse now that they took before.
struct RuleComparison {
  /// The ends of sentences that start with the field.
  let tightened: [String]

  init(_ before: [RuleContract], _ now: [RuleContract]) {
    tightened = now.compactMap { rule in
      if before.contains(rule) { return nil }
      let old = before.first { Self.kind($0) == Self.kind(rule) }
      return Self.isTighter(rule, than: old) ? "has a tighter rule: \(Self.kind(rule))" : nil
    }
  }

  private static func isTighter(_ rule: RuleContract, than old: RuleContract?) -> Bool {
    switch (rule, old) {
    // These change a text before it is looked at; they refuse nothing.
    case (.trimmed, _), (.lowercased, _): false
    case (.length(let minimum, let maximum), .length(let oldMinimum, let oldMaximum)?),
      (.count(let minimum, let maximum), .count(let oldMinimum, let oldMaximum)?):
      (minimum ?? 0) > (oldMinimum ?? 0) || (maximum ?? .max) < (oldMaximum ?? .max)
    case (.minimum(let bound), .minimum(let old)?): isLess(old, bound)
    case (.maximum(let bound), .maximum(let old)?): isLess(bound, old)
    case (.oneOf(let words), .oneOf(let old)?): !Set(old).isSubset(of: words)
    default: true
    }
  }

  private static func isLess(_ left: String, _ right: String) -> Bool {
    guard let left = Decimal(string: left), let right = Decimal(string: right) else { return true }
    return left < right
  }

  private static func kind(_ rule: RuleContract) -> String {
    switch rule {
    case .length: "length"
    case .pattern: "pattern"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .count: "count"
    case .unique: "unique"
    case .email: "email"
    case .phone: "phone"
    case .webURL: "webURL"
    case .trimmed: "trimmed"
    case .lowercased: "lowercased"
    case .oneOf: "oneOf"
    case .future: "future"
    case .past: "past"
    }
  }
}
