import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct CustomerListTests {
  /// Seven names of which four are equal, and moments that repeat: every order has ties.
  private static let names = ["Same", "Ärger", "Same", "arm", "Same", "Zoo", "same"]

  private func crmWithNames() async throws -> TestCRM {
    let crm = try await TestCRM()
    for (index, name) in Self.names.enumerated() {
      let input: JSONValue = [
        "name": .string(name), "kind": index.isMultiple(of: 2) ? "company" : "person",
        "tags": index < 3 ? ["early", "x,y"] : ["late"],
      ]
      try await crm.call("crm.customers.createCustomer", input, as: index == 6 ? "southRep" : "rep")
      if index.isMultiple(of: 3) { crm.now = crm.now.adding(seconds: 1) }
    }
    return crm
  }

  @Test(arguments: ["name", "created", "updated"], ["ascending", "descending"])
  func pagesHoldEveryItemExactlyOnce(sort: String, direction: String) async throws {
    let crm = try await crmWithNames()
    let input: [String: JSONValue] = ["sort": .string(sort), "direction": .string(direction)]
    let all = try await crm.call("crm.customers.listCustomers", .object(input), as: "owner")
    #expect(all.items.count == Self.names.count)
    #expect(all["nextCursor"] == nil)
    for limit in 1...4 {
      var items: [JSONValue] = []
      var cursor: JSONValue?
      repeat {
        var page = input
        page["limit"] = .init(integerLiteral: limit)
        page["cursor"] = cursor
        page["includeTotal"] = .boolean(cursor != nil)
        let answer = try await crm.call("crm.customers.listCustomers", .object(page), as: "owner")
        #expect(answer["total"]?.intValue == (cursor == nil ? nil : Self.names.count))
        items += answer.items
        cursor = answer["nextCursor"]
      } while cursor != nil
      #expect(items == all.items, "limit \(limit)")
    }
  }

  @Test func namesSortWithoutCaseAndAccents() async throws {
    let crm = try await crmWithNames()
    let list = try await crm.call("crm.customers.listCustomers", as: "owner")
    #expect(
      list.items.map { $0.text("name")?.lowercased() } == ["ärger", "arm", "same", "same", "same", "same", "zoo"])
  }

  @Test func rowsThatComeAndGoDoNotDisturbThePages() async throws {
    let crm = try await crmWithNames()
    let first = try await crm.call("crm.customers.listCustomers", ["limit": 3], as: "owner")
    try await crm.call("crm.customers.createCustomer", ["name": "Aaa"], as: "owner")
    let rest = try await crm.call(
      "crm.customers.listCustomers", ["limit": 200, "cursor": try #require(first["nextCursor"])], as: "owner")
    #expect(Set((first.items + rest.items).map { $0.text("id") }).count == Self.names.count)
  }

  @Test func aCursorBelongsToItsList() async throws {
    let crm = try await crmWithNames()
    let cursor = try #require(
      try await crm.call("crm.customers.listCustomers", ["limit": 2, "kind": "company"], as: "owner")["nextCursor"])
    let others: [JSONValue] = [
      ["cursor": cursor], ["cursor": cursor, "kind": "person"],
      ["cursor": cursor, "kind": "company", "sort": "created"],
      ["cursor": cursor, "kind": "company", "direction": "descending"], ["cursor": "nonsense", "kind": "company"],
    ]
    for input in others {
      let error = await crm.refusal("crm.customers.listCustomers", input, as: "owner")
      #expect(error?.code == .badRequest)
      #expect(error?.issues.map(\.path) == ["cursor"])
    }
    try await crm.call(
      "crm.customers.listCustomers", ["cursor": cursor, "kind": "company", "limit": 9, "includeTotal": true],
      as: "owner")
  }

  @Test func longNamesFitIntoCursors() async throws {
    let crm = try await TestCRM()
    let name = String(repeating: "𝔘", count: 200)
    for _ in 0..<3 { try await crm.call("crm.customers.createCustomer", ["name": .string(name)], as: "rep") }
    let first = try await crm.call("crm.customers.listCustomers", ["limit": 2], as: "rep")
    let second = try await crm.call(
      "crm.customers.listCustomers", ["limit": 2, "cursor": try #require(first["nextCursor"])], as: "rep")
    #expect(second.items.count == 1)
  }

  @Test func filtersCombine() async throws {
    let crm = try await crmWithNames()
    func count(_ input: JSONValue, as word: String = "owner") async throws -> Int {
      try await crm.call("crm.customers.listCustomers", input, as: word).items.count
    }
    #expect(try await count(["kind": "company"]) == 4)
    #expect(try await count(["status": "active"]) == 0)
    #expect(try await count(["tag": "early"]) == 3)
    #expect(try await count(["tag": "x,y"]) == 3)
    #expect(try await count(["tag": ","]) == 0)
    #expect(try await count(["tag": "\"early\""]) == 0)
    #expect(try await count(["ownerId": crm.id("southRep")]) == 1)
    let south = JSONValue.string(try #require(crm.user("southRep").teamId).description)
    #expect(try await count(["teamId": south]) == 1)
    #expect(try await count(["teamId": south], as: "rep") == 0)
    #expect(try await count(["text": "sam", "kind": "company", "tag": "early"]) == 2)
  }

  @Test func rulesOfSegmentsFilterLists() async throws {
    let crm = try await crmWithNames()
    func names(_ rules: JSONValue, as word: String = "owner") async throws -> Set<String> {
      let items = try await crm.call("crm.customers.listCustomers", ["rules": rules], as: word).items
      return Set(items.compactMap { $0.text("name") })
    }
    let all = Set(Self.names)
    let isEarly: JSONValue = ["type": "tag", "op": "hasAny", "value": ["early"]]
    let hasSam: JSONValue = ["type": "text", "field": "name", "op": "contains", "value": "sam"]
    let (early, sam) = (try await names(isEarly), try await names(hasSam))
    #expect(early == ["Same", "Ärger"] && sam == ["Same", "same"])
    #expect(try await names(["type": "any", "rules": [isEarly, hasSam]]) == early.union(sam))
    #expect(try await names(["type": "all", "rules": [isEarly, hasSam]]) == early.intersection(sam))
    let neither: JSONValue = ["type": "not", "rule": ["type": "any", "rules": [isEarly, hasSam]]]
    #expect(try await names(neither) == all.subtracting(early).subtracting(sam))
    // One sees what one sees: rules open no door.
    #expect(try await names(["type": "not", "rule": isEarly], as: "rep").isSubset(of: all))
    let refusal = await crm.refusal(
      "crm.customers.listCustomers", ["rules": ["type": "all", "rules": []]], as: "owner")
    #expect(refusal?.code == .badRequest && refusal?.issues.map(\.path) == ["rules.rules"])
  }

  @Test func listsAreReadThroughIndexes() async throws {
    let crm = try await crmWithNames()
    let user = crm.user("owner")
    for (sort, index) in [(CustomerSort.name, "in_order"), (.created, "by_creation"), (.updated, "by_update")] {
      let query = CustomerQuery(ListCustomers(sort: sort), for: user, at: TestCRM.start)
      let statement = try query.statement(after: nil, limit: 50)
      let plan = try await crm.store.read { try $0.queryPlan(statement) }.joined(separator: "\n")
      #expect(plan.contains("customers_\(index)"), "\(plan)")
      #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
    }
  }
}

@Suite struct CustomerSearchTests {
  private func crmWithCustomers() async throws -> TestCRM {
    let crm = try await TestCRM()
    let customers: [JSONValue] = [
      ["name": "Zürich Pumpen AG", "email": "info@zurich-pumpen.example"], ["name": "Pumpen Müller", "kind": "person"],
      ["name": "Møller & Søn", "notes": "Buys a pump each year", "phone": "+45 12 34 56 78"],
      ["name": "100% Natural", "vatId": "DE811128135"],
      ["name": "O'Brien \"Bob\" Ltd", "website": "https://obrien.example"],
      ["name": "Pumpe"],
    ]
    for customer in customers { try await crm.call("crm.customers.createCustomer", customer, as: "rep") }
    return crm
  }

  private func names(_ crm: TestCRM, _ query: String, as word: String = "rep") async throws -> [String] {
    try await crm.call("crm.customers.searchCustomers", ["query": .string(query)], as: word).items
      .compactMap { $0.text("name") }
  }

  @Test(arguments: [
    ("zurich", ["Zürich Pumpen AG"]), ("ZÜRICH pum", ["Zürich Pumpen AG"]), ("muller", ["Pumpen Müller"]),
    ("DE8111", ["100% Natural"]), ("obrien", ["O'Brien \"Bob\" Ltd"]), ("o'br", ["O'Brien \"Bob\" Ltd"]),
    ("+45 12", ["Møller & Søn"]), ("info@zurich-pumpen.ex", ["Zürich Pumpen AG"]), ("nothing", []),
    ("urich", []), ("pumpen ag zürich", ["Zürich Pumpen AG"]),
  ])
  func everyWordMustMatchTheLastAsABeginning(query: String, expected: [String]) async throws {
    #expect(try await names(try await crmWithCustomers(), query) == expected)
  }

  @Test func theBestComesFirst() async throws {
    let crm = try await crmWithCustomers()
    #expect(try await names(crm, "pumpe") == ["Pumpe", "Pumpen Müller", "Zürich Pumpen AG"])
    #expect(try await names(crm, "pump").last == "Møller & Søn")
    let limited = try await crm.call("crm.customers.searchCustomers", ["query": "pump", "limit": 1], as: "rep")
    #expect(limited.items.count == 1)
  }

  @Test(arguments: [
    "\"", "'", "*", "pump*", "\"pump", "pump OR 1", "NEAR(pump)", "name:pump", "pump AND", "(pump", "-pump", "%", "_",
    "'; DROP TABLE customers; --", "\\", "pump\u{0}", "^pump", "{a b}: c", "a\nb", "💥", "\u{202E}",
  ])
  func whatSomebodyTypesDoesNoHarm(query: String) async throws {
    let crm = try await crmWithCustomers()
    let input = ["query": JSONValue.string(query)]
    if let error = await crm.refusal("crm.customers.searchCustomers", .object(input), as: "rep") {
      #expect(error.code == .badRequest)
    }
    if let error = await crm.refusal("crm.customers.listCustomers", ["text": .string(query)], as: "rep") {
      #expect(error.code == .badRequest)
    }
    #expect(try await names(crm, "pumpe").count == 3)
  }

  @Test func changesAreFoundAtOnceAndOthersRecordsNever() async throws {
    let crm = try await crmWithCustomers()
    let found = try await crm.call("crm.customers.searchCustomers", ["query": "natural"], as: "rep")
    let id = try #require(found.items.first?["id"])
    try await crm.call("crm.customers.updateCustomer", ["id": id, "name": "Künstlich", "notes": "geheim"], as: "rep")
    #expect(try await names(crm, "natural").isEmpty)
    #expect(try await names(crm, "kunstlich gehei") == ["Künstlich"])
    for word in ["southRep", "rep2", "stranger"] { #expect(try await names(crm, "kunst", as: word).isEmpty) }
    for word in ["owner", "manager", "viewer"] { #expect(try await names(crm, "kunst", as: word).count == 1) }
  }
}
