import Rapport
import Testing

@testable import CRM

@Suite struct ForecastComparisonTests {
  private static let lead: ID<Stage> = DealFixture.id(1)
  private static let proposal: ID<Stage> = DealFixture.id(2)
  /// A stage that left the forecast, and one that came into it.
  private static let hidden: ID<Stage> = DealFixture.id(3)
  private static let shown: ID<Stage> = DealFixture.id(4)
  private static let mine: ID<User> = DealFixture.id(1)
  private static let theirs: ID<User> = DealFixture.id(2)

  private static let comparison = ForecastComparison(
    owners: [mine], pipelineId: DealFixture.id(1), closesFrom: CalendarDate("2026-12-01"),
    closesTo: CalendarDate("2026-12-31"),
    categoriesBefore: [lead: .pipeline, proposal: .bestCase, hidden: .pipeline, shown: .omitted],
    categoriesAfter: [lead: .commit, proposal: .bestCase, hidden: .omitted, shown: .pipeline])

  private static func state(
    _ date: String? = "2026-12-10", value: Int64? = 100, status: OpportunityStatus = .open, stage: ID<Stage> = lead,
    currency: String = "EUR", category: ForecastCategory? = nil, owner: ID<User> = mine, pipeline: UInt64 = 1,
    isDeleted: Bool = false
  ) -> DealState {
    DealState(
      pipelineId: DealFixture.id(pipeline), stageId: stage, status: status, valueMinor: value, currency: currency,
      category: category, expectedCloseDate: date.flatMap { CalendarDate($0) }, ownerId: owner, isDeleted: isDeleted)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: DealState?
    var after: DealState?
    /// Kinds, and the change of the value.
    var expected: [ForecastChangeKind]
    var change: Int64

    init(
      _ description: String, _ before: DealState?, _ after: DealState?, _ expected: [ForecastChangeKind],
      _ change: Int64
    ) {
      testDescription = description
      self.before = before
      self.after = after
      self.expected = expected
      self.change = change
    }
  }

  static let cases: [Case] = [
    Case("nothing happened", state(), state(), [], 0),
    Case("it was created", nil, state(), [.new], 100),
    Case("it was created without a value", nil, state(value: nil), [.new], 0),
    Case("it was created and lost", nil, state(status: .lost), [], 0),
    Case("it was created for another month", nil, state("2027-01-10"), [], 0),
    Case("it was won", state(), state(status: .won), [.won], -100),
    Case("it was won for more than it was worth", state(), state(value: 300, status: .won), [.won], -100),
    Case("it was lost", state(), state(status: .lost), [.lost], -100),
    Case("it was lost in another month", state("2027-01-10"), state("2027-01-10", status: .lost), [], 0),
    Case("it was reopened", state(status: .lost), state(), [.cameIn], 100),
    Case("it was deleted", state(), state(isDeleted: true), [.removed], -100),
    Case("it was restored", state(isDeleted: true), state(), [.cameIn], 100),
    Case("it was won and deleted", state(), state(status: .won, isDeleted: true), [.removed], -100),
    Case("it grew", state(), state(value: 150), [.increased], 50),
    Case("it got a value", state(value: nil), state(), [.increased], 100),
    Case("it shrank", state(), state(value: 40), [.decreased], -60),
    Case("it moved", state(), state(stage: proposal), [.moved], 0),
    Case("it moved and grew", state(), state(value: 101, stage: proposal), [.increased, .moved], 1),
    Case("it is expected later", state(), state("2026-12-20"), [.slipped], 0),
    Case("it is expected earlier", state(), state("2026-12-01"), [.advanced], 0),
    Case("it slipped into the next month", state(), state("2027-01-01"), [.slipped], -100),
    Case("it has no date any more", state(), state(nil), [.slipped], -100),
    Case("it came from the next month", state("2027-01-01"), state(), [.cameIn], 100),
    Case("it got a date", state(nil), state(), [.cameIn], 100),
    Case("it is expected before the months", state(), state("2026-11-30"), [.removed], -100),
    Case("it was omitted", state(), state(category: .omitted), [.removed], -100),
    Case("it is in the forecast again", state(category: .omitted), state(), [.cameIn], 100),
    Case("its stage was omitted", state(stage: hidden), state(stage: hidden), [.removed], -100),
    Case("its stage is in the forecast again", state(stage: shown), state(value: 70, stage: shown), [.cameIn], 70),
    Case(
      "it was in the forecast by hand, whatever its stage", state(stage: hidden, category: .commit),
      state(stage: hidden, category: .commit), [], 0),
    Case("it left its stage before that was omitted", state(stage: hidden), state(), [.moved], 0),
    Case("it went to somebody else", state(), state(owner: theirs), [.removed], -100),
    Case("it came from somebody else", state(owner: theirs), state(value: 70), [.cameIn], 70),
    Case("it is somebody else's", state(owner: theirs), state(value: 70, owner: theirs), [], 0),
    Case("it went to another pipeline", state(), state(pipeline: 2), [.removed], -100),
    Case("it slipped and shrank", state(), state("2026-12-31", value: 1), [.decreased, .slipped], -99),
  ]

  @Test(arguments: cases) func whatBecameOfADeal(testCase: Case) {
    let passage = DealPassage(id: DealFixture.id(9), before: testCase.before, after: testCase.after)
    let change = Self.comparison.change(of: passage)
    #expect(change?.kinds ?? [] == testCase.expected)
    #expect((change?.parts ?? []).reduce(0) { $0 + $1.amount } == testCase.change)
    // What the totals say of the one deal is the same.
    func total(_ state: DealState?, _ moment: ForecastComparison.Moment) -> Int64 {
      state.flatMap { Self.comparison.counts($0, at: moment) ? $0.valueMinor : nil } ?? 0
    }
    #expect(total(testCase.after, .end) - total(testCase.before, .beginning) == testCase.change)
  }

  @Test func theStagesWhoseDealsCameOrLeftAreKnown() {
    #expect(Self.comparison.changedStages == [Self.hidden, Self.shown])
  }

  @Test func anotherCurrencyIsAnotherAmount() throws {
    let passage = DealPassage(
      id: DealFixture.id(9), before: Self.state(value: 100), after: Self.state(value: 700, currency: "DKK"))
    let change = try #require(Self.comparison.change(of: passage))
    #expect(change.kinds == [.increased, .decreased])
    #expect(
      change.parts == [
        .init(kind: .increased, currency: "DKK", amount: 700), .init(kind: .decreased, currency: "EUR", amount: -100),
      ])
  }

  @Test(
    arguments: [
      // 2026-11-26 is a Thursday; 100 days before it is 2026-08-18, a Tuesday.
      ("2026-11-26", true), ("2026-08-18", true), ("2026-08-17", true), ("2026-08-16", false), ("2026-08-10", true),
      ("2020-01-06", true), ("2020-01-07", false),
    ])
  func oldNightsAreThinnedOut(night: String, isKept: Bool) throws {
    let night = try #require(CalendarDate(night))
    let today = try #require(CalendarDate("2026-11-26"))
    #expect(SnapshotRules.isKept(night, on: today) == isKept)
  }
}

@Suite struct QuotaRulesTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test(
    arguments: [
      (QuotaPeriod.month, "2026-02-14", "2026-02-01", "2026-02-28"), (.month, "2028-02-29", "2028-02-01", "2028-02-29"),
      (.quarter, "2026-11-26", "2026-10-01", "2026-12-31"), (.quarter, "2026-01-01", "2026-01-01", "2026-03-31"),
      (.quarter, "2026-06-30", "2026-04-01", "2026-06-30"), (.year, "2026-12-31", "2026-01-01", "2026-12-31"),
    ])
  func periods(period: QuotaPeriod, day: String, first: String, last: String) throws {
    let span = QuotaRules.span(of: period, containing: try date(day))
    #expect([span.first.description, span.last.description] == [first, last])
  }

  @Test(arguments: [("2026-09-30", 0), ("2026-10-01", 1), ("2026-12-31", 92), ("2027-05-01", 92)])
  func todayHasPassed(today: String, passed: Int) throws {
    let span = QuotaRules.span(of: .quarter, containing: try date("2026-11-26"))
    let days = QuotaRules.days(span, today: try date(today))
    #expect(days.passed == passed)
    #expect(days.length == 92)
  }

  @Test func aQuotaIsThePeriodsOrThatOfItsParts() throws {
    func entry(_ period: QuotaPeriod, _ start: String, _ amount: Int64) throws -> QuotaRules.Entry {
      QuotaRules.Entry(period: period, startsOn: try date(start), amountMinor: amount)
    }
    let span = QuotaRules.span(of: .quarter, containing: try date("2026-11-26"))
    let months = [try entry(.month, "2026-10-01", 1), try entry(.month, "2026-12-01", 2)]
    let year = try entry(.year, "2026-01-01", 100)
    #expect(QuotaRules.quota(.quarter, span, of: []) == nil)
    #expect(QuotaRules.quota(.quarter, span, of: [year]) == nil)
    #expect(QuotaRules.quota(.quarter, span, of: months + [year]) == 3)
    #expect(QuotaRules.quota(.quarter, span, of: months + [try entry(.quarter, "2026-10-01", 9)]) == 9)
    #expect(QuotaRules.quota(.quarter, span, of: [try entry(.quarter, "2026-07-01", 9)]) == nil)
    let whole = QuotaRules.span(of: .year, containing: try date("2026-11-26"))
    #expect(QuotaRules.quota(.year, whole, of: months) == 3)
  }

  @Test func attainmentAndCoverageOfNothingAreNothing() {
    #expect(QuotaRules.attainment(won: 50, of: 100) == 0.5)
    #expect(QuotaRules.attainment(won: 50, of: 0) == nil)
    #expect(QuotaRules.attainment(won: 50, of: nil) == nil)
    #expect(QuotaRules.coverage(open: 150, won: 50, of: 100) == 3)
    #expect(QuotaRules.coverage(open: 150, won: 100, of: 100) == nil)
    #expect(QuotaRules.coverage(open: 150, won: 0, of: nil) == nil)
  }
}
