import Crypto
import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct ConsentTests {
  @Test func aConsentIsNotedWithAllThatShowsIt() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    #expect(try await crm.newsletter(person) == "noConsent")
    let consent = try await crm.agree(person, ["statedAt": "2026-11-20T10:00:00.000Z"])
    #expect(consent.text("state") == "given" && consent.text("legalBasis") == "consent")
    #expect(consent.text("personName") == "Acme" && consent.text("since") == "2026-11-20T10:00:00.000Z")
    #expect(try await crm.newsletter(person) == "allowed")
    let detail = try await crm.consents("getConsent", ["id": consent.id], as: "viewer")
    #expect(detail["consent"] == consent)
    let evidence = try #require(detail["evidence"])
    let hash = SHA256.hash(data: Array("Yes, send me the newsletter.".utf8)).hexadecimal
    #expect(evidence.text("action") == "given" && evidence.text("textHash") == hash)
    #expect(evidence.text("textVersion") == "1" && evidence.text("formUrl") == "https://example.com/newsletter")
    #expect(evidence.text("statedAt") == "2026-11-20T10:00:00.000Z" && evidence.text("at") == "\(crm.now)")
    #expect(evidence.text("ip") == "192.0.2.7" && evidence.text("actorName") == "Rep")
    let entry = try #require(try await crm.audit().last { $0.entity == "Consent" })
    #expect(entry.action == "consent_given" && "\(entry.entityId)" == consent.text("id"))
    let event = try #require(try await crm.events().last)
    #expect(event.name == "compliance.consent.given" && event.data.text("purpose") == "Newsletter")
  }

  @Test func takingBackIsAsEasyAsGivingAndHolds() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    let given = try await crm.agree(person)
    crm.now = crm.now.adding(seconds: 86_400)
    let revoked = try await crm.object(person, ["purpose": "NEWSLETTER"])
    #expect(revoked.id == given.id && revoked.text("state") == "revoked" && revoked["legalBasis"] == nil)
    let check = try await crm.consents("checkConsent", ConsentInputs.newsletter.with(person))
    #expect(check["isAllowed"] == false)
    #expect(check["reason"] == ["type": "consentRevoked", "revokedOn": "2026-11-22"])
    #expect(check.text("why") == "consent was revoked on 2026-11-22")
    // Said again, it says nothing new.
    let before = try await crm.audit().count
    #expect(try await crm.object(person).text("since") == revoked.text("since"))
    #expect(try await crm.audit().count == before)
    #expect(try await crm.audit().last?.action == "consent_revoked")
    #expect(try await crm.agree(person).text("state") == "given")
    #expect(try await crm.newsletter(person) == "allowed")
    let history = try await crm.consents("getConsentHistory", person)
    #expect(history.items.map { $0.text("action") } == ["given", "revoked", "given"])
  }

  @Test func whoNeverAgreedMayObject() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    try await crm.object(person)
    #expect(try await crm.newsletter(person) == "consentRevoked")
  }

  @Test func eachPersonChannelAndPurposeStandsByItself() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    let person: JSONValue = ["customerProfileId": customer]
    let contact: JSONValue = ["contactId": try await crm.contact(of: customer)]
    let lead: JSONValue = ["leadId": .string("\(try await crm.lead("Bob"))")]
    for one in [person, contact, lead] {
      #expect(try await crm.newsletter(one) == "noConsent")
      try await crm.agree(one)
      #expect(try await crm.newsletter(one) == "allowed")
    }
    try await crm.object(contact)
    #expect(try await crm.newsletter(person) == "allowed")
    #expect(try await crm.newsletter(contact) == "consentRevoked")
    for other: JSONValue in [["channel": "sms"], ["purpose": "Events"]] {
      let check = try await crm.consents("checkConsent", ConsentInputs.newsletter.with(person).with(other))
      #expect(check["reason"] == ["type": "noConsent"])
    }
    #expect(try await crm.consents("listConsents").items.count == 3)
    #expect(try await crm.consents("listConsents", person).items.count == 2)
    #expect(try await crm.consents("listConsents", lead).items.map { $0.text("personName") } == ["Bob"])
    #expect(try await crm.consents("listConsents", ["state": "revoked"]).items.count == 1)
    #expect(try await crm.consents("listConsents", ["channel": "sms"]).items.isEmpty)
    #expect(try await crm.consents("listConsents", ["purpose": "newsLETTER"]).items.count == 3)
    let shown = try await crm.customer(customer)["consents"]?.arrayValue ?? []
    #expect(shown.map { $0.text("personName") } == ["Acme", "Ada"])
  }

  @Test func aListGoesOnWhereItStopped() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    for purpose in ["A", "B", "C"] {
      try await crm.agree(person, ["purpose": .string(purpose)])
      crm.now = crm.now.adding(seconds: 1)
    }
    var seen: [String?] = []
    var cursor: JSONValue?
    repeat {
      var input: JSONValue = ["limit": 2, "includeTotal": true]
      if let cursor { input = input.with(["cursor": cursor]) }
      let page = try await crm.consents("listConsents", input)
      #expect(page["total"] == 3)
      seen += page.items.map { $0.text("purpose") }
      cursor = page["nextCursor"]
    } while cursor != nil
    #expect(seen == ["C", "B", "A"])
  }

  @Test func onlyWhoSeesThePersonSeesTheirConsents() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    let consent = try await crm.agree(person)
    for word in ["owner", "admin", "manager", "viewer"] {
      #expect(try await crm.consents("listConsents", as: word).items.count == 1)
      #expect(try await crm.newsletter(person, as: word) == "allowed")
    }
    for word in ["southRep", "loner", "stranger"] {
      #expect(try await crm.consents("listConsents", as: word).items.isEmpty)
      #expect(await crm.consentRefusal("getConsent", ["id": consent.id], as: word)?.code == .notFound)
      #expect(await crm.consentRefusal("getConsentHistory", person, as: word)?.code == .notFound)
    }
    let revoking = ConsentInputs.newsletter.with(person)
    #expect(await crm.consentRefusal("revokeConsent", revoking, as: "viewer")?.code == .forbidden)
    #expect(await crm.consentRefusal("verifyConsentLog", [:], as: "manager")?.code == .forbidden)
  }

  @Test(
    arguments: [
      (["statedAt": "2026-11-22T08:00:00.000Z"], "statedAt", .notFuture),
      (["method": "doubleOptIn"], "method", .inapplicable),
      (["text": nil, "textVersion": nil], "text", .required), (["text": nil], "text", .required),
      (["textVersion": nil], "textVersion", .required), (["purpose": " "], "purpose", .length),
      (["formUrl": "javascript:x"], "formUrl", .webURL),
      (["contactId": nil, "customerProfileId": nil], "customerProfileId", .required),
    ] as [([String: JSONValue?], String, IssueCode)])
  func whatCannotBeIsRefused(change: [String: JSONValue?], path: String, code: IssueCode) async throws {
    let crm = try await TestCRM()
    var input = ConsentInputs.given.with(["customerProfileId": try await crm.customer()]).objectValue ?? [:]
    for (name, value) in change { input[name] = value }
    let refusal = await crm.consentRefusal("recordConsent", .object(input))
    #expect(refusal?.issues.map(\.path) == [path] && refusal?.issues.map(\.code) == [code.rawValue])
    #expect(try await crm.consents("listConsents").items.isEmpty)
  }

  @Test func theTimelineTellsOfIt() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    let contact: JSONValue = ["contactId": try await crm.contact(of: customer)]
    try await crm.agree(contact)
    crm.now = crm.now.adding(seconds: 60)
    try await crm.object(contact)
    let timeline = try await crm.call(
      "crm.timeline.getTimeline", ["customerProfileId": customer, "kinds": ["consent"]], as: "viewer")
    #expect(timeline.items.map { $0.text("event") } == ["revoked", "given"])
    #expect(timeline.items.allSatisfy { $0.text("title") == "Newsletter" && $0.text("detail") == "email · Ada" })
    let trail = try await crm.call("crm.customers.getCustomerAuditTrail", ["id": customer], as: "rep")
    #expect(trail.items.filter { $0.text("entity") == "Consent" }.count == 2)
  }

  @Test func aProofIsAFileOfTheCallers() async throws {
    let files = try TestFiles()
    let crm = try await TestCRM(services: files.services)
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    try await crm.agree(person)
    let file = try await crm.consents("getConsentProof", person)
    #expect(file.text("name") == "consents.pdf" && file.text("mediaType") == "application/pdf")
    #expect(try await files.bytes(of: file).starts(with: "%PDF".utf8))
    let exported = try await crm.audit().filter { $0.action == "exported" }
    #expect(exported.map(\.entity) == ["CustomerProfile"])
  }

  @Test func aProofSaysAllThatTheLogKnows() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    try await crm.agree(person)
    try await crm.object(person)
    let now = crm.now
    let id = try #require(ID<CustomerProfile>(person.text("customerProfileId") ?? ""))
    let document = try await crm.store.read { reader in
      let input = CheckConsent(customerProfileId: id, channel: .email, purpose: "x")
      return try ConsentProof.content(of: ConsentPerson.find(input, in: reader), at: now, in: reader).document(at: now)
    }
    #expect(document.tables.map(\.rows.count) == [1])
    let text = "\(document.blocks)"
    for part in ["Yes, send me the newsletter.", "192.0.2.7", "given", "revoked", "found whole"] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
