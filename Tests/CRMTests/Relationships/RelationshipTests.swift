import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct RelationshipTests {
  private func relate(
    _ crm: TestCRM, _ from: JSONValue, _ type: String, _ to: JSONValue, _ more: [String: JSONValue] = [:],
    as word: String = "rep"
  ) async throws -> JSONValue {
    try await crm.call(
      "crm.extensions.createRelationship",
      .object(
        more.merging(["customerProfileId": from, "relatedCustomerProfileId": to, "type": .string(type)]) { $1 }),
      as: word)
  }

  private func customers(_ crm: TestCRM, _ names: [String], as word: String = "rep") async throws -> [String: JSONValue]
  {
    var ids: [String: JSONValue] = [:]
    for name in names { ids[name] = try await crm.makeCustomer(name, as: word)["id"] }
    return ids
  }

  @Test(
    arguments: [
      ("parent_company", "subsidiary"), ("subsidiary", "parent_company"), ("referrer", "referred_by"),
      ("referred_by", "referrer"),
      ("partner", "partner"), ("competitor", "competitor"),
    ])
  func aPairReadsRightFromBothEnds(type: String, counterpart: String) async throws {
    let crm = try await TestCRM()
    let ids = try await customers(crm, ["A", "B"])
    let (a, b) = (try #require(ids["A"]), try #require(ids["B"]))
    let made = try await relate(crm, a, type, b, ["strength": 8, "notes": "n", "since": "2020-01-01"])
    #expect(made.text("type") == type)
    #expect(made["customerProfileId"] == a)
    #expect(made["related"]?["id"] == b)
    let fromA = try await crm.call("crm.extensions.getRelationships", ["id": a], as: "rep")
    #expect(fromA.items == [made])
    let fromB = try await crm.call("crm.extensions.getRelationships", ["id": b], as: "rep")
    #expect(fromB.items.count == 1)
    #expect(fromB.items[0].text("type") == counterpart)
    #expect(fromB.items[0]["related"]?.text("name") == "A")
    #expect(fromB.items[0]["strength"] == 8)
    #expect(try await crm.customer(b)["relationships"] == .array(fromB.items))
    let filtered = try await crm.call(
      "crm.extensions.getRelationships", ["id": b, "types": [.string(counterpart)]], as: "rep")
    #expect(filtered.items.count == 1)
    if type != counterpart {
      let other = try await crm.call("crm.extensions.getRelationships", ["id": b, "types": [.string(type)]], as: "rep")
      #expect(other.items == [])
    }
    for (from, to) in [(a, b), (b, a)] {
      let error = await crm.refusal(
        "crm.extensions.createRelationship",
        ["customerProfileId": from, "relatedCustomerProfileId": to, "type": .string(type)], as: "rep")
      #expect(error?.code == .conflict)
      #expect(try JSONValue(json: try #require(error?.detail))["type"] == "exists")
    }
  }

  @Test func aRelationshipIsChangedAndEnded() async throws {
    let crm = try await TestCRM()
    let ids = try await customers(crm, ["A", "B"])
    let made = try await relate(crm, try #require(ids["A"]), "partner", try #require(ids["B"]))
    let id = try #require(made["id"])
    let updated = try await crm.call(
      "crm.extensions.updateRelationship", ["id": id, "version": 1, "strength": 10, "notes": "close"], as: "manager")
    #expect(updated["strength"] == 10)
    #expect(updated.text("notes") == "close")
    #expect(updated["version"] == 2)
    for procedure in ["updateRelationship", "deleteRelationship"] {
      #expect(await crm.refusal("crm.extensions.\(procedure)", ["id": id, "version": 1], as: "rep")?.code == .conflict)
    }
    try await crm.call("crm.extensions.deleteRelationship", ["id": id, "version": 2], as: "rep")
    let left = try await crm.call("crm.extensions.getRelationships", ["id": try #require(ids["B"])], as: "rep")
    #expect(left.items == [])
    #expect(
      try await crm.events().map(\.name).filter { $0.contains("relationship") } == [
        "crm.relationship.created", "crm.relationship.updated", "crm.relationship.deleted",
      ])
    #expect(
      await crm.refusal("crm.extensions.updateRelationship", ["id": id, "strength": 1], as: "rep")?.code == .notFound)
  }

  @Test func whatTookItsPlaceKeepsARelationshipAway() async throws {
    let crm = try await TestCRM()
    let ids = try await customers(crm, ["A", "B"])
    let (one, other) = (try #require(ids["A"]), try #require(ids["B"]))
    func restore(_ id: JSONValue) async -> String? {
      await crm.refusal("crm.extensions.restoreRelationship", ["id": id], as: "rep")?.detail
        .flatMap { try? JSONValue(json: $0) }?.text("type")
    }
    let partner = try await relate(crm, one, "partner", other)
    let parent = try await relate(crm, one, "parent_company", other)
    for made in [partner, parent] {
      try await crm.call("crm.extensions.deleteRelationship", ["id": made.id], as: "rep")
    }
    let graph = try await crm.call("crm.extensions.getRelationshipGraph", ["id": one], as: "rep")
    #expect(graph["edges"] == [])
    let again = try await relate(crm, other, "partner", one)
    let owned = try await relate(crm, other, "parent_company", one)
    #expect(await restore(partner.id) == "notRestorable")
    #expect(await restore(parent.id) == "notRestorable")
    for made in [again, owned] {
      try await crm.call("crm.extensions.deleteRelationship", ["id": made.id], as: "rep")
    }
    let restored = try await crm.call("crm.extensions.restoreRelationship", ["id": parent.id], as: "rep")
    #expect(restored.text("type") == "parent_company" && restored["version"] == 3)
    #expect(
      try await crm.call("crm.extensions.getRelationships", ["id": other], as: "rep").items.map { $0.text("type") }
        == ["subsidiary"])
  }

  @Test func noCompanyOwnsItself() async throws {
    let crm = try await TestCRM()
    let ids = try await customers(crm, ["A", "B", "C", "D"])
    func id(_ name: String) throws -> JSONValue { try #require(ids[name]) }
    _ = try await relate(crm, try id("A"), "parent_company", try id("B"))
    _ = try await relate(crm, try id("C"), "subsidiary", try id("B"))
    let loop: JSONValue = [
      "customerProfileId": try id("C"), "relatedCustomerProfileId": try id("A"), "type": "parent_company",
    ]
    let error = await crm.refusal("crm.extensions.createRelationship", loop, as: "rep")
    #expect(error?.code == .unprocessable)
    let through = try JSONValue(json: try #require(error?.detail))["through"]?.arrayValue ?? []
    #expect(through.compactMap { $0.text("name") } == ["C", "A", "B", "C"])
    // Two ways down are no loop, and other kinds may lead in circles.
    _ = try await relate(crm, try id("A"), "parent_company", try id("C"))
    for (from, to) in [("A", "B"), ("B", "C"), ("C", "A")] {
      _ = try await relate(crm, try id(from), "referrer", try id(to))
    }
    let own: JSONValue = ["customerProfileId": try id("A"), "relatedCustomerProfileId": try id("A"), "type": "partner"]
    #expect(await crm.refusal("crm.extensions.createRelationship", own, as: "rep")?.code == .badRequest)
    let chain = try await crm.call("crm.extensions.getReferralChain", ["id": try id("A")], as: "rep")
    #expect(chain["referred"]?.arrayValue?.compactMap { $0["customer"]?.text("name") } == ["B", "C"])
    #expect(chain["referrers"]?.arrayValue?.compactMap { $0["customer"]?.text("name") } == ["C", "B"])
  }

  @Test func aMergeMakesNoLoop() async throws {
    let crm = try await TestCRM()
    let ids = try await customers(crm, ["A", "B", "C"])
    func id(_ name: String) throws -> JSONValue { try #require(ids[name]) }
    _ = try await relate(crm, try id("A"), "parent_company", try id("B"))
    _ = try await relate(crm, try id("B"), "parent_company", try id("C"))
    let merged = try await crm.call(
      "crm.customers.mergeCustomers", ["id": try id("A"), "mergedId": try id("C")], as: "rep")
    #expect(merged["moved"] == [["kind": "timelineEntries", "count": 2]])
    let left = try await crm.call("crm.extensions.getRelationships", ["id": try id("A")], as: "rep")
    #expect(left.items.compactMap { $0["related"]?.text("name") } == ["B"])
    try await crm.call("crm.customers.undoMerge", ["id": try #require(merged["merge"]?["id"])], as: "rep")
    let back = try await crm.call("crm.extensions.getRelationships", ["id": try id("C")], as: "rep")
    #expect(back.items.compactMap { $0.text("type") } == ["subsidiary"])
  }

  @Test func nobodySeesWhomTheyMayNotSee() async throws {
    let crm = try await TestCRM()
    let mine = try await customers(crm, ["A", "B"])
    let theirs = try await customers(crm, ["X"], as: "southRep")
    let (a, b, x) = (try #require(mine["A"]), try #require(mine["B"]), try #require(theirs["X"]))
    let hidden = try await relate(crm, a, "partner", x, as: "owner")
    _ = try await relate(crm, x, "partner", b, as: "owner")
    #expect(
      try await crm.call("crm.extensions.getRelationships", ["id": a, "includeTotal": true], as: "rep")["total"] == 0)
    #expect(try await crm.customer(a)["relationships"] == [])
    let graph = try await crm.call("crm.extensions.getRelationshipGraph", ["id": a, "depth": 6], as: "rep")
    #expect(graph["nodes"]?.arrayValue?.count == 1)
    #expect(graph["edges"] == [])
    let way: JSONValue = ["fromId": a, "toId": b]
    #expect(try await crm.call("crm.extensions.findConnection", way, as: "rep")["length"] == nil)
    #expect(try await crm.call("crm.extensions.findConnection", way, as: "owner")["length"] == 2)
    let id = try #require(hidden["id"])
    #expect(
      await crm.refusal("crm.extensions.updateRelationship", ["id": id, "strength": 1], as: "rep")?.code == .notFound)
  }

  @Test func pagesHoldTheStrongestFirst() async throws {
    let crm = try await TestCRM()
    let a = try #require(try await crm.makeCustomer("A")["id"])
    for (index, strength) in [3, 9, 3, 7, 3].enumerated() {
      let other = try #require(try await crm.makeCustomer("N\(index)")["id"])
      _ = try await relate(
        crm, index.isMultiple(of: 2) ? a : other, "partner", index.isMultiple(of: 2) ? other : a,
        ["strength": .init(integerLiteral: strength)])
    }
    var items: [JSONValue] = []
    var input: [String: JSONValue] = ["id": a, "limit": 2, "includeTotal": true]
    repeat {
      let page = try await crm.call("crm.extensions.getRelationships", .object(input), as: "rep")
      #expect(page["total"] == 5)
      items += page.items
      input["cursor"] = page["nextCursor"]
    } while input["cursor"] != nil
    #expect(items.compactMap { $0["strength"]?.intValue } == [9, 7, 3, 3, 3])
    #expect(Set(items.compactMap { $0.text("id") }).count == 5)
    let strong = try await crm.call("crm.extensions.getRelationships", ["id": a, "minimumStrength": 7], as: "rep")
    #expect(strong.items.count == 2)
  }
}
