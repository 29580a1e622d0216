import RapportContract

/// What is wrong with the declarations of an application.
public struct RegistryError: Error, Sendable, CustomStringConvertible {
  /// A sentence each.
  public let problems: [String]

  public var description: String {
    "The procedures cannot be registered:\n" + problems.map { "  - \($0)" }.joined(separator: "\n")
  }
}

/// Walks through procedures and the types that they name, and finds what is wrong with them.
struct RegistrySurvey<Context: CallContext> {
  private(set) var problems: [String] = []
  private(set) var types: [String: TypeContract] = [:]
  private(set) var guards: [ObjectIdentifier: RecordGuard<Context>] = [:]
  private var names: Set<String> = []
  private var entities: [String: ObjectIdentifier] = [:]

  private mutating func report(_ problem: String) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  mutating func add(_ procedure: Procedure<Context>) {
    let name = procedure.name
    if !names.insert(name).inserted { report("\(name) is declared twice") }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isWord = { (part: Substring) in
      part.first?.isLetter == true && part.utf8.allSatisfy { $0.isASCIILetterOrDigit }
    }
    if parts.count < 2 || !parts.allSatisfy(isWord) {
      report("\(name) is no name of a procedure: words of letters and digits with dots between, such as crm.deals.list")
    }
    if procedure.cost < 1 { report("\(name): a call costs 1 or more, not \(procedure.cost)") }
    if parts.first == "rpc" { report("\(name): names that start with rpc belong to the protocol") }
    for type in [procedure.input, procedure.output, procedure.errors].compactMap(\.self) { walk(type) }
    if case .named(let inputName, let definition)? = procedure.input, case .object = definition().form {
      _ = inputName
    } else if procedure.input != nil {
      report("\(name): the input must be a struct with @Schema, for parameters have names")
    }
    if let errors = procedure.errors {
      guard case .named(_, let definition) = errors, case .union = definition().form else {
        report("\(name): its errors must be an enum with @Schema that has a case with a value")
        return
      }
    }
  }

  private mutating func walk(_ type: SchemaType) {
    switch type {
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner): walk(inner)
    case .id(let entity): add(entity)
    case .named(let name, let definition):
      let known = types[name]
      let resolved = definition()
      let contract = resolved.contract
      if let known {
        if known != contract { report("Two different types are called \(name)") }
        return
      }
      types[name] = contract
      for field in resolved.fields {
        check(field, of: name)
        walk(field.type)
      }
    default: break
    }
  }

  private mutating func add(_ entity: any Guarded.Type) {
    let id = ObjectIdentifier(entity)
    if let other = entities.updateValue(id, forKey: entity.entity), other != id {
      report("Two kinds of records are called \(entity.entity)")
    }
    guard guards[id] == nil else { return }
    guard let recordGuard = RecordGuard<Context>(entity) else {
      report("\(entity.entity) guards its records for another kind of call than \(Context.self)")
      return
    }
    guards[id] = recordGuard
  }

  private mutating func check(_ field: Field, of type: String) {
    for rule in field.rules {
      if !rule.concerns(field.type) { report("\(type).\(field.name): @\(rule.attribute) says nothing about its type") }
      if case .pattern(let pattern) = rule, !pattern.isValid {
        report("\(type).\(field.name): \(pattern.source) is no regular expression")
      }
    }
  }
}

extension TypeDefinition {
  var contract: TypeContract {
    let definition: TypeContract.Definition =
      switch form {
      case .object(let fields): .object(fields.map(\.contract))
      case .choice(let cases): .choice(cases)
      case .union(let discriminator, let cases):
        .union(
          discriminator: discriminator,
          cases: cases.map {
            UnionCase(name: $0.name, documentation: $0.documentation, fields: $0.fields.map(\.contract))
          })
      }
    return TypeContract(name: name, documentation: documentation, definition: definition)
  }
}
