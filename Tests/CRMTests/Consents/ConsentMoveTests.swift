import Rapport
import Storage
import Testing

@testable import CRM

/// Where consents go when those who gave them become somebody else, or go.
@Suite struct ConsentMoveTests {
  private struct Merged {
    var crm: TestCRM
    var master: JSONValue
    var other: JSONValue
    var masterID: JSONValue { master["customerProfileId"] ?? nil }

    init() async throws {
      crm = try await TestCRM()
      master = ["customerProfileId": try await crm.customer("Master")]
      other = ["customerProfileId": try await crm.customer("Other")]
    }

    func merge() async throws -> JSONValue {
      let input: JSONValue = ["id": masterID, "mergedId": other["customerProfileId"] ?? nil]
      return try await crm.call("crm.customers.mergeCustomers", input, as: "rep")["merge"]?.id ?? nil
    }

    func undo(_ merge: JSONValue) async throws {
      try await crm.call("crm.customers.undoMerge", ["id": merge], as: "rep")
    }

    func entries() async throws -> [[DatabaseValue]] {
      try await crm.store.read { reader in
        try reader.fetchAll("\(ConsentEntryRow.select) ORDER BY seq", as: ConsentEntryRow.self).map(\.columnValues)
      }
    }
  }

  /// What the two have said, and what counts for both then: the stricter.
  @Test(
    arguments: [
      ("given", "", "allowed"), ("", "given", "allowed"), ("revoked", "given", "consentRevoked"),
      ("given", "revoked", "consentRevoked"), ("", "revoked", "consentRevoked"), ("given", "given", "allowed"),
    ])
  func theStricterCountsAndAnUndoPutsBothBack(first: String, second: String, counts: String) async throws {
    let pair = try await Merged()
    for (person, word) in [(pair.master, first), (pair.other, second)] {
      if word == "given" { try await pair.crm.agree(person) }
      if word == "revoked" { try await pair.crm.object(person) }
    }
    let before = (try await pair.crm.newsletter(pair.master), try await pair.crm.newsletter(pair.other))
    let log = try await pair.entries()
    let merge = try await pair.merge()
    #expect(try await pair.crm.newsletter(pair.master) == counts)
    // One of them counts, and is shown.
    #expect(try await pair.crm.consents("listConsents", pair.master).items.count == 1)
    #expect(try await pair.crm.customer(pair.masterID)["consents"]?.arrayValue?.count == 1)
    try await pair.undo(merge)
    #expect(try await pair.crm.newsletter(pair.master) == before.0)
    #expect(try await pair.crm.newsletter(pair.other) == before.1)
    #expect(try await pair.entries() == log)
    #expect(try await pair.crm.consents("verifyConsentLog", as: "owner")["isWhole"] == true)
  }

  @Test func whatIsSaidAfterAMergeCountsForTheMasterAlone() async throws {
    let pair = try await Merged()
    try await pair.crm.object(pair.other)
    let merge = try await pair.merge()
    #expect(try await pair.crm.newsletter(pair.master) == "consentRevoked")
    try await pair.crm.agree(pair.master)
    #expect(try await pair.crm.newsletter(pair.master) == "allowed")
    let history = try await pair.crm.consents("getConsentHistory", pair.master)
    #expect(history.items.map { $0.text("action") } == ["given", "revoked"])
    try await pair.undo(merge)
    #expect(try await pair.crm.newsletter(pair.master) == "allowed")
    #expect(try await pair.crm.newsletter(pair.other) == "consentRevoked")
  }

  @Test func contactsTakeTheirConsentsAlong() async throws {
    let pair = try await Merged()
    let contact: JSONValue = [
      "contactId": try await pair.crm.contact(of: pair.other["customerProfileId"] ?? nil)
    ]
    try await pair.crm.agree(contact)
    try await pair.crm.object(pair.master)
    let merge = try await pair.merge()
    #expect(try await pair.crm.newsletter(contact) == "allowed")
    #expect(try await pair.crm.consents("listConsents", pair.master).items.count == 2)
    try await pair.undo(merge)
    #expect(try await pair.crm.consents("listConsents", pair.other).items.count == 1)
  }

  @Test func aLeadsConsentIsTheContactsThatItBecomes() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.call("crm.leads.createLead", ["name": "Ada", "company": "Engines"], as: "rep").id
    try await crm.agree(["leadId": lead])
    try await crm.call("crm.leads.qualifyLead", ["id": lead], as: "rep")
    let result = try await crm.call("crm.leads.convertLead", ["id": lead], as: "rep")
    let contact: JSONValue = ["contactId": try #require(result["contactId"])]
    #expect(try await crm.newsletter(contact) == "allowed")
    try await crm.object(contact)
    // Who names the lead means the contact that they are now.
    #expect(try await crm.newsletter(["leadId": lead]) == "consentRevoked")
    let history = try await crm.consents("getConsentHistory", ["leadId": lead])
    #expect(history.items.map { $0.text("action") } == ["revoked", "given"])
  }

  @Test func aContactsConsentGoesAndComesBackWithThem() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    let contact = try await crm.contact(of: customer)
    let consent = try await crm.agree(["contactId": contact])
    try await crm.call("crm.customers.deleteContact", ["id": contact], as: "rep")
    #expect(await crm.consentRefusal("getConsent", ["id": consent.id])?.code == .notFound)
    #expect(try await crm.customer(customer)["consents"] == [])
    try await crm.call("crm.customers.restoreContact", ["id": contact], as: "rep")
    #expect(try await crm.newsletter(["contactId": contact]) == "allowed")
  }

  @Test func afterAPurgeTheLogHasNoName() async throws {
    let mailer = TestMailer()
    let crm = try await TestCRM(services: mailer.services)
    let customer = try await crm.makeCustomer("Secret", ["email": "secret@post.example"]).id
    try await crm.consents("requestConsent", ConsentInputs.asked.with(["customerProfileId": customer]))
    await crm.deliver()
    try await crm.call("crm.customers.deleteCustomer", ["id": customer], as: "rep")
    crm.now = crm.now.adding(seconds: 31 * 86_400)
    #expect(try await CustomerPurge.run(crm.context(nil)) == 1)
    let left = try await crm.store.read { reader in
      try ["consents", "consent_requests", "consent_entries"].map { table in
        try reader.fetchValue("SELECT count(*) FROM \(identifier: table)", as: Int.self) ?? 0
      }
    }
    #expect(left == [0, 0, 2])
    let entries = try await crm.store.read { try $0.fetchAll(ConsentEntryRow.select, as: ConsentEntryRow.self) }
    #expect(entries.allSatisfy { "\($0.personId)" == customer.stringValue })
    #expect(!"\(entries)".contains("ecret@") && !"\(entries)".contains("Secret"))
    #expect(try await crm.consents("verifyConsentLog", as: "owner")["isWhole"] == true)
  }
}
