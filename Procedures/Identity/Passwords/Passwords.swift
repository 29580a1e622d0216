import Rapport
import Storage

/// Changing passwords, for whoever has proved that they may.
enum Passwords {
  /// The hash of a new password that keeps the rules.
  ///
  /// - Parameter field: the field of the input that it came in.
  static func hash(
    _ password: String, field: String, name: String, email: String, _ call: CRMCall
  ) async throws -> String {
    try PasswordRules.check(password, field: field, of: [name, email])
    return try await call.passwords.hash(password).description
  }

  /// Stores a hash, unless the password has been changed since `user` was read. The audit trail tells why by itself.
  static func store(_ hash: String, instead user: UserRow, in writer: Writer) throws {
    let count = try writer.execute(
      "UPDATE users SET password_hash = \(hash) WHERE id = \(user.id) AND password_hash = \(user.passwordHash)")
    guard count > 0 else { throw RPCError(.conflict, "The password was changed by another call; try again") }
  }

  /// Checks the password of the signed-in user, who proves once more who they are.
  ///
  /// - Throws: ``PasswordError/wrongPassword``, or ``PasswordError/tooManyAttempts(retryAfterSeconds:)``.
  static func prove(_ password: String, of user: ID<User>, _ call: CRMCall) async throws -> UserRow {
    let subject = LoginThrottle.Subject.proof("password \(user)")
    if let wait = call.throttle.begin([subject], at: call.now) {
      throw PasswordError.tooManyAttempts(retryAfterSeconds: wait)
    }
    guard let row = try await call.read({ try $0.find(UserRow.self, user) }),
      try await call.passwords.verify(password, against: row.passwordHash)
    else { throw PasswordError.wrongPassword }
    call.throttle.succeeded([], clearing: [subject], at: call.now)
    return row
  }
}

/// Resetting a password by mail.
enum PasswordReset {
  /// Makes the token for the active user of that address; `nil` if there is none.
  static func begin(for email: String, _ call: CRMCall) async throws -> (user: CallUser, token: String)? {
    let user: UserRow? = try await call.read { reader in
      try reader.fetchOne("\(UserRow.select) WHERE email = \(email) AND deactivated_at IS NULL")
    }
    guard let user = user?.callUser else { return nil }
    let token = try await call.write { writer in
      try AuditLog.append(
        [AuditLog.Draft(action: "passwordResetRequested", entity: UserRow.entity, entityId: user.id.uuid)],
        to: user.workspaceId, for: call, in: writer)
      return try OneTimeToken.make(.passwordReset, for: user, call, in: writer)
    }
    return (user, token)
  }
}
