import Rapport
import Testing

@testable import CRM

/// Taking back that a quote was accepted or declined.
@Suite struct QuoteReopeningTests {
  /// A quote that was sent, of a deal that can be won.
  private func sent(_ sales: SalesCRM) async throws -> (quote: JSONValue, deal: JSONValue) {
    let deal = try await sales.crm.deal()
    try await sales.crm.deals("moveOpportunity", ["id": deal.id, "stage": "proposal"])
    return (try await sales.sentQuote(["opportunityId": deal.id]), deal)
  }

  static let answers: [(procedure: String, fields: [String: JSONValue])] = [
    ("declineQuote", ["reason": "Too dear"]), ("acceptQuote", [:]), ("acceptQuote", ["winsOpportunity": true]),
  ]

  @Test(arguments: answers) func aQuoteIsAsItWasBeforeItsAnswer(procedure: String, fields: [String: JSONValue])
    async throws
  {
    let sales = try await SalesCRM(sendsMail: false)
    let (quote, deal) = try await sent(sales)
    let before = try await sales.crm.read(deal)
    let input = fields.merging(["id": quote.quoteId]) { old, _ in old }
    let answered = try await sales.call(procedure, .object(input))
    let wins = fields["winsOpportunity"] == true
    #expect(try await sales.crm.read(deal)["status"] == (wins ? "won" : "open"))
    let known = try await (sales.crm.events().count, sales.crm.audit().count)
    let reopened = try await sales.call(
      "reopenQuote", ["id": quote.quoteId, "version": try #require(answered["quote"]?["version"])])
    for name in ["status", "acceptedAt", "declinedAt", "declineReason", "sentAt", "validUntil", "revision"] {
      #expect(reopened["quote"]?[name] == quote["quote"]?[name], "\(name)")
    }
    #expect(reopened["orderId"] == nil && reopened["lines"] == quote["lines"])
    #expect(try await (sales.crm.count("orders"), sales.crm.count("order_lines")) == (0, 0))
    let after = try await sales.crm.read(deal)
    for name in ["status", "stage", "probability", "actualCloseDate", "closeReason"] {
      #expect(after[name] == before[name], "\(name)")
    }
    let isAccepted = procedure == "acceptQuote"
    let events = try await Set(sales.crm.events().dropFirst(known.0).map(\.name))
    #expect(events.contains("crm.quote.reopened") && !events.contains("crm.quote.sent"))
    #expect(events.contains("crm.order.deleted") == isAccepted)
    #expect(events.contains("crm.opportunity.reopened") == wins)
    let entries = try await sales.crm.audit().dropFirst(known.1).map { "\($0.entity) \($0.action)" }
    #expect(entries.contains("Quote reopened") && entries.contains("Order deleted") == isAccepted)
    // It can be answered again, and its order gets a number of its own.
    let again = try await sales.call("acceptQuote", ["id": quote.quoteId, "winsOpportunity": true])
    #expect(again["orderNumber"] == (isAccepted ? "O-2026-00002" : "O-2026-00001"))
    #expect(try await sales.crm.read(deal)["status"] == "won")
  }

  static let unanswered = ["draft", "sent", "expired"]

  @Test(arguments: unanswered) func whatWasNotAnsweredIsNotReopened(status: String) async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let quote = try await status == "draft" ? sales.draft() : sales.sentQuote(["validUntil": "2026-11-30"])
    if status == "expired" { sales.crm.pass(days: 30) }
    let refusal = await sales.refusal("reopenQuote", ["id": quote.quoteId])
    #expect(refusal?.own?.text("status") == status && refusal?.reason == ["type": "notAnswered"])
  }

  @Test(arguments: [["confirmed"], ["cancelled"], ["cancelled", "open"]])
  func anOrderThatHasGoneOnKeepsItsQuote(statuses: [String]) async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let (quote, deal) = try await sent(sales)
    let accepted = try await sales.call("acceptQuote", ["id": quote.quoteId, "winsOpportunity": true])
    let order = try #require(accepted["orderId"])
    for status in statuses {
      let reason: JSONValue = status == "cancelled" ? ["reason": "Changed their mind"] : [:]
      try await sales.call("updateOrderStatus", reason.merging(["id": order, "status": .string(status)]))
    }
    let known = try await (sales.crm.events().count, sales.crm.audit().count)
    let refusal = await sales.refusal("reopenQuote", ["id": quote.quoteId])
    #expect(refusal?.own?.text("type") == "wrongStatus" && refusal?.own?.text("status") == "accepted")
    let last = JSONValue.string(statuses.last ?? "")
    #expect(refusal?.reason == ["type": "orderChanged", "orderNumber": "O-2026-00001", "status": last])
    #expect(try await sales.call("getQuote", ["id": quote.quoteId])["orderId"] == order)
    #expect(try await sales.crm.read(deal)["status"] == "won")
    #expect(try await (sales.crm.events().count, sales.crm.audit().count) == known)
  }

  enum Since: String, CaseIterable {
    case changed, wonBefore, anotherOrder
  }

  @Test(arguments: Since.allCases) func aDealThatIsWonForMoreThanTheQuoteStaysWon(since: Since) async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let (quote, deal) = try await sent(sales)
    if since == .wonBefore {
      try await sales.crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"])
    }
    try await sales.call("acceptQuote", ["id": quote.quoteId, "winsOpportunity": true])
    switch since {
    case .changed: try await sales.crm.deals("updateOpportunity", ["id": deal.id, "nextSteps": "Send the bill"])
    case .anotherOrder:
      let second = try await sales.sentQuote(["opportunityId": deal.id])
      try await sales.call("acceptQuote", ["id": second.quoteId])
    case .wonBefore: break
    }
    let before = try await sales.crm.read(deal)
    #expect(try await sales.call("reopenQuote", ["id": quote.quoteId]).status == "sent")
    #expect(try await sales.crm.read(deal) == before && before["status"] == "won")
  }

  @Test func whatHasExpiredSinceIsExpired() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let quote = try await sales.sentQuote(["validUntil": "2026-11-30"])
    try await sales.call("declineQuote", ["id": quote.quoteId, "reason": "Too dear"])
    sales.crm.pass(days: 30)
    #expect(try await sales.call("reopenQuote", ["id": quote.quoteId]).status == "expired")
  }

  @Test func theTimelineTellsOfBoth() async throws {
    let sales = try await SalesCRM(sendsMail: false)
    let quote = try await sales.sentQuote()
    try await sales.call("acceptQuote", ["id": quote.quoteId])
    try await sales.call("reopenQuote", ["id": quote.quoteId])
    let timeline = try await sales.crm.call(
      "crm.timeline.getTimeline",
      ["customerProfileId": quote["quote"]?["customerProfileId"] ?? .null, "kinds": ["quote", "order"]],
      as: "rep")
    #expect(
      Set(timeline.items.prefix(2).compactMap { $0.text("event") }) == ["reopened", "deleted"], "the newest come first")
  }
}
