import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// What `@Schema` makes of an enum: a choice of words, or a union whose cases carry values.
struct EnumSchema {
  let text: String

  private struct Case {
    var name: String
    var documentation: String
    var fields: [SchemaField]
    /// Whether the value has no label, and stands in the field `value`.
    var isUnlabelled: Bool
  }

  init?(_ declaration: EnumDeclSyntax, of type: String, in context: some MacroExpansionContext) {
    let name = declaration.name.text
    guard declaration.genericParameterClause == nil else {
      context.error("@Schema is not for generic enums", at: declaration.name)
      return nil
    }
    var cases: [Case] = []
    for member in declaration.memberBlock.members {
      guard let group = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      for element in group.elements {
        guard let fields = Self.fields(of: element, in: context) else { return nil }
        let label = element.parameterClause?.parameters.first?.firstName?.tokenKind
        let isUnlabelled = (label == nil || label == .wildcard) && !fields.isEmpty
        cases.append(
          Case(
            name: element.name.text.trimmingBackticks, documentation: group.documentation, fields: fields,
            isUnlabelled: isUnlabelled))
      }
    }
    let isChoice =
      declaration.inheritanceClause?.inheritedTypes.contains { $0.type.trimmedDescription == "String" } == true
    if !isChoice, cases.allSatisfy(\.fields.isEmpty) {
      context.error(
        "A choice of words needs the raw type String: enum \(name): String", at: declaration.name,
        fixIts: Self.rawTypeFixIt(declaration))
      return nil
    }
    let access = declaration.modifiers.accessPrefix
    let documentation = declaration.documentation.literal
    text =
      isChoice
      ? Self.choice(name, type, cases, access, documentation) : Self.union(name, type, cases, access, documentation)
  }

  private static func choice(
    _ name: String, _ type: String, _ cases: [Case], _ access: String, _ documentation: String
  ) -> String {
    let names = cases.map { ".\($0.name.escaped)" }.joined(separator: ", ")
    let words = cases.map { "(Self.\($0.name.escaped).rawValue, \($0.documentation.literal))" }
    return """
      extension \(type): Schema {
        private static let schemaCases: [Self] = [\(names)]

        private static let schemaWords: KeyTable = KeyTable(schemaCases.map(\\.rawValue))

        \(access)static var schemaType: SchemaType {
          .named(\(name.literal)) {
            .choice(
              \(name.literal), documentation: \(documentation),
              [
                \(words.joined(separator: ",\n"))
              ])
          }
        }

        \(access)static func read(from reader: inout SchemaReader) -> Self? {
          reader.readWord(schemaWords).map { schemaCases[$0] }
        }

        \(access)func write(to writer: inout JSONWriter) { writer.write(rawValue) }
      }
      """
  }

  private static func union(
    _ name: String, _ type: String, _ cases: [Case], _ access: String, _ documentation: String
  ) -> String {
    let forms = cases.map { item in
      let fields = item.fields.map { $0.definition(rulesName: nil) }.joined(separator: ", ")
      return "UnionForm(\(item.name.literal), documentation: \(item.documentation.literal), fields: [\(fields)])"
    }
    let keys = cases.map { item in
      "static let \(item.name.escaped) = KeyTable([\(item.fields.map(\.name.literal).joined(separator: ", "))])"
    }
    let readings = cases.enumerated().map { index, item in
      let keys = "SchemaKeys.\(item.name.escaped)"
      let arguments = item.fields.map { item.isUnlabelled ? "_\($0.name)" : "\($0.name): _\($0.name)" }
      return """
        case \(index):
          guard var object = reader.beginObject(\(keys), discriminator: "type") else { return nil }
          \(item.fields.reading { _ in nil })
          return .\(item.name.escaped)\(arguments.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))")
        """
    }
    let writings = cases.map { item in
      let pattern = item.fields.map { "let _\($0.name)" }.joined(separator: ", ")
      let fields = item.fields.map { $0.writing("_\($0.name)") }
      return """
        case .\(item.name.escaped)\(pattern.isEmpty ? "" : "(\(pattern))"):
          writer.field("\\"type\\":", \(item.name.literal))
          \(fields.joined(separator: "\n"))
        """
    }
    return """
      extension \(type): Schema {
        private static let schemaCases: KeyTable = KeyTable([\(cases.map(\.name.literal).joined(separator: ", "))])

        private enum SchemaKeys {
          \(keys.joined(separator: "\n"))
        }

        \(access)static var schemaType: SchemaType {
          .named(\(name.literal)) {
            .union(
              \(name.literal), documentation: \(documentation),
              [
                \(forms.joined(separator: ",\n"))
              ])
          }
        }

        \(access)static func read(from reader: inout SchemaReader) -> Self? {
          switch reader.readDiscriminator(schemaCases) {
          \(readings.joined(separator: "\n"))
          default: return nil
          }
        }

        \(access)func write(to writer: inout JSONWriter) {
          writer.beginObject()
          switch self {
          \(writings.joined(separator: "\n"))
          }
          writer.endObject()
        }
      }
      """
  }

  private static func fields(
    of element: EnumCaseElementSyntax, in context: some MacroExpansionContext
  ) -> [SchemaField]? {
    let parameters = element.parameterClause?.parameters.map(\.self) ?? []
    return parameters.reduce(into: Optional([SchemaField]())) { fields, parameter in
      let label = parameter.firstName.flatMap { $0.tokenKind == .wildcard ? nil : $0.text.trimmingBackticks }
      if label == nil, parameters.count > 1 {
        context.error("Each value of a case with several needs a label: it becomes the name of a field", at: parameter)
        fields = nil
      } else if label == "type" {
        context.error("The field type tells the cases apart; choose another label", at: parameter)
        fields = nil
      } else {
        fields?.append(
          SchemaField(
            name: label ?? "value", type: parameter.type.trimmedDescription, documentation: "",
            defaultValue: parameter.defaultValue?.value.trimmedDescription, rules: nil))
      }
    }
  }

  private static func rawTypeFixIt(_ declaration: EnumDeclSyntax) -> [FixIt] {
    guard declaration.inheritanceClause == nil else { return [] }
    let name = declaration.name.with(\.trailingTrivia, [])
    return [
      .replace(
        "add the raw type", declaration.name,
        with: TokenSyntax.identifier("\(name.text): String", trailingTrivia: .space))
    ]
  }
}

extension String {
  /// The name with backticks, which any name may have.
  var escaped: String { "`\(self)`" }
}
