import Storage
import Testing

@Suite struct TransactionTests {
  struct Stop: Error {}

  @Test(arguments: Engine.all) func committedRowsAreRead(engine: Engine) async throws {
    try await engine.withTables { store in
      let account = Fixtures.account(1)
      try await store.write { try $0.insert(account) }
      #expect(try await store.read { try $0.find(AccountRow.self, Key(1)) } == account)
      #expect(try await store.read { try $0.find(AccountRow.self, Key(2)) } == nil)
    }
  }

  @Test(arguments: Engine.all) func aThrownErrorUndoesEverything(engine: Engine) async throws {
    try await engine.withTables { store in
      await #expect(throws: Stop.self) {
        try await store.write { writer in
          try writer.insert(Fixtures.account(1))
          try writer.execute("UPDATE counter SET value = 7")
          throw Stop()
        }
      }
      let accounts = try await store.read { try $0.fetchAll(AccountRow.select, as: AccountRow.self) }
      #expect(accounts == [])
      #expect(try await store.read { try $0.fetchValue("SELECT value FROM counter", as: Int.self) } == 0)
    }
  }

  @Test(arguments: Engine.all) func aFailedStatementLeavesTheTransactionToItsOwner(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { writer in
        try writer.insert(Fixtures.account(1))
        #expect(throws: StorageError.self) {
          try writer.savepoint { try writer.insert(Fixtures.account(1)) }
        }
        try writer.insert(Fixtures.account(2))
      }
      #expect(try await store.read { try $0.fetchValue("SELECT count(*) FROM accounts", as: Int.self) } == 2)
    }
  }

  @Test(arguments: Engine.all) func aReaderCannotWrite(engine: Engine) async throws {
    try await engine.withTables { store in
      let kind = try await errorKind {
        try await store.read { try $0.forEachRow("INSERT INTO counter (value) VALUES (1) RETURNING value") { _ in } }
      }
      #expect(kind == .readOnly)
      #expect(try await store.read { try $0.fetchValues("SELECT value FROM counter", as: Int.self) } == [0])
    }
  }

  @Test(arguments: Engine.all) func manyWritersAllLand(engine: Engine) async throws {
    try await engine.withTables { store in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<64 {
          group.addTask {
            try await store.write { writer in
              let value = try writer.fetchValue("SELECT value FROM counter", as: Int.self) ?? -1
              try writer.execute("UPDATE counter SET value = \(value + 1)")
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await store.read { try $0.fetchValue("SELECT value FROM counter", as: Int.self) } == 64)
    }
  }

  /// Each write moves money between two accounts in two statements; no reader may see it between them.
  @Test(arguments: Engine.all) func readersSeeOnlyWholeTransactions(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.write { try $0.insert(contentsOf: [Fixtures.account(1, balance: 100), Fixtures.account(2)]) }
      try await withThrowingTaskGroup(of: Int?.self) { group in
        for _ in 0..<40 {
          group.addTask {
            try await store.write { writer in
              try writer.execute("UPDATE accounts SET balance_minor = balance_minor - 1 WHERE id = \(Key(1))")
              try writer.execute("UPDATE accounts SET balance_minor = balance_minor + 1 WHERE id = \(Key(2))")
            }
            return nil
          }
          group.addTask {
            try await store.read { try $0.fetchValue("SELECT sum(balance_minor) FROM accounts", as: Int.self) }
          }
        }
        for try await sum in group where sum != nil { #expect(sum == 100) }
      }
      #expect(try await store.read { try $0.find(AccountRow.self, Key(2)) }?.balance == 40)
    }
  }

  /// The reader stays in its transaction while a write is committed, and reads again.
  @Test(arguments: Engine.all) func aReadTransactionIsASnapshot(engine: Engine) async throws {
    try await engine.withTables { store in
      let (hasRead, signalRead) = AsyncStream<Void>.makeStream()
      let written = Latch()
      async let seen = onThread {
        try await store.read { reader in
          let before = try reader.fetchValue("SELECT value FROM counter", as: Int.self)
          signalRead.finish()
          written.wait()
          return [before, try reader.fetchValue("SELECT value FROM counter", as: Int.self)]
        }
      }
      for await _ in hasRead {}
      try await store.write { try $0.execute("UPDATE counter SET value = 5") }
      written.open()
      #expect(try await seen == [0, 0])
      #expect(try await store.read { try $0.fetchValue("SELECT value FROM counter", as: Int.self) } == 5)
    }
  }

  @Test(arguments: Engine.all) func cancellingInterruptsTheRunningStatement(engine: Engine) async throws {
    try await engine.withTables { store in
      let (started, signalStart) = AsyncStream<Void>.makeStream()
      let endless: SQL = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
      let task = Task {
        try await store.write { writer in
          try writer.execute("UPDATE counter SET value = 9")
          signalStart.finish()
          _ = try writer.fetchValue(endless, as: Int.self)
        }
      }
      for await _ in started {}
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(try await store.read { try $0.fetchValue("SELECT value FROM counter", as: Int.self) } == 0)
      try await store.write { try $0.execute("UPDATE counter SET value = 1") }
    }
  }

  @Test(arguments: Engine.all) func cancellingInterruptsARunningRead(engine: Engine) async throws {
    try await engine.withTables { store in
      let (started, signalStart) = AsyncStream<Void>.makeStream()
      let endless: SQL = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
      let task = Task {
        try await store.read { reader in
          signalStart.finish()
          return try reader.fetchValue(endless, as: Int.self)
        }
      }
      for await _ in started {}
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test(arguments: Engine.all) func aClosedStoreRefuses(engine: Engine) async throws {
    try await engine.withTables { store in
      try store.close()
      await #expect(throws: StorageError.self) { try await store.read { _ in } }
      await #expect(throws: StorageError.self) { try await store.write { _ in } }
    }
  }
}
