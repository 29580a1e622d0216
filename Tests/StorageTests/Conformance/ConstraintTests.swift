import Storage
import Testing

@Suite struct ConstraintTests {
  static let violations: [(SQL, StorageError.Kind)] = [
    (
      "INSERT INTO accounts VALUES (\(Key(9)), 'account 1', 'new', 0, NULL)",
      .uniqueViolation(columns: ["accounts.name"])
    ),
    ("INSERT INTO accounts VALUES (\(Key(1)), 'other', 'new', 0, NULL)", .uniqueViolation(columns: ["accounts.id"])),
    ("INSERT INTO accounts VALUES (\(Key(9)), 'x', 'new', 0, \(Key(77)))", .foreignKeyViolation),
    ("INSERT INTO accounts VALUES (\(Key(9)), 'x', 'new', -1, NULL)", .checkViolation(name: "balance_positive")),
    ("INSERT INTO accounts VALUES (\(Key(9)), NULL, 'new', 0, NULL)", .notNullViolation(column: "accounts.name")),
    (
      "INSERT INTO accounts VALUES (\(Key(9)), 'x', 'new', 'secret', NULL)",
      .typeMismatch(column: "accounts.balance_minor", expected: "INTEGER", found: "TEXT")
    ),
  ]

  @Test(arguments: Engine.all, violations.indices) func theKindSaysWhichRule(engine: Engine, index: Int) async throws {
    let (sql, expected) = Self.violations[index]
    try await engine.withTables { store in
      try await store.write { try $0.insert(Fixtures.account(1)) }
      let kind = try await errorKind { try await store.write { try $0.execute(sql) } }
      #expect(kind == expected)
      #expect(try await store.read { try $0.fetchValue("SELECT count(*) FROM accounts", as: Int.self) } == 1)
    }
  }

  @Test(arguments: Engine.all) func messagesHoldNoValues(engine: Engine) async throws {
    try await engine.withTables { store in
      let secret = "hush-9471"
      try await store.write { try $0.insert(Fixtures.account(1, name: secret)) }
      let statements: [SQL] = [
        "INSERT INTO accounts VALUES (\(Key(9)), \(secret), 'new', 0, NULL)",
        "INSERT INTO accounts VALUES (\(Key(9)), 'x', 'new', \(secret), NULL)",
        "SELECT json_extract('{}', \(secret))",
        "SELECT rowid FROM notes_text WHERE notes_text MATCH \(secret)",
      ]
      for statement in statements {
        let error = await #expect(throws: StorageError.self) {
          try await store.write { try $0.execute(statement) }
        }
        #expect(error?.message.contains("hush") == false)
        #expect(error?.sql?.contains("hush") == false)
      }
    }
  }

  @Test(arguments: Engine.all) func oneStatementAtATime(engine: Engine) async throws {
    try await engine.withTables { store in
      await #expect(throws: StorageError.self) {
        try await store.write { try $0.execute("DELETE FROM counter; DELETE FROM accounts") }
      }
      let isThere = try await store.read { try $0.exists("SELECT 1 FROM counter") }
      #expect(isThere)
    }
  }

  @Test(arguments: Engine.all) func aStoredValueOfAnotherTypeNamesItsColumn(engine: Engine) async throws {
    try await engine.withTables { store in
      let kind = try await errorKind {
        try await store.read { try $0.forEachRow("SELECT 'a' AS title") { _ = try $0[0, as: Int.self] } }
      }
      #expect(kind == .typeMismatch(column: "title", expected: "an integer", found: "text"))
      let null = try await errorKind {
        try await store.read { try $0.forEachRow("SELECT NULL AS title") { _ = try $0["title", as: String.self] } }
      }
      #expect(null == .typeMismatch(column: "title", expected: "text", found: "NULL"))
    }
  }
}
