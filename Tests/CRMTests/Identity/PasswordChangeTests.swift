import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct PasswordChangeTests {
  static let refused = [
    "short", "password", "PASSWORD", "12345678", "aaaaaaaaaa", "abcdefgh", "hgfedcba", "Grace Hopper", "gracehopper1",
    "grace.hopper@example.com", "hopper12", "iloveyou",
  ]

  @Test(arguments: refused) func aPasswordThatIsGuessedFirstIsRefused(password: String) {
    #expect(PasswordRules.objection(to: password, of: ["Grace Hopper", "grace.hopper@example.com"]) != nil)
  }

  @Test(arguments: ["correct horse battery", "ñandú-çedilla", "日本語のパスワード", "hopper likes compilers", "x7!kQ2zz"])
  func anyOtherPasswordWillDo(password: String) {
    #expect(PasswordRules.objection(to: password, of: ["Grace Hopper", "grace.hopper@example.com"]) == nil)
  }

  @Test func changingNeedsTheOldOneAndEndsOtherSessions() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    let (here, there) = (try await crm.login("rep"), try await crm.login("rep"))
    let key = try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep").text("secret") ?? ""
    func change(_ old: String, _ new: String) async -> RPCError? {
      await crm.refusal(
        "auth.changePassword", ["currentPassword": .string(old), "newPassword": .string(new)], credential: here)
    }
    #expect(await change("wrong", "correct horse")?.own?.text("type") == "wrongPassword")
    #expect(await change("rep-password", "password")?.issues.first?.path == "newPassword")
    #expect(await change("rep-password", "correct horse") == nil)
    try await crm.call("auth.me", credential: here)
    #expect(await crm.refusal("auth.me", credential: there)?.code == .unauthorized)
    try await crm.call("auth.me", credential: key)
    await #expect(throws: RPCError.self) { try await crm.login("rep") }
    _ = try await crm.login("rep", password: "correct horse")
    #expect(try await crm.audit().contains { $0.action == "passwordChanged" })
    await crm.deliver()
    #expect(mailer.messages.map(\.subject) == ["Your password was changed"])
  }

  @Test func guessingTheOldOneIsSlowedDown() async throws {
    let crm = try await TestCRM()
    let input: JSONValue = ["currentPassword": "wrong", "newPassword": "correct horse"]
    for _ in 0..<6 { #expect(await crm.refusal("auth.changePassword", input, as: "rep")?.code == .unprocessable) }
    #expect(await crm.refusal("auth.changePassword", input, as: "rep")?.code == .tooManyRequests)
  }

  @Test func aMailSetsANewPasswordOnce() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    let session = try await crm.login("rep")
    #expect(try await crm.call("auth.requestPasswordReset", ["email": "rep@example.com"], as: nil) == nil)
    #expect(mailer.messages.isEmpty)
    await crm.deliver()
    #expect(mailer.messages.count == 1)
    let token = try #require(mailer.token(to: "rep@example.com"))
    // Neither the queue nor the tokens' table holds what the link holds.
    let kept = try await crm.store.read { try $0.fetchValues("SELECT payload FROM jobs", as: String.self) }
    #expect(!kept.contains { $0.contains(token) })
    func reset(_ token: String, _ password: String) async -> RPCError? {
      await crm.refusal("auth.resetPassword", ["token": .string(token), "newPassword": .string(password)], as: nil)
    }
    #expect(await reset("x" + token, "correct horse")?.own?.text("type") == "tokenExpired")
    #expect(await reset(token, "12345678")?.code == .badRequest)
    #expect(await reset(token, "correct horse") == nil)
    #expect(await reset(token, "another horse")?.own?.text("type") == "tokenExpired")
    #expect(await crm.refusal("auth.me", credential: session)?.code == .unauthorized)
    _ = try await crm.login("rep", password: "correct horse")
  }

  @Test func aTokenRunsOutAndANewOneTakesItsPlace() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    func ask() async throws -> String {
      try await crm.call("auth.requestPasswordReset", ["email": "rep@example.com"], as: nil)
      await crm.deliver()
      return try #require(mailer.token(to: "rep@example.com"))
    }
    func reset(_ token: String) async -> String? {
      await crm.refusal("auth.resetPassword", ["token": .string(token), "newPassword": "correct horse"], as: nil)?.own?
        .text("type")
    }
    let first = try await ask()
    let second = try await ask()
    #expect(await reset(first) == "tokenExpired")
    crm.now = crm.now.adding(seconds: 3600)
    #expect(await reset(second) == "tokenExpired")
  }

  @Test func anUnknownAddressIsAnsweredAlikeAndGetsNoMail() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    for address in ["rep@example.com", "nobody@example.com"] {
      #expect(try await crm.call("auth.requestPasswordReset", ["email": .string(address)], as: nil) == nil)
    }
    let jobs = try await crm.store.read { try $0.fetchValue("SELECT COUNT(*) FROM jobs", as: Int.self) }
    #expect(jobs == 2)
    await crm.deliver()
    #expect(mailer.messages.map { $0.to[0].address } == ["rep@example.com"])
  }

  @Test func nobodyIsFloodedWithMails() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    for _ in 0..<20 { try await crm.call("auth.requestPasswordReset", ["email": "rep@example.com"], as: nil) }
    await crm.deliver()
    #expect(mailer.messages.count == 4)
  }

  @Test func withoutMailEverybodyIsToldSo() async throws {
    let crm = try await TestCRM()
    for address in ["rep@example.com", "nobody@example.com"] {
      let refusal = await crm.refusal("auth.requestPasswordReset", ["email": .string(address)], as: nil)
      #expect(refusal?.own?.text("type") == "noMail")
    }
  }
}
