import Storage
import StorageSQLite
import Testing

/// Writes that are asked for at the same time, of which an engine may commit several together.
@Suite struct GroupTests {
  struct Stop: Error {}

  /// Holds the writer while `body` asks for writes, so that all of them wait at the same time.
  private func whileWriterIsHeld(_ store: any Store, _ body: () -> Void) async throws {
    let (isHeld, signalHeld) = AsyncStream<Void>.makeStream()
    let latch = Latch()
    async let holding: Void = store.write { _ in
      signalHeld.finish()
      latch.wait()
    }
    for await _ in isHeld {}
    body()
    latch.open()
    try await holding
  }

  private func balances(_ store: any Store) async throws -> [Int64: Int64] {
    let rows = try await store.read { try $0.fetchAll(AccountRow.select, as: AccountRow.self) }
    return Dictionary(uniqueKeysWithValues: rows.map { (Int64($0.id.bytes[15]), $0.balance) })
  }

  /// What each of 64 writers does, by its number.
  private static func write(_ number: UInt8, _ writer: Writer) throws -> Int {
    let count = try writer.fetchValue("SELECT count(*) FROM accounts", as: Int.self) ?? -1
    // Of the 8 that take a name that is taken, one succeeds.
    let name = number % 8 == 1 ? "taken" : nil
    try writer.insert(Fixtures.account(number, name: name, balance: Int64(number)))
    if number % 8 == 2 { throw Stop() }
    if number % 8 == 3 { try writer.execute("UPDATE accounts SET owner_id = \(Key(255)) WHERE id = \(Key(number))") }
    if number % 8 == 4 { try? writer.savepoint { try writer.insert(Fixtures.account(number)) } }
    return count
  }

  @Test(arguments: Engine.all) func eachHasItsOwnResultOrError(engine: Engine) async throws {
    try await engine.withTables { store in
      var tasks: [(UInt8, Task<Int, any Error>)] = []
      try await whileWriterIsHeld(store) {
        for number in UInt8(0)..<64 {
          // Within the task that is there already, each is in the queue when this goes on.
          tasks.append((number, Task.immediate { try await store.write { try Self.write(number, $0) } }))
        }
      }
      var expected: [Int64: Int64] = [:]
      for (number, task) in tasks {
        let result = await task.result
        switch number % 8 {
        case 1 where number > 1:
          #expect(throws: StorageError.self) { try result.get() }
          #expect((result.error as? StorageError)?.kind == .uniqueViolation(columns: ["accounts.name"]))
        case 2: #expect(throws: Stop.self) { try result.get() }
        case 3: #expect((result.error as? StorageError)?.kind == .foreignKeyViolation)
        default:
          // It saw all that succeeded before it, and nothing of what failed.
          #expect(try result.get() == expected.count)
          expected[Int64(number)] = Int64(number)
        }
      }
      #expect(try await balances(store) == expected)
    }
  }

  @Test(arguments: Engine.all, [true, false])
  func whoRefusesUndoesItsOwnWritesAlone(engine: Engine, writesFirst: Bool) async throws {
    try await engine.withTables { store in
      // The second time, nothing is left of the first.
      for round in UInt8(0)..<2 {
        var tasks: [Task<Int, any Error>] = []
        try await whileWriterIsHeld(store) {
          tasks = (round * 6..<round * 6 + 6).map { number in
            Task.immediate {
              try await store.write { writer in
                let count = try writer.fetchValue("SELECT count(*) FROM accounts", as: Int.self) ?? -1
                if number % 3 == 2, !writesFirst { throw Stop() }
                try writer.insert(Fixtures.account(number))
                if number % 3 == 2 { throw Stop() }
                return count
              }
            }
          }
        }
        var counts: [Int] = []
        for (index, task) in tasks.enumerated() {
          if index % 3 == 2 {
            await #expect(throws: Stop.self) { try await task.value }
          } else {
            counts.append(try await task.value)
          }
        }
        let before = Int(round) * 4
        #expect(counts == Array(before..<before + 4))
      }
      #expect(try await balances(store).keys.sorted() == [0, 1, 3, 4, 6, 7, 9, 10])
    }
  }

  @Test(arguments: Engine.all) func whoIsCancelledBeforeItsTurnWritesNothing(engine: Engine) async throws {
    try await engine.withTables { store in
      var tasks: [Task<Void, any Error>] = []
      try await whileWriterIsHeld(store) {
        tasks = (UInt8(0)..<8).map { number in
          Task.immediate { try await store.write { try $0.insert(Fixtures.account(number)) } }
        }
        tasks[3].cancel()
      }
      for (number, task) in tasks.enumerated() where number != 3 { try await task.value }
      await #expect(throws: CancellationError.self) { try await tasks[3].value }
      #expect(try await balances(store).keys.sorted() == [0, 1, 2, 4, 5, 6, 7])
    }
  }

  @Test(arguments: Engine.all) func whoIsCancelledDuringItsTurnUndoesNobodyElse(engine: Engine) async throws {
    try await engine.withTables { store in
      let (started, signalStart) = AsyncStream<Void>.makeStream()
      var tasks: [Task<Void, any Error>] = []
      try await whileWriterIsHeld(store) {
        tasks = (UInt8(0)..<5).map { number in
          Task.immediate {
            try await store.write { writer in
              try writer.insert(Fixtures.account(number))
              guard number == 2 else { return }
              signalStart.finish()
              try writer.execute(
                """
                INSERT INTO notes (title, body)
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'x', 'y' FROM n
                """)
            }
          }
        }
      }
      for await _ in started {}
      tasks[2].cancel()
      for (number, task) in tasks.enumerated() where number != 2 { try await task.value }
      await #expect(throws: CancellationError.self) { try await tasks[2].value }
      #expect(try await balances(store).keys.sorted() == [0, 1, 3, 4])
      #expect(try await store.read { try $0.fetchValue("SELECT count(*) FROM notes", as: Int.self) } == 0)
    }
  }

  @Test(arguments: Engine.all) func longWritesAndChangesOfTheSchemaFindTheirPlace(engine: Engine) async throws {
    try await engine.withTables { store in
      var tasks: [Task<Int, any Error>] = []
      try await whileWriterIsHeld(store) {
        tasks = (0..<9).map { number in
          Task.immediate {
            switch number {
            case 3:
              try await store.write { writer in
                try writer.execute(
                  """
                  INSERT INTO notes (title, body)
                  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 30000) SELECT i, '' FROM n
                  """)
              }
            case 6:
              try await store.alterSchema { writer in
                try writer.execute("ALTER TABLE counter ADD COLUMN step \(.integer) NOT NULL DEFAULT 2")
              }
            case 7: try await store.write { try $0.execute("UPDATE counter SET value = value + step") }
            default: try await store.write { try $0.execute("UPDATE counter SET value = value + 1") }
            }
          }
        }
      }
      for (number, task) in tasks.enumerated() {
        #expect(try await task.value == (number == 3 ? 30_000 : number == 6 ? 0 : 1))
      }
      let (value, notes) = try await store.read { reader in
        (
          try reader.fetchValue("SELECT value FROM counter", as: Int.self),
          try reader.fetchValue("SELECT count(*) FROM notes", as: Int.self)
        )
      }
      #expect(value == 8)
      #expect(notes == 30_000)
    }
  }

  @Test(arguments: Engine.all) func whoEndsTheTransactionEndsItForItselfAlone(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.alterSchema { writer in
        try writer.execute(
          """
          CREATE TRIGGER everything_back BEFORE INSERT ON everything BEGIN
            SELECT RAISE(ROLLBACK, 'everything back');
          END
          """)
      }
      var tasks: [Task<Void, any Error>] = []
      try await whileWriterIsHeld(store) {
        tasks = (UInt8(0)..<6).map { number in
          Task.immediate {
            try await store.write { writer in
              try writer.insert(Fixtures.account(number))
              guard number % 3 == 2 else { return }
              _ = try? writer.execute("INSERT INTO everything VALUES (1, '', 1, 0.5, x'', NULL, NULL)")
            }
          }
        }
      }
      for (number, task) in tasks.enumerated() {
        if number % 3 == 2 {
          await #expect(throws: StorageError.self) { try await task.value }
        } else {
          try await task.value
        }
      }
      #expect(try await balances(store).keys.sorted() == [0, 1, 3, 4])
    }
  }

  @Test(arguments: Engine.all) func aReferenceThatIsCheckedAtTheCommitFailsItsWriter(engine: Engine) async throws {
    try await engine.withTables { store in
      try await store.alterSchema { writer in
        try writer.execute(
          """
          CREATE TABLE links (
            id \(.integer) PRIMARY KEY,
            account_id \(.id) NOT NULL REFERENCES accounts (id) DEFERRABLE INITIALLY DEFERRED
          )\(.strict)
          """)
      }
      var tasks: [Task<Void, any Error>] = []
      try await whileWriterIsHeld(store) {
        tasks = (UInt8(0)..<6).map { number in
          Task.immediate {
            try await store.write { writer in
              try writer.execute("INSERT INTO links VALUES (\(Int(number)), \(Key(number)))")
              if number % 3 != 1 { try writer.insert(Fixtures.account(number)) }
            }
          }
        }
      }
      for (number, task) in tasks.enumerated() {
        let kind = try await errorKind { try await task.value }
        #expect(kind == (number % 3 == 1 ? .foreignKeyViolation : nil))
      }
      let links = try await store.read { try $0.fetchValues("SELECT id FROM links ORDER BY id", as: Int.self) }
      #expect(links == [0, 2, 3, 5])
    }
  }
}

extension Result {
  fileprivate var error: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
