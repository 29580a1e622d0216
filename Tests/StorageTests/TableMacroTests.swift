import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros
import Testing

@testable import RapportMacros

@Suite struct TableMacroTests {
  /// The source with its macros expanded, and the messages of what is wrong with it.
  func expand(_ source: String) -> (source: String, messages: [String]) {
    let file = Parser.parse(source: source)
    let context = BasicMacroExpansionContext(
      sourceFiles: [file: .init(moduleName: "Test", fullFilePath: "Test.swift")])
    let macros: [String: any Macro.Type] = [
      "Table": TableMacro.self, "PrimaryKey": MarkerMacro.self, "Column": MarkerMacro.self,
    ]
    let expanded = file.expand(
      macros: macros,
      contextGenerator: {
        BasicMacroExpansionContext(sharingWith: context, lexicalContext: $0.allMacroLexicalContexts())
      },
      indentationWidth: .spaces(2))
    return (expanded.description, context.diagnostics.map(\.message))
  }

  @Test func theConformanceIsWhatOneWouldWrite() {
    let result = expand(
      """
      @Table("deals", recordsChanges: false)
      public struct DealRow {
        public var id: Key
        var stageId: Key, `class`: String
        @Storage.Column("value_minor") var value: Int? = nil { didSet { print(value) } }
        var url: String
        var double: Int { 2 }
        static let limit = 3
      }
      """)
    #expect(result.messages == [])
    #expect(
      result.source.hasSuffix(
        """
        extension DealRow: Storage.Record {
          public static let table: String = "deals"
          public static let columns: [String] = ["id", "stage_id", "class", "value_minor", "url"]
          public static let primaryKey: [Int] = [0]
          public static let recordsChanges: Bool = false
          public static let sql: Storage.RecordSQL = Storage.RecordSQL(Self.self)

          public init(row: Storage.Row) throws {
            self.id = try row[0]
            self.stageId = try row[1]
            self.`class` = try row[2]
            self.value = try row[3]
            self.url = try row[4]
          }

          public var columnValues: [Storage.DatabaseValue] {
            [id.databaseValue, stageId.databaseValue, `class`.databaseValue, value.databaseValue, url.databaseValue]
          }
        }
        """), "\(result.source)")
  }

  @Test func markedKeysReplaceID() {
    let result = expand("@Table(\"t\") struct T { var id: Int; @PrimaryKey var a: Int; @PrimaryKey var b: Int }")
    #expect(result.source.contains("static let primaryKey: [Int] = [1, 2]"), "\(result.source)")
    #expect(!result.source.contains("public"))
    #expect(!result.source.contains("recordsChanges"))
  }

  @Test(arguments: [
    ("id", "id"), ("htmlURL", "html_url"), ("URLPath", "url_path"), ("line2Text", "line2_text"), ("a_b", "a_b"),
  ]) func namesBecomeSnakeCase(property: String, column: String) {
    let result = expand("@Table(\"t\") struct T { @PrimaryKey var \(property): Int }")
    #expect(result.source.contains("columns: [String] = [\"\(column)\"]"), "\(result.source)")
  }

  static let mistakes: [(String, String)] = [
    ("@Table(\"t\") class T { var id: Int = 0 }", "attach it to a struct"),
    ("@Table(\"t\") enum T { case a }", "attach it to a struct"),
    ("@Table(\"t\") struct T<A> { var id: A }", "generic"),
    ("@Table(name) struct T { var id: Int }", "string literal"),
    ("@Table(\"a\\(b)\") struct T { var id: Int }", "string literal"),
    ("@Table(\"t\") struct T { var id = 1 }", "write the type of 'id'"),
    ("@Table(\"t\") struct T { var name: String }", "needs a primary key"),
    ("@Table(\"t\") struct T { }", "needs a primary key"),
    ("@Table(\"t\") struct T { let id: Int = 1 }", "always has the same value"),
    ("@Table(\"t\") struct T { var id: Int; lazy var a: Int = 1 }", "lazy"),
    ("@Table(\"t\") struct T { var id: Int; var (a, b): (Int, Int) }", "one property per column"),
    ("@Table(\"t\") struct T { var id: Int; @Column(name) var a: Int }", "@Column needs"),
    ("@Table(\"t\") struct T { var id: Int; @Column(\"id\") var a: Int }", "two properties have the column 'id'"),
  ]

  @Test(arguments: mistakes) func mistakesAreNamed(source: String, message: String) {
    let result = expand(source)
    #expect(result.messages.count == 1)
    #expect(result.messages.first?.contains(message) == true, "\(result.messages)")
    #expect(!result.source.contains("extension"))
  }

  @Test func markersExpandToNothing() {
    let result = expand("struct T {\n  @PrimaryKey var a: Int\n  @Column(\"c\") var b: Int\n}")
    #expect(result.source == "struct T {\n  var a: Int\n  var b: Int\n}")
  }
}
