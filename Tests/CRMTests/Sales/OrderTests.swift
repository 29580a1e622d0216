import Rapport
import Testing

@testable import CRM

@Suite struct OrderTests {
  private func order(_ sales: SalesCRM, _ fields: [String: JSONValue] = [:]) async throws -> JSONValue {
    let sent = try await sales.sentQuote(fields)
    return try #require(try await sales.call("acceptQuote", ["id": sent.quoteId])["orderId"])
  }

  @Test func anOrderGoesStepByStep() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let id = try await order(sales)
    for (version, status) in ["confirmed", "inProgress", "delivered", "inProgress", "delivered", "completed"]
      .enumerated()
    {
      let order = try await sales.call(
        "updateOrderStatus", ["id": id, "status": .string(status), "version": .number(JSONNumber(version + 1))])
      #expect(order["order"]?["status"] == .string(status))
    }
    #expect(await sales.problem("updateOrderStatus", ["id": id, "status": "open"]) == "wrongStatus")
    let names = try await sales.crm.eventNames(of: ["id": id])
    #expect(names.filter { $0 == "crm.order.status-changed" }.count == 6)
    #expect(names.last == "crm.order.completed")
    #expect(try await sales.call("getOrder", ["id": id])["order"]?["nextStatuses"] == [])
  }

  @Test func anOrderIsCancelledWithAReason() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let id = try await order(sales)
    #expect(await sales.refusal("updateOrderStatus", ["id": id, "status": "cancelled"])?.code == .badRequest)
    #expect(
      await sales.refusal("updateOrderStatus", ["id": id, "status": "confirmed", "reason": "x"])?.code == .badRequest)
    let cancelled = try await sales.call(
      "updateOrderStatus", ["id": id, "status": "cancelled", "reason": "Changed their mind"])
    #expect(cancelled["order"]?["cancelReason"] == "Changed their mind")
    #expect(cancelled["order"]?["nextStatuses"] == ["open"])
    let opened = try await sales.call("updateOrderStatus", ["id": id, "status": "open"])
    #expect(opened["order"]?["cancelReason"] == nil)
  }

  @Test func aStaleVersionChangesNothing() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let id = try await order(sales)
    try await sales.call("updateOrderStatus", ["id": id, "status": "confirmed"])
    #expect(
      await sales.problem("updateOrderStatus", ["id": id, "status": "delivered", "version": 1]) == "staleVersion")
    #expect(try await sales.call("getOrder", ["id": id])["order"]?["status"] == "confirmed")
  }

  @Test func ordersAreListedFilteredSearchedAndPaged() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let first = try await order(sales, ["title": "Alpha"])
    let second = try await order(sales, ["title": "Beta"])
    try await sales.call("updateOrderStatus", ["id": first, "status": "confirmed"])
    func ids(_ filter: JSONValue, as word: String = "rep") async throws -> [JSONValue] {
      try await sales.call("listOrders", filter, as: word).items.map(\.id)
    }
    #expect(try await ids([:]) == [second, first])
    #expect(try await ids(["sort": "updated"]) == [first, second])
    #expect(try await ids(["statuses": ["confirmed"]]) == [first])
    #expect(try await ids(["text": "bet"]) == [second])
    #expect(try await ids(["text": "O-2026-00001"]) == [first])
    #expect(try await ids([:], as: "southManager") == [])
    #expect(try await ids([:], as: "viewer") == [second, first])
    let page = try await sales.call("listOrders", ["limit": 1, "includeTotal": true, "includeSums": true])
    #expect(page["total"] == 2)
    let all = try await sales.call("listOrders", [:])
    #expect(all["sums"] == nil)
    #expect(page["sums"]?.arrayValue?.count == 1)
    #expect(page["sums"]?[0]?["count"] == 2)
    for amount in ["net", "gross"] {
      let expected = all.items.reduce(0) { $0 + ($1[amount]?.doubleValue ?? 0) }
      #expect(expected > 0 && abs((page["sums"]?[0]?[amount]?.doubleValue ?? -1) - expected) < 0.001)
    }
    #expect(try await ids(["limit": 1, "cursor": try #require(page["nextCursor"])]) == [first])
  }

  @Test(arguments: ["viewer", "southRep", "stranger"])
  func onlyWhoMayChangeTheDealChangesItsOrder(word: String) async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let id = try await order(sales)
    let refusal = await sales.refusal("updateOrderStatus", ["id": id, "status": "confirmed"], as: word)
    #expect(refusal?.code == (word == "viewer" ? .forbidden : .notFound))
  }
}
