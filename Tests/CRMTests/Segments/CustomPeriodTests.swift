import Rapport
import Testing

@testable import CRM

/// Custom fields of dates, compared with today.
@Suite struct CustomPeriodTests: RuleCases {
  private static let everybody = ["Far", "None", "Past", "Soon", "Today"]
  private static let fields: JSONValue = [
    "fields": [
      ["key": "renewal", "label": "Renewal", "type": "date"], ["key": "code", "label": "Code", "type": "text"],
    ]
  ]

  private static func rule(_ op: String, _ value: Int, _ unit: String = "days", key: String = "renewal") -> JSONValue {
    [
      "type": "customPeriod", "key": .string(key), "op": .string(op), "value": .init(integerLiteral: value),
      "unit": .string(unit),
    ]
  }

  private static func filled() async throws -> TestCRM {
    let crm = try await TestCRM()
    try await crm.call("crm.customers.setCustomFields", fields, as: "owner")
    return crm
  }

  /// Today is 2026-11-21.
  private static let crowd = SharedCRM { crm in
    try await crm.call("crm.customers.setCustomFields", fields, as: "owner")
    let dates = [("Past", "2026-11-11"), ("Today", "2026-11-21"), ("Soon", "2026-12-21"), ("Far", "2027-11-21")]
    for (name, date) in dates { _ = try await crm.makeCustomer(name, ["customFields": ["renewal": .string(date)]]) }
    _ = try await crm.makeCustomer("None")
  }

  static let cases: [(JSONValue, [String])] = [
    (rule("inTheLast", 10), ["Past", "Today"]), (rule("inTheLast", 9), ["Today"]),
    (rule("inTheLast", 2, "weeks"), ["Past", "Today"]), (rule("notInTheLast", 10), ["Far", "None", "Soon"]),
    (rule("moreThanAgo", 9), ["Past"]), (rule("moreThanAgo", 10), []),
    (rule("inTheNext", 30), ["Soon", "Today"]), (rule("inTheNext", 29), ["Today"]),
    (rule("inTheNext", 1, "months"), ["Soon", "Today"]), (rule("notInTheNext", 30), ["Far", "None", "Past"]),
    (rule("moreThanAhead", 11, "months"), ["Far"]), (rule("moreThanAhead", 1, "years"), []),
  ]

  @Test(arguments: cases) func aConditionChooses(rule: JSONValue, names: [String]) async throws {
    let crm = try await Self.crowd.crm()
    #expect(try await crm.chosen(by: rule) == names, "\(rule.json)")
    #expect(try await crm.chosen(by: Self.not(rule)) == Self.everybody.filter { !names.contains($0) }, "\(rule.json)")
  }

  @Test func aSegmentFollowsTheField() async throws {
    let crm = try await Self.filled()
    let segment = try await crm.segments(
      "createSegment", ["name": "Renewals", "type": "automatic", "rules": Self.rule("inTheNext", 30)])
    let customer = try #require(try await crm.makeCustomer("Ada")["id"])
    func explain() async throws -> JSONValue {
      try await crm.segments("explainSegmentMembership", ["id": segment.id, "customerProfileId": customer])
    }
    #expect(try await explain()["summary"]?.text("german") == "Nicht erfüllt: „renewal“ liegt in den nächsten 30 Tagen")
    let changes: [(JSONValue, [String])] = [
      ("2026-12-21", ["Ada"]), ("2026-12-22", []), ("2026-11-21", ["Ada"]), (nil, []), ("2026-12-01", ["Ada"]),
    ]
    for (date, members) in changes {
      try await crm.call(
        "crm.customers.updateCustomer", ["id": customer, "customFields": ["renewal": date]], as: "rep")
      #expect(try await crm.members(of: segment) == members, "\(date.json)")
      let seen = try await explain()["rules"]
      #expect(seen?["seen"] ?? .null == date && seen?["holds"]?.boolValue == !members.isEmpty, "\(date.json)")
    }
    // Nobody meets a condition on a field that there is no more.
    try await crm.call("crm.customers.setCustomFields", ["fields": []], as: "owner")
    try await SegmentPass.runAll(for: crm.context(nil))
    #expect(try await crm.members(of: segment) == [])
    #expect(try await explain()["isMember"] == false)
  }

  @Test func eachNightTimeItselfChangesMembers() async throws {
    let crm = try await Self.filled()
    for (name, date) in [("Now", "2026-11-22"), ("Later", "2026-12-23")] {
      _ = try await crm.makeCustomer(name, ["customFields": ["renewal": .string(date)]])
    }
    let segment = try await crm.segments(
      "createSegment", ["name": "Renewals", "type": "automatic", "rules": Self.rule("inTheNext", 30)])
    #expect(try await crm.members(of: segment) == ["Now"])
    let runner = JobRunner(crm.app, kinds: [JobKind.compareSegments]) { _ in }
    crm.pass(days: 1)
    await runner.runDue()
    crm.pass(days: 1)
    await runner.runDue()
    #expect(try await crm.members(of: segment) == ["Later"])
  }

  @Test(
    arguments: [
      (
        .customPeriod(key: "renewal", op: .inTheNext, value: 30), "“renewal” is in the next 30 days",
        "„renewal“ liegt in den nächsten 30 Tagen"
      ),
      (
        .customPeriod(key: "since", op: .moreThanAgo, value: 1, unit: .years), "“since” is more than 1 year ago",
        "„since“ liegt mehr als 1 Jahr zurück"
      ),
    ] as [(SegmentRule, String, String)])
  func aConditionReadsAsASentence(rule: SegmentRule, english: String, german: String) {
    let clause = SegmentSentences.clause(rule, SegmentNames())
    #expect(clause.english == english && clause.german == german)
    #expect(rule.sources == [.customers])
  }

  @Test(
    arguments: [
      (rule("inTheNext", 30, key: "nope"), "key", "unknown"), (rule("inTheNext", 30, key: "code"), "op", "operator"),
      (rule("inTheNext", 30, key: " "), "key", "length"), (rule("inTheNext", 3651), "value", "maximum"),
      (rule("inTheLast", -1), "value", "minimum"), (rule("on", 1), "op", "oneOf"),
      (rule("inTheLast", 1, "hours"), "unit", "oneOf"),
    ] as [(JSONValue, String, String)])
  func whatIsNoConditionIsRefusedAtItsPlace(rule: JSONValue, field: String, code: String) async throws {
    let crm = try await Self.crowd.crm()
    let refusal = await crm.refusal(
      "crm.extensions.previewSegment", ["rules": ["type": "all", "rules": [rule]]], as: "owner")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.map(\.path) == ["rules.rules[0].\(field)"] && refusal?.issues.map(\.code) == [code])
  }

  @Test func aComparisonReadsTheFieldByItsKey() async throws {
    let crm = try await Self.crowd.crm()
    let workspace = crm.user("owner").workspaceId
    let fields = try await crm.store.read { try CustomFields.all(in: workspace, $0) }
    let rule = SegmentRule.customPeriod(key: "renewal", op: .moreThanAgo, value: 30)
    for statement in crm.comparisons(with: rule, customFields: fields) {
      let plan = try await crm.plan(statement)
      #expect(plan.contains { $0.contains("SEARCH v USING PRIMARY KEY (customer_id=? AND field_id=?)") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }
}
