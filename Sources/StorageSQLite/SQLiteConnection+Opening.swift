import CSQLite
import Storage

extension SQLiteConnection {
  /// What is said to SQLite once, before the first connection is opened.
  private static let configureLibrary: Void = csqlite_take_no_memory_statistics()

  /// Opens a connection that only reads.
  ///
  /// - Parameter isPatient: whether it waits for a lock that another process holds.
  static func reading(path: String, _ options: SQLiteStore.Options, isPatient: Bool) throws -> SQLiteConnection {
    var options = options
    options.cacheKiB = options.readerCacheKiB
    return try SQLiteConnection(
      path: path, options, flags: SQLITE_OPEN_READONLY, busyMilliseconds: isPatient ? options.busyMilliseconds : 0,
      changes: nil)
  }

  /// Opens the connection that writes, and creates the file when it is missing.
  static func writing(
    path: String, _ options: SQLiteStore.Options, _ changes: TableChanges
  ) throws -> SQLiteConnection {
    let connection = try SQLiteConnection(
      path: path, options, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
      busyMilliseconds: options.busyMilliseconds, changes: changes)
    try connection.configure(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = \(options.durability.level);
      PRAGMA journal_size_limit = 67108864;
      """)
    // The index of the write-ahead log is there as soon as something has been read through it.
    try connection.configure("SELECT count(*) FROM sqlite_master")
    connection.findChangeCounter()
    return connection
  }

  /// Opens a connection that copies the write-ahead log into the database, and does nothing else.
  static func copyingLog(path: String, _ options: SQLiteStore.Options) throws -> SQLiteConnection {
    var options = options
    // The pages of the log go by no cache.
    (options.cacheKiB, options.memoryMapBytes) = (0, 0)
    let connection = try SQLiteConnection(
      path: path, options, flags: SQLITE_OPEN_READWRITE, busyMilliseconds: 0, changes: nil)
    try connection.configure("PRAGMA synchronous = \(options.durability.level)")
    return connection
  }

  private convenience init(
    path: String, _ options: SQLiteStore.Options, flags: CInt, busyMilliseconds: CInt, changes: TableChanges?
  ) throws {
    Self.configureLibrary
    var handle: OpaquePointer?
    // Without SQLite's own lock: a connection is not used by two threads at once.
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? ""
      sqlite3_close_v2(handle)
      throw StorageError(code: code, message: message, isRunning: false).naming(path: path)
    }
    self.init(handle, path: path, busyMilliseconds: Int(busyMilliseconds), changes: changes)
    csqlite_refuse_double_quoted_texts(handle)
    let added = FoldingFunction.add(to: handle)
    guard added == SQLITE_OK else { throw error(added, "", isRunning: false) }
    try configure(
      """
      PRAGMA foreign_keys = ON;
      PRAGMA cache_size = -\(max(0, options.cacheKiB));
      PRAGMA mmap_size = \(max(0, options.memoryMapBytes));
      PRAGMA temp_store = MEMORY;
      PRAGMA recursive_triggers = ON;
      """)
    // The first look into the file: what is no database is found out here.
    try configure("SELECT count(*) FROM sqlite_master")
  }

  /// Runs statements outside of a transaction.
  func configure(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql, isRunning: false) }
  }
}

extension SQLiteStore.Durability {
  /// What SQLite calls it.
  fileprivate var level: String { self == .full ? "FULL" : "NORMAL" }
}

extension SQLiteStore.Options {
  /// SQLite counts milliseconds in 32 bits.
  fileprivate var busyMilliseconds: CInt {
    let (seconds, attoseconds) = busyTimeout.components
    return CInt(min(max(0, seconds), 2_000_000)) * 1000 + CInt(max(0, attoseconds) / 1_000_000_000_000_000)
  }
}
