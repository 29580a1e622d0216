import Rapport
import Testing

@testable import CRM

@Suite struct DealRulesTests {
  @Test(arguments: [
    (1, "OPP-2026-00001"), (42, "OPP-2026-00042"), (99_999, "OPP-2026-99999"), (123_456, "OPP-2026-123456"),
  ])
  func numbers(number: Int, text: String) { #expect(DealRules.number(number, year: 2026) == text) }

  /// From, to, whether there is a reason; what refuses it with no reasons required, won ones, lost ones.
  static let moves: [(String, String, Bool, String?, String?, String?)] = [
    ("lead", "qualified", false, nil, nil, nil),
    ("lead", "proposal", false, nil, nil, nil),
    ("proposal", "lead", false, nil, nil, nil),
    ("lead", "won", true, "move", "move", "move"),
    ("lead", "won", false, "move", "move", "move"),
    ("qualified", "won", false, nil, "reason won", nil),
    ("qualified", "won", true, nil, nil, nil),
    ("lead", "lost", false, nil, nil, "reason lost"),
    ("proposal", "lost", false, nil, nil, "reason lost"),
    ("proposal", "rejected", true, nil, nil, nil),
    ("lost", "won", true, "move", "move", "move"),
    ("won", "lost", true, "move", "move", "move"),
    ("lost", "rejected", false, nil, nil, nil),
    ("lost", "lead", false, nil, nil, nil),
    ("won", "proposal", false, nil, nil, nil),
    ("won", "won", false, nil, nil, nil),
    ("lead", "lead", false, nil, nil, nil),
  ]

  @Test(arguments: moves) func pipelinesDecideOnMoves(
    from: String, to: String, hasReason: Bool, plain: String?, won: String?, lost: String?
  ) throws {
    let cases = [(false, false, plain), (true, false, won), (false, true, lost)]
    for (requiresWon, requiresLost, expected) in cases {
      let pipeline = DealFixture.pipeline(requiresWonReason: requiresWon, requiresLostReason: requiresLost)
      let start = try #require(pipeline.stage(from))
      let end = try #require(pipeline.stage(to))
      var found: String?
      do throws(OpportunityError) {
        try DealRules.checkMove(from: start, to: end, in: pipeline, reason: hasReason ? "because" : nil)
      } catch {
        switch error {
        case .moveRefused(from, to, _, _): found = "move"
        case .reasonRequired(let outcome): found = "reason \(outcome.rawValue)"
        default: found = "\(error)"
        }
      }
      #expect(found == expected)
    }
  }

  @Test func aPipelineWithOneOpenStageHasNothingToPass() throws {
    let stages = [
      DealFixture.stage("open", 0, 50), DealFixture.stage("won", 1, 100, isWon: true),
      DealFixture.stage("lost", 2, 0, isLost: true),
    ]
    try DealRules.checkMove(from: stages[0], to: stages[1], in: DealFixture.pipeline(stages), reason: nil)
  }

  @Test func enteringAStageSetsWhatFollowsFromIt() throws {
    let pipeline = DealFixture.pipeline()
    let later = DealFixture.now.adding(seconds: 90_000)
    func stage(_ key: String) throws -> StageRow { try #require(pipeline.stage(key)) }
    var deal = DealFixture.deal(in: try stage("lead"))
    deal.probability = 33
    deal.isProbabilityManual = true
    let unmoved = deal
    deal.enter(try stage("lead"), at: later)
    #expect(deal == unmoved)

    deal.enter(try stage("proposal"), at: later)
    #expect(deal.probability == 50 && !deal.isProbabilityManual && deal.stageEnteredAt == later)
    deal.enter(try stage("won"), at: later, reason: "price")
    #expect(deal.status == .won && deal.probability == 100 && deal.closeReason == "price")
    #expect(deal.actualCloseDate == CalendarDate("2026-11-22"))
    deal.enter(try stage("lead"), at: later)
    #expect(deal.status == .open && deal.probability == 10 && deal.closeReason == nil && deal.actualCloseDate == nil)
    deal.enter(try stage("lost"), at: later, reason: "budget", closeDate: CalendarDate("2026-11-01"))
    #expect(deal.status == .lost && deal.probability == 0 && deal.actualCloseDate == CalendarDate("2026-11-01"))
    deal.enter(try stage("rejected"), at: later)
    #expect(deal.closeReason == "budget" && deal.actualCloseDate == CalendarDate("2026-11-01"))
  }

  @Test(
    arguments: [
      (.open, 14, 14, false), (.open, 15, 14, true), (.open, 1, 0, false), (.open, 9999, 0, false),
      (.won, 99, 14, false), (.lost, 99, 14, false), (.open, 0, 1, false),
    ] as [(OpportunityStatus, Int, Int, Bool)])
  func rotting(status: OpportunityStatus, days: Int, limit: Int, isRotting: Bool) {
    #expect(DealRules.isRotting(status, daysInStage: days, rottenAfterDays: limit) == isRotting)
  }

  @Test func forecastCategoriesGoByStatusThenHandThenStage() throws {
    let pipeline = DealFixture.pipeline()
    let expected: [(String, ForecastCategory?, ForecastCategory)] = [
      ("lead", nil, .pipeline), ("proposal", nil, .bestCase), ("lead", .commit, .commit), ("lead", .omitted, .omitted),
      ("won", .omitted, .closed), ("lost", .commit, .omitted),
    ]
    for (key, manual, category) in expected {
      let stage = try #require(pipeline.stage(key))
      let status = DealFixture.deal(in: stage).status
      #expect(DealRules.forecastCategory(status, manual, stage: stage.forecastCategory) == category)
    }
  }

  @Test(
    arguments: [
      (["a": 1], nil), ([:], nil), ([1], "must be a JSON object"), ("x", "must be a JSON object"),
      (["k": .string(String(repeating: "x", count: 16 * 1024 - 8))], nil),
      (["k": .string(String(repeating: "x", count: 16 * 1024 - 7))], "must have at most 16 KiB as JSON"),
      (["k": .string(String(repeating: "ü", count: 9000))], "must have at most 16 KiB as JSON"),
    ] as [(JSONValue, String?)])
  func metadata(value: JSONValue, problem: String?) {
    #expect(DealRules.problem(withMetadata: value)?.message == problem)
  }

  @Test func tagsAreAddedOnceAndRemoved() {
    #expect(DealRules.tags(["a", "b"], adding: ["c", "a"], removing: ["b"]) == ["a", "c"])
    #expect(DealRules.tags(["a"], adding: ["b"], removing: ["b"]) == ["a"])
  }

  @Test(
    arguments: [
      (nil, nil, 0), (nil, 0, -65_536), (3, nil, 65_539), (1, 2, 1.5), (-1, 1, 0), (1, 1, nil), (2, 1, nil),
      (1, 1.0.nextUp, nil),
    ] as [(Double?, Double?, Double?)])
  func positions(above: Double?, below: Double?, position: Double?) {
    #expect(ColumnOrder.position(after: above, before: below) == position)
  }
}
