import Rapport
import Storage
import Testing

@testable import CRM

extension TestCRM {
  /// Calls one of the procedures of segments.
  @discardableResult
  func segments(_ procedure: String, _ params: JSONValue = [:], as word: String = "owner") async throws -> JSONValue {
    try await call("crm.extensions.\(procedure)", params, as: word)
  }

  /// The typed error that a procedure of segments refuses with; `nil` if it does not, or with another one.
  func segmentError(_ procedure: String, _ params: JSONValue, as word: String = "owner") async -> JSONValue? {
    await refusal("crm.extensions.\(procedure)", params, as: word)?.detail.flatMap { try? JSONValue(json: $0) }
  }

  /// The names of the customers whom rules choose, sorted.
  func chosen(by rules: JSONValue, as word: String = "owner") async throws -> [String] {
    try await segments("previewSegment", ["rules": rules], as: word).items.compactMap { $0.text("name") }
  }

  /// The names of a segment's members, sorted.
  func members(of segment: JSONValue, as word: String = "owner") async throws -> [String] {
    try await segments("getSegmentMembers", ["id": segment.id, "sort": "name"], as: word).items.compactMap {
      $0["customer"]?.text("name")
    }
  }

  /// The statements by which customers are compared with a rule: all of them, by range, and those that have changed.
  func comparisons(with rule: SegmentRule, customFields: [CustomFieldRow] = []) -> [SQL] {
    let owner = user("owner")
    var row = SegmentRow(
      id: context(nil).newID(), workspaceId: owner.workspaceId, type: .automatic, name: "A", sortName: "a",
      description: nil, color: .gray, rules: nil, sources: TextList([]), memberCount: 0, comparedAt: nil,
      createdAt: now, updatedAt: now, createdBy: owner.id, updatedBy: owner.id, version: 1, deletedAt: nil)
    row.setRules(rule)
    let difference = SegmentDifference(row, rule, RuleContext(now: now, customFields: customFields))
    return [
      difference.ofAll, difference.joining(SegmentPass.all, at: now), difference.leaving(SegmentPass.all),
      difference.statement(where: "c.id IN \([ID<CustomerProfile>(owner.id.uuid)])"),
    ]
  }

  @discardableResult
  func close(_ deal: JSONValue, _ outcome: String, as word: String = "owner") async throws -> JSONValue {
    if outcome == "won" { try await deals("moveOpportunity", ["id": deal.id, "stage": "proposal"], as: word) }
    return try await deals(
      "closeOpportunity", ["id": deal.id, "outcome": .string(outcome), "reason": "Price"], as: word)
  }

  /// Four customers of the owner with all that conditions look at; today is 2026-11-21.
  ///
  /// | | Alpha GmbH | Beta AG | Çelik | Delta |
  /// |---|---|---|---|---|
  /// | created | 60 days ago | 60 days ago | 10 days ago | today |
  /// | deals | won 1000 EUR 40 days ago, open 500.50 EUR | lost 200 EUR today | | won 70 DKK and 30 EUR today |
  /// | activities | a call 3 days ago, a note 50 days ago | | a mail today | |
  func makeCrowd() async throws -> [String: JSONValue] {
    var ids: [String: JSONValue] = [:]
    func create(_ fields: [String: JSONValue]) async throws {
      let created = try await call("crm.customers.createCustomer", .object(fields), as: "owner")
      ids[created.text("name") ?? ""] = created.id
    }
    func deal(_ customer: String, _ value: JSONValue, _ currency: String = "EUR") async throws -> JSONValue {
      try await self.deal(
        [
          "customerProfileId": ids[customer] ?? .null, "value": value, "currency": .string(currency),
          "expectedCloseDate": "2026-12-10",
        ], as: "owner")
    }
    func log(_ kind: String, _ customer: String) async throws {
      try await call(
        "crm.activities.logActivity",
        [
          "kind": .string(kind), "subject": "Pump", "customerProfileId": ids[customer] ?? .null,
          "happenedAt": .string(now.description),
        ], as: "owner")
    }
    let today = now
    now = today.adding(seconds: -60 * 86_400)
    _ = try await defaultPipeline()
    try await create([
      "name": "Alpha GmbH", "status": "active", "email": "info@alpha.example", "industry": "Pumps", "vatId": "DE1",
      "phone": "+49 30 1234567", "website": "https://alpha.example", "tags": ["vip", "de"],
    ])
    try await create(["name": "Beta AG", "industry": "Food", "tags": ["de"], "notes": "Likes cheese"])
    let won = try await deal("Alpha GmbH", 1000)
    now = today.adding(seconds: -50 * 86_400)
    try await log("note", "Alpha GmbH")
    now = today.adding(seconds: -40 * 86_400)
    try await close(won, "won")
    now = today.adding(seconds: -10 * 86_400)
    try await create(["name": "Çelik", "kind": "person", "status": "inactive"])
    now = today.adding(seconds: -3 * 86_400)
    try await log("call", "Alpha GmbH")
    now = today
    try await create(["name": "Delta", "email": "d@DELTA.example"])
    _ = try await deal("Alpha GmbH", 500.5)
    try await close(try await deal("Beta AG", 200), "lost")
    try await close(try await deal("Delta", 70, "DKK"), "won")
    try await close(try await deal("Delta", 30), "won")
    try await log("email", "Çelik")
    return ids
  }
}
