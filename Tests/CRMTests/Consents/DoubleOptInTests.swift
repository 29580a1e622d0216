import Crypto
import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct DoubleOptInTests {
  private struct Asked {
    var crm: TestCRM
    var mailer: TestMailer
    var person: JSONValue

    init(_ email: String? = "ada@acme.example") async throws {
      mailer = TestMailer()
      crm = try await TestCRM(services: mailer.services)
      let fields: [String: JSONValue] = email.map { ["email": .string($0)] } ?? [:]
      person = ["customerProfileId": try await crm.makeCustomer("Ada", fields).id]
    }

    @discardableResult
    func ask(_ more: JSONValue = [:]) async throws -> JSONValue {
      let consent = try await crm.consents("requestConsent", ConsentInputs.asked.with(person).with(more))
      await crm.deliver()
      return consent
    }

    func token() throws -> JSONValue { ["token": .string(try #require(mailer.token(to: "ada@acme.example")))] }

    func confirm(_ token: JSONValue) async throws -> JSONValue {
      let origin = CallOrigin(requestId: "test", remoteAddress: "198.51.100.9", userAgent: "Firefox")
      let context = crm.app.call(origin, "compliance.consent.confirmConsent", crm.now, nil)
      return try await crm.call("compliance.consent.confirmConsent", token, in: context)
    }

    func refusal(_ token: JSONValue) async -> JSONValue? {
      await crm.consentRefusal("confirmConsent", token, as: nil)?.own
    }
  }

  @Test func aMailIsConfirmedOnceAndOnlyOnce() async throws {
    let asked = try await Asked()
    let consent = try await asked.ask()
    #expect(consent.text("state") == "requested")
    #expect(consent.text("expiresAt") == "\(TestCRM.start.adding(seconds: 14 * 86_400))")
    #expect(try await asked.crm.newsletter(asked.person) == "notConfirmed")
    let token = try asked.token()
    let offer = try await asked.crm.consents("getConsentRequest", token, as: nil)
    #expect(offer.text("workspaceName") == "Acme" && offer.text("text") == "Yes, send me the newsletter.")
    // To look at it changes nothing.
    #expect(try await asked.crm.newsletter(asked.person) == "notConfirmed")
    #expect(try await asked.confirm(token).text("purpose") == "Newsletter")
    #expect(try await asked.crm.newsletter(asked.person) == "allowed")
    #expect(await asked.refusal(token) == ["type": "linkExpired"])
    #expect(await asked.crm.consentRefusal("getConsentRequest", token, as: nil)?.own == ["type": "linkExpired"])
  }

  @Test func theLogHasTheMailAndWhoConfirmed() async throws {
    let asked = try await Asked()
    try await asked.ask()
    _ = try await asked.confirm(try asked.token())
    let message = try #require(asked.mailer.messages.last)
    #expect(message.text.contains("Yes, send me the newsletter."))
    let body = SHA256.hash(data: Array(message.text.utf8)).hexadecimal
    let entries = try await asked.crm.consents("getConsentHistory", asked.person).items
    #expect(entries.map { $0.text("action") } == ["given", "mailed", "requested"])
    for entry in entries.prefix(2) {
      #expect(entry.text("mailMessageId") == message.messageID && entry.text("mailBodyHash") == body)
    }
    let given = try #require(entries.first)
    #expect(given.text("method") == "doubleOptIn" && given.text("legalBasis") == "consent")
    #expect(given.text("ip") == "198.51.100.9" && given.text("userAgent") == "Firefox" && given["actorId"] == nil)
    #expect(entries.last?.text("actorName") == "Rep")
    let stored = try await asked.crm.store.read {
      try $0.fetchOne(ConsentRequestRow.select, as: ConsentRequestRow.self)
    }
    let token = try #require(try asked.token().text("token"))
    #expect(stored?.tokenHash == Token.hash(token) && stored?.messageId == message.messageID)
  }

  @Test func twoConfirmationsAtOnceGiveOneConsent() async throws {
    let asked = try await Asked()
    try await asked.ask()
    let token = try asked.token()
    let done = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 { group.addTask { (try? await asked.confirm(token)) != nil } }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(done == 1)
    let entries = try await asked.crm.consents("getConsentHistory", asked.person).items
    #expect(entries.filter { $0.text("action") == "given" }.count == 1)
  }

  @Test(arguments: [(14 * 86_400 - 1, true), (14 * 86_400, false)])
  func aLinkIsGoodForFourteenDays(seconds: Int, isGood: Bool) async throws {
    let asked = try await Asked()
    try await asked.ask()
    let token = try asked.token()
    asked.crm.now = asked.crm.now.adding(seconds: seconds)
    #expect((await asked.refusal(token) == nil) == isGood)
    #expect(try await asked.crm.newsletter(asked.person) == (isGood ? "allowed" : "confirmationMissed"))
    let state: JSONValue = ["state": isGood ? "given" : "expired"]
    #expect(try await asked.crm.consents("listConsents", state).items.count == 1)
  }

  @Test func aLaterMailTakesThePlaceOfAnEarlierOne() async throws {
    let asked = try await Asked()
    try await asked.ask()
    let first = try asked.token()
    asked.crm.now = asked.crm.now.adding(seconds: 60)
    try await asked.ask()
    let second = try asked.token()
    #expect(first != second)
    #expect(await asked.refusal(first) == ["type": "linkExpired"])
    #expect(await asked.refusal(second) == nil)
  }

  @Test func whoObjectsMeanwhileIsNotOverruledByTheLink() async throws {
    let asked = try await Asked()
    try await asked.ask()
    try await asked.crm.object(asked.person)
    #expect(await asked.refusal(try asked.token()) == ["type": "linkExpired"])
    #expect(try await asked.crm.newsletter(asked.person) == "consentRevoked")
  }

  @Test func whoHasAgreedIsNotAsked() async throws {
    let asked = try await Asked()
    try await asked.crm.agree(asked.person)
    let input = ConsentInputs.asked.with(asked.person)
    let refusal = await asked.crm.consentRefusal("requestConsent", input)
    #expect(refusal?.code == .unprocessable && refusal?.reason == ["type": "consentGiven", "givenOn": "2026-11-21"])
  }

  @Test func withoutAnAddressNobodyIsAsked() async throws {
    let asked = try await Asked(nil)
    let refusal = await asked.crm.consentRefusal("requestConsent", ConsentInputs.asked.with(asked.person))
    #expect(refusal?.reason == ["type": "noAddressToConfirm"])
  }

  @Test func withoutMailNobodyIsAsked() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.makeCustomer("Ada", ["email": "ada@acme.example"]).id]
    let refusal = await crm.consentRefusal("requestConsent", ConsentInputs.asked.with(person))
    #expect(refusal?.reason == ["type": "noMailToConfirm"])
    #expect(try await crm.consents("listConsents").items.isEmpty)
  }

  @Test func theMailSpeaksItsReadersLanguage() async throws {
    let asked = try await Asked()
    try await asked.ask(["language": "de"])
    let message = try #require(asked.mailer.messages.last)
    #expect(message.subject == "Bitte bestätigen: Newsletter von Acme")
    #expect(message.text.contains("https://crm.example.com/confirm-consent#token="))
    #expect(try await asked.crm.consents("getConsentRequest", try asked.token(), as: nil).text("language") == "de")
  }

  @Test(arguments: ["x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"])
  func aTokenThatNobodyWasSentIsGoodForNothing(token: String) async throws {
    let asked = try await Asked()
    try await asked.ask()
    #expect(await asked.refusal(["token": .string(token)]) == ["type": "linkExpired"])
  }
}
