import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct ConsentLogTests {
  private static let triggers: [SQL] = [
    "DROP TRIGGER consent_entries_are_not_changed", "DROP TRIGGER consent_entries_are_not_removed",
  ]

  private func someEntries(_ crm: TestCRM) async throws -> [ConsentEntryRow] {
    let person: JSONValue = ["customerProfileId": try await crm.customer()]
    for purpose in ["A", "B", "C"] {
      try await crm.agree(person, ["purpose": .string(purpose)])
      try await crm.object(person, ["purpose": .string(purpose)])
    }
    try await crm.agree(["customerProfileId": try await crm.customer("Theirs", of: "stranger")], as: "stranger")
    let workspace = crm.user("owner").workspaceId
    return try await crm.store.read {
      try $0.fetchAll("\(ConsentEntryRow.select) WHERE workspace_id = \(workspace) ORDER BY seq")
    }
  }

  @Test(
    arguments: [
      "UPDATE consent_entries SET text = 'x'", "UPDATE consent_entries SET hash = hash", "DELETE FROM consent_entries",
    ] as [SQL])
  func entriesAreOnlyAdded(statement: SQL) async throws {
    let crm = try await TestCRM()
    let entries = try await someEntries(crm)
    await #expect(throws: StorageError.self) { try await crm.store.write { _ = try $0.execute(statement) } }
    let count = try await crm.store.read { try $0.fetchValue("SELECT count(*) FROM consent_entries", as: Int.self) }
    #expect(count == entries.count + 1)
  }

  /// What somebody may do to the rows behind the program's back, and what verification says of it.
  @Test func damageIsFoundAndNamed() async throws {
    let crm = try await TestCRM()
    let entries = try await someEntries(crm)
    let whole = try await crm.consents("verifyConsentLog", as: "admin")
    #expect(whole["isWhole"] == true && whole["entries"]?.intValue == 6)
    let (victim, next, last) = (entries[2], entries[3], entries[5])
    let workspace = victim.workspaceId
    var forged = victim
    forged.text = "forged"
    let hash = forged.computedHash
    let changes = [
      "at = at + 1", "actor_id = NULL", "action = 'revoked'", "person_kind = 'lead'", "person_id = zeroblob(16)",
      "channel = 'sms'", "purpose = 'x'", "purpose_key = 'x'", "legal_basis = 'contract'", "method = 'spoken'",
      "text = 'x'", "text_version = '2'", "text_hash = NULL", "form_url = NULL", "stated_at = stated_at - 1",
      "request_id = zeroblob(16)", "mail_message_id = 'x'", "mail_body_hash = zeroblob(32)", "ip = NULL",
      "user_agent = 'x'", "hash = zeroblob(32)",
    ]
    let cases: [(String, [SQL], Int64, AuditBreakReason)] =
      changes.map { change in
        (change, ["UPDATE consent_entries SET \(raw: change) WHERE seq = \(victim.seq)"], victim.seq, .changed)
      } + [
        (
          "a change with its own hash made right",
          ["UPDATE consent_entries SET text = 'forged', hash = \(hash) WHERE seq = \(victim.seq)"], next.seq,
          .predecessorMissing
        ),
        ("dropped", ["DELETE FROM consent_entries WHERE seq = \(victim.seq)"], next.seq, .predecessorMissing),
        (
          "swapped",
          [
            "UPDATE consent_entries SET seq = -1 WHERE seq = \(victim.seq)",
            "UPDATE consent_entries SET seq = \(victim.seq) WHERE seq = \(next.seq)",
            "UPDATE consent_entries SET seq = \(next.seq) WHERE seq = -1",
          ], victim.seq, .moved
        ),
        ("the last one dropped", ["DELETE FROM consent_entries WHERE seq = \(last.seq)"], entries[4].seq, .truncated),
      ]
    for (name, damage, seq, reason) in cases {
      let found = try await crm.store.write { writer in
        var found: AuditVerification?
        try? writer.savepoint {
          for statement in Self.triggers + damage { try writer.execute(statement) }
          found = try ConsentLog.verify(workspace, writer)
          throw CancellationError()
        }
        return found
      }
      #expect(found?.isWhole == false, "\(name)")
      #expect(found?.firstBreak?.seq == Int(seq) && found?.firstBreak?.reason == reason, "\(name)")
    }
    #expect(try await crm.consents("verifyConsentLog", as: "admin") == whole)
  }

  @Test func theProgramsOwnCheckLooksAtIt() async throws {
    let crm = try await TestCRM()
    let entries = try await someEntries(crm)
    #expect(try await CRM.problems(of: crm.store) == [])
    try await crm.store.write { writer in
      for statement in Self.triggers { try writer.execute(statement) }
      try writer.execute("UPDATE consent_entries SET text = 'x' WHERE seq = \(entries[1].seq)")
    }
    let problems = try await CRM.problems(of: crm.store)
    #expect(problems.count == 1 && problems[0].contains("Entry \(entries[1].seq) "))
  }

  @Test func anAnchorShowsALogThatWasWrittenAnew() async throws {
    let crm = try await TestCRM()
    _ = try await someEntries(crm)
    let end = try #require(try await crm.consents("verifyConsentLog", as: "owner")["end"])
    #expect(try await crm.consents("verifyConsentLog", ["anchor": end], as: "owner")["isWhole"] == true)
    let other = end.with(["hash": .string(String(repeating: "0", count: 64))])
    let found = try await crm.consents("verifyConsentLog", ["anchor": other], as: "owner")
    #expect(found["firstBreak"]?.text("reason") == "notTheAnchor")
  }
}
