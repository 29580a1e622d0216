import Rapport
import Storage

/// What one is signed in by.
@Procedures("auth")
struct SessionProcedures: PersonalProcedures {
  /// The caller's sessions, the one that was used last first.
  @Query
  func listSessions(_ call: CRMCall) async throws -> SessionList {
    let user = try call.signedIn()
    let rows: [SessionRow] = try await call.read { reader in
      try reader.fetchAll(
        """
        \(SessionRow.select) WHERE user_id = \(user.id) AND expires_at > \(call.now)
        ORDER BY last_seen_at DESC, id DESC LIMIT 200
        """)
    }
    return SessionList(items: rows.map { $0.session(current: call.session) })
  }

  /// Ends one of the caller's sessions, at once.
  @Mutation(access: .signedIn)
  func revokeSession(_ input: SessionKey, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      guard try writer.execute("DELETE FROM sessions WHERE id = \(input.id) AND user_id = \(user.id)") > 0 else {
        throw RPCError(.notFound, "There is no Session \(input.id) for you (id)")
      }
      try Self.note(input.id.uuid, user, call, writer)
      if input.id == call.session { call.origin.reply.sessionChange = .end }
    }
  }

  /// Ends all of the caller's sessions but the one that the call comes with.
  @Mutation(access: .signedIn)
  func revokeOtherSessions(_ call: CRMCall) async throws -> RevokedSessions {
    let user = try call.signedIn()
    return try await call.write { writer in
      let count = try Sessions.end(of: user.id, except: call.session, in: writer)
      if count > 0 { try Self.note(user.id.uuid, entity: UserRow.entity, user, call, writer) }
      return RevokedSessions(count: count)
    }
  }

  private static func note(
    _ id: UUIDv7, entity: String = Session.entity, _ user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    try AuditLog.append(
      [AuditLog.Draft(action: "sessionsRevoked", entity: entity, entityId: id)], to: user.workspaceId, for: call,
      in: writer)
  }
}

/// A session is its user's own alone.
extension Session: Guarded {
  static func access(to ids: [ID<Session>], in call: CRMCall) async throws -> [ID<Session>: RecordAccess] {
    try await Access.lookUp(ids, in: SessionRow.table, call) { user in
      Access.Conditions(readable: "r.user_id = \(user.id)", writable: "1 = 1")
    }
  }
}

extension SessionRow {
  func session(current: ID<Session>?) -> Session {
    Session(
      id: id, createdAt: createdAt, lastSeenAt: lastSeenAt, expiresAt: expiresAt, address: ip,
      device: Device.name(userAgent: userAgent), isCurrent: id == current)
  }
}
