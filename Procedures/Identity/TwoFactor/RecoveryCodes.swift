import Rapport
import Storage

/// Codes for who has lost their authenticator: ten, each good once. Only hashes are kept; a code is 80 random bits, so that
/// a plain SHA-256 leaves nothing to guess.
enum RecoveryCodes {
  static let count = 10

  /// Makes new codes; the old ones are good no more.
  static func make(for user: CallUser, _ call: CRMCall, in writer: Writer) throws -> [String] {
    try discard(of: user.id, in: writer)
    let codes = (0..<count).map { _ in Base32.encoded(call.random.bytes(10)).lowercased() }
    for code in codes {
      try writer.insert(
        RecoveryCodeRow(codeHash: Token.hash(code), workspaceId: user.workspaceId, userId: user.id, createdAt: call.now)
      )
    }
    return codes.map(shown)
  }

  /// Uses a code up.
  ///
  /// - Returns: whether it was one of the user's.
  static func use(_ code: String, of user: ID<User>, in writer: Writer) throws -> Bool {
    guard let row = try writer.find(RecoveryCodeRow.self, Token.hash(code.lowercased())), row.userId == user else {
      return false
    }
    return try writer.delete(row)
  }

  static func left(of user: ID<User>, in reader: Reader) throws -> Int {
    try reader.fetchValue("SELECT COUNT(*) FROM recovery_codes WHERE user_id = \(user)") ?? 0
  }

  static func discard(of user: ID<User>, in writer: Writer) throws {
    try writer.execute("DELETE FROM recovery_codes WHERE user_id = \(user)")
  }

  /// `abcd-efgh-ijkl-mnop`.
  private static func shown(_ code: String) -> String {
    let letters = Array(code)
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
  }
}
