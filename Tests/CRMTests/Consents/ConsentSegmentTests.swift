import Rapport
import Testing

@testable import CRM

@Suite struct ConsentSegmentTests {
  private static func rule(_ op: String, _ channels: JSONValue, _ purpose: String? = nil) -> JSONValue {
    let rule: JSONValue = ["type": "consent", "op": .string(op), "value": channels]
    return purpose.map { rule.with(["purpose": .string($0)]) } ?? rule
  }

  @Test(
    arguments: [
      (rule("isAnyOf", ["email"]), ["Given", "Of a contact"]), (rule("isAnyOf", ["sms"]), []),
      (rule("isAnyOf", ["email", "sms"], "newsLETTER"), ["Given", "Of a contact"]),
      (rule("isAnyOf", ["email"], "Events"), []), (rule("isNoneOf", ["email"]), ["Nothing", "Revoked"]),
      (["type": "not", "rule": rule("isAnyOf", ["email"])], ["Nothing", "Revoked"]),
    ] as [(JSONValue, [String])])
  func aConditionChooses(rule: JSONValue, names: [String]) async throws {
    let crm = try await TestCRM()
    try await crm.agree(["customerProfileId": try await crm.customer("Given")])
    _ = try await crm.customer("Nothing")
    let company = try await crm.customer("Of a contact")
    try await crm.agree(["contactId": try await crm.contact(of: company)])
    let revoked: JSONValue = ["customerProfileId": try await crm.customer("Revoked")]
    try await crm.agree(revoked)
    try await crm.object(revoked)
    #expect(try await crm.chosen(by: rule) == names)
  }

  @Test func aSegmentFollowsWhatPeopleSay() async throws {
    let crm = try await TestCRM()
    let person: JSONValue = ["customerProfileId": try await crm.customer("Ada")]
    let company = try await crm.customer("Engines")
    let contact = try await crm.contact(of: company)
    let rules = Self.rule("isAnyOf", ["email"], "Newsletter")
    let segment = try await crm.segments(
      "createSegment", ["name": "Readers", "type": "automatic", "rules": rules])
    await crm.deliver()
    #expect(try await crm.members(of: segment) == [])
    try await crm.agree(person)
    try await crm.agree(["contactId": contact])
    #expect(try await crm.members(of: segment) == ["Ada", "Engines"])
    let explanation: JSONValue = ["id": segment.id, "customerProfileId": person["customerProfileId"] ?? nil]
    let why = try await crm.segments("explainSegmentMembership", explanation)
    #expect(why["rules"]?.text("seen") == "email: Newsletter" && why["isMember"] == true)
    try await crm.object(person)
    #expect(try await crm.members(of: segment) == ["Engines"])
    try await crm.call("crm.customers.deleteContact", ["id": contact], as: "rep")
    #expect(try await crm.members(of: segment) == [])
    try await crm.call("crm.customers.restoreContact", ["id": contact], as: "rep")
    #expect(try await crm.members(of: segment) == ["Engines"])
  }

  @Test func aSegmentFollowsAMerge() async throws {
    let crm = try await TestCRM()
    let master = try await crm.customer("Master")
    let other = try await crm.customer("Other")
    try await crm.agree(["customerProfileId": master])
    try await crm.object(["customerProfileId": other])
    let segment = try await crm.segments(
      "createSegment", ["name": "Readers", "type": "automatic", "rules": Self.rule("isAnyOf", ["email"])])
    await crm.deliver()
    #expect(try await crm.members(of: segment) == ["Master"])
    let merged = try await crm.call("crm.customers.mergeCustomers", ["id": master, "mergedId": other], as: "rep")
    #expect(try await crm.members(of: segment) == [])
    try await crm.call("crm.customers.undoMerge", ["id": merged["merge"]?.id ?? nil], as: "rep")
    #expect(try await crm.members(of: segment) == ["Master"])
  }

  @Test(
    arguments: [
      (
        .consent(op: .isAnyOf, value: [.email]), "consent to e-mail is given", "Einwilligung für E-Mail liegt vor"
      ),
      (
        .consent(op: .isNoneOf, value: [.email, .phone], purpose: "News"),
        "consent to e-mail or telephone for “News” is not given",
        "Einwilligung für E-Mail oder Telefon zum Zweck „News“ liegt nicht vor"
      ),
    ] as [(SegmentRule, String, String)])
  func aConditionReadsAsASentence(rule: SegmentRule, english: String, german: String) {
    let clause = SegmentSentences.clause(rule, SegmentNames())
    #expect(clause.english == english && clause.german == german)
    #expect(rule.sources == [.customers, .consents, .contacts])
  }

  @Test(
    arguments: [
      (.consent(op: .isAnyOf, value: []), ".value"),
      (.consent(op: .isAnyOf, value: [.sms], purpose: " "), ".purpose"),
    ] as [(SegmentRule, String)])
  func boundsAreKept(rule: SegmentRule, place: String) {
    #expect(rule.problems.map(\.place) == [place])
  }
}
