import Rapport
import Storage

/// Changing one's password.
@Procedures("auth")
struct PasswordProcedures: PersonalProcedures {
  /// Changes the caller's password, and ends their other sessions. API keys stay.
  @Mutation(access: .signedIn, errors: PasswordError.self)
  func changePassword(_ input: ChangePassword, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    let row = try await Passwords.prove(input.currentPassword, of: user.id, call)
    let hash = try await Passwords.hash(
      input.newPassword, field: "newPassword", name: user.name, email: user.email, call)
    try await call.write { writer in
      try Passwords.store(hash, instead: row, in: writer)
      try OneTimeToken.discard(.passwordReset, of: user.id, in: writer)
      try Sessions.end(of: user.id, except: call.session, in: writer)
      try AuditLog.append(
        [AuditLog.Draft(action: "passwordChanged", entity: UserRow.entity, entityId: user.id.uuid)],
        to: user.workspaceId, for: call, in: writer)
      try IdentityMail.enqueue(.passwordChanged(userId: user.id), call, in: writer)
    }
  }
}

/// Setting a new password without the old one.
@Procedures("auth")
struct PasswordResetProcedures {
  /// Sends a mail with a link to set a new password, which is good for an hour and once.
  ///
  /// The answer is the same, and as fast, whether there is a user of that address or not.
  @Mutation(access: .public, errors: PasswordError.self, cost: 10)
  func requestPasswordReset(_ input: RequestPasswordReset, _ call: CRMCall) async throws {
    guard call.services.mail != nil else { throw PasswordError.noMail }
    let address = LoginThrottle.Subject.address(call.origin.remoteAddress)
    if let wait = call.throttle.begin(address.map { [$0] } ?? [], at: call.now) {
      throw PasswordError.tooManyAttempts(retryAfterSeconds: wait)
    }
    // Nobody is flooded with mails; who asks does not learn that nothing is sent.
    guard call.throttle.begin([.mail(input.email)], at: call.now) == nil else { return }
    try await call.write { try IdentityMail.enqueue(.passwordReset(email: input.email), call, in: $0) }
  }

  /// Sets a new password with the token of a mail, and ends all sessions of the user. Two-factor authentication stays.
  @Mutation(access: .public, errors: PasswordError.self, cost: 10)
  func resetPassword(_ input: ResetPassword, _ call: CRMCall) async throws {
    let found = try await call.read { try OneTimeToken.find(input.token, .passwordReset, at: call.now, in: $0)?.user }
    guard let found else { throw PasswordError.tokenExpired }
    let user = found.callUser
    let hash = try await Passwords.hash(
      input.newPassword, field: "newPassword", name: user.name, email: user.email, call)
    let acting = call.acting(as: user)
    try await acting.write { writer in
      guard let token = try OneTimeToken.find(input.token, .passwordReset, at: call.now, in: writer) else {
        throw PasswordError.tokenExpired
      }
      try writer.delete(token.token)
      try OneTimeToken.discard(.twoFactor, of: user.id, in: writer)
      try Passwords.store(hash, instead: token.user, in: writer)
      try Sessions.end(of: user.id, in: writer)
      try AuditLog.append(
        [AuditLog.Draft(action: "passwordReset", entity: UserRow.entity, entityId: user.id.uuid)],
        to: user.workspaceId, for: acting, in: writer)
      try IdentityMail.enqueue(.passwordChanged(userId: user.id), acting, in: writer)
    }
    // Whoever waits because others have guessed at the account has proved more than a password.
    call.throttle.succeeded(
      [], clearing: [.account(user.email), .account(user.email, at: call.origin.remoteAddress)], at: call.now)
  }
}
