import Rapport
import Testing

@testable import CRM

/// What rules may be and how they read: pure functions.
@Suite struct SegmentRulesTests {
  private static let leaf = SegmentRule.number(field: .openDeals, op: .atLeast, value: 1)

  private static func nested(_ depth: Int) -> SegmentRule {
    (1..<depth).reduce(leaf) { rule, _ in .not(rule: rule) }
  }

  @Test(
    arguments: [
      (leaf, 0), (nested(RuleLimits.depth), 0), (nested(RuleLimits.depth + 1), 1),
      (.all(rules: []), 1), (.any(rules: [leaf]), 0), (.any(rules: Array(repeating: leaf, count: 100)), 0),
      (.any(rules: Array(repeating: leaf, count: 101)), 2),
      (
        .all(rules: [.any(rules: Array(repeating: leaf, count: 60)), .any(rules: Array(repeating: leaf, count: 41))]), 1
      ),
      (.text(field: .name, op: .is, value: " "), 1),
      (.text(field: .name, op: .is, value: String(repeating: "a", count: 201)), 1),
      (.text(field: .name, op: .is, value: "a\0"), 1), (.tag(op: .hasAny, value: []), 1),
      (.tag(op: .hasAny, value: [""]), 1), (.kind(op: .isAnyOf, value: []), 1), (.status(op: .isAnyOf, value: []), 1),
      (.owner(op: .isAnyOf, value: []), 1), (.team(op: .isAnyOf, value: []), 1),
      (.dealStage(op: .isAnyOf, value: []), 1), (.dealPipeline(op: .isAnyOf, value: []), 1),
      (.period(field: .created, op: .inTheLast, value: -1, unit: .days), 1),
      (.period(field: .created, op: .inTheLast, value: 3651, unit: .days), 1),
      (.activities(kinds: [], op: .atLeast, value: 1, inTheLastDays: 3651), 1),
      (.money(field: .revenue, op: .atLeast, value: .zero, currency: "XXX"), 1),
      (.money(field: .revenue, op: .atLeast, value: Money(tenThousandths: 5000), currency: "JPY"), 1),
      (.money(field: .revenue, op: .atLeast, value: Money(tenThousandths: 5000), currency: "EUR"), 0),
      (.money(field: .revenue, op: .atLeast, value: .zero, currency: nil), 0),
    ] as [(SegmentRule, Int)])
  func boundsAreKept(rule: SegmentRule, problems: Int) {
    #expect(rule.problems.count == problems, "\(rule.problems)")
  }

  @Test(
    arguments: [
      (.tag(op: .hasAny, value: []), ".value", "must have 1 to 100 elements, not 0"),
      (.tag(op: .hasAny, value: ["a", " "]), ".value[1]", "must be a text of 1 to 200 characters"),
      (.period(field: .created, op: .inTheLast, value: -1), ".value", "must be at least 0"),
      (.period(field: .created, op: .inTheLast, value: 3651), ".value", "must be at most 3650"),
      (.activities(kinds: [], op: .equal, value: 0, inTheLastDays: -1), ".inTheLastDays", "must be at least 0"),
      (
        .activities(kinds: Array(repeating: .call, count: 101), op: .equal, value: 0), ".kinds",
        "must have at most 100 elements, not 101"
      ),
      (
        .money(field: .revenue, op: .equal, value: .zero, currency: "XXX"), ".currency",
        "must be a currency code of ISO 4217, such as EUR"
      ),
      (.number(field: .deals, op: .equal, value: .infinity), ".value", "must be a finite number"),
    ] as [(SegmentRule, String, String)])
  func aProblemSaysWhereItIs(rule: SegmentRule, place: String, message: String) {
    let group = SegmentRule.all(rules: [Self.leaf, .not(rule: rule)])
    #expect(group.problems.map(\.place) == [".rules[1].rule\(place)"])
    #expect(group.problems.map(\.finding.message) == [message])
  }

  @Test func aProblemHasItsCodeAndBounds() {
    let found = SegmentRule.tag(op: .hasAny, value: []).problems.map(\.finding)
    #expect(found.map(\.code) == [.count] && found.first?.bound == ["minimum": 1, "maximum": 100])
  }

  @Test(
    arguments: [
      (leaf, ["customers", "deals"]), (.text(field: .name, op: .is, value: "a"), ["customers"]),
      (.all(rules: [leaf, .activities(kinds: [], op: .equal, value: 0)]), ["activities", "customers", "deals"]),
      (.period(field: .lastActivity, op: .inTheLast, value: 1), ["activities", "customers"]),
      (.number(field: .contacts, op: .equal, value: 0), ["contacts", "customers"]),
      (.money(field: .revenue, op: .equal, value: .zero), ["customers", "deals"]),
    ] as [(SegmentRule, [String])])
  func aRuleKnowsWhatItLooksAt(rule: SegmentRule, sources: [String]) {
    #expect(rule.sources.map(\.rawValue).sorted() == sources)
  }

  @Test(
    arguments: [
      (leaf, "number of open deals is at least 1", "Anzahl offener Deals ist mindestens 1"),
      (
        .text(field: .industry, op: .contains, value: "Pump"), "industry contains “Pump”", "Branche enthält „Pump“"
      ),
      (
        .period(field: .lastWon, op: .inTheLast, value: 30), "date of the last won deal is in the last 30 days",
        "Datum des letzten gewonnenen Deals liegt in den letzten 30 Tagen"
      ),
      (
        .period(field: .created, op: .moreThanAgo, value: 1, unit: .years), "creation date is more than 1 year ago",
        "Erstellungsdatum liegt mehr als 1 Jahr zurück"
      ),
      (
        .date(field: .created, op: .before, value: CalendarDate("2026-03-01")!), "creation date is before 2026-03-01",
        "Erstellungsdatum liegt vor dem 01.03.2026"
      ),
      (
        .money(field: .revenue, op: .moreThan, value: Money("1999.9")!, currency: "EUR"),
        "revenue is more than 1999.9 EUR", "Umsatz ist mehr als 1999,9 EUR"
      ),
      (
        .number(field: .winRate, op: .lessThan, value: 12.5), "win rate in percent is less than 12.5",
        "Gewinnquote in Prozent ist weniger als 12,5"
      ),
      (.presence(field: .tags, op: .missing), "tags are missing", "Schlagwörter fehlen"),
      (.presence(field: .email, op: .known), "e-mail address is known", "E-Mail-Adresse ist vorhanden"),
      (
        .status(op: .isNoneOf, value: [.prospect, .active, .inactive]), "status is not prospect, active or inactive",
        "Status ist nicht Interessent, aktiv oder inaktiv"
      ),
      (.tag(op: .hasAll, value: ["a", "b"]), "tagged “a” and “b”", "Schlagwörter sind „a“ und „b“"),
      (
        .activities(kinds: [.call], op: .atLeast, value: 3, inTheLastDays: 30),
        "number of calls in the last 30 days is at least 3",
        "Anzahl der Anrufe in den letzten 30 Tagen ist mindestens 3"
      ),
      (
        .all(rules: [.any(rules: [leaf, .kind(op: .isAnyOf, value: [.person])]), .not(rule: leaf)]),
        "(number of open deals is at least 1 or kind is person) and not (number of open deals is at least 1)",
        "(Anzahl offener Deals ist mindestens 1 oder Art ist Person) und nicht (Anzahl offener Deals ist mindestens 1)"
      ),
    ] as [(SegmentRule, String, String)])
  func rulesRead(rule: SegmentRule, english: String, german: String) {
    let clause = SegmentSentences.clause(rule, SegmentNames())
    #expect(clause.english == english)
    #expect(clause.german == german)
  }

  @Test func amountsAreKeptWithTheirCurrency() {
    let rule = SegmentRule.not(rule: .all(rules: [.money(field: .revenue, op: .equal, value: .zero, currency: nil)]))
    let kept = rule.mapConditions { $0.completed(currency: "DKK") }
    #expect(kept.jsonText.contains(#""currency":"DKK""#))
    #expect(kept.mapConditions { $0.completed(currency: "EUR") }.jsonText == kept.jsonText)
  }
}
