import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct RelationshipGraphTests {
  /// Customers and what relates them, written at once.
  private func make(
    _ crm: TestCRM, count: Int, edges: [(from: Int, to: Int, kind: RelationshipKind)]
  ) async throws -> [ID<CustomerProfile>] {
    let (user, call) = (crm.user("rep"), crm.context("rep"))
    let customers = (0..<count).map { index in
      CustomerRow(CreateCustomer(name: "C\(index)"), id: call.newID(), owner: user.id, by: user, at: crm.now)
    }
    let rows = edges.map { edge in
      RelationshipRow(
        id: call.newID(), workspaceId: user.workspaceId, kind: edge.kind, fromId: customers[edge.from].id,
        toId: customers[edge.to].id, strength: 5, createdAt: crm.now, updatedAt: crm.now, createdBy: user.id,
        updatedBy: user.id, version: 1)
    }
    try await crm.store.write { writer in
      try writer.insert(contentsOf: customers)
      try writer.insert(contentsOf: rows)
    }
    return customers.map(\.id)
  }

  private func text(_ id: ID<CustomerProfile>) -> JSONValue { .string(id.description) }

  @Test(arguments: 1...6) func aGraphReachesToItsDepth(depth: Int) async throws {
    let crm = try await TestCRM()
    // A circle of ten, whose far end is five steps away.
    let edges = (0..<10).map { (from: $0, to: ($0 + 1) % 10, kind: RelationshipKind.partner) }
    let ids = try await make(crm, count: 10, edges: edges)
    let graph = try await crm.call(
      "crm.extensions.getRelationshipGraph", ["id": text(ids[0]), "depth": .init(integerLiteral: depth)], as: "rep")
    let depths = graph["nodes"]?.arrayValue?.compactMap { $0["depth"]?.intValue } ?? []
    #expect(depths.count == min(10, 1 + 2 * depth))
    #expect(depths == depths.sorted())
    #expect(depths.max() == min(depth, 5))
    #expect(graph["nodes"]?[0]?["customer"]?["id"] == text(ids[0]))
    // Arrows between those who are there, also between the farthest.
    #expect(graph["edges"]?.arrayValue?.count == min(10, 2 * depth))
    #expect(graph["isTruncated"] == false)
  }

  @Test func aGraphKeepsToItsLimitAndItsTypes() async throws {
    let crm = try await TestCRM()
    let star = (1...20).map { (from: 0, to: $0, kind: $0 <= 10 ? RelationshipKind.partner : .competitor) }
    let ids = try await make(crm, count: 21, edges: star)
    let few = try await crm.call("crm.extensions.getRelationshipGraph", ["id": text(ids[0]), "limit": 5], as: "rep")
    #expect(few["nodes"]?.arrayValue?.count == 5)
    #expect(few["edges"]?.arrayValue?.count == 4)
    #expect(few["isTruncated"] == true)
    let partners = try await crm.call(
      "crm.extensions.getRelationshipGraph", ["id": text(ids[0]), "types": ["partner"]], as: "rep")
    #expect(partners["nodes"]?.arrayValue?.count == 11)
    let strong = try await crm.call(
      "crm.extensions.getRelationshipGraph", ["id": text(ids[0]), "minimumStrength": 6], as: "rep")
    #expect(strong["nodes"]?.arrayValue?.count == 1)
  }

  @Test(
    arguments: [(0, 0, 0), (0, 1, 1), (0, 5, 5), (0, 6, 4), (3, 8, 5), (0, 11, nil)] as [(Int, Int, Int?)])
  func aConnectionIsTheShortest(from: Int, to: Int, length: Int?) async throws {
    let crm = try await TestCRM()
    // A circle of ten, and two who are alone together.
    let edges = (0..<10).map { (from: $0, to: ($0 + 1) % 10, kind: RelationshipKind.referral) } + [(10, 11, .partner)]
    let ids = try await make(crm, count: 12, edges: edges)
    let found = try await crm.call(
      "crm.extensions.findConnection", ["fromId": text(ids[from]), "toId": text(ids[to])], as: "rep")
    #expect(found["length"]?.intValue == length)
    let customers = found["customers"]?.arrayValue?.map { $0["id"] } ?? []
    #expect(customers.count == length.map { $0 + 1 } ?? 0)
    if length != nil {
      #expect(customers.first == text(ids[from]))
      #expect(customers.last == text(ids[to]))
    }
    for (index, edge) in (found["edges"]?.arrayValue ?? []).enumerated() {
      #expect(Set([edge["fromId"], edge["toId"]]) == Set([customers[index], customers[index + 1]]))
    }
    if let length, length > 1 {
      let short = try await crm.call(
        "crm.extensions.findConnection",
        ["fromId": text(ids[from]), "toId": text(ids[to]), "maximumLength": .init(integerLiteral: length - 1)],
        as: "rep")
      #expect(short["length"] == nil)
      #expect(short["customers"] == [])
    }
  }

  @Test func aReferralChainTellsOfTheRevenueBehind() async throws {
    let crm = try await TestCRM()
    // 0 referred 1 and 2; 1 referred 3; 4 referred 0.
    let ids = try await make(
      crm, count: 5, edges: [(0, 1, .referral), (0, 2, .referral), (1, 3, .referral), (4, 0, .referral)])
    for (index, value, currency) in [
      (0, 7, "EUR"), (1, 100, "EUR"), (2, 20, "EUR"), (3, 3, "EUR"), (3, 50, "DKK"), (4, 1, "EUR"),
    ] {
      let deal = try await crm.call(
        "crm.extensions.createOpportunity",
        [
          "customerProfileId": text(ids[index]), "title": "T", "value": .init(integerLiteral: value),
          "currency": .string(currency),
          "stage": "proposal",
        ], as: "rep")
      try await crm.call(
        "crm.extensions.closeOpportunity", ["id": try #require(deal["id"]), "outcome": "won", "reason": "Price"],
        as: "rep")
    }
    let chain = try await crm.call("crm.extensions.getReferralChain", ["id": text(ids[0])], as: "rep")
    #expect(chain["revenue"] == [["currency": "EUR", "amount": 7]])
    #expect(chain["revenueBehind"] == [["currency": "DKK", "amount": 50], ["currency": "EUR", "amount": 123]])
    #expect(chain["referrers"]?.arrayValue?.map { $0["customer"]?["id"] } == [text(ids[4])])
    let referred = chain["referred"]?.arrayValue ?? []
    #expect(Set(referred.compactMap { $0["customer"]?["id"] }) == Set([1, 2, 3].map { text(ids[$0]) }))
    let first = try #require(referred.first { $0["customer"]?["id"] == text(ids[1]) })
    #expect(first["depth"] == 1)
    #expect(first["viaId"] == text(ids[0]))
    #expect(first["revenueBehind"] == [["currency": "DKK", "amount": 50], ["currency": "EUR", "amount": 3]])
    let one = try await crm.call("crm.extensions.getReferralChain", ["id": text(ids[0]), "depth": 1], as: "rep")
    #expect(one["referred"]?.arrayValue?.count == 2)
  }

  /// A walk enters the index of each direction, and reads nothing else.
  @Test func walksGoByTheirIndexAlone() async throws {
    let crm = try await TestCRM()
    let user = crm.user("rep")
    let some: [ID<CustomerProfile>] = [crm.context("rep").newID(), crm.context("rep").newID()]
    for (direction, index) in [
      (RelationshipWalk.Direction.forward, "customer_relationships_from"), (.backward, "customer_relationships_to"),
    ] {
      let statement = RelationshipWalk.statement(
        at: some, direction, kinds: RelationshipKind.allCases, minimumStrength: 1, in: user.workspaceId)
      let plan = try await crm.plan(statement)
      #expect(plan.contains { $0.contains("COVERING INDEX \(index)") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    }
    let query = RelationshipQuery(GetRelationships(id: some[0]), for: user)
    let plan = try await crm.plan(try query.statement(after: nil, limit: 50))
    #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    let trail = try await crm.plan(CustomerTrail.statement(of: some[0], in: user.workspaceId, before: nil, limit: 50))
    #expect(trail.contains { $0.contains("audit_entries_by_record") }, "\(trail)")
    for word in ["owner", "rep", "viewer"] {
      let contacts = try await crm.plan(
        try ContactQuery(ListContacts(), for: crm.user(word)).statement(after: nil, limit: 50))
      #expect(contacts.contains { $0.contains("contacts_by_name") }, "\(contacts)")
      #expect(!contacts.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(contacts)")
    }
  }
}
