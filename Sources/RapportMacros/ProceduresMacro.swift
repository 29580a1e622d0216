import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// `@Procedures`: registers the methods of a struct that are marked as procedures.
struct ProceduresMacro: ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard let group = declaration.as(StructDeclSyntax.self) else {
      context.error("@Procedures is for structs", at: node)
      return []
    }
    guard let namespace = namespace(of: node, in: context) else { return [] }
    var methods: [ProcedureMethod] = []
    var seen: Set<String> = []
    for member in group.memberBlock.members {
      guard let function = member.decl.as(FunctionDeclSyntax.self),
        let method = ProcedureMethod(function, namespace: namespace, in: context)
      else { continue }
      if !seen.insert(method.name).inserted {
        context.error(
          "There is a procedure \(namespace).\(method.name) already: names on the wire are unique", at: function.name)
        continue
      }
      methods.append(method)
    }
    guard let call = methods.first?.call else { return [] }
    for method in methods where method.call != call {
      context.error(
        "The procedures of one group take the same kind of call: \(call), not \(method.call)", at: method.callNode)
    }
    let access = group.modifiers.accessPrefix
    let text = """
      extension \(type.trimmedDescription): ProcedureGroup {
        \(access)var procedures: [Procedure<\(call)>] {
          \(methods.map(\.registration).joined(separator: "\n"))
          return [\(methods.map(\.name.escaped).joined(separator: ", "))]
        }
      }
      """
    return [try ExtensionDeclSyntax("\(raw: text)")]
  }

  private static func namespace(of node: AttributeSyntax, in context: some MacroExpansionContext) -> String? {
    guard let argument = node.arguments?.as(LabeledExprListSyntax.self)?.first?.expression,
      let literal = argument.as(StringLiteralExprSyntax.self)?.representedLiteralValue
    else {
      context.error("The namespace is a plain string: @Procedures(\"crm.deals\")", at: node)
      return nil
    }
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    guard
      parts.allSatisfy({ $0.first?.isLetter == true && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
    else {
      context.error("A namespace is words of letters and digits with dots between: crm.deals", at: argument)
      return nil
    }
    return literal
  }
}

/// A method that is a procedure.
private struct ProcedureMethod {
  let name: String
  /// The type of the call that it takes.
  let call: String
  let callNode: Syntax
  /// The declaration of a constant of the method's name that holds the procedure.
  let registration: String

  private static let kinds = ["Query": "query", "Mutation": "mutation", "Subscription": "subscription"]

  /// `nil` if the method is no procedure, or not one that can be registered; then it says why.
  init?(_ function: FunctionDeclSyntax, namespace: String, in context: some MacroExpansionContext) {
    let marks = function.attributes.compactMap { $0.as(AttributeSyntax.self) }.filter { Self.kinds[$0.name] != nil }
    guard let mark = marks.first, let kind = Self.kinds[mark.name] else { return nil }
    guard marks.count == 1 else {
      context.error("A procedure is one of query, mutation and subscription", at: marks[1])
      return nil
    }
    name = function.name.text.trimmingBackticks
    guard Self.check(function, in: context) else { return nil }
    let parameters = Array(function.signature.parameterClause.parameters)
    guard let last = parameters.last, parameters.count <= 2 else {
      context.error(
        "A procedure takes an input and the call, or the call alone: func \(name)(_ input: Input, _ call: Call)",
        at: function.signature.parameterClause)
      return nil
    }
    for parameter in parameters where parameter.firstName.tokenKind != .wildcard {
      Self.reportLabel(parameter, in: context)
      return nil
    }
    call = last.type.trimmedDescription
    callNode = Syntax(last.type)
    let input = parameters.count == 2 ? parameters[0].type.trimmedDescription : "Nothing"
    let answer = function.signature.returnClause?.type.trimmedDescription
    let output = answer == "Void" || answer == "()" ? nil : answer
    if output == nil, kind != "mutation" {
      context.error(
        kind == "query"
          ? "A query answers something: write its type"
          : "A subscription answers a stream: AsyncThrowingStream<Event, any Error>",
        at: function.name)
      return nil
    }
    var arguments = [
      "\(namespace).\(name)".literal, "input: \(input).self",
      "\(kind == "subscription" ? "events" : "output"): \(output.map { "(\($0)).self" } ?? "Nothing.self")",
      "documentation: \(function.documentation.literal)",
    ]
    for (label, parameter) in [
      ("access", "access"), ("errors", "errors"), ("deprecated", "deprecation"), ("cost", "cost"),
    ] {
      if let value = mark.argument(label) { arguments.append("\(parameter): \(value.trimmedDescription)") }
    }
    let effects =
      (function.signature.effectSpecifiers?.throwsClause == nil ? "" : "try ")
      + (function.signature.effectSpecifiers?.asyncSpecifier == nil ? "" : "await ")
    let invocation = "\(effects)self.\(name.escaped)(\(parameters.count == 2 ? "input, call" : "call"))"
    registration = """
      let \(name.escaped) = Procedure<\(call)>.\(kind)(
        \(arguments.joined(separator: ",\n  "))
      ) { \(parameters.count == 2 ? "input" : "_"), call in
        \(output == nil ? "\(invocation)\n  return Nothing()" : invocation)
      }
      """
  }

  /// What no procedure may be.
  private static func check(_ function: FunctionDeclSyntax, in context: some MacroExpansionContext) -> Bool {
    if let modifier = function.modifiers.first(where: { ["static", "class", "mutating"].contains($0.name.text) }) {
      var mended = function
      mended.modifiers = function.modifiers.filter { $0.id != modifier.id }
      mended.leadingTrivia = function.leadingTrivia
      context.error(
        "A procedure is a plain method, not \(modifier.name.text)", at: modifier,
        fixIts: [.replace("remove \(modifier.name.text)", function, with: mended)])
      return false
    }
    if let generics = function.genericParameterClause {
      context.error("A procedure is not generic: its types stand in the contract", at: generics)
      return false
    }
    for parameter in function.signature.parameterClause.parameters
    where parameter.ellipsis != nil || parameter.defaultValue != nil || parameter.type.is(AttributedTypeSyntax.self) {
      context.error("The parameters of a procedure are plain: no inout, no default, no variadic", at: parameter)
      return false
    }
    return true
  }

  private static func reportLabel(_ parameter: FunctionParameterSyntax, in context: some MacroExpansionContext) {
    var mended = parameter
    mended.secondName = (parameter.secondName ?? parameter.firstName).with(\.leadingTrivia, []).with(
      \.trailingTrivia, [])
    mended.firstName = .wildcardToken(leadingTrivia: parameter.firstName.leadingTrivia, trailingTrivia: .space)
    context.error(
      "The parameters of a procedure have no labels: _ \((parameter.secondName ?? parameter.firstName).text)",
      at: parameter,
      fixIts: [.replace("remove the label", parameter, with: mended)])
  }
}
