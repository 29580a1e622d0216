import RapportContract

/// Rules in words: `1 to 200 characters`.
enum RuleText {
  static func words(for rules: [RuleContract]) -> [String] {
    var words: [String] = []
    var index = 0
    while index < rules.count {
      if case .minimum(let low) = rules[index], index + 1 < rules.count, case .maximum(let high) = rules[index + 1] {
        words.append("\(low) to \(high)")
        index += 2
      } else {
        words.append(text(for: rules[index]))
        index += 1
      }
    }
    return words
  }

  private static func text(for rule: RuleContract) -> String {
    switch rule {
    case .length(let minimum, let maximum): range(minimum, maximum, "character")
    case .pattern(let pattern, let hint): hint ?? "matches \(pattern)"
    case .minimum(let bound): "at least \(bound)"
    case .maximum(let bound): "at most \(bound)"
    case .count(let minimum, let maximum): range(minimum, maximum, "element")
    case .unique: "no element twice"
    case .email: "an e-mail address"
    case .phone: "a telephone number with country code"
    case .webURL: "an http or https URL"
    case .trimmed: "trimmed"
    case .lowercased: "made lower case"
    case .oneOf(let values): "one of \(values.joined(separator: ", "))"
    case .future: "in the future"
    case .past: "in the past"
    }
  }

  private static func range(_ minimum: Int?, _ maximum: Int?, _ unit: String) -> String {
    switch (minimum, maximum) {
    case (let low?, let high?) where low == high: "exactly \(counted(low, unit))"
    case (let low?, let high?): "\(low) to \(counted(high, unit))"
    case (let low?, nil): "at least \(counted(low, unit))"
    case (nil, let high?): "at most \(counted(high, unit))"
    case (nil, nil): "any number of \(unit)s"
    }
  }

  private static func counted(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
}
