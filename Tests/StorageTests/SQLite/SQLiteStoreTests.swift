import Foundation
import Storage
import StorageSQLite
import Testing

@Suite struct SQLiteStoreTests {
  /// As long as another process holds the lock; nobody could wait for the end of this time-out.
  @Test(.timeLimit(.minutes(10))) func whoWaitsForAnotherProcessMayGiveUp() async throws {
    try await withDirectory { directory in
      let path = directory.appending(path: "test.db").path
      let store = try SQLiteStore(path: path, options: .init(busyTimeout: .seconds(3600)))
      let other = try SQLiteStore(path: path)
      try await store.alterSchema { try $0.execute("CREATE TABLE t (i INTEGER)") }
      let (isHeld, hold) = AsyncStream<Void>.makeStream()
      let latch = Latch()
      async let holding: Void = other.write { writer in
        try writer.execute("INSERT INTO t VALUES (0)")
        hold.finish()
        latch.wait()
      }
      for await _ in isHeld {}
      let tasks = (1...3).map { number in
        Task.immediate { try await store.write { try $0.execute("INSERT INTO t VALUES (\(number))") } }
      }
      for task in tasks.prefix(2) {
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
      }
      latch.open()
      try await holding
      #expect(try await tasks[2].value == 1)
      #expect(try await store.read { try $0.fetchValues("SELECT i FROM t ORDER BY i", as: Int.self) } == [0, 3])
      try store.close()
      try other.close()
    }
  }

  func pragma(_ name: String, _ store: SQLiteStore) async throws -> (reader: String?, writer: String?) {
    let sql: SQL = "PRAGMA \(raw: name)"
    @Sendable func text(_ rows: [Row]) throws -> String? {
      switch try rows.first?.databaseValue(at: 0) {
      case .integer(let value): String(value)
      case .text(let value): value
      default: nil
      }
    }
    return (
      try await store.read { try text($0.fetchRows(sql)) }, try await store.write { try text($0.fetchRows(sql)) }
    )
  }

  @Test func thePragmasAreInForce() async throws {
    try await withDirectory { directory in
      let store = try SQLiteStore(path: directory.appending(path: "a.db").path)
      defer { try? store.close() }
      #expect(try await pragma("journal_mode", store) == ("wal", "wal"))
      #expect(try await pragma("foreign_keys", store) == ("1", "1"))
      #expect(try await pragma("synchronous", store).writer == "2")
      #expect(try await pragma("recursive_triggers", store).writer == "1")
    }
  }

  @Test func durabilityIsAnOption() async throws {
    try await withDirectory { directory in
      let options = SQLiteStore.Options(durability: .normal, readerCount: 0)
      let store = try SQLiteStore(path: directory.appending(path: "a.db").path, options: options)
      defer { try? store.close() }
      #expect(try await pragma("synchronous", store).writer == "1")
    }
  }

  @Test func whatCannotBeOpenedSaysWhy() async throws {
    try await withDirectory { directory in
      let text = directory.appending(path: "text.db")
      let content = Data(String(repeating: "This is no database. ", count: 100).utf8)
      try content.write(to: text)
      #expect(try await errorKind { _ = try SQLiteStore(path: text.path) } == .notADatabase)
      #expect(try Data(contentsOf: text) == content)

      #expect(try await errorKind { _ = try SQLiteStore(path: directory.path) } == .cannotOpen)
      let missing = directory.appending(path: "no/where/a.db").path
      #expect(try await errorKind { _ = try SQLiteStore(path: missing) } == .cannotOpen)
      #expect(!FileManager.default.fileExists(atPath: directory.appending(path: "no").path))
      let absent = directory.appending(path: "absent.db").path
      let readOnly = SQLiteStore.Options(isReadOnly: true)
      #expect(try await errorKind { _ = try SQLiteStore(path: absent, options: readOnly) } == .cannotOpen)
      #expect(!FileManager.default.fileExists(atPath: absent))
    }
  }

  @Test func aReadOnlyStoreReadsAndRefusesToWrite() async throws {
    try await withDirectory { directory in
      let path = directory.appending(path: "a.db").path
      let writing = try SQLiteStore(path: path)
      defer { try? writing.close() }
      try await Migrator([Fixtures.migration]).migrate(writing)
      let reading = try SQLiteStore(path: path, options: .init(isReadOnly: true))
      defer { try? reading.close() }
      #expect(try await reading.read { try $0.fetchValue("SELECT value FROM counter", as: Int.self) } == 0)
      let kind = try await errorKind { try await reading.write { try $0.execute("UPDATE counter SET value = 1") } }
      #expect(kind == .readOnly)
      #expect(try await Migrator([Fixtures.migration]).migrate(reading) == [])
    }
  }

  @Test func anotherWriterMakesItBusy() async throws {
    try await withDirectory { directory in
      let path = directory.appending(path: "a.db").path
      let first = try SQLiteStore(path: path)
      let second = try SQLiteStore(path: path, options: .init(busyTimeout: .zero))
      defer {
        try? first.close()
        try? second.close()
      }
      let (isWriting, signalWriting) = AsyncStream<Void>.makeStream()
      let mayEnd = Latch()
      async let holding: Void = first.write { _ in
        signalWriting.finish()
        mayEnd.wait()
      }
      for await _ in isWriting {}
      let kind = try await errorKind { try await second.write { _ in } }
      mayEnd.open()
      try await holding
      #expect(kind == .busy)
      try await second.write { _ in }
    }
  }

  @Test func whatWasCommittedIsThereAfterReopening() async throws {
    try await withDirectory { directory in
      let path = directory.appending(path: "a.db").path
      let first = try SQLiteStore(path: path)
      try await Migrator([Fixtures.migration]).migrate(first)
      try await first.write { try $0.insert(Fixtures.account(1)) }
      try first.close()
      let second = try SQLiteStore(path: path)
      defer { try? second.close() }
      #expect(try await second.read { try $0.find(AccountRow.self, Key(1)) } == Fixtures.account(1))
    }
  }

  /// Nobody writes any more, and the database has the pages all the same.
  @Test(.timeLimit(.minutes(10))) func theLogIsCopiedBesideTheWriter() async throws {
    try await withDirectory { directory in
      let store = try SQLiteStore(path: directory.appending(path: "test.db").path)
      defer { try? store.close() }
      try await store.alterSchema { try $0.execute("CREATE TABLE t (b BLOB)") }
      let bytes = 5000 * 4096
      try await store.write { try $0.execute("INSERT INTO t VALUES (zeroblob(\(bytes)))") }
      while store.figures.databaseSize < bytes { await Task.yield() }
      #expect(store.figures.logSize > bytes)
      #expect(try await store.read { try $0.fetchValue("SELECT length(b) FROM t", as: Int.self) } == bytes)
    }
  }

  @Test func theLogStaysShortWhileOneWritesAllTheTime() async throws {
    try await withDirectory { directory in
      let path = directory.appending(path: "test.db").path
      let store = try SQLiteStore(path: path, options: .init(durability: .normal))
      try await store.alterSchema { try $0.execute("CREATE TABLE t (b BLOB)") }
      let (pages, count) = (3000, 16)
      let longest = (16_000 + 2 * pages) * 4120
      for _ in 0..<count {
        try await store.write { try $0.execute("INSERT INTO t VALUES (randomblob(\(pages * 4096)))") }
        #expect(store.figures.logSize < longest)
      }
      try store.close()
      let again = try SQLiteStore(path: path)
      defer { try? again.close() }
      #expect(try await again.read { try $0.fetchValue("SELECT count(*) FROM t", as: Int.self) } == count)
      #expect(try await again.problems() == [])
    }
  }

  @Test func findingByKeyAndByTextScansNoTable() async throws {
    try await Engine.sqlite.withTables { store in
      try await store.read { reader in
        let byKey = try reader.queryPlan("\(AccountRow.select) WHERE id = \(Key(1))")
        #expect(byKey.count == 1)
        #expect(byKey.allSatisfy { $0.hasPrefix("SEARCH accounts USING INDEX") })
        let byText = try reader.queryPlan("SELECT id FROM notes n WHERE \(Fixtures.notesText.matches("a", in: "n"))")
        #expect(byText.contains { $0.hasPrefix("SEARCH n USING INTEGER PRIMARY KEY") })
        #expect(try reader.queryPlan("SELECT id FROM notes n WHERE n.title = 'a'") == ["SCAN n"])
      }
    }
  }

  @Test func aLiveRowIsEmptyAfterItsStatement() async throws {
    try await Engine.sqlite.withTables { store in
      try await store.read { reader in
        var escaped: Row?
        try reader.forEachRow("SELECT value FROM counter") { escaped = $0 }
        #expect(try escaped?.databaseValue(at: 0) == .null)
      }
    }
  }

  @Test func committingBehindTheStoresBackIsRefused() async throws {
    try await Engine.sqlite.withTables { store in
      await #expect(throws: StorageError.self) {
        try await store.write { writer in
          try writer.execute("COMMIT")
          try writer.execute("UPDATE counter SET value = 3")
        }
      }
      let value = try await store.read { try $0.fetchValue("SELECT value FROM counter", as: Int.self) }
      #expect(value == 0)
    }
  }

  @Test func locationsAreParsed() throws {
    #expect(try SQLiteStore.Location("sqlite:a/b.db")?.path == "a/b.db")
    #expect(try SQLiteStore.Location("sqlite:/a/b.db")?.path == "/a/b.db")
    #expect(try SQLiteStore.Location("sqlite:///a/b.db")?.path == "/a/b.db")
    #expect(try SQLiteStore.Location("postgres://host/db") == nil)
    for bad in ["sqlite:", "sqlite:://", "sqlite://host/a", "sqlite::memory:", "sqlite:file:a", "sqlite:a\0b"] {
      #expect(throws: StorageError.self) { try SQLiteStore.Location(bad) }
    }
  }
}
