import Rapport
import Storage
import Testing

@testable import CRM

/// What the deals of a list, or of a board that is searched, come to.
@Suite struct ListSumsTests {
  /// Twelve deals in two currencies, some without a value, two of them closed and one deleted.
  private static let crowd = SharedCRM { crm in
    let acme = try await crm.customer("Acme")
    let zenith = try await crm.customer("Zenith", of: "southRep")
    for index in 0..<12 {
      var fields: [String: JSONValue] = [
        "title": .string(["Pump", "Valve", "Pumpe", "Tank"][index % 4]),
        "customerProfileId": index.isMultiple(of: 3) ? zenith : acme,
        "currency": index.isMultiple(of: 2) ? "EUR" : "DKK",
        "stage": .string(["lead", "qualified", "proposal"][index % 3]), "tags": index < 4 ? ["early"] : ["late"],
      ]
      if index != 4 { fields["value"] = .init(integerLiteral: 100 + index * 10) }
      if index.isMultiple(of: 5) { fields["expectedCloseDate"] = "2026-12-10" }
      let deal = try await crm.deal(fields, as: index.isMultiple(of: 3) ? "southRep" : "owner")
      if index == 5 { try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"], as: "owner") }
      if index == 8 { try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "lost"], as: "owner") }
      if index == 7 { try await crm.deals("deleteOpportunity", ["id": deal.id], as: "owner") }
    }
  }

  /// The first ones are summed up from the kept sums, the others from the deals.
  static let filters: [[String: JSONValue]] = [
    [:], ["statuses": ["open"]], ["statuses": ["won", "lost"]], ["stages": ["lead", "won"]],
    ["stages": ["qualified"], "statuses": ["open"]],
    ["text": "pump"], ["text": "zenith"], ["text": "pum zen"], ["text": "pump", "deleted": true],
    ["text": "acme", "statuses": ["open"], "stages": ["qualified"]], ["text": "%"], ["text": "nothing"],
    ["tag": "late"], ["deleted": true],
    ["minimumValue": 120, "maximumValue": 180], ["statuses": ["open"], "closesFrom": "2026-12-01"],
    ["rules": ["type": "number", "field": "probability", "op": "atLeast", "value": 25]],
    ["statuses": ["open"], "rules": ["type": "rotting", "value": false]],
  ]

  /// How many deals, and what they come to, by currency.
  private func sums(of deals: [JSONValue]) -> [String: [Double]] {
    var sums: [String: [Double]] = [:]
    for deal in deals {
      let value = deal["value"]?.doubleValue ?? 0
      let weighted = value * (deal["probability"]?.doubleValue ?? 0) / 100
      let before = sums[deal.text("currency") ?? "", default: [0, 0, 0]]
      sums[deal.text("currency") ?? ""] = [before[0] + 1, before[1] + value, before[2] + weighted]
    }
    return sums
  }

  private func sums(_ amounts: JSONValue?) -> [String: [Double]] {
    var sums: [String: [Double]] = [:]
    for amount in amounts?.arrayValue ?? [] {
      sums[amount.text("currency") ?? ""] = ["count", "total", "weighted"].map { amount[$0]?.doubleValue ?? -1 }
    }
    return sums
  }

  private func areEqual(_ one: [String: [Double]], _ other: [String: [Double]]) -> Bool {
    one.keys == other.keys
      && one.allSatisfy { key, sums in
        zip(sums, other[key] ?? []).allSatisfy { abs($0 - $1) < 0.006 }
      }
  }

  @Test(arguments: filters, ["owner", "southRep", "rep", "viewer"])
  func aPageSaysWhatAllPagesComeTo(filter: [String: JSONValue], word: String) async throws {
    let crm = try await Self.crowd.crm()
    let all = try await crm.deals(
      "listOpportunities", .object(filter.merging(["limit": 200]) { old, _ in old }), as: word)
    #expect(all["sums"] == nil)
    let page = try await crm.deals(
      "listOpportunities", .object(filter.merging(["limit": 1, "includeSums": true]) { old, _ in old }), as: word)
    let (expected, found) = (sums(of: all.items), sums(page["sums"]))
    #expect(areEqual(found, expected), "\(filter) \(word): \(found) for \(expected)")
    #expect(page["sums"]?.arrayValue?.count == expected.count)
    guard let cursor = page["nextCursor"] else { return }
    // The next page goes on whether it is asked for sums or not.
    let next = try await crm.deals(
      "listOpportunities", .object(filter.merging(["limit": 200, "cursor": cursor]) { old, _ in old }), as: word)
    #expect(page.items.count + next.items.count == all.items.count)
  }

  @Test(
    arguments: [
      ["text": "pump"], ["text": "Zenith tank"], ["text": "nothing"],
      ["rules": ["type": "tag", "op": "hasAny", "value": ["late"]]],
      [
        "text": "pump", "rules": ["type": "money", "field": "value", "op": "atLeast", "value": 120, "currency": "EUR"],
      ],
    ] as [[String: JSONValue]], ["owner", "southRep"])
  func aBoardIsSummedUpAsItIsSearched(filter: [String: JSONValue], word: String) async throws {
    let crm = try await Self.crowd.crm()
    let stats = try await crm.deals("getPipelineStats", .object(filter), as: word)
    let stages = try #require(stats["stages"]?.arrayValue)
    #expect(stages.count == 6)
    var open: [JSONValue] = []
    for stage in stages {
      let key = try #require(stage["stage"])
      let column = try await crm.deals(
        "listOpportunities", .object(filter.merging(["stages": [key], "limit": 200]) { old, _ in old }), as: word)
      #expect(stage["count"]?.intValue == column.items.count)
      #expect(areEqual(sums(stage["amounts"]), sums(of: column.items)), "\(filter) \(word) \(key)")
      open += column.items.filter { $0["status"] == "open" }
    }
    #expect(stats["openCount"]?.intValue == open.count)
    #expect(areEqual(sums(stats["totals"]), sums(of: open)), "\(filter) \(word)")
  }

  /// Sums are kept, or read from an index alone, or begin with what a search finds.
  @Test(arguments: ["owner", "rep"]) func noSumReadsDealsThatItDoesNotNeed(word: String) async throws {
    let crm = try await Self.crowd.crm()
    func plan(_ input: ListOpportunities) async throws -> [String] {
      try await crm.plan(ListSums(of: input, rules: nil, for: crm.user(word), at: crm.now).statement)
    }
    let kept = try await plan(ListOpportunities(stages: ["lead"], statuses: [.open]))
    #expect(!kept.contains { $0.contains(" opportunities_") }, "\(kept)")
    let found = try await plan(ListOpportunities(text: "pump acme"))
    #expect(found.contains { $0.hasPrefix("SEARCH o USING INTEGER PRIMARY KEY") }, "\(found)")
    let open = try await plan(ListOpportunities(closesFrom: CalendarDate("2026-12-01"), statuses: [.open]))
    // Who sees few deals may find them by their owner instead.
    if word == "owner" {
      #expect(open.contains { $0.contains("COVERING INDEX opportunities_sums_of_open") }, "\(open)")
    }
  }

  @Test func aBoardRefusesRulesAsListsDo() async throws {
    let crm = try await Self.crowd.crm()
    let rules: JSONValue = ["type": "any", "rules": []]
    let refused = await crm.refusal("crm.extensions.getPipelineStats", ["rules": rules], as: "owner")
    let list = await crm.refusal("crm.extensions.listOpportunities", ["rules": rules], as: "owner")
    #expect(refused?.code == .badRequest)
    #expect(refused?.issues.map(\.path) == ["rules.rules"])
    #expect(list?.issues.map(\.path) == ["rules.rules"])
  }
}
