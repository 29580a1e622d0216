import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct LeadTests {
  static let full: [String: JSONValue] = [
    "name": "Ada Lovelace", "company": "Analytical Engines", "jobTitle": "Programmer", "email": "Ada@Example.com",
    "phone": "+44 20 7946 0000", "website": "https://ada.example", "industry": "Mathematics", "source": "Trade fair",
    "utm": ["source": "news", "medium": "email", "campaign": "autumn", "term": "engine", "content": "top"],
    "referrer": "https://search.example/", "landingPage": "https://acme.example/engines", "externalId": "web-1",
    "notes": "Call before noon.", "tags": ["vip"],
  ]

  @Test func aLeadIsCreatedWithItsDefaults() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": " Ada "])
    #expect(lead.text("name") == "Ada" && lead.text("status") == "new")
    #expect(lead["ownerId"] == crm.id("rep") && lead.text("ownerName") == "Rep")
    #expect(lead.text("routedAt") == crm.now.description && lead.text("statusChangedAt") == crm.now.description)
    #expect(lead["version"] == 1 && lead["tags"] == [] && lead["utm"] == nil)
  }

  @Test func everyFieldIsKeptAndRead() async throws {
    let crm = try await TestCRM()
    let campaign = try await crm.campaign()
    let input = Self.full.merging(["campaignId": campaign, "ownerId": crm.id("rep2")]) { $1 }
    let created = try await crm.leads("createLead", .object(input), as: "manager")
    let detail = try await crm.leads("getLead", ["id": created.id], as: "rep2")
    #expect(detail["lead"] == created)
    #expect(detail["owner"]?.text("name") == "Rep2")
    #expect(detail["opportunities"] == [] && detail["intents"] == [] && detail["customer"] == nil)
    for (name, value) in input { #expect(created[name] == (name == "email" ? "ada@example.com" : value), "\(name)") }
  }

  @Test func anUpdateChangesWhatItNamesAndNothingElse() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", .object(Self.full))
    crm.pass(seconds: 60)
    let updated = try await crm.leads(
      "updateLead", ["id": lead.id, "version": 1, "email": nil, "utm": ["source": "fair"], "status": "contacted"])
    #expect(updated["email"] == nil && updated["utm"] == ["source": "fair"] && updated.text("status") == "contacted")
    #expect(updated.text("statusChangedAt") == crm.now.description && updated["version"] == 2)
    for name in Self.full.keys where name != "email" && name != "utm" {
      #expect(updated[name] == lead[name], "\(name)")
    }
    #expect(try await crm.leads("updateLead", ["id": lead.id, "name": "Ada Lovelace"]) == updated)
  }

  @Test func aStaleVersionIsAConflictThatShowsTheLead() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    let current = try await crm.leads("updateLead", ["id": lead.id, "name": "Bob"])
    for (procedure, input) in [
      ("updateLead", ["name": "Eve"]), ("deleteLead", [:]), ("qualifyLead", [:]),
      ("disqualifyLead", ["reason": "x"]), ("assignLead", ["ownerId": crm.id("rep")]),
    ] as [(String, JSONValue)] {
      let input = input.merging(["id": lead.id, "version": 1])
      let error = try #require(await crm.leadError(procedure, input))
      #expect(error.text("type") == "staleVersion" && error["current"] == current, "\(procedure)")
    }
  }

  @Test func theWayOfALeadIsKept() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    crm.pass(days: 1)
    try await crm.leads("updateLead", ["id": lead.id, "status": "contacted", "notes": "Called."])
    crm.pass(days: 1)
    let lost = try await crm.leads("disqualifyLead", ["id": lead.id, "reason": "No budget"])
    #expect(lost.text("status") == "unqualified" && lost.text("disqualifyReason") == "No budget")
    let won = try await crm.leads("qualifyLead", ["id": lead.id])
    #expect(won.text("status") == "qualified" && won["disqualifyReason"] == nil)
    let names = ["created", "updated", "contacted", "disqualified", "qualified"].map { "crm.lead.\($0)" }
    #expect(try await crm.eventNames(of: lead) == names)

    let events = try await crm.leads("getLeadEvents", ["id": lead.id, "limit": 3])
    let rest = try await crm.leads(
      "getLeadEvents", ["id": lead.id, "cursor": try #require(events["nextCursor"])], as: "manager")
    let all = events.items + rest.items
    #expect(all.compactMap { $0.text("name") } == names.reversed())
    #expect(all.allSatisfy { $0.text("byName") == "Rep" })
    #expect(
      all.first?["changes"] == [
        ["field": "disqualifyReason", "old": "No budget"],
        ["field": "status", "old": "unqualified", "new": "qualified"],
      ])
    #expect(rest["nextCursor"] == nil)
  }

  @Test func whatNeedsMoreIsAnotherProcedures() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    for (status, reason) in [("unqualified", "reasonNeeded"), ("converted", "notQualified")] {
      let error = await crm.leadError("updateLead", ["id": lead.id, "status": .string(status)])
      #expect(error?.text("type") == "moveRefused", "\(status)")
      #expect(error?["reason"] == ["type": .string(reason)], "\(status)")
    }
    #expect(try await crm.leads("getLead", ["id": lead.id])["lead"] == lead)
  }

  @Test func aDeletedLeadIsGoneAndCanComeBack() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    try await crm.leads("deleteLead", ["id": lead.id])
    for procedure in ["getLead", "updateLead", "qualifyLead", "getLeadEvents", "getLeadIntents"] {
      #expect(
        await crm.refusal("crm.leads.\(procedure)", ["id": lead.id], as: "rep")?.code == .notFound, "\(procedure)")
    }
    #expect(try await crm.leads("listLeads", [:]).items.isEmpty)
    #expect(try await crm.leads("listLeads", ["deleted": true]).items.map(\.id) == [lead.id])
    let restored = try await crm.leads("restoreLead", ["id": lead.id])
    #expect(restored["deletedAt"] == nil && restored["version"] == 3)
    let there = await crm.leadError("restoreLead", ["id": lead.id])
    #expect(there?.text("type") == "notRestorable" && there?["reason"] == ["type": "notDeleted"])
    try await crm.leads("deleteLead", ["id": lead.id])
    crm.pass(days: Deletion.restorableDays)
    let late = await crm.leadError("restoreLead", ["id": lead.id])
    #expect(late?.text("type") == "notRestorable" && late?["reason"]?.text("type") == "deletedTooLongAgo")
    #expect(try await crm.leads("listLeads", ["deleted": true]).items.isEmpty)
  }

  @Test func whatCannotComeBackIsRemovedUnlessADealNamesIt() async throws {
    let crm = try await TestCRM()
    let plain = try await crm.leads("createLead", ["name": "Plain"])
    let named = try await crm.leads("createLead", ["name": "Named"])
    let fresh = try await crm.leads("createLead", ["name": "Fresh"])
    _ = try await crm.deal(["leadId": named.id])
    for lead in [plain, named] { try await crm.leads("deleteLead", ["id": lead.id]) }
    crm.pass(days: 20)
    try await crm.leads("deleteLead", ["id": fresh.id])
    crm.pass(days: 11)
    let runner = JobRunner(crm.app, kinds: [JobKind.purgeRecords]) { _ in try await Task.sleep(for: .seconds(3600)) }
    await runner.runDue()
    crm.pass(days: 1)
    await runner.runDue()
    let left: [ID<Lead>] = try await crm.store.read { try $0.fetchValues("SELECT id FROM leads ORDER BY id") }
    #expect(Set(left.map { JSONValue.string($0.description) }) == [named.id, fresh.id])
  }

  // MARK: Routing

  @Test func leadsThatWaitAreListedTheLongestWaitingFirst() async throws {
    let crm = try await TestCRM()
    var waiting: [JSONValue] = []
    for name in ["A", "B", "C", "D"] {
      waiting.append(
        try await crm.leads("createLead", ["name": .string(name), "isUnrouted": true, "source": "web"], as: "manager"))
      crm.pass(seconds: 60)
    }
    try await crm.leads("createLead", ["name": "Routed"], as: "manager")
    #expect(waiting.allSatisfy { $0["routedAt"] == nil && $0["ownerId"] == crm.id("manager") })
    let page = try await crm.leads("listUnroutedLeads", ["limit": 3, "includeTotal": true], as: "manager")
    #expect(page.items.map(\.id) == waiting.prefix(3).map(\.id) && page["total"] == 4)
    let next = try await crm.leads(
      "listUnroutedLeads", ["limit": 3, "cursor": try #require(page["nextCursor"])], as: "manager")
    #expect(next.items.map(\.id) == [waiting[3].id])

    let assigned = try await crm.leads("assignLead", ["id": waiting[0].id, "ownerId": crm.id("rep")], as: "manager")
    #expect(assigned["ownerId"] == crm.id("rep") && assigned.text("routedAt") == crm.now.description)
    #expect(try await crm.eventNames(of: assigned).last == "crm.lead.assigned")
    // Who takes a lead into their own hands has been made responsible, too.
    try await crm.leads("assignLead", ["id": waiting[1].id, "ownerId": crm.id("manager")], as: "manager")
    try await crm.leads("disqualifyLead", ["id": waiting[2].id, "reason": "Spam"], as: "manager")
    let left = try await crm.leads("listUnroutedLeads", ["source": "web"], as: "manager")
    #expect(left.items.map(\.id) == [waiting[3].id])
    #expect(try await crm.leads("listUnroutedLeads", [:], as: "southManager").items.isEmpty)
  }

  @Test(arguments: [("rep", "rep2"), ("manager", "southRep"), ("manager", "viewer"), ("owner", "viewer")])
  func leadsGoToWhomOneMayGiveThem(word: String, to other: String) async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"], as: word)
    let refusal = await crm.refusal("crm.leads.assignLead", ["id": lead.id, "ownerId": crm.id(other)], as: word)
    #expect(refusal?.code == .forbidden)
    let creation = await crm.refusal("crm.leads.createLead", ["name": "A", "ownerId": crm.id(other)], as: word)
    #expect(creation?.code == .forbidden)
  }

  // MARK: Signals

  @Test func signalsComeToIntents() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    try await crm.leads(
      "recordLeadSignal", ["id": lead.id, "intent": "research", "confidence": 40, "evidence": "Read the guide"])
    crm.pass(days: 30)
    let recorded = try await crm.leads(
      "recordLeadSignal", ["id": lead.id, "intent": "purchase", "confidence": 80, "evidence": "Asked for prices"])
    #expect(recorded.items.compactMap { $0["confidence"]?.intValue } == [80, 20])
    #expect(try await crm.leads("getLeadIntents", ["id": lead.id], as: "manager") == recorded)
    #expect(try await crm.leads("getLead", ["id": lead.id])["intents"] == recorded["items"])
    #expect(try await crm.eventNames(of: lead).last == "crm.lead.signal-recorded")
  }
}

extension TestCRM {
  /// Calls one of the procedures of leads.
  @discardableResult
  func leads(_ procedure: String, _ params: JSONValue, as word: String = "rep") async throws -> JSONValue {
    try await call("crm.leads.\(procedure)", params, as: word)
  }

  /// The typed error that a procedure of leads refuses with; `nil` if it does not, or with another one.
  func leadError(_ procedure: String, _ params: JSONValue, as word: String = "rep") async -> JSONValue? {
    await refusal("crm.leads.\(procedure)", params, as: word)?.detail.flatMap { try? JSONValue(json: $0) }
  }
}
