public import RapportContract

/// A contract as a client of any language shows it: a tree of namespaces with procedures, and the types with the
/// names that they have in that language. Renderers make text from it and decide nothing else.
public struct ClientModel: Sendable {
  public var title: String
  public var version: String
  public var documentation: String
  public var root: NamespaceModel
  /// Sorted by ``TypeModel/wireName``.
  public var types: [TypeModel]
  public var errorCodes: [ErrorCodeContract]
  /// From the contract's names to the language's.
  public var typeNames: [String: String]
  /// For names that a language needs besides; none of the above are given away again.
  var namer: Namer

  /// - Throws: ``CodegenError`` if the contract names a type that it does not have, has a name twice, or was written
  ///   in a format that this version does not know.
  public init(_ contract: Contract, language: Namer.Language) throws {
    try ContractCheck(contract).run()
    var namer = Namer(language)
    var names: [String: String] = [:]
    for type in contract.types { names[type.name] = namer.typeName(for: type.name) }
    title = contract.title
    version = contract.version
    documentation = contract.documentation
    errorCodes = contract.errorCodes
    typeNames = names
    types = contract.types.map { type in
      TypeModel(
        wireName: type.name, name: names[type.name] ?? type.name, documentation: type.documentation,
        definition: type.definition)
    }
    let procedures = contract.procedures.map { ProcedureModel($0, in: contract) }
    root = NamespaceModel(path: [], procedures: procedures, namer: &namer)
    self.namer = namer
  }

  /// Every namespace, each after those that it contains.
  public var namespaces: [NamespaceModel] { root.flattened }

  /// Every kind of record that an id names, sorted.
  var entities: [String] {
    let types = self.types.flatMap { $0.definition.allFields.map(\.type) } + procedures.compactMap(\.output)
    return Set(types.compactMap(\.entity)).sorted()
  }

  /// Every procedure, sorted by its name on the wire.
  public var procedures: [ProcedureModel] {
    namespaces.flatMap(\.procedures).sorted { $0.wireName < $1.wireName }
  }
}

/// What stands between two dots of procedure names.
public struct NamespaceModel: Sendable {
  /// `["crm", "extensions"]`; empty for the root.
  public var path: [String]
  /// The name of the client's type for it: `CrmExtensionsClient`; `Client` for the root.
  public var name: String
  /// Sorted by name.
  public var procedures: [ProcedureModel]
  /// Sorted by name.
  public var children: [NamespaceModel]

  /// `extensions`
  public var segment: String { path.last ?? "" }
  /// `crm.extensions`
  public var dottedPath: String { path.joined(separator: ".") }

  init(path: [String], procedures: [ProcedureModel], namer: inout Namer) {
    self.path = path
    let depth = path.count
    name = path.isEmpty ? "Client" : namer.clientName(for: path.joined(separator: "."))
    self.procedures = procedures.filter { $0.path.count == depth + 1 }
    let deeper = Dictionary(grouping: procedures.filter { $0.path.count > depth + 1 }) { $0.path[depth] }
    children = []
    for (segment, inner) in deeper.sorted(by: { $0.key < $1.key }) {
      children.append(NamespaceModel(path: path + [segment], procedures: inner, namer: &namer))
    }
  }

  fileprivate var flattened: [NamespaceModel] { children.flatMap(\.flattened) + [self] }
}

/// One procedure of a client.
public struct ProcedureModel: Sendable {
  /// `crm.extensions.createOpportunity`
  public var wireName: String
  public var kind: ProcedureContract.Kind
  public var documentation: String
  public var access: AccessContract
  /// The wire name of the input's type; `nil` if the procedure takes nothing.
  public var input: String?
  /// Whether the input may be left out because none of its fields is required.
  public var isInputOptional: Bool
  public var output: TypeReference?
  /// The wire name of the union of its own errors.
  public var errors: String?
  public var deprecation: String?

  var path: [String] { wireName.split(separator: ".").map(String.init) }
  /// `createOpportunity`
  public var method: String { path.last ?? wireName }

  init(_ procedure: ProcedureContract, in contract: Contract) {
    wireName = procedure.name
    kind = procedure.kind
    documentation = procedure.documentation
    access = procedure.access
    output = procedure.output
    errors = procedure.errors
    deprecation = procedure.deprecation
    isInputOptional = false
    if case .named(let name)? = procedure.input {
      input = name
      if case .object(let fields)? = contract.type(named: name)?.definition {
        isInputOptional = fields.allSatisfy { !$0.isRequired }
      }
    }
  }
}

/// One type of a client.
public struct TypeModel: Sendable {
  /// The contract's name for it.
  public var wireName: String
  /// The language's name for it.
  public var name: String
  public var documentation: String
  public var definition: TypeContract.Definition
}

/// How a field stands in a value.
enum FieldPresence {
  case required
  /// May be left out, which says the same as `null`.
  case optional
  /// May be left out, which keeps what is there, or `null`, which empties it.
  case patch
}

extension FieldContract {
  var presence: FieldPresence { isRequired ? .required : nullEmpties == true ? .patch : .optional }

  /// The type without `null`, if ``presence`` says that already.
  var valueType: TypeReference {
    if !isRequired, case .nullable(let wrapped) = type { wrapped } else { type }
  }
}

extension TypeReference {
  /// The kind of record that an id in the type names.
  var entity: String? {
    switch self {
    case .id(let entity): entity
    case .array(let inner), .set(let inner), .dictionary(let inner), .nullable(let inner): inner.entity
    default: nil
    }
  }

  /// The type of the contract that a value of this type holds in itself, not in a container.
  var held: String? {
    switch self {
    case .named(let name): name
    case .nullable(let inner): inner.held
    default: nil
    }
  }
}

/// Which objects hold themselves, directly or through others. A language of values needs a reference there.
struct Recursion {
  private var held: [String: Set<String>] = [:]

  init(_ types: [TypeModel]) {
    // A union is a reference by itself.
    for type in types {
      if case .object(let fields) = type.definition { held[type.wireName] = Set(fields.compactMap(\.type.held)) }
    }
  }

  /// Whether the type of a field of `owner` holds an `owner` again.
  func closes(_ type: TypeReference, in owner: String) -> Bool {
    guard let start = type.held else { return false }
    var seen: Set<String> = []
    var open = [start]
    while let name = open.popLast() {
      if name == owner { return true }
      if seen.insert(name).inserted { open += held[name] ?? [] }
    }
    return false
  }
}
