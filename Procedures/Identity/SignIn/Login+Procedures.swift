import Rapport
import Storage

/// Signing in and out.
@Procedures("auth")
struct LoginProcedures {
  /// Signs a user in with e-mail address and password, for 30 days.
  ///
  /// A wrong password and an unknown address get the same answer, after the same time. Who has two-factor authentication
  /// gets the error `twoFactorRequired` with a challenge, to be answered with `auth.verifyTwoFactor`. After some failures
  /// each further attempt has to wait, as `tooManyAttempts` says.
  @Mutation(access: .public, errors: LoginError.self, cost: 10)
  func login(_ input: Login, _ call: CRMCall) async throws -> LoginResult {
    let (found, isKnownPlace): (UserRow?, Bool) = try await call.read { reader in
      let user: UserRow? = try reader.fetchOne("\(UserRow.select) WHERE email = \(input.email)")
      return (user, try Self.hasSignedIn(user, from: call.origin.remoteAddress, reader))
    }
    let account = LoginThrottle.Subject.account(input.email)
    let place = LoginThrottle.Subject.account(input.email, at: call.origin.remoteAddress)
    let address = LoginThrottle.Subject.address(call.origin.remoteAddress)
    // What others do to an account does not slow down who has signed in to it from this address before.
    let subjects = [place] + (isKnownPlace ? [] : [account]) + (address.map { [$0] } ?? [])
    if let wait = call.throttle.begin(subjects, at: call.now) {
      throw LoginError.tooManyAttempts(retryAfterSeconds: wait)
    }
    // The password is checked in every case, so that the time of the answer does not tell which addresses exist.
    let isRight = try await call.passwords.verify(input.password, against: found?.passwordHash)
    guard let found, isRight, found.deactivatedAt == nil else {
      try await Self.recordFailure(of: found, "loginFailed", call)
      throw LoginError.wrongCredentials
    }
    call.throttle.succeeded(address.map { [$0] } ?? [], clearing: [place, account], at: call.now)
    let user = found.callUser
    let newHash = try await Self.newHash(of: input.password, instead: found, call)
    let challenge = try await call.write { writer -> String? in
      if let newHash { try Passwords.store(newHash, instead: found, in: writer) }
      guard try TwoFactor.isEnabled(for: user.id, in: writer) else { return nil }
      return try OneTimeToken.make(.twoFactor, for: user, call, in: writer)
    }
    if let challenge {
      let end = call.now.adding(seconds: OneTimeToken.Purpose.twoFactor.lifetime)
      throw LoginError.twoFactorRequired(challenge: challenge, expiresAt: end)
    }
    return try await call.acting(as: user).write { try Sessions.begin(for: user, call, in: $0) }
  }

  /// Completes a sign-in with two-factor authentication: with the code that the authenticator app shows, or with a recovery
  /// code, which is used up.
  @Mutation(access: .public, errors: LoginError.self, cost: 10)
  func verifyTwoFactor(_ input: VerifyTwoFactor, _ call: CRMCall) async throws -> LoginResult {
    let found = try await call.read { try OneTimeToken.find(input.challenge, .twoFactor, at: call.now, in: $0)?.user }
    guard let found else { throw LoginError.challengeExpired }
    let subject = LoginThrottle.Subject.proof("code \(found.id)")
    if let wait = call.throttle.begin([subject], at: call.now) {
      throw LoginError.tooManyAttempts(retryAfterSeconds: wait)
    }
    let result: LoginResult
    do {
      result = try await call.acting(as: found.callUser).write { writer in
        guard let challenge = try OneTimeToken.find(input.challenge, .twoFactor, at: call.now, in: writer),
          try TwoFactor.use(input.code, of: found.callUser, call, in: writer)
        else { throw LoginError.wrongCode }
        try writer.delete(challenge.token)
        return try Sessions.begin(for: found.callUser, call, in: writer)
      }
    } catch LoginError.wrongCode {
      try await Self.recordFailure(of: found, "twoFactorFailed", call)
      throw LoginError.wrongCode
    }
    call.throttle.succeeded([], clearing: [subject], at: call.now)
    return result
  }

  /// Ends the session that the call comes with. An API key stays: it is revoked instead.
  @Mutation(access: .signedIn)
  func logout(_ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      call.origin.reply.sessionChange = .end
      guard let credential = call.origin.credential, !credential.hasPrefix(Token.apiKeyPrefix),
        let session = try writer.find(SessionRow.self, Token.hash(credential))
      else { return }
      try writer.delete(session)
      try AuditLog.append(
        [AuditLog.Draft(action: "logout", entity: UserRow.entity, entityId: user.id.uuid)], to: user.workspaceId,
        for: call, in: writer)
    }
  }

  /// Who is signed in, where, and whom they may give records to.
  @Query
  func me(_ call: CRMCall) async throws -> Me {
    let user = try call.signedIn()
    return try await call.read { try Sessions.me(user, $0) }
  }

  /// Changes the caller's own name and language. Fields that are left out stay as they are.
  @Mutation(access: .signedIn, errors: ProfileError.self)
  func updateMe(_ input: UpdateMe, _ call: CRMCall) async throws -> Me {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(UserRow.self, user.id) else {
        throw RPCError(.unauthorized, "You do not exist any more")
      }
      try Versions.check(
        input.version, is: old.version, else: ProfileError.staleVersion(current: try Sessions.me(user, writer)))
      var new = old
      new.name = input.name.applied(to: old.name)
      new.language = input.language.applied(to: old.language)
      try Members.update(new, from: old, by: user.id, at: call.now, in: writer)
      return try Sessions.me(user, writer)
    }
  }

  /// Whether a session of the user was begun at the address.
  private static func hasSignedIn(_ user: UserRow?, from address: String?, _ reader: Reader) throws -> Bool {
    guard let user, let address else { return false }
    return try reader.exists("SELECT 1 FROM sessions WHERE user_id = \(user.id) AND ip = \(address)")
  }

  /// The hash to be stored from now on, if the stored one was made at another cost.
  private static func newHash(of password: String, instead user: UserRow, _ call: CRMCall) async throws -> String? {
    guard PasswordHash(user.passwordHash)?.cost != call.passwords.cost else { return nil }
    return try await call.passwords.hash(password).description
  }

  /// Notes a sign-in that failed: with a user in their audit trail, without the address that was typed nor all of the one
  /// that it came from. Where there is no user it counts, which takes as long.
  private static func recordFailure(of user: UserRow?, _ action: String, _ call: CRMCall) async throws {
    var call = call
    call.origin.remoteAddress = call.origin.remoteAddress.map(NetworkAddress.masked)
    call.origin.userAgent = nil
    try await call.write { [call] writer in
      guard let user else {
        try writer.execute(
          """
          INSERT INTO unknown_logins (day, count) VALUES (\(call.now.date), 1)
          ON CONFLICT (day) DO UPDATE SET count = unknown_logins.count + 1
          """)
        return
      }
      try AuditLog.append(
        [AuditLog.Draft(action: action, entity: UserRow.entity, entityId: user.id.uuid)], to: user.workspaceId,
        for: call, in: writer)
    }
  }
}
