import Rapport
import Testing

@testable import CRM

/// Each condition with each operator, asked through the preview.
@Suite struct SegmentConditionTests: RuleCases {
  private static let everybody = ["Alpha GmbH", "Beta AG", "Çelik", "Delta"]

  static let texts: [(JSONValue, [String])] = [
    (rule("text", "name", "is", "çelik"), ["Çelik"]), (rule("text", "name", "is", "CELIK"), ["Çelik"]),
    (rule("text", "name", "isNot", "Delta"), ["Alpha GmbH", "Beta AG", "Çelik"]),
    (rule("text", "name", "contains", "TA"), ["Beta AG", "Delta"]),
    (rule("text", "name", "containsNot", "ta"), ["Alpha GmbH", "Çelik"]),
    (rule("text", "name", "startsWith", "alpha"), ["Alpha GmbH"]),
    (rule("text", "name", "endsWith", "ag"), ["Beta AG"]),
    (rule("text", "email", "endsWith", "ALPHA.example"), ["Alpha GmbH"]),
    (rule("text", "email", "isNot", "info@alpha.example"), ["Beta AG", "Çelik", "Delta"]),
    (rule("text", "email", "containsNot", "@"), ["Beta AG", "Çelik"]),
    (rule("text", "emailDomain", "is", "delta.example"), ["Delta"]),
    (rule("text", "phone", "startsWith", "+49"), ["Alpha GmbH"]),
    (rule("text", "website", "contains", "alpha"), ["Alpha GmbH"]),
    (rule("text", "vatId", "is", "de1"), ["Alpha GmbH"]),
    (rule("text", "industry", "is", "food"), ["Beta AG"]), (rule("text", "notes", "contains", "cheese"), ["Beta AG"]),
    // Nothing in a text is syntax.
    (rule("text", "name", "contains", "%"), []), (rule("text", "name", "is", "' OR 1 = 1 --"), []),
    (rule("text", "name", "endsWith", "a text that is longer than any name"), []),
  ]

  static let numbers: [(JSONValue, [String])] = [
    (rule("number", "deals", "equal", 2), ["Alpha GmbH", "Delta"]), (rule("number", "deals", "equal", 0), ["Çelik"]),
    (rule("number", "openDeals", "atLeast", 1), ["Alpha GmbH"]),
    (rule("number", "openDeals", "lessThan", 1), ["Beta AG", "Çelik", "Delta"]),
    (rule("number", "wonDeals", "moreThan", 1), ["Delta"]),
    (rule("number", "wonDeals", "notEqual", 0), ["Alpha GmbH", "Delta"]),
    (rule("number", "lostDeals", "atMost", 0), ["Alpha GmbH", "Çelik", "Delta"]),
    (rule("number", "winRate", "equal", 100), ["Alpha GmbH", "Delta"]),
    (rule("number", "winRate", "atMost", 50), ["Beta AG"]),
    (rule("number", "winRate", "notEqual", 100), ["Beta AG", "Çelik"]),
    (rule("number", "contacts", "equal", 0), everybody),
    (rule("money", "revenue", "atLeast", 1000), ["Alpha GmbH"]),
    (rule("money", "revenue", "moreThan", 1000), []),
    (rule("money", "revenue", "equal", 30), ["Delta"]),
    (rule("money", "revenue", "equal", 70).merging(["currency": "DKK"]), ["Delta"]),
    (rule("money", "openValue", "equal", 500.5), ["Alpha GmbH"]),
    (rule("money", "lostValue", "moreThan", 0), ["Beta AG"]),
    (rule("money", "largestWonDeal", "lessThan", 30), ["Beta AG", "Çelik"]),
    (["type": "activities", "op": "atLeast", "value": 2], ["Alpha GmbH"]),
    (["type": "activities", "op": "atLeast", "value": 1, "inTheLastDays": 30], ["Alpha GmbH", "Çelik"]),
    (["type": "activities", "kinds": ["call", "meeting"], "op": "equal", "value": 1], ["Alpha GmbH"]),
    (["type": "activities", "kinds": ["note"], "op": "equal", "value": 0, "inTheLastDays": 49], everybody),
  ]

  static let dates: [(JSONValue, [String])] = [
    (rule("date", "created", "on", "2026-11-21"), ["Delta"]),
    (rule("date", "created", "notOn", "2026-11-21"), ["Alpha GmbH", "Beta AG", "Çelik"]),
    (rule("date", "created", "before", "2026-11-11"), ["Alpha GmbH", "Beta AG"]),
    (rule("date", "created", "until", "2026-11-11"), ["Alpha GmbH", "Beta AG", "Çelik"]),
    (rule("date", "created", "after", "2026-11-11"), ["Delta"]),
    (rule("date", "created", "from", "2026-11-11"), ["Çelik", "Delta"]),
    (rule("date", "lastWon", "on", "2026-10-12"), ["Alpha GmbH"]),
    (rule("date", "lastWon", "notOn", "2026-10-12"), ["Beta AG", "Çelik", "Delta"]),
    (rule("date", "firstWon", "before", "2026-10-13"), ["Alpha GmbH"]),
    (rule("date", "lastLost", "from", "2026-11-21"), ["Beta AG"]),
    (rule("date", "nextExpectedClose", "until", "2026-12-10"), ["Alpha GmbH"]),
    (period("created", "inTheLast", 10), ["Çelik", "Delta"]), (period("created", "inTheLast", 9), ["Delta"]),
    (period("created", "inTheLast", 0), ["Delta"]),
    (period("created", "inTheLast", 1, "months"), ["Çelik", "Delta"]),
    (period("created", "inTheLast", 9, "weeks"), everybody), (period("created", "inTheLast", 1, "years"), everybody),
    (period("lastWon", "inTheLast", 40), ["Alpha GmbH", "Delta"]), (period("lastWon", "inTheLast", 39), ["Delta"]),
    (period("lastWon", "notInTheLast", 39), ["Alpha GmbH", "Beta AG", "Çelik"]),
    (period("lastWon", "moreThanAgo", 39), ["Alpha GmbH"]), (period("lastWon", "moreThanAgo", 40), []),
    (period("nextExpectedClose", "inTheNext", 19), ["Alpha GmbH"]), (period("nextExpectedClose", "inTheNext", 18), []),
    (period("nextExpectedClose", "notInTheNext", 19), ["Beta AG", "Çelik", "Delta"]),
    (period("nextExpectedClose", "moreThanAhead", 18), ["Alpha GmbH"]),
    (period("lastActivity", "inTheLast", 3), ["Alpha GmbH", "Çelik"]),
    (period("lastActivity", "notInTheLast", 2), ["Alpha GmbH", "Beta AG", "Delta"]),
    (period("lastDealCreated", "inTheLast", 0), ["Alpha GmbH", "Beta AG", "Delta"]),
  ]

  static let others: [(JSONValue, [String])] = [
    (["type": "presence", "field": "email", "op": "known"], ["Alpha GmbH", "Delta"]),
    (["type": "presence", "field": "email", "op": "missing"], ["Beta AG", "Çelik"]),
    (["type": "presence", "field": "tags", "op": "missing"], ["Çelik", "Delta"]),
    (["type": "kind", "op": "isAnyOf", "value": ["person"]], ["Çelik"]),
    (["type": "status", "op": "isNoneOf", "value": ["active", "inactive"]], ["Beta AG", "Delta"]),
    (["type": "tag", "op": "hasAny", "value": ["vip", "x"]], ["Alpha GmbH"]),
    (["type": "tag", "op": "hasAll", "value": ["vip", "de"]], ["Alpha GmbH"]),
    (["type": "tag", "op": "hasAll", "value": ["de"]], ["Alpha GmbH", "Beta AG"]),
    (["type": "tag", "op": "hasNone", "value": ["vip"]], ["Beta AG", "Çelik", "Delta"]),
  ]

  @Test(arguments: texts + numbers + dates + others)
  func aConditionChooses(rule: JSONValue, names: [String]) async throws {
    let crm = try await Self.crowd.crm()
    #expect(try await crm.chosen(by: rule) == names, "\(rule.json)")
    // What does not hold, holds not: also for customers whose field is empty.
    let others = Self.everybody.filter { !names.contains($0) }
    #expect(try await crm.chosen(by: ["type": "not", "rule": rule]) == others, "not \(rule.json)")
  }

  /// Of every text that a customer has; the mail address and the telephone number have none but Latin letters.
  @Test(arguments: [
    ("name", "is", "öl-müller"), ("name", "contains", "MULLER"), ("industry", "is", "ÖL"), ("industry", "is", "öl"),
    ("industry", "startsWith", "Ol"), ("notes", "contains", "ÇA VA"), ("notes", "endsWith", "straße Σ"),
    ("notes", "endsWith", "STRAßE σ"), ("vatId", "is", "de136695976"),
  ])
  func caseAndAccentsDoNotCount(field: String, op: String, value: String) async throws {
    let crm = try await Self.accented.crm()
    let rule = Self.rule("text", field, op, .string(value))
    #expect(try await crm.chosen(by: rule) == ["Öl-Müller"])
    #expect(try await crm.chosen(by: Self.not(rule)) == ["Andere"])
    guard let opposite = ["is": "isNot", "contains": "containsNot"][op] else { return }
    #expect(try await crm.chosen(by: Self.rule("text", field, opposite, .string(value))) == ["Andere"])
  }

  private static let accented = SharedCRM { crm in
    for fields in [
      [
        "name": "Öl-Müller", "industry": "Öl", "notes": "Ça va, Weg zur Straße Σ", "vatId": "DE136695976",
      ], ["name": "Andere", "industry": "Food", "notes": "Straße"],
    ] as [[String: JSONValue]] {
      try await crm.call("crm.customers.createCustomer", .object(fields), as: "owner")
    }
  }

  @Test func rulesArePutTogether() async throws {
    let crm = try await Self.crowd.crm()
    let won: JSONValue = Self.rule("number", "wonDeals", "atLeast", 1)
    let tagged: JSONValue = ["type": "tag", "op": "hasAny", "value": ["de"]]
    #expect(try await crm.chosen(by: ["type": "all", "rules": [won, tagged]]) == ["Alpha GmbH"])
    #expect(
      try await crm.chosen(by: ["type": "any", "rules": [won, tagged]]) == ["Alpha GmbH", "Beta AG", "Delta"])
    let neither: JSONValue = ["type": "not", "rule": ["type": "any", "rules": [won, tagged]]]
    #expect(try await crm.chosen(by: neither) == ["Çelik"])
  }

  @Test func conditionsNameOwnersTeamsAndStages() async throws {
    let crm = try await TestCRM()
    let stages = try await crm.defaultPipeline()
    let deal = try await crm.deal(["customerProfileId": try await crm.customer("Mine", of: "rep")])
    _ = try await crm.customer("Theirs", of: "southRep")
    let team = JSONValue.string(try #require(crm.user("rep").teamId).description)
    func rule(_ type: String, _ op: String, _ value: JSONValue) -> JSONValue {
      ["type": .string(type), "op": .string(op), "value": [value]]
    }
    let (lead, won) = (try stages.stage("lead").id, try stages.stage("won").id)
    let cases: [(JSONValue, [String])] = [
      (rule("owner", "isAnyOf", crm.id("rep")), ["Mine"]), (rule("owner", "isNoneOf", crm.id("rep")), ["Theirs"]),
      (rule("team", "isAnyOf", team), ["Mine"]), (rule("team", "isNoneOf", team), ["Theirs"]),
      (rule("dealStage", "isAnyOf", lead), ["Mine"]), (rule("dealStage", "isAnyOf", won), []),
      (rule("dealStage", "isNoneOf", lead), ["Theirs"]), (rule("dealPipeline", "isAnyOf", stages.id), ["Mine"]),
    ]
    for (rule, names) in cases { #expect(try await crm.chosen(by: rule) == names, "\(rule.json)") }
    // A rep names other people and stages, though they may not change them.
    for (rule, _) in cases { _ = try await crm.segments("previewSegment", ["rules": rule], as: "rep") }
    _ = try await crm.segments(
      "createSegment", ["type": "automatic", "name": "A", "rules": rule("owner", "isAnyOf", crm.id("southRep"))],
      as: "rep")
    // A deal that is closed stands in no stage.
    try await crm.close(deal, "won", as: "rep")
    #expect(try await crm.chosen(by: rule("dealStage", "isAnyOf", won)) == [])
    let foreign = await crm.refusal(
      "crm.extensions.previewSegment", ["rules": rule("owner", "isAnyOf", crm.id("stranger"))], as: "owner")
    #expect(foreign?.code == .notFound)
  }

  /// Made once: conditions only read.
  private static let crowd = SharedCRM { crm in _ = try await crm.makeCrowd() }
}
