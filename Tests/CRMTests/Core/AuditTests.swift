import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct AuditTests {
  @Test func everyMutationWritesItsOwnEntry() async throws {
    let crm = try await TestCRM()
    let before = try await crm.audit().count
    let customer = try await crm.call("crm.customers.createCustomer", ["name": "Äther GmbH", "tags": ["a"]], as: "rep")
    let id = try #require(customer["id"])
    try await crm.call(
      "crm.customers.updateCustomer", ["id": id, "name": "Aether GmbH", "email": "info@aether.example"], as: "rep")
    let key = try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep")
    try await crm.call("auth.revokeAPIKey", ["id": try #require(key["apiKey"]?["id"])], as: "rep")
    try await crm.call("auth.login", ["email": "rep@example.com", "password": "rep-password"], as: nil)

    let entries = try await crm.audit().dropFirst(before)
    #expect(entries.map(\.action) == ["created", "updated", "created", "deleted", "login"])
    #expect(entries.map(\.entity) == ["CustomerProfile", "CustomerProfile", "APIKey", "APIKey", "User"])
    #expect(
      entries.map(\.procedure) == [
        "crm.customers.createCustomer", "crm.customers.updateCustomer", "auth.createAPIKey", "auth.revokeAPIKey",
        "auth.login",
      ])
    #expect(entries.allSatisfy { $0.actorId == crm.user("rep").id && $0.ip == "192.0.2.7" && $0.at == crm.now })

    let update = try #require(entries.dropFirst().first)
    #expect(
      update.changes.value == [
        "name": ["old": "Äther GmbH", "new": "Aether GmbH"], "email": ["old": nil, "new": "info@aether.example"],
      ])
    let created = try #require(entries.first)
    #expect(created.changes.value?["tags"] == ["old": nil, "new": ["a"]])
    #expect(created.changes.value?["sortName"] == nil)
  }

  @Test func secretsNeverStandInIt() async throws {
    let crm = try await TestCRM()
    let key = try await crm.call("auth.createAPIKey", ["name": "CI"], as: "rep")
    let secret = try #require(key.text("secret"))
    for entry in try await crm.audit() {
      let text = entry.changes.json
      #expect(!text.contains("$scrypt") && !text.contains(secret))
      #expect(!text.contains(Bytes(Token.hash(secret)).base64URL))
    }
  }

  @Test func anUpdateThatChangesNothingIsNoChange() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.call("crm.customers.createCustomer", ["name": "Same"], as: "rep")
    let before = try await crm.audit().count
    let again = try await crm.call(
      "crm.customers.updateCustomer", ["id": try #require(customer["id"]), "name": "Same"], as: "rep")
    #expect(again == customer)
    #expect(try await crm.audit().count == before)
  }

  @Test func whatIsRefusedLeavesNothing() async throws {
    let crm = try await TestCRM()
    let before = try await (crm.audit().count, crm.events().count)
    struct Stop: Error {}
    let call = crm.context("rep")
    let row = ContactRow(
      id: call.newID(), workspaceId: crm.user("rep").workspaceId, ownerId: crm.user("rep").id, customerId: call.newID(),
      name: "Nobody")
    await #expect(throws: StorageError.self) { try await call.write { try $0.insert(row) } }
    let lead = LeadRow(
      id: call.newID(), in: crm.user("rep").workspaceId, name: "L", owner: crm.user("rep").id, by: crm.user("rep").id,
      at: crm.now)
    await #expect(throws: Stop.self) {
      try await call.write { writer in
        try writer.insert(lead)
        throw Stop()
      }
    }
    #expect(try await (crm.audit().count, crm.events().count) == before)
  }

  @Test func theChainIsWholeUntilSomebodyTouchesIt() async throws {
    let crm = try await TestCRM()
    for name in ["A", "B", "C"] {
      try await crm.call("crm.customers.createCustomer", ["name": .string(name)], as: "rep")
    }
    try await crm.call("crm.customers.createCustomer", ["name": "X"], as: "stranger")
    let workspace = crm.user("owner").workspaceId
    let other = crm.user("stranger").workspaceId
    let entries = try await crm.audit()
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.hash == $1.previousHash })
    let breaks = try await crm.store.read { reader in
      [try AuditLog.firstBreak(in: workspace, reader), try AuditLog.firstBreak(in: other, reader)]
    }
    #expect(breaks == [nil, nil])

    let victim = entries[entries.count - 2]
    for damage: SQL in [
      "UPDATE audit_entries SET changes = '{}' WHERE seq = \(victim.seq)",
      "UPDATE audit_entries SET actor_id = NULL WHERE seq = \(victim.seq)",
      "UPDATE audit_entries SET at = at + 1 WHERE seq = \(victim.seq)",
      "DELETE FROM audit_entries WHERE seq = \(victim.seq)",
    ] {
      let found = try await crm.store.write { writer in
        var found: Int64?
        try? writer.savepoint {
          try writer.execute(damage)
          found = try AuditLog.firstBreak(in: workspace, writer)
          throw CancellationError()
        }
        return found
      }
      #expect(found == victim.seq || found == victim.seq + 1 || found == entries.last?.seq)
    }
  }

  @Test func historyIsReadByRecordNewestFirst() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.call("crm.customers.createCustomer", ["name": "One"], as: "rep")
    try await crm.call("crm.customers.createCustomer", ["name": "Other"], as: "rep")
    let id = try #require(customer["id"])
    for name in ["Two", "Three"] {
      try await crm.call("crm.customers.updateCustomer", ["id": id, "name": .string(name)], as: "rep")
    }
    let uuid = try #require(UUIDv7(id.stringValue ?? ""))
    let workspace = crm.user("rep").workspaceId
    let (first, rest) = try await crm.store.read { reader in
      let first = try AuditLog.history(entity: "CustomerProfile", id: uuid, workspace: workspace, limit: 2, in: reader)
      let rest = try AuditLog.history(
        entity: "CustomerProfile", id: uuid, workspace: workspace, before: first.last?.seq, limit: 2, in: reader)
      return (first, rest)
    }
    #expect(first.map { $0.changes.value?["name"]?["new"] } == ["Three", "Two"])
    #expect(rest.map(\.action) == ["created"])
  }

  @Test func changesOfOneTransactionAreOneChange() async throws {
    let crm = try await TestCRM()
    let call = crm.context("rep")
    let user = crm.user("rep")
    let lead = LeadRow(
      id: call.newID(), in: user.workspaceId, name: "A", owner: user.id, by: user.id, at: crm.now)
    let gone = LeadRow(
      id: call.newID(), in: user.workspaceId, name: "G", owner: user.id, by: user.id, at: crm.now)
    let before = try await crm.audit().count
    try await call.write { writer in
      try writer.insert(lead)
      var next = lead
      next.name = "B"
      try writer.update(next, from: lead)
      try writer.insert(gone)
      try writer.delete(gone)
    }
    let entries = try await crm.audit().dropFirst(before)
    #expect(entries.map(\.action) == ["created"])
    #expect(entries.first?.changes.value?["name"] == ["old": nil, "new": "B"])
  }

  @Test func eventsStandInTheOutboxInOrder() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.call("crm.customers.createCustomer", ["name": "One"], as: "rep")
    try await crm.call(
      "crm.customers.updateCustomer", ["id": try #require(customer["id"]), "status": "active"], as: "rep")
    let events = try await crm.events()
    #expect(events.map(\.name) == ["crm.customer.created", "crm.customer.updated"])
    #expect(events.allSatisfy { $0.entityId.description == customer.text("id") && $0.actorId == crm.user("rep").id })
    #expect(events.last?.data["fields"] == ["status"])
    #expect(Set(events.map(\.id)).count == 2)
  }
}
