import RapportContract

/// Why no code can be made from a contract. Each message names what is wrong and where.
public struct CodegenError: Error, CustomStringConvertible, Hashable {
  public var description: String
}

/// What a contract must fulfil before code is made from it.
struct ContractCheck {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func run() throws {
    guard contract.format <= Contract.currentFormat else {
      throw CodegenError(
        description: "The contract has format \(contract.format); this program reads up to \(Contract.currentFormat).")
    }
    try unique(contract.types.map(\.name), what: "type")
    try unique(contract.procedures.map(\.name), what: "procedure")
    let known = Set(contract.types.map(\.name))
    for type in contract.types {
      for field in type.definition.allFields {
        try resolve(field.type, known: known, place: "\(type.name).\(field.name)")
      }
    }
    for procedure in contract.procedures {
      try check(procedure, known: known)
    }
  }

  private func check(_ procedure: ProcedureContract, known: Set<String>) throws {
    if procedure.name.isEmpty || procedure.name.split(separator: ".", omittingEmptySubsequences: false).contains("") {
      throw CodegenError(description: "The procedure \"\(procedure.name)\" has an empty part in its name.")
    }
    if let input = procedure.input {
      try resolve(input, known: known, place: procedure.name)
      guard case .named(let name) = input, case .object? = contract.type(named: name)?.definition else {
        throw CodegenError(description: "The input of \(procedure.name) is not an object type.")
      }
    }
    if let output = procedure.output { try resolve(output, known: known, place: procedure.name) }
    if let errors = procedure.errors {
      guard case .union? = contract.type(named: errors)?.definition else {
        throw CodegenError(description: "The errors of \(procedure.name), \(errors), are not a union of the contract.")
      }
    }
  }

  private func unique(_ names: [String], what: String) throws {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw CodegenError(description: "The contract has the \(what) \(name) twice.")
    }
  }

  private func resolve(_ type: TypeReference, known: Set<String>, place: String) throws {
    switch type {
    case .named(let name):
      if !known.contains(name) {
        throw CodegenError(description: "\(place) names the type \(name), which the contract does not have.")
      }
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner):
      try resolve(inner, known: known, place: place)
    default: break
    }
  }
}

extension TypeContract.Definition {
  /// The fields of an object, or of all cases of a union.
  var allFields: [FieldContract] {
    switch self {
    case .object(let fields): fields
    case .choice: []
    case .union(_, let cases): cases.flatMap(\.fields)
    }
  }
}
