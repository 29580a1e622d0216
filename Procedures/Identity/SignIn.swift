import Rapport
import Storage

/// Finds out who a call comes from.
struct SignIn: Sendable {
  /// How stale ``APIKeyRow/lastUsedAt`` may be, in seconds: a write for every call would be too much.
  private static let lastUseGranularity = 3600

  private let store: any Store
  private let cache: SessionCache

  init(_ store: any Store) {
    self.store = store
    cache = SessionCache(store)
  }

  /// The user of a session's token or of an API key, if that is known without asking the database.
  ///
  /// What ended a credential or changed its user before is known: nobody is answered who would be refused by
  /// ``user(credential:at:)``.
  func knownUser(credential: String, at now: Instant) -> CallUser? { cache.user(credential: credential, at: now) }

  /// The user of a session's token or of an API key.
  ///
  /// - Throws: ``RPCErrorCode/unauthorized`` if it is unknown or has run out, or the user has been deactivated.
  func user(credential: String, at now: Instant) async throws -> CallUser {
    if let known = knownUser(credential: credential, at: now) { return known }
    if credential.hasPrefix(Token.apiKeyPrefix) { return try await user(apiKey: credential, now) }
    let version = cache.version
    let hash = Token.hash(credential)
    let found: (session: SessionRow, user: UserRow)? = try await store.read { reader in
      guard let session = try reader.find(SessionRow.self, hash), session.expiresAt > now,
        let user = try reader.find(UserRow.self, session.userId)
      else { return nil }
      return (session, user)
    }
    guard let found, found.user.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The session is unknown or has run out: sign in again")
    }
    cache.keep(found.user.callUser, credential: credential, version, until: found.session.expiresAt)
    return found.user.callUser
  }

  private func user(apiKey: String, _ now: Instant) async throws -> CallUser {
    let version = cache.version
    let hash = Token.hash(apiKey)
    let found: (key: APIKeyRow, user: UserRow)? = try await store.read { reader in
      guard let key: APIKeyRow = try reader.fetchOne("\(APIKeyRow.select) WHERE secret_hash = \(hash)"),
        let user = try reader.find(UserRow.self, key.userId)
      else { return nil }
      return (key, user)
    }
    guard let found, found.user.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The API key is unknown or has been revoked")
    }
    let isNoted = found.key.lastUsedAt.map { $0.seconds(until: now) < Double(Self.lastUseGranularity) } ?? false
    if isNoted, let noted = found.key.lastUsedAt {
      let nextNote = noted.adding(seconds: Self.lastUseGranularity)
      cache.keep(found.user.callUser, credential: apiKey, version, until: nextNote)
    } else {
      // Only a note: a call must not fail because the database is busy or read-only.
      _ = try? await store.write { writer in
        try writer.execute("UPDATE api_keys SET last_used_at = \(now) WHERE id = \(found.key.id)")
      }
    }
    return found.user.callUser
  }
}
