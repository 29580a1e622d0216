import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct ReportTests {
  /// Three open deals of 96,000 at 75 %, 84,000 at 50 % and 42,000 at 80 % DKK.
  private func knownDeals(_ crm: TestCRM) async throws {
    let deals: [(Int, Int, String, String)] = [
      (96_000, 75, "negotiation", "2026-12-10"), (84_000, 50, "proposal", "2026-12-20"),
      (42_000, 80, "qualified", "2027-01-05"),
    ]
    for (value, probability, stage, date) in deals {
      _ = try await crm.deal([
        "value": .init(integerLiteral: value), "probability": .init(integerLiteral: probability), "currency": "DKK",
        "stage": .string(stage), "expectedCloseDate": .string(date),
      ])
    }
  }

  @Test func theKnownResult() async throws {
    let crm = try await TestCRM()
    try await knownDeals(crm)
    let known: JSONValue = ["currency": "DKK", "count": 3, "total": 222_000, "weighted": 147_600]
    let stats = try await crm.deals("getPipelineStats", [:])
    #expect(stats["totals"] == [known])
    #expect(stats["openCount"] == 3)
    for grouping in ["period", "owner", "team", "stage"] {
      let forecast = try await crm.deals("getRevenueForecast", ["groupBy": .string(grouping)])
      let total = try #require(forecast["totals"]?[0])
      #expect(total["total"] == 222_000)
      #expect(total["weighted"] == 147_600)
      #expect(total["count"] == 3)
      #expect(forecast["totals"]?.arrayValue?.count == 1)
    }
  }

  @Test func lostDealsNeverCountAndWonOnesAreNotOpen() async throws {
    let crm = try await TestCRM()
    try await knownDeals(crm)
    let lost = try await crm.deal(["value": 1000, "currency": "DKK", "stage": "proposal"])
    try await crm.deals("closeOpportunity", ["id": lost.id, "outcome": "lost"])
    let won = try await crm.deal(["value": 500, "currency": "DKK", "stage": "proposal"])
    try await crm.deals("closeOpportunity", ["id": won.id, "outcome": "won"])
    let stats = try await crm.deals("getPipelineStats", [:])
    #expect(stats["totals"]?[0]?["total"] == 222_000)
    #expect(stats["totals"]?[0]?["weighted"] == 147_600)
    #expect(stats["openCount"] == 3)
    let stages = try #require(stats["stages"]?.arrayValue)
    #expect(stages.map { $0.text("stage") } == ["lead", "qualified", "proposal", "negotiation", "won", "lost"])
    #expect(stages.map { $0["count"]?.intValue } == [0, 1, 1, 1, 1, 1])
    #expect(stages[4]["amounts"] == [["currency": "DKK", "count": 1, "total": 500, "weighted": 500]])
    #expect(stages[5]["amounts"] == [["currency": "DKK", "count": 1, "total": 1000, "weighted": 0]])
    let forecast = try await crm.deals("getRevenueForecast", [:])
    let total = try #require(forecast["totals"]?[0])
    #expect(total["total"] == 222_000)
    #expect(total["weighted"] == 147_600)
    #expect(total["closedWon"] == 500)
    // Negotiation is commit and proposal best case; both include what was won.
    #expect(total["commit"] == 96_500)
    #expect(total["bestCase"] == 180_500)
  }

  @Test func theForecastGroupsByPeriodOwnerTeamAndStage() async throws {
    let crm = try await TestCRM()
    try await knownDeals(crm)
    _ = try await crm.deal(["value": 10, "expectedCloseDate": "2026-11-20"], as: "southRep")
    _ = try await crm.deal(["value": 20], as: "loner")
    _ = try await crm.deal(["value": 999, "forecastCategory": "omitted"], as: "loner")
    func keys(_ input: JSONValue, _ field: String = "key") async throws -> [String] {
      let forecast = try await crm.deals("getRevenueForecast", input, as: "owner")
      return (forecast["groups"]?.arrayValue ?? []).map {
        "\($0.text(field) ?? "") \($0.text("currency") ?? "") \($0["total"]?.json ?? "")"
      }
    }
    #expect(
      try await keys([:]) == [
        "overdue EUR 10", "2026-12 DKK 180000", "2027-01 DKK 42000", "undated EUR 20",
      ])
    #expect(
      try await keys(["period": "quarter"]) == [
        "overdue EUR 10", "2026-Q4 DKK 180000", "2027-Q1 DKK 42000", "undated EUR 20",
      ])
    #expect(try await keys(["from": "2027-01-01"]) == ["overdue EUR 10", "2027-01 DKK 42000"])
    #expect(try await keys(["groupBy": "owner"], "label") == ["Loner EUR 20", "Rep DKK 222000", "Southrep EUR 10"])
    #expect(try await keys(["groupBy": "team"], "label") == ["North DKK 222000", "South EUR 10", "No team EUR 20"])
    #expect(
      try await keys(["groupBy": "stage"]) == [
        "lead EUR 30", "qualified DKK 42000", "proposal DKK 84000", "negotiation DKK 96000",
      ])
    let south = crm.user("southRep")
    #expect(try await keys(["ownerId": .string(south.id.description)]) == ["overdue EUR 10"])
    let team = try #require(south.teamId)
    #expect(try await keys(["teamId": .string(team.description), "groupBy": "stage"]) == ["lead EUR 10"])
  }

  @Test(
    arguments: [
      ("owner", [220, 4]), ("manager", [30, 2]), ("rep", [10, 1]), ("rep2", [20, 1]), ("southManager", [190, 2]),
      ("loner", [0, 0]),
    ] as [(String, [Int])])
  func reportsCountWhatTheCallerSees(word: String, expected: [Int]) async throws {
    let crm = try await TestCRM()
    for (owner, value) in [("rep", 10), ("rep2", 20), ("southRep", 90), ("southRep", 100)] {
      _ = try await crm.deal(["value": .init(integerLiteral: value)], as: owner)
    }
    let stats = try await crm.deals("getPipelineStats", [:], as: word)
    #expect([stats["totals"]?[0]?["total"]?.intValue ?? 0, stats["openCount"]?.intValue] == expected)
    let forecast = try await crm.deals("getRevenueForecast", [:], as: word)
    #expect(forecast["totals"]?[0]?["total"]?.intValue ?? 0 == expected[0])
    let funnel = try await crm.deals("getPipelineAggregation", ["from": "2026-11-01", "to": "2026-11-30"], as: word)
    #expect(funnel["stages"]?[0]?["entered"]?.intValue == expected[1])
    let pipelines = try await crm.call("crm.pipelines.listPipelines", as: word)
    #expect(pipelines.items[0]["openDeals"]?.intValue == expected[1])
  }

  @Test func theFunnelCountsWhatReachedAStageFromHistory() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    func deal() async throws -> JSONValue { try await crm.deal(["customerProfileId": customer]) }
    let won = try await deal()
    let lost = try await deal()
    _ = try await deal()
    let deleted = try await deal()
    crm.pass(days: 2)
    for each in [won, lost] { try await crm.deals("moveOpportunity", ["id": each.id, "stage": "proposal"]) }
    crm.pass(days: 4)
    try await crm.deals("closeOpportunity", ["id": won.id, "outcome": "won"])
    try await crm.deals("closeOpportunity", ["id": lost.id, "outcome": "lost"])
    try await crm.deals("deleteOpportunity", ["id": deleted.id])
    let input: JSONValue = ["from": "2026-11-21", "to": "2026-11-30"]
    let funnel = try await crm.deals("getPipelineAggregation", input)
    #expect(
      funnel["stages"]?.arrayValue?.map {
        [
          $0["entered"], $0["leftForward"], $0["leftToLost"], $0["stillThere"], $0["conversionToNext"],
          $0["conversionToWon"], $0["medianDays"],
        ].map { $0?.json ?? "-" }.joined(separator: " ")
      } == [
        "3 2 0 1 0.6666666666666666 0.3333333333333333 2", "2 2 0 0 1 0.5 -", "2 1 1 0 0.5 0.5 4", "1 1 0 0 1 1 -",
        "1 0 0 1 - 1 -",
      ])
    #expect(funnel["won"] == 1 && funnel["lost"] == 1 && funnel["winRate"] == .init(floatLiteral: 0.5))

    let before = try await crm.deals("getPipelineAggregation", ["from": "2026-11-01", "to": "2026-11-20"])
    #expect(before["stages"]?.arrayValue?.allSatisfy { $0["entered"] == 0 } == true)
    #expect(before["winRate"] == nil)
    let after = try await crm.deals("getPipelineAggregation", ["from": "2026-11-27", "to": "2026-11-27"])
    #expect(after["stages"]?.arrayValue?.map { $0["entered"]?.intValue } == [0, 0, 0, 1, 1])
    #expect(after["won"] == 1)
    let wrong = await crm.refusal(
      "crm.extensions.getPipelineAggregation", ["from": "2026-11-27", "to": "2026-11-26"], as: "rep")
    #expect(wrong?.issues.map(\.path) == ["to"])
  }
}

extension TestCRM {
  /// How the engine would run a statement.
  func plan(_ statement: SQL) async throws -> [String] { try await store.read { try $0.queryPlan(statement) } }
}

extension [String] {
  /// Whether the plan reads all deals of all workspaces.
  var scansDeals: Bool {
    contains { $0.hasPrefix("SCAN o") && !$0.hasPrefix("SCAN ordered") || $0.hasPrefix("SCAN opportunities") }
  }
}
