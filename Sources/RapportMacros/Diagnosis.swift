import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// A sentence at a place in the source, and what would mend it.
struct Diagnosis: DiagnosticMessage, FixItMessage {
  let message: String
  let severity: DiagnosticSeverity
  var diagnosticID: MessageID { MessageID(domain: "Rapport", id: "declaration") }
  var fixItID: MessageID { diagnosticID }
}

extension MacroExpansionContext {
  func error(_ message: String, at node: some SyntaxProtocol, fixIts: [FixIt] = []) {
    diagnose(
      Diagnostic(node: Syntax(node), message: Diagnosis(message: message, severity: .error), fixIts: fixIts))
  }
}

extension FixIt {
  static func replace(_ message: String, _ old: some SyntaxProtocol, with new: some SyntaxProtocol) -> FixIt {
    .replace(message: Diagnosis(message: message, severity: .remark), oldNode: old, newNode: new)
  }
}

extension SyntaxProtocol {
  /// The text of the documentation comment before the declaration, without its markers.
  var documentation: String {
    var lines: [String] = []
    for piece in leadingTrivia {
      switch piece {
      case .docLineComment(let text):
        let line = text.dropFirst(3)
        lines.append(String(line.first == " " ? line.dropFirst() : line))
      case .docBlockComment(let text):
        for line in text.dropFirst(3).dropLast(2).split(separator: "\n", omittingEmptySubsequences: false) {
          let bare = line.drop { $0 == " " || $0 == "\t" }
          lines.append(String(bare.hasPrefix("* ") ? bare.dropFirst(2) : bare == "*" ? "" : bare))
        }
      case .newlines(let count) where count > 1, .carriageReturnLineFeeds(let count) where count > 1: lines = []
      default: break
      }
    }
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text as a Swift string literal on one line.
  var literal: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension AttributeListSyntax {
  func named(_ name: String) -> AttributeSyntax? {
    lazy.compactMap { $0.as(AttributeSyntax.self) }.first { $0.name == name }
  }
}

extension AttributeSyntax {
  /// The last part of the attribute's name: `Length` of `@Rapport.Length(1...3)`.
  var name: String {
    if let member = attributeName.as(MemberTypeSyntax.self) { return member.name.text }
    return attributeName.as(IdentifierTypeSyntax.self)?.name.text ?? attributeName.trimmedDescription
  }

  /// What stands between the brackets, as written.
  var argumentText: String { arguments?.trimmedDescription ?? "" }

  func argument(_ label: String) -> ExprSyntax? {
    arguments?.as(LabeledExprListSyntax.self)?.first { $0.label?.text == label }?.expression
  }
}

extension DeclModifierListSyntax {
  /// The access level to give to what a macro adds to the type: its own, if it is seen outside the file.
  var accessPrefix: String {
    for modifier in self where ["public", "package"].contains(modifier.name.text) { return modifier.name.text + " " }
    return ""
  }

  func contains(_ keyword: Keyword) -> Bool { contains { $0.name.tokenKind == .keyword(keyword) } }
}
