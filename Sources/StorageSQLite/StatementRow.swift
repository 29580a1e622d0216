import CSQLite
import Storage

/// The current row of a running statement, read in place.
final class StatementRow: RowSource {
  private let statement: Statement
  /// Nil once the statement is done. SQLite reads all columns of no statement as NULL.
  private var handle: OpaquePointer?
  let columnCount: Int
  private var names: [String] = []

  init(_ statement: Statement) {
    self.statement = statement
    self.handle = statement.handle
    self.columnCount = statement.columnCount
  }

  func invalidate() {
    handle = nil
  }

  func columnName(at index: Int) -> String {
    if names.isEmpty {
      names = (0..<CInt(columnCount)).map { column in
        sqlite3_column_name(statement.handle, column).map { String(cString: $0) } ?? ""
      }
    }
    return names[index]
  }

  func isNull(at index: Int) -> Bool {
    sqlite3_column_type(handle, CInt(index)) == SQLITE_NULL
  }

  func integer(at index: Int) throws -> Int64 {
    try expect(SQLITE_INTEGER, "an integer", at: index)
    return sqlite3_column_int64(handle, CInt(index))
  }

  func text(at index: Int) throws -> String {
    try expect(SQLITE_TEXT, "text", at: index)
    return string(at: CInt(index))
  }

  func blob(at index: Int) throws -> [UInt8] {
    try expect(SQLITE_BLOB, "bytes", at: index)
    return [UInt8](bytes(at: CInt(index)))
  }

  func databaseValue(at index: Int) -> DatabaseValue {
    let column = CInt(index)
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT: return .text(string(at: column))
    case SQLITE_BLOB: return .blob([UInt8](bytes(at: column)))
    default: return .null
    }
  }

  func withBytes(at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    switch sqlite3_column_type(handle, CInt(index)) {
    case SQLITE_TEXT:
      // First the text: asked for a blob, SQLite would not convert a text that it holds as UTF-16.
      _ = sqlite3_column_text(handle, CInt(index))
      try body(bytes(at: CInt(index)))
    case SQLITE_BLOB: try body(bytes(at: CInt(index)))
    default: throw StorageError.typeMismatch(expected: "text or bytes", found: databaseValue(at: index).typeName)
    }
  }

  private func expect(_ type: CInt, _ name: String, at index: Int) throws {
    guard sqlite3_column_type(handle, CInt(index)) == type else {
      throw StorageError.typeMismatch(expected: name, found: databaseValue(at: index).typeName)
    }
  }

  private func string(at column: CInt) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    // With the length: text may hold NUL.
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  private func bytes(at column: CInt) -> UnsafeRawBufferPointer {
    // In this order: asking for the length first could convert and move the bytes.
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }
}
