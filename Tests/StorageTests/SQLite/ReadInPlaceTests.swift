import Foundation
import Storage
import StorageSQLite
import Synchronization
import Testing

@Suite struct ReadInPlaceTests {
  /// Takes more instructions than a read in place may.
  static let long: SQL = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT count(*) FROM n
    """

  /// Which threads something ran on.
  final class Threads: Sendable {
    private let seen = Mutex<[ObjectIdentifier]>([])

    var list: [ObjectIdentifier] { seen.withLock { $0 } }
    func note() { seen.withLock { $0.append(ObjectIdentifier(Thread.current)) } }
  }

  @Test func aShortReadStaysOnItsThread() async throws {
    try await Engine.sqlite.withTables { store in
      let threads = Threads()
      let value = try await onThread {
        threads.note()
        let value = try await store.read { reader in
          threads.note()
          return try reader.fetchValue("SELECT value FROM counter", as: Int.self)
        }
        threads.note()
        return value
      }
      #expect(value == 0)
      #expect(threads.list.count == 3 && Set(threads.list).count == 1)
    }
  }

  @Test func aLongReadIsBegunAgainElsewhere() async throws {
    try await Engine.sqlite.withTables { store in
      let threads = Threads()
      let runs = try await onThread {
        try await store.read { reader in
          threads.note()
          // Swallowing the error of the statement that was stopped changes nothing.
          let count = try? reader.fetchValue(Self.long, as: Int.self)
          return (threads.list.count, count)
        }
      }
      #expect(runs == (2, 100_000))
      #expect(Set(threads.list).count == 2)
    }
  }

  /// Between two looks at whether to go on lie a thousand instructions of one statement, counted over all of its runs. So
  /// a look falls on the end of a transaction once in some hundred reads, and at times nothing is left of the bound then.
  @Test func aReadThatUsesUpItsBoundEndsItsTransaction() async throws {
    try await withDirectory { directory in
      var options = SQLiteStore.Options()
      options.instructionsInPlace = 1000
      let store = try SQLiteStore(path: directory.appending(path: "test.db").path, options: options)
      defer { try? store.close() }
      let counting: SQL = """
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 90) SELECT count(*) FROM n
        """
      try await onThread {
        for _ in 0..<4000 {
          let count = try await store.read { try $0.fetchValue(counting, as: Int.self) }
          try #require(count == 90)
        }
      }
    }
  }

  @Test func theErrorOfTheLastRunCounts() async throws {
    struct Stop: Error {}
    try await Engine.sqlite.withTables { store in
      _ = await #expect(throws: Stop.self) {
        try await store.read { reader in
          let count = try reader.fetchValue(Self.long, as: Int.self)
          #expect(count == 100_000)
          throw Stop()
        }
      }
    }
  }

  @Test(arguments: Engine.all) func aLongReadIsCancelled(engine: Engine) async throws {
    try await engine.withTables { store in
      let (started, signalStart) = AsyncStream<Void>.makeStream()
      let endless: SQL = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
      let task = Task {
        try await store.read { reader in
          signalStart.yield()
          return try reader.fetchValue(endless, as: Int.self)
        }
      }
      for await _ in started { break }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test func moreReadsThanThreadsWaitForEachOther() async throws {
    try await withDirectory { directory in
      let store = try SQLiteStore(path: directory.appending(path: "a.db").path, options: .init(readerCount: 2))
      defer { try? store.close() }
      let sum = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<12 { group.addTask { try await store.read { try $0.fetchValue(Self.long) ?? 0 } } }
        return try await group.reduce(0, +)
      }
      #expect(sum == 1_200_000)
    }
  }
}
