import Rapport
import Storage
import Testing

@testable import CRM

/// Who sees a deal because its customer is theirs, which stands in the deal's row.
@Suite struct OpportunitySharingTests {
  private static let sellers = ["rep", "rep2", "southRep", "loner"]

  /// What may change an owner or a customer.
  enum Way: CaseIterable {
    case deals, customers, merge, member, lead, deletion
  }

  /// A workspace whose deals are shared in every way, at moments and with values and dates that are partly the same.
  private struct Market {
    let crm: TestCRM
    var customers: [JSONValue] = []
    var deals: [JSONValue] = []

    init() async throws {
      crm = try await TestCRM()
      for owner in ["rep", "rep2", "loner"] { customers.append(try await crm.customer("Of \(owner)", of: owner)) }
      for index in 0..<18 {
        var fields: [String: JSONValue] = [
          "customerProfileId": customers[index % 3], "ownerId": crm.id(OpportunitySharingTests.sellers[index / 2 % 4]),
          "title": .string(["Pump", "Valve"][index / 3 % 2]),
        ]
        if index % 5 > 0 { fields["value"] = .init(integerLiteral: index % 4) }
        if index % 4 > 0 { fields["expectedCloseDate"] = .string("2026-12-1\(index % 3)") }
        deals.append(try await crm.deal(fields, as: "owner"))
        if index % 3 == 1 { crm.pass(seconds: 1) }
      }
    }

    /// Calls as the owner, and looks at who sees what then.
    @discardableResult
    func step(_ procedure: String, _ input: JSONValue) async throws -> JSONValue {
      let answer = try await crm.call("crm.\(procedure)", input, as: "owner")
      try await verify()
      return answer
    }

    /// Everybody sees the deals that they or whose customers they own, and these alone.
    func verify() async throws {
      #expect(try await crm.wronglySharedDeals() == 0)
      let all = try await crm.deals("listOpportunities", ["limit": 200], as: "owner").items
      let owners = try await customerOwners(of: all)
      for word in OpportunitySharingTests.sellers {
        let id = crm.id(word)
        let theirs = all.filter { $0["ownerId"] == id || owners[$0["customerProfileId"] ?? .null] == id }
        let seen = try await crm.deals("listOpportunities", ["limit": 200, "includeTotal": true], as: word)
        #expect(seen.items.map(\.id) == theirs.map(\.id), "\(word)")
        #expect(seen["total"]?.intValue == theirs.count, "\(word)")
      }
    }

    private func customerOwners(of deals: [JSONValue]) async throws -> [JSONValue: JSONValue] {
      var owners: [JSONValue: JSONValue] = [:]
      for id in Set(deals.compactMap { $0["customerProfileId"] }) {
        owners[id] = try await crm.call("crm.customers.getCustomer", ["id": id], as: "owner")["customer"]?["ownerId"]
      }
      return owners
    }
  }

  @Test(arguments: Way.allCases) func whoSeesADealFollowsItsOwners(way: Way) async throws {
    let market = try await Market()
    let (crm, deals, customers) = (market.crm, market.deals, market.customers)
    try await market.verify()
    #expect(try await crm.count(ofSharedDealsWith: "rep") > 2)
    switch way {
    case .deals:
      // To the customer's owner, and away from them.
      try await market.step("extensions.updateOpportunity", ["id": deals[2].id, "ownerId": crm.id("loner")])
      try await market.step("extensions.updateOpportunity", ["id": deals[2].id, "ownerId": crm.id("rep")])
      try await market.step("extensions.updateOpportunity", ["id": deals[3].id, "customerProfileId": customers[1]])
      try await market.step(
        "extensions.updateOpportunity",
        ["id": deals[4].id, "customerProfileId": customers[0], "ownerId": crm.id("rep")])
      let bulk = try await market.step(
        "extensions.bulkUpdateOpportunities", ["ids": .array(deals.prefix(9).map(\.id)), "ownerId": crm.id("rep2")])
      try await market.step("extensions.undoBulkUpdate", ["id": try #require(bulk["changeId"])])
    case .customers:
      try await market.step("customers.updateCustomer", ["id": customers[0], "ownerId": crm.id("southRep")])
      let bulk = try await market.step(
        "customers.bulkUpdateCustomers", ["ids": .array(customers), "ownerId": crm.id("rep")])
      try await market.step("extensions.undoBulkUpdate", ["id": try #require(bulk["changeId"])])
    case .merge:
      let merged = try await market.step("customers.mergeCustomers", ["id": customers[0], "mergedId": customers[2]])
      try await market.step("customers.undoMerge", ["id": try #require(merged["merge"]?["id"])])
    case .member:
      try await market.step("team.deactivateMember", ["id": crm.id("rep"), "reassignTo": crm.id("rep2")])
      try await market.step("team.reactivateMember", ["id": crm.id("rep")])
    case .lead:
      let lead = try await crm.leads("createLead", ["name": "Ada"], as: "rep2")
      try await crm.leads("qualifyLead", ["id": lead.id], as: "rep2")
      try await market.step(
        "leads.convertLead",
        ["id": lead.id, "customerProfileId": customers[2], "opportunity": ["title": "Engine"]])
      try await market.step("leads.revertConversion", ["id": lead.id])
    case .deletion:
      for deal in deals.prefix(6) { try await market.step("extensions.deleteOpportunity", ["id": deal.id]) }
      try await market.step("customers.updateCustomer", ["id": customers[0], "ownerId": crm.id("southRep")])
      // The deleted ones, too, are listed for whom they are shared with.
      let gone = try await crm.deals("listOpportunities", ["deleted": true], as: "southRep").items
      #expect(gone.contains { $0.id == deals[0].id })
      for deal in deals.prefix(6) { try await market.step("extensions.restoreOpportunity", ["id": deal.id]) }
    }
  }

  /// Pages that are merged from several ranges come in the order of all deals.
  @Test(arguments: ["created", "value", "closeDate", "updated"], ["ascending", "descending"])
  func whatIsSharedStandsAmongTheRest(sort: String, direction: String) async throws {
    let market = try await Market()
    let order: JSONValue = ["sort": .string(sort), "direction": .string(direction), "limit": 200]
    let all = try await market.crm.deals("listOpportunities", order, as: "owner").items.map(\.id)
    for word in ["rep", "loner", "manager"] {
      let theirs = Set(try await market.crm.deals("listOpportunities", order, as: word).items.map(\.id))
      #expect(theirs.count > 6)
      for limit in [1, 2, 5] {
        var items: [JSONValue] = []
        var cursor: JSONValue?
        repeat {
          var page = order.merging(["limit": .init(integerLiteral: limit)])
          if let cursor { page = page.merging(["cursor": cursor]) }
          let answer = try await market.crm.deals("listOpportunities", page, as: word)
          items += answer.items.map(\.id)
          cursor = answer["nextCursor"]
        } while cursor != nil
        #expect(items == all.filter { theirs.contains($0) }, "\(word) \(limit)")
      }
    }
  }

  /// Whatever writes deals and customers, the procedures or not.
  @Test(
    arguments: [
      "UPDATE opportunities SET owner_id = created_by, deleted_at = NULL",
      "UPDATE opportunities SET customer_profile_id = (SELECT id FROM customers ORDER BY id DESC LIMIT 1)",
      "UPDATE customers SET owner_id = (SELECT id FROM users WHERE email = 'rep2@example.com')",
    ] as [SQL])
  func noStatementGoesPastIt(statement: SQL) async throws {
    let market = try await Market()
    try await market.crm.deals("deleteOpportunity", ["id": market.deals[0].id], as: "owner")
    #expect(try await market.crm.store.write { try $0.execute(statement) } > 2)
    #expect(try await market.crm.wronglySharedDeals() == 0)
  }

  @Test func itIsNoChangeOfTheDeal() async throws {
    let market = try await Market()
    let (crm, deal) = (market.crm, market.deals[0])
    let (before, entries, events) = (
      try await crm.read(deal), try await crm.audit().count, try await crm.events().count
    )
    try await market.step("customers.updateCustomer", ["id": market.customers[0], "ownerId": crm.id("southRep")])
    #expect(try await crm.read(deal) == before)
    #expect(try await crm.audit().dropFirst(entries).allSatisfy { $0.entity == "CustomerProfile" })
    #expect(try await crm.events().dropFirst(events).allSatisfy { !$0.name.hasPrefix("crm.opportunity.") })
    let history = try await crm.deals("getOpportunityHistory", ["id": deal.id], as: "owner")
    #expect(!history.json.contains("hared"))
  }

  /// Deals of a database of an earlier version.
  @Test func whatWasThereBeforeIsFilledIn() async throws {
    let crm = try await Market().crm
    try await crm.store.write { try $0.execute("UPDATE opportunities SET shared_with_id = NULL") }
    #expect(try await crm.wronglySharedDeals() > 2)
    try await crm.store.write { try $0.execute(OpportunitySharing.filling) }
    #expect(try await crm.wronglySharedDeals() == 0)
  }
}

extension TestCRM {
  /// How many deals, the deleted ones among them, are not shared with the owner of their customer and nobody else.
  func wronglySharedDeals() async throws -> Int {
    try await store.read {
      try $0.fetchValue(
        """
        SELECT count(*) FROM opportunities o JOIN customers c ON c.id = o.customer_profile_id
        WHERE o.shared_with_id IS NOT nullif(c.owner_id, o.owner_id)
        """) ?? 0
    }
  }

  fileprivate func count(ofSharedDealsWith word: String) async throws -> Int {
    let id = user(word).id
    return try await store.read {
      try $0.fetchValue("SELECT count(*) FROM opportunities WHERE shared_with_id = \(id)") ?? 0
    }
  }
}
