import Foundation
import Rapport
import RapportTesting
import Storage
import Testing

@testable import CRM

/// The large demonstration, in small.
@Suite struct DemoCrowdTests {
  private static let now = Instant("2026-11-21T12:00:00.000Z")!
  private static let deals = 400
  private static let shared = Task { try await Crowd() }

  private struct Crowd: Sendable {
    let database: TemporaryDatabase
    let app: CRMApplication
    let workspace: DemoWorkspace

    init() async throws {
      database = try await TemporaryDatabase(CRM.migrations)
      let options = CRMApplication.Options(passwordLogRounds: 4)
      workspace = try await database.store.withoutIndexes(of: Demo.filledTables) { [store = database.store] in
        try await Demo.make(in: store, now: DemoCrowdTests.now, deals: DemoCrowdTests.deals, options: options)
      }
      app = CRMApplication(
        store: database.store, registry: try CRM.registry(), options: options, clock: { DemoCrowdTests.now })
    }

    func call(_ procedure: String, _ input: JSONValue = [:], as email: String) async throws -> JSONValue {
      try await app.registry.call(procedure, input, in: try await app.context(as: email, procedure: procedure))
    }

    func count(_ sql: SQL) async throws -> Int { try await database.store.read { try $0.fetchValue(sql) ?? 0 } }
  }

  private static let owner = "ingrid.sommer@rapport.example"

  @Test func itHasSoManyOfEverything() async throws {
    let crowd = try await Self.shared.value
    #expect(crowd.workspace.users.count == 5)
    let expected: [(SQL, ClosedRange<Int>)] = [
      ("SELECT count(*) FROM opportunities", 400...400), ("SELECT count(*) FROM customers", 40...40),
      ("SELECT count(*) FROM users", 55...55), ("SELECT count(*) FROM teams", 10...10),
      ("SELECT count(*) FROM users WHERE role = 'manager'", 9...9),
      ("SELECT count(*) FROM opportunities WHERE status = 'open'", 80...160),
      ("SELECT count(*) FROM opportunities WHERE status = 'won'", 120...200),
      ("SELECT count(*) FROM opportunities WHERE status = 'lost'", 80...160),
      ("SELECT count(*) FROM opportunities WHERE status = 'open' AND expected_close_date < '2026-11-21'", 4...40),
      ("SELECT count(DISTINCT owner_id) FROM opportunities", 20...53),
      ("SELECT count(*) FROM opportunity_tags", 40...130),
      ("SELECT count(*) FROM customer_relationships WHERE from_id <> to_id", 20...20),
      ("SELECT count(*) FROM documents d JOIN document_texts t ON t.document_id = d.id", 14...14),
      ("SELECT count(*) FROM activities", 400...400), ("SELECT count(*) FROM tasks", 150...250),
      // Their customer's is older than they are.
      ("SELECT max(n) FROM (SELECT count(*) AS n FROM activities GROUP BY customer_id)", 40...120),
      (
        """
        SELECT count(*) FROM activities a JOIN customers c ON c.id = a.customer_id
        WHERE c.created_at > a.happened_at OR c.workspace_id <> a.workspace_id
        """, 0...0
      ),
      (
        """
        SELECT count(*) FROM timeline_entries
        WHERE entity IN ('Activity', 'Opportunity', 'CustomerProfile')
        """, 840...2000
      ),
      (
        """
        SELECT count(*) FROM audit_entries
        WHERE action = 'created' AND entity IN ('Activity', 'Opportunity', 'CustomerProfile')
        """, 840...840
      ),
      ("SELECT count(*) FROM opportunities WHERE updated_at > \(Self.now) OR created_at > updated_at", 0...0),
    ]
    for (sql, range) in expected {
      let count = try await crowd.count(sql)
      #expect(range.contains(count), "\(count) for \(sql)")
    }
  }

  /// The history of each deal ends where the deal is, and goes on from where it was.
  @Test(
    arguments: [
      "SELECT count(*) FROM pragma_foreign_key_check", "SELECT count(*) - 1 FROM pragma_integrity_check",
      """
      SELECT count(*) FROM opportunities o WHERE NOT EXISTS (
        SELECT 1 FROM opportunity_moves m WHERE m.opportunity_id = o.id AND m.version = o.version
          AND m.to_stage_id = o.stage_id AND m.moved_at = o.stage_entered_at)
      """,
      """
      SELECT count(*) FROM opportunities o
      WHERE o.version <> (SELECT count(*) FROM opportunity_moves m WHERE m.opportunity_id = o.id)
      """,
      """
      SELECT count(*) FROM opportunity_moves m JOIN opportunity_moves b
        ON b.opportunity_id = m.opportunity_id AND b.version = m.version - 1
      WHERE m.from_stage_id <> b.to_stage_id OR m.milliseconds <> m.moved_at - b.moved_at OR m.milliseconds < 0
      """,
      """
      SELECT count(*) FROM opportunities o JOIN customers c ON c.id = o.customer_profile_id
      WHERE o.created_at < c.created_at OR o.workspace_id <> c.workspace_id
      """,
      """
      SELECT count(*) FROM opportunities o JOIN stages s ON s.id = o.stage_id
      WHERE o.status <> CASE WHEN s.is_won THEN 'won' WHEN s.is_lost THEN 'lost' ELSE 'open' END
      """,
      """
      SELECT count(*) FROM opportunities o JOIN contacts k ON k.id = o.contact_id
      WHERE k.customer_id <> o.customer_profile_id
      """,
      """
      SELECT count(*) FROM opportunities o JOIN customers c ON c.id = o.customer_profile_id
      WHERE o.shared_with_id IS NOT nullif(c.owner_id, o.owner_id)
      """,
      """
      SELECT count(*) FROM opportunity_numbers n
      WHERE n.last <> (SELECT count(*) FROM opportunities o WHERE o.number GLOB 'OPP-' || n.year || '-*')
      """,
    ] as [SQL])
  func nothingIsWrong(count: SQL) async throws {
    let crowd = try await Self.shared.value
    #expect(try await crowd.count(count) == 0)
  }

  @Test func theIndexesAreBack() async throws {
    let crowd = try await Self.shared.value
    let usual = try await TemporaryDatabase(CRM.migrations)
    let names: SQL = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY name"
    let expected = try await usual.store.read { try $0.fetchValues(names, as: String.self) }
    #expect(try await crowd.database.store.read { try $0.fetchValues(names, as: String.self) } == expected)
  }

  @Test func itWorksOn() async throws {
    let crowd = try await Crowd()
    let found = try await crowd.call(
      "crm.extensions.listOpportunities", ["text": "OPP-2026-00001", "limit": 1], as: Self.owner)
    let deal = try #require(found.items.first)
    #expect(deal.text("number") == "OPP-2026-00001")
    let last = try await crowd.count("SELECT last FROM opportunity_numbers WHERE year = 2026")
    let new = try await crowd.call(
      "crm.extensions.createOpportunity",
      ["customerProfileId": try #require(deal["customerProfileId"]), "title": "One more"], as: Self.owner)
    #expect(new.text("number") == DealRules.number(last + 1, year: 2026))
    let column = try await crowd.call(
      "crm.extensions.listOpportunities",
      ["stages": ["lead"], "sort": "stage", "direction": "ascending", "limit": 3], as: Self.owner)
    #expect(column.items.first?["id"] == new["id"])
    let firstBreak = try await crowd.database.store.read { reader in
      try reader.fetchValue("SELECT id FROM workspaces", as: ID<Workspace>.self).flatMap {
        try AuditLog.firstBreak(in: $0, reader)
      }
    }
    #expect(firstBreak == nil)
    #expect(try await crowd.count("SELECT count(*) FROM audit_entries WHERE action = 'loaded'") == 1)
  }

  @Test func everybodyHasThePasswordOfTheirRole() async throws {
    let crowd = try await Crowd()
    let manager = try #require(
      try await crowd.database.store.read {
        try $0.fetchValue(
          "SELECT email FROM users WHERE role = 'manager' ORDER BY id DESC LIMIT 1", as: String.self)
      })
    let input: JSONValue = ["email": .string(manager), "password": "rapport-demo-manager"]
    let context = try await crowd.app.context(origin: CallOrigin(requestId: "t"), procedure: "auth.login")
    let session = try await crowd.app.registry.call("auth.login", input, in: context)
    #expect(session["user"]?.text("email") == manager)
    let seen =
      try await crowd.call(
        "crm.extensions.listOpportunities", ["limit": 1, "includeTotal": true], as: manager)["total"]?.intValue ?? 0
    #expect((1..<200).contains(seen))
  }

  @Test func twoRunsAreTheSame() async throws {
    let (first, second) = (try await Self.shared.value, try await Crowd())
    #expect(first.workspace == second.workspace)
    for table in Demo.filledTables + ["users", "audit_entries", "opportunity_numbers"] {
      let rows: SQL = "SELECT * FROM \(identifier: table) ORDER BY 1, 2"
      func contents(_ crowd: Crowd) async throws -> [String] {
        try await crowd.database.store.read { reader in
          try reader.fetchRows(rows).map { row in "\(try (0..<row.count).map { try row.databaseValue(at: $0) })" }
        }
      }
      let (left, right) = (try await contents(first), try await contents(second))
      // Not as one expectation: it would print them whole.
      let isSame = left == right
      #expect(isSame, "\(table)")
    }
  }
}
