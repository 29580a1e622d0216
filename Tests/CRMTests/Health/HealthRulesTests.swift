import Rapport
import Testing

@testable import CRM

@Suite struct HealthRulesTests {
  @Test(arguments: [(0, 30, 100), (30, 30, 50), (60, 30, 25), (15, 30, 71), (365, 30, 0), (-5, 30, 100), (7, 7, 50)])
  func recencyHalves(days: Int, halfLife: Int, expected: Int) {
    #expect(HealthRules.recency(days: days, halfLifeDays: halfLife) == expected)
  }

  @Test(arguments: [(0, 6, 0), (3, 6, 50), (6, 6, 100), (60, 6, 100), (1, 0, 100)])
  func frequencyIsAShareOfWhatIsExpected(contacts: Int, expected: Int, score: Int) {
    #expect(HealthRules.frequency(contacts: contacts, expected: expected) == score)
  }

  @Test(arguments: [(nil, nil), (0, 0), (1, 20), (3, 60), (5, 100)] as [(Int?, Int?)])
  func purchasesCountByFifths(quintile: Int?, score: Int?) {
    #expect(HealthRules.monetary(quintile: quintile) == score)
  }

  @Test(arguments: [(0, 0, nil), (0, 4, 0), (1, 4, 25), (4, 4, 100), (5, 4, 100)] as [(Int, Int, Int?)])
  func engagementIsTheShareOfTries(contacts: Int, attempts: Int, score: Int?) {
    #expect(HealthRules.engagement(contacts: contacts, attempts: attempts) == score)
  }

  @Test(arguments: [(0, 100), (1, 75), (4, 0), (9, 0)]) func problemsCost(count: Int, score: Int) {
    #expect(HealthRules.problems(count: count) == score)
  }

  @Test func aScoreIsTheWeightedMeanOfWhatIsKnown() {
    let all = HealthRules.score([(100, 25), (50, 20), (0, 20), (100, 15), (75, 20)])
    #expect(all.score == 65 && all.contributions == [25, 10, 0, 15, 15])
    // What is not known leaves the others as they are in proportion.
    let some = HealthRules.score([(100, 30), (nil, 50), (0, 10)])
    #expect(some.score == 75 && some.contributions == [75, 0, 0])
    #expect(HealthRules.score([(nil, 10), (100, 0)]).score == 0)
    #expect(HealthRules.score([(1, 1), (0, 1)]).score == 1, "halves are rounded up")
  }

  @Test(arguments: [(0, HealthBand.atRisk), (39, .atRisk), (40, .watch), (69, .watch), (70, .healthy), (100, .healthy)])
  func bandsMeet(score: Int, band: HealthBand) {
    #expect(HealthRules.band(score, atRiskBelow: 40, healthyFrom: 70) == band)
  }

  @Test func fifthsAreCutByNearestRank() {
    #expect(HealthRules.cuts([]) == [])
    #expect(HealthRules.cuts([7]) == [7, 7, 7, 7])
    let ten = HealthRules.cuts((1...10).map { Int64($0) * 10 }.reversed())
    #expect(ten == [20, 40, 60, 80])
    #expect([10, 20, 21, 40, 60, 80, 81, 500].map { HealthRules.quintile($0, cuts: ten) } == [1, 1, 2, 2, 3, 4, 5, 5])
    #expect(HealthRules.quintile(0, cuts: ten) == 0)
    #expect(HealthRules.quintile(7, cuts: [7, 7, 7, 7]) == 5)
    #expect(HealthRules.quintile(6, cuts: [7, 7, 7, 7]) == 1)
    #expect(HealthRules.quintile(1, cuts: []) == 5)
  }

  @Test func findingsAreSentencesAndNumbers() {
    let now = TestCRM.start
    var facts = HealthFacts(lastContact: now.adding(seconds: -86_400))
    func finding(_ key: HealthPartKey) -> HealthFinding { HealthFinding(key, facts, expected: 6, at: now) }
    func reason(_ key: HealthPartKey) -> String { finding(key).text }
    #expect(
      HealthPartKey.allCases.map(finding) == [
        .noContact(days: 1), .contacts(count: 0, days: 90, expected: 6), .neverBought, .notTried(days: 90),
        .problems(rottingDeals: 0, overdueDeals: 0, lostDeals: 0),
      ])
    #expect(reason(.recency) == "No contact yet, 1 day after they were created")
    #expect(reason(.monetary) == "They have not bought anything yet")
    #expect(reason(.engagement) == "Nobody tried to reach them in 90 days")
    #expect(reason(.problems) == "No open problems")
    facts.hadContact = true
    facts.contacts = 2
    facts.attempts = 3
    facts.quintile = 4
    facts.problems = HealthProblems(rottingDeals: 2, overdueDeals: 1, lostDeals: 0)
    #expect(
      HealthPartKey.allCases.map(finding) == [
        .lastContact(days: 1), .contacts(count: 2, days: 90, expected: 6), .purchases(fifth: 4),
        .participation(contacts: 2, attempts: 3), .problems(rottingDeals: 2, overdueDeals: 1, lostDeals: 0),
      ])
    #expect(reason(.recency) == "The last contact was 1 day ago")
    #expect(reason(.frequency) == "2 contacts in 90 days, where 6 are expected")
    #expect(reason(.engagement) == "They took part in 2 of 3 tries")
    #expect(reason(.problems) == "2 deals stand still for too long; 1 deal is past the expected close date")
    facts.quintile = 0
    #expect(finding(.monetary) == .boughtNothing(days: 365))
  }
}
