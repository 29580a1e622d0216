import CSQLite
import Storage

/// A prepared statement.
final class Statement {
  let handle: OpaquePointer
  let columnCount: Int
  let parameterCount: Int
  let isReadOnly: Bool
  /// The tables that it writes.
  let writes: TableSet
  /// Whether somebody goes through its rows.
  var isRunning = false

  init(_ handle: OpaquePointer, writes: TableSet) {
    self.handle = handle
    self.writes = writes
    columnCount = Int(sqlite3_column_count(handle))
    parameterCount = Int(sqlite3_bind_parameter_count(handle))
    isReadOnly = sqlite3_stmt_readonly(handle) != 0
  }

  deinit { sqlite3_finalize(handle) }

  /// Makes it ready to run again.
  func reset() {
    sqlite3_reset(handle)
    if parameterCount > 0 { sqlite3_clear_bindings(handle) }
    isRunning = false
  }
}

/// A connection's prepared statements, by their text.
struct StatementCache {
  /// Texts vary with the filters that callers combine; those in use are far fewer.
  private static let limit = 512

  private var statements: [Key: Statement] = [:]

  subscript(text: String) -> Statement? { statements[Key(text)] }

  mutating func keep(_ statement: Statement, for text: String) {
    if statements.count >= Self.limit { statements.removeAll() }
    statements[Key(text)] = statement
  }

  mutating func removeAll() { statements.removeAll() }

  /// A text with a quick hash: statements are long, and nobody outside chooses them.
  private struct Key: Hashable {
    let text: String
    let quickHash: UInt64

    init(_ text: String) {
      self.text = text
      var text = text
      quickHash = text.withUTF8 { bytes in
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(truncatingIfNeeded: raw.count)
        func mix(_ word: UInt64) {
          hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
          hash ^= hash >> 32
        }
        var offset = 0
        while offset + 8 <= raw.count {
          mix(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          offset += 8
        }
        while offset < raw.count {
          mix(UInt64(raw[offset]))
          offset += 1
        }
        return hash
      }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(quickHash) }

    static func == (left: Key, right: Key) -> Bool { left.quickHash == right.quickHash && left.text == right.text }
  }
}
