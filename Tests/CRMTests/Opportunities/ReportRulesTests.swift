import Rapport
import Testing

@testable import CRM

@Suite struct FunnelTests {
  private static let day: Int64 = 86_400_000

  /// A deal as its stages by key and the days on which it entered them, and what it is now.
  struct Deal: CustomTestStringConvertible {
    var moves: [(String, Int)]
    var testDescription: String { moves.map { "\($0.0)@\($0.1)" }.joined(separator: " ") }
  }

  /// Stage by stage (lead, qualified, proposal, won): entered, left forward, left to lost, still there.
  static let cases: [(Deal, [[Int]])] = [
    (Deal(moves: [("lead", 1)]), [[1, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]),
    (Deal(moves: [("lead", 1), ("qualified", 3)]), [[1, 1, 0, 0], [1, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0]]),
    // Passing over counts as reached.
    (Deal(moves: [("lead", 1), ("proposal", 3)]), [[1, 1, 0, 0], [1, 1, 0, 0], [1, 0, 0, 1], [0, 0, 0, 0]]),
    (Deal(moves: [("proposal", 1)]), [[1, 1, 0, 0], [1, 1, 0, 0], [1, 0, 0, 1], [0, 0, 0, 0]]),
    // A lost deal reached what it reached before.
    (
      Deal(moves: [("lead", 1), ("qualified", 3), ("lost", 5)]),
      [[1, 1, 0, 0], [1, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    ),
    (Deal(moves: [("lead", 1), ("lost", 5)]), [[1, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]),
    (
      Deal(moves: [("lead", 1), ("qualified", 3), ("won", 5)]),
      [[1, 1, 0, 0], [1, 1, 0, 0], [1, 1, 0, 0], [1, 0, 0, 1]]
    ),
    // Back to an earlier stage: it left forward there, and in the later one it neither is nor was lost.
    (
      Deal(moves: [("lead", 1), ("proposal", 3), ("lead", 4)]),
      [[1, 1, 0, 0], [1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]
    ),
    // Reopened: it is where it is.
    (
      Deal(moves: [("lead", 1), ("lost", 2), ("qualified", 3)]),
      [[1, 1, 0, 0], [1, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0]]
    ),
    // Only what it reached in the period, which ends with day 9.
    (Deal(moves: [("lead", -3), ("qualified", 3)]), [[0, 0, 0, 0], [1, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0]]),
    (Deal(moves: [("lead", 9), ("qualified", 10)]), [[1, 1, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]),
    (Deal(moves: [("lead", -3), ("lead", 3)]), [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]),
    (Deal(moves: [("lead", 0)]), [[1, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]),
  ]

  @Test(arguments: cases) func countsWhatReachedAStage(deal: Deal, expected: [[Int]]) throws {
    var funnel = Self.funnel()
    try Self.add(deal.moves, to: &funnel)
    #expect(funnel.result.map { [$0.entered, $0.leftForward, $0.leftToLost, $0.stillThere] } == expected)
  }

  @Test func ratesAndMediansAreOfWhatEntered() throws {
    var funnel = Self.funnel()
    try Self.add([("lead", 1), ("qualified", 2), ("won", 6)], to: &funnel)
    try Self.add([("lead", 1), ("qualified", 4), ("lost", 6)], to: &funnel)
    try Self.add([("lead", 1), ("lost", 9)], to: &funnel)
    try Self.add([("lead", 1)], to: &funnel)
    let result = funnel.result
    #expect(result.map(\.conversionToNext) == [0.5, 0.5, 1, nil])
    #expect(result.map(\.conversionToWon) == [0.25, 0.5, 1, 1])
    // In lead 1, 3 and 8 days; in qualified 4 and 2; nobody was in proposal.
    #expect(result.map(\.medianDays) == [3, 3, nil, nil])
  }

  @Test func nothingHasNoRates() {
    #expect(Self.funnel().result.allSatisfy { $0.conversionToNext == nil && $0.conversionToWon == nil })
    #expect(Self.funnel().result.allSatisfy { $0.medianDays == nil && $0.entered == 0 })
  }

  @Test(arguments: [([], nil), ([5], 5), ([9, 1], 5), ([1, 9, 4], 4), ([1, 2, 3, 10], 2.5)] as [([Int64], Double?)])
  func medians(values: [Int64], median: Double?) { #expect(Funnel.median(values) == median) }

  private static func funnel() -> Funnel {
    let start = DealFixture.now
    return Funnel(
      DealFixture.pipeline().stages, period: start...Instant(milliseconds: start.milliseconds + 10 * day - 1))
  }

  private static func add(_ steps: [(String, Int)], to funnel: inout Funnel) throws {
    let pipeline = DealFixture.pipeline()
    var moves: [Funnel.Move] = []
    var status = OpportunityStatus.open
    for (key, days) in steps {
      let stage = try #require(pipeline.stage(key))
      let at = Instant(milliseconds: DealFixture.now.milliseconds + Int64(days) * day)
      moves.append(
        Funnel.Move(
          from: moves.last?.to, to: stage.id, at: at,
          milliseconds: moves.last.map { at.milliseconds - $0.at.milliseconds }))
      status = stage.status
    }
    funnel.add(moves, status: status)
  }
}

@Suite struct ForecastTests {
  private static func part(
    _ date: String?, _ value: Int64, _ probability: Int = 50, currency: String = "EUR", isWon: Bool = false,
    category: ForecastCategory = .pipeline, group: String = ""
  ) -> Forecast.Part {
    var sum = DealSum()
    sum.add(value: value, probability: probability)
    return Forecast.Part(
      date: date.flatMap { CalendarDate($0) }, currency: currency, isWon: isWon, category: category,
      group: Forecast.Group(key: group, label: group), sum: sum)
  }

  private static func forecast(
    _ period: ForecastPeriod = .month, by grouping: ForecastGrouping = .period, from: String? = nil, to: String? = nil
  ) -> Forecast {
    Forecast(
      today: CalendarDate("2026-11-21")!, period: period, grouping: grouping, from: from.flatMap { CalendarDate($0) },
      to: to.flatMap { CalendarDate($0) })
  }

  @Test(
    arguments: [
      ("2026-11-21", false, "2026-11", "2026-Q4"), ("2026-11-20", false, "overdue", "overdue"),
      ("2026-12-31", false, "2026-12", "2026-Q4"), ("2027-01-01", false, "2027-01", "2027-Q1"),
      ("2027-03-31", false, "2027-03", "2027-Q1"), ("2027-04-01", false, "2027-04", "2027-Q2"),
      ("2026-01-31", true, "2026-01", "2026-Q1"), (nil, false, "undated", "undated"),
    ] as [(String?, Bool, String, String)])
  func periods(date: String?, isWon: Bool, month: String, quarter: String) {
    let part = Self.part(date, 1, isWon: isWon)
    #expect(Self.forecast(.month).periodGroup(of: part).key == month)
    #expect(Self.forecast(.quarter).periodGroup(of: part).key == quarter)
  }

  @Test func periodsComeInOrder() {
    let parts = [nil, "2027-01-01", "2026-12-01", "2026-01-01", "2026-11-30"].map { Self.part($0, 1) }
    let won = Self.part("2026-02-01", 1, isWon: true)
    let keys = Self.forecast().compute(parts + [won]).groups.map(\.key)
    #expect(keys == ["overdue", "2026-02", "2026-11", "2026-12", "2027-01", "undated"])
  }

  /// The category of an open deal of 100, or that it is won, and what of it counts.
  @Test(
    arguments: [
      (.pipeline, false, ["100", "0", "0", "0"]), (.bestCase, false, ["100", "100", "0", "0"]),
      (.commit, false, ["100", "100", "100", "0"]), (.closed, false, ["100", "100", "100", "0"]),
      (.closed, true, ["0", "100", "100", "100"]),
    ] as [(ForecastCategory, Bool, [String])])
  func bestCaseIncludesCommitIncludesClosed(category: ForecastCategory, isWon: Bool, expected: [String]) throws {
    let part = Self.part("2026-12-01", 100_00, isWon: isWon, category: category)
    let total = try #require(Self.forecast().compute([part]).totals.first)
    #expect([total.total, total.bestCase, total.commit, total.closedWon].map(\.description) == expected)
    #expect(total.weighted.description == (isWon ? "0" : "50"))
    #expect(total.count == (isWon ? 0 : 1))
  }

  @Test func currenciesAreNeverMixed() {
    let parts = [
      Self.part("2026-12-01", 100_00), Self.part("2026-12-02", 200_00, currency: "DKK"),
      Self.part("2026-12-03", 300, currency: "JPY"),
    ]
    let result = Self.forecast().compute(parts)
    #expect(
      result.groups.map { "\($0.key) \($0.currency) \($0.total)" } == [
        "2026-12 DKK 200", "2026-12 EUR 100", "2026-12 JPY 300",
      ])
    #expect(result.totals.map { "\($0.currency) \($0.total)" } == ["DKK 200", "EUR 100", "JPY 300"])
  }

  @Test(
    arguments: [
      (nil, nil, ["overdue", "2026-11", "2026-12", "2027-01", "undated"]),
      ("2026-12-01", nil, ["overdue", "2026-12", "2027-01"]), (nil, "2026-12-31", ["overdue", "2026-11", "2026-12"]),
      ("2026-12-01", "2026-12-01", ["overdue", "2026-12"]),
    ] as [(String?, String?, [String])])
  func datesLimitWhatCounts(from: String?, to: String?, keys: [String]) {
    let parts = ["2020-01-01", "2026-11-30", "2026-12-01", "2027-01-15", nil].map { Self.part($0, 1) }
    #expect(Self.forecast(from: from, to: to).compute(parts).groups.map(\.key) == keys)
  }

  @Test func groupsComeByNameAndSumUp() {
    let parts = [
      Self.part("2026-12-01", 10_00, group: "Zoe"), Self.part("2020-12-01", 20_00, group: "Ada"),
      Self.part(nil, 30_00, group: "Zoe"),
    ]
    let result = Self.forecast(by: .owner).compute(parts)
    #expect(result.groups.map { "\($0.label) \($0.count) \($0.total)" } == ["Ada 1 20", "Zoe 2 40"])
    #expect(result.totals.map { "\($0.count) \($0.total)" } == ["3 60"])
  }
}

@Suite struct DealSumTests {
  /// Values in minor units with probabilities; the weighted sum, rounded once.
  @Test(
    arguments: [
      ([(9_600_000, 75), (8_400_000, 50), (4_200_000, 80)], "222000", "147600"),
      ([(1, 50)], "0.01", "0.01"), ([(1, 49)], "0.01", "0"), ([(1, 25), (1, 25)], "0.02", "0.01"),
      ([(33, 33), (33, 33), (33, 34)], "0.99", "0.33"), ([], "0", "0"),
    ] as [([(Int64, Int)], String, String)])
  func weightedSumsAreRoundedOnce(deals: [(Int64, Int)], total: String, weighted: String) {
    var sum = DealSum()
    for (value, probability) in deals { sum.add(value: value, probability: probability) }
    let amount = sum.amount(in: "DKK")
    #expect(amount.total.description == total)
    #expect(amount.weighted.description == weighted)
    #expect(amount.count == deals.count)
  }

  @Test func sumsBeyondWhatAnAmountHoldsStayTheLargest() {
    var sum = DealSum()
    for _ in 0..<20 { sum.add(value: Int64.max, probability: 100) }
    #expect(sum.amount(in: "EUR").total.tenThousandths == Int64.max)
  }
}
