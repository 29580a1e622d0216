import Rapport
import Storage

/// Two-factor authentication: a code from an authenticator app besides the password.
@Procedures("auth")
struct TwoFactorProcedures: PersonalProcedures {
  /// Begins to set up two-factor authentication: gives the secret for the authenticator app. It holds from
  /// `auth.confirmTwoFactor` on.
  @Mutation(access: .signedIn, errors: TwoFactorError.self)
  func enableTwoFactor(_ input: PasswordProof, _ call: CRMCall) async throws -> TwoFactorSecret {
    let user = try await Self.proven(input.password, call)
    let (totp, row) = try TwoFactor.make(for: user, call)
    let workspace = try await call.write { writer in
      guard try !TwoFactor.isEnabled(for: user.id, in: writer) else { throw TwoFactorError.alreadyEnabled }
      try TwoFactor.disable(for: user.id, in: writer)
      try writer.insert(row)
      return try writer.find(WorkspaceRow.self, user.workspaceId)?.name ?? ""
    }
    return TwoFactorSecret(
      secret: Base32.encoded(totp.secret),
      uri: totp.uri(issuer: workspace.isEmpty ? "Rapport" : "Rapport \(workspace)", account: user.email))
  }

  /// Completes the setting up with a first code. From now on signing in needs one.
  ///
  /// Gives ten recovery codes, each good once, for who loses the authenticator. They are shown this once.
  @Mutation(access: .signedIn, errors: TwoFactorError.self)
  func confirmTwoFactor(_ input: ConfirmTwoFactor, _ call: CRMCall) async throws -> TwoFactorRecoveryCodes {
    let user = try call.signedIn()
    let subject = LoginThrottle.Subject.proof("confirm \(user.id)")
    if let wait = call.throttle.begin([subject], at: call.now) {
      throw TwoFactorError.tooManyAttempts(retryAfterSeconds: wait)
    }
    let codes = try await call.write { writer in
      guard let row = try writer.find(TwoFactorRow.self, user.id) else { throw TwoFactorError.notBegun }
      if row.confirmedAt != nil { throw TwoFactorError.alreadyEnabled }
      let code = input.code.filter { !$0.isWhitespace }
      guard let step = TwoFactor.step(of: code, row, call) else { throw TwoFactorError.wrongCode }
      var confirmed = row
      confirmed.confirmedAt = call.now
      confirmed.lastStep = step
      try writer.update(confirmed, from: row)
      try TwoFactor.note("twoFactorEnabled", user, call, in: writer)
      return try RecoveryCodes.make(for: user, call, in: writer)
    }
    call.throttle.succeeded([], clearing: [subject], at: call.now)
    return TwoFactorRecoveryCodes(codes: codes)
  }

  /// Ends two-factor authentication: signing in needs the password alone.
  @Mutation(access: .signedIn, errors: TwoFactorError.self)
  func disableTwoFactor(_ input: PasswordProof, _ call: CRMCall) async throws {
    let user = try await Self.proven(input.password, call)
    try await call.write { writer in
      let wasEnabled = try TwoFactor.isEnabled(for: user.id, in: writer)
      try TwoFactor.disable(for: user.id, in: writer)
      guard wasEnabled else { return }
      try TwoFactor.note("twoFactorDisabled", user, call, in: writer)
      try IdentityMail.enqueue(.twoFactorDisabled(userId: user.id), call, in: writer)
    }
  }

  /// Makes ten new recovery codes; the old ones are good no more.
  @Mutation(access: .signedIn, errors: TwoFactorError.self)
  func regenerateRecoveryCodes(_ input: PasswordProof, _ call: CRMCall) async throws -> TwoFactorRecoveryCodes {
    let user = try await Self.proven(input.password, call)
    let codes = try await call.write { writer in
      guard try TwoFactor.isEnabled(for: user.id, in: writer) else { throw TwoFactorError.notBegun }
      try TwoFactor.note("recoveryCodesMade", user, call, in: writer)
      return try RecoveryCodes.make(for: user, call, in: writer)
    }
    return TwoFactorRecoveryCodes(codes: codes)
  }

  /// The caller, who has proved by their password who they are.
  private static func proven(_ password: String, _ call: CRMCall) async throws -> CallUser {
    let user = try call.signedIn()
    do {
      _ = try await Passwords.prove(password, of: user.id, call)
    } catch PasswordError.wrongPassword {
      throw TwoFactorError.wrongPassword
    } catch PasswordError.tooManyAttempts(let seconds) {
      throw TwoFactorError.tooManyAttempts(retryAfterSeconds: seconds)
    }
    return user
  }
}
