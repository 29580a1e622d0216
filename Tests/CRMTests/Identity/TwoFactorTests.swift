import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct TOTPTests {
  /// RFC 6238, appendix B.
  static let vectors: [(Int64, String, TOTP.Algorithm)] = [
    (59, "94287082", .sha1), (59, "46119246", .sha256), (59, "90693936", .sha512), (1_111_111_109, "07081804", .sha1),
    (1_111_111_109, "68084774", .sha256), (1_111_111_109, "25091201", .sha512), (1_111_111_111, "14050471", .sha1),
    (1_111_111_111, "67062674", .sha256), (1_111_111_111, "99943326", .sha512), (1_234_567_890, "89005924", .sha1),
    (1_234_567_890, "91819424", .sha256), (1_234_567_890, "93441116", .sha512), (2_000_000_000, "69279037", .sha1),
    (2_000_000_000, "90698825", .sha256), (2_000_000_000, "38618901", .sha512), (20_000_000_000, "65353130", .sha1),
    (20_000_000_000, "77737706", .sha256), (20_000_000_000, "47863826", .sha512),
  ]

  @Test(arguments: vectors) func codesAreThoseOfTheStandard(seconds: Int64, code: String, algorithm: TOTP.Algorithm) {
    let length = algorithm == .sha1 ? 20 : algorithm == .sha256 ? 32 : 64
    let secret = Array(String(repeating: "1234567890", count: 7).utf8.prefix(length))
    let totp = TOTP(secret: secret, algorithm: algorithm, digits: 8)
    #expect(totp.code(step: TOTP.step(at: Instant(milliseconds: seconds * 1000))) == code)
  }

  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI"),
  ])
  func base32IsThatOfTheStandard(text: String, encoded: String) {
    #expect(Base32.encoded(Array(text.utf8)) == encoded)
  }

  @Test func clocksMayDifferByAPeriodAndNoCodeIsGoodTwice() {
    let totp = TOTP(secret: Array(repeating: 7, count: 20))
    let now = TestCRM.start
    let step = TOTP.step(at: now)
    for offset in -3...3 {
      let found = totp.step(of: totp.code(step: step + Int64(offset)), at: now, after: nil)
      #expect(found == (abs(offset) <= 1 ? step + Int64(offset) : nil))
    }
    #expect(totp.step(of: totp.code(step: step), at: now, after: step) == nil)
    #expect(totp.step(of: totp.code(step: step - 1), at: now, after: step) == nil)
    #expect(totp.step(of: totp.code(step: step + 1), at: now, after: step) == step + 1)
  }

  @Test func theURIIsWhatAppsRead() {
    #expect(
      TOTP(secret: Array("12345678901234567890".utf8)).uri(issuer: "Rapport Acme & Co", account: "ada@example.com")
        == "otpauth://totp/Rapport%20Acme%20%26%20Co:ada%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Rapport%20Acme%20%26%20Co&algorithm=SHA1&digits=6&period=30")
  }
}

@Suite struct TwoFactorTests {
  /// The authenticator of `rep`, enabled and confirmed, and the recovery codes.
  private func enable(_ crm: TestCRM) async throws -> (totp: TOTP, codes: [String]) {
    let made = try await crm.call("auth.enableTwoFactor", ["password": "rep-password"], as: "rep")
    let id = crm.user("rep").id
    let found = try await crm.store.read { try $0.find(TwoFactorRow.self, id) }
    let row = try #require(found)
    let secret = try crm.context(nil).services.secret.open(
      row.sealedSecret, for: "two-factor", context: row.userId.uuid.bytes)
    #expect(Base32.encoded(secret) == made.text("secret"))
    let totp = TOTP(secret: secret)
    // Signing in needs no code yet.
    _ = try await crm.login("rep")
    let wrong = await crm.refusal("auth.confirmTwoFactor", ["code": "abcdef"], as: "rep")
    #expect(wrong?.own?.text("type") == "wrongCode")
    let confirmed = try await crm.call("auth.confirmTwoFactor", ["code": .string(code(totp, crm))], as: "rep")
    let codes = confirmed["codes"]?.arrayValue?.compactMap(\.stringValue) ?? []
    #expect(Set(codes).count == 10)
    crm.now = crm.now.adding(seconds: 60)
    return (totp, codes)
  }

  private func code(_ totp: TOTP, _ crm: TestCRM) -> String { totp.code(step: TOTP.step(at: crm.now)) }

  private func challenge(_ crm: TestCRM) async throws -> String {
    do {
      _ = try await crm.login("rep")
      Issue.record("signed in without a code")
      return ""
    } catch {
      #expect(error.code == .unauthorized)
      #expect(error.own?.text("type") == "twoFactorRequired")
      return try #require(error.own?.text("challenge"))
    }
  }

  private func verify(_ challenge: String, _ code: String, _ crm: TestCRM) async throws(RPCError) -> JSONValue {
    try await crm.call("auth.verifyTwoFactor", ["challenge": .string(challenge), "code": .string(code)], as: nil)
  }

  private func refusal(_ challenge: String, _ code: String, _ crm: TestCRM) async -> String? {
    await crm.refusal("auth.verifyTwoFactor", ["challenge": .string(challenge), "code": .string(code)], as: nil)?.own?
      .text("type")
  }

  @Test func signingInNeedsTheCode() async throws {
    let crm = try await TestCRM()
    let (totp, _) = try await enable(crm)
    let challenge = try await challenge(crm)
    #expect(await refusal(challenge, "000000", crm) == "wrongCode")
    #expect(await refusal("unknown", code(totp, crm), crm) == "challengeExpired")
    let result = try await verify(challenge, code(totp, crm), crm)
    #expect(result["user"]?["twoFactor"]?["isEnabled"] == true)
    #expect(result["user"]?["twoFactor"]?["recoveryCodesLeft"]?.intValue == 10)
    try await crm.call("auth.me", credential: try #require(result.text("token")))
    // Neither the challenge nor the code is good twice.
    #expect(await refusal(challenge, code(totp, crm), crm) == "challengeExpired")
    #expect(await refusal(try await self.challenge(crm), code(totp, crm), crm) == "wrongCode")
    let actions = try await crm.audit().map(\.action)
    #expect(actions.contains("twoFactorEnabled") && actions.contains("twoFactorFailed"))
    #expect(try await !crm.audit().contains { $0.changes.json.contains(Base32.encoded(totp.secret)) })
  }

  @Test func aRecoveryCodeIsGoodOnce() async throws {
    let crm = try await TestCRM()
    let (_, codes) = try await enable(crm)
    _ = try await verify(try await challenge(crm), codes[3].uppercased(), crm)
    #expect(await refusal(try await challenge(crm), codes[3], crm) == "wrongCode")
    let made = try await crm.call("auth.regenerateRecoveryCodes", ["password": "rep-password"], as: "rep")
    #expect(await refusal(try await challenge(crm), codes[4], crm) == "wrongCode")
    _ = try await verify(try await challenge(crm), try #require(made["codes"]?[0]?.stringValue), crm)
  }

  @Test func aChallengeRunsOutAndGuessingIsSlowedDown() async throws {
    let crm = try await TestCRM()
    let (totp, _) = try await enable(crm)
    let old = try await challenge(crm)
    crm.now = crm.now.adding(seconds: 300)
    #expect(await refusal(old, code(totp, crm), crm) == "challengeExpired")
    let challenge = try await challenge(crm)
    for _ in 0..<6 { #expect(await refusal(challenge, "000000", crm) == "wrongCode") }
    #expect(await refusal(challenge, code(totp, crm), crm) == "tooManyAttempts")
  }

  @Test func itIsDisabledByThePasswordAndByAnAdmin() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: try mailer.services)
    _ = try await enable(crm)
    let wrong = await crm.refusal("auth.disableTwoFactor", ["password": "wrong"], as: "rep")
    #expect(wrong?.own?.text("type") == "wrongPassword")
    try await crm.call("auth.disableTwoFactor", ["password": "rep-password"], as: "rep")
    _ = try await crm.login("rep")
    _ = try await enable(crm)
    #expect(
      await crm.refusal("crm.team.resetMemberTwoFactor", ["id": crm.id("rep")], as: "manager")?.code == .forbidden)
    try await crm.call("crm.team.resetMemberTwoFactor", ["id": crm.id("rep")], as: "admin")
    _ = try await crm.login("rep")
    await crm.deliver()
    #expect(mailer.messages.map(\.subject).filter { $0 == "Two-factor authentication was disabled" }.count == 2)
  }
}
