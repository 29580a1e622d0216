import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// `@Schema`: makes a struct an `ObjectSchema`, an enum a `Schema`.
struct SchemaMacro: ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol,
    conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    let text: String?
    if let declaration = declaration.as(StructDeclSyntax.self) {
      text = StructSchema(declaration, of: type.trimmedDescription, in: context)?.text
    } else if let declaration = declaration.as(EnumDeclSyntax.self) {
      text = EnumSchema(declaration, of: type.trimmedDescription, in: context)?.text
    } else {
      context.error("@Schema is for structs and enums: values that travel have no identity", at: node)
      text = nil
    }
    guard let text else { return [] }
    var schema = try ExtensionDeclSyntax("\(raw: text)")
    // Said here, lest another extension's protocol brings it from another file.
    if protocols.contains(where: { $0.trimmedDescription == "Sendable" }), var clause = schema.inheritanceClause {
      let sendable = InheritedTypeSyntax(
        type: TypeSyntax("Sendable"), trailingComma: .commaToken(trailingTrivia: .space))
      clause.inheritedTypes.insert(sendable, at: clause.inheritedTypes.startIndex)
      schema.inheritanceClause = clause
    }
    return [schema]
  }
}

/// The name of a type in the contract, as a Swift expression.
struct SchemaName {
  let literal: String
  let isGeneric: Bool

  init(_ name: String, _ parameters: GenericParameterClauseSyntax?) {
    guard let parameters else {
      literal = name.literal
      isGeneric = false
      return
    }
    let arguments = parameters.parameters.map { "\($0.name.text).schemaType" }.joined(separator: ", ")
    literal = "SchemaType.name(\(name.literal), of: [\(arguments)])"
    isGeneric = true
  }
}

/// A field of an object or of a case of a union, as it is declared.
struct SchemaField {
  var name: String
  var type: String
  var documentation: String
  var defaultValue: String?
  /// A Swift expression for its rules; `nil` if it has none.
  var rules: String?

  /// The field as an element of a definition.
  func definition(rulesName: String?) -> String {
    var parts = [name.literal, "(\(type)).self"]
    if rules != nil, let rulesName { parts.append("rules: \(rulesName)") }
    if let defaultValue { parts.append("default: \(defaultValue)") }
    if !documentation.isEmpty { parts.append("documentation: \(documentation.literal)") }
    return "Field(\(parts.joined(separator: ", ")))"
  }

  /// The statement that writes the field, whose value is the expression.
  func writing(_ value: String) -> String {
    let fallback = defaultValue.map { ", default: \($0)" } ?? ""
    return "writer.field(\"\\\"\(name)\\\":\", \(value)\(fallback))"
  }
}

extension [SchemaField] {
  /// The statements that read the fields of `object` into variables, and leave unless all are there.
  func reading(rules: (SchemaField) -> String?) -> String {
    var lines: [String] = map { "var _\($0.name): (\($0.type))?" }
    lines.append("while let field = reader.nextField(&object) {")
    if isEmpty {
      lines.append("  _ = field")
      lines.append("  reader.skip()")
    } else {
      lines.append("  switch field {")
      for (index, field) in enumerated() {
        let rules = field.rules == nil ? nil : rules(field)
        lines.append("  case \(index): _\(field.name) = reader.read(\(rules.map { "rules: \($0)" } ?? ""))")
      }
      lines.append("  default: reader.skip()")
      lines.append("  }")
    }
    lines.append("}")
    for (index, field) in enumerated() {
      let fallback = field.defaultValue.map { ", default: \($0)" } ?? ""
      lines.append("_\(field.name) = reader.finish(\(index), _\(field.name), in: object\(fallback))")
    }
    if !isEmpty {
      lines.append("guard \(map { "let _\($0.name)" }.joined(separator: ", ")) else { return nil }")
    }
    return lines.joined(separator: "\n")
  }
}

/// What `@Schema` makes of a struct.
struct StructSchema {
  let text: String

  init?(_ declaration: StructDeclSyntax, of type: String, in context: some MacroExpansionContext) {
    let name = declaration.name.text
    let read: [SchemaField?] = declaration.memberBlock.members.flatMap { member in
      member.decl.as(VariableDeclSyntax.self).map { Self.fields(of: $0, in: context) } ?? []
    }
    let fields = read.compactMap(\.self)
    guard fields.count == read.count else { return nil }
    if fields.count > 128 { context.error("\(name) has more than 128 fields; split it", at: declaration.name) }
    let access = declaration.modifiers.accessPrefix
    let schemaName = SchemaName(name, declaration.genericParameterClause)
    func constant(_ name: String, _ type: String, _ value: String) -> String {
      // Generic types have no stored static properties.
      schemaName.isGeneric ? "static var \(name): \(type) { \(value) }" : "static let \(name): \(type) = \(value)"
    }
    let names = fields.map(\.name.literal).joined(separator: ", ")
    let ruled = fields.filter { $0.rules != nil }
    text = """
      extension \(type): Schema, ObjectSchema {
        \(access)enum Fields: String {
          \(fields.isEmpty ? "case none = \"\"" : "case \(fields.map { "`\($0.name)`" }.joined(separator: ", "))")
        }

        private enum SchemaRules {
          \(ruled.map { constant($0.name.escaped, "Rules", $0.rules.map { "Rules(\($0))" } ?? "[]") }.joined(separator: "\n"))
        }

        private \(constant("schemaKeys", "KeyTable", "KeyTable([\(names)])"))

        \(access)static var schemaType: SchemaType {
          let name = \(schemaName.literal)
          return .named(name) {
            .object(
              name, documentation: \(declaration.documentation.literal),
              [
                \(fields.map { $0.definition(rulesName: "SchemaRules.\($0.name.escaped)") }.joined(separator: ",\n"))
              ])
          }
        }

        \(access)static func read(from reader: inout SchemaReader) -> Self? {
          guard var object = reader.beginObject(schemaKeys) else { return nil }
          \(fields.reading { "SchemaRules.\($0.name.escaped)" })
          return reader.validated(Self(\(fields.map { "\($0.name): _\($0.name)" }.joined(separator: ", "))))
        }

        \(access)func write(to writer: inout JSONWriter) {
          writer.beginObject()
          \(fields.map { $0.writing("self.\($0.name.escaped)") }.joined(separator: "\n"))
          writer.endObject()
        }
      }
      """
  }

  /// The fields of a declaration; `nil` in place of one that is no field.
  private static func fields(
    of variable: VariableDeclSyntax, in context: some MacroExpansionContext
  ) -> [SchemaField?] {
    guard !variable.modifiers.contains(.static), !variable.modifiers.contains(.lazy) else { return [] }
    return variable.bindings.compactMap { binding -> SchemaField?? in
      if let accessors = binding.accessorBlock?.accessors {
        guard case .accessors(let list) = accessors,
          list.allSatisfy({ ["willSet", "didSet"].contains($0.accessorSpecifier.text) })
        else { return nil }
      }
      guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
        context.error("A field has one name", at: binding.pattern)
        return .some(nil)
      }
      let name = pattern.identifier.text.trimmingBackticks
      guard let type = binding.typeAnnotation?.type ?? binding.typeOfFollowing(in: variable) else {
        context.error(
          "The field \(name) needs its type written out: @Schema reads the source, not the compiler's mind",
          at: pattern,
          fixIts: binding.typeFixIt)
        return .some(nil)
      }
      if variable.bindingSpecifier.tokenKind == .keyword(.let), binding.initializer != nil {
        context.error(
          "A constant with a value is no field: make it a variable with a default, or static",
          at: variable.bindingSpecifier,
          fixIts: [
            .replace(
              "make it a variable", variable.bindingSpecifier,
              with: variable.bindingSpecifier.with(\.tokenKind, .keyword(.var)))
          ])
        return .some(nil)
      }
      return SchemaField(
        name: name, type: type.trimmedDescription, documentation: variable.documentation,
        defaultValue: binding.initializer?.value.trimmedDescription,
        rules: RuleAttributes(variable.attributes).expression)
    }
  }
}

extension PatternBindingSyntax {
  /// The type of a later binding of the same declaration: `var a, b: Int`.
  func typeOfFollowing(in variable: VariableDeclSyntax) -> TypeSyntax? {
    guard initializer == nil else { return nil }
    return variable.bindings.drop { $0.id != id }.lazy.compactMap { $0.typeAnnotation?.type }.first
  }

  /// Writes out the type of a literal.
  var typeFixIt: [FixIt] {
    guard let value = initializer?.value else { return [] }
    let type: String
    switch value.kind {
    case .integerLiteralExpr: type = "Int"
    case .floatLiteralExpr: type = "Double"
    case .booleanLiteralExpr: type = "Bool"
    case .stringLiteralExpr: type = "String"
    default: return []
    }
    var typed = self
    typed.pattern = pattern.trimmed
    typed.typeAnnotation = TypeAnnotationSyntax(
      colon: .colonToken(trailingTrivia: .space), type: TypeSyntax("\(raw: type)"), trailingTrivia: .space)
    return [.replace("write out the type \(type)", self, with: typed)]
  }
}

extension String {
  var trimmingBackticks: String { hasPrefix("`") && hasSuffix("`") ? String(dropFirst().dropLast()) : self }
}

/// The rules that stand on a field.
struct RuleAttributes {
  /// A Swift expression of type `[Rule]`; `nil` if there are none.
  let expression: String?

  private static let names: [String: String] = [
    "Length": "length", "Pattern": "pattern", "Minimum": "minimum", "Maximum": "maximum", "Count": "count",
    "Unique": "unique", "Email": "email", "Phone": "phone", "WebURL": "webURL", "Trimmed": "trimmed",
    "Lowercased": "lowercased", "OneOf": "oneOf", "Future": "future", "Past": "past", "Named": "named",
  ]

  init(_ attributes: AttributeListSyntax) {
    var single: [String] = []
    var ranges: [String] = []
    for attribute in attributes.compactMap({ $0.as(AttributeSyntax.self) }) {
      if attribute.name == "Range" {
        ranges.append("Rule.range(\(attribute.argumentText))")
      } else if let name = Self.names[attribute.name] {
        let arguments = attribute.argumentText
        single.append(arguments.isEmpty ? ".\(name)" : ".\(name)(\(arguments))")
      }
    }
    let parts = (single.isEmpty ? [] : ["[\(single.joined(separator: ", "))]"]) + ranges
    expression = parts.isEmpty ? nil : parts.joined(separator: " + ")
  }
}
