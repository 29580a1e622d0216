import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct LeadImportTests {
  private func item(_ id: String, _ fields: [String: JSONValue] = [:]) -> JSONValue {
    .object(["externalId": .string(id), "name": .string("Lead \(id)")].merging(fields) { $1 })
  }

  private func outcomes(_ result: JSONValue) -> [String] {
    result["results"]?.arrayValue?.compactMap { $0.text("outcome") } ?? []
  }

  @Test func theSameLeadsAgainChangeNothing() async throws {
    let crm = try await TestCRM()
    let input: JSONValue = ["leads": [item("1", LeadTests.full.filter { $0.key != "externalId" }), item("2")]]
    let first = try await crm.leads("importLeads", input, as: "manager")
    #expect(outcomes(first) == ["created", "created"] && first["created"] == 2)
    let before = try await crm.audit().count
    crm.pass(days: 1)
    let again = try await crm.leads("importLeads", input, as: "manager")
    #expect(outcomes(again) == ["unchanged", "unchanged"] && again["unchanged"] == 2)
    #expect(again["results"]?[0]?.id == first["results"]?[0]?.id)
    #expect(try await crm.audit().count == before)
    let lead = try await crm.leads(
      "getLead", ["id": try #require(first["results"]?[0]?.id)], as: "manager")["lead"]
    for (name, value) in LeadTests.full where !["externalId", "email"].contains(name) {
      #expect(lead?[name] == value, "\(name)")
    }
    #expect(lead?["routedAt"] == nil && lead?["ownerId"] == crm.id("manager"))
  }

  @Test func whatIsToldAnewIsTakenOverAndTheRestStays() async throws {
    let crm = try await TestCRM()
    try await crm.leads("importLeads", ["leads": [item("1", ["notes": "a", "tags": ["x"]]), item("2")]])
    let changed: JSONValue = ["leads": [item("1", ["notes": "b", "email": "A@B.example"]), item("2"), item("3")]]
    let result = try await crm.leads("importLeads", changed)
    #expect(outcomes(result) == ["updated", "unchanged", "created"])
    let lead = try await crm.leads("getLead", ["id": try #require(result["results"]?[0]?.id)])["lead"]
    #expect(lead?.text("notes") == "b" && lead?.text("email") == "a@b.example" && lead?["tags"] == ["x"])
    let kept: JSONValue = ["leads": [item("1", ["notes": "c"])], "known": "keep"]
    #expect(outcomes(try await crm.leads("importLeads", kept)) == ["unchanged"])
  }

  @Test func whatIsWrongIsSaidAndStopsNoOther() async throws {
    let crm = try await TestCRM()
    let input: JSONValue = [
      "leads": [
        item("1", ["email": "nobody"]), item("2"), item("3", ["name": "  "]),
        item("4", ["ownerId": crm.id("southRep")]),
        item("2", ["notes": "second"]),
      ]
    ]
    let result = try await crm.leads("importLeads", input)
    #expect(outcomes(result) == ["refused", "created", "refused", "refused", "updated"])
    let problems = result["results"]?.arrayValue?.map { $0["problems"]?[0]?.text("field") }
    #expect(problems == ["email", nil, "name", "ownerId", nil])
    let first = result["results"]?[0]?["problems"]?[0]
    #expect(first?.text("code") == "email" && first?["reason"] == nil)
    let name = result["results"]?[2]?["problems"]?[0]
    #expect(name?.text("code") == "required" || name?.text("code") == "length")
    #expect(
      result["results"]?[3]?["problems"]?[0]?["reason"] == ["type": "refusedOwner", "owner": crm.id("southRep")])
    #expect(result["results"]?[1]?.id == result["results"]?[4]?.id)
    #expect(try await crm.count("leads") == 1)
  }

  /// A lead that is refused before anything is looked up: its fields, and what is wrong with them.
  struct Malformed: Sendable, CustomTestStringConvertible {
    var lead: JSONValue
    var problems: [String]
    /// What the result calls it.
    var externalId = "1"
    var testDescription: String { "\(problems)" }
  }

  static let malformed: [Malformed] = [
    Malformed(
      lead: ["externalId": "1", "name": .string(String(repeating: "x", count: 1001))], problems: ["name length"]),
    Malformed(
      lead: [
        "externalId": "1", "name": "A", "notes": .string(String(repeating: "x", count: 20_001)),
        "tags": ["a", .string(String(repeating: "x", count: 201))],
      ], problems: ["notes length", "tags[1] length"]),
    Malformed(lead: ["externalId": "1"], problems: ["name required"]),
    Malformed(lead: ["name": "A"], problems: ["externalId required"], externalId: ""),
    Malformed(lead: ["externalId": " ", "name": "A"], problems: ["externalId length"], externalId: " "),
    Malformed(
      lead: ["externalId": .string(String(repeating: "é", count: 300)), "name": "A"], problems: ["externalId length"],
      externalId: String(repeating: "é", count: 200)),
    Malformed(lead: ["externalId": "1", "name": 5, "phone": true], problems: ["name type", "phone type"]),
    Malformed(lead: ["externalId": 1, "name": "A"], problems: ["externalId type"], externalId: ""),
    Malformed(lead: ["externalId": "1", "name": "A", "status": "lost"], problems: ["status oneOf"]),
    Malformed(lead: ["externalId": "1", "name": "A", "ownerId": "me"], problems: ["ownerId type"]),
    Malformed(lead: ["externalId": "1", "name": "A", "surname": "B"], problems: ["surname unknown"]),
    Malformed(
      lead: ["externalId": "1", "name": "A", "utm": ["source": .string(String(repeating: "x", count: 201))]],
      problems: ["utm.source length"]),
    Malformed(lead: "A", problems: [" type"], externalId: ""),
    Malformed(lead: nil, problems: [" type"], externalId: ""),
  ]

  @Test(arguments: malformed) func aMalformedLeadStopsNoOther(malformed: Malformed) async throws {
    let crm = try await TestCRM()
    let result = try await crm.leads("importLeads", ["leads": [item("before"), malformed.lead, item("behind")]])
    #expect(outcomes(result) == ["created", "refused", "created"])
    #expect(result["created"] == 2 && result["refused"] == 1)
    let refused = result["results"]?[1]
    #expect(refused?.text("externalId") == malformed.externalId)
    let problems = refused?["problems"]?.arrayValue?.map { "\($0.text("field") ?? "") \($0.text("code") ?? "")" }
    #expect(problems == malformed.problems)
    #expect(try await crm.count("leads") == 2)
  }

  @Test func whatTheCallerCannotSeeRefusesTheLeadThatNamesIt() async throws {
    let crm = try await TestCRM()
    let nobody = "018f4a5e-7b2c-7d3e-8f90-0123456789ab"
    let leads = [
      item("before"), item("owner", ["ownerId": crm.id("stranger")]),
      item("both", ["ownerId": .string(nobody), "campaignId": .string(nobody)]), item("behind"),
    ]
    let result = try await crm.leads("importLeads", ["leads": .array(leads)])
    #expect(outcomes(result) == ["created", "refused", "refused", "created"])
    let problems = result["results"]?.arrayValue?.map { one in
      one["problems"]?.arrayValue?.map { "\($0.text("field") ?? "") \($0.text("code") ?? "")" } ?? []
    }
    #expect(problems == [[], ["ownerId exists"], ["campaignId exists", "ownerId exists"], []])
    #expect(result["results"]?[1]?.text("externalId") == "owner")
    #expect(try await crm.count("leads") == 2)
    // The owner of all that name none is the call's own.
    await #expect(throws: RPCError.self) {
      try await crm.leads("importLeads", ["leads": [item("x")], "ownerId": crm.id("stranger")])
    }
    #expect(try await crm.count("leads") == 2)
  }

  @Test func whatIsSomebodyElsesOrDeletedIsRefused() async throws {
    let crm = try await TestCRM()
    try await crm.leads("importLeads", ["leads": [item("1")]], as: "southRep")
    let mine = try await crm.leads("importLeads", ["leads": [item("2")]])
    try await crm.leads("deleteLead", ["id": try #require(mine["results"]?[0]?.id)])
    let result = try await crm.leads("importLeads", ["leads": [item("1"), item("2")]])
    #expect(outcomes(result) == ["refused", "refused"])
    #expect(result["results"]?.arrayValue?.allSatisfy { $0["id"] == nil } == true)
    // Another workspace has ids of its own.
    #expect(outcomes(try await crm.leads("importLeads", ["leads": [item("1")]], as: "stranger")) == ["created"])
  }

  @Test func aLeadThatHasComeFurtherStaysWhereItIs() async throws {
    let crm = try await TestCRM()
    let first = try await crm.leads("importLeads", ["leads": [item("1"), item("2")], "ownerId": crm.id("rep")])
    let ids = try (0...1).map { try #require(first["results"]?[$0]?.id) }
    try await crm.leads("qualifyLead", ["id": ids[0]])
    let input: JSONValue = ["leads": [item("1", ["status": "contacted"]), item("2", ["status": "contacted"])]]
    #expect(outcomes(try await crm.leads("importLeads", input)) == ["unchanged", "updated"])
    let leads = try await crm.leads("listLeads", ["sort": "name", "direction": "ascending"]).items
    #expect(leads.compactMap { $0.text("status") } == ["qualified", "contacted"])
    #expect(leads.allSatisfy { $0["routedAt"] != nil })
  }

  @Test func upToTenThousandAreOneCall() async throws {
    let crm = try await TestCRM()
    let leads = (0..<10_000).map { item("\($0)") }
    let result = try await crm.leads("importLeads", ["leads": .array(Array(leads.prefix(1200)))])
    #expect(result["created"] == 1200 && result["results"]?.arrayValue?.count == 1200)
    #expect(
      await crm.refusal("crm.leads.importLeads", ["leads": .array(leads + [item("x")])], as: "rep")?.code == .badRequest
    )
    #expect(await crm.refusal("crm.leads.importLeads", ["leads": []], as: "rep")?.code == .badRequest)
  }
}
