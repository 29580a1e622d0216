import Rapport
import Storage
import Testing

@testable import CRM

extension TestCRM {
  @discardableResult
  func forecast(_ procedure: String, _ params: JSONValue = [:], as word: String = "owner") async throws -> JSONValue {
    try await call("crm.forecast.\(procedure)", params, as: word)
  }

  /// The changes of a comparison as words: `won EUR 1 100 -100`.
  func changes(from snapshot: JSONValue, _ params: [String: JSONValue] = [:], as word: String = "owner") async throws
    -> [String]
  {
    let input = JSONValue.object(["fromSnapshotId": snapshot.id]).merging(params)
    let comparison = try await forecast("compareSnapshots", input, as: word)
    // The changes are the difference of the totals, whatever happened.
    var sums: [String: Double] = [:]
    for change in comparison["changes"]?.arrayValue ?? [] {
      sums[change.text("currency") ?? "", default: 0] += change["change"]?.doubleValue ?? 0
    }
    for amount in comparison["amounts"]?.arrayValue ?? [] {
      let currency = amount.text("currency") ?? ""
      #expect(amount["change"]?.doubleValue == sums[currency] ?? 0, "\(currency): \(comparison)")
    }
    return (comparison["changes"]?.arrayValue ?? []).map { change in
      "\(change.text("kind") ?? "") \(change.text("currency") ?? "") \(change["count"]?.json ?? "") "
        + "\(change["value"]?.json ?? "") \(change["change"]?.json ?? "")"
    }
  }
}

@Suite struct SnapshotTests {
  @Test func aSnapshotStaysWhatTheForecastWas() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": 100, "stage": "proposal", "expectedCloseDate": "2026-12-10"])
    _ = try await crm.deal(["value": 999, "forecastCategory": "omitted"])
    let won = try await crm.deal(["value": 30, "stage": "proposal"])
    try await crm.deals("closeOpportunity", ["id": won.id, "outcome": "won"])
    let before = try await crm.deals("getRevenueForecast", [:], as: "owner")
    let snapshot = try await crm.forecast("takeSnapshot", ["note": "Board meeting"])
    #expect(snapshot["totals"] == before["totals"])
    #expect(snapshot["totals"]?[0]?["total"] == 100)
    #expect(snapshot["totals"]?[0]?["bestCase"] == 130)
    #expect(snapshot.text("takenByName") == "Owner")
    crm.pass(days: 3)
    try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "lost"])
    let kept = try await crm.forecast("getSnapshot", ["id": snapshot.id])
    #expect(kept["snapshot"] == snapshot)
    #expect(kept["forecast"]?["groups"]?.arrayValue?.map { $0.text("key") } == ["2026-11", "2026-12"])
    let byStage = try await crm.forecast("getSnapshot", ["id": snapshot.id, "groupBy": "stage"])
    #expect(byStage["forecast"]?["groups"]?.arrayValue?.map { $0.text("key") } == ["proposal", "won"])
    let list = try await crm.forecast("listSnapshots")
    #expect(list.items == [snapshot])
    #expect(try await crm.forecast("listSnapshots", ["from": "2026-11-22"]).items == [])
    #expect(try await crm.forecast("listSnapshots", ["to": "2026-11-21"]).items == [snapshot])
  }

  @Test func whatBecameOfTheForecast() async throws {
    let crm = try await TestCRM()
    func deal(_ value: Int, _ date: String? = "2026-12-10", as word: String = "rep") async throws -> JSONValue {
      var fields: [String: JSONValue] = ["value": .init(integerLiteral: value), "stage": "proposal"]
      fields["expectedCloseDate"] = date.map { .string($0) }
      return try await crm.deal(fields, as: word)
    }
    let won = try await deal(100)
    let lost = try await deal(20)
    let slips = try await deal(3)
    let grows = try await deal(1000)
    let gone = try await deal(5000)
    let comes = try await deal(70, nil)
    let stays = try await deal(8, as: "southRep")
    let reopened = try await deal(600)
    try await crm.deals("closeOpportunity", ["id": reopened.id, "outcome": "lost"])
    let snapshot = try await crm.forecast("takeSnapshot")
    #expect(try await crm.changes(from: snapshot) == [])
    crm.pass(days: 1)
    try await crm.deals("closeOpportunity", ["id": won.id, "outcome": "won"])
    try await crm.deals("closeOpportunity", ["id": lost.id, "outcome": "lost"])
    try await crm.deals("updateOpportunity", ["id": slips.id, "expectedCloseDate": "2027-02-01"])
    // There and back again is nothing.
    try await crm.deals("updateOpportunity", ["id": stays.id, "value": 9], as: "southRep")
    crm.pass(seconds: 1)
    try await crm.deals("updateOpportunity", ["id": stays.id, "value": 8], as: "southRep")
    try await crm.deals("updateOpportunity", ["id": grows.id, "value": 1500, "stage": "negotiation"])
    try await crm.deals("deleteOpportunity", ["id": gone.id])
    try await crm.deals("updateOpportunity", ["id": comes.id, "expectedCloseDate": "2026-12-24"])
    try await crm.deals("reopenOpportunity", ["id": reopened.id])
    _ = try await deal(40_000)
    let fleeting = try await deal(7)
    crm.pass(seconds: 1)
    try await crm.deals("deleteOpportunity", ["id": fleeting.id])
    let expected = [
      "new EUR 1 40000 40000", "cameIn EUR 1 600 600", "increased EUR 1 1500 500", "moved EUR 1 1500 0",
      "advanced EUR 1 70 0", "slipped EUR 1 3 0", "won EUR 1 100 -100", "lost EUR 1 20 -20",
      "removed EUR 1 5000 -5000",
    ]
    #expect(try await crm.changes(from: snapshot) == expected)
    let later = try await crm.forecast("takeSnapshot")
    crm.pass(days: 1)
    try await crm.deals("updateOpportunity", ["id": grows.id, "value": 1])
    try await crm.deals("restoreOpportunity", ["id": gone.id])
    _ = try await deal(9)
    #expect(try await crm.changes(from: snapshot, ["toSnapshotId": later.id]) == expected)
    let december: [String: JSONValue] = [
      "toSnapshotId": later.id, "closesFrom": "2026-12-01", "closesTo": "2026-12-31",
    ]
    #expect(
      try await crm.changes(from: snapshot, december) == [
        "new EUR 1 40000 40000", "cameIn EUR 2 670 670", "increased EUR 1 1500 500", "moved EUR 1 1500 0",
        "slipped EUR 1 3 -3", "won EUR 1 100 -100", "lost EUR 1 20 -20", "removed EUR 1 5000 -5000",
      ])
    // Each sees what is theirs.
    #expect(try await crm.changes(from: snapshot, ["toSnapshotId": later.id], as: "manager") == expected)
    #expect(try await crm.changes(from: snapshot, ["toSnapshotId": later.id], as: "southRep") == [])
    #expect(try await crm.changes(from: snapshot, ["ownerId": crm.id("southRep")]) == [])
    let wrong = await crm.refusal(
      "crm.forecast.compareSnapshots", ["fromSnapshotId": later.id, "toSnapshotId": snapshot.id], as: "owner")
    #expect(wrong?.issues.map(\.path) == ["toSnapshotId"])
  }

  @Test func theDealsThatChangedComeByPage() async throws {
    let crm = try await TestCRM()
    let snapshot = try await crm.forecast("takeSnapshot")
    crm.pass(days: 1)
    for value in [10, 30, 20] { _ = try await crm.deal(["value": .init(integerLiteral: value)]) }
    let lost = try await crm.deal(["value": 5])
    try await crm.deals("closeOpportunity", ["id": lost.id, "outcome": "lost"])
    let first = try await crm.forecast("compareSnapshots", ["fromSnapshotId": snapshot.id, "limit": 2])
    #expect(first["deals"]?.arrayValue?.map { $0["after"]?["value"]?.intValue } == [30, 20])
    #expect(first["deals"]?[0]?["kinds"] == ["new"])
    #expect(first["deals"]?[0]?["after"]?.text("stage") == "lead")
    let cursor = try #require(first["nextCursor"])
    // What happens meanwhile is not on the next page.
    crm.pass(seconds: 5)
    _ = try await crm.deal(["value": 100])
    let second = try await crm.forecast(
      "compareSnapshots", ["fromSnapshotId": snapshot.id, "limit": 2, "cursor": cursor])
    #expect(second["deals"]?.arrayValue?.map { $0["after"]?["value"]?.intValue } == [10])
    #expect(second["nextCursor"] == nil)
    let kinds: JSONValue = ["fromSnapshotId": snapshot.id, "kinds": ["won"]]
    #expect(try await crm.forecast("compareSnapshots", kinds)["deals"] == [])
  }

  @Test func eachNightHasOneSnapshotOfEachWorkspace() async throws {
    let crm = try await TestCRM()
    _ = try await crm.deal(["value": 100])
    let runner = JobRunner(crm.app, kinds: [JobKind.snapshotForecasts]) { _ in }
    await runner.runDue()
    for _ in 0..<3 {
      crm.pass(days: 1)
      await runner.runDue()
      // Done twice is done once.
      try await Snapshots.takeNightly(crm.context(nil))
    }
    let nights = try await crm.forecast("listSnapshots").items.map { $0.text("night") }
    #expect(nights == ["2026-11-24", "2026-11-23", "2026-11-22"])
    #expect(try await crm.forecast("listSnapshots", as: "stranger").items.count == 3)
    let first = try await crm.forecast("listSnapshots", ["limit": 2])
    let rest = try await crm.forecast("listSnapshots", ["limit": 2, "cursor": try #require(first["nextCursor"])])
    #expect((first.items + rest.items).count == 3)
    crm.pass(days: 200)
    let byHand = try await crm.forecast("takeSnapshot")
    crm.pass(days: 200)
    try await Snapshots.thinOut(on: crm.now.date, crm.context(nil))
    // 2026-11-23 is a Monday.
    let kept = try await crm.forecast("listSnapshots").items
    #expect(kept.map { $0.text("night") } == [nil, "2026-11-23"])
    #expect(kept.first?.id == byHand.id)
    #expect(try await crm.count("forecast_snapshot_lines") == 2)
  }

  @Test(arguments: [("rep", RPCErrorCode.forbidden), ("viewer", .forbidden)])
  func whoSellsTakesNoSnapshots(word: String, code: RPCErrorCode) async throws {
    let crm = try await TestCRM()
    #expect(await crm.refusal("crm.forecast.takeSnapshot", [:], as: word)?.code == code)
  }

  @Test func aStageThatIsEditedChangesTheForecastFromThenOn() async throws {
    let crm = try await TestCRM()
    let pipeline = try await crm.pipelines("createPipeline", ["name": "Deals"])
    let stage = try pipeline.stage("qualified")
    func count(as category: JSONValue) async throws {
      try await crm.pipelines("updateStage", ["id": stage.id, "forecastCategory": category])
    }
    func deal(_ value: JSONValue, _ more: [String: JSONValue] = [:]) async throws -> JSONValue {
      let fields: [String: JSONValue] = ["value": value, "stage": "qualified"]
      return try await crm.deal(fields.merging(more) { $1 })
    }
    _ = try await deal(100)
    let leaves = try await deal(20)
    _ = try await deal(3, ["forecastCategory": "commit"])
    let first = try await crm.forecast("takeSnapshot")
    crm.pass(days: 1)
    try await count(as: "omitted")
    try await crm.deals("moveOpportunity", ["id": leaves.id, "stage": "proposal"])
    let left = ["moved EUR 1 20 0", "removed EUR 1 100 -100"]
    #expect(try await crm.changes(from: first) == left)
    let second = try await crm.forecast("takeSnapshot")
    crm.pass(days: 1)
    try await count(as: "bestCase")
    // What holds now changes nothing of what was.
    #expect(try await crm.changes(from: first, ["toSnapshotId": second.id]) == left)
    #expect(try await crm.changes(from: second) == ["cameIn EUR 1 100 100"])
    #expect(try await crm.changes(from: first) == ["moved EUR 1 20 0"])
    try await crm.deals("moveOpportunity", ["id": leaves.id, "stage": "qualified"])
    #expect(try await crm.changes(from: first) == [])
    #expect(try await crm.changes(from: first, ["toSnapshotId": second.id]) == left)
  }

  @Test func comparisonsReadWhatChangedAlone() async throws {
    let crm = try await TestCRM()
    let workspace = crm.user("owner").workspaceId
    let plan = try await crm.plan(
      Opportunities.passagesStatement(from: crm.now, to: crm.now.adding(seconds: 60), in: workspace))
    for index in ["opportunity_states_by_end", "opportunities_by_creation", "opportunities_deleted"] {
      #expect(plan.contains { $0.contains("INDEX \(index) (workspace_id=? AND ") }, "\(index): \(plan)")
    }
    #expect(!plan.contains { $0.hasPrefix("SCAN o") || $0.hasPrefix("SCAN s") }, "\(plan)")
    let stage: ID<Stage> = crm.context("owner").newID()
    let standing = try await crm.plan(
      Opportunities.passagesStatement(
        from: crm.now, to: crm.now.adding(seconds: 60), alsoIn: [stage], in: workspace))
    #expect(!standing.contains { $0.hasPrefix("SCAN o") || $0.hasPrefix("SCAN s") }, "\(standing)")
    #expect(standing.contains { $0.contains("(workspace_id=? AND stage_id=?") }, "\(standing)")
    let id = ForecastSnapshotRow(
      id: crm.context("owner").newID(), workspaceId: workspace, takenAt: crm.now, night: nil, note: nil, createdBy: nil)
    let lines = try await crm.plan(
      Snapshots.statement(id, in: SnapshotScope(user: crm.user("rep")), at: crm.now))
    #expect(lines.contains { $0.contains("PRIMARY KEY (snapshot_id=? AND owner_id=?)") }, "\(lines)")
  }
}
