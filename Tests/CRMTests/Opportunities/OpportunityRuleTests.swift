import Rapport
import Storage
import Testing

@testable import CRM

/// Lists of deals by rules.
@Suite struct OpportunityRuleTests: RuleCases {
  private static let everything = ["Alpha pump", "Beta valve", "Çelik tank", "Delta crane"]

  /// Four deals with all that conditions look at; today is 2026-11-21.
  ///
  /// | | Alpha pump | Beta valve | Çelik tank | Delta crane |
  /// |---|---|---|---|---|
  /// | owner | rep | southRep | owner | owner |
  /// | created | 60 days ago | 10 days ago | today | 60 days ago |
  /// | stage | qualified for 50 days, which is too long | lead | lead | lost 40 days ago |
  /// | value | 1000 EUR | 200.55 EUR | | 70 DKK |
  /// | expected | 2026-12-10 | | 2026-11-20 | |
  private static let crowd = SharedCRM { crm in
    let today = crm.now
    func deal(_ customer: String, of word: String, _ fields: [String: JSONValue]) async throws -> JSONValue {
      let customer = try await crm.customer(customer, of: word)
      return try await crm.deal(fields.merging(["customerProfileId": customer]) { $1 }, as: word)
    }
    crm.now = today.adding(seconds: -60 * 86_400)
    let qualified = try await crm.defaultPipeline().stage("qualified")
    try await crm.pipelines("updateStage", ["id": qualified.id, "rottenAfterDays": 14])
    let alpha = try await deal(
      "Alpha GmbH", of: "rep",
      [
        "title": "Alpha pump", "value": 1000, "source": "Fair", "tags": ["vip", "de"], "description": "Blue handle",
        "nextSteps": "Call back", "campaignId": try await crm.campaign(), "expectedCloseDate": "2026-12-10",
      ])
    let delta = try await deal("Delta", of: "owner", ["title": "Delta crane", "value": 70, "currency": "DKK"])
    crm.now = today.adding(seconds: -50 * 86_400)
    try await crm.deals("moveOpportunity", ["id": alpha.id, "stage": "qualified"])
    crm.now = today.adding(seconds: -40 * 86_400)
    try await crm.close(delta, "lost")
    crm.now = today.adding(seconds: -10 * 86_400)
    _ = try await deal(
      "Beta AG", of: "southRep",
      ["title": "Beta valve", "value": 200.55, "notes": "Likes cheese", "tags": ["de"], "source": "web"])
    crm.now = today.adding(seconds: -3 * 86_400)
    try await crm.call(
      "crm.activities.logActivity",
      [
        "kind": "call", "subject": "Pump", "opportunityId": alpha.id,
        "customerProfileId": alpha["customerProfileId"] ?? .null,
      ], as: "rep")
    crm.now = today
    _ = try await deal(
      "Çelik", of: "owner",
      ["title": "Çelik tank", "expectedCloseDate": "2026-11-20", "forecastCategory": "commit"])
    try await crm.call(
      "crm.tasks.createTask", ["title": "Call", "dueDate": "2026-11-25", "opportunityId": alpha.id], as: "rep")
    try await crm.call(
      "crm.customers.setCustomFields",
      [
        "fields": [
          ["key": "region", "label": "Region", "type": "text"], ["key": "renewal", "label": "Renewal", "type": "date"],
        ]
      ], as: "owner")
    try await crm.call(
      "crm.customers.updateCustomer",
      ["id": alpha["customerProfileId"] ?? .null, "customFields": ["region": "North", "renewal": "2026-12-01"]],
      as: "rep")
  }

  static let texts: [(JSONValue, [String])] = [
    (rule("text", "title", "is", "celik TANK"), ["Çelik tank"]),
    (rule("text", "title", "contains", "TAN"), ["Çelik tank"]),
    (rule("text", "title", "isNot", "alpha pump"), ["Beta valve", "Çelik tank", "Delta crane"]),
    (rule("text", "title", "containsNot", "p"), ["Beta valve", "Çelik tank", "Delta crane"]),
    (rule("text", "title", "startsWith", "alpha"), ["Alpha pump"]),
    (rule("text", "title", "endsWith", "valve"), ["Beta valve"]),
    (rule("text", "number", "endsWith", "00001"), ["Alpha pump"]),
    (rule("text", "customer", "is", "celik"), ["Çelik tank"]),
    (rule("text", "customer", "endsWith", "gmbh"), ["Alpha pump"]),
    (rule("text", "description", "contains", "BLUE"), ["Alpha pump"]),
    (rule("text", "description", "isNot", "blue handle"), ["Beta valve", "Çelik tank", "Delta crane"]),
    (rule("text", "nextSteps", "startsWith", "call"), ["Alpha pump"]),
    (rule("text", "source", "is", "fair"), ["Alpha pump"]),
    (rule("text", "closeReason", "is", "price"), ["Delta crane"]),
    (rule("text", "notes", "contains", "cheese"), ["Beta valve"]),
    // Nothing in a text is syntax.
    (rule("text", "title", "contains", "%"), []), (rule("text", "title", "is", "' OR 1 = 1 --"), []),
  ]

  static let numbers: [(JSONValue, [String])] = [
    (rule("number", "probability", "equal", 25), ["Alpha pump"]),
    (rule("number", "probability", "atMost", 10), ["Beta valve", "Çelik tank", "Delta crane"]),
    (rule("number", "probability", "moreThan", 10), ["Alpha pump"]),
    (rule("number", "daysInStage", "equal", 50), ["Alpha pump"]),
    (rule("number", "daysInStage", "atLeast", 10), ["Alpha pump", "Beta valve", "Delta crane"]),
    (rule("number", "daysInStage", "lessThan", 1), ["Çelik tank"]),
    (rule("number", "openTasks", "notEqual", 0), ["Alpha pump"]),
    (rule("money", "value", "atLeast", 1000), ["Alpha pump"]),
    (rule("money", "value", "lessThan", 1000), ["Beta valve"]),
    (rule("money", "value", "notEqual", 1000), ["Beta valve", "Çelik tank", "Delta crane"]),
    (rule("money", "value", "equal", 70), []),
    (rule("money", "value", "equal", 70).merging(["currency": "DKK"]), ["Delta crane"]),
    (rule("money", "expectedRevenue", "equal", 250), ["Alpha pump"]),
    // 10 % of 200.55 are 20.055, and halves go up.
    (rule("money", "expectedRevenue", "equal", 20.06), ["Beta valve"]),
  ]

  static let dates: [(JSONValue, [String])] = [
    (rule("date", "created", "on", "2026-11-21"), ["Çelik tank"]),
    (rule("date", "created", "notOn", "2026-11-21"), ["Alpha pump", "Beta valve", "Delta crane"]),
    (rule("date", "created", "before", "2026-11-11"), ["Alpha pump", "Delta crane"]),
    (rule("date", "created", "until", "2026-11-11"), ["Alpha pump", "Beta valve", "Delta crane"]),
    (rule("date", "updated", "after", "2026-11-11"), ["Çelik tank"]),
    (rule("date", "expectedClose", "on", "2026-12-10"), ["Alpha pump"]),
    (rule("date", "expectedClose", "from", "2026-11-20"), ["Alpha pump", "Çelik tank"]),
    (rule("date", "actualClose", "on", "2026-10-12"), ["Delta crane"]),
    (rule("date", "stageEntered", "on", "2026-10-02"), ["Alpha pump"]),
    (rule("date", "nextTask", "on", "2026-11-25"), ["Alpha pump"]),
    (rule("date", "lastActivity", "on", "2026-11-18"), ["Alpha pump"]),
    (period("created", "inTheLast", 10), ["Beta valve", "Çelik tank"]),
    (period("created", "inTheLast", 9), ["Çelik tank"]),
    (period("created", "inTheLast", 2, "weeks"), ["Beta valve", "Çelik tank"]),
    (period("created", "inTheLast", 2, "months"), everything),
    (period("expectedClose", "inTheNext", 19), ["Alpha pump"]), (period("expectedClose", "inTheNext", 18), []),
    (period("expectedClose", "notInTheNext", 19), ["Beta valve", "Çelik tank", "Delta crane"]),
    (period("expectedClose", "moreThanAhead", 18), ["Alpha pump"]),
    (period("expectedClose", "moreThanAgo", 0), ["Çelik tank"]),
    (period("stageEntered", "moreThanAgo", 49), ["Alpha pump"]), (period("nextTask", "inTheNext", 4), ["Alpha pump"]),
    (period("lastActivity", "inTheLast", 3), ["Alpha pump"]), (period("lastActivity", "notInTheLast", 2), everything),
  ]

  static let others: [(JSONValue, [String])] = [
    (presence("value", "missing"), ["Çelik tank"]), (presence("expectedClose", "known"), ["Alpha pump", "Çelik tank"]),
    (presence("description", "known"), ["Alpha pump"]), (presence("nextSteps", "known"), ["Alpha pump"]),
    (presence("source", "missing"), ["Çelik tank", "Delta crane"]), (presence("closeReason", "known"), ["Delta crane"]),
    (presence("notes", "known"), ["Beta valve"]), (presence("tags", "missing"), ["Çelik tank", "Delta crane"]),
    (presence("contact", "missing"), everything), (presence("lead", "missing"), everything),
    (presence("campaign", "known"), ["Alpha pump"]),
    (list("status", "isAnyOf", "lost"), ["Delta crane"]), (list("status", "isNoneOf", "open", "won"), ["Delta crane"]),
    (list("forecast", "isAnyOf", "pipeline"), ["Alpha pump", "Beta valve"]),
    (list("forecast", "isAnyOf", "commit"), ["Çelik tank"]),
    (list("forecast", "isNoneOf", "pipeline", "commit"), ["Delta crane"]),
    (list("tag", "hasAny", "vip", "x"), ["Alpha pump"]), (list("tag", "hasAll", "vip", "de"), ["Alpha pump"]),
    (list("tag", "hasAll", "de"), ["Alpha pump", "Beta valve"]),
    (list("tag", "hasNone", "vip"), ["Beta valve", "Çelik tank", "Delta crane"]),
    (["type": "rotting", "value": true], ["Alpha pump"]),
    (["type": "rotting", "value": false], ["Beta valve", "Çelik tank", "Delta crane"]),
    (
      ["type": "custom", "condition": ["key": "region", "op": "equals", "value": "north"]], ["Alpha pump"]
    ),
    (["type": "custom", "condition": ["key": "region", "op": "isSet"]], ["Alpha pump"]),
    (["type": "customPeriod", "key": "renewal", "op": "inTheNext", "value": 10], ["Alpha pump"]),
    (["type": "customPeriod", "key": "renewal", "op": "inTheNext", "value": 9], []),
    (
      ["type": "customPeriod", "key": "renewal", "op": "notInTheNext", "value": 2, "unit": "weeks"],
      ["Beta valve", "Çelik tank", "Delta crane"]
    ),
  ]

  private func chosen(by rules: JSONValue, as word: String = "owner") async throws -> [String] {
    let crm = try await Self.crowd.crm()
    let list = try await crm.deals(
      "listOpportunities", ["rules": rules, "sort": "name", "direction": "ascending", "includeTotal": true], as: word)
    let names = list.items.compactMap { $0.text("title") }
    #expect(list["total"]?.intValue == names.count, "\(rules.json)")
    return names
  }

  @Test(arguments: texts + numbers + dates + others)
  func aConditionChooses(rule: JSONValue, names: [String]) async throws {
    #expect(try await chosen(by: rule) == names, "\(rule.json)")
    // What does not hold, holds not: also for deals whose field is empty.
    let others = Self.everything.filter { !names.contains($0) }
    #expect(try await chosen(by: Self.not(rule)) == others, "not \(rule.json)")
  }

  @Test func everyFieldIsAskedFor() {
    #expect(Self.fields("text", in: Self.texts) == Set(OpportunityTextField.allCases.map(\.rawValue)))
    #expect(Self.fields("number", in: Self.numbers) == Set(OpportunityNumberField.allCases.map(\.rawValue)))
    #expect(Self.fields("money", in: Self.numbers) == Set(OpportunityMoneyField.allCases.map(\.rawValue)))
    #expect(Self.fields("date", in: Self.dates) == Set(OpportunityDateField.allCases.map(\.rawValue)))
    #expect(Self.fields("presence", in: Self.others) == Set(OpportunityOptionalField.allCases.map(\.rawValue)))
  }

  @Test func rulesArePutTogether() async throws {
    let tagged = Self.list("tag", "hasAny", "de")
    let rich = Self.rule("money", "value", "atLeast", 1000)
    let closed = Self.list("status", "isAnyOf", "won", "lost")
    #expect(try await chosen(by: ["type": "all", "rules": [tagged, rich]]) == ["Alpha pump"])
    let any: JSONValue = ["type": "any", "rules": [closed, rich]]
    #expect(try await chosen(by: any) == ["Alpha pump", "Delta crane"])
    #expect(try await chosen(by: Self.not(any)) == ["Beta valve", "Çelik tank"])
    #expect(try await chosen(by: ["type": "all", "rules": [tagged, Self.not(any)]]) == ["Beta valve"])
  }

  @Test func conditionsNameOtherRecords() async throws {
    let crm = try await Self.crowd.crm()
    let pipeline = try await crm.defaultPipeline()
    let (lead, lost) = (try pipeline.stage("lead").id, try pipeline.stage("lost").id)
    let north = JSONValue.string(try #require(crm.user("rep").teamId).description)
    let alpha = try await crm.deals("listOpportunities", ["source": "Fair"], as: "owner").items[0]
    let campaign = try #require(alpha["campaignId"])
    let others = ["Beta valve", "Çelik tank", "Delta crane"]
    let cases: [(JSONValue, [String])] = [
      (Self.list("owner", "isAnyOf", crm.id("rep")), ["Alpha pump"]),
      (Self.list("owner", "isNoneOf", crm.id("rep"), crm.id("southRep")), ["Çelik tank", "Delta crane"]),
      (Self.list("team", "isAnyOf", north), ["Alpha pump"]), (Self.list("team", "isNoneOf", north), others),
      (Self.list("stage", "isAnyOf", lead, lost), others), (Self.list("stage", "isNoneOf", lead, lost), ["Alpha pump"]),
      (Self.list("pipeline", "isAnyOf", pipeline.id), Self.everything),
      (Self.list("pipeline", "isNoneOf", pipeline.id), []),
      (Self.list("campaign", "isAnyOf", campaign), ["Alpha pump"]),
      (Self.list("campaign", "isNoneOf", campaign), others),
    ]
    for (rule, names) in cases {
      #expect(try await chosen(by: rule) == names, "\(rule.json)")
      #expect(try await chosen(by: Self.not(rule)) == Self.everything.filter { !names.contains($0) }, "\(rule.json)")
    }
    let foreign: JSONValue = ["type": "all", "rules": [Self.list("owner", "isAnyOf", crm.id("stranger"))]]
    let refusal = await crm.refusal("crm.extensions.listOpportunities", ["rules": foreign], as: "owner")
    #expect(refusal?.code == .notFound && refusal?.message.contains("(rules.rules[0].value[0])") == true)
  }

  /// One sees what one sees: rules open no door.
  @Test(
    arguments: [
      ("owner", everything), ("admin", everything), ("manager", ["Alpha pump"]), ("viewer", ["Alpha pump"]),
      ("rep", ["Alpha pump"]), ("southRep", ["Beta valve"]), ("loner", []), ("stranger", []),
    ] as [(String, [String])])
  func rulesShowNobodyMore(word: String, names: [String]) async throws {
    let always = Self.not(Self.rule("text", "title", "is", "nothing"))
    let either: JSONValue = ["type": "any", "rules": [always, Self.list("status", "isAnyOf", "open")]]
    for rules in [always, either] { #expect(try await chosen(by: rules, as: word) == names) }
  }

  @Test func otherFiltersHoldBesides() async throws {
    let crm = try await Self.crowd.crm()
    let rules: JSONValue = [
      "type": "any", "rules": [Self.list("tag", "hasAny", "de"), Self.list("status", "isAnyOf", "lost")],
    ]
    let filters: [(JSONValue, Int)] = [
      ([:], 3), (["source": "web"], 1), (["statuses": ["open"]], 2), (["text": "crane"], 1), (["deleted": true], 0),
    ]
    for sort in ["created", "customer", "stage", "value"] {
      for (filter, count) in filters {
        let list = try await crm.deals(
          "listOpportunities", filter.merging(["rules": rules, "sort": .string(sort)]), as: "owner")
        #expect(list.items.count == count, "\(sort) \(filter.json)")
      }
    }
  }

  @Test func aCursorBelongsToItsRules() async throws {
    let crm = try await Self.crowd.crm()
    let rules = Self.list("tag", "hasAny", "de")
    let first = try await crm.deals("listOpportunities", ["rules": rules, "limit": 1], as: "owner")
    let cursor = try #require(first["nextCursor"])
    let second = try await crm.deals("listOpportunities", ["rules": rules, "limit": 1, "cursor": cursor], as: "owner")
    #expect((first.items + second.items).compactMap { $0.text("title") } == ["Beta valve", "Alpha pump"])
    for input: JSONValue in [["cursor": cursor], ["cursor": cursor, "rules": Self.list("tag", "hasAny", "vip")]] {
      let refusal = await crm.refusal("crm.extensions.listOpportunities", input, as: "owner")
      #expect(refusal?.issues.map(\.path) == ["cursor"])
    }
  }

  static let wrong: [(JSONValue, String)] = [
    (["type": "all", "rules": []], "rules.rules"), (["type": "every", "rules": []], "rules.type"),
    (nested(list("tag", "hasAny", "a"), depth: 9), "rules.rule.rule.rule.rule.rule.rule.rule.rule"),
    (
      ["type": "any", "rules": [list("tag", "hasAny", "a"), not(["type": "tag", "op": "hasAny", "value": []])]],
      "rules.rules[1].rule.value"
    ),
    (["type": "any", "rules": .array(Array(repeating: list("tag", "hasAny", "a"), count: 101))], "rules.rules"),
    (rule("text", "title", "is", " "), "rules.value"), (rule("text", "size", "is", "a"), "rules.field"),
    (rule("number", "probability", "contains", 1), "rules.op"),
    (rule("number", "probability", "equal", "a"), "rules.value"),
    (rule("money", "value", "equal", 1).merging(["currency": "XXX"]), "rules.currency"),
    (rule("money", "value", "equal", 0.001).merging(["currency": "EUR"]), "rules.value"),
    // In the workspace's currency, which the database tells.
    (["type": "all", "rules": [rule("money", "value", "equal", 0.001)]], "rules.rules[0].value"),
    (rule("date", "created", "on", "yesterday"), "rules.value"), (period("created", "inTheLast", 3651), "rules.value"),
    (list("status", "isAnyOf"), "rules.value"), (list("status", "isAnyOf", "new"), "rules.value[0]"),
    (list("stage", "isAnyOf", "lead"), "rules.value[0]"), (["type": "rotting", "value": "yes"], "rules.value"),
    (["type": "custom", "condition": ["key": "size", "op": "isSet"]], "rules.condition.key"),
    (
      ["type": "all", "rules": [["type": "custom", "condition": ["key": "region", "op": "atLeast", "value": "a"]]]],
      "rules.rules[0].condition.op"
    ),
    (["type": "custom", "condition": ["key": "region", "op": "equals", "value": 1]], "rules.condition.value"),
    (["type": "custom", "condition": ["key": "region", "op": "equals"]], "rules.condition.value"),
    (["type": "customPeriod", "key": "size", "op": "inTheLast", "value": 1], "rules.key"),
    (["type": "customPeriod", "key": "region", "op": "inTheLast", "value": 1], "rules.op"),
    (["type": "customPeriod", "key": "renewal", "op": "inTheLast", "value": 3651], "rules.value"),
  ]

  @Test(arguments: wrong) func wrongRulesAreRefusedAtTheirPlace(rules: JSONValue, path: String) async throws {
    let crm = try await Self.crowd.crm()
    let refusal = await crm.refusal("crm.extensions.listOpportunities", ["rules": rules], as: "owner")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.first?.path == path, "\(refusal?.issues ?? [])")
  }

  @Test func depthIsAllowedUpToItsBound() async throws {
    // Seven negations around it.
    let deepest = Self.nested(Self.list("status", "isAnyOf", "lost"), depth: RuleLimits.depth)
    #expect(try await chosen(by: deepest) == ["Alpha pump", "Beta valve", "Çelik tank"])
  }

  /// Deals come in the order of their list, and what stands around them is looked up.
  @Test(arguments: ["owner", "manager", "rep"]) func listsByRulesGoByIndexes(word: String) async throws {
    let crm = try await TestCRM()
    let rules = OpportunityRule.all(rules: [
      .number(field: .openTasks, op: .equal, value: 0), .period(field: .lastActivity, op: .notInTheLast, value: 30),
      .period(field: .nextTask, op: .notInTheNext, value: 30), .text(field: .customer, op: .startsWith, value: "a"),
      .money(field: .expectedRevenue, op: .atLeast, value: .zero, currency: "EUR"),
    ])
    let condition = rules.condition(in: RuleContext(now: crm.now))
    let query = OpportunityQuery(ListOpportunities(), rules: condition, for: crm.user(word), at: crm.now)
    let list = try await crm.plan(try query.statement(after: nil, limit: 50))
    let index = word == "rep" ? "opportunities_by_owner (owner_id=?)" : "opportunities_by_creation (workspace_id=?)"
    #expect(list.first { $0.contains(" o ") } == "SEARCH o USING INDEX \(index)", "\(list)")
    #expect(!list.contains { $0.contains("TEMP B-TREE") }, "\(list)")
    for plan in [list, try await crm.plan(query.count)] {
      for index in ["tasks_by_opportunity", "activities_by_opportunity"] {
        #expect(plan.contains { $0.contains("USING COVERING INDEX \(index)") }, "\(index): \(plan)")
      }
      #expect(!plan.scansDeals && !plan.contains { ["SCAN t", "SCAN a", "SCAN k"].contains($0) }, "\(plan)")
    }
  }
}
