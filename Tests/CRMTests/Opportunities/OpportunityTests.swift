import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct OpportunityTests {
  @Test func aDealStartsInTheFirstStageWithTheDefaults() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["title": "  Pump ", "value": 1200])
    #expect(deal.text("number") == "OPP-2026-00001")
    #expect(deal.text("title") == "Pump")
    #expect(deal.text("stage") == "lead")
    #expect(deal.text("stageName") == "Lead")
    #expect(deal.text("status") == "open")
    #expect(deal.text("currency") == "EUR")
    #expect(deal["probability"] == 10)
    #expect(deal["isProbabilityManual"] == false)
    #expect(deal["expectedRevenue"] == 120)
    #expect(deal.text("forecastCategory") == "pipeline")
    #expect(deal["ownerId"] == crm.id("rep"))
    #expect(deal.text("ownerName") == "Rep")
    #expect(deal.text("customerName") == "Acme")
    #expect(deal["version"] == 1)
    #expect(deal["daysInStage"] == 0)
    #expect(deal["pipelineId"] == (try await crm.defaultPipeline()).id)
    #expect(try await crm.eventNames(of: deal) == ["crm.opportunity.created"])
  }

  @Test func everyFieldIsKeptAndRead() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Ørsted")
    let contact = try await crm.contact(of: customer)
    let fields: [String: JSONValue] = [
      "customerProfileId": customer, "title": "Turbine", "description": "Large.", "stage": "proposal",
      "value": .init(floatLiteral: 1999.99), "currency": "DKK", "probability": 66, "forecastCategory": "commit",
      "expectedCloseDate": "2026-12-24", "nextSteps": "Call", "source": "Fair", "contactId": contact,
      "leadId": try await crm.lead(), "campaignId": try await crm.campaign(), "ownerId": crm.id("rep2"), "notes": "n",
      "tags": ["a", "b"], "metadata": ["x": [1, 2.50, nil]],
    ]
    let deal = try await crm.deal(fields, as: "manager")
    for (name, value) in fields { #expect(deal[name] == value, "\(name)") }
    #expect(deal["expectedRevenue"] == .init(floatLiteral: 1319.99))
    #expect(deal["isProbabilityManual"] == true)
    let detail = try await crm.deals("getOpportunity", ["id": deal.id], as: "rep2")
    #expect(detail["opportunity"] == deal)
    #expect(detail["customer"]?.text("name") == "Ørsted")
    #expect(detail["owner"]?.text("email") == "rep2@example.com")
    #expect(detail["stage"]?.text("key") == "proposal")
  }

  @Test(
    arguments: [
      (["title": ""], "title"), (["value": -1], "value"), (["value": 1.001], "value"),
      (["currency": "eur"], "currency"),
      (["currency": "XYZ"], "currency"), (["currency": "JPY", "value": 0.5], "value"),
      (["probability": 101], "probability"),
      (["expectedCloseDate": "2026-02-30"], "expectedCloseDate"), (["metadata": [1]], "metadata"),
      (["metadata": ["k": .string(String(repeating: "x", count: 16_385))]], "metadata"),
      (["tags": ["a", "a"]], "tags[1]"), (["forecastCategory": "sure"], "forecastCategory"),
    ] as [([String: JSONValue], String)])
  func wrongInputsAreRefusedAtTheirPlace(fields: [String: JSONValue], path: String) async throws {
    let crm = try await TestCRM()
    let input = JSONValue.object(["title": "Pump", "customerProfileId": try await crm.customer()]).merging(fields)
    let refusal = await crm.refusal("crm.extensions.createOpportunity", input, as: "rep")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.map(\.path) == [path])
    #expect(try await crm.count("opportunities") == 0)
    #expect(try await crm.count("opportunity_numbers") == 0)
    // The same of an update.
    let deal = try await crm.deal()
    let update = JSONValue.object(["id": deal.id]).merging(fields)
    let second = await crm.refusal("crm.extensions.updateOpportunity", update, as: "rep")
    #expect(second?.code == .badRequest)
    #expect(second?.issues.map(\.path) == [path])
    #expect(try await crm.read(deal) == deal)
  }

  @Test(arguments: [("JPY", "1200"), ("KWD", "1.234"), ("CLF", "0.0001"), ("EUR", "19.9")])
  func amountsAreExactInTheirCurrency(currency: String, amount: String) async throws {
    let crm = try await TestCRM()
    let value = try JSONValue(json: Array(amount.utf8))
    let deal = try await crm.deal(["currency": .string(currency), "value": value])
    #expect(deal["value"]?.json == amount)
    #expect(deal.text("currency") == currency)
  }

  @Test func numbersAreUniqueInTheWorkspaceAndStartAnewEachYear() async throws {
    let crm = try await TestCRM()
    let first = try await crm.deal()
    let second = try await crm.deal(as: "southRep")
    let other = try await crm.deal(as: "stranger")
    crm.now = Instant("2027-01-01T00:00:00.000Z")!
    let third = try await crm.deal()
    #expect(
      [first, second, other, third].map { $0.text("number") } == [
        "OPP-2026-00001", "OPP-2026-00002", "OPP-2026-00001", "OPP-2027-00001",
      ])
  }

  @Test func whatBelongsTogetherIsChecked() async throws {
    let crm = try await TestCRM()
    let mine = try await crm.customer("Mine")
    let other = try await crm.customer("Other")
    let contact = try await crm.contact(of: other)
    let input: JSONValue = ["title": "Pump", "customerProfileId": mine, "contactId": contact]
    let refusal = await crm.refusal("crm.extensions.createOpportunity", input, as: "rep")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.map(\.path) == ["contactId"])
    let deal = try await crm.deal(["customerProfileId": other, "contactId": contact])
    let move = await crm.refusal(
      "crm.extensions.updateOpportunity", ["id": deal.id, "customerProfileId": mine], as: "rep")
    #expect(move?.issues.map(\.path) == ["contactId"])
    let moved = try await crm.deals(
      "updateOpportunity", ["id": deal.id, "customerProfileId": mine, "contactId": nil])
    #expect(moved["customerProfileId"] == mine)
    #expect(
      await crm.dealError("createOpportunity", ["title": "P", "customerProfileId": mine, "stage": "closed"]) == [
        "type": "unknownStage", "stage": "closed",
        "known": ["lead", "qualified", "proposal", "negotiation", "won", "lost"],
      ])
  }

  @Test func aNewDealMayBeLostButNotWonAtOnce() async throws {
    let crm = try await TestCRM()
    let error = await crm.dealError(
      "createOpportunity", ["title": "P", "customerProfileId": try await crm.customer(), "stage": "won"])
    #expect(error?["type"] == "moveRefused")
    #expect(error?["from"] == "lead")
    #expect(error?["to"] == "won")
    let lost = try await crm.deal(["stage": "lost"])
    #expect(lost.text("status") == "lost")
    #expect(lost.text("actualCloseDate") == "2026-11-21")
    #expect(try await crm.eventNames(of: lost) == ["crm.opportunity.created", "crm.opportunity.lost"])
  }

  @Test func anUpdateChangesWhatItNamesAndNothingElse() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": 10, "notes": "n", "tags": ["x"], "metadata": ["a": 1], "source": "Fair"])
    crm.pass(seconds: 60)
    let updated = try await crm.deals(
      "updateOpportunity", ["id": deal.id, "version": 1, "title": "New", "value": nil, "source": nil, "metadata": nil],
      as: "manager")
    #expect(
      updated
        == deal.merging([
          "title": "New", "updatedAt": .string(crm.now.description), "updatedBy": crm.id("manager"), "version": 2,
        ]).removing(["value", "expectedRevenue", "source", "metadata"]))
    #expect(try await crm.read(deal) == updated)
    #expect(try await crm.eventNames(of: deal, from: 2).last == "crm.opportunity.updated")
  }

  @Test func anUpdateThatChangesNothingIsNoChange() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": 10])
    let events = try await crm.count("outbox_events")
    crm.pass(seconds: 60)
    let updated = try await crm.deals(
      "updateOpportunity", ["id": deal.id, "title": "Pump", "value": 10, "stage": "lead"])
    #expect(updated == deal)
    #expect(try await crm.count("outbox_events") == events)
  }

  @Test func changingTheCurrencyKeepsTheAmount() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": .init(floatLiteral: 10.50)])
    let dollars = try await crm.deals("updateOpportunity", ["id": deal.id, "currency": "USD"])
    #expect(dollars["value"]?.json == "10.5")
    let refusal = await crm.refusal("crm.extensions.updateOpportunity", ["id": deal.id, "currency": "JPY"], as: "rep")
    #expect(refusal?.issues.map(\.path) == ["value"])
  }

  static let changes: [(String, [String: JSONValue])] = [
    ("updateOpportunity", ["title": "Other"]), ("moveOpportunity", ["stage": "qualified"]),
    ("closeOpportunity", ["outcome": "lost"]), ("deleteOpportunity", [:]),
  ]

  @Test(arguments: changes) func aStaleVersionChangesNothing(procedure: String, fields: [String: JSONValue])
    async throws
  {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let current = try await crm.deals("updateOpportunity", ["id": deal.id, "notes": "new"])
    let counts = try await [crm.count("audit_entries"), crm.count("outbox_events"), crm.count("opportunity_moves")]
    let input = JSONValue.object(fields).merging(["id": deal.id, "version": 1])
    #expect(await crm.refusal("crm.extensions.\(procedure)", input, as: "rep")?.code == .conflict)
    #expect(await crm.dealError(procedure, input) == ["type": "staleVersion", "current": current])
    #expect(try await crm.read(deal) == current)
    #expect(
      try await [crm.count("audit_entries"), crm.count("outbox_events"), crm.count("opportunity_moves")] == counts)
    try await crm.deals(procedure, input.merging(["version": 2]))
  }

  @Test func theLeadOfADealCanBeChangedForOneThatExists() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let lead = try await crm.lead()
    #expect(try await crm.deals("setOpportunityLead", ["id": deal.id, "leadId": lead])["leadId"] == lead)
    let missing = await crm.refusal(
      "crm.extensions.setOpportunityLead", ["id": deal.id, "leadId": .string(UUIDv7(high: 1, low: 2).description)],
      as: "rep")
    #expect(missing?.code == .notFound)
    #expect(try await crm.read(deal)["leadId"] == lead)
  }

  @Test func aDeletedDealIsGoneUntilItIsRestored() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": 100, "tags": ["x"]])
    let deleted = try await crm.deals("deleteOpportunity", ["id": deal.id, "version": 1])
    #expect(deleted.text("deletedAt") == crm.now.description)
    let procedures: [(String, JSONValue)] = [
      ("getOpportunity", [:]), ("updateOpportunity", ["title": "x"]), ("moveOpportunity", ["stage": "qualified"]),
      ("deleteOpportunity", [:]), ("closeOpportunity", ["outcome": "lost"]), ("getOpportunityHistory", [:]),
    ]
    for (procedure, fields) in procedures {
      let input = fields.merging(["id": deal.id])
      #expect(await crm.refusal("crm.extensions.\(procedure)", input, as: "rep")?.code == .notFound, "\(procedure)")
    }
    #expect(try await crm.deals("listOpportunities", ["includeTotal": true])["total"] == 0)
    #expect(try await crm.deals("getPipelineStats", [:])["openCount"] == 0)
    #expect(try await crm.deals("listOpportunities", ["deleted": true]).items == [deleted])
    #expect(try await crm.deals("listOpportunities", ["deleted": true], as: "southRep").items == [])

    crm.pass(days: 29)
    let restored = try await crm.deals("restoreOpportunity", ["id": deal.id])
    #expect(restored["deletedAt"] == nil)
    #expect(restored["version"] == 3)
    #expect(try await crm.deals("getPipelineStats", [:])["openCount"] == 1)
    #expect(
      try await crm.eventNames(of: deal) == [
        "crm.opportunity.created", "crm.opportunity.deleted", "crm.opportunity.restored",
      ])
    let there = await crm.dealError("restoreOpportunity", ["id": deal.id])
    #expect(there?["type"] == "notRestorable" && there?["reason"] == ["type": "notDeleted"])
  }

  @Test(arguments: [(30 * 86_400 - 1, true), (30 * 86_400, false), (40 * 86_400, false)])
  func deletedDealsAreRestoredForThirtyDays(seconds: Int, isRestorable: Bool) async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    try await crm.deals("deleteOpportunity", ["id": deal.id])
    crm.pass(seconds: seconds)
    let error = await crm.dealError("restoreOpportunity", ["id": deal.id])
    #expect(error?["type"] == (isRestorable ? nil : "notRestorable"))
    #expect(
      error?["reason"]
        == (isRestorable ? nil : ["type": "deletedTooLongAgo", "days": 30, "deletedOn": "2026-11-21"]))
    #expect(try await crm.deals("listOpportunities", ["deleted": true]).items.isEmpty)
  }

  @Test(
    arguments: [
      ("owner", RecordAccess.write), ("admin", .write), ("manager", .write), ("rep", .write), ("rep2", .none),
      ("viewer", .read), ("southManager", .none), ("southRep", .none), ("loner", .none), ("stranger", .none),
    ])
  func rolesDecideOnDeals(word: String, access: RecordAccess) async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let read: RPCErrorCode? = access == .none ? .notFound : nil
    let write: RPCErrorCode? = word == "viewer" ? .forbidden : access == .none ? .notFound : nil
    for procedure in ["getOpportunity", "getOpportunityHistory"] {
      #expect(await crm.refusal("crm.extensions.\(procedure)", ["id": deal.id], as: word)?.code == read, "\(procedure)")
    }
    let writes: [(String, JSONValue)] = [
      ("updateOpportunity", ["title": "New"]), ("moveOpportunity", ["stage": "qualified"]),
      ("closeOpportunity", ["outcome": "lost"]), ("reopenOpportunity", [:]), ("deleteOpportunity", [:]),
      ("restoreOpportunity", [:]),
    ]
    for (procedure, fields) in writes {
      let input = fields.merging(["id": deal.id])
      #expect(await crm.refusal("crm.extensions.\(procedure)", input, as: word)?.code == write, "\(procedure)")
    }
    let bulk = await crm.refusal(
      "crm.extensions.bulkUpdateOpportunities", ["ids": [deal.id], "addTags": ["x"]], as: word)
    #expect(bulk?.code == write)
    let list = try await crm.deals("listOpportunities", ["includeTotal": true], as: word)
    #expect(list.items.count == (access == .none ? 0 : 1))
    #expect(list["total"]?.intValue == (access == .none ? 0 : 1))
  }

  @Test func whoOwnsTheCustomerSeesItsDeals() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer(of: "rep2")
    let deal = try await crm.deal(["customerProfileId": customer, "ownerId": crm.id("rep")], as: "manager")
    #expect(try await crm.read(deal, as: "rep2") == deal)
    let write = await crm.refusal("crm.extensions.updateOpportunity", ["id": deal.id, "title": "Mine"], as: "rep2")
    #expect(write?.code == .forbidden)
  }

  @Test(
    arguments: [
      ("owner", "southRep", nil), ("manager", "rep2", nil), ("manager", "southRep", .forbidden),
      ("rep", "rep2", .forbidden), ("owner", "viewer", .forbidden), ("owner", "stranger", .notFound),
    ] as [(String, String, RPCErrorCode?)])
  func rolesDecideOnOwners(word: String, owner: String, code: RPCErrorCode?) async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let input: JSONValue = ["id": deal.id, "ownerId": crm.id(owner)]
    #expect(await crm.refusal("crm.extensions.updateOpportunity", input, as: word)?.code == code)
    let bulk: JSONValue = ["ids": [deal.id], "ownerId": crm.id(owner)]
    #expect(await crm.refusal("crm.extensions.bulkUpdateOpportunities", bulk, as: word)?.code == code)
    let create: JSONValue = [
      "customerProfileId": try await crm.customer(), "title": "Other", "ownerId": crm.id(owner),
    ]
    #expect(await crm.refusal("crm.extensions.createOpportunity", create, as: word)?.code == code)
  }

  @Test func aCustomerShowsItsDealsAndWhatWasWon() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    let open = try await crm.deal(["customerProfileId": customer, "value": 5])
    let won = try await crm.deal(["customerProfileId": customer, "value": 70, "stage": "proposal", "currency": "DKK"])
    try await crm.deals("closeOpportunity", ["id": won.id, "outcome": "won"])
    let detail = try await crm.call("crm.customers.getCustomer", ["id": customer], as: "rep")
    #expect(detail["openDeals"] == [open])
    #expect(detail["lifetimeValue"] == [["currency": "DKK", "count": 1, "total": 70, "weighted": 70]])
  }
}

extension JSONValue {
  func removing(_ names: [String]) -> JSONValue {
    .object((objectValue ?? [:]).filter { !names.contains($0.key) })
  }
}

extension TestCRM {
  /// A contact of a customer, who belongs to `rep`.
  func contact(of customer: JSONValue) async throws -> JSONValue {
    let call = context("rep")
    let customerId = try #require(ID<CustomerProfile>(customer.stringValue ?? ""))
    let user = user("rep")
    let row = ContactRow(
      id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, customerId: customerId, name: "Ada")
    try await call.write { try $0.insert(row) }
    return .string(row.id.description)
  }

  /// A lead of `rep`.
  func lead() async throws -> JSONValue {
    let call = context("rep")
    let user = user("rep")
    let row = LeadRow(
      id: call.newID(), in: user.workspaceId, name: "Ada", owner: user.id, by: user.id, at: now)
    try await call.write { try $0.insert(row) }
    return .string(row.id.description)
  }

  func campaign() async throws -> JSONValue {
    let call = context("rep")
    let user = user("rep")
    let row = CampaignRow(id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, name: "Autumn")
    try await call.write { try $0.insert(row) }
    return .string(row.id.description)
  }
}
