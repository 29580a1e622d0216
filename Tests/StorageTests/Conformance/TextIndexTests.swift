import Storage
import Testing

@Suite struct TextIndexTests {
  static let notes = [
    NoteRow(id: 1, title: "Pumpe für ZÜRICH", body: "Order 12-B, confirmed"),
    NoteRow(id: 2, title: "Pump", body: "no order yet"),
    NoteRow(id: 3, title: "naïve AND OR NOT NEAR", body: "東京 \u{11D00}\u{11D01}"),
  ]

  func search(_ query: String, on reader: Reader) throws -> [Int] {
    try reader.fetchValues(
      "SELECT n.id FROM notes n WHERE \(Fixtures.notesText.matches(query, in: "n")) ORDER BY n.id", as: Int.self)
  }

  static let queries: [(String, [Int])] = [
    ("pump", [1, 2]), ("pump ord", [2]), ("ord pump", []), ("order pump", [1, 2]), ("ZURICH", [1]), ("zür", [1]),
    ("naive", [3]),
    ("and", [3]), ("pump and", []), ("near", [3]), ("12-B", [1]), ("東京", [3]), ("", []), ("  \n", []), ("***", []),
    ("\"", []), ("👍", []), ("pump \"", [1, 2]), ("title:pump", []), ("pump*", [1, 2]), ("(pump", [1, 2]),
    ("-pump", [1, 2]),
    ("^pump", [1, 2]), ("a\0b", []), ("'; DROP TABLE notes; --", []), ("pump NOT order", []), ("{title}: pump", []),
    ("NEAR(pump order, 2)", []), ("pump + order", [2]),
  ]

  @Test(arguments: Engine.all, queries.indices) func whatPeopleTypeIsWords(engine: Engine, index: Int) async throws {
    let (query, expected) = Self.queries[index]
    try await engine.withTables { store in
      try await store.write { try $0.insert(contentsOf: Self.notes) }
      #expect(try await store.read { try search(query, on: $0) } == expected)
    }
  }

  @Test(arguments: Engine.all) func lettersTheEngineDoesNotKnowDoNoHarm(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { try $0.insert(contentsOf: Self.notes) }
      for query in ["\u{11D00}", "\u{11D00} pump", "pump \u{11D00}", "\u{301}", String(repeating: "pump ", count: 500)]
      {
        _ = try await store.read { try search(query, on: $0) }
      }
    }
  }

  @Test(arguments: Engine.all) func theIndexFollowsItsTable(engine: Engine) async throws {
    try await engine.withTables { store in
      let note = NoteRow(id: 1, title: "alpha", body: "")
      var other = note
      other.title = "omega"
      let changed = other
      try await store.write { try $0.insert(note) }
      #expect(try await store.read { try search("alpha", on: $0) } == [1])
      try await store.write { try $0.update(changed, from: note) }
      #expect(try await store.read { try search("alpha", on: $0) } == [])
      #expect(try await store.read { try search("omega", on: $0) } == [1])
      try await store.write { try $0.execute("REPLACE INTO notes (id, title, body) VALUES (1, 'delta', '')") }
      #expect(try await store.read { try search("omega", on: $0) } == [])
      #expect(try await store.write { try $0.execute("DELETE FROM notes") } == 1)
      #expect(try await store.read { try search("delta", on: $0) } == [])
    }
  }

  @Test(arguments: Engine.all) func creatingFillsAndDroppingLeavesNothing(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { writer in
        try writer.insert(contentsOf: Self.notes)
        try writer.drop(Fixtures.notesText)
        #expect(try writer.tableNames().contains { $0.hasPrefix("notes_text") } == false)
        try writer.execute("UPDATE notes SET title = 'quartz' WHERE id = 2")
        try writer.create(Fixtures.notesText)
        #expect(try search("quartz", on: writer) == [2])
        try writer.rebuild(Fixtures.notesText)
        #expect(try search("quartz", on: writer) == [2])
      }
    }
  }

  @Test(arguments: Engine.all) func favoringChangesLosesNone(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { try $0.favorChanges(of: Fixtures.notesText) }
      for id in 0..<40 { try await store.write { try $0.insert(NoteRow(id: id, title: "pump", body: "\(id)")) } }
      #expect(try await store.read { try search("pump", on: $0) } == Array(0..<40))
      #expect(try await store.read { try search("pump 17", on: $0) } == [17])
    }
  }
}
