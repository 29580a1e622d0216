import Rapport
import Storage

/// The beginning of a session, however somebody showed who they are.
enum NewSession {
  static func begin(for user: CallUser, _ call: CRMCall) async throws -> LoginResult {
    let token = Token.session(call.random)
    let session = SessionRow(
      tokenHash: Token.hash(token), workspaceId: user.workspaceId, userId: user.id, createdAt: call.now,
      expiresAt: call.now.adding(seconds: Token.sessionLifetime), ip: call.origin.remoteAddress,
      userAgent: call.origin.userAgent.map { String($0.prefix(500)) })
    let me = try await call.acting(as: user).write { writer in
      try writer.insert(session)
      try AuditLog.append(
        [AuditLog.Draft(action: "login", entity: UserRow.entity, entityId: user.id.uuid)], to: user.workspaceId,
        for: call.acting(as: user), in: writer)
      return try IdentityProcedures.me(user, writer)
    }
    call.origin.reply.sessionChange = .begin(token: token, lifetime: Token.sessionLifetime)
    return LoginResult(token: token, expiresAt: session.expiresAt, user: me)
  }
}
