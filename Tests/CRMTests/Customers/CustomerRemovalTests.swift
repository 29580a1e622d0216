import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct CustomerRemovalTests {
  @Test func aDeletedCustomerIsGoneAndCanBeRestored() async throws {
    let crm = try await TestCRM()
    let created = try await crm.makeCustomer("Acme", ["tags": ["vip"], "email": "a@acme.example"])
    let id = try #require(created["id"])
    try await crm.call("crm.customers.createContact", ["customerProfileId": id, "name": "Ada"], as: "rep")
    let deleted = try await crm.call("crm.customers.deleteCustomer", ["id": id, "version": 1], as: "rep")
    #expect(deleted.text("deletedAt") == crm.now.description)
    #expect(await crm.refusal("crm.customers.getCustomer", ["id": id], as: "rep")?.code == .notFound)
    #expect(await crm.refusal("crm.customers.updateCustomer", ["id": id, "name": "B"], as: "rep")?.code == .notFound)
    #expect(try await crm.call("crm.customers.listCustomers", as: "rep").items == [])
    #expect(try await crm.call("crm.customers.searchCustomers", ["query": "acme"], as: "rep").items == [])
    #expect(try await crm.call("crm.customers.listContacts", as: "rep").items == [])
    #expect(try await crm.makeCustomer("Acme", ["email": "a@acme.example"])["possibleDuplicates"] == nil)
    let list = try await crm.call("crm.customers.listCustomers", ["deleted": true], as: "rep")
    #expect(list.items.compactMap { $0.text("name") } == ["Acme"])
    crm.now = crm.now.adding(seconds: 29 * 86_400)
    let restored = try await crm.call("crm.customers.restoreCustomer", ["id": id], as: "rep")
    #expect(restored["deletedAt"] == nil)
    #expect(restored["version"] == 3)
    #expect(try await crm.customer(id)["contacts"]?.arrayValue?.count == 1)
    let tagged = try await crm.call("crm.customers.listCustomers", ["tag": "vip"], as: "rep")
    #expect(tagged.items.map { $0["id"] } == [id])
    #expect(
      try await crm.events().map(\.name).filter { $0.hasPrefix("crm.customer.") && !$0.hasSuffix("updated") } == [
        "crm.customer.created", "crm.customer.deleted", "crm.customer.created", "crm.customer.restored",
      ])
  }

  @Test func aCustomerWithDealsStays() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.makeCustomer("Acme")["id"])
    let deal = try await crm.call(
      "crm.extensions.createOpportunity", ["customerProfileId": id, "title": "T"], as: "rep")
    let error = await crm.refusal("crm.customers.deleteCustomer", ["id": id], as: "rep")
    #expect(error?.code == .unprocessable)
    #expect(try JSONValue(json: try #require(error?.detail)) == ["type": "hasDeals", "count": 1])
    try await crm.call("crm.extensions.deleteOpportunity", ["id": try #require(deal["id"])], as: "rep")
    try await crm.call("crm.customers.deleteCustomer", ["id": id], as: "rep")
  }

  @Test func onlyADeletedCustomerIsRestoredAndNotForever() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.makeCustomer("Acme")["id"])
    let there = await crm.refusal("crm.customers.restoreCustomer", ["id": id], as: "rep")
    #expect(there?.code == .unprocessable && there?.reason == ["type": "notDeleted"])
    try await crm.call("crm.customers.deleteCustomer", ["id": id], as: "rep")
    crm.now = crm.now.adding(seconds: 30 * 86_400)
    let late = await crm.refusal("crm.customers.restoreCustomer", ["id": id], as: "rep")
    #expect(late?.code == .unprocessable)
    #expect(late?.reason == ["type": "deletedTooLongAgo", "days": 30, "deletedOn": "2026-11-21"])
    #expect(try await crm.call("crm.customers.listCustomers", ["deleted": true], as: "rep").items == [])
  }

  @Test func aPurgeRemovesForGoodWhatWasDeletedLongAgo() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.makeCustomer("Secret", ["tags": ["x"]])["id"])
    let other = try #require(try await crm.makeCustomer("Other")["id"])
    let withDeal = try #require(try await crm.makeCustomer("Kept")["id"])
    try await crm.call("crm.customers.createContact", ["customerProfileId": id, "name": "Ada"], as: "rep")
    try await crm.call("crm.customers.addAddress", ["customerProfileId": id, "line1": "One"], as: "rep")
    try await crm.call(
      "crm.extensions.createRelationship",
      ["customerProfileId": id, "relatedCustomerProfileId": other, "type": "partner"], as: "rep")
    let deal = try await crm.call(
      "crm.extensions.createOpportunity", ["customerProfileId": withDeal, "title": "T"], as: "rep")
    try await crm.call("crm.extensions.deleteOpportunity", ["id": try #require(deal["id"])], as: "rep")
    for gone in [id, withDeal] { try await crm.call("crm.customers.deleteCustomer", ["id": gone], as: "rep") }
    crm.now = crm.now.adding(seconds: 29 * 86_400)
    #expect(try await CustomerPurge.run(crm.context(nil)) == 0)
    crm.now = crm.now.adding(seconds: 86_400)
    #expect(try await CustomerPurge.run(crm.context(nil)) == 1)
    let left = try await crm.store.read { reader in
      try ["customers", "contacts", "customer_addresses", "customer_relationships", "customer_tags"].map { table in
        try reader.fetchValue("SELECT count(*) FROM \(identifier: table)", as: Int.self) ?? 0
      }
    }
    // The other one, and the one whose deal is kept.
    #expect(left == [2, 0, 0, 0, 0])
    let entry = try await crm.audit().last
    #expect(entry?.action == "purged")
    #expect(entry?.changes.value == [:])
    #expect(try await crm.store.read { try AuditLog.firstBreak(in: crm.user("owner").workspaceId, $0) } == nil)
  }

  @Test(arguments: [false, true]) func aConvertedLeadGoesWithItsCustomer(isNamedElsewhere: Bool) async throws {
    let crm = try await TestCRM()
    let made = try await crm.leads("createLead", ["name": "Ada", "email": "ada@engines.example"])
    try await crm.leads("qualifyLead", ["id": made.id])
    let converted = try await crm.leads("convertLead", ["id": made.id])
    let customer = try #require(converted["customer"]?.id)
    if isNamedElsewhere {
      let deal = try await crm.deal(["customerProfileId": try await crm.customer("Other", of: "rep")])
      try await crm.deals("setOpportunityLead", ["id": deal.id, "leadId": made.id])
    }
    try await crm.call("crm.customers.deleteCustomer", ["id": customer], as: "rep")
    crm.pass(days: 29)
    #expect(try await CustomerPurge.run(crm.context(nil)) == 0)
    #expect(try await crm.leads("getLead", ["id": made.id])["lead"]?["customerProfileId"] == customer)
    crm.pass(days: 1)
    #expect(try await CustomerPurge.run(crm.context(nil)) == 1)
    #expect(try await crm.count("customers") == (isNamedElsewhere ? 1 : 0))
    guard isNamedElsewhere else {
      for table in ["leads", "lead_events", "contacts"] { #expect(try await crm.count(table) == 0, "\(table)") }
      return
    }
    let lead = try #require(try await crm.leads("getLead", ["id": made.id])["lead"])
    #expect(lead.text("status") == "converted" && lead["customerProfileId"] == nil && lead["contactId"] == nil)
  }

  @Test func aContactWhomADealNamesStays() async throws {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.makeCustomer("Acme")["id"])
    var contacts: [JSONValue] = []
    for name in ["A", "B"] {
      contacts.append(
        try #require(
          try await crm.call(
            "crm.customers.createContact", ["customerProfileId": customer, "name": .string(name)], as: "rep")["id"]))
    }
    try await crm.call(
      "crm.extensions.createOpportunity", ["customerProfileId": customer, "title": "T", "contactId": contacts[0]],
      as: "rep")
    for id in contacts { try await crm.call("crm.customers.deleteContact", ["id": id], as: "rep") }
    crm.now = crm.now.adding(seconds: 30 * 86_400)
    try await Deletion.purge(for: crm.context(nil))
    let left = try await crm.store.read { try $0.fetchValues("SELECT name FROM contacts", as: String.self) }
    #expect(left == ["A"])
  }

  // MARK: The audit trail

  @Test func theTrailTellsOfAllThatIsTheCustomers() async throws {
    let crm = try await TestCRM()
    let id = try #require(try await crm.makeCustomer("Acme")["id"])
    _ = try await crm.makeCustomer("Another")
    crm.now = crm.now.adding(seconds: 60)
    try await crm.call("crm.customers.updateCustomer", ["id": id, "industry": "Pumps"], as: "manager")
    let contact = try #require(
      try await crm.call("crm.customers.createContact", ["customerProfileId": id, "name": "Ada"], as: "rep")["id"])
    try await crm.call("crm.customers.deleteContact", ["id": contact], as: "rep")
    try await crm.call("crm.customers.addAddress", ["customerProfileId": id, "line1": "One"], as: "rep")
    let trail = try await crm.call("crm.customers.getCustomerAuditTrail", ["id": id], as: "viewer")
    let kinds = trail.items.map { "\($0.text("entity") ?? "") \($0.text("action") ?? "")" }
    #expect(kinds.first { $0.hasPrefix("CustomerAddress") } == "CustomerAddress created")
    #expect(kinds.filter { $0.hasPrefix("Contact") } == ["Contact deleted", "Contact created"])
    #expect(kinds.last == "CustomerProfile created")
    let change = try #require(trail.items.first { $0["byName"] == "Manager" })
    #expect(change["changes"] == [["field": "industry", "new": "Pumps"]])
    #expect(change.text("procedure") == "crm.customers.updateCustomer")
    // By pages it is the same.
    var items: [JSONValue] = []
    var input: [String: JSONValue] = ["id": id, "limit": 2]
    repeat {
      let page = try await crm.call("crm.customers.getCustomerAuditTrail", .object(input), as: "viewer")
      items += page.items
      input["cursor"] = page["nextCursor"]
    } while input["cursor"] != nil
    #expect(items == trail.items)
    let error = await crm.refusal("crm.customers.getCustomerAuditTrail", ["id": id, "cursor": "x"], as: "rep")
    #expect(error?.issues.map(\.path) == ["cursor"])
  }
}
