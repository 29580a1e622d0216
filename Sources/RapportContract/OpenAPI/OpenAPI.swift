/// A contract as an OpenAPI 3.1 document: `POST /api/{procedure}` for every query and mutation, and `GET` for queries.
///
/// The document is the same text for the same contract, on every machine. Subscriptions are not in it: OpenAPI has no
/// word for them. Errors are problem details (RFC 9457).
public struct OpenAPI: Sendable {
  private let contract: Contract
  private let path: String
  private let server: String?

  /// - Parameters:
  ///   - path: where the procedures stand on the server.
  ///   - server: the server's address, if it is known: `https://crm.example.com`.
  public init(_ contract: Contract, path: String = "/api", server: String? = nil) {
    self.contract = contract
    self.path = path
    self.server = server
  }

  /// The document as JSON, two spaces for each level, with a line break at the end.
  public var text: String {
    var info: [(String, JSONText)] = [("title", .string(contract.title)), ("version", .string(contract.version))]
    if !contract.documentation.isEmpty { info.append(("description", .string(contract.documentation))) }
    let procedures = contract.procedures.filter { $0.kind != .subscription }
    let namespaces = Set(procedures.map(\.namespace)).filter { !$0.isEmpty }.sorted()
    var members: [(String, JSONText)] = [
      ("openapi", .string("3.1.0")),
      ("info", .object(info)),
      ("jsonSchemaDialect", .string("https://json-schema.org/draft/2020-12/schema")),
    ]
    if let server { members.append(("servers", .array([.object([("url", .string(server))])]))) }
    members += [
      ("tags", .array(namespaces.map { .object([("name", .string($0))]) })),
      ("paths", .object(procedures.map { ("\(path)/\($0.name)", item($0)) })),
      ("components", components),
    ]
    return JSONText.object(members).prettyPrinted + "\n"
  }

  private var components: JSONText {
    let schema = JSONSchema()
    let responses = Self.refusals.filter { row in contract.errorCodes.contains { row.codes.contains($0.code) } }
    return .object([
      ("schemas", .object(contract.types.map { ($0.name, schema.definition(of: $0)) } + [("Problem", problem)])),
      ("responses", .object(responses.map { ($0.name, response(to: $0)) })),
      (
        "securitySchemes",
        .object([
          (
            "token",
            .object([
              ("type", .string("http")), ("scheme", .string("bearer")),
              ("description", .string("An API key, or the token of a session.")),
            ])
          ),
          (
            "session",
            .object([
              ("type", .string("apiKey")), ("in", .string("cookie")), ("name", .string("rapport_session")),
              ("description", .string("A browser's session; behind TLS the cookie is __Host-rapport_session.")),
            ])
          ),
        ])
      ),
    ])
  }

  // MARK: Operations

  private func item(_ procedure: ProcedureContract) -> JSONText {
    var operations: [(String, JSONText)] = []
    if procedure.kind == .query { operations.append(("get", operation(procedure, isGet: true))) }
    operations.append(("post", operation(procedure, isGet: false)))
    return .object(operations)
  }

  private func operation(_ procedure: ProcedureContract, isGet: Bool) -> JSONText {
    let schema = JSONSchema()
    var members: [(String, JSONText)] = [("operationId", .string(isGet ? "get." + procedure.name : procedure.name))]
    if !procedure.namespace.isEmpty { members.append(("tags", .array([.string(procedure.namespace)]))) }
    if !procedure.summary.isEmpty { members.append(("summary", .string(procedure.summary))) }
    var description = procedure.documentation
    if let deprecation = procedure.deprecation {
      description += (description.isEmpty ? "" : "\n\n") + "Deprecated: " + deprecation
      members.append(("deprecated", .boolean(true)))
    }
    if !description.isEmpty, description != procedure.summary { members.append(("description", .string(description))) }
    if let input = procedure.input {
      let body: [(String, JSONText)] = [
        ("application/json", .object([("schema", .object(schema.schema(of: input)))]))
      ]
      let isRequired = ("required", JSONText.boolean(hasRequiredField(input)))
      if isGet {
        let parameter: [(String, JSONText)] = [
          ("name", .string("input")), ("in", .string("query")), isRequired, ("content", .object(body)),
        ]
        members.append(("parameters", .array([.object(parameter)])))
      } else {
        members.append(("requestBody", .object([isRequired, ("content", .object(body))])))
      }
    }
    members.append(("responses", .object(responses(of: procedure))))
    members.append(("security", .array(security(of: procedure.access))))
    if case .roles(let roles) = procedure.access {
      members.append(("x-rapport-roles", .array(roles.map { .string($0) })))
    }
    return .object(members)
  }

  private func hasRequiredField(_ type: TypeReference) -> Bool {
    guard case .named(let name) = type, case .object(let fields)? = contract.type(named: name)?.definition else {
      return false
    }
    return fields.contains(where: \.isRequired)
  }

  private func security(of access: AccessContract) -> [JSONText] {
    let signedIn: [JSONText] = ["token", "session"].map { .object([($0, .array([]))]) }
    return access == .public ? [.object([])] + signedIn : signedIn
  }

  // MARK: Answers

  private struct Refusal {
    var status: String
    var name: String
    var codes: [String]
  }

  private static let refusals = [
    Refusal(status: "400", name: "BadRequest", codes: ["PARSE", "INVALID_REQUEST", "BAD_REQUEST"]),
    Refusal(status: "401", name: "Unauthorized", codes: ["UNAUTHORIZED"]),
    Refusal(status: "403", name: "Forbidden", codes: ["FORBIDDEN"]),
    Refusal(status: "404", name: "NotFound", codes: ["NOT_FOUND"]),
    Refusal(status: "408", name: "Timeout", codes: ["TIMEOUT"]),
    Refusal(status: "409", name: "Conflict", codes: ["CONFLICT"]),
    Refusal(status: "412", name: "PreconditionFailed", codes: ["PRECONDITION_FAILED"]),
    Refusal(status: "413", name: "PayloadTooLarge", codes: ["PAYLOAD_TOO_LARGE"]),
    Refusal(status: "422", name: "Unprocessable", codes: ["UNPROCESSABLE"]),
    Refusal(status: "429", name: "TooManyRequests", codes: ["TOO_MANY_REQUESTS"]),
    Refusal(status: "500", name: "Internal", codes: ["INTERNAL"]),
    Refusal(status: "503", name: "Unavailable", codes: ["UNAVAILABLE"]),
  ]

  private func responses(of procedure: ProcedureContract) -> [(String, JSONText)] {
    var answer: [(String, JSONText)] = [("description", .string("The answer."))]
    if let output = procedure.output {
      let schema = JSONText.object(JSONSchema().schema(of: output))
      answer.append(("content", .object([("application/json", .object([("schema", schema)]))])))
    }
    var responses: [(String, JSONText)] = [(procedure.output == nil ? "204" : "200", .object(answer))]
    // With errors of its own, whatever refuses may carry one of them.
    let own: [(String, JSONText)]? = procedure.errors.map {
      [
        (
          "allOf",
          .array([
            Self.reference("schemas/Problem"),
            .object([("properties", .object([("error", Self.reference("schemas/\($0)"))]))]),
          ])
        )
      ]
    }
    for row in Self.refusals where contract.errorCodes.contains(where: { row.codes.contains($0.code) }) {
      if row.status == "401" || row.status == "403", procedure.access == .public, procedure.errors == nil { continue }
      let mayCarryOwn = ["403", "404", "409", "412", "422"].contains(row.status)
      if mayCarryOwn, let own {
        responses.append((row.status, response(to: row, schema: .object(own))))
      } else {
        responses.append((row.status, Self.reference("responses/\(row.name)")))
      }
    }
    return responses
  }

  private func response(to refusal: Refusal, schema: JSONText = reference("schemas/Problem")) -> JSONText {
    let rows = contract.errorCodes.filter { refusal.codes.contains($0.code) }
    let description = rows.map { "\($0.code): \($0.documentation)" }.joined(separator: "\n\n")
    return .object([
      ("description", .string(description)),
      ("content", .object([("application/problem+json", .object([("schema", schema)]))])),
    ])
  }

  private static func reference(_ name: String) -> JSONText {
    .object([("$ref", .string("#/components/\(name)"))])
  }

  private var problem: JSONText {
    func text(_ description: String) -> JSONText {
      .object([("type", .string("string")), ("description", .string(description))])
    }
    let issue: [(String, JSONText)] = [
      ("path", text("Where it is: `lines[2].quantity`; empty for the input itself.")),
      ("code", text("What is wrong, for programs.")),
      ("message", text("What is wrong, as the end of a sentence that starts with the field.")),
      ("bound", .object([("type", .string("object")), ("description", .string("The bounds that were broken."))])),
    ]
    let properties: [(String, JSONText)] = [
      ("type", .object([("type", .string("string")), ("format", .string("uri-reference"))])),
      ("title", text("When the code is answered.")),
      ("status", .object([("type", .string("integer"))])),
      ("detail", text("What was expected, what came, what to do.")),
      ("code", .object([("type", .string("string")), ("enum", .array(contract.errorCodes.map { .string($0.code) }))])),
      ("requestId", text("Names the request in the server's log.")),
      (
        "issues",
        .object([
          ("type", .string("array")),
          (
            "items",
            .object([
              ("type", .string("object")), ("properties", .object(issue)),
              ("required", .array(["path", "code", "message"].map { .string($0) })),
            ])
          ),
        ])
      ),
      ("error", .object([("description", .string("The procedure's own error."))])),
    ]
    return .object([
      ("title", .string("Problem")),
      ("description", .string("Why a call was refused or failed (RFC 9457).")),
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .array(["type", "title", "status", "detail", "code", "requestId"].map { .string($0) })),
    ])
  }
}
