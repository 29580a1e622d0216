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

  func isNull(at index: Int) -> Bool { type(of: value(at: index)) == SQLITE_NULL }

  func integer(at index: Int) throws -> Int64 {
    let value = value(at: index)
    guard type(of: value) == SQLITE_INTEGER else { throw mismatch("an integer", at: index) }
    return sqlite3_value_int64(value)
  }

  func text(at index: Int) throws -> String {
    let value = value(at: index)
    guard type(of: value) == SQLITE_TEXT else { throw mismatch("text", at: index) }
    return string(of: value)
  }

  func blob(at index: Int) throws -> [UInt8] {
    let value = value(at: index)
    guard type(of: value) == SQLITE_BLOB else { throw mismatch("bytes", at: index) }
    return [UInt8](bytes(of: value))
  }

  func databaseValue(at index: Int) -> DatabaseValue {
    let value = value(at: index)
    switch type(of: value) {
    case SQLITE_INTEGER: return .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: return .real(sqlite3_value_double(value))
    case SQLITE_TEXT: return .text(string(of: value))
    case SQLITE_BLOB: return .blob([UInt8](bytes(of: value)))
    default: return .null
    }
  }

  func withBytes(at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let value = value(at: index)
    switch type(of: value) {
    case SQLITE_TEXT: try body(UnsafeRawBufferPointer(characters(of: value)))
    case SQLITE_BLOB: try body(bytes(of: value))
    default: throw mismatch("text or bytes", at: index)
    }
  }

  // MARK: Values

  /// The column's value. What is asked of it skips the checks that each `sqlite3_column_…` begins and ends with. SQLite
  /// allows that of a connection which takes no lock, as all of ours.
  private func value(at index: Int) -> OpaquePointer? { sqlite3_column_value(handle, CInt(index)) }

  private func type(of value: OpaquePointer?) -> CInt { sqlite3_value_type(value) }

  private func string(of value: OpaquePointer?) -> String { String(decoding: characters(of: value), as: UTF8.self) }

  /// Not read as bytes: SQLite would not convert a text that it holds as UTF-16.
  private func characters(of value: OpaquePointer?) -> UnsafeBufferPointer<UInt8> {
    // In this order: asking for the text may convert and move it. With the length: text may hold NUL.
    let start = sqlite3_value_text(value)
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
  }

  private func bytes(of value: OpaquePointer?) -> UnsafeRawBufferPointer {
    let start = sqlite3_value_blob(value)
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
  }

  private func mismatch(_ expected: String, at index: Int) -> StorageError {
    StorageError.typeMismatch(expected: expected, found: databaseValue(at: index).typeName)
  }
}
