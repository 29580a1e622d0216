/// A contract as an OpenRPC 1.3 document.
///
/// The document is the same text for the same contract, on every machine. Beside the standard's members each method
/// carries `x-kind` (`query`, `mutation`, `subscription`), `x-access` (`"public"`, `"signedIn"` or
/// `{"roles": […]}`) and, if it declares errors of its own, `x-errors`: the schema of `error.data.error`.
public struct OpenRPC: Sendable {
  private let contract: Contract

  public init(_ contract: Contract) { self.contract = contract }

  /// The document as JSON, two spaces for each level, with a line break at the end.
  public var text: String {
    let schema = JSONSchema()
    var info: [(String, JSONText)] = [
      ("title", .string(contract.title)), ("version", .string(contract.version)),
    ]
    if !contract.documentation.isEmpty { info.append(("description", .string(contract.documentation))) }
    let document: JSONText = .object([
      ("openrpc", .string("1.3.2")),
      ("info", .object(info)),
      ("methods", .array(contract.procedures.map { method($0, schema: schema) })),
      (
        "components",
        .object([
          ("schemas", .object(contract.types.map { ($0.name, schema.definition(of: $0)) })),
          ("errors", .object(contract.errorCodes.map { ($0.code, error($0)) })),
        ])
      ),
    ])
    return document.prettyPrinted + "\n"
  }

  private func method(_ procedure: ProcedureContract, schema: JSONSchema) -> JSONText {
    var members: [(String, JSONText)] = [("name", .string(procedure.name))]
    if !procedure.namespace.isEmpty {
      members.append(("tags", .array([.object([("name", .string(procedure.namespace))])])))
    }
    let summary = procedure.summary
    if !summary.isEmpty { members.append(("summary", .string(summary))) }
    let description = description(of: procedure)
    if !description.isEmpty, description != summary { members.append(("description", .string(description))) }
    if procedure.deprecation != nil { members.append(("deprecated", .boolean(true))) }
    members.append(("paramStructure", .string("either")))
    members.append(("params", .array(fields(of: procedure.input).map { parameter($0, schema: schema) })))
    members.append(("result", result(procedure.output, schema: schema)))
    members.append(("errors", .array(errors(of: procedure))))
    members.append(("x-kind", .string(procedure.kind.rawValue)))
    members.append(("x-access", access(procedure.access)))
    if let cost = procedure.cost { members.append(("x-cost", .integer(cost))) }
    if let errors = procedure.errors {
      members.append(("x-errors", .object([("$ref", .string("#/components/schemas/\(errors)"))])))
    }
    return .object(members)
  }

  private func description(of procedure: ProcedureContract) -> String {
    guard let deprecation = procedure.deprecation else { return procedure.documentation }
    let separator = procedure.documentation.isEmpty ? "" : "\n\n"
    return procedure.documentation + separator + "Deprecated: " + deprecation
  }

  private func fields(of input: TypeReference?) -> [FieldContract] {
    guard case .named(let name)? = input, case .object(let fields)? = contract.type(named: name)?.definition else {
      return []
    }
    return fields
  }

  private func parameter(_ field: FieldContract, schema: JSONSchema) -> JSONText {
    var members: [(String, JSONText)] = [("name", .string(field.name))]
    let summary = field.summary
    if !summary.isEmpty { members.append(("summary", .string(summary))) }
    if field.documentation != summary { members.append(("description", .string(field.documentation))) }
    if field.isRequired { members.append(("required", .boolean(true))) }
    var bare = field
    bare.documentation = ""
    members.append(("schema", schema.field(bare)))
    return .object(members)
  }

  private func result(_ output: TypeReference?, schema: JSONSchema) -> JSONText {
    let members = output.map { schema.schema(of: $0) } ?? [("type", .string("null"))]
    return .object([("name", .string("result")), ("schema", .object(members))])
  }

  private func access(_ access: AccessContract) -> JSONText {
    switch access {
    case .public: .string("public")
    case .signedIn: .string("signedIn")
    case .roles(let roles): .object([("roles", .array(roles.map { .string($0) }))])
    }
  }
}

// MARK: - Errors

extension OpenRPC {
  private func error(_ row: ErrorCodeContract) -> JSONText {
    .object([
      ("code", .integer(row.number)),
      ("message", .string(row.documentation.isEmpty ? row.code : row.documentation)),
      ("data", .object([("code", .string(row.code))])),
    ])
  }

  /// The codes that this procedure can answer with, as far as its declaration says, and then one entry for each case
  /// of its own errors. These stand under UNPROCESSABLE; the code on the wire is the one that the error chose.
  private func errors(of procedure: ProcedureContract) -> [JSONText] {
    var codes: Set<String> = ["INTERNAL", "TIMEOUT", "TOO_MANY_REQUESTS", "UNAVAILABLE", "CLIENT_CLOSED"]
    if procedure.input != nil { codes.insert("BAD_REQUEST") }
    if procedure.access != .public { codes.formUnion(["UNAUTHORIZED", "FORBIDDEN"]) }
    if fields(of: procedure.input).contains(where: { namesRecord($0.type) }) {
      codes.formUnion(["NOT_FOUND", "FORBIDDEN"])
    }
    if procedure.kind == .mutation { codes.formUnion(["CONFLICT", "PRECONDITION_FAILED", "UNPROCESSABLE"]) }
    let general: [JSONText] = contract.errorCodes.filter { codes.contains($0.code) }.map {
      .object([("$ref", .string("#/components/errors/\($0.code)"))])
    }
    return general + ownErrors(of: procedure)
  }

  private func ownErrors(of procedure: ProcedureContract) -> [JSONText] {
    guard let name = procedure.errors,
      case .union(let discriminator, let cases)? = contract.type(named: name)?.definition
    else { return [] }
    let number = contract.errorCodes.first { $0.code == "UNPROCESSABLE" }?.number ?? -32022
    return cases.map { value in
      let summary = Documentation.summary(of: value.documentation)
      return .object([
        ("code", .integer(number)),
        ("message", .string(summary.isEmpty ? value.name : summary)),
        ("data", .object([("error", .object([(discriminator, .string(value.name))]))])),
      ])
    }
  }

  private func namesRecord(_ type: TypeReference, seen: Set<String> = []) -> Bool {
    switch type {
    case .id: return true
    case .array(let element), .set(let element), .dictionary(let element), .nullable(let element):
      return namesRecord(element, seen: seen)
    case .named(let name):
      guard !seen.contains(name), let type = contract.type(named: name) else { return false }
      let seen = seen.union([name])
      switch type.definition {
      case .object(let fields): return fields.contains { namesRecord($0.type, seen: seen) }
      case .choice: return false
      case .union(_, let cases): return cases.contains { $0.fields.contains { namesRecord($0.type, seen: seen) } }
      }
    default: return false
    }
  }
}
