import CSQLite
import Storage

/// ``FoldedText`` as a function of SQLite: its own `lower` knows the letters of ASCII alone.
///
/// Connections have it, the file does not: no index, trigger or constraint may use it, lest other programs fail on the
/// database.
enum FoldingFunction {
  static let name = "folded"

  /// - Returns: SQLite's code.
  static func add(to handle: OpaquePointer) -> CInt {
    sqlite3_create_function_v2(
      handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, arguments in
        guard let context, let argument = arguments?[0] else { return }
        // Without a result it is NULL.
        guard let text = sqlite3_value_text(argument) else { return }
        FoldingFunction.fold(UnsafeBufferPointer(start: text, count: Int(sqlite3_value_bytes(argument))), context)
      }, nil, nil, nil)
  }

  private static func fold(_ text: UnsafeBufferPointer<UInt8>, _ context: OpaquePointer) {
    if text.allSatisfy({ $0 < 0x80 }) {
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, text.count)) { small in
        for (index, byte) in text.enumerated() {
          small.initializeElement(at: index, to: (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        answer(UnsafeBufferPointer(rebasing: small.prefix(text.count)), context)
      }
    }
    var folded = FoldedText.of(String(decoding: text, as: UTF8.self))
    folded.withUTF8 { answer($0, context) }
  }

  private static func answer(_ bytes: UnsafeBufferPointer<UInt8>, _ context: OpaquePointer) {
    // SQLite copies what it is given. Without an address it would be NULL.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    guard let start = bytes.baseAddress else { return sqlite3_result_text(context, "", 0, transient) }
    start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      sqlite3_result_text(context, $0, CInt(bytes.count), transient)
    }
  }
}
