import Rapport
import Storage
import Testing

@testable import CRM

/// Lists of leads by rules.
@Suite struct LeadFilterTests: RuleCases {
  private static let everything = ["Adam", "Bob", "Dora", "Émile"]

  /// Four leads with all that conditions look at; today is 2026-11-21.
  ///
  /// | | Adam | Bob | Dora | Émile |
  /// |---|---|---|---|---|
  /// | owner | manager, until somebody is responsible | southRep | owner | rep |
  /// | created | today | 10 days ago | 60 days ago | 60 days ago |
  /// | status | new | unqualified today | converted 40 days ago | contacted 50 days ago |
  private static let crowd = SharedCRM { crm in
    let today = crm.now
    crm.now = today.adding(seconds: -60 * 86_400)
    let emile = try await crm.leads(
      "createLead",
      [
        "name": "Émile", "company": "Zoo", "jobTitle": "Buyer", "email": "emile@zoo.example", "phone": "+49 30 1234567",
        "website": "https://zoo.example", "industry": "Animals", "source": "Fair", "externalId": "z-1",
        "utm": ["source": "news", "medium": "email", "campaign": "spring", "term": "pump", "content": "top"],
        "referrer": "https://search.example/", "landingPage": "https://acme.example/pumps", "notes": "Likes cheese",
        "tags": ["vip", "de"], "campaignId": try await crm.campaign(),
      ])
    let dora = try await crm.leads("createLead", ["name": "Dora"], as: "owner")
    try await crm.leads("qualifyLead", ["id": dora.id], as: "owner")
    crm.now = today.adding(seconds: -50 * 86_400)
    try await crm.leads("updateLead", ["id": emile.id, "status": "contacted"])
    crm.now = today.adding(seconds: -40 * 86_400)
    try await crm.leads("convertLead", ["id": dora.id], as: "owner")
    crm.now = today.adding(seconds: -10 * 86_400)
    let bob = try await crm.leads("createLead", ["name": "Bob", "tags": ["de"], "source": "web"], as: "southRep")
    crm.now = today.adding(seconds: -3 * 86_400)
    try await crm.call(
      "crm.activities.logActivity", ["kind": "call", "subject": "Pump", "leadId": emile.id], as: "rep")
    crm.now = today
    try await crm.leads("disqualifyLead", ["id": bob.id, "reason": "No budget"], as: "southRep")
    try await crm.leads("createLead", ["name": "Adam", "isUnrouted": true], as: "manager")
    try await crm.call(
      "crm.tasks.createTask", ["title": "Call", "dueDate": "2026-11-25", "leadId": emile.id], as: "rep")
  }

  static let texts: [(JSONValue, [String])] = [
    (rule("text", "name", "is", "EMILE"), ["Émile"]), (rule("text", "name", "contains", "a"), ["Adam", "Dora"]),
    (rule("text", "name", "isNot", "bob"), ["Adam", "Dora", "Émile"]),
    (rule("text", "company", "startsWith", "zo"), ["Émile"]),
    (rule("text", "company", "isNot", "zoo"), ["Adam", "Bob", "Dora"]),
    (rule("text", "jobTitle", "is", "buyer"), ["Émile"]), (rule("text", "email", "endsWith", "ZOO.example"), ["Émile"]),
    (rule("text", "emailDomain", "is", "zoo.example"), ["Émile"]),
    (rule("text", "phone", "startsWith", "+49"), ["Émile"]), (rule("text", "website", "contains", "zoo"), ["Émile"]),
    (rule("text", "industry", "is", "animals"), ["Émile"]), (rule("text", "source", "is", "WEB"), ["Bob"]),
    (rule("text", "externalId", "is", "z-1"), ["Émile"]), (rule("text", "notes", "contains", "cheese"), ["Émile"]),
    (rule("text", "disqualifyReason", "contains", "budget"), ["Bob"]),
    (rule("text", "referrer", "contains", "search"), ["Émile"]),
    (rule("text", "landingPage", "endsWith", "pumps"), ["Émile"]),
    (rule("text", "utmSource", "is", "news"), ["Émile"]), (rule("text", "utmMedium", "is", "email"), ["Émile"]),
    (rule("text", "utmCampaign", "is", "spring"), ["Émile"]), (rule("text", "utmTerm", "is", "pump"), ["Émile"]),
    (rule("text", "utmContent", "is", "top"), ["Émile"]), (rule("text", "name", "contains", "%"), []),
  ]

  static let others: [(JSONValue, [String])] = [
    (rule("number", "openTasks", "atLeast", 1), ["Émile"]),
    (rule("number", "openTasks", "equal", 0), ["Adam", "Bob", "Dora"]),
    (rule("date", "created", "on", "2026-11-11"), ["Bob"]),
    (rule("date", "created", "from", "2026-11-11"), ["Adam", "Bob"]),
    (rule("date", "updated", "on", "2026-11-21"), ["Adam", "Bob"]),
    (rule("date", "statusChanged", "on", "2026-10-02"), ["Émile"]),
    (rule("date", "routed", "before", "2026-11-11"), ["Dora", "Émile"]),
    (rule("date", "converted", "on", "2026-10-12"), ["Dora"]),
    (rule("date", "converted", "notOn", "2026-10-12"), ["Adam", "Bob", "Émile"]),
    (rule("date", "nextTask", "until", "2026-11-25"), ["Émile"]),
    (rule("date", "lastActivity", "after", "2026-11-17"), ["Émile"]),
    (period("created", "inTheLast", 10), ["Adam", "Bob"]), (period("statusChanged", "moreThanAgo", 49), ["Émile"]),
    (period("routed", "notInTheLast", 1, "years"), ["Adam"]), (period("nextTask", "inTheNext", 4), ["Émile"]),
    (period("nextTask", "inTheNext", 3), []), (period("lastActivity", "inTheLast", 3), ["Émile"]),
    (presence("company", "known"), ["Émile"]), (presence("jobTitle", "known"), ["Émile"]),
    (presence("email", "missing"), ["Adam", "Bob", "Dora"]), (presence("phone", "known"), ["Émile"]),
    (presence("website", "known"), ["Émile"]), (presence("industry", "known"), ["Émile"]),
    (presence("source", "missing"), ["Adam", "Dora"]), (presence("externalId", "known"), ["Émile"]),
    (presence("notes", "known"), ["Émile"]), (presence("tags", "missing"), ["Adam", "Dora"]),
    (presence("campaign", "known"), ["Émile"]), (presence("routed", "missing"), ["Adam"]),
    (list("status", "isAnyOf", "new", "contacted"), ["Adam", "Émile"]),
    (list("status", "isNoneOf", "new", "contacted"), ["Bob", "Dora"]),
    (list("tag", "hasAny", "vip", "x"), ["Émile"]), (list("tag", "hasAll", "de"), ["Bob", "Émile"]),
    (list("tag", "hasNone", "vip"), ["Adam", "Bob", "Dora"]),
  ]

  private func chosen(by rules: JSONValue, as word: String = "owner") async throws -> [String] {
    let crm = try await Self.crowd.crm()
    let list = try await crm.leads(
      "listLeads", ["rules": rules, "sort": "name", "direction": "ascending", "includeTotal": true], as: word)
    let names = list.items.compactMap { $0.text("name") }
    #expect(list["total"]?.intValue == names.count, "\(rules.json)")
    return names
  }

  @Test(arguments: texts + others)
  func aConditionChooses(rule: JSONValue, names: [String]) async throws {
    #expect(try await chosen(by: rule) == names, "\(rule.json)")
    // What does not hold, holds not: also for leads whose field is empty.
    let others = Self.everything.filter { !names.contains($0) }
    #expect(try await chosen(by: Self.not(rule)) == others, "not \(rule.json)")
  }

  @Test func everyFieldIsAskedFor() {
    #expect(Self.fields("text", in: Self.texts) == Set(LeadTextField.allCases.map(\.rawValue)))
    #expect(Self.fields("number", in: Self.others) == Set(LeadNumberField.allCases.map(\.rawValue)))
    #expect(Self.fields("date", in: Self.others) == Set(LeadDateField.allCases.map(\.rawValue)))
    #expect(Self.fields("presence", in: Self.others) == Set(LeadOptionalField.allCases.map(\.rawValue)))
  }

  @Test func rulesArePutTogether() async throws {
    let tagged = Self.list("tag", "hasAny", "de")
    let new = Self.list("status", "isAnyOf", "new")
    let known = Self.presence("email", "known")
    #expect(try await chosen(by: ["type": "all", "rules": [tagged, known]]) == ["Émile"])
    let any: JSONValue = ["type": "any", "rules": [new, known]]
    #expect(try await chosen(by: any) == ["Adam", "Émile"])
    #expect(try await chosen(by: ["type": "all", "rules": [tagged, Self.not(any)]]) == ["Bob"])
  }

  @Test func conditionsNameOtherRecords() async throws {
    let crm = try await Self.crowd.crm()
    let north = JSONValue.string(try #require(crm.user("rep").teamId).description)
    let campaign = try #require(try await crm.leads("listLeads", ["externalId": "z-1"]).items[0]["campaignId"])
    let cases: [(JSONValue, [String])] = [
      (Self.list("owner", "isAnyOf", crm.id("rep"), crm.id("owner")), ["Dora", "Émile"]),
      (Self.list("owner", "isNoneOf", crm.id("rep")), ["Adam", "Bob", "Dora"]),
      (Self.list("team", "isAnyOf", north), ["Adam", "Émile"]),
      (Self.list("team", "isNoneOf", north), ["Bob", "Dora"]),
      (Self.list("campaign", "isAnyOf", campaign), ["Émile"]),
      (Self.list("campaign", "isNoneOf", campaign), ["Adam", "Bob", "Dora"]),
    ]
    for (rule, names) in cases { #expect(try await chosen(by: rule) == names, "\(rule.json)") }
    let foreign: JSONValue = ["type": "not", "rule": Self.list("owner", "isAnyOf", crm.id("rep"), crm.id("stranger"))]
    let refusal = await crm.refusal("crm.leads.listLeads", ["rules": foreign], as: "owner")
    #expect(refusal?.code == .notFound && refusal?.message.contains("(rules.rule.value[1])") == true)
  }

  /// One sees what one sees: rules open no door.
  @Test(
    arguments: [
      ("owner", everything), ("manager", ["Adam", "Émile"]), ("viewer", ["Adam", "Émile"]), ("rep", ["Émile"]),
      ("southRep", ["Bob"]), ("loner", []), ("stranger", []),
    ] as [(String, [String])])
  func rulesShowNobodyMore(word: String, names: [String]) async throws {
    let always = Self.not(Self.rule("text", "name", "is", "nothing"))
    let either: JSONValue = ["type": "any", "rules": [always, Self.list("status", "isAnyOf", "new")]]
    for rules in [always, either] { #expect(try await chosen(by: rules, as: word) == names) }
  }

  @Test func otherFiltersHoldBesides() async throws {
    let crm = try await Self.crowd.crm()
    let rules: JSONValue = [
      "type": "any", "rules": [Self.list("tag", "hasAny", "de"), Self.list("status", "isAnyOf", "new")],
    ]
    let filters: [(JSONValue, Int)] = [
      ([:], 3), (["source": "web"], 1), (["statuses": ["new"]], 1), (["text": "zoo"], 1), (["deleted": true], 0),
    ]
    for (filter, count) in filters {
      let list = try await crm.leads("listLeads", filter.merging(["rules": rules]), as: "owner")
      #expect(list.items.count == count, "\(filter.json)")
    }
  }

  @Test func aCursorBelongsToItsRules() async throws {
    let crm = try await Self.crowd.crm()
    let rules = Self.list("tag", "hasAny", "de")
    let first = try await crm.leads("listLeads", ["rules": rules, "limit": 1], as: "owner")
    let cursor = try #require(first["nextCursor"])
    let second = try await crm.leads("listLeads", ["rules": rules, "limit": 1, "cursor": cursor], as: "owner")
    #expect((first.items + second.items).compactMap { $0.text("name") } == ["Bob", "Émile"])
    for input: JSONValue in [["cursor": cursor], ["cursor": cursor, "rules": Self.list("tag", "hasAny", "vip")]] {
      let refusal = await crm.refusal("crm.leads.listLeads", input, as: "owner")
      #expect(refusal?.issues.map(\.path) == ["cursor"])
    }
  }

  static let wrong: [(JSONValue, String)] = [
    (["type": "any", "rules": []], "rules.rules"), (["type": "money", "op": "equal", "value": 1], "rules.type"),
    (nested(list("tag", "hasAny", "a"), depth: 9), "rules.rule.rule.rule.rule.rule.rule.rule.rule"),
    (["type": "all", "rules": [not(list("owner", "isAnyOf"))]], "rules.rules[0].rule.value"),
    (rule("text", "title", "is", "a"), "rules.field"), (rule("text", "name", "is", ""), "rules.value"),
    (rule("number", "openTasks", "equal", "a"), "rules.value"), (period("created", "inTheLast", -1), "rules.value"),
    (list("status", "isAnyOf", "open"), "rules.value[0]"), (list("tag", "isAnyOf", "a"), "rules.op"),
    (list("tag", "hasAny", "a", " "), "rules.value[1]"),
  ]

  @Test(arguments: wrong) func wrongRulesAreRefusedAtTheirPlace(rules: JSONValue, path: String) async throws {
    let crm = try await Self.crowd.crm()
    let refusal = await crm.refusal("crm.leads.listLeads", ["rules": rules], as: "owner")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.first?.path == path, "\(refusal?.issues ?? [])")
  }

  @Test(arguments: ["owner", "manager", "rep"]) func listsByRulesGoByIndexes(word: String) async throws {
    let crm = try await TestCRM()
    let rules = LeadRule.all(rules: [
      .number(field: .openTasks, op: .equal, value: 0), .period(field: .lastActivity, op: .notInTheLast, value: 30),
      .text(field: .company, op: .startsWith, value: "a"),
    ])
    let condition = rules.condition(in: RuleContext(now: crm.now))
    let query = LeadQuery(ListLeads(sort: .name), rules: condition, for: crm.user(word), at: crm.now)
    let plan = try await crm.plan(try query.statement(after: nil, limit: 50))
    for index in ["leads_by_name", "tasks_by_lead", "activities_by_lead"] {
      #expect(plan.contains { $0.contains(index) }, "\(index): \(plan)")
    }
    #expect(!plan.contains { ["SCAN l", "SCAN t", "SCAN a"].contains($0) || $0.contains("TEMP B-TREE") }, "\(plan)")
  }
}
