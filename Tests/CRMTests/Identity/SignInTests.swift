import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct SignInTests {
  @Test func aLoginBeginsASession() async throws {
    let crm = try await TestCRM()
    let context = crm.context(nil, procedure: "auth.login")
    let result = try await crm.call(
      "auth.login", ["email": " REP@example.com ", "password": "rep-password"], in: context)
    let token = try #require(result.text("token"))
    #expect(result["user"]?.text("name") == "Rep")
    #expect(result["user"]?.text("teamName") == "North")
    #expect(result["user"]?.text("currency") == "EUR")
    #expect(result.text("expiresAt") == crm.now.adding(seconds: 30 * 86_400).description)
    #expect(context.origin.reply.sessionChange == .begin(token: token, lifetime: 30 * 86_400))
    let me = try await crm.call("auth.me", credential: token)
    #expect(me == result["user"])
  }

  @Test(arguments: [("rep@example.com", "wrong"), ("nobody@example.com", "rep-password"), ("rep@example.com", " ")])
  func wrongPasswordAndUnknownAddressAreAnsweredAlike(email: String, password: String) async throws {
    let crm = try await TestCRM()
    let error = await crm.refusal("auth.login", ["email": .string(email), "password": .string(password)], as: nil)
    #expect(error?.code == .unauthorized)
    #expect(error?.message == "The e-mail address or the password is wrong")
    #expect(error?.issues.isEmpty == true)
  }

  @Test func sessionsEndByLogoutAndByTime() async throws {
    let crm = try await TestCRM()
    func login() async throws -> String {
      try #require(
        try await crm.call("auth.login", ["email": "rep@example.com", "password": "rep-password"], as: nil)
          .text("token"))
    }
    let (first, second) = (try await login(), try await login())
    let origin = CallOrigin(requestId: "test", credential: first)
    let context = try await crm.app.context(origin: origin, procedure: "auth.logout")
    _ = try await crm.call("auth.logout", [:], in: context)
    #expect(origin.reply.sessionChange == .end)
    await expectUnauthorized { try await crm.call("auth.me", credential: first) }
    try await crm.call("auth.me", credential: second)

    crm.now = crm.now.adding(seconds: 30 * 86_400 - 1)
    try await crm.call("auth.me", credential: second)
    crm.now = crm.now.adding(seconds: 1)
    await expectUnauthorized { try await crm.call("auth.me", credential: second) }

    _ = try await login()
    let left = try await crm.store.read { try $0.fetchValue("SELECT COUNT(*) FROM sessions", as: Int.self) }
    #expect(left == 1)
  }

  @Test func withoutACredentialOnlyPublicProceduresAnswer() async throws {
    let crm = try await TestCRM()
    let origin = CallOrigin(requestId: "test")
    let context = try await crm.app.context(origin: origin, procedure: "auth.me")
    #expect(context.user == nil && context.role == nil)
    #expect(await crm.refusal("auth.me", as: nil)?.code == .unauthorized)
    #expect(await crm.refusal("crm.customers.listCustomers", as: nil)?.code == .unauthorized)
    for credential in ["", "x", "rk_", "rk_unknown", "rk_" + String(repeating: "A", count: 5000)] {
      await expectUnauthorized { try await crm.call("auth.me", credential: credential) }
    }
  }

  @Test func whoIsDeactivatedIsOutAtOnce() async throws {
    let crm = try await TestCRM()
    let session = try await crm.call("auth.login", ["email": "rep@example.com", "password": "rep-password"], as: nil)
    let key = try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep")
    let credentials = [try #require(session.text("token")), try #require(key.text("secret"))]
    for credential in credentials { try await crm.call("auth.me", credential: credential) }
    let (id, now) = (crm.user("rep").id, crm.now)
    try await crm.store.write { try $0.execute("UPDATE users SET deactivated_at = \(now) WHERE id = \(id)") }
    for credential in credentials { await expectUnauthorized { try await crm.call("auth.me", credential: credential) } }
    let login = await crm.refusal("auth.login", ["email": "rep@example.com", "password": "rep-password"], as: nil)
    #expect(login?.code == .unauthorized)
    await #expect(throws: RPCError.self) { try await crm.app.context(as: "rep@example.com", procedure: "auth.me") }
    // Nobody can be named who has gone.
    let customer = await crm.refusal(
      "crm.customers.createCustomer", ["name": "A", "ownerId": crm.id("rep")], as: "owner")
    #expect(customer?.code == .notFound)
  }

  @Test func aContextByAddressIsThatUsers() async throws {
    let crm = try await TestCRM()
    let context = try await crm.app.context(as: "Manager@Example.com", procedure: "auth.me")
    #expect(context.user == crm.user("manager"))
    let emails = try await crm.app.userEmails()
    #expect(emails.count == 10 && emails == emails.sorted())
    let error = await #expect(throws: RPCError.self) {
      try await crm.app.context(as: "nobody@example.com", procedure: "auth.me")
    }
    #expect(error?.code == .notFound)
  }

  @Test func addressesAreUniqueInTheDatabase() async throws {
    let crm = try await TestCRM()
    let error = await #expect(throws: RPCError.self) {
      try await crm.app.createWorkspace(
        name: "Third", ownerName: "Rep", ownerEmail: "REP@example.com", ownerPassword: "correct horse")
    }
    #expect(error?.code == .conflict)
    #expect(error?.message.contains("email") == true)
    try await crm.app.createWorkspace(
      name: "Third", currency: "JPY", ownerName: "Kei", ownerEmail: "kei@example.com", ownerPassword: "correct horse")
    let me = try await crm.call(
      "auth.me", [:], in: try await crm.app.context(as: "kei@example.com", procedure: "auth.me"))
    #expect(me.text("currency") == "JPY")
  }

  private func expectUnauthorized(
    _ body: () async throws -> JSONValue, sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let error = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.code == .unauthorized, sourceLocation: sourceLocation)
  }
}

@Suite struct APIKeyTests {
  @Test func aKeySignsInAndIsKeptAsAHashAlone() async throws {
    let crm = try await TestCRM()
    let made = try await crm.call("auth.createAPIKey", ["name": " CI "], as: "viewer")
    let secret = try #require(made.text("secret"))
    #expect(secret.hasPrefix("rk_") && secret.utf8.count == 3 + 43)
    #expect(made["apiKey"]?.text("name") == "CI")
    #expect(secret.hasPrefix(try #require(made["apiKey"]?.text("prefix"))))
    #expect(try await crm.call("auth.me", credential: secret).text("email") == "viewer@example.com")

    let rows: [APIKeyRow] = try await crm.store.read { try $0.fetchAll(APIKeyRow.select) }
    #expect(rows.map(\.secretHash) == [Token.hash(secret)])
    #expect(rows.first?.lastUsedAt == crm.now)
    // The hour is not over, so nothing is noted.
    let first = crm.now
    crm.now = first.adding(seconds: 3599)
    try await crm.call("auth.me", credential: secret)
    let listed = try await crm.call("auth.listAPIKeys", as: "viewer")
    #expect(listed.items.first?.text("lastUsedAt") == first.description)
    #expect(!listed.json.contains(secret))
  }

  @Test func keysAreTheirUsersOwn() async throws {
    let crm = try await TestCRM()
    let made = try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep")
    let id = try #require(made["apiKey"]?["id"])
    #expect(try await crm.call("auth.listAPIKeys", as: "owner").items.isEmpty)
    for word in ["owner", "manager", "rep2", "stranger"] {
      #expect(await crm.refusal("auth.revokeAPIKey", ["id": id], as: word)?.code == .notFound)
    }
    try await crm.call("auth.revokeAPIKey", ["id": id], as: "rep")
    #expect(await crm.refusal("auth.revokeAPIKey", ["id": id], as: "rep")?.code == .notFound)
    let secret = try #require(made.text("secret"))
    await #expect(throws: RPCError.self) { try await crm.call("auth.me", credential: secret) }
  }

  @Test func theNewestComesFirst() async throws {
    let crm = try await TestCRM()
    for name in ["A", "B", "C"] {
      try await crm.call("auth.createAPIKey", ["name": .string(name)], as: "rep")
      crm.now = crm.now.adding(seconds: 1)
    }
    #expect(try await crm.call("auth.listAPIKeys", as: "rep").items.map { $0.text("name") } == ["C", "B", "A"])
  }

  @Test func loggingOutWithAKeyKeepsIt() async throws {
    let crm = try await TestCRM()
    let made = try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep")
    let secret = try #require(made.text("secret"))
    try await crm.call("auth.logout", credential: secret)
    try await crm.call("auth.me", credential: secret)
  }
}
