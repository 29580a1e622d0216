import Rapport
import Storage
import Testing

@testable import CRM

// Short ways to deals, for tests that are about something else.

extension TestCRM {
  /// The id of a new customer of a user.
  func customer(_ name: String = "Acme", of word: String = "rep") async throws -> JSONValue {
    try #require(try await call("crm.customers.createCustomer", ["name": .string(name)], as: word)["id"])
  }

  /// A new deal, with a new customer unless one is named.
  func deal(_ fields: [String: JSONValue] = [:], as word: String = "rep") async throws -> JSONValue {
    var fields = fields
    if fields["customerProfileId"] == nil { fields["customerProfileId"] = try await customer(of: word) }
    if fields["title"] == nil { fields["title"] = "Pump" }
    return try await call("crm.extensions.createOpportunity", .object(fields), as: word)
  }

  /// Calls one of the procedures of deals.
  @discardableResult
  func deals(_ procedure: String, _ params: JSONValue, as word: String = "rep") async throws -> JSONValue {
    try await call("crm.extensions.\(procedure)", params, as: word)
  }

  /// The typed error that a procedure of deals refuses with; `nil` if it does not, or with another one.
  func dealError(_ procedure: String, _ params: JSONValue, as word: String = "rep") async -> JSONValue? {
    await refusal("crm.extensions.\(procedure)", params, as: word)?.detail.flatMap { try? JSONValue(json: $0) }
  }

  /// A deal as it is now.
  func read(_ deal: JSONValue, as word: String = "owner") async throws -> JSONValue {
    try #require(try await deals("getOpportunity", ["id": deal.id], as: word)["opportunity"])
  }

  /// The workspace's default pipeline, which comes with the first deal.
  func defaultPipeline() async throws -> JSONValue {
    let pipelines = try await call("crm.pipelines.listPipelines", as: "owner")
    if let pipeline = pipelines.items.first(where: { $0["isDefault"] == true }) { return pipeline }
    return try await call("crm.pipelines.createPipeline", ["name": "Deals"], as: "owner")
  }

  /// The deals of a stage from top to bottom.
  func column(_ stage: String, as word: String = "owner") async throws -> [String] {
    let list = try await deals(
      "listOpportunities", ["stages": [.string(stage)], "sort": "stage", "direction": "ascending", "limit": 200],
      as: word)
    return list.items.compactMap { $0.text("title") }
  }

  /// The names of the events about a record since so many events.
  func eventNames(of deal: JSONValue, from start: Int = 0) async throws -> [String] {
    try await events().dropFirst(start).filter { .string($0.entityId.description) == deal.id }.map(\.name)
  }

  func pass(days: Int) { now = now.adding(seconds: days * 86_400) }
  func pass(seconds: Int) { now = now.adding(seconds: seconds) }

  /// Rows of a table, to see that nothing was written.
  func count(_ table: String) async throws -> Int {
    try await store.read { try $0.fetchValue("SELECT count(*) FROM \(identifier: table)") ?? 0 }
  }
}

extension JSONValue {
  /// The record's id; `null` if it has none.
  var id: JSONValue { self["id"] ?? .null }

  func merging(_ others: [String: JSONValue]) -> JSONValue {
    .object((objectValue ?? [:]).merging(others) { _, new in new })
  }
}

/// Rows for tests of rules: nothing of them is in a database.
enum DealFixture {
  static let now = Instant("2026-11-21T08:00:00.000Z")!

  static func id<Entity>(_ number: UInt64) -> ID<Entity> { ID(UUIDv7(high: 0x7000, low: number)) }

  static func stage(
    _ key: String, _ position: Int, _ probability: Int, isWon: Bool = false, isLost: Bool = false
  ) -> StageRow {
    StageRow(
      id: id(UInt64(position) + 1), workspaceId: id(1), pipelineId: id(1), key: key, name: key.capitalized,
      position: position, probability: probability, color: .gray, icon: nil, isWon: isWon, isLost: isLost,
      rottenAfterDays: 0,
      forecastCategory: PipelineRules.forecastCategory(probability: probability, isWon: isWon, isLost: isLost),
      createdAt: now, updatedAt: now, createdBy: id(1), updatedBy: id(1), version: 1, deletedAt: nil)
  }

  static func pipeline(
    _ stages: [StageRow]? = nil, requiresWonReason: Bool = false, requiresLostReason: Bool = false
  ) -> PipelineWithStages {
    PipelineWithStages(
      row: PipelineRow(
        id: id(1), workspaceId: id(1), name: "Deals", sortName: "deals", description: nil, currency: "EUR",
        isDefault: true, requiresWonReason: requiresWonReason, requiresLostReason: requiresLostReason, createdAt: now,
        updatedAt: now, createdBy: id(1), updatedBy: id(1), version: 1, deletedAt: nil),
      stages: stages ?? [
        stage("lead", 0, 10), stage("qualified", 1, 25), stage("proposal", 2, 50), stage("won", 3, 100, isWon: true),
        stage("lost", 4, 0, isLost: true), stage("rejected", 5, 0, isLost: true),
      ])
  }

  static func deal(in stage: StageRow) -> OpportunityRow {
    OpportunityRow(
      id: id(1), workspaceId: id(1), number: "OPP-2026-00001", title: "Pump", sortTitle: "pump", description: nil,
      customerProfileId: id(1), contactId: nil, leadId: nil, campaignId: nil, pipelineId: stage.pipelineId,
      stageId: stage.id, position: 0, status: stage.status, valueMinor: 100_00, valueUnits: 100_0000, currency: "EUR",
      probability: stage.probability, isProbabilityManual: false, forecastCategory: nil, expectedCloseDate: nil,
      actualCloseDate: stage.isOpen ? nil : now.date, closeReason: nil, nextSteps: nil, source: nil, notes: nil,
      tags: TextList([]), metadata: nil, ownerId: id(1), stageEnteredAt: now, createdAt: now, updatedAt: now,
      createdBy: id(1), updatedBy: id(1), version: 1, deletedAt: nil)
  }
}
