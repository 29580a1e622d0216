import Storage
import Testing

@Suite struct ValueTests {
  static let texts = [
    "", "\0", "a\0b", "'; DROP TABLE counter; --", "Zürich 東京 👩‍👩‍👧‍👦 e\u{301}",
    "\u{10FFFF}\u{FEFF}", "?1 $1 :name @x \\ \"",
    String(repeating: "ä", count: 100_000),
  ]

  @Test(arguments: Engine.all, texts) func textComesBackScalarByScalar(engine: Engine, text: String) async throws {
    try await engine.withTables { store in
      let row = EverythingRow(
        first: 1, second: text, isOn: true, ratio: 0, bytes: Array(text.utf8), optionalText: text, optionalNumber: nil)
      try await store.write { try $0.insert(row) }
      let read = try await store.read { try $0.find(EverythingRow.self, key: [.integer(1), .text(text)]) }
      #expect(read.map { Array($0.second.utf8) } == Array(text.utf8))
      #expect(read == row)
      #expect(try await store.read { try $0.exists("SELECT 1 FROM counter") })
    }
  }

  static let extremes: [EverythingRow] = [
    EverythingRow(
      first: .min, second: "", isOn: false, ratio: -.greatestFiniteMagnitude, bytes: [], optionalText: nil,
      optionalNumber: .min),
    EverythingRow(
      first: .max, second: "", isOn: true, ratio: .infinity, bytes: [0, 255, 0], optionalText: "",
      optionalNumber: .max),
    EverythingRow(
      first: 0, second: "", isOn: true, ratio: .leastNonzeroMagnitude, bytes: [UInt8](repeating: 7, count: 1 << 20),
      optionalText: nil, optionalNumber: nil),
    EverythingRow(
      first: 9_007_199_254_740_993, second: "", isOn: true, ratio: 0.1, bytes: [1], optionalText: nil, optionalNumber: 0
    ),
  ]

  @Test(arguments: Engine.all, extremes) func extremesComeBack(engine: Engine, row: EverythingRow) async throws {
    try await engine.withTables { store in
      try await store.write { try $0.insert(row) }
      #expect(try await store.read { try $0.fetchAll(EverythingRow.select, as: EverythingRow.self) } == [row])
    }
  }

  @Test(arguments: Engine.all) func notANumberIsRefused(engine: Engine) async throws {
    try await engine.withTables { store in
      let row = EverythingRow(
        first: 1, second: "", isOn: true, ratio: .nan, bytes: [], optionalText: nil, optionalNumber: nil)
      let kind = try await errorKind { try await store.write { try $0.insert(row) } }
      #expect(kind == .typeMismatch(column: nil, expected: "a number", found: "not-a-number"))
    }
  }

  @Test(arguments: Engine.all) func numbersThatDoNotFitAreRefused(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.read { reader in
        #expect(throws: StorageError.self) { try reader.fetchValue("SELECT 2147483648", as: Int32.self) }
        #expect(throws: StorageError.self) { try reader.fetchValue("SELECT 2", as: Bool.self) }
        #expect(throws: StorageError.self) { try reader.fetchValue("SELECT 1.5", as: Int.self) }
        #expect(throws: StorageError.self) { try reader.fetchValue("SELECT 'lost'", as: Stage.self) }
        let three = try reader.fetchValue("SELECT 3", as: Double.self)
        #expect(three == 3)
      }
    }
  }

  @Test(arguments: Engine.all) func rowsReadByNameByPositionAndFromAnOffset(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { try $0.insert(contentsOf: [Fixtures.account(1), Fixtures.account(2, owner: Key(1))]) }
      try await store.read { reader in
        let sql: SQL = """
          SELECT a.name AS label, \(AccountRow.columns(of: "o"))
          FROM accounts a JOIN accounts o ON o.id = a.owner_id
          """
        let rows = try reader.fetchRows(sql)
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        #expect(try row["label", as: String.self] == "account 2")
        #expect(try AccountRow(row: row.dropFirst(1)) == Fixtures.account(1))
        #expect(throws: StorageError.self) { try row["nothing", as: String.self] }
        #expect(throws: StorageError.self) { try row[99, as: String.self] }
        #expect(throws: StorageError.self) { try row[-1, as: String.self] }
        #expect(try row.withBytes(at: 0) { Array($0) } == Array("account 2".utf8))
      }
    }
  }

  @Test(arguments: Engine.all) func theSameStatementWithinItself(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { try $0.insert(contentsOf: (0..<5).map { Fixtures.account($0) }) }
      let pairs = try await store.read { reader in
        var pairs = 0
        try reader.forEachRow("SELECT id FROM accounts") { _ in
          try reader.forEachRow("SELECT id FROM accounts") { _ in pairs += 1 }
        }
        return pairs
      }
      #expect(pairs == 25)
    }
  }

  @Test(arguments: Engine.all, [0, 1, 16, 17, 70_000]) func findByManyIDs(engine: Engine, count: Int) async throws {
    try await engine.withTables { store in
      let notes = (0..<count).map { NoteRow(id: $0, title: "", body: "") }
      try await store.write { try $0.insert(contentsOf: notes) }
      let found = try await store.read { try $0.find(NoteRow.self, ids: Array(0..<count) + Array(0..<count) + [-1]) }
      #expect(found.map(\.id).sorted() == Array(0..<count))
    }
  }

  @Test(arguments: Engine.all) func listsBind(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { try $0.insert(contentsOf: (0..<5).map { Fixtures.account($0) }) }
      try await store.read { reader in
        func count(_ names: [String]) throws -> Int? {
          try reader.fetchValue("SELECT count(*) FROM accounts WHERE name IN \(names)", as: Int.self)
        }
        let counts = try [count(["account 1", "account 3", "') OR 1=1 --"]), count([])]
        #expect(counts == [2, 0])
      }
    }
  }
}
