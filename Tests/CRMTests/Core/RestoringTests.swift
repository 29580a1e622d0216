import Rapport
import Storage
import Testing

@testable import CRM

/// What is deleted can be brought back for 30 days, of whatever kind it is, and is gone for good then.
@Suite struct RestoringTests {
  /// A kind of record, and how one is made, deleted and brought back.
  struct Kind: Sendable, CustomTestStringConvertible {
    var entity: String
    var table: String
    var delete: String
    var restore: String
    /// Whether the row goes for good when it can be restored no more.
    var isPurged = true
    /// The id of a new one, made by an administrator.
    var make: @Sendable (TestCRM) async throws -> JSONValue

    var testDescription: String { entity }
  }

  static let kinds: [Kind] = [
    Kind(
      entity: "Contact", table: "contacts", delete: "crm.customers.deleteContact",
      restore: "crm.customers.restoreContact"
    ) { crm in
      let customer = try await crm.customer(of: "admin")
      return try await crm.call(
        "crm.customers.createContact", ["customerProfileId": customer, "name": "Ada"], as: "admin"
      ).id
    },
    Kind(
      entity: "CustomerAddress", table: "customer_addresses", delete: "crm.customers.removeAddress",
      restore: "crm.customers.restoreAddress"
    ) { crm in
      let customer = try await crm.customer(of: "admin")
      return try await crm.call(
        "crm.customers.addAddress", ["customerProfileId": customer, "line1": "Quay 1"], as: "admin"
      ).id
    },
    Kind(
      entity: "Activity", table: "activities", delete: "crm.activities.deleteActivity",
      restore: "crm.activities.restoreActivity"
    ) { try await $0.activity(as: "admin").id },
    Kind(
      entity: "TaskItem", table: "tasks", delete: "crm.tasks.deleteTask", restore: "crm.tasks.restoreTask"
    ) { try await $0.task(as: "admin").id },
    Kind(
      entity: "Relationship", table: "customer_relationships", delete: "crm.extensions.deleteRelationship",
      restore: "crm.extensions.restoreRelationship"
    ) { crm in
      let (one, other) = (try await crm.customer("One", of: "admin"), try await crm.customer("Other", of: "admin"))
      return try await crm.call(
        "crm.extensions.createRelationship",
        ["customerProfileId": one, "relatedCustomerProfileId": other, "type": "partner"], as: "admin"
      ).id
    },
    Kind(
      entity: "Segment", table: "segments", delete: "crm.extensions.deleteSegment",
      restore: "crm.extensions.restoreSegment", isPurged: false
    ) { try await $0.segments("createSegment", ["name": "By hand"], as: "admin").id },
    Kind(
      entity: "SavedView", table: "saved_views", delete: "crm.views.deleteView", restore: "crm.views.restoreView"
    ) { crm in
      try await crm.call("crm.views.createView", ["list": "leads", "name": "Mine", "query": ""], as: "admin").id
    },
    Kind(
      entity: "Lead", table: "leads", delete: "crm.leads.deleteLead", restore: "crm.leads.restoreLead"
    ) { try await $0.call("crm.leads.createLead", ["name": "Ada"], as: "admin").id },
    Kind(
      entity: "Team", table: "teams", delete: "crm.team.deleteTeam", restore: "crm.team.restoreTeam"
    ) { try await $0.call("crm.team.createTeam", ["name": "West"], as: "admin").id },
    Kind(
      entity: "Stage", table: "stages", delete: "crm.pipelines.deleteStage", restore: "crm.pipelines.restoreStage",
      isPurged: false
    ) { try await $0.defaultPipeline().stage("qualified").id },
    Kind(
      entity: "Pipeline", table: "pipelines", delete: "crm.pipelines.deletePipeline",
      restore: "crm.pipelines.restorePipeline", isPurged: false
    ) { crm in
      _ = try await crm.defaultPipeline()
      return try await crm.pipelines("createPipeline", ["name": "Old"]).id
    },
  ]

  private func isDeleted(_ id: JSONValue, _ kind: Kind, _ crm: TestCRM) async throws -> Bool? {
    let uuid = try #require(UUIDv7(id.stringValue ?? ""))
    return try await crm.store.read { reader in
      try reader.fetchValue("SELECT deleted_at IS NOT NULL FROM \(identifier: kind.table) WHERE id = \(uuid)")
    }
  }

  private func refusal(_ procedure: String, _ id: JSONValue, _ crm: TestCRM, as word: String = "admin") async
    -> RPCError?
  {
    await crm.refusal(procedure, ["id": id], as: word)
  }

  private func type(of error: RPCError?) -> String? {
    error?.detail.flatMap { try? JSONValue(json: $0) }?.text("type")
  }

  @Test(arguments: kinds) func whatIsDeletedComesBack(kind: Kind) async throws {
    let crm = try await TestCRM()
    let id = try await kind.make(crm)
    #expect(type(of: await refusal(kind.restore, id, crm)) == "notRestorable")
    try await crm.call(kind.delete, ["id": id], as: "admin")
    #expect(await refusal(kind.delete, id, crm)?.code == .notFound)
    #expect(await refusal(kind.restore, id, crm, as: "stranger")?.code == .notFound)
    #expect(try await isDeleted(id, kind, crm) == true)
    crm.pass(days: Deletion.restorableDays - 1)
    try await Deletion.purge(for: crm.context(nil))
    let restored = try await crm.call(kind.restore, ["id": id], as: "admin")
    #expect(restored["id"] == id)
    #expect(try await isDeleted(id, kind, crm) == false)
    let uuid = try #require(UUIDv7(id.stringValue ?? ""))
    let actions = try await crm.audit().filter { $0.entity == kind.entity && $0.entityId == uuid }.map(\.action)
    #expect(actions.suffix(2) == ["deleted", "restored"])
    // It is as it was: it can be deleted again.
    try await crm.call(kind.delete, ["id": id], as: "admin")
    #expect(try await isDeleted(id, kind, crm) == true)
  }

  @Test(arguments: kinds) func afterThirtyDaysItIsGone(kind: Kind) async throws {
    let crm = try await TestCRM()
    let id = try await kind.make(crm)
    try await crm.call(kind.delete, ["id": id], as: "admin")
    crm.pass(days: Deletion.restorableDays)
    #expect(type(of: await refusal(kind.restore, id, crm)) == "notRestorable")
    try await Deletion.purge(for: crm.context(nil))
    #expect(try await isDeleted(id, kind, crm) == (kind.isPurged ? nil : true))
  }

  @Test(arguments: CRM.purgedRecords.map { "\($0.table)" }) func whatIsToBePurgedIsFoundByAnIndex(table: String)
    async throws
  {
    let crm = try await TestCRM()
    func plan<R: Restorable>(_ type: R.Type) async throws -> [String] {
      try await crm.plan(Deletion.idsStatement(type, deletedBefore: crm.now))
    }
    let type = try #require(CRM.purgedRecords.first { $0.table == table })
    let plan = try await plan(type)
    #expect(plan.contains { $0.contains("INDEX \(table)_deleted") }, "\(plan)")
  }
}
