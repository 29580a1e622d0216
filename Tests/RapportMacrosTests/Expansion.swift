import SwiftDiagnostics
import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros
import Testing

@testable import RapportMacros

/// What the macros make of a source.
struct Expansion {
  /// The source with what the macros add.
  let source: String
  /// `line:column message` of each diagnosis.
  let messages: [String]
  /// The source with the first fix-it of each diagnosis applied, if it has one.
  let fixed: [String]
  /// What the fix-its say that they do.
  let fixIts: [String]

  private static let specs: [String: MacroSpec] = {
    let markers = [
      "Query", "Mutation", "Subscription", "Length", "Pattern", "Range", "Minimum", "Maximum", "Count", "Unique",
      "Email", "Phone",
      "WebURL", "Trimmed", "Lowercased", "OneOf", "Future", "Past", "Named",
    ]
    var specs = Dictionary(uniqueKeysWithValues: markers.map { ($0, MacroSpec(type: MarkerMacro.self)) })
    specs["Schema"] = MacroSpec(type: SchemaMacro.self, conformances: ["Schema", "ObjectSchema", "Sendable"])
    specs["Procedures"] = MacroSpec(type: ProceduresMacro.self, conformances: ["ProcedureGroup"])
    return specs
  }()

  init(_ text: String) {
    let file = Parser.parse(source: text)
    let context = BasicMacroExpansionContext(sourceFiles: [file: .init(moduleName: "Test", fullFilePath: "Test.swift")])
    source =
      file.expand(
        macroSpecs: Self.specs,
        contextGenerator: {
          BasicMacroExpansionContext(sharingWith: context, lexicalContext: $0.allMacroLexicalContexts())
        },
        indentationWidth: .spaces(2)
      ).description
    messages = context.diagnostics.map { diagnostic in
      let place = context.location(for: diagnostic.position, anchoredAt: diagnostic.node, fileName: "Test.swift")
      return "\(place.line):\(place.column) \(diagnostic.message)"
    }
    let changes = context.diagnostics.compactMap(\.fixIts.first)
    fixIts = changes.map(\.message.message)
    fixed = changes.map { fixIt in
      fixIt.changes.reduce(text) { text, change in
        guard case .replace(let old, let new) = change else { return text }
        let start = context.location(for: old.position, anchoredAt: old, fileName: "Test.swift").offset
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(start..<start + old.description.utf8.count, with: new.description.utf8)
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// What stands after the source itself, with the macros' attributes gone.
  func added(after marker: String = "extension ") -> String {
    source.range(of: marker).map { String(source[$0.lowerBound...]) } ?? ""
  }
}

extension String {
  /// The first place of a text in this one.
  fileprivate func range(of part: String) -> Swift.Range<String.Index>? { firstRange(of: part) }
}

/// Expects the same lines but for their indentation, and shows the first that differ.
func expectLines(_ text: String, _ expected: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
  func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { line in line.drop { $0 == " " } }.filter { !$0.isEmpty }
  }
  let (found, wanted) = (lines(text), lines(expected))
  for (found, wanted) in zip(found, wanted) where found != wanted {
    #expect(found == wanted, sourceLocation: sourceLocation)
    return
  }
  #expect(found.count == wanted.count, sourceLocation: sourceLocation)
}
