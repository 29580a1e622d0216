import Rapport
import Storage

/// Signing in and out, and keys for programs.
@Procedures("auth")
struct IdentityProcedures {
  /// Signs a user in with e-mail address and password, for 30 days.
  ///
  /// A wrong password and an unknown address get the same answer.
  @Mutation(access: .public, cost: 10)
  func login(_ input: Login, _ call: CRMCall) async throws -> LoginResult {
    let found: UserRow? = try await call.read { reader in
      try reader.fetchOne("\(UserRow.select) WHERE email = \(input.email)")
    }
    // The password is checked in every case, so that the time of the answer does not tell which addresses exist.
    let isRight = try await call.passwords.verify(input.password, against: found?.passwordHash)
    guard let found, isRight, found.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The e-mail address or the password is wrong")
    }
    let user = found.callUser
    let token = Token.session(call.random)
    let session = SessionRow(
      tokenHash: Token.hash(token), workspaceId: user.workspaceId, userId: user.id, createdAt: call.now,
      expiresAt: call.now.adding(seconds: Token.sessionLifetime), ip: call.origin.remoteAddress,
      userAgent: call.origin.userAgent.map { String($0.prefix(500)) })
    let call = call.acting(as: user)
    let me = try await call.write { writer in
      // A login is the moment to clear away what has run out: it bounds the table without a job.
      try writer.execute("DELETE FROM sessions WHERE expires_at <= \(call.now)")
      try writer.insert(session)
      try AuditLog.append(
        [AuditLog.Draft(action: "login", entity: UserRow.entity, entityId: user.id.uuid)], to: user.workspaceId,
        for: call, in: writer)
      return try Self.me(user, writer)
    }
    call.origin.reply.sessionChange = .begin(token: token, lifetime: Token.sessionLifetime)
    return LoginResult(token: token, expiresAt: session.expiresAt, user: me)
  }

  /// Ends the session that the call comes with. An API key stays: it is revoked instead.
  @Mutation(access: .signedIn)
  func logout(_ call: CRMCall) async throws {
    let user = try call.signedIn()
    if let credential = call.origin.credential, !credential.hasPrefix(Token.apiKeyPrefix) {
      try await call.write { writer in
        guard let session = try writer.find(SessionRow.self, Token.hash(credential)) else { return }
        try writer.delete(session)
        try AuditLog.append(
          [AuditLog.Draft(action: "logout", entity: UserRow.entity, entityId: user.id.uuid)], to: user.workspaceId,
          for: call, in: writer)
      }
    }
    call.origin.reply.sessionChange = .end
  }

  /// Who is signed in, where, and whom they may give records to.
  @Query
  func me(_ call: CRMCall) async throws -> Me {
    let user = try call.signedIn()
    return try await call.read { try Self.me(user, $0) }
  }

  /// Makes a key with which a program may do whatever the caller may. It is shown this once.
  @Mutation(access: .signedIn)
  func createAPIKey(_ input: CreateAPIKey, _ call: CRMCall) async throws -> CreatedAPIKey {
    let user = try call.signedIn()
    let secret = Token.apiKey(call.random)
    let row = APIKeyRow(
      id: call.newID(), workspaceId: user.workspaceId, userId: user.id, name: input.name,
      prefix: Token.shownPrefix(of: secret), secretHash: Token.hash(secret), createdAt: call.now)
    try await call.write { try $0.insert(row) }
    return CreatedAPIKey(apiKey: row.apiKey, secret: secret)
  }

  /// The caller's own keys, the newest first.
  @Query
  func listAPIKeys(_ call: CRMCall) async throws -> APIKeyList {
    let user = try call.signedIn()
    let rows: [APIKeyRow] = try await call.read { reader in
      try reader.fetchAll("\(APIKeyRow.select) WHERE user_id = \(user.id) ORDER BY created_at DESC, id DESC")
    }
    return APIKeyList(items: rows.map(\.apiKey))
  }

  /// Makes one of the caller's keys useless, at once and for good.
  @Mutation(access: .signedIn)
  func revokeAPIKey(_ input: APIKeyKey, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      guard let row = try writer.find(APIKeyRow.self, input.id), row.userId == user.id else {
        throw RPCError(.notFound, "There is no APIKey \(input.id) for you (id)")
      }
      try writer.delete(row)
    }
  }

  static func me(_ user: CallUser, _ reader: Reader) throws -> Me {
    guard let workspace = try reader.find(WorkspaceRow.self, user.workspaceId) else {
      throw RPCError(.unauthorized, "Your workspace does not exist any more")
    }
    let members: [UserRow] = try reader.fetchAll(
      "\(UserRow.select) WHERE workspace_id = \(user.workspaceId) ORDER BY name, id")
    let team = try user.teamId.flatMap { try reader.find(TeamRow.self, $0) }
    return Me(
      id: user.id, name: user.name, email: user.email, role: user.role, teamId: user.teamId, teamName: team?.name,
      workspaceId: user.workspaceId, workspaceName: workspace.name, currency: workspace.currency,
      assignees: Access.assignees(of: members, for: user))
  }
}

/// A key is its user's own alone.
extension APIKey: Guarded {
  static func access(to ids: [ID<APIKey>], in call: CRMCall) async throws -> [ID<APIKey>: RecordAccess] {
    try await Access.lookUp(ids, in: "api_keys", call) { user in
      Access.Conditions(readable: "r.user_id = \(user.id)", writable: "1 = 1")
    }
  }
}
