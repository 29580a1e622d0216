import CSQLite

/// SQLite's C interface with as little around it as can be.
final class RawConnection {
  struct Failure: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }

  private let handle: OpaquePointer

  init(_ path: String, isReadOnly: Bool) throws {
    var opened: OpaquePointer?
    let flags = (isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(path, &opened, flags, nil) == SQLITE_OK, let opened else {
      throw Failure(text: "\(path) cannot be opened")
    }
    handle = opened
    // As our own store has them.
    try run("PRAGMA synchronous = FULL")
    try run("PRAGMA mmap_size = 268435456")
    try run("PRAGMA cache_size = -16384")
    try run("PRAGMA wal_autocheckpoint = 4000")
  }

  deinit { sqlite3_close_v2(handle) }

  var failure: Failure { Failure(text: String(cString: sqlite3_errmsg(handle))) }

  func run(_ text: String) throws {
    guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  func prepare(_ text: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK,
      let statement
    else { throw failure }
    return statement
  }

  /// The names of a table's columns.
  func columns(of table: String) throws -> [String] {
    let statement = try prepare("SELECT name FROM pragma_table_info('\(table)')")
    defer { sqlite3_finalize(statement) }
    var names: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      if let name = sqlite3_column_text(statement, 0) { names.append(String(cString: name)) }
    }
    return names
  }
}
