import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// `@Table("deals")`: writes the conformance of a struct to `Record`.
struct TableMacro: ExtensionMacro {
  static func expansion(
    of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
    providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
    in context: some MacroExpansionContext
  ) throws -> [ExtensionDeclSyntax] {
    guard let structure = declaration.as(StructDeclSyntax.self) else {
      context.diagnose(Diagnostic(node: node, message: TableDiagnostic.notAStruct))
      return []
    }
    if let parameters = structure.genericParameterClause {
      context.diagnose(Diagnostic(node: parameters, message: TableDiagnostic.generic))
      return []
    }
    guard let arguments = TableArguments(node, in: context),
      let columns = TableColumn.columns(of: structure, in: context)
    else { return [] }

    let marked = columns.indices.filter { columns[$0].isPrimaryKey }
    let key = marked.isEmpty ? columns.indices.filter { columns[$0].property == "id" } : marked
    if key.isEmpty {
      context.diagnose(Diagnostic(node: structure.name, message: TableDiagnostic.noPrimaryKey))
      return []
    }

    let access = accessModifier(of: structure)
    let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let reads = columns.enumerated().map { "    self.\($1.property) = try row[\($0)]" }.joined(separator: "\n")
    let values = columns.map { "\($0.property).databaseValue" }.joined(separator: ", ")
    let recording = arguments.recordsChanges.map { "\n  \(access)static let recordsChanges: Bool = \($0)" } ?? ""
    let source: DeclSyntax = """
      extension \(type.trimmed): Storage.Record {
        \(raw: access)static let table: String = \(arguments.table)
        \(raw: access)static let columns: [String] = [\(raw: names)]
        \(raw: access)static let primaryKey: [Int] = \(raw: key)\(raw: recording)
        \(raw: access)static let sql: Storage.RecordSQL = Storage.RecordSQL(Self.self)

        \(raw: access)init(row: Storage.Row) throws {
      \(raw: reads)
        }

        \(raw: access)var columnValues: [Storage.DatabaseValue] {
          [\(raw: values)]
        }
      }
      """
    return source.as(ExtensionDeclSyntax.self).map { [$0] } ?? []
  }

  /// The modifier that the members need so that a conformance of this struct is as visible as the struct.
  private static func accessModifier(of structure: StructDeclSyntax) -> String {
    let visible: [Keyword] = [.public, .package]
    for modifier in structure.modifiers {
      for keyword in visible where modifier.name.tokenKind == .keyword(keyword) {
        return "\(modifier.name.text) "
      }
    }
    return ""
  }
}

/// What stands in the parentheses of `@Table`.
private struct TableArguments {
  var table: StringLiteralExprSyntax
  /// As written; nil when it was left out.
  var recordsChanges: String?

  init?(_ node: AttributeSyntax, in context: some MacroExpansionContext) {
    guard case .argumentList(let arguments)? = node.arguments, let name = arguments.first?.expression,
      let literal = name.as(StringLiteralExprSyntax.self), let text = literal.representedLiteralValue, !text.isEmpty
    else {
      context.diagnose(Diagnostic(node: node, message: TableDiagnostic.tableNameNotLiteral))
      return nil
    }
    table = literal
    if let argument = arguments.first(where: { $0.label?.text == "recordsChanges" }) {
      recordsChanges = argument.expression.trimmedDescription
    }
  }
}

/// One stored property.
private struct TableColumn {
  var property: String
  var name: String
  var isPrimaryKey: Bool

  /// The stored properties in their order; nil when one of them cannot be a column, which has been said then.
  static func columns(of structure: StructDeclSyntax, in context: some MacroExpansionContext) -> [TableColumn]? {
    var columns: [TableColumn] = []
    var isValid = true
    func refuse(_ node: some SyntaxProtocol, _ message: TableDiagnostic) {
      context.diagnose(Diagnostic(node: node, message: message))
      isValid = false
    }
    for member in structure.memberBlock.members {
      guard let variable = member.decl.as(VariableDeclSyntax.self), !variable.isStatic else { continue }
      let stored = variable.bindings.filter(\.isStored)
      if stored.isEmpty { continue }
      if variable.modifiers.contains(where: { $0.name.tokenKind == .keyword(.lazy) }) {
        refuse(variable, .lazy)
        continue
      }
      let isConstant = variable.bindingSpecifier.tokenKind == .keyword(.let)
      for binding in stored {
        guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
          refuse(binding, .pattern)
          continue
        }
        if isConstant, binding.initializer != nil {
          refuse(binding, .constant(identifier.text))
          continue
        }
        // In `var a, b: Int` the type stands at the last name.
        let isTyped = variable.bindings.contains { $0.position >= binding.position && $0.typeAnnotation != nil }
        if !isTyped {
          refuse(binding, .noType(identifier.text))
          continue
        }
        guard let name = columnName(for: variable, identifier, in: context) else {
          isValid = false
          continue
        }
        if columns.contains(where: { $0.name == name }) {
          refuse(binding, .duplicate(name))
          continue
        }
        columns.append(
          TableColumn(
            property: identifier.text, name: name, isPrimaryKey: variable.attribute(named: "PrimaryKey") != nil))
      }
    }
    return isValid ? columns : nil
  }

  private static func columnName(
    for variable: VariableDeclSyntax, _ identifier: TokenSyntax, in context: some MacroExpansionContext
  ) -> String? {
    guard let attribute = variable.attribute(named: "Column") else {
      return snakeCase(identifier.text.filter { $0 != "`" })
    }
    guard case .argumentList(let arguments)? = attribute.arguments,
      let literal = arguments.first?.expression.as(StringLiteralExprSyntax.self),
      let name = literal.representedLiteralValue, !name.isEmpty, !name.contains(where: { "\"\\\n".contains($0) })
    else {
      context.diagnose(Diagnostic(node: attribute, message: TableDiagnostic.columnNameNotLiteral))
      return nil
    }
    return name
  }

  /// `customerProfileId` → `customer_profile_id`, `htmlURL` → `html_url`, `URLPath` → `url_path`.
  static func snakeCase(_ name: String) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
      if character.isUppercase, index > 0 {
        let previous = characters[index - 1]
        let endsAcronym = index + 1 < characters.count && characters[index + 1].isLowercase
        if previous != "_", !previous.isUppercase || endsAcronym { result += "_" }
      }
      result += character.lowercased()
    }
    return result
  }
}

extension VariableDeclSyntax {
  fileprivate var isStatic: Bool {
    modifiers.contains { $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class) }
  }

  fileprivate func attribute(named name: String) -> AttributeSyntax? {
    for case .attribute(let attribute) in attributes {
      // `@Storage.Column` as well as `@Column`.
      if attribute.attributeName.trimmedDescription.split(separator: ".").last.map(String.init) == name {
        return attribute
      }
    }
    return nil
  }
}

extension PatternBindingSyntax {
  /// Whether it takes room: it has no accessors, or only observers.
  fileprivate var isStored: Bool {
    switch accessorBlock?.accessors {
    case nil: true
    case .getter: false
    case .accessors(let accessors):
      accessors.allSatisfy {
        [.keyword(.willSet), .keyword(.didSet)].contains($0.accessorSpecifier.tokenKind)
      }
    }
  }
}

private enum TableDiagnostic: DiagnosticMessage {
  case notAStruct
  case generic
  case tableNameNotLiteral
  case columnNameNotLiteral
  case noPrimaryKey
  case noType(String)
  case constant(String)
  case duplicate(String)
  case lazy
  case pattern

  var message: String {
    switch self {
    case .notAStruct: "@Table makes a struct a row; attach it to a struct"
    case .generic: "@Table needs one struct per table; a generic struct would be many"
    case .tableNameNotLiteral: "@Table needs the table's name as a string literal: @Table(\"deals\")"
    case .columnNameNotLiteral: "@Column needs the column's name as a plain string literal: @Column(\"stage_id\")"
    case .noPrimaryKey: "@Table needs a primary key: name a property 'id', or mark properties with @PrimaryKey"
    case .noType(let name): "write the type of '\(name)': @Table reads the source, which does not know inferred types"
    case .constant(let name):
      "'\(name)' always has the same value and cannot be read from a row; make it static or a var"
    case .duplicate(let name): "two properties have the column '\(name)'; name one of them with @Column"
    case .lazy: "a lazy property cannot be a column; make it computed"
    case .pattern: "a column needs a name of its own; declare one property per column"
    }
  }

  var diagnosticID: MessageID {
    let name = String(describing: self).prefix { $0 != "(" }
    return MessageID(domain: "RapportMacros.Table", id: String(name))
  }

  var severity: DiagnosticSeverity { .error }
}
