import Rapport
import Storage

/// Finds out who a call comes from.
enum SignIn {
  /// How stale ``APIKeyRow/lastUsedAt`` may be, in seconds: a write for every call would be too much.
  private static let lastUseGranularity = 3600

  /// The user of a session's token or of an API key.
  ///
  /// - Throws: ``RPCErrorCode/unauthorized`` if it is unknown or has run out, or the user has been deactivated.
  static func user(credential: String, at now: Instant, in store: any Store) async throws -> CallUser {
    let isAPIKey = credential.hasPrefix(Token.apiKeyPrefix)
    let hash = Token.hash(credential)
    if isAPIKey { return try await user(apiKeyHash: hash, now, store) }
    let found: UserRow? = try await store.read { reader in
      guard let session = try reader.find(SessionRow.self, hash), session.expiresAt > now else { return nil }
      return try reader.find(UserRow.self, session.userId)
    }
    guard let found, found.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The session is unknown or has run out: sign in again")
    }
    return found.callUser
  }

  private static func user(apiKeyHash hash: [UInt8], _ now: Instant, _ store: any Store) async throws -> CallUser {
    let found: (key: APIKeyRow, user: UserRow)? = try await store.read { reader in
      guard let key: APIKeyRow = try reader.fetchOne("\(APIKeyRow.select) WHERE secret_hash = \(hash)"),
        let user = try reader.find(UserRow.self, key.userId)
      else { return nil }
      return (key, user)
    }
    guard let found, found.user.deactivatedAt == nil else {
      throw RPCError(.unauthorized, "The API key is unknown or has been revoked")
    }
    if found.key.lastUsedAt.map({ $0.seconds(until: now) >= Double(lastUseGranularity) }) ?? true {
      // Only a note: a call must not fail because the database is busy or read-only.
      _ = try? await store.write { writer in
        try writer.execute("UPDATE api_keys SET last_used_at = \(now) WHERE id = \(found.key.id)")
      }
    }
    return found.user.callUser
  }
}
