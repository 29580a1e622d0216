import Storage
import Testing

@Suite struct ChangeRecordTests {
  @Test(arguments: Engine.all) func insertUpdateDeleteAreRecordedInOrder(engine: Engine) async throws {
    try await engine.withTables { store in
      let changes = try await store.write { writer in
        let old = Fixtures.account(1)
        var new = old
        new.stageName = .won
        new.balance = 12
        try writer.insert(old)
        #expect(try writer.update(new, from: old))
        #expect(try writer.delete(new))
        #expect(try !writer.delete(new))
        return writer.changes
      }
      #expect(changes.map(\.kind) == [.inserted, .updated, .deleted])
      #expect(changes.allSatisfy { $0.table == "accounts" && $0.key == [Key(1).databaseValue] })
      #expect(changes[0].old == nil)
      #expect(changes[0].new as? AccountRow == Fixtures.account(1))
      #expect(changes[0].columns.map(\.name) == ["id", "name", "stage_name", "balance_minor"])
      #expect(
        changes[1].columns == [
          ColumnChange(name: "stage_name", old: .text("new"), new: .text("won")),
          ColumnChange(name: "balance_minor", old: .integer(0), new: .integer(12)),
        ])
      #expect((changes[1].old as? AccountRow)?.balance == 0)
      #expect((changes[1].new as? AccountRow)?.isWon == true)
      #expect(changes[2].new == nil)
    }
  }

  @Test(arguments: Engine.all) func updateWritesOnlyWhatDiffers(engine: Engine) async throws {
    try await engine.withTables { store in
      let old = Fixtures.account(1)
      try await store.write { try $0.insert(old) }
      try await store.write { try $0.execute("UPDATE accounts SET name = 'changed elsewhere'") }
      try await store.write { writer in
        var new = old
        new.balance = 5
        try writer.update(new, from: old)
        #expect(try !writer.update(new, from: new))
        #expect(writer.changes.count == 1)
      }
      let row = try await store.read { try $0.find(AccountRow.self, Key(1)) }
      #expect(row?.name == "changed elsewhere")
      #expect(row?.balance == 5)
    }
  }

  @Test(arguments: Engine.all) func updatingAMissingRowOrItsKeyIsRefused(engine: Engine) async throws {
    try await engine.withTables { store in
      let old = Fixtures.account(1)
      var new = old
      new.balance = 1
      let changed = new
      let kind = try await errorKind { try await store.write { try $0.update(changed, from: old) } }
      #expect(kind == .missingRow(table: "accounts"))
      await #expect(throws: StorageError.self) {
        try await store.write { try $0.update(Fixtures.account(2), from: old) }
      }
    }
  }

  @Test(arguments: Engine.all) func aSavepointTakesItsChangesBack(engine: Engine) async throws {
    try await engine.withTables { store in
      let names = try await store.write { writer in
        try writer.insert(Fixtures.account(1))
        try? writer.savepoint {
          try writer.insert(Fixtures.account(2))
          try writer.savepoint { try writer.insert(Fixtures.account(3)) }
          throw TransactionTests.Stop()
        }
        try writer.savepoint { try writer.insert(Fixtures.account(4)) }
        return writer.changes.compactMap { ($0.new as? AccountRow)?.id }
      }
      #expect(names == [Key(1), Key(4)])
      #expect(
        try await store.read { try $0.fetchValues("SELECT id FROM accounts ORDER BY id", as: Key.self) } == names)
    }
  }

  @Test(arguments: Engine.all) func aFailedBulkInsertLeavesNothing(engine: Engine) async throws {
    try await engine.withTables { store in
      let count = try await store.write { writer in
        let rows = [Fixtures.account(1), Fixtures.account(2), Fixtures.account(1)]
        #expect(throws: StorageError.self) { try writer.savepoint { try writer.insert(contentsOf: rows) } }
        #expect(writer.changes.isEmpty)
        try writer.insert(contentsOf: (0..<130).map { Fixtures.account($0, balance: Int64($0)) })
        try writer.insert(contentsOf: [AccountRow]())
        return writer.changes.count
      }
      #expect(count == 130)
      let balances = try await store.read {
        try $0.fetchValues("SELECT balance_minor FROM accounts ORDER BY id", as: Int.self)
      }
      #expect(balances == Array(0..<130))
    }
  }

  @Test(arguments: Engine.all) func aTypeMayStayOutOfTheRecord(engine: Engine) async throws {
    try await engine.withTables { store in
      let changes = try await store.write { writer in
        try writer.insert(NoteRow(id: 1, title: "a", body: "b"))
        try writer.update(NoteRow(id: 1, title: "c", body: "b"), from: NoteRow(id: 1, title: "a", body: "b"))
        try writer.delete(NoteRow(id: 1, title: "c", body: "b"))
        return writer.changes.count
      }
      #expect(changes == 0)
    }
  }
}
