import Rapport
import Storage
import Testing

@testable import CRM

extension TestCRM {
  @discardableResult
  func report(_ name: String, _ params: [String: JSONValue] = [:], as word: String = "owner") async throws
    -> JSONValue
  {
    let period: [String: JSONValue] = ["from": "2026-11-01", "to": "2026-11-30"]
    return try await call("crm.reports.\(name)", .object(period.merging(params) { $1 }), as: word)
  }

  /// A deal that is closed after some days.
  @discardableResult
  func closed(
    _ outcome: String, _ value: Int, after days: Int = 0, reason: String? = nil, source: String? = nil,
    as word: String = "rep"
  ) async throws -> JSONValue {
    var fields: [String: JSONValue] = ["value": .init(integerLiteral: value), "stage": "proposal"]
    fields["source"] = source.map { .string($0) }
    let deal = try await deal(fields, as: word)
    var close: [String: JSONValue] = ["id": deal.id, "outcome": .string(outcome)]
    close["reason"] = reason.map { .string($0) }
    close["actualCloseDate"] = .string(now.date.adding(days: days).description)
    let before = now
    pass(days: days)
    defer { now = before }
    return try await deals("closeOpportunity", .object(close), as: word)
  }
}

@Suite struct SalesReportTests {
  private func line(_ line: JSONValue) -> String {
    let amounts = line["amounts"]?.arrayValue?.map {
      "\($0.text("currency") ?? "") \($0["won"]?.json ?? "")/\($0["lost"]?.json ?? "")"
    }
    let numbers = [line["won"], line["lost"], line["winRate"], line["averageDaysToWin"], line["averageDaysToLose"]]
    return "\(line.text("label") ?? "") \(numbers.map { $0?.json ?? "-" }.joined(separator: " ")) "
      + (amounts ?? []).joined(separator: " ")
  }

  @Test func wonAndLostByReasonOwnerAndSource() async throws {
    let crm = try await TestCRM()
    try await crm.closed("won", 100, after: 4, reason: "Trust", source: "Fair")
    try await crm.closed("won", 300, after: 2, source: "Fair", as: "southRep")
    try await crm.closed("lost", 50, after: 6, reason: "Price", source: "Web")
    try await crm.closed("lost", 25, reason: "Price")
    _ = try await crm.deal(["value": 1_000_000])
    let report = try await crm.report("getWinLossReport")
    #expect(line(try #require(report["total"])) == "Total 2 2 0.5 3 3 EUR 400/75")
    func lines(_ name: String) -> [String] { (report[name]?.arrayValue ?? []).map(line) }
    #expect(lines("wonReasons") == ["No reason 1 0 1 2 - EUR 300/0", "Trust 1 0 1 4 - EUR 100/0"])
    #expect(lines("lostReasons") == ["Price 0 2 0 - 3 EUR 0/75"])
    #expect(
      lines("owners") == ["Rep 1 2 0.3333333333333333 4 3 EUR 100/75", "Southrep 1 0 1 2 - EUR 300/0"])
    #expect(
      lines("sources") == [
        "Fair 2 0 1 3 - EUR 400/0", "No source 0 1 0 - 0 EUR 0/25", "Web 0 1 0 - 6 EUR 0/50",
      ])
    let mine = try await crm.report("getWinLossReport", as: "rep")
    #expect(line(try #require(mine["total"])) == "Total 1 2 0.3333333333333333 4 3 EUR 100/75")
  }

  /// The win rate goes by the close date, whenever the deal was created, and whatever was noted when.
  @Test func theWinRateGoesByTheCloseDate() async throws {
    let crm = try await TestCRM()
    crm.now = try #require(Instant("2026-10-20T08:00:00.000Z"))
    try await crm.closed("won", 1, after: 5)
    try await crm.closed("won", 1, after: 20)
    crm.now = try #require(Instant("2026-11-21T08:00:00.000Z"))
    try await crm.closed("lost", 1)
    // Noted in November, but won in October: before it was created here, which takes no time.
    let late = try await crm.deal(["value": 8, "stage": "proposal"])
    try await crm.deals("closeOpportunity", ["id": late.id, "outcome": "won", "actualCloseDate": "2026-10-30"])
    let november = try await crm.report("getWinLossReport")
    #expect(line(try #require(november["total"])) == "Total 1 1 0.5 20 0 EUR 1/1")
    let october = try await crm.report("getWinLossReport", ["from": "2026-10-01", "to": "2026-10-31"])
    #expect(line(try #require(october["total"])) == "Total 2 0 1 2.5 - EUR 9/0")
  }

  @Test func velocity() async throws {
    let crm = try await TestCRM()
    try await crm.closed("won", 1000, after: 4)
    try await crm.closed("won", 500, after: 6)
    try await crm.closed("lost", 9)
    try await crm.closed("lost", 9, as: "southRep")
    for _ in 0..<4 { _ = try await crm.deal() }
    _ = try await crm.deal(["currency": "DKK"], as: "southRep")
    let report = try await crm.report("getVelocityReport")
    // 4 open × 0.5 × 750 ÷ 5 days.
    #expect(
      report["velocities"] == [
        ["currency": "DKK", "openDeals": 1],
        [
          "currency": "EUR", "openDeals": 4, "winRate": 0.5, "averageWonValue": 750, "averageDaysToWin": 5,
          "perDay": 300,
        ],
      ])
    #expect(report["owners"]?.arrayValue?.map { $0.text("ownerName") } == ["Rep", "Southrep"])
    #expect(report["owners"]?[0]?["velocities"]?[0]?["perDay"] == 400)
    #expect(report["owners"]?[1]?["velocities"]?[1] == ["currency": "EUR", "openDeals": 0, "winRate": 0])
  }

  @Test func thePipelineAsItIs() async throws {
    let crm = try await TestCRM()
    let pipeline = try await crm.defaultPipeline()
    let lead = try #require(pipeline["stages"]?[0])
    try await crm.call("crm.pipelines.updateStage", ["id": lead.id, "rottenAfterDays": 3], as: "owner")
    crm.now = try #require(Instant("2026-11-11T08:00:00.000Z"))
    _ = try await crm.deal(["value": 100, "expectedCloseDate": "2026-11-20"])
    crm.now = try #require(Instant("2026-11-19T08:00:00.000Z"))
    _ = try await crm.deal(["value": 10])
    _ = try await crm.deal(["value": 4, "stage": "proposal", "expectedCloseDate": "2026-12-01"], as: "rep2")
    try await crm.closed("won", 7)
    try await crm.closed("lost", 9)
    crm.now = TestCRM.start
    let report = try await crm.report("getPipelineReport", ["from": "2026-11-12"])
    let stages = try #require(report["stages"]?.arrayValue)
    #expect(stages.map { $0["count"]?.intValue } == [2, 0, 1, 0, 1, 1])
    #expect(stages[0]["averageDays"] == 6)
    #expect(stages[0]["rotting"] == 1)
    #expect(stages[1]["averageDays"] == nil)
    #expect(stages[2]["averageDays"] == 2)
    #expect(stages[4]["averageDays"] == nil)
    #expect(report["openCount"] == 3)
    #expect(report["totals"]?[0]?["total"] == 114)
    #expect(report["owners"]?.arrayValue?.map { $0.text("ownerName") } == ["Rep", "Rep2"])
    #expect(report["owners"]?[0]?["amounts"]?[0]?["total"] == 110)
    #expect(report["overdue"]?[0]?["total"] == 100 && report["overdue"]?[0]?["count"] == 1)
    #expect(report["undated"]?[0]?["total"] == 10)
    #expect(report["created"] == [["currency": "EUR", "count": 4, "total": 30]])
    #expect(report["won"] == [["currency": "EUR", "count": 1, "total": 7]])
    #expect(report["lost"] == [["currency": "EUR", "count": 1, "total": 9]])
    let other = try await crm.report("getPipelineReport", as: "southRep")
    #expect(other["openCount"] == 0 && other["created"] == [] && other["owners"] == [])
  }

  @Test func theFunnelStandsBesideTheOneBefore() async throws {
    let crm = try await TestCRM()
    crm.now = try #require(Instant("2026-10-21T08:00:00.000Z"))
    try await crm.closed("won", 1)
    crm.now = TestCRM.start
    for _ in 0..<2 { _ = try await crm.deal() }
    let report = try await crm.report("getFunnelReport")
    #expect(report["current"]?["stages"]?[0]?["entered"] == 2)
    #expect(report["previous"]?.text("from") == "2026-10-02")
    #expect(report["previous"]?["stages"]?[0]?["entered"] == 1)
    #expect(report["previous"]?["winRate"] == 1)
  }

  @Test(arguments: ["getPipelineReport", "getFunnelReport", "getWinLossReport", "getVelocityReport"])
  func aPeriodEndsAfterItBegins(name: String) async throws {
    let crm = try await TestCRM()
    let refusal = await crm.refusal(
      "crm.reports.\(name)", ["from": "2026-11-02", "to": "2026-11-01"], as: "owner")
    #expect(refusal?.issues.map(\.path) == ["to"])
  }

  /// A million deals are not read one by one, but from the indexes that hold what is asked for.
  @Test(arguments: ["owner", "manager", "rep"])
  func reportsReadIndexes(word: String) async throws {
    let crm = try await TestCRM()
    let user = crm.user(word)
    let pipeline = try #require(ID<Pipeline>(try await crm.defaultPipeline().text("id") ?? ""))
    let scope = ReportScope(user: user, pipelineId: pipeline)
    let row = try await crm.store.read { try Pipelines.find(pipeline, in: $0) }
    let present = PipelineNow(scope: scope, pipeline: row, now: crm.now)
    let today = crm.now.date
    for (statement, index) in [
      (ClosedDeals(scope: ReportScope(user: user), from: today, to: today).statement, "opportunities_sums_of_closed"),
      (ClosedDeals(scope: scope, from: today, to: today).statement, "opportunities_sums_of_closed"),
      (present.createdStatement(today, today), "opportunities_by_creation"),
    ] {
      let plan = try await crm.plan(statement)
      #expect(plan.contains { $0.hasPrefix("SEARCH o USING COVERING INDEX \(index)") }, "\(plan)")
    }
    let ages = try await crm.plan(present.agesStatement)
    #expect(ages.contains { $0.hasPrefix("SEARCH o USING COVERING INDEX opportunities_sums_of_open") }, "\(ages)")
  }
}
