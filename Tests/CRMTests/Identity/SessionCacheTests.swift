import Foundation
import Rapport
import Storage
import StorageSQLite
import Testing

@testable import CRM

/// Credentials are remembered, and whatever ends or changes them holds from the next call on.
@Suite struct SessionCacheTests {
  enum Credential: String, CaseIterable { case session, apiKey }

  /// A credential of `rep`.
  private func make(_ credential: Credential, _ crm: TestCRM) async throws -> String {
    switch credential {
    case .session:
      let params: JSONValue = ["email": "rep@example.com", "password": "rep-password"]
      return try #require(try await crm.call("auth.login", params, as: nil).text("token"))
    case .apiKey:
      let secret = try #require(try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep").text("secret"))
      // Its first use is noted, which changes it.
      _ = try await crm.app.context(origin: CallOrigin(requestId: "test", credential: secret), procedure: "auth.me")
      return secret
    }
  }

  /// What the credential is known for without the database, before and after it was looked up, on one thread.
  private func known(_ token: String, _ crm: TestCRM) async throws -> (before: CallUser?, after: CallUser?) {
    let origin = CallOrigin(requestId: "test", credential: token)
    return try await withCheckedThrowingContinuation { continuation in
      Thread {
        Task.immediate {
          do {
            // The thread's connection to the database is opened by its first read.
            _ = await crm.app.isHealthy()
            let before = crm.app.credentials.knownCaller(credential: token, at: crm.now)?.user
            let user = try await crm.app.context(origin: origin, procedure: "auth.me").user
            let after = crm.app.credentials.knownCaller(credential: token, at: crm.now)?.user
            #expect(after == user)
            continuation.resume(returning: (before, after))
          } catch {
            continuation.resume(throwing: error)
          }
        }
      }.start()
    }
  }

  private func isRefused(_ token: String, _ crm: TestCRM) async -> Bool {
    do {
      try await crm.call("auth.me", credential: token)
      return false
    } catch {
      return error.code == .unauthorized
    }
  }

  @Test(arguments: Credential.allCases) func whoIsKnownNeedsNoDatabase(credential: Credential) async throws {
    let crm = try await TestCRM()
    let (before, after) = try await known(try await make(credential, crm), crm)
    #expect(before == nil)
    #expect(after == crm.user("rep"))
  }

  static let ends: [(Credential, SQL)] = [
    (.session, "DELETE FROM sessions"),
    (.apiKey, "DELETE FROM api_keys"),
    (.session, "UPDATE users SET deactivated_at = 1 WHERE email = 'rep@example.com'"),
    (.apiKey, "UPDATE users SET deactivated_at = 1 WHERE email = 'rep@example.com'"),
  ]

  @Test(arguments: ends.indices, [true, false]) func anEndHoldsAtOnce(index: Int, byAnother: Bool) async throws {
    let crm = try await TestCRM()
    let (credential, end) = Self.ends[index]
    let token = try await make(credential, crm)
    _ = try await known(token, crm)
    #expect(await !isRefused(token, crm))
    try await write(end, crm, byAnother: byAnother)
    #expect(await isRefused(token, crm))
  }

  @Test(arguments: Credential.allCases, [true, false])
  func aChangedRoleHoldsAtOnce(credential: Credential, byAnother: Bool) async throws {
    let crm = try await TestCRM()
    let token = try await make(credential, crm)
    for role in ["viewer", "admin", "rep"] {
      try await write("UPDATE users SET role = \(role) WHERE email = 'rep@example.com'", crm, byAnother: byAnother)
      #expect(try await crm.call("auth.me", credential: token).text("role") == role)
      #expect(try await crm.call("auth.me", credential: token).text("role") == role)
    }
  }

  @Test func aSessionThatRunsOutIsForgotten() async throws {
    let crm = try await TestCRM()
    let token = try await make(.session, crm)
    _ = try await known(token, crm)
    crm.now = crm.now.adding(seconds: Token.sessionLifetime)
    #expect(crm.app.credentials.knownCaller(credential: token, at: crm.now)?.user == nil)
    #expect(await isRefused(token, crm))
  }

  @Test func aKeyThatIsUsedAgainAfterAnHourIsNoted() async throws {
    let crm = try await TestCRM()
    let secret = try await make(.apiKey, crm)
    _ = try await known(secret, crm)
    crm.now = crm.now.adding(seconds: 3600)
    try await crm.call("auth.me", credential: secret)
    let rows: [APIKeyRow] = try await crm.store.read { try $0.fetchAll(APIKeyRow.select) }
    #expect(rows.map(\.lastUsedAt) == [crm.now])
  }

  /// - Parameter byAnother: whether another store on the file does it, as another process would.
  private func write(_ sql: SQL, _ crm: TestCRM, byAnother: Bool) async throws {
    guard byAnother else {
      try await crm.store.write { try $0.execute(sql) }
      return
    }
    let other = try SQLiteStore(crm.store.location)
    defer { try? other.close() }
    try await other.write { try $0.execute(sql) }
  }
}
