import Rapport
import Storage

/// Beginning and ending what people are signed in by.
enum Sessions {
  /// Signs a user in: for every way of doing that, after it has proved who they are, and in the write that says so.
  static func begin(for user: CallUser, _ call: CRMCall, in writer: Writer) throws -> LoginResult {
    let token = Token.session(call.random)
    let session = SessionRow(
      tokenHash: Token.hash(token), id: call.newID(), workspaceId: user.workspaceId, userId: user.id,
      createdAt: call.now, expiresAt: call.now.adding(seconds: Token.sessionLifetime), lastSeenAt: call.now,
      ip: call.origin.remoteAddress, userAgent: call.origin.userAgent.map { String($0.prefix(500)) })
    guard let row = try writer.find(UserRow.self, user.id), row.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The user has been deactivated")
    }
    // A login is the moment to clear away what has run out: it bounds the tables without a job.
    try writer.execute("DELETE FROM sessions WHERE expires_at <= \(call.now)")
    try writer.execute("DELETE FROM one_time_tokens WHERE expires_at <= \(call.now)")
    try writer.insert(session)
    try AuditLog.append(
      [AuditLog.Draft(action: "login", entity: UserRow.entity, entityId: user.id.uuid)], to: user.workspaceId,
      for: call.acting(as: user), in: writer)
    let me = try me(row.callUser, writer)
    call.origin.reply.sessionChange = .begin(token: token, lifetime: Token.sessionLifetime)
    return LoginResult(token: token, expiresAt: session.expiresAt, user: me)
  }

  /// Ends the sessions of a user, except one.
  @discardableResult
  static func end(of user: ID<User>, except kept: ID<Session>? = nil, in writer: Writer) throws -> Int {
    guard let kept else { return try writer.execute("DELETE FROM sessions WHERE user_id = \(user)") }
    return try writer.execute("DELETE FROM sessions WHERE user_id = \(user) AND id <> \(kept)")
  }

  /// The user as they see themselves.
  static func me(_ user: CallUser, _ reader: Reader) throws -> Me {
    guard let workspace = try reader.find(WorkspaceRow.self, user.workspaceId) else {
      throw RPCError(.unauthorized, "Your workspace does not exist any more")
    }
    let members: [UserRow] = try reader.fetchAll(
      "\(UserRow.select) WHERE workspace_id = \(user.workspaceId) ORDER BY name, id")
    let team = try user.teamId.flatMap { try reader.find(TeamRow.self, $0) }
    let own = members.first { $0.id == user.id }
    return Me(
      id: user.id, name: own?.name ?? user.name, email: user.email, role: user.role, teamId: user.teamId,
      teamName: team?.name,
      workspaceId: user.workspaceId, workspaceName: workspace.name, currency: workspace.currency,
      language: own?.language, workspaceLanguage: try reader.find(DocumentSettingsRow.self, workspace.id)?.language,
      twoFactor: try TwoFactor.status(of: user.id, in: reader), assignees: Access.assignees(of: members, for: user),
      version: own?.version ?? 1)
  }
}

/// Things that are allowed once, to whom a token was given.
enum OneTimeToken {
  enum Purpose: String, ColumnValue {
    case passwordReset
    case twoFactor

    /// In seconds.
    var lifetime: Int {
      switch self {
      case .passwordReset: 60 * 60
      case .twoFactor: 5 * 60
      }
    }
  }

  /// Makes one. A reset takes the place of those before it.
  static func make(_ purpose: Purpose, for user: CallUser, _ call: CRMCall, in writer: Writer) throws -> String {
    let token = Bytes(call.random.bytes(32)).base64URL
    if purpose == .passwordReset { try discard(purpose, of: user.id, in: writer) }
    try writer.insert(
      OneTimeTokenRow(
        tokenHash: Token.hash(token), purpose: purpose, workspaceId: user.workspaceId, userId: user.id,
        createdAt: call.now, expiresAt: call.now.adding(seconds: purpose.lifetime)))
    return token
  }

  /// The row of a token that is still good, with its user, who is active.
  static func find(
    _ token: String, _ purpose: Purpose, at now: Instant, in reader: Reader
  ) throws -> (token: OneTimeTokenRow, user: UserRow)? {
    guard let row = try reader.find(OneTimeTokenRow.self, Token.hash(token)), row.purpose == purpose,
      row.expiresAt > now, let user = try reader.find(UserRow.self, row.userId), user.deactivatedAt == nil
    else { return nil }
    return (row, user)
  }

  static func discard(_ purpose: Purpose, of user: ID<User>, in writer: Writer) throws {
    try writer.execute("DELETE FROM one_time_tokens WHERE user_id = \(user) AND purpose = \(purpose)")
  }
}
