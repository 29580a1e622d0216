import Storage
import Synchronization
import Testing

@Suite struct MigratorTests {
  static let first = Migration(id: "01-a", ["CREATE TABLE a (id \(.integer) PRIMARY KEY)\(.strict)"])
  static let second = Migration(id: "02-b", ["CREATE TABLE b (a_id \(.integer) REFERENCES a (id))\(.strict)"])
  static let third = Migration(id: "03-c", ["CREATE TABLE c (id \(.integer) PRIMARY KEY)\(.strict)"])

  @Test(arguments: Engine.all) func aFreshDatabaseIsMigratedOnce(engine: Engine) async throws {
    try await engine.withStore { store in
      let migrator = try Migrator([Self.first, Self.second])
      #expect(try await migrator.status(store) == .init(applied: [], pending: ["01-a", "02-b"]))
      #expect(try await migrator.plan(store).map(\.id) == ["01-a", "02-b"])
      #expect(try await migrator.plan(store).first?.statements.first?.hasPrefix("CREATE TABLE a") == true)
      #expect(try await store.read { try $0.tableNames() } == [])

      #expect(try await migrator.migrate(store) == ["01-a", "02-b"])
      #expect(try await migrator.migrate(store) == [])
      #expect(try await store.read { try $0.tableNames() } == ["a", "b", "schema_migrations"])
      #expect(try await Migrator([Self.first, Self.second, Self.third]).migrate(store) == ["03-c"])
    }
  }

  @Test(arguments: Engine.all) func aNewerDatabaseIsRefused(engine: Engine) async throws {
    try await engine.withStore { store in
      try await Migrator([Self.first, Self.second]).migrate(store)
      let older = try Migrator([Self.first])
      #expect(
        try await errorKind { try await older.migrate(store) } == .migration(.newerDatabase(id: "02-b")))
    }
  }

  @Test(arguments: Engine.all) func aGapIsRefused(engine: Engine) async throws {
    try await engine.withStore { store in
      try await Migrator([Self.first, Self.third]).migrate(store)
      let migrator = try Migrator([Self.first, Self.second, Self.third])
      #expect(try await errorKind { try await migrator.migrate(store) } == .migration(.gap(id: "02-b")))
      #expect(try await store.read { try $0.tableNames() } == ["a", "c", "schema_migrations"])
    }
  }

  @Test(arguments: Engine.all) func aChangedMigrationIsRefusedByName(engine: Engine) async throws {
    try await engine.withStore { store in
      try await Migrator([Self.first, Self.second]).migrate(store)
      let edited = Migration(id: "01-a", ["CREATE TABLE a (id \(.integer) PRIMARY KEY, n \(.text))\(.strict)"])
      let error = await #expect(throws: StorageError.self) {
        try await Migrator([edited, Self.second]).migrate(store)
      }
      #expect(error?.kind == .migration(.changed(id: "01-a")))
      #expect(error?.message.contains("\"01-a\"") == true)
    }
  }

  @Test(arguments: Engine.all) func aFailingMigrationLeavesNothingOfItself(engine: Engine) async throws {
    try await engine.withStore { store in
      let failing = Migration(id: "02-b", ["CREATE TABLE half (id \(.integer))\(.strict)", "CREATE NONSENSE"])
      let migrator = try Migrator([Self.first, failing])
      #expect(try await errorKind { try await migrator.migrate(store) } == .migration(.failed(id: "02-b")))
      #expect(try await store.read { try $0.tableNames() } == ["a", "schema_migrations"])
      #expect(try await migrator.status(store).applied == ["01-a"])
    }
  }

  @Test(arguments: Engine.all) func aForeignDatabaseIsRefused(engine: Engine) async throws {
    try await engine.withStore { store in
      try await store.write { try $0.execute("CREATE TABLE photos (id \(.integer))") }
      let migrator = try Migrator([Self.first])
      #expect(try await errorKind { try await migrator.migrate(store) } == .migration(.foreignDatabase))
      #expect(try await store.read { try $0.tableNames() } == ["photos"])
    }
  }

  @Test(arguments: Engine.all) func twoAtOnceApplyEachOnce(engine: Engine) async throws {
    try await withDirectory { directory in
      let stores = try [engine.open(directory), engine.open(directory)]
      defer { for store in stores { try? store.close() } }
      let migrator = try Migrator([Self.first, Self.second, Self.third])
      let applied = try await withThrowingTaskGroup(of: [String].self) { group in
        for store in stores { group.addTask { try await migrator.migrate(store) } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(applied.sorted() == ["01-a", "02-b", "03-c"])
    }
  }

  @Test(arguments: Engine.all) func aTableCanBeRebuiltAndBrokenReferencesAreFound(engine: Engine) async throws {
    try await engine.withStore { store in
      let base = [Self.first, Self.second]
      try await Migrator(base).migrate(store)
      try await store.write { writer in
        try writer.execute("INSERT INTO a (id) VALUES (1)")
        try writer.execute("INSERT INTO b (a_id) VALUES (1)")
      }
      let breaking = Migration(id: "03-x", ["DELETE FROM a"])
      #expect(
        try await errorKind { try await Migrator(base + [breaking]).migrate(store) }
          == .migration(.brokenReferences(table: "b")))
      #expect(try await store.read { try $0.exists("SELECT 1 FROM a") })

      let rebuilding = Migration(
        id: "03-x",
        [
          "CREATE TABLE a_new (id \(.integer) PRIMARY KEY, name \(.text))\(.strict)",
          "INSERT INTO a_new (id) SELECT id FROM a", "DROP TABLE a", "ALTER TABLE a_new RENAME TO a",
        ])
      try await Migrator(base + [rebuilding]).migrate(store)
      #expect(try await store.read { try $0.fetchValues("SELECT id FROM a", as: Int.self) } == [1])
      // And references are enforced again.
      #expect(try await errorKind { try await store.write { try $0.execute("DELETE FROM a") } } == .foreignKeyViolation)
    }
  }

  @Test func idsAreUniqueAndOrdered() {
    func kind(_ ids: [String]) -> StorageError.Kind? {
      do {
        _ = try Migrator(ids.map { Migration(id: $0, []) })
        return nil
      } catch { return (error as? StorageError)?.kind }
    }
    #expect(kind(["1", "2", "3"]) == nil)
    #expect(kind(["1", "1"]) == .migration(.duplicate(id: "1")))
    #expect(kind(["1", "2", "1"]) == .migration(.duplicate(id: "1")))
    #expect(kind(["2", "1"]) == .migration(.outOfOrder(id: "1")))
  }
}
