import RapportContract

/// `client.ts`: an interface for each namespace, and `createClient`.
extension TypeScriptRenderer {
  var client: String {
    let procedures = model.procedures
    let named = procedures.flatMap { procedure in
      (procedure.output.map { namedTypes(in: $0) } ?? [])
        + [procedure.input, procedure.errors].compactMap { $0 }
        .map { model.typeNames[$0] ?? $0 }
    }
    let runtime =
      procedures.map { wrapper($0.kind) } + procedures.flatMap { $0.output.map { valueTypes(in: $0) } ?? [] }
      + ["ClientOptions", "Namespace"]
    var text = TypeScriptText.header
    text += "import { connect } from \"./runtime.js\";\n"
    text += importList(Set(runtime), from: "./runtime.js")
    text += importList(Set(named), from: "./types.js")
    text += "import { wire } from \"./wire.js\";\n"
    for namespace in model.namespaces { text += "\n" + interface(namespace) }
    text += """

      /**
       * A client for the server at `options.url`. It opens no connection before its first call, and may be shared.
       */
      export function createClient(options: ClientOptions): Client {
        return connect<Client>(wire, options);
      }

      """
    return text
  }

  private func interface(_ namespace: NamespaceModel) -> String {
    let title = namespace.path.isEmpty ? "\(model.title): every procedure." : "`\(namespace.dottedPath)`"
    var text = TypeScriptText.comment([title]) + "export interface \(namespace.name) extends Namespace {\n"
    let methods = Set(namespace.procedures.map(\.method))
    for child in namespace.children where !methods.contains(child.segment) {
      text += "  readonly \(TypeScriptText.property(child.segment)): \(child.name);\n"
    }
    for procedure in namespace.procedures {
      text += comment(for: procedure)
      var type = self.type(of: procedure)
      // A name that is both a procedure and a namespace is both in the client, too.
      if let child = namespace.children.first(where: { $0.segment == procedure.method }) {
        type += " & Omit<\(child.name), keyof Namespace>"
      }
      text += "  readonly \(TypeScriptText.property(procedure.method)): \(type);\n"
    }
    return text + "}\n"
  }

  private func type(of procedure: ProcedureModel) -> String {
    var input = procedure.input.map { model.typeNames[$0] ?? $0 } ?? "void"
    if procedure.isInputOptional { input += " | void" }
    var arguments = [input, procedure.output.map { type($0) } ?? "null"]
    if let errors = procedure.errors { arguments.append(model.typeNames[errors] ?? errors) }
    return "\(wrapper(procedure.kind))<\(arguments.joined(separator: ", "))>"
  }

  private func wrapper(_ kind: ProcedureContract.Kind) -> String {
    switch kind {
    case .query: "Query"
    case .mutation: "Mutation"
    case .subscription: "Subscription"
    }
  }

  private func comment(for procedure: ProcedureModel) -> String {
    let access =
      switch procedure.access {
      case .public: "For anyone."
      case .signedIn: "For anyone who is signed in."
      case .roles(let roles): "For " + roles.map { "`\($0)`" }.joined(separator: ", ") + "."
      }
    let deprecation = procedure.deprecation.map { "@deprecated " + $0.split(separator: "\n").joined(separator: " ") }
    return TypeScriptText.comment([procedure.documentation, access, deprecation ?? ""], indentation: "  ")
  }

  private func importList(_ names: Set<String>, from module: String) -> String {
    if names.isEmpty { return "" }
    let sorted = names.sorted()
    let line = "import type { \(sorted.joined(separator: ", ")) } from \"\(module)\";\n"
    if line.count <= 121 { return line }
    return "import type {\n" + sorted.map { "  \($0),\n" }.joined() + "} from \"\(module)\";\n"
  }
}
