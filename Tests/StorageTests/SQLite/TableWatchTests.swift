import Foundation
import Storage
import StorageSQLite
import Testing

@Suite struct TableWatchTests {
  /// The version, after a read that has opened the connection of this thread.
  private func version(_ watch: TableWatch, _ store: any Store) async throws -> TableWatch.Version {
    try await onThread {
      _ = try await store.read { try $0.fetchValue("SELECT 1", as: Int.self) }
      return try #require(watch.version)
    }
  }

  static let writes: [(SQL, Bool)] = [
    ("INSERT INTO accounts VALUES (\(Key(1)), 'a', 'new', 0, NULL)", true),
    ("UPDATE accounts SET name = 'b'", true),
    ("DELETE FROM accounts", true),
    ("DELETE FROM counter", true),
    ("INSERT INTO notes VALUES (1, 'a', 'b')", false),
    ("INSERT INTO everything VALUES (1, '', 1, 0.5, x'', NULL, NULL)", false),
  ]

  @Test(arguments: writes.indices) func itChangesWithItsTablesAlone(index: Int) async throws {
    let (sql, isWatched) = Self.writes[index]
    try await Engine.sqlite.withTables { store in
      try await store.write { try $0.execute("INSERT INTO accounts VALUES (\(Key(2)), 'z', 'new', 0, NULL)") }
      let watch = store.watch(["accounts", "counter"])
      let before = try await version(watch, store)
      #expect(try await version(watch, store) == before)
      try await store.write { try $0.execute(sql) }
      let after = try await version(watch, store)
      #expect((after != before) == isWatched)
      #expect(try await version(watch, store) == after)
    }
  }

  @Test func whatWasUndoneChangesNothing() async throws {
    struct Stop: Error {}
    try await Engine.sqlite.withTables { store in
      let watch = store.watch(["counter"])
      let before = try await version(watch, store)
      await #expect(throws: Stop.self) {
        try await store.write { writer in
          try writer.execute("UPDATE counter SET value = 1")
          throw Stop()
        }
      }
      #expect(try await version(watch, store) == before)
    }
  }

  @Test func aTriggerAndAChangeOfTheSchemaCountToo() async throws {
    try await Engine.sqlite.withTables { store in
      let watch = store.watch(["counter"])
      let first = try await version(watch, store)
      try await store.alterSchema { writer in
        try writer.execute(
          "CREATE TRIGGER counting AFTER INSERT ON notes BEGIN UPDATE counter SET value = value + 1; END")
      }
      let second = try await version(watch, store)
      try await store.write { try $0.insert(NoteRow(id: 1, title: "", body: "")) }
      let third = try await version(watch, store)
      #expect(first != second && second != third)
    }
  }

  /// Another store on the file is to this one what another process is.
  @Test func whatOthersWriteCountsAsAChange() async throws {
    try await withDirectory { directory in
      let path = directory.appending(path: "a.db").path
      let store = try SQLiteStore(path: path)
      let other = try SQLiteStore(path: path)
      defer {
        try? store.close()
        try? other.close()
      }
      try await Migrator([Fixtures.migration]).migrate(store)
      let watch = store.watch(["counter"])
      var last = try await version(watch, store)
      for number in 0..<3 {
        try await other.write { try $0.execute("UPDATE counter SET value = \(number + 1)") }
        let next = try await version(watch, store)
        #expect(next != last)
        last = next
        // Its own writes elsewhere do not hide the others', and do not count themselves.
        try await store.write { try $0.insert(NoteRow(id: number, title: "", body: "")) }
        #expect(try await version(watch, store) == last)
        try await store.write { try $0.insert(NoteRow(id: number + 10, title: "", body: "")) }
        try await other.write { try $0.insert(NoteRow(id: number + 20, title: "", body: "")) }
        try await store.write { try $0.insert(NoteRow(id: number + 30, title: "", body: "")) }
        let mixed = try await version(watch, store)
        #expect(mixed != last)
        last = mixed
      }
    }
  }
}
