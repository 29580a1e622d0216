public import Rapport

/// Makes valid inputs for procedures from their contract, so that a test can go through all of them by itself.
public struct ExampleInputs: Sendable {
  /// A place in an input where the id of a record may stand.
  public struct IDField: Hashable, Sendable, CustomStringConvertible {
    public var procedure: String
    /// The names of the fields on the way to it; arrays on the way have one element.
    public var path: [String]
    /// The kind of record.
    public var entity: String

    public var description: String { "\(procedure) \(path.joined(separator: "."))" }
  }

  private let contract: Contract

  public init(_ contract: Contract) { self.contract = contract }

  /// Every place of every procedure's input where an id may stand, those that may be left out included. A type that
  /// contains itself is gone through once.
  public var idFields: [IDField] {
    contract.procedures.flatMap { procedure in
      guard case .named(let name)? = procedure.input else { return [IDField]() }
      return places(in: name, path: [], seen: []).map {
        IDField(procedure: procedure.name, path: $0.path, entity: $0.entity)
      }
    }
  }

  /// The smallest valid input of a procedure that holds `field` (if one is named).
  ///
  /// - Parameter id: the id for each place that gets one, by its path and the kind of record.
  public func input(
    of procedure: String, holding field: IDField? = nil, id: (_ path: [String], _ entity: String) -> String
  ) -> JSONValue {
    guard case .named(let name)? = contract.procedure(named: procedure)?.input else { return .object([:]) }
    return object(name, path: [], holding: field?.path ?? [], id)
  }

  private func places(in type: String, path: [String], seen: Set<String>) -> [(path: [String], entity: String)] {
    guard !seen.contains(type) else { return [] }
    return fields(of: type).flatMap { field in
      places(in: field.type, path: path + [field.name], seen: seen.union([type]))
    }
  }

  private func places(in type: TypeReference, path: [String], seen: Set<String>) -> [(path: [String], entity: String)] {
    switch type {
    case .id(let entity): [(path, entity)]
    case .array(let inner), .set(let inner), .nullable(let inner), .dictionary(let inner):
      places(in: inner, path: path, seen: seen)
    case .named(let name): places(in: name, path: path, seen: seen)
    default: []
    }
  }

  private func fields(of type: String) -> [FieldContract] {
    switch contract.type(named: type)?.definition {
    case .object(let fields): fields
    case .union(_, let cases): cases.first?.fields ?? []
    default: []
    }
  }

  private func object(
    _ type: String, path: [String], holding: [String], _ id: ([String], String) -> String
  ) -> JSONValue {
    var members: [String: JSONValue] = [:]
    if case .union(let discriminator, let cases)? = contract.type(named: type)?.definition, let first = cases.first {
      members[discriminator] = .string(first.name)
    }
    for field in fields(of: type) where field.isRequired || holding.first == field.name {
      let inner = holding.first == field.name ? Array(holding.dropFirst()) : []
      members[field.name] = value(field.type, field.rules, path: path + [field.name], holding: inner, id)
    }
    return .object(members)
  }

  private func value(
    _ type: TypeReference, _ rules: [RuleContract], path: [String], holding: [String],
    _ id: ([String], String) -> String
  ) -> JSONValue {
    switch type {
    case .nullable(let inner): return value(inner, rules, path: path, holding: holding, id)
    case .array(let element), .set(let element):
      let count = rules.lazy.compactMap { if case .count(let minimum, _) = $0 { minimum } else { nil } }.first ?? 0
      guard count > 0 || element.mayHoldID else { return .array([]) }
      return .array([value(element, rules, path: path, holding: holding, id)])
    case .dictionary: return .object([:])
    case .named(let name):
      if case .choice(let cases)? = contract.type(named: name)?.definition { return .string(cases.first?.value ?? "") }
      return object(name, path: path, holding: holding, id)
    case .id(let entity): return .string(id(path, entity))
    case .string: return .string(text(rules))
    case .boolean: return true
    case .integer, .double, .money:
      let minimum = rules.lazy.compactMap { if case .minimum(let bound) = $0 { bound } else { nil } }.first
      return (try? JSONValue(json: Array((minimum ?? "1").utf8))) ?? 1
    case .calendarDate: return .string(rules.contains(.future) ? "9999-12-31" : "2000-01-01")
    case .instant: return .string(rules.contains(.future) ? "9999-12-31T00:00:00.000Z" : "2000-01-01T00:00:00.000Z")
    case .url: return "https://example.org"
    case .bytes: return "AAAA"
    case .json: return .object([:])
    }
  }

  private func text(_ rules: [RuleContract]) -> String {
    for rule in rules {
      switch rule {
      case .email: return "someone@example.org"
      case .phone: return "+49 30 1234567"
      case .webURL: return "https://example.org"
      case .oneOf(let words): return words.first ?? ""
      case .pattern(let source, let hint):
        let pattern = Pattern(source, hint: hint)
        return ["EUR", "abc", "a1", "1", "A"].first(where: pattern.matches) ?? "abc"
      default: continue
      }
    }
    let length = rules.lazy.compactMap { if case .length(let minimum, _) = $0 { minimum } else { nil } }.first ?? 1
    return String(repeating: "a", count: max(1, length))
  }
}

extension TypeReference {
  fileprivate var mayHoldID: Bool {
    switch self {
    case .id, .named: true
    case .array(let inner), .set(let inner), .nullable(let inner), .dictionary(let inner): inner.mayHoldID
    default: false
    }
  }
}
