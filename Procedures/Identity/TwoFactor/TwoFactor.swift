import Rapport
import Storage

/// The second factor of signing in.
enum TwoFactor {
  private static let purpose = "two-factor"

  /// Whether signing in needs a code.
  static func isEnabled(for user: ID<User>, in reader: Reader) throws -> Bool {
    try reader.find(TwoFactorRow.self, user)?.confirmedAt != nil
  }

  static func status(of user: ID<User>, in reader: Reader) throws -> TwoFactorStatus {
    let isEnabled = try isEnabled(for: user, in: reader)
    return TwoFactorStatus(
      isEnabled: isEnabled, recoveryCodesLeft: isEnabled ? try RecoveryCodes.left(of: user, in: reader) : 0)
  }

  /// A new secret, sealed for its user.
  static func make(for user: CallUser, _ call: CRMCall) throws -> (totp: TOTP, row: TwoFactorRow) {
    let secret = call.random.bytes(TOTP.secretLength)
    let sealed = try call.services.secret.seal(secret, for: purpose, context: user.id.uuid.bytes)
    let row = TwoFactorRow(
      userId: user.id, workspaceId: user.workspaceId, sealedSecret: sealed, createdAt: call.now, confirmedAt: nil,
      lastStep: nil)
    return (TOTP(secret: secret), row)
  }

  /// The step that the code is of, if it is good now. The row is what it was read as.
  static func step(of code: String, _ row: TwoFactorRow, _ call: CRMCall) -> Int64? {
    // Sealed with another secret of the installation, it is lost: recovery codes still work.
    guard
      let secret = try? call.services.secret.open(row.sealedSecret, for: purpose, context: row.userId.uuid.bytes)
    else { return nil }
    return TOTP(secret: secret).step(of: code, at: call.now, after: row.lastStep)
  }

  /// Uses a code of the authenticator or a recovery code.
  ///
  /// - Returns: whether it was right. No code is right twice.
  static func use(_ code: String, of user: CallUser, _ call: CRMCall, in writer: Writer) throws -> Bool {
    guard let row = try writer.find(TwoFactorRow.self, user.id), row.confirmedAt != nil else { return false }
    let code = code.filter { !$0.isWhitespace && $0 != "-" }
    if let step = step(of: code, row, call) {
      var used = row
      used.lastStep = step
      try writer.update(used, from: row)
      return true
    }
    guard try RecoveryCodes.use(code, of: user.id, in: writer) else { return false }
    try note("recoveryCodeUsed", user, call, in: writer)
    return true
  }

  /// Takes the second factor away.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  static func disable(for user: ID<User>, in writer: Writer) throws -> Bool {
    try RecoveryCodes.discard(of: user, in: writer)
    return try writer.execute("DELETE FROM two_factors WHERE user_id = \(user)") > 0
  }

  static func note(_ action: String, _ user: CallUser, _ call: CRMCall, in writer: Writer) throws {
    try AuditLog.append(
      [AuditLog.Draft(action: action, entity: UserRow.entity, entityId: user.id.uuid)], to: user.workspaceId,
      for: call, in: writer)
  }
}
