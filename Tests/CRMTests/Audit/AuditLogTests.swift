import Crypto
import Files
import Foundation
import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct AuditLogTests {
  private func verify(_ crm: TestCRM, _ input: JSONValue = [:]) async throws -> JSONValue {
    try await crm.call("crm.extensions.verifyAuditLog", input, as: "owner")
  }

  private func someEntries(_ crm: TestCRM) async throws -> [AuditEntryRow] {
    for name in ["A", "B", "C", "D", "E", "F"] { _ = try await crm.customer(name) }
    _ = try await crm.customer("Theirs", of: "stranger")
    return try await crm.audit()
  }

  @Test func whatWasDoneByHandIsNoted() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    let entry = try await crm.call(
      "crm.extensions.logAudit",
      [
        "action": "viewed", "entity": "CustomerProfile", "entityId": customer,
        "changes": ["field": ["old": 1, "new": 2]],
      ], as: "rep")
    #expect(entry.text("action") == "viewed" && entry["entityId"] == customer && entry.text("actorName") == "Rep")
    #expect(entry.text("procedure") == "crm.extensions.logAudit" && entry.text("ip") == "192.0.2.7")
    #expect(entry["changes"]?["field"]?["new"] == 2)
    #expect(try await verify(crm)["isWhole"] == true)
    let hidden: JSONValue = ["action": "viewed", "entity": "CustomerProfile", "entityId": customer]
    #expect(await crm.refusal("crm.extensions.logAudit", hidden, as: "southRep")?.code == .notFound)
    let other: JSONValue = ["action": "viewed", "entity": "Invoice", "entityId": customer]
    #expect(await crm.refusal("crm.extensions.logAudit", other, as: "rep")?.code == .forbidden)
    #expect(await crm.refusal("crm.extensions.logAudit", other, as: "admin") == nil)
    for changes: JSONValue in [
      "text", ["a": 1], ["a": [:]], ["a": ["older": 1]], ["a": ["new": .string(String(repeating: "x", count: 17_000))]],
    ] {
      let refusal = await crm.refusal("crm.extensions.logAudit", hidden.merging(["changes": changes]), as: "rep")
      #expect(refusal?.issues.first?.path == "changes", "\(changes)")
    }
  }

  @Test func theLogIsFilteredAndPaged() async throws {
    let crm = try await TestCRM()
    let entries = try await someEntries(crm)
    func log(_ input: JSONValue) async throws -> JSONValue {
      try await crm.call("crm.extensions.getAuditLog", input, as: "admin")
    }
    var seen: [Int?] = []
    var cursor: JSONValue?
    repeat {
      var input: JSONValue = ["limit": 4, "includeTotal": true]
      if let cursor { input = input.merging(["cursor": cursor]) }
      let page = try await log(input)
      #expect(page["total"]?.intValue == entries.count)
      seen += page.items.map { $0["seq"]?.intValue }
      cursor = page["nextCursor"]
    } while cursor != nil
    #expect(seen == entries.reversed().map { Int($0.seq) })
    let last = try #require(entries.last)
    #expect(try await log(["entity": "CustomerProfile", "actorId": crm.id("rep"), "limit": 200]).items.count == 6)
    #expect(try await log(["actorId": crm.id("rep2")]).items.isEmpty)
    #expect(try await log(["entity": "CustomerProfile", "entityId": .string("\(last.entityId)")]).items.count == 1)
    #expect(
      try await log(["entity": "CustomerProfile", "entityId": .string(String(repeating: "x", count: 36))]).items.isEmpty
    )
    #expect(try await log(["actions": ["deleted"]]).items.isEmpty)
    #expect(try await log(["from": .string("\(crm.now.adding(seconds: 1))")]).items.isEmpty)
    #expect(try await log(["procedure": "crm.customers.createCustomer"]).items.count == 6)
    for word in ["manager", "rep", "viewer"] {
      #expect(await crm.refusal("crm.extensions.getAuditLog", [:], as: word)?.code == .forbidden)
    }
  }

  /// What somebody may do to the rows behind the program's back, and what verification says of it.
  @Test func damageIsFoundAndNamed() async throws {
    let crm = try await TestCRM()
    let entries = try await someEntries(crm)
    let whole = try await verify(crm)
    #expect(whole["isWhole"] == true && whole["entries"]?.intValue == entries.count && whole["firstBreak"] == nil)
    #expect(whole["end"]?["seq"]?.intValue == entries.last.map { Int($0.seq) })
    let count = entries.count
    let (victim, next, last) = (entries[count - 3], entries[count - 2], entries[count - 1])
    var forged = victim
    forged.action = "forged"
    let forgedHash = forged.computedHash
    let workspace = victim.workspaceId
    let cases: [(String, [SQL], Int64, AuditBreakReason)] =
      [
        "action = 'x'", "changes = '{}'", "actor_id = NULL", "at = at + 1", "entity = 'X'", "entity_id = zeroblob(16)",
        "procedure = 'x'", "request_id = 'x'", "ip = NULL", "user_agent = 'x'", "hash = zeroblob(32)",
      ].map { change in
        (change, ["UPDATE audit_entries SET \(raw: change) WHERE seq = \(victim.seq)"], victim.seq, .changed)
      } + [
        (
          "a change with its own hash made right",
          ["UPDATE audit_entries SET action = 'forged', hash = \(forgedHash) WHERE seq = \(victim.seq)"], next.seq,
          .predecessorMissing
        ),
        ("a row dropped", ["DELETE FROM audit_entries WHERE seq = \(victim.seq)"], next.seq, .predecessorMissing),
        (
          "the first row dropped",
          ["DELETE FROM audit_entries WHERE seq = \(entries[0].seq)"], entries[1].seq, .predecessorMissing
        ),
        (
          "two rows swapped",
          [
            "UPDATE audit_entries SET seq = -1 WHERE seq = \(victim.seq)",
            "UPDATE audit_entries SET seq = \(victim.seq) WHERE seq = \(next.seq)",
            "UPDATE audit_entries SET seq = \(next.seq) WHERE seq = -1",
          ], victim.seq, .moved
        ),
        ("the last row dropped", ["DELETE FROM audit_entries WHERE seq = \(last.seq)"], next.seq, .truncated),
        ("all rows dropped", ["DELETE FROM audit_entries WHERE workspace_id = \(workspace)"], 0, .truncated),
        (
          "a row put in between",
          [
            """
            INSERT INTO audit_entries
            SELECT 900000, workspace_id, at, actor_id, 'x', entity, entity_id, changes, procedure, request_id, ip,
              user_agent, previous_hash, zeroblob(32) FROM audit_entries WHERE seq = \(victim.seq)
            """
          ], 900_000, .changed
        ),
      ]
    for (name, damage, seq, reason) in cases {
      let found = try await crm.store.write { writer in
        var found: AuditVerification?
        try? writer.savepoint {
          for statement in damage { try writer.execute(statement) }
          found = try AuditLog.verify(workspace, writer)
          throw CancellationError()
        }
        return found
      }
      #expect(found?.isWhole == false, "\(name)")
      #expect(
        found?.firstBreak?.seq == Int(seq) && found?.firstBreak?.reason == reason,
        "\(name): \(String(describing: found))")
    }
    #expect(try await verify(crm)["isWhole"] == true)
  }

  @Test func whatIsCutOffFromTheEndIsMissedAlsoWhenTheLogGoesOn() async throws {
    let crm = try await TestCRM()
    let entries = try await someEntries(crm)
    let last = try #require(entries.last)
    try await crm.store.write { try $0.execute("DELETE FROM audit_entries WHERE seq = \(last.seq)") }
    _ = try await crm.customer("Later")
    let broken = try await verify(crm)
    #expect(broken["isWhole"] == false && broken["firstBreak"]?.text("reason") == "predecessorMissing")
    #expect(try await crm.call("crm.extensions.verifyAuditLog", as: "stranger")["isWhole"] == true)
  }

  @Test func aLogThatWasWrittenAnewIsNotTheAnchors() async throws {
    let crm = try await TestCRM()
    _ = try await someEntries(crm)
    let end = try #require(try await verify(crm)["end"])
    _ = try await crm.customer("Later")
    #expect(try await verify(crm, ["anchor": end])["isWhole"] == true)
    // Somebody changes an entry, and makes all hashes behind it right.
    try await crm.store.write { writer in
      let rows: [AuditEntryRow] = try writer.fetchAll(
        "\(AuditEntryRow.select) WHERE workspace_id = \(crm.user("owner").workspaceId) ORDER BY seq")
      var previous = [UInt8](repeating: 0, count: SHA256.byteCount)
      for (index, row) in rows.enumerated() {
        var row = row
        if index == 1 { row.action = "forged" }
        row.previousHash = previous
        row.hash = row.computedHash
        previous = row.hash
        try writer.execute(
          """
          UPDATE audit_entries SET action = \(row.action), previous_hash = \(row.previousHash), hash = \(row.hash)
          WHERE seq = \(row.seq)
          """)
      }
      try writer.execute(
        "UPDATE audit_ends SET hash = \(previous) WHERE workspace_id = \(crm.user("owner").workspaceId)")
    }
    #expect(try await verify(crm)["isWhole"] == true)
    let caught = try await verify(crm, ["anchor": end])
    #expect(caught["firstBreak"]?.text("reason") == "notTheAnchor" && caught["firstBreak"]?["seq"] == end["seq"])
    let beyond = try await verify(crm, ["anchor": end.merging(["seq": 999_999])])
    #expect(beyond["firstBreak"]?.text("reason") == "notTheAnchor")
  }

  @Test func theLogIsExported() async throws {
    let files = try TestFiles()
    let crm = try await TestCRM(services: files.services)
    let entries = try await someEntries(crm)
    let file = try await crm.call("crm.extensions.exportAuditLog", ["format": "csv"], as: "owner")
    let text = try await files.text(of: file)
    #expect(text.split(separator: "\r\n").count == entries.count + 1)
    #expect(text.contains(entries[0].hash.hexadecimal))
    #expect(try await crm.audit().contains { $0.action == "exported" && $0.entity == "AuditLog" })
    #expect(await crm.refusal("crm.extensions.exportAuditLog", as: "manager")?.code == .forbidden)
    let timeline = try await crm.call(
      "crm.timeline.exportTimeline", ["customerProfileId": try await crm.customer("=Acme")], as: "rep")
    #expect(try await files.text(of: timeline).contains("created"))
  }
}
