import Foundation
import Rapport
import Storage
import Testing

@testable import CRM

/// What timelines are told of segments, addresses and health.
@Suite struct TimelineConsequenceTests {
  private static let buyers: JSONValue = ["type": "number", "field": "wonDeals", "op": "atLeast", "value": 1]

  @Test func whoIsPutIntoASegmentAndTakenOutOfItIsTold() async throws {
    let crm = try await TestCRM()
    let (first, second) = (try await crm.customer("First"), try await crm.customer("Second"))
    let segment = try await crm.segments("createSegment", ["name": "Picked"])
    for _ in 1...2 {
      try await crm.segments("addToSegment", ["id": segment.id, "customerProfileIds": [first, second]])
    }
    try await crm.segments("removeFromSegment", ["id": segment.id, "customerProfileIds": [first]])
    try await crm.segments("removeFromSegment", ["id": segment.id, "customerProfileIds": [first]])
    #expect(
      try await crm.happened(first, ["kinds": ["segment"]]) == ["segment departed Picked", "segment joined Picked"])
    let item = try #require(try await crm.timeline(second, ["kinds": ["segment"]]).items.first)
    #expect(item.text("event") == "joined" && item.text("entity") == "Segment" && item["entityId"] == segment.id)
    #expect(item.text("actorName") == "Owner")
    #expect(try await crm.happened(second, ["text": "picked"]) == ["segment joined Picked"])
  }

  @Test func whatACustomerDoesPutsThemIntoASegment() async throws {
    let crm = try await TestCRM()
    let ids = try await crm.makeCrowd()
    let (alpha, beta) = (try #require(ids["Alpha GmbH"]), try #require(ids["Beta AG"]))
    try await crm.segments("createSegment", ["type": "automatic", "name": "Buyers", "rules": Self.buyers])
    // Those who met the rules when the segment was made did nothing for it.
    #expect(try await crm.happened(alpha, ["kinds": ["segment"]]).isEmpty)
    let deal = try await crm.deal(["customerProfileId": beta, "stage": "proposal"], as: "owner")
    try await crm.close(deal, "won")
    #expect(try await crm.happened(beta, ["kinds": ["segment"]]) == ["segment joined Buyers"])
    try await crm.deals("reopenOpportunity", ["id": deal.id], as: "owner")
    #expect(
      try await crm.happened(beta, ["kinds": ["segment"]]) == ["segment departed Buyers", "segment joined Buyers"])
  }

  @Test func whatTimeChangesIsToldAndNewRulesAreNot() async throws {
    let crm = try await TestCRM()
    let ids = try await crm.makeCrowd()
    let celik = try #require(ids["Çelik"])
    let rules: JSONValue = ["type": "period", "field": "created", "op": "inTheLast", "value": 10]
    let segment = try await crm.segments("createSegment", ["type": "automatic", "name": "Fresh", "rules": rules])
    crm.pass(days: 2)
    try await SegmentPass.runAll(for: crm.context(nil))
    #expect(try await crm.happened(celik, ["kinds": ["segment"]]) == ["segment departed Fresh"])
    try await crm.segments("updateSegment", ["id": segment.id, "rules": Self.buyers])
    #expect(try await crm.members(of: segment) == ["Alpha GmbH", "Delta"])
    let told = try await crm.store.read {
      try $0.fetchValue("SELECT count(*) FROM timeline_entries WHERE kind = 'segment'", as: Int.self)
    }
    #expect(told == 1)
  }

  @Test func addressesAreToldOfTheirCustomer() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme", of: "rep")
    let quay: JSONValue = ["customerProfileId": customer, "kind": "billing", "line1": "Quay 1"]
    // What came with the customer is told by the customer.
    try await crm.call("crm.customers.addAddress", quay, as: "rep")
    crm.pass(seconds: 60)
    let added = try await crm.call(
      "crm.customers.addAddress",
      ["customerProfileId": customer, "kind": "shipping", "line1": "Gate 3", "postalCode": "20457", "city": "Hamburg"],
      as: "rep")
    try await crm.call("crm.customers.updateAddress", ["id": added.id, "line1": "Gate 4"], as: "rep")
    try await crm.call("crm.customers.removeAddress", ["id": added.id], as: "rep")
    try await crm.call("crm.customers.restoreAddress", ["id": added.id], as: "rep")
    let gate = "Gate 4, 20457 Hamburg"
    #expect(
      try await crm.happened(customer, ["kinds": ["customer"]]) == [
        "customer address-restored \(gate)", "customer address-deleted \(gate)", "customer address-updated \(gate)",
        "customer address-created Gate 3, 20457 Hamburg", "customer created Acme",
      ])
    let details = try await crm.timeline(customer, ["text": "gate"]).items.map { $0.text("detail") }
    #expect(details == ["shipping", "shipping", "line1", "shipping"])
  }

  @Test func whoComesToBeAtRiskAndRecoversIsTold() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme", of: "rep")
    func judge() async throws {
      try await crm.call("crm.health.recalculateHealth", ["customerProfileIds": [customer]], as: "rep")
    }
    try await judge()
    crm.pass(days: 120)
    try await judge()
    try await judge()
    #expect(try await crm.happened(customer, ["kinds": ["event"]]) == ["event at-risk Acme"])
    for _ in 1...6 { try await crm.activity(["customerProfileId": customer, "kind": "meeting"]) }
    try await judge()
    let items = try await crm.timeline(customer, ["kinds": ["event"]]).items
    #expect(items.map { $0.text("event") } == ["recovered", "at-risk"])
    let scores = items.map { $0.text("detail")?.components(separatedBy: " → ") ?? [] }
    #expect(scores.count == 2 && scores[0].first == scores[1].last && scores[1].first == "69")
    #expect(items.first?["entityId"] == customer && items.first?.text("entity") == "CustomerProfile")
  }
}
