/// Reads and writes within one transaction, and keeps a record of what it changes.
public final class Writer: Reader {
  /// What insert, update and delete did in this transaction so far, in order.
  ///
  /// Only for record types with ``Record/recordsChanges``. What ``execute(_:)`` does is not seen.
  public private(set) var changes: [Change] = []

  private var savepointDepth = 0

  /// Runs a statement that returns no rows.
  ///
  /// - Returns: the number of rows that it inserted, updated or deleted itself, triggers aside.
  @discardableResult
  public func execute(_ sql: SQL) throws -> Int {
    try connection.execute(render(sql))
  }

  // MARK: Records

  public func insert<R: Record>(_ record: R) throws {
    let values = record.columnValues
    try execute(R.inserting([values]))
    if R.recordsChanges { changes.append(Change(kind: .inserted, old: nil, new: record, values: values)) }
  }

  /// How many rows one statement inserts: each statement costs something of its own, more so with indexes of texts, and is
  /// kept with all its arguments.
  private static let rowsPerStatement = [64, 16, 4, 1]

  /// Inserts all, many with one statement.
  ///
  /// If one of them cannot be inserted, others may have been: let the error end the transaction, or do it in a
  /// ``savepoint(_:)``.
  public func insert<R: Record>(contentsOf records: some Collection<R>) throws {
    if records.count < 2 {
      for record in records { try self.insert(record) }
      return
    }
    var iterator = records.makeIterator()
    var inserted: [Change] = []
    if R.recordsChanges { inserted.reserveCapacity(records.count) }
    func insert(rows: Int, times: Int) throws {
      if times == 0 { return }
      let nothing = [[DatabaseValue]](repeating: .init(repeating: .null, count: R.columns.count), count: rows)
      try connection.execute(render(R.inserting(nothing)).text, count: times) { _ in
        var values: [DatabaseValue] = []
        values.reserveCapacity(rows * R.columns.count)
        for _ in 0..<rows {
          guard let record = iterator.next() else { continue }
          let row = record.columnValues
          values += row
          if R.recordsChanges { inserted.append(Change(kind: .inserted, old: nil, new: record, values: row)) }
        }
        return values
      }
    }
    let most = max(1, dialect.maximumArgumentCount / max(1, R.columns.count))
    var rest = records.count
    for rows in Self.rowsPerStatement where rows <= most {
      let (times, left) = rest.quotientAndRemainder(dividingBy: rows)
      try insert(rows: rows, times: times)
      rest = left
    }
    changes += inserted
  }

  /// Writes the columns in which `record` differs from `old`, and nothing when it does not.
  ///
  /// - Parameter old: the row as it was read in this transaction. It has the same primary key.
  /// - Returns: whether anything was written.
  /// - Throws: ``StorageError`` of kind `missingRow` when the row is not there any more.
  @discardableResult
  public func update<R: Record>(_ record: R, from old: R) throws -> Bool {
    let (before, after) = (old.columnValues, record.columnValues)
    let columns = ColumnChange.between(before, after, R.columns)
    if columns.isEmpty { return false }
    let key = R.key(of: after)
    guard key == R.key(of: before) else {
      throw StorageError(.other, "The primary key of a row in \"\(R.table)\" cannot change. Delete it and insert anew.")
    }
    let assignments = SQL.joined(columns.map { "\(identifier: $0.name) = \($0.new)" as SQL })
    let count = try execute("UPDATE \(identifier: R.table) SET \(assignments) WHERE \(R.whereKey(key))")
    guard count > 0 else {
      throw StorageError(
        .missingRow(table: R.table), "The row to update in \"\(R.table)\" does not exist any more. Read it again.")
    }
    if R.recordsChanges { changes.append(Change(kind: .updated, old: old, new: record, values: after)) }
    return true
  }

  /// - Returns: whether the row was there.
  @discardableResult
  public func delete<R: Record>(_ record: R) throws -> Bool {
    let values = record.columnValues
    let count = try execute("DELETE FROM \(identifier: R.table) WHERE \(R.whereKey(R.key(of: values)))")
    if count > 0, R.recordsChanges { changes.append(Change(kind: .deleted, old: record, new: nil, values: values)) }
    return count > 0
  }

  // MARK: Savepoints

  /// Runs `body` so that what it did, its entries in ``changes`` included, is undone when it throws, while the
  /// transaction goes on.
  public func savepoint<T>(_ body: () throws -> T) throws -> T {
    let name = "savepoint_\(savepointDepth)"
    let changeCount = changes.count
    try execute("SAVEPOINT \(identifier: name)")
    savepointDepth += 1
    defer { savepointDepth -= 1 }
    let result: T
    do {
      result = try body()
    } catch {
      changes.removeSubrange(changeCount...)
      try execute("ROLLBACK TO SAVEPOINT \(identifier: name)")
      try execute("RELEASE SAVEPOINT \(identifier: name)")
      throw error
    }
    try execute("RELEASE SAVEPOINT \(identifier: name)")
    return result
  }
}

extension Record {
  fileprivate static func inserting(_ rows: [[DatabaseValue]]) -> SQL {
    sql.insert + SQL.joined(rows.map { SQL(parts: [.row($0)]) })
  }
}
