import RapportContract

/// What a client's documentation says about a field: its comment, its bounds and its default, in English.
struct FieldDocumentation {
  /// Paragraphs, each in one or more lines; empty if there is nothing to say.
  let text: String

  init(_ field: FieldContract) {
    var sentences = Self.sentences(for: field)
    if let value = field.defaultValue { sentences.append("Default: `\(value)`.") }
    let bounds = sentences.joined(separator: " ")
    if field.documentation.isEmpty || bounds.isEmpty {
      text = field.documentation + bounds
    } else if field.documentation.contains("\n\n") {
      text = field.documentation + "\n\n" + bounds
    } else {
      let ending = field.documentation.last.map { ".!?:`)".contains($0) } == true ? " " : ". "
      text = field.documentation + ending + bounds
    }
  }

  private static func sentences(for field: FieldContract) -> [String] {
    let unit = field.type.isBytes ? "byte" : "element"
    guard field.type.isContainer else { return phrases(field.rules, unit: unit).map { sentence($0) } }
    let own = phrases(field.rules.filter { !$0.isForElements })
    let elements = phrases(field.rules.filter(\.isForElements))
    return own.map { sentence($0) } + (elements.isEmpty ? [] : ["Each: " + elements.joined(separator: "; ") + "."])
  }

  private static func sentence(_ phrase: String) -> String { phrase.prefix(1).uppercased() + phrase.dropFirst() + "." }

  private static func phrases(_ rules: [RuleContract], unit: String = "element") -> [String] {
    var phrases: [String] = []
    let minimum = rules.lazy.compactMap { if case .minimum(let bound) = $0 { bound } else { nil } }.first
    let maximum = rules.lazy.compactMap { if case .maximum(let bound) = $0 { bound } else { nil } }.first
    for rule in rules {
      switch rule {
      case .minimum(let bound): phrases.append(maximum.map { "\(bound) to \($0)" } ?? "at least \(bound)")
      case .maximum(let bound): if minimum == nil { phrases.append("at most \(bound)") }
      default: phrases.append(phrase(for: rule, unit: unit))
      }
    }
    return phrases
  }

  private static func phrase(for rule: RuleContract, unit: String) -> String {
    switch rule {
    case .length(let minimum, let maximum): amount(minimum, maximum, of: "character")
    case .count(let minimum, let maximum): amount(minimum, maximum, of: unit)
    case .minimum(let bound): "at least \(bound)"
    case .maximum(let bound): "at most \(bound)"
    case .pattern(let pattern, let hint): "matches " + (hint ?? "`\(pattern)`")
    case .unique: "no element twice"
    case .email: "an e-mail address"
    case .phone: "a telephone number with country code"
    case .webURL: "an http or https URL"
    case .trimmed: "white space at both ends is taken away"
    case .lowercased: "made lower case"
    case .oneOf(let texts): "one of: " + texts.map { "`\($0)`" }.joined(separator: ", ")
    case .future: "in the future"
    case .past: "in the past"
    }
  }

  private static func amount(_ minimum: Int?, _ maximum: Int?, of unit: String) -> String {
    func counted(_ number: Int) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
    switch (minimum, maximum) {
    case (let minimum?, let maximum?) where minimum == maximum: return "exactly " + counted(minimum)
    case (let minimum?, let maximum?): return "\(minimum) to " + counted(maximum)
    case (let minimum?, nil): return "at least " + counted(minimum)
    case (nil, let maximum?): return "at most " + counted(maximum)
    case (nil, nil): return "any number of \(unit)s"
    }
  }
}

extension RuleContract {
  /// Whether the rule, on a container, holds for each element instead of the container.
  var isForElements: Bool {
    switch self {
    case .count, .unique: false
    default: true
    }
  }
}

extension TypeReference {
  /// Whether it is an array, a set or a dictionary, or one of these or `null`.
  var isContainer: Bool {
    switch self {
    case .array, .set, .dictionary: true
    case .nullable(let wrapped): wrapped.isContainer
    default: false
    }
  }

  fileprivate var isBytes: Bool { self == .bytes || self == .nullable(.bytes) }
}
