import Rapport
import Storage
import Testing

@testable import CRM

/// Lists of quotes and orders by rules, and in each order.
@Suite struct SaleRuleTests: RuleCases {
  private static let everything = ["Alpha pump", "Beta valve", "Çelik tank", "Delta crane"]

  /// Four quotes, made on 2026-11-21, which is ten days ago, each of a deal of its own.
  ///
  /// | | Alpha pump | Beta valve | Çelik tank | Delta crane |
  /// |---|---|---|---|---|
  /// | owner | rep | rep | rep | southRep |
  /// | customer | Zeta | Acme | Müller | Berg |
  /// | gross | 291.55 EUR | 119.00 EUR | 1190.00 EUR | 25.00 DKK |
  /// | status | draft | sent, until 2026-12-31 | expired on 2026-11-25 | declined, until 2027-03-01 |
  private static let crowd = Task {
    let sales = try await SalesCRM(sendsMail: false)
    func quote(_ title: String, of customer: String, _ fields: [String: JSONValue], as word: String) async throws
      -> JSONValue
    {
      let deal = try await sales.crm.deal(
        ["customerProfileId": try await sales.crm.customer(customer, of: word)], as: word)
      let base: [String: JSONValue] = ["title": .string(title), "opportunityId": deal.id]
      return try await sales.draft(base.merging(fields) { $1 }, as: word).quoteId
    }
    func line(_ price: Int, tax: Int) -> JSONValue {
      [["description": "Pump", "unitPrice": .init(integerLiteral: price), "taxRate": .init(integerLiteral: tax)]]
    }
    _ = try await quote("Alpha pump", of: "Zeta", ["introduction": "Dear neighbours"], as: "rep")
    let beta = try await quote(
      "Beta valve", of: "Acme", ["lines": line(100, tax: 19), "validUntil": "2026-12-31"], as: "rep")
    let celik = try await quote(
      "Çelik tank", of: "Müller", ["lines": line(1000, tax: 19), "validUntil": "2026-11-25", "terms": "Net 30"],
      as: "rep")
    let delta = try await quote(
      "Delta crane", of: "Berg", ["lines": line(20, tax: 25), "currency": "DKK", "validUntil": "2027-03-01"],
      as: "southRep")
    for id in [beta, celik] { try await sales.call("sendQuote", ["id": id, "byMail": false]) }
    try await sales.call("sendQuote", ["id": delta, "byMail": false], as: "southRep")
    try await sales.call("declineQuote", ["id": delta, "reason": "Too dear"], as: "southRep")
    sales.crm.pass(days: 10)
    return sales
  }

  private func chosen(by rules: JSONValue, as word: String = "owner") async throws -> [String] {
    let sales = try await Self.crowd.value
    let list = try await sales.crm.call(
      "crm.sales.listQuotes", ["rules": rules, "sort": "title", "direction": "ascending"],
      in: sales.context(word, "crm.sales.listQuotes"))
    return list.items.compactMap { $0.text("title") }
  }

  static let cases: [(JSONValue, [String])] = [
    (rule("text", "title", "is", "celik TANK"), ["Çelik tank"]),
    (rule("text", "number", "endsWith", "00001"), ["Alpha pump"]),
    (rule("text", "customer", "startsWith", "mull"), ["Çelik tank"]),
    (rule("text", "deal", "endsWith", "00002"), ["Beta valve"]),
    (rule("text", "introduction", "contains", "NEIGH"), ["Alpha pump"]),
    (rule("text", "terms", "is", "net 30"), ["Çelik tank"]),
    (rule("text", "declineReason", "contains", "dear"), ["Delta crane"]),
    (rule("money", "gross", "atLeast", 291.55), ["Alpha pump", "Çelik tank"]),
    (rule("money", "gross", "lessThan", 291.55), ["Beta valve"]),
    (rule("money", "net", "equal", 100), ["Beta valve"]),
    (rule("date", "created", "on", "2026-11-21"), everything),
    (rule("date", "updated", "before", "2026-11-21"), []),
    (rule("date", "validUntil", "until", "2026-11-30"), ["Çelik tank"]),
    (rule("date", "sent", "from", "2026-11-21"), ["Beta valve", "Çelik tank", "Delta crane"]),
    (rule("date", "accepted", "from", "2026-01-01"), []),
    (rule("date", "declined", "on", "2026-11-21"), ["Delta crane"]),
    (period("created", "inTheLast", 9), []), (period("created", "inTheLast", 11), everything),
    (period("validUntil", "inTheNext", 5, "weeks"), ["Beta valve"]),
    (presence("validUntil", "missing"), ["Alpha pump"]), (presence("sent", "missing"), ["Alpha pump"]),
    (presence("contact", "known"), []), (presence("introduction", "known"), ["Alpha pump"]),
    (presence("terms", "known"), ["Çelik tank"]), (presence("declineReason", "known"), ["Delta crane"]),
    (list("status", "isAnyOf", "sent"), ["Beta valve"]), (list("status", "isAnyOf", "expired"), ["Çelik tank"]),
    (list("status", "isNoneOf", "draft", "declined"), ["Beta valve", "Çelik tank"]),
    (list("currency", "isAnyOf", "DKK", "USD"), ["Delta crane"]),
    (list("currency", "isNoneOf", "EUR"), ["Delta crane"]),
  ]

  @Test(arguments: cases) func aConditionChooses(rule: JSONValue, titles: [String]) async throws {
    #expect(try await chosen(by: rule) == titles, "\(rule.json)")
    // What does not hold, holds not: also for quotes whose field is empty.
    #expect(try await chosen(by: Self.not(rule)) == Self.everything.filter { !titles.contains($0) })
  }

  @Test func everyFieldIsAskedFor() {
    #expect(Self.fields("text", in: Self.cases) == Set(QuoteTextField.allCases.map(\.rawValue)))
    #expect(Self.fields("money", in: Self.cases) == Set(SaleMoneyField.allCases.map(\.rawValue)))
    #expect(Self.fields("date", in: Self.cases) == Set(QuoteDateField.allCases.map(\.rawValue)))
    #expect(Self.fields("presence", in: Self.cases) == Set(QuoteOptionalField.allCases.map(\.rawValue)))
  }

  @Test func rulesNameOwnersAndTeamsAndArePutTogether() async throws {
    let crm = try await Self.crowd.value.crm
    let rep = Self.list("owner", "isAnyOf", crm.id("rep"))
    let north = JSONValue.string(try #require(crm.user("rep").teamId).description)
    let isNet = Self.rule("text", "terms", "is", "net 30")
    #expect(try await chosen(by: rep) == ["Alpha pump", "Beta valve", "Çelik tank"])
    #expect(try await chosen(by: Self.list("team", "isNoneOf", north)) == ["Delta crane"])
    #expect(try await chosen(by: ["type": "all", "rules": [rep, Self.not(isNet)]]) == ["Alpha pump", "Beta valve"])
    #expect(
      try await chosen(by: ["type": "any", "rules": [isNet, Self.list("status", "isAnyOf", "declined")]])
        == ["Çelik tank", "Delta crane"])
  }

  @Test(
    arguments: [("owner", everything), ("southRep", ["Delta crane"]), ("loner", []), ("stranger", [])]
      as [(String, [String])])
  func rulesShowNobodyMore(word: String, titles: [String]) async throws {
    let always: JSONValue = [
      "type": "any",
      "rules": [Self.not(Self.rule("text", "title", "is", "nothing")), Self.list("status", "isAnyOf", "draft")],
    ]
    #expect(try await chosen(by: always, as: word) == titles)
  }

  @Test(
    arguments: [
      (rule("money", "gross", "atLeast", 0.001), "rules.value"),
      (["type": "all", "rules": [list("status", "isAnyOf")]], "rules.rules[0].value"),
      (list("status", "isAnyOf", "open"), "rules.value[0]"), (list("currency", "isAnyOf", " "), "rules.value[0]"),
      (rule("text", "note", "is", "x"), "rules.field"),
    ] as [(JSONValue, String)])
  func wrongRulesAreRefusedAtTheirPlace(rules: JSONValue, path: String) async throws {
    let sales = try await Self.crowd.value
    let refusal = await sales.refusal("listQuotes", ["rules": rules], as: "owner")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.first?.path == path, "\(refusal?.issues ?? [])")
  }

  static let orders: [QuoteSort: [String]] = [
    .created: everything, .number: everything, .title: everything,
    .updated: ["Alpha pump", "Beta valve", "Çelik tank", "Delta crane"],
    .validUntil: ["Çelik tank", "Beta valve", "Delta crane"],
    .customer: ["Beta valve", "Delta crane", "Çelik tank", "Alpha pump"],
    .total: ["Delta crane", "Beta valve", "Alpha pump", "Çelik tank"],
    // The night has not noted yet that one of them has expired.
    .status: ["Alpha pump", "Çelik tank", "Beta valve", "Delta crane"],
  ]

  /// Page by page, forwards and backwards.
  @Test(arguments: QuoteSort.allCases) func quotesComeInEachOrder(sort: QuoteSort) async throws {
    let sales = try await Self.crowd.value
    let order = try #require(Self.orders[sort])
    for direction in SortDirection.allCases {
      var titles: [String] = []
      var cursor: JSONValue?
      repeat {
        var input: JSONValue = [
          "sort": .string(sort.rawValue), "direction": .string(direction.rawValue), "limit": 1,
        ]
        if let cursor { input = input.merging(["cursor": cursor]) }
        let page = try await sales.call("listQuotes", input, as: "owner")
        titles += page.items.compactMap { $0.text("title") }
        cursor = page["nextCursor"]
      } while cursor != nil && titles.count <= Self.everything.count
      #expect(titles.count == Self.everything.count)
      // Quotes without an end come last in either direction.
      let known = titles.filter(order.contains)
      #expect(known == (direction == .ascending ? order : order.reversed()), "\(direction)")
      #expect(titles.starts(with: known) || order.count == titles.count)
    }
  }
}

/// Lists of orders by rules, and in each order.
@Suite struct OrderRuleTests: RuleCases {
  private static let everything = ["Alpha pump", "Beta valve"]

  /// Two orders: `Alpha pump` of Zeta for 291.55 EUR, confirmed; `Beta valve` of Acme for 583.10 EUR, cancelled.
  private static let crowd = Task {
    let sales = try await SalesCRM(sendsMail: false)
    func order(_ title: String, of customer: String, _ quantity: Int, _ accept: [String: JSONValue]) async throws
      -> JSONValue
    {
      let deal = try await sales.crm.deal(["customerProfileId": try await sales.crm.customer(customer, of: "rep")])
      let line: JSONValue = [
        "description": "Pump", "quantity": .init(integerLiteral: quantity), "unitPrice": 245, "taxRate": 19,
      ]
      let sent = try await sales.sentQuote(["title": .string(title), "opportunityId": deal.id, "lines": [line]])
      let input: [String: JSONValue] = ["id": sent.quoteId]
      return try #require(try await sales.call("acceptQuote", .object(input.merging(accept) { $1 }))["orderId"])
    }
    let alpha = try await order("Alpha pump", of: "Zeta", 1, ["customerReference": "PO 7", "note": "By the gate"])
    let beta = try await order("Beta valve", of: "Acme", 2, ["acceptedOn": "2026-11-20"])
    try await sales.call("updateOrderStatus", ["id": alpha, "status": "confirmed"])
    try await sales.call("updateOrderStatus", ["id": beta, "status": "cancelled", "reason": "Changed their mind"])
    return sales
  }

  private func chosen(by input: JSONValue) async throws -> [String] {
    try await Self.crowd.value.call("listOrders", input, as: "owner").items.compactMap { $0.text("title") }
  }

  static let cases: [(JSONValue, [String])] = [
    (rule("text", "title", "is", "ALPHA pump"), ["Alpha pump"]),
    (rule("text", "number", "endsWith", "00002"), ["Beta valve"]),
    (rule("text", "customer", "is", "acme"), ["Beta valve"]),
    (rule("text", "deal", "endsWith", "00001"), ["Alpha pump"]),
    (rule("text", "quote", "endsWith", "00002"), ["Beta valve"]),
    (rule("text", "customerReference", "is", "po 7"), ["Alpha pump"]),
    (rule("text", "note", "contains", "gate"), ["Alpha pump"]),
    (rule("text", "cancelReason", "contains", "mind"), ["Beta valve"]),
    (rule("money", "gross", "moreThan", 291.55), ["Beta valve"]), (rule("money", "net", "equal", 245), ["Alpha pump"]),
    (rule("date", "created", "before", "2026-11-21"), []), (rule("date", "updated", "on", "2026-11-21"), everything),
    (rule("date", "ordered", "on", "2026-11-20"), ["Beta valve"]), (period("ordered", "inTheLast", 30), everything),
    (presence("customerReference", "known"), ["Alpha pump"]), (presence("note", "missing"), ["Beta valve"]),
    (presence("cancelReason", "known"), ["Beta valve"]), (list("status", "isAnyOf", "confirmed"), ["Alpha pump"]),
    (list("currency", "isAnyOf", "EUR"), everything), (list("currency", "isAnyOf", "DKK"), []),
  ]

  @Test(arguments: cases) func aConditionChooses(rule: JSONValue, titles: [String]) async throws {
    let input: JSONValue = ["sort": "title", "direction": "ascending"]
    #expect(try await chosen(by: input.merging(["rules": rule])) == titles, "\(rule.json)")
    let others = Self.everything.filter { !titles.contains($0) }
    #expect(try await chosen(by: input.merging(["rules": Self.not(rule)])) == others)
  }

  @Test func everyFieldIsAskedFor() {
    #expect(Self.fields("text", in: Self.cases) == Set(OrderTextField.allCases.map(\.rawValue)))
    #expect(Self.fields("money", in: Self.cases) == Set(SaleMoneyField.allCases.map(\.rawValue)))
    #expect(Self.fields("date", in: Self.cases) == Set(OrderDateField.allCases.map(\.rawValue)))
    #expect(Self.fields("presence", in: Self.cases) == Set(OrderOptionalField.allCases.map(\.rawValue)))
  }

  @Test(arguments: OrderSort.allCases) func ordersComeInEachOrder(sort: OrderSort) async throws {
    let sales = try await Self.crowd.value
    let isBackwards = sort == .customer || sort == .ordered
    let expected = isBackwards ? ["Beta valve", "Alpha pump"] : ["Alpha pump", "Beta valve"]
    for direction in SortDirection.allCases {
      let input: JSONValue = [
        "sort": .string(sort.rawValue), "direction": .string(direction.rawValue), "limit": 1,
      ]
      let first = try await sales.call("listOrders", input, as: "owner")
      let second = try await sales.call(
        "listOrders", input.merging(["cursor": try #require(first["nextCursor"])]), as: "owner")
      let titles = (first.items + second.items).compactMap { $0.text("title") }
      #expect(titles == (direction == .ascending ? expected : expected.reversed()), "\(direction)")
      #expect(second["nextCursor"] == nil)
    }
  }
}
