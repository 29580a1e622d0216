import Foundation
import Rapport
import RapportTesting
import Storage
import StorageSQLite
import Testing

@testable import CRM

/// One demonstration for all tests: it only reads.
private struct DemoDatabase: Sendable {
  static let now = Instant("2026-11-21T12:00:00.000Z")!
  static let shared = Task { try await DemoDatabase(now: now) }

  let database: TemporaryDatabase
  var store: SQLiteStore { database.store }
  let app: CRMApplication
  let workspace: DemoWorkspace

  init(now: Instant) async throws {
    database = try await TemporaryDatabase(CRM.migrations)
    let options = CRMApplication.Options(passwordLogRounds: 4)
    workspace = try await Demo.make(in: database.store, now: now, options: options)
    app = CRMApplication(
      store: database.store, registry: try CRM.registry(), options: options, clock: { now })
  }

  func call(_ procedure: String, _ input: JSONValue = [:], as role: Role) async throws -> JSONValue {
    let user = try #require(workspace.users.first { $0.role == role.rawValue })
    let origin = CallOrigin(requestId: "test", credential: user.apiKey)
    let context = try await app.context(origin: origin, procedure: procedure)
    let bytes = try await app.registry.call(procedure, params: JSONReader(Array(input.json.utf8)), in: context)
    return try JSONValue(json: bytes)
  }

  /// Every row of every table of ours as text.
  func contents() async throws -> [String] {
    try await store.read { reader in
      var lines: [String] = []
      for table in try reader.tableNames().sorted() where !table.contains("_text") && table != "schema_migrations" {
        for row in try reader.fetchRows("SELECT * FROM \(identifier: table)") {
          lines.append("\(table): \(try (0..<row.count).map { try row.databaseValue(at: $0) })")
        }
      }
      return lines
    }
  }
}

@Suite struct DemoTests {
  @Test func everyRoleCanSignIn() async throws {
    let demo = try await DemoDatabase.shared.value
    #expect(demo.workspace.users.map(\.role) == ["owner", "admin", "manager", "rep", "viewer"])
    for user in demo.workspace.users {
      #expect(user.email.hasSuffix("@rapport.example"))
      let context = try await demo.app.context(origin: CallOrigin(requestId: "t"), procedure: "auth.login")
      let input: JSONValue = ["email": .string(user.email), "password": .string(user.password)]
      let bytes = try await demo.app.registry.call(
        "auth.login", params: JSONReader(Array(input.json.utf8)), in: context)
      let me = try JSONValue(json: bytes)["user"]
      #expect(me?.text("role") == user.role)
      #expect(me?.text("workspaceName") == demo.workspace.workspace)
    }
    let teams = try await demo.store.read {
      try $0.fetchValues("SELECT COUNT(*) FROM users WHERE team_id IS NOT NULL GROUP BY team_id", as: Int.self)
    }
    #expect(teams.sorted() == [2, 2])
  }

  @Test func theKnownResultIsKnown() async throws {
    let demo = try await DemoDatabase.shared.value
    let pipelines = try await demo.call("crm.pipelines.listPipelines", as: .admin).items
    #expect(Set(pipelines.compactMap { $0.text("name") }) == ["Sales", "Nordics"])
    let nordics = try #require(pipelines.first { $0.text("name") == "Nordics" })
    #expect(nordics.text("currency") == "DKK")
    let stats = try await demo.call(
      "crm.extensions.getPipelineStats", ["pipelineId": try #require(nordics["id"])], as: .admin)
    #expect(stats["openCount"] == 3)
    #expect(stats["totals"] == [["currency": "DKK", "count": 3, "total": 222_000, "weighted": 147_600]])
    let forecast = try await demo.call(
      "crm.extensions.getRevenueForecast", ["pipelineId": try #require(nordics["id"])], as: .admin)
    let total = forecast["totals"]?[0]
    #expect(total?["total"] == 222_000)
    #expect(total?["weighted"] == 147_600)
  }

  @Test func thePipelineHasAStory() async throws {
    let demo = try await DemoDatabase.shared.value
    let (customers, deals, statuses) = try await demo.store.read { reader in
      let sales: SQL = "SELECT id FROM pipelines WHERE name = 'Sales'"
      var statuses: [String: Int] = [:]
      try reader.forEachRow(
        "SELECT status, COUNT(*) FROM opportunities WHERE pipeline_id IN (\(sales)) GROUP BY status"
      ) { row in
        let status: String = try row[0]
        statuses[status] = try row[1]
      }
      return (
        try reader.fetchValue("SELECT COUNT(*) FROM customers", as: Int.self),
        try reader.fetchValue("SELECT COUNT(*) FROM opportunities", as: Int.self), statuses
      )
    }
    #expect(customers == 60)
    #expect(deals == 123)
    #expect(statuses == ["won": 48, "lost": 36, "open": 36])

    let rotting = try await demo.call(
      "crm.extensions.listOpportunities", ["isRotting": true, "limit": 200], as: .owner)
    #expect((4...20).contains(rotting.items.count))
    let overdue = try await demo.call(
      "crm.extensions.listOpportunities", ["statuses": ["open"], "closesTo": "2026-11-20", "limit": 200], as: .owner)
    #expect(overdue.items.count == 5)

    let funnel = try await demo.call(
      "crm.extensions.getPipelineAggregation", ["from": "2025-01-01", "to": "2026-11-21"], as: .owner)
    let entered = funnel["stages"]?.arrayValue?.compactMap { $0["entered"]?.intValue } ?? []
    #expect(entered.first == 120)
    #expect(entered.prefix(4).sorted(by: >) == Array(entered.prefix(4)))
    #expect(funnel["won"] == 48 && funnel["lost"] == 36)
  }

  @Test func thereIsWorkAndAPast() async throws {
    let demo = try await DemoDatabase.shared.value
    let tasks = try await demo.call("crm.tasks.listTasks", ["scope": "all", "limit": 200], as: .owner).items
    #expect(tasks.count > 15)
    #expect(tasks.contains { $0["isOverdue"] == true } && tasks.contains { $0["isOverdue"] == false })
    let snapshots = try await demo.call("crm.forecast.listSnapshots", ["limit": 100], as: .owner).items
    #expect(snapshots.count >= 12)
    let last = try #require(snapshots.first)
    let comparison = try await demo.call(
      "crm.forecast.compareSnapshots", ["fromSnapshotId": last["id"] ?? nil], as: .owner)
    #expect((comparison["changes"]?.arrayValue ?? []).count > 2)
    let attainment = try await demo.call("crm.forecast.getQuotaAttainment", as: .owner)
    #expect(attainment.items.filter { $0.text("holder") == "user" && $0["quota"] != nil }.count == 3)
  }

  @Test func everyRoleSeesItsPart() async throws {
    let demo = try await DemoDatabase.shared.value
    func count(_ role: Role) async throws -> Int {
      try await demo.call("crm.extensions.listOpportunities", ["limit": 1, "includeTotal": true], as: role)["total"]?
        .intValue ?? 0
    }
    let (all, manager, rep, viewer) = (
      try await count(.owner), try await count(.manager), try await count(.rep), try await count(.viewer)
    )
    #expect(all == 123 && manager < all && rep < manager && rep > 20 && viewer > 3 && viewer < manager)
  }

  @Test func nothingHappensInTheFutureAndTheTrailIsWhole() async throws {
    let demo = try await DemoDatabase.shared.value
    let (late, isOrdered, firstBreak) = try await demo.store.read { reader in
      let now = DemoDatabase.now
      let times = try reader.fetchValues("SELECT at FROM audit_entries ORDER BY seq", as: Instant.self)
      let workspace = try reader.fetchValue("SELECT id FROM workspaces", as: ID<Workspace>.self)
      return (
        try reader.fetchValue(
          """
          SELECT (SELECT COUNT(*) FROM audit_entries WHERE at > \(now))
            + (SELECT COUNT(*) FROM opportunities WHERE updated_at > \(now))
          """, as: Int.self),
        zip(times, times.dropFirst()).filter { $0 > $1 }.count,
        try workspace.flatMap { try AuditLog.firstBreak(in: $0, reader) }
      )
    }
    #expect(late == 0)
    #expect(firstBreak == nil)
    // Only the second pipeline is made later than its time.
    #expect(isOrdered <= 1)
  }

  @Test func twoRunsAreTheSame() async throws {
    let first = try await DemoDatabase(now: DemoDatabase.now)
    let second = try await DemoDatabase(now: DemoDatabase.now)
    #expect(first.workspace == second.workspace)
    let (left, right) = (try await first.contents(), try await second.contents())
    #expect(left.count == right.count && left.count > 1000)
    #expect(left == right)
  }

  @Test func aSecondOneIsRefused() async throws {
    let demo = try await DemoDatabase(now: DemoDatabase.now)
    let error = await #expect(throws: RPCError.self) { try await Demo.make(in: demo.store, now: DemoDatabase.now) }
    #expect(error?.code == .conflict)
  }

  @Test(arguments: ["2024-02-29T23:59:59.999Z", "2026-01-01T00:00:00.000Z", "2030-07-06T05:00:00.000Z"])
  func itCanBeMadeAtAnyTime(now: String) async throws {
    let demo = try await DemoDatabase(now: try #require(Instant(now)))
    let pipelines = try await demo.call("crm.pipelines.listPipelines", as: .owner)
    #expect(pipelines.items.first { $0.text("name") == "Nordics" }?["openDeals"]?.intValue == 3)
  }
}
