import CSQLite
import Storage

/// One of SQLite's connections, with its prepared statements. Whoever has it has it alone, but not always on the same
/// thread.
final class SQLiteConnection: Connection, @unchecked Sendable {
  /// How many instructions lie between two looks at whether to go on.
  private static let instructionsPerLook = 1000
  /// `SQLITE_CONSTRAINT_FOREIGNKEY`, which Swift does not see.
  private static let foreignKeyViolation = SQLITE_CONSTRAINT | 3 << 8

  let dialect: any Dialect = SQLiteDialect()
  let handle: OpaquePointer
  private let path: String
  /// Who counts what this connection writes; nil if it only reads.
  private let changes: TableChanges?
  private var statements = StatementCache()
  /// See ``csqlite_change_counter``. Nil until ``findChangeCounter()``.
  private var changeCounter: UnsafePointer<UInt32>?

  private var limits = WorkLimits()
  /// How long another process's lock is waited for, in milliseconds.
  private let busyMilliseconds: Int
  private var looksLeft = Int.max
  /// Why the work since ``start(_:)`` has been stopped; nil while it has not.
  private(set) var stop: WorkStop?
  /// Whether the work since ``start(_:)`` may have changed something.
  private(set) var hasWritten = false
  /// Whether a statement that begins or ends a transaction may be prepared now.
  private var controlsTransactions = false
  /// The tables that statements write which have been prepared since anybody asked.
  private var preparedWrites = TableSet.none
  /// The tables that have been written since the transaction began.
  private(set) var writes = TableSet.none
  /// How many pages the write-ahead log had after the last commit that wrote any; nil when it wrote none.
  private(set) var logPages: Int?

  /// - Parameter handle: open, and from now on this value's alone.
  init(_ handle: OpaquePointer, path: String, busyMilliseconds: Int, changes: TableChanges?) {
    self.handle = handle
    self.path = path
    self.busyMilliseconds = busyMilliseconds
    self.changes = changes
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      handle, CInt(Self.instructionsPerLook),
      { context in
        guard let context else { return 0 }
        return Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue().mayGoOn() ? 0 : 1
      }, context)
    sqlite3_busy_handler(
      handle,
      { context, count in
        guard let context else { return 0 }
        return Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue().waitsForLock(Int(count)) ? 1 : 0
      }, context)
    guard changes != nil else { return }
    sqlite3_set_authorizer(
      handle,
      { context, action, first, _, _, _ in
        guard let context else { return SQLITE_DENY }
        let connection = Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue()
        return connection.authorizes(action, first) ? SQLITE_OK : SQLITE_DENY
      }, context)
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        guard let context else { return SQLITE_OK }
        Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue().logPages = Int(pages)
        return SQLITE_OK
      }, context)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  // MARK: Work

  /// Begins a piece of work.
  func start(_ limits: WorkLimits) {
    self.limits = limits
    looksLeft = limits.instructions.map { max(1, $0 / Self.instructionsPerLook) } ?? Int.max
    stop = nil
    hasWritten = false
  }

  private func mayGoOn() -> Bool {
    // A transaction that has no end would be met by whoever has the connection next.
    if controlsTransactions { return true }
    if limits.cancellation?.isCancelled == true {
      stop = .cancelled
    } else if looksLeft > 0 {
      looksLeft -= 1
      return true
    } else {
      stop = .outOfInstructions
    }
    return false
  }

  /// Waits a little for a lock of another process: 1 ms at first, 10 in the end, so that a cancellation is soon seen.
  ///
  /// - Returns: whether to try again; not when it has taken too long, or nobody waits for the work any more.
  private func waitsForLock(_ count: Int) -> Bool {
    if limits.cancellation?.isCancelled == true {
      stop = .cancelled
      return false
    }
    let waited = count < 10 ? count * (count + 1) / 2 : 55 + (count - 10) * 10
    guard waited < busyMilliseconds else { return false }
    sqlite3_sleep(CInt(min(count + 1, 10, busyMilliseconds - waited)))
    return true
  }

  /// Throws if the work has been stopped, or is to be.
  private func checkWork() throws {
    if stop == nil, limits.cancellation?.isCancelled == true { stop = .cancelled }
    guard let stop else { return }
    if stop == .cancelled { throw CancellationError() }
    throw StorageError(.interrupted, "The work was stopped, and is done again elsewhere.")
  }

  // MARK: Transactions

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Runs one of the store's own statements that control transactions, whatever has happened to the work.
  func control(_ text: StaticString) throws {
    controlsTransactions = true
    defer { controlsTransactions = false }
    let text = text.description
    let statement = try cached(text)
    let code = sqlite3_step(statement.handle)
    statement.reset()
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw error(code, text) }
  }

  func beginWriting() throws {
    writes = .none
    logPages = nil
    try control("BEGIN IMMEDIATE")
  }

  /// Ends the transaction without a trace, if there still is one.
  func rollBack() {
    if isInTransaction { try? control("ROLLBACK") }
  }

  /// Throws unless the work has been done and its transaction can be committed.
  func checkEnd() throws {
    try checkWork()
    guard isInTransaction else { throw StorageError.transactionEnded }
    // References that are checked at the commit: by then it would not be known whose they are.
    var count: CInt = 0
    var greatest: CInt = 0
    guard sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &count, &greatest, 0) == SQLITE_OK, count != 0
    else { return }
    throw StorageError(code: Self.foreignKeyViolation, message: "", isRunning: true)
  }

  /// Forgets all prepared statements.
  func forgetStatements() { statements.removeAll() }

  // MARK: Changes

  /// Finds the counter that tells of other processes' transactions. The connection must have read.
  func findChangeCounter() {
    var mode: String?
    try? forEachRow(RenderedSQL(text: "PRAGMA journal_mode"), isWithinTransaction: false) { row in
      mode = try row[0]
      return false
    }
    changeCounter = mode == "wal" ? csqlite_change_counter(handle) : nil
  }

  /// The number of transactions that all processes have committed, as it is now; nil when it is not known.
  var changeCount: UInt32? { changeCounter.map { csqlite_load($0) } }

  private func authorizes(_ action: CInt, _ subject: UnsafePointer<CChar>?) -> Bool {
    switch action {
    case SQLITE_READ, SQLITE_SELECT, SQLITE_FUNCTION, SQLITE_RECURSIVE: return true
    case SQLITE_TRANSACTION: return controlsTransactions
    case SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE:
      if let changes, let subject { preparedWrites.formUnion(changes.set(of: String(cString: subject))) }
    case SQLITE_PRAGMA, SQLITE_SAVEPOINT: break
    default: preparedWrites = .all
    }
    return true
  }

  // MARK: Connection

  func forEachRow(_ sql: RenderedSQL, _ body: (Row) throws -> Bool) throws {
    try forEachRow(sql, isWithinTransaction: true, body)
  }

  /// Rows of a statement that runs outside of a transaction.
  func forEachRowAlone(_ text: String, _ body: (Row) throws -> Void) throws {
    try forEachRow(RenderedSQL(text: text), isWithinTransaction: false) { row in
      try body(row)
      return true
    }
  }

  private func forEachRow(_ sql: RenderedSQL, isWithinTransaction: Bool, _ body: (Row) throws -> Bool) throws {
    let statement = try prepare(sql.text, isReusable: sql.isReusable, isWithinTransaction: isWithinTransaction)
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
      sqlite3_reset(statement.handle)
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

  private func prepare(_ text: String, isReusable: Bool, isWithinTransaction: Bool = true) throws -> Statement {
    try checkWork()
    // After some errors (a full disk) SQLite ends the transaction by itself. Going on would write without one.
    guard isInTransaction == isWithinTransaction else {
      var error = StorageError.transactionEnded
      error.sql = text
      throw error
    }
    let statement = isReusable ? try cached(text) : try compile(text)
    statement.isRunning = true
    if !statement.isReadOnly { hasWritten = true }
    return statement
  }

  private func cached(_ text: String) throws -> Statement {
    if let statement = statements[text] {
      // Whoever runs a statement for each row of the same statement needs a second one.
      return statement.isRunning ? try compile(text) : statement
    }
    let statement = try compile(text)
    statements.keep(statement, for: text)
    return statement
  }

  private func compile(_ text: String) throws -> Statement {
    // What another statement, which is running, has been found to write.
    writes.formUnion(preparedWrites)
    preparedWrites = .none
    var text = text
    var compiled: OpaquePointer?
    var rest = 0
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var end: UnsafePointer<CChar>?
        let length = CInt(clamping: characters.count)
        let code = sqlite3_prepare_v3(
          handle, characters.baseAddress, length, CUnsignedInt(SQLITE_PREPARE_PERSISTENT), &compiled, &end)
        if let end, let start = characters.baseAddress {
          rest = bytes[(end - start)...].count { !" \n\r\t;".utf8.contains($0) }
        }
        return code
      }
    }
    if code == SQLITE_AUTH {
      throw StorageError(.other, "Transactions are begun and ended by the store. Leave it to write(_:).", sql: text)
    }
    guard code == SQLITE_OK else { throw error(code, text, isRunning: false) }
    guard let compiled else { throw StorageError(.other, "There is no statement in the text.", sql: text) }
    let statement = Statement(compiled, writes: preparedWrites)
    preparedWrites = .none
    guard rest == 0 else {
      throw StorageError(.other, "There is more than one statement in the text. Run them one by one.", sql: text)
    }
    return statement
  }

  private func finish(_ statement: Statement) {
    // SQLite may have prepared it anew after a change of the schema, and it may write other tables since.
    if !statement.isReadOnly {
      writes.formUnion(statement.writes)
      writes.formUnion(preparedWrites)
    }
    statement.reset()
  }

  private func run(_ statement: Statement, _ arguments: [DatabaseValue], text: String) throws -> Int {
    try bind(arguments, to: statement, text: text)
    let before = sqlite3_total_changes64(handle)
    while try step(statement, text: text) {}
    // `sqlite3_changes` keeps its value over statements that change nothing.
    if sqlite3_total_changes64(handle) == before { return 0 }
    return Int(sqlite3_changes64(handle))
  }

  /// - Returns: whether there is a row.
  private func step(_ statement: Statement, text: String) throws -> Bool {
    switch sqlite3_step(statement.handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      if limits.isImpatient, code & 0xff == SQLITE_BUSY { stop = .locked }
      if code & 0xff == SQLITE_INTERRUPT { try checkWork() }
      throw error(code, text)
    }
  }

  func error(_ code: CInt, _ text: String, isRunning: Bool = true) -> StorageError {
    StorageError(code: code, message: String(cString: sqlite3_errmsg(handle)), sql: text, isRunning: isRunning)
      .naming(path: path)
  }

  private func bind(_ arguments: [DatabaseValue], to statement: Statement, text: String) throws {
    guard statement.parameterCount == arguments.count else {
      throw StorageError(
        .other, "The statement has another number of parameters than values. Interpolate values; write no \"?\".",
        sql: text)
    }
    for (index, value) in zip(CInt(1)..., arguments) {
      let code = try bind(value, at: index, in: statement.handle)
      guard code == SQLITE_OK else { throw error(code, text) }
    }
  }

  private func bind(_ value: DatabaseValue, at index: CInt, in handle: OpaquePointer) throws -> CInt {
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
