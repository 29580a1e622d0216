import RapportContract

/// Makes an input that one can start from: the required fields, or the first one if none is required.
struct ExampleInput {
  private static let maximumDepth = 6
  let contract: Contract

  /// An object in relaxed JSON: `{title: "…", value: 1}`.
  func object(for fields: [FieldContract]) -> String { object(fields, depth: 0) }

  private func object(_ fields: [FieldContract], discriminator: (String, String)? = nil, depth: Int) -> String {
    let required = fields.filter(\.isRequired)
    let shown = required.isEmpty && depth == 0 ? Array(fields.prefix(1)) : required
    var members = shown.map { "\($0.name): \(value(of: $0, depth: depth + 1))" }
    if let discriminator { members.insert("\(discriminator.0): \(quoted(discriminator.1))", at: 0) }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private func value(of field: FieldContract, depth: Int) -> String {
    if let value = field.defaultValue { return value }
    return value(of: field.type, rules: field.rules, depth: depth)
  }

  private func value(of type: TypeReference, rules: [RuleContract], depth: Int) -> String {
    switch type {
    case .string: return quoted(text(rules))
    case .boolean: return "true"
    case .integer, .double, .money: return number(rules)
    case .calendarDate: return "\"2026-01-31\""
    case .instant: return "\"2026-01-31T09:30:00.000Z\""
    case .url: return "\"https://example.com\""
    case .bytes: return "\"AAEC\""
    case .json: return "{}"
    case .id: return "\"01890a5d-ac96-774b-bcce-b302099a8057\""
    case .array(let element), .set(let element):
      let isEndless = depth >= Self.maximumDepth
      return isEndless ? "[]" : "[" + value(of: element, rules: rules, depth: depth + 1) + "]"
    case .dictionary(let inner):
      return depth >= Self.maximumDepth ? "{}" : "{key: " + value(of: inner, rules: rules, depth: depth + 1) + "}"
    case .nullable(let wrapped):
      return depth >= Self.maximumDepth ? "null" : value(of: wrapped, rules: rules, depth: depth)
    case .named(let name): return depth >= Self.maximumDepth ? "{}" : value(ofTypeNamed: name, depth: depth)
    }
  }

  private func value(ofTypeNamed name: String, depth: Int) -> String {
    switch contract.type(named: name)?.definition {
    case .object(let fields): object(fields, depth: depth)
    case .choice(let cases): quoted(cases.first?.value ?? "…")
    case .union(let discriminator, let cases):
      object(cases.first?.fields ?? [], discriminator: (discriminator, cases.first?.name ?? "…"), depth: depth)
    case nil: "{}"
    }
  }

  private func text(_ rules: [RuleContract]) -> String {
    for rule in rules {
      switch rule {
      case .email: return "ada@example.com"
      case .phone: return "+49 30 1234567"
      case .webURL: return "https://example.com"
      case .oneOf(let values): return values.first ?? "…"
      case .length(let minimum?, _) where minimum > 1: return String(repeating: "x", count: min(minimum, 40))
      default: continue
      }
    }
    return "…"
  }

  private func number(_ rules: [RuleContract]) -> String {
    for rule in rules {
      if case .minimum(let bound) = rule { return bound }
      if case .maximum(let bound) = rule { return bound }
    }
    return "1"
  }

  private func quoted(_ text: String) -> String { JSONText().quoted(text) }
}
