import Rapport
import Testing

@testable import CRM

/// A customer is shared with who owns a deal with it, and a deal with who owns its customer.
@Suite struct SharingTests {
  /// `rep` owns the customer, `southRep` a deal with it.
  private func shared() async throws -> (crm: TestCRM, customer: JSONValue, deal: JSONValue) {
    let crm = try await TestCRM()
    let customer = try #require(try await crm.call("crm.customers.createCustomer", ["name": "Acme"], as: "rep")["id"])
    let deal = try await crm.call(
      "crm.extensions.createOpportunity",
      ["customerProfileId": customer, "title": "Pump", "value": 100, "ownerId": crm.id("southRep")], as: "owner")
    return (crm, customer, try #require(deal["id"]))
  }

  /// Who is who, what they may do with the customer, and with the deal.
  static let table: [(String, RecordAccess, RecordAccess)] = [
    ("owner", .write, .write), ("admin", .write, .write), ("rep", .write, .read), ("manager", .write, .read),
    ("viewer", .read, .read), ("southRep", .read, .write), ("southManager", .read, .write), ("rep2", .none, .none),
    ("loner", .none, .none), ("stranger", .none, .none),
  ]

  @Test func whatIsSharedIsReadAndNotWritten() async throws {
    let (crm, customer, deal) = try await shared()
    for (word, customerAccess, dealAccess) in Self.table {
      func check(_ get: String, _ update: String, _ id: JSONValue, _ access: RecordAccess) async {
        let read = await crm.refusal(get, ["id": id], as: word)
        #expect(read?.code == (access == .none ? .notFound : nil), "\(word) \(get)")
        let write = await crm.refusal(update, ["id": id, "notes": .string(word)], as: word)
        let expected: RPCErrorCode? =
          word == "viewer" ? .forbidden : access == .none ? .notFound : access == .read ? .forbidden : nil
        #expect(write?.code == expected, "\(word) \(update)")
      }
      await check("crm.customers.getCustomer", "crm.customers.updateCustomer", customer, customerAccess)
      await check("crm.extensions.getOpportunity", "crm.extensions.updateOpportunity", deal, dealAccess)
      let customers = try await crm.call("crm.customers.listCustomers", as: word).items
      #expect(customers.map { $0["id"] } == (customerAccess == .none ? [] : [customer]), "\(word)")
      let deals = try await crm.call("crm.extensions.listOpportunities", as: word).items
      #expect(deals.map { $0["id"] } == (dealAccess == .none ? [] : [deal]), "\(word)")
      if customerAccess != .none {
        let detail = try await crm.call("crm.customers.getCustomer", ["id": customer], as: word)
        #expect(detail["openDeals"]?.arrayValue?.count == 1, "\(word)")
      }
    }
  }

  @Test func aDeletedDealSharesNothing() async throws {
    let (crm, customer, deal) = try await shared()
    try await crm.call("crm.extensions.deleteOpportunity", ["id": deal], as: "southRep")
    #expect(await crm.refusal("crm.customers.getCustomer", ["id": customer], as: "southRep")?.code == .notFound)
    #expect(try await crm.call("crm.customers.searchCustomers", ["query": "acme"], as: "southRep").items.isEmpty)
  }

  @Test func whatWasWonIsTheCustomersLifetimeValue() async throws {
    let (crm, customer, deal) = try await shared()
    try await crm.call("crm.extensions.moveOpportunity", ["id": deal, "stage": "qualified"], as: "southRep")
    try await crm.call("crm.extensions.closeOpportunity", ["id": deal, "outcome": "won"], as: "southRep")
    let detail = try await crm.call("crm.customers.getCustomer", ["id": customer], as: "rep")
    #expect(detail["openDeals"] == [])
    #expect(detail["lifetimeValue"]?[0]?["total"] == 100)
    #expect(detail["lifetimeValue"]?[0]?.text("currency") == "EUR")
  }
}
