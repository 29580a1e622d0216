/// One step from an older schema to a newer one. Once released it is frozen: what is wrong is put right by the next.
public struct Migration: Sendable {
  /// Unique, and in the order of application when sorted as text: `2026-11-21-01-accounts`.
  public let id: String
  let body: @Sendable (Writer) throws -> Void

  /// - Parameter body: what to do. It must execute the same statements each time, whatever the data: to compute the
  ///   checksum and the plan it is also run on a ``Writer`` that does nothing, on which every query finds no row.
  ///   What follows from data belongs in SQL (`INSERT … SELECT`, `UPDATE … FROM`).
  public init(id: String, _ body: @escaping @Sendable (Writer) throws -> Void) {
    self.id = id
    self.body = body
  }

  /// - Parameter statements: one statement each.
  public init(id: String, _ statements: [SQL]) {
    self.init(id: id) { writer in
      for statement in statements { try writer.execute(statement) }
    }
  }

  /// The statements in the words of `dialect`, in order.
  public func statements(in dialect: some Dialect) -> [String] {
    let recorder = RecordingConnection(dialect: dialect)
    // A body that asks for a row that is not there stops here, at the same place each time.
    try? body(Writer(recorder))
    return recorder.statements
  }

  /// Sixteen hexadecimal digits that are others when the statements are others.
  public func checksum(in dialect: some Dialect) -> String {
    // FNV-1a: it has to find a mistake, not an attack. The separator keeps moved boundaries apart.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for statement in statements(in: dialect) {
      for byte in Array(statement.utf8) + [0] {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
