import Foundation
import Storage
import StorageSQLite
import Testing

@Suite struct FoldingFunctionTests {
  static let texts: [(String, String)] = [
    ("", ""), ("ABC xyz 09 [\\]^_`@{", "abc xyz 09 [\\]^_`@{"), ("ÖL", "ol"), ("öl", "ol"), ("O\u{308}l", "ol"),
    ("Ångström", "angstrom"), ("ΔΈΛΤΑ", "δελτα"), ("Straße", "straße"), ("Übermäßig 日本", "ubermaßig 日本"),
    (String(repeating: "Ä", count: 5000), String(repeating: "a", count: 5000)),
    (String(repeating: "A", count: 5000), String(repeating: "a", count: 5000)),
  ]

  @Test(arguments: texts) func whatSQLFoldsIsWhatSwiftFolds(text: String, folded: String) async throws {
    #expect(FoldedText.of(text) == folded)
    try await withDirectory { directory in
      let store = try SQLiteStore(path: directory.appending(path: "test.db").path)
      defer { try? store.close() }
      let query: SQL = "SELECT \(.folded)(\(text))"
      #expect(try await store.read { try $0.fetchValue(query, as: String.self) } == folded)
      #expect(try await store.write { try $0.fetchValue(query, as: String.self) } == folded)
    }
  }

  @Test func nothingAndNumbersAreWhatTheyAre() async throws {
    try await withDirectory { directory in
      let store = try SQLiteStore(path: directory.appending(path: "test.db").path)
      defer { try? store.close() }
      let row: [String?] = try await store.read { reader in
        try ["NULL", "17", "''"].map { try reader.fetchValue("SELECT \(.folded)(\(raw: $0))") }
      }
      #expect(row == [nil, "17", ""])
    }
  }
}
