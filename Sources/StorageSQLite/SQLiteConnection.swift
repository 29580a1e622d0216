import GRDBSQLite
import Storage

import class GRDB.Database
import struct GRDB.DatabaseError
import typealias GRDB.SQLiteStatement
import class GRDB.Statement

/// One of GRDB's connections, within a transaction.
///
/// GRDB owns connections, the queue, transactions and prepared statements. Binding and stepping go to SQLite directly:
/// rows are decoded from the statement without a copy.
final class SQLiteConnection: Connection {
  let dialect: any Dialect = SQLiteDialect()
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func forEachRow(_ sql: RenderedSQL, _ body: (Row) throws -> Bool) throws {
    let statement = try prepare(sql.text, isReusable: sql.isReusable)
    let source = StatementRow(statement)
    let row = Row(source)
    defer {
      source.invalidate()
      finish(statement)
    }
    try bind(sql.arguments, to: statement, text: sql.text)
    while try step(statement, text: sql.text) {
      guard try body(row) else { return }
    }
  }

  func execute(_ sql: RenderedSQL) throws -> Int {
    let statement = try prepare(sql.text, isReusable: sql.isReusable)
    defer { finish(statement) }
    return try run(statement, sql.arguments, text: sql.text)
  }

  func execute(_ text: String, count: Int, arguments: (Int) throws -> [DatabaseValue]) throws {
    guard count > 0 else { return }
    let statement = try prepare(text, isReusable: true)
    defer { finish(statement) }
    for index in 0..<count {
      _ = try run(statement, arguments(index), text: text)
      sqlite3_reset(statement.sqliteStatement)
    }
  }

  func tableNames() throws -> [String] {
    var names: [String] = []
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"
    try forEachRow(RenderedSQL(text: sql)) { row in
      names.append(try row[0])
      return true
    }
    return names
  }

  func queryPlan(_ sql: RenderedSQL) throws -> [String] {
    var lines: [String] = []
    let plan = RenderedSQL(text: "EXPLAIN QUERY PLAN " + sql.text, arguments: sql.arguments, isReusable: false)
    try forEachRow(plan) { row in
      lines.append(try row[3])
      return true
    }
    return lines
  }

  // MARK: Statements

  private func prepare(_ text: String, isReusable: Bool) throws -> Statement {
    if Task.isCancelled { throw CancellationError() }
    // After some errors (a full disk) SQLite ends the transaction by itself. Going on would write without one.
    guard database.isInsideTransaction else {
      throw StorageError(
        .other, "The transaction has already ended because of an earlier error. Run it again.", sql: text)
    }
    do {
      guard isReusable else { return try database.makeStatement(sql: text) }
      let statement = try database.cachedStatement(sql: text)
      // Whoever runs a statement for each row of the same statement needs a second one.
      guard sqlite3_stmt_busy(statement.sqliteStatement) == 0 else { return try database.makeStatement(sql: text) }
      return statement
    } catch let error as DatabaseError {
      throw StorageError(error)
    }
  }

  private func finish(_ statement: Statement) {
    sqlite3_reset(statement.sqliteStatement)
    sqlite3_clear_bindings(statement.sqliteStatement)
  }

  private func run(_ statement: Statement, _ arguments: [DatabaseValue], text: String) throws -> Int {
    try bind(arguments, to: statement, text: text)
    let before = sqlite3_total_changes64(database.sqliteConnection)
    while try step(statement, text: text) {}
    // `sqlite3_changes` keeps its value over statements that change nothing.
    if sqlite3_total_changes64(database.sqliteConnection) == before { return 0 }
    return Int(sqlite3_changes64(database.sqliteConnection))
  }

  /// - Returns: whether there is a row.
  private func step(_ statement: Statement, text: String) throws -> Bool {
    switch sqlite3_step(statement.sqliteStatement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      if code & 0xff == SQLITE_INTERRUPT, Task.isCancelled { throw CancellationError() }
      let message = String(cString: sqlite3_errmsg(database.sqliteConnection))
      throw StorageError(code: code, message: message, sql: text, isRunning: true)
    }
  }

  private func bind(_ arguments: [DatabaseValue], to statement: Statement, text: String) throws {
    let handle = statement.sqliteStatement
    guard Int(sqlite3_bind_parameter_count(handle)) == arguments.count else {
      throw StorageError(
        .other, "The statement has another number of parameters than values. Interpolate values; write no \"?\".",
        sql: text)
    }
    for (index, value) in zip(CInt(1)..., arguments) {
      let code = try bind(value, at: index, in: handle)
      guard code == SQLITE_OK else {
        let message = String(cString: sqlite3_errmsg(database.sqliteConnection))
        throw StorageError(code: code, message: message, sql: text, isRunning: true)
      }
    }
  }

  private func bind(_ value: DatabaseValue, at index: CInt, in handle: SQLiteStatement) throws -> CInt {
    /// SQLite copies what it is given.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null:
      return sqlite3_bind_null(handle, index)
    case .integer(let integer):
      return sqlite3_bind_int64(handle, index, integer)
    case .real(let real):
      // SQLite would store NULL.
      if real.isNaN { throw StorageError.typeMismatch(expected: "a number", found: "not-a-number") }
      return sqlite3_bind_double(handle, index, real)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text64(handle, index, $0.baseAddress, sqlite3_uint64($0.count), transient, UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes) where bytes.isEmpty:
      // A null pointer would be NULL.
      return sqlite3_bind_zeroblob(handle, index, 0)
    case .blob(let bytes):
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(handle, index, $0.baseAddress, sqlite3_uint64($0.count), transient)
      }
    }
  }
}
