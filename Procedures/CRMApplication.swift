public import Rapport
public import Storage

/// The CRM on a database: makes the context that each call is answered in.
public struct CRMApplication: Sendable {
  public let store: any Store
  public let registry: Registry<CRMCall>
  let environment: CRMEnvironment

  /// What an installation may choose.
  public struct Options: Sendable {
    /// The binary logarithm of scrypt's rounds for new passwords: 15 takes 32 MiB and about a fifth of a second. Less
    /// is for tests and demonstrations alone.
    public var passwordLogRounds = 15

    public init(passwordLogRounds: Int = 15) { self.passwordLogRounds = passwordLogRounds }

    var passwordCost: PasswordHash.Cost {
      var cost = PasswordHash.Cost.standard
      cost.logRounds = min(max(passwordLogRounds, 1), 20)
      if passwordLogRounds < 15 { cost.parallelism = 1 }
      return cost
    }
  }

  /// - Parameters:
  ///   - store: migrated with ``CRM/migrations``.
  ///   - services: what the installation gives.
  ///   - clock: what time it is.
  ///   - random: where ids, tokens and salts come from.
  public init(
    store: any Store, registry: Registry<CRMCall>, options: Options = Options(),
    services: CRMServices = CRMServices(), clock: @escaping @Sendable () -> Instant, random: RandomSource = .system
  ) {
    self.store = store
    self.registry = registry
    environment = CRMEnvironment(
      store: store, random: random, passwords: PasswordHasher(cost: options.passwordCost, random: random),
      services: services, clock: clock)
  }

  /// The context of a call that comes from outside. Without a credential nobody is signed in.
  ///
  /// - Throws: ``RPCErrorCode/unauthorized`` if there is a credential, and it is not (or no longer) valid;
  ///   ``RPCErrorCode/forbidden`` if it is an API key that does not reach the procedure.
  public func context(origin: CallOrigin, procedure: String) async throws(RPCError) -> CRMCall {
    let now = now
    guard let credential = origin.credential else { return call(origin, procedure, now, nil) }
    do {
      let caller = try await environment.credentials.caller(credential: credential, at: now)
      guard case .apiKey(let key) = caller.credential else {
        return call(origin, procedure, now, caller.user, caller.credential)
      }
      return try call(of: caller, by: key, origin, procedure, now)
    } catch {
      throw RPCError(describing: error)
    }
  }

  /// The one place where the scopes of API keys hold, whatever the wire. A public procedure asks for nobody, and so it
  /// is told of nobody.
  private func call(
    of caller: Caller, by key: APIKeyGrant, _ origin: CallOrigin, _ procedure: String, _ now: Instant
  ) throws(RPCError) -> CRMCall {
    if CRM.names.personal.contains(procedure) {
      throw RPCError(.forbidden, "\(procedure) is for people: sign in, an API key may not call it")
    }
    if !key.reachesEverything {
      let known = try? registry.procedure(named: procedure)
      if known?.access == .public { return call(origin, procedure, now, nil) }
      try key.check(procedure, isRead: known.map { $0.kind != .mutation } ?? false)
    }
    return call(origin, procedure, now, caller.user, caller.credential)
  }

  /// The context of a call on a database that the caller has at hand, in the name of one of its users.
  ///
  /// - Throws: ``RPCErrorCode/notFound`` if there is no such user, or they have been deactivated.
  public func context(
    as email: String, procedure: String, origin: CallOrigin = CallOrigin(requestId: "local")
  ) async throws(RPCError) -> CRMCall {
    do {
      let email = email.lowercased()
      let row: UserRow? = try await store.read { reader in
        try reader.fetchOne("\(UserRow.select) WHERE email = \(email) AND deactivated_at IS NULL")
      }
      guard let row else { throw RPCError(.notFound, "There is no active user with the e-mail address \(email)") }
      return call(origin, procedure, now, row.callUser)
    } catch {
      throw RPCError(describing: error)
    }
  }

  /// The e-mail addresses of all active users of the database, sorted: whom ``context(as:procedure:origin:)`` takes.
  public func userEmails() async throws -> [String] {
    try await store.read { try $0.fetchValues("SELECT email FROM users WHERE deactivated_at IS NULL ORDER BY email") }
  }

  /// The e-mail address of the first owner that the database has; `nil` if it has no workspace yet.
  public func ownerEmail() async throws -> String? {
    try await store.read {
      try $0.fetchValue(
        "SELECT email FROM users WHERE role = \(Role.owner) AND deactivated_at IS NULL ORDER BY id LIMIT 1",
        as: String.self)
    }
  }

  /// Whether the database answers.
  public func isHealthy() async -> Bool { (try? await store.read { try $0.fetchValue("SELECT 1", as: Int.self) }) == 1 }

  /// Makes a new workspace with its owner.
  public func createWorkspace(
    name: String, currency: String = "EUR", ownerName: String, ownerEmail: String, ownerPassword: String
  ) async throws(RPCError) {
    do {
      let call = call(CallOrigin(requestId: "setup"), "setup.createWorkspace", now, nil)
      try PasswordRules.check(ownerPassword, field: "ownerPassword", of: [ownerName, ownerEmail])
      let owner = NewUser(email: ownerEmail, name: ownerName, role: .owner, password: ownerPassword)
      _ = try await Members.createWorkspace(name: name, currency: currency, owner: owner, call)
    } catch {
      throw RPCError(describing: error)
    }
  }

  /// What time it is.
  var now: Instant { environment.clock() }

  var random: RandomSource { environment.random }
  var services: CRMServices { environment.services }
  var credentials: Credentials { environment.credentials }
  /// Tells of every commit of this process.
  var commits: CommitSignal { environment.commits }

  /// The call in whose name the installation itself works.
  func jobCall(_ procedure: String, requestId: String) -> CRMCall {
    call(CallOrigin(requestId: requestId), procedure, now, nil)
  }

  /// A call of the program itself, or of somebody whom it does not know yet.
  func anonymousCall(_ procedure: String, _ origin: CallOrigin = CallOrigin(requestId: "setup")) -> CRMCall {
    call(origin, procedure, now, nil)
  }

  func call(
    _ origin: CallOrigin, _ procedure: String, _ now: Instant, _ user: CallUser?, _ credential: Caller.Credential? = nil
  ) -> CRMCall {
    CRMCall(
      origin: origin, procedure: procedure, now: now, user: user, credential: credential, environment: environment)
  }
}
