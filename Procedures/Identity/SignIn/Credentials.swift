import Rapport
import Storage

/// Finds out who a call comes from.
struct Credentials: Sendable {
  /// How stale ``APIKeyRow/lastUsedAt`` and ``SessionRow/lastSeenAt`` may be, in seconds: a write for every call would be
  /// too much, and each makes what is remembered of others be looked up again.
  static let lastUseGranularity = 3600

  private let store: any Store
  private let cache: SessionCache

  init(_ store: any Store) {
    self.store = store
    cache = SessionCache(store)
  }

  /// Who comes with a session's token or an API key, if that is known without asking the database.
  ///
  /// What ended a credential or changed its user before is known: nobody is answered who would be refused by
  /// ``caller(credential:at:)``.
  func knownCaller(credential: String, at now: Instant) -> Caller? { cache.caller(credential: credential, at: now) }

  /// Who comes with a session's token or an API key.
  ///
  /// - Throws: ``RPCErrorCode/unauthorized`` if it is unknown or has run out, or the user has been deactivated.
  func caller(credential: String, at now: Instant) async throws -> Caller {
    if let known = knownCaller(credential: credential, at: now) { return known }
    if credential.hasPrefix(Token.apiKeyPrefix) { return try await caller(apiKey: credential, now) }
    let version = cache.version
    let hash = Token.hash(credential)
    let found: (session: SessionRow, user: UserRow)? = try await store.read { reader in
      guard let session = try reader.find(SessionRow.self, hash), session.expiresAt > now,
        let user = try reader.find(UserRow.self, session.userId)
      else { return nil }
      return (session, user)
    }
    guard let (session, user) = found, user.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The session is unknown or has run out: sign in again")
    }
    let caller = Caller(user: user.callUser, credential: .session(session.id))
    let nextNote = session.lastSeenAt.adding(seconds: Self.lastUseGranularity)
    if nextNote > now {
      cache.keep(caller, credential: credential, version, until: min(session.expiresAt, nextNote))
    } else {
      await note("UPDATE sessions SET last_seen_at = \(now) WHERE token_hash = \(hash)")
    }
    return caller
  }

  private func caller(apiKey: String, _ now: Instant) async throws -> Caller {
    let version = cache.version
    let hash = Token.hash(apiKey)
    let found: (key: APIKeyRow, user: UserRow)? = try await store.read { reader in
      guard let key: APIKeyRow = try reader.fetchOne("\(APIKeyRow.select) WHERE secret_hash = \(hash)"),
        let user = try reader.find(UserRow.self, key.userId)
      else { return nil }
      return (key, user)
    }
    guard let (key, user) = found, user.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The API key is unknown or has been revoked")
    }
    if let end = key.expiresAt, end <= now {
      throw RPCError(.unauthorized, "The API key \(key.name) ran out on \(end.date): make another")
    }
    let caller = Caller(user: user.callUser, credential: .apiKey(key.grant))
    if let nextNote = key.lastUsedAt?.adding(seconds: Self.lastUseGranularity), nextNote > now {
      cache.keep(caller, credential: apiKey, version, until: min(key.expiresAt ?? nextNote, nextNote))
    } else {
      await note("UPDATE api_keys SET last_used_at = \(now) WHERE id = \(key.id)")
    }
    return caller
  }

  /// Only a note: a call must not fail because the database is busy or read-only.
  private func note(_ statement: SQL) async {
    _ = try? await store.write { writer in try writer.execute(statement) }
  }
}
