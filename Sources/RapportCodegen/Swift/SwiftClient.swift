import RapportContract

/// `Client.swift`: a struct for each namespace, and the client that they hang on.
extension SwiftRenderer {
  var client: String {
    var text = SwiftText.header + "@_exported public import RapportClient\n\n"
    text += SwiftText.comment(["\(model.title) \(model.version).", model.documentation])
    text += """
      ///
      /// It opens no connection before its first call, and may be shared.
      public struct Client: Sendable {
        /// What carries the calls, for those whose procedure is known only at run time.
        public let connection: Connection

        /// - Parameter url: The server's JSON-RPC endpoint: `https://crm.example.com/rpc`.
        public init(url: String, options: ClientOptions = ClientOptions()) {
          connection = Connection(url: url, options: options)
        }

        /// - Parameter token: An API key, or the token of a session.
        public init(url: String, token: String) {
          self.init(url: url, options: ClientOptions(token: token))
        }

      """
    text += members(of: model.root) + "}\n"
    for namespace in model.namespaces.reversed() where !namespace.path.isEmpty {
      text += "\n/// `\(namespace.dottedPath)`\npublic struct \(namespace.name): Sendable {\n"
      text += "  let connection: Connection\n" + members(of: namespace)
      if let procedure = procedure(at: namespace) { text += method(procedure, named: "callAsFunction") }
      text += "}\n"
    }
    return text
  }

  /// The procedure that has the namespace's name.
  private func procedure(at namespace: NamespaceModel) -> ProcedureModel? {
    model.procedures.first { $0.wireName == namespace.dottedPath }
  }

  private func members(of namespace: NamespaceModel) -> String {
    let children = namespace.children.map(\.segment)
    let names = MemberNames(
      children + namespace.procedures.map(\.method), style: MemberNames.swift, reserved: ["connection"])
    var text = ""
    for child in namespace.children {
      text += "\n  /// `\(child.dottedPath)`\n"
      text += "  public var \(names[child.segment]): \(child.name) { \(child.name)(connection: connection) }\n"
    }
    // A name that is both a procedure and a namespace is a namespace that can be called.
    for procedure in namespace.procedures where !children.contains(procedure.method) {
      text += method(procedure, named: names[procedure.method])
    }
    return text
  }

  private func method(_ procedure: ProcedureModel, named name: String) -> String {
    var text = "\n" + comment(for: procedure)
    if let deprecation = procedure.deprecation {
      let message = deprecation.split(separator: "\n").joined(separator: " ")
      text += "  @available(*, deprecated, message: \(SwiftText.literal(message)))\n"
    }
    let failure = procedure.errors.map { model.typeNames[$0] ?? $0 } ?? "Never"
    var parameters: [String] = []
    if let input = procedure.input {
      let type = model.typeNames[input] ?? input
      parameters.append("_ input: \(type)" + (procedure.isInputOptional ? " = \(type)()" : ""))
    }
    parameters.append("options: CallOptions = CallOptions()")
    let input = procedure.input == nil ? "nil" : "input"
    let wireName = SwiftText.literal(procedure.wireName)
    let output = procedure.output.map { type($0) }
    if procedure.kind == .mutation && output != nil { text += "  @discardableResult\n" }
    let head = "  public func \(name)(\(parameters.joined(separator: ", ")))"
    if procedure.kind == .subscription {
      let stream = "Subscription<\(output ?? "JSONValue"), \(failure)>"
      return text + "\(head) -> \(stream) {\n    connection.subscribe(\(wireName), \(input), options)\n  }\n"
    }
    text += head + " async throws(CallError<\(failure)>)" + (output.map { " -> \($0)" } ?? "") + " {\n"
    let call = output == nil ? "send" : "call"
    let isQuery = procedure.kind == .query
    let arguments = "\(wireName), isQuery: \(isQuery), \(input), options, refusal: \(failure).self"
    return text + "    try await connection.\(call)(\(arguments))\n  }\n"
  }

  private func comment(for procedure: ProcedureModel) -> String {
    let access =
      switch procedure.access {
      case .public: "For anyone."
      case .signedIn: "For anyone who is signed in."
      case .roles(let roles): "For " + roles.map { "`\($0)`" }.joined(separator: ", ") + "."
      }
    return SwiftText.comment([procedure.documentation, access], indentation: "  ")
  }
}
