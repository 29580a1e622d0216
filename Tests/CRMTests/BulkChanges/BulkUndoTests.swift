import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct BulkUndoTests {
  private func undo(_ result: JSONValue, _ crm: TestCRM, as word: String = "manager") async throws -> JSONValue {
    try await crm.call("crm.extensions.undoBulkUpdate", ["id": try #require(result["changeId"])], as: word)
  }

  private func refusal(_ result: JSONValue, _ crm: TestCRM, as word: String = "manager") async -> RPCError? {
    await crm.refusal("crm.extensions.undoBulkUpdate", ["id": result["changeId"] ?? .null], as: word)
  }

  /// All of a deal but what tells of its changes.
  private func facts(_ deal: JSONValue) -> [String: JSONValue] {
    var facts = deal.objectValue ?? [:]
    for field in ["version", "updatedAt", "updatedBy"] { facts[field] = nil }
    return facts
  }

  @Test func dealsAreWhatTheyWere() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    var deals: [JSONValue] = []
    for title in ["a", "b"] {
      let deal = try await crm.deal([
        "title": .string(title), "customerProfileId": customer, "stage": "proposal", "tags": ["old"], "value": 100,
      ])
      deals.append(deal)
    }
    // A probability set by hand, a day of closing, and days in the stage are put back, too.
    try await crm.deals(
      "updateOpportunity", ["id": deals[0].id, "probability": 42, "expectedCloseDate": "2026-12-24"])
    crm.pass(days: 3)
    let before = [try await crm.read(deals[0]), try await crm.read(deals[1])]
    let column = try await crm.column("proposal")
    let result = try await crm.deals(
      "bulkUpdateOpportunities",
      [
        "ids": .array(deals.map(\.id)), "stage": "lost", "reason": "Price", "ownerId": crm.id("rep2"),
        "expectedCloseDate": nil, "addTags": ["new"], "removeTags": ["old"],
      ], as: "manager")
    #expect(try await crm.read(deals[0]).text("status") == "lost")
    crm.pass(days: 2)
    #expect(try await undo(result, crm) == ["restored": 2, "kept": 0])
    for (deal, old) in zip(deals, before) {
      let now = try await crm.read(deal)
      #expect(facts(now).filter { $0.key != "daysInStage" } == facts(old).filter { $0.key != "daysInStage" })
      #expect(now["daysInStage"] == 5 && now["version"]?.intValue == (old["version"]?.intValue ?? 0) + 2)
    }
    #expect(try await crm.column("proposal") == column)
    #expect(
      try await crm.eventNames(of: deals[1]).suffix(3)
        == ["crm.opportunity.updated", "crm.opportunity.stage-changed", "crm.opportunity.reopened"])
    // The history tells of both ways, at their times.
    let moves = try await crm.deals("getOpportunityHistory", ["id": deals[1].id]).items.filter {
      $0.text("field") == "stage"
    }
    #expect(moves.compactMap { $0.text("new") }.prefix(2) == ["proposal", "lost"])
    #expect(moves.first?.text("at") == crm.now.description)
    let again = await refusal(result, crm)
    #expect(again?.detail.flatMap { try? JSONValue(json: $0) }?.text("type") == "notUndoable")
  }

  @Test func whatSomebodyChangedSinceStays() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    var deals: [JSONValue] = []
    for title in ["moved", "titled", "deleted"] {
      deals.append(try await crm.deal(["title": .string(title), "customerProfileId": customer]))
    }
    let result = try await crm.deals(
      "bulkUpdateOpportunities", ["ids": .array(deals.map(\.id)), "stage": "qualified", "addTags": ["x"]], as: "manager"
    )
    try await crm.deals("moveOpportunity", ["id": deals[0].id, "stage": "proposal"])
    try await crm.deals("updateOpportunity", ["id": deals[1].id, "title": "Another title"])
    try await crm.deals("deleteOpportunity", ["id": deals[2].id])
    #expect(try await undo(result, crm) == ["restored": 2, "kept": 1])
    let moved = try await crm.read(deals[0])
    #expect(moved.text("stage") == "proposal" && moved["tags"] == [])
    let titled = try await crm.read(deals[1])
    #expect(titled.text("stage") == "lead" && titled.text("title") == "Another title")
    #expect(try await crm.deals("restoreOpportunity", ["id": deals[2].id]).text("stage") == "lead")
  }

  @Test func aStageThatIsGoneIsNoWayBack() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["stage": "qualified"])
    let result = try await crm.deals("bulkUpdateOpportunities", ["ids": [deal.id], "stage": "proposal"])
    let stage = try await crm.defaultPipeline().stage("qualified")
    try await crm.pipelines("deleteStage", ["id": stage.id])
    #expect(try await undo(result, crm, as: "rep") == ["restored": 0, "kept": 1])
    #expect(try await crm.read(deal).text("stage") == "proposal")
  }

  @Test func whoWentGetsNothingBack() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.makeCustomer("Acme")
    let result = try await crm.call(
      "crm.customers.bulkUpdateCustomers", ["ids": [customer.id], "ownerId": crm.id("rep2"), "status": "active"],
      as: "manager")
    try await crm.call("crm.team.deactivateMember", ["id": crm.id("rep")], as: "admin")
    #expect(try await undo(result, crm) == ["restored": 0, "kept": 1])
    #expect(try await crm.customer(customer["id"], as: "rep2")["customer"]?.text("status") == "active")
  }

  @Test func customersAreChangedAndPutBack() async throws {
    let crm = try await TestCRM()
    var customers: [JSONValue] = []
    for name in ["A", "B"] {
      customers.append(try await crm.makeCustomer(name, ["tags": ["old", "both"]]))
    }
    let result = try await crm.call(
      "crm.customers.bulkUpdateCustomers",
      [
        "ids": .array(customers.map(\.id)), "ownerId": crm.id("rep2"), "status": "inactive",
        "addTags": ["new", "both"],
        "removeTags": ["old"],
      ], as: "manager")
    #expect(
      result["results"] == .array(customers.map { ["id": $0.id, "changed": true, "version": 2] }))
    let changed = try await crm.customer(customers[0]["id"], as: "rep2")["customer"]
    #expect(changed?["tags"] == ["both", "new"] && changed?.text("status") == "inactive")
    #expect(try await crm.call("crm.customers.listCustomers", ["tag": "new"], as: "rep2").items.count == 2)
    #expect(try await undo(result, crm) == ["restored": 2, "kept": 0])
    for customer in customers {
      let now = try #require(try await crm.customer(customer["id"])["customer"])
      #expect(facts(now) == facts(customer) && now["version"] == 3)
    }
    #expect(try await crm.call("crm.customers.listCustomers", ["tag": "old"], as: "rep").items.count == 2)
    let nothing = try await crm.call(
      "crm.customers.bulkUpdateCustomers", ["ids": [customers[0].id], "addTags": ["old"]], as: "rep")
    #expect(nothing["changeId"] == nil && nothing["results"]?[0]?["changed"] == false)
  }

  @Test func tooManyTagsRefuseAll() async throws {
    let crm = try await TestCRM()
    let full = JSONValue.array((0..<50).map { .string("t\($0)") })
    let (one, other) = (try await crm.makeCustomer("A"), try await crm.makeCustomer("B", ["tags": full]))
    let input: JSONValue = ["ids": [one.id, other.id], "addTags": ["more"]]
    #expect(await crm.refusal("crm.customers.bulkUpdateCustomers", input, as: "rep")?.issues.map(\.path) == ["addTags"])
    #expect(try await crm.customer(one["id"])["customer"] == one)
  }

  @Test func leadsAreChangedAndPutBack() async throws {
    let crm = try await TestCRM()
    let waiting = try await crm.call("crm.leads.createLead", ["name": "Ada", "isUnrouted": true], as: "rep")
    let lost = try await crm.call("crm.leads.createLead", ["name": "Bob", "tags": ["x"]], as: "rep")
    let unqualified = try await crm.call("crm.leads.disqualifyLead", ["id": lost.id, "reason": "No budget"], as: "rep")
    crm.pass(days: 1)
    let result = try await crm.call(
      "crm.leads.bulkUpdateLeads",
      ["ids": [waiting.id, lost.id], "status": "qualified", "ownerId": crm.id("rep2"), "addTags": ["y"]], as: "manager")
    let qualified = try #require(try await crm.call("crm.leads.getLead", ["id": lost.id], as: "rep2")["lead"])
    #expect(qualified.text("status") == "qualified" && qualified["tags"] == ["x", "y"])
    #expect(qualified["disqualifyReason"] == nil && qualified.text("routedAt") == crm.now.description)
    #expect(try await undo(result, crm) == ["restored": 2, "kept": 0])
    for old in [waiting, unqualified] {
      let now = try #require(try await crm.call("crm.leads.getLead", ["id": old.id], as: "rep")["lead"])
      #expect(facts(now) == facts(old))
    }
  }

  @Test func aLeadThatIsACustomerRefusesAll() async throws {
    let crm = try await TestCRM()
    let open = try await crm.call("crm.leads.createLead", ["name": "Ada"], as: "rep")
    let done = try await crm.call("crm.leads.createLead", ["name": "Bob"], as: "rep")
    try await crm.call("crm.leads.qualifyLead", ["id": done.id], as: "rep")
    try await crm.call("crm.leads.convertLead", ["id": done.id], as: "rep")
    let error = await crm.refusal(
      "crm.leads.bulkUpdateLeads", ["ids": [open.id, done.id], "status": "contacted"], as: "rep")
    let own = error?.detail.flatMap { try? JSONValue(json: $0) }
    #expect(own?.text("type") == "bulkRefused" && own?["refused"]?.arrayValue?.map(\.id) == [done.id])
    #expect(try await crm.call("crm.leads.getLead", ["id": open.id], as: "rep")["lead"] == open)
  }

  @Test func anUndoIsOnesOwnAndOfThirtyDays() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.makeCustomer("Acme")
    let result = try await crm.call(
      "crm.customers.bulkUpdateCustomers", ["ids": [customer.id], "status": "inactive"], as: "rep")
    for word in ["rep2", "southManager", "stranger"] {
      #expect(await refusal(result, crm, as: word)?.code == .notFound)
    }
    crm.pass(days: Deletion.restorableDays)
    let late = await refusal(result, crm, as: "rep")
    #expect(late?.detail.flatMap { try? JSONValue(json: $0) }?.text("type") == "notUndoable")
    try await BulkChanges.purge(for: crm.context(nil))
    #expect(try await crm.count("bulk_changes") == 0)
    #expect(try await crm.count("bulk_changed_records") == 0)
    #expect(await refusal(result, crm, as: "rep")?.code == .notFound)
  }

  @Test func whatIsNoLongerOnesOwnStays() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.makeCustomer("Acme")
    let result = try await crm.call(
      "crm.customers.bulkUpdateCustomers", ["ids": [customer.id], "status": "inactive"], as: "rep")
    try await crm.call(
      "crm.customers.updateCustomer", ["id": customer.id, "ownerId": crm.id("southRep")], as: "owner")
    #expect(try await undo(result, crm, as: "rep") == ["restored": 0, "kept": 1])
    #expect(try await crm.customer(customer["id"], as: "southRep")["customer"]?.text("status") == "inactive")
  }
}
