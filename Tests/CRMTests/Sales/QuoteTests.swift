import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct QuoteTests {
  @Test func aQuoteHasItsDealsCustomerAndExactTotals() async throws {
    let sales = try await SalesCRM()
    let deal = try await sales.crm.deal(["title": "Pumps"])
    let quote = try await sales.draft(["opportunityId": deal.id, "terms": "Net 30 days"])
    let head = try #require(quote["quote"])
    #expect(head["number"] == "Q-2026-00001")
    #expect(head["revision"] == 1)
    #expect(head["title"] == "Pumps")
    #expect(head["status"] == "draft")
    #expect(head["customerProfileId"] == deal["customerProfileId"])
    #expect(head["currency"] == "EUR")
    #expect(head["opportunityNumber"] == deal["number"])
    #expect([head["net"], head["tax"], head["gross"]] == [245, 46.55, 291.55])
    #expect(quote["lines"]?.arrayValue?.map { $0["net"] } == [200, 45])
    #expect(quote["lines"]?.arrayValue?.map { $0["position"] } == [1, 2])
    #expect(quote["taxes"] == [["rate": 19, "net": 245, "tax": 46.55]])
    #expect(try await sales.call("getQuote", ["id": head.id]) == quote)
    #expect(try await sales.draft()["quote"]?["number"] == "Q-2026-00002")
  }

  @Test func numbersAreEachWorkspacesOwn() async throws {
    let sales = try await SalesCRM()
    try await sales.draft()
    #expect(try await sales.draft(as: "stranger")["quote"]?["number"] == "Q-2026-00001")
    sales.crm.pass(days: 365)
    #expect(try await sales.draft()["quote"]?["number"] == "Q-2027-00001")
  }

  static let refusedLines: [(JSONValue, String, String)] = [
    (["description": "A", "unitPrice": 1], "lines[0].taxRate", "required"),
    (["description": "A", "unitPrice": 1, "taxRate": 19.001], "lines[0].taxRate", "range"),
    (["description": "A", "unitPrice": 1, "taxRate": 101], "lines[0].taxRate", "maximum"),
    (["description": "A", "unitPrice": 1, "taxRate": -1], "lines[0].taxRate", "minimum"),
    (["description": "A", "unitPrice": 1, "taxRate": 0, "quantity": 0], "lines[0].quantity", "notZero"),
    (["description": "A", "unitPrice": 1, "taxRate": 0, "quantity": 0.00001], "lines[0].quantity", "range"),
    (["description": "A", "unitPrice": 1, "taxRate": 0, "quantity": 1e10], "lines[0].quantity", "maximum"),
    (["description": "A", "unitPrice": -1, "taxRate": 0], "lines[0].unitPrice", "minimum"),
    (["description": "A", "unitPrice": 1, "taxRate": 0, "discount": 100.5], "lines[0].discount", "maximum"),
    (["description": " ", "unitPrice": 1, "taxRate": 0], "lines[0].description", "length"),
    (["description": "A", "unitPrice": 99_999_999_999, "quantity": 100_000_000, "taxRate": 0], "lines[0]", "range"),
    (["description": "A", "unitPrice": 1, "quantity": -1, "taxRate": 0], "lines", "range"),
  ]

  @Test(arguments: refusedLines) func linesThatAreNoneAreRefused(line: JSONValue, path: String, code: String)
    async throws
  {
    let sales = try await SalesCRM()
    let deal = try await sales.crm.deal()
    let refusal = await sales.refusal("createQuote", ["opportunityId": deal.id, "lines": [line]])
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.map(\.path) == [path])
    #expect(refusal?.issues.first?.code == code)
    #expect(try await sales.crm.count("quotes") == 0)
    #expect(try await sales.crm.count("sales_numbers") == 0)
  }

  @Test func aWorkspacesUsualTaxRateIsTaken() async throws {
    let sales = try await SalesCRM()
    try await sales.crm.call(
      "crm.settings.setDocumentSettings", ["taxRate": 7.7, "quoteTerms": "Net 10", "language": "de"], as: "admin")
    let quote = try await sales.draft(["lines": [["description": "A", "unitPrice": 10]]])
    #expect(quote["taxes"] == [["rate": 7.7, "net": 10, "tax": 0.77]])
    #expect(quote["quote"]?["terms"] == "Net 10")
    #expect(quote["quote"]?["language"] == "de")
  }

  @Test func aDraftIsChangedInPlace() async throws {
    let sales = try await SalesCRM()
    let id = try await sales.draft().quoteId
    let before = try await sales.crm.events().count
    let changed = try await sales.call(
      "updateQuote",
      ["id": id, "version": 1, "title": "More", "lines": [["description": "Pump", "unitPrice": 3, "taxRate": 0]]])
    #expect(changed["quote"]?["revision"] == 1)
    #expect(changed["quote"]?["version"] == 2)
    #expect(changed["quote"]?["gross"] == 3)
    #expect(changed["lines"]?.arrayValue?.count == 1)
    #expect(try await sales.crm.events().dropFirst(before).map(\.name) == ["crm.quote.updated"])
    #expect(await sales.problem("updateQuote", ["id": id, "version": 1, "title": "Late"]) == "staleVersion")
    // What is the same changes nothing.
    let same = try await sales.call("updateQuote", ["id": id, "title": "More"])
    #expect(same["quote"]?["version"] == 2)
  }

  @Test func aLineAloneIsAChangeOfItsQuote() async throws {
    let sales = try await SalesCRM()
    let id = try await sales.draft().quoteId
    let before = try await sales.crm.events().count
    let audited = try await sales.crm.audit().count
    var lines = SalesCRM.lines.arrayValue ?? []
    lines[1] = lines[1].merging(["description": "Care"])
    let changed = try await sales.call("updateQuote", ["id": id, "lines": .array(lines)])
    #expect(changed["quote"]?["version"] == 2)
    #expect(try await sales.crm.events().dropFirst(before).map(\.name) == ["crm.quote.updated"])
    let entries = try await sales.crm.audit().dropFirst(audited)
    let line = try #require(entries.first { $0.entity == "QuoteLine" })
    #expect(line.changes.value?["description"] == ["old": "Service", "new": "Care"])
  }

  @Test func aCurrencyWithoutDecimalsRoundsItsLinesAnew() async throws {
    let sales = try await SalesCRM()
    let id = try await sales.draft(["lines": [["description": "A", "unitPrice": 10.5, "taxRate": 10]]]).quoteId
    let changed = try await sales.call("updateQuote", ["id": id, "currency": "JPY"])
    #expect(changed["quote"]?["net"] == 11)
    #expect(changed["quote"]?["tax"] == 1)
    #expect(await sales.refusal("updateQuote", ["id": id, "currency": "XXX"])?.code == .badRequest)
  }

  @Test func aQuoteOfADeletedDealStays() async throws {
    let sales = try await SalesCRM()
    let deal = try await sales.crm.deal()
    let id = try await sales.draft(["opportunityId": deal.id]).quoteId
    try await sales.crm.deals("deleteOpportunity", ["id": deal.id])
    #expect(await sales.problem("updateQuote", ["id": id, "title": "New"]) == "wrongStatus")
    #expect(await sales.refusal("updateQuote", ["id": id, "title": "New"])?.reason == ["type": "opportunityDeleted"])
    #expect(await sales.refusal("createQuote", ["opportunityId": deal.id])?.code == .notFound)
    #expect(try await sales.call("getQuote", ["id": id]).status == "draft")
  }

  @Test func quotesAreListedFilteredSearchedAndPaged() async throws {
    let sales = try await SalesCRM()
    let acme = try await sales.crm.customer("Müller Pumpen")
    let deal = try await sales.crm.deal(["customerProfileId": acme])
    let first = try await sales.draft(["opportunityId": deal.id, "title": "Alpha"])
    let second = try await sales.sentQuote(["opportunityId": deal.id, "title": "Beta", "validUntil": "2026-12-01"])
    try await sales.draft(["title": "Gamma"])
    func titles(_ filter: JSONValue, as word: String = "rep") async throws -> [String] {
      try await sales.call("listQuotes", filter, as: word).items.compactMap { $0.text("title") }
    }
    #expect(try await titles([:]) == ["Gamma", "Beta", "Alpha"])
    #expect(try await titles(["direction": "ascending"]) == ["Alpha", "Beta", "Gamma"])
    #expect(try await titles(["opportunityId": deal.id]) == ["Beta", "Alpha"])
    #expect(try await titles(["customerProfileId": acme]) == ["Beta", "Alpha"])
    #expect(try await titles(["text": "mull"]) == ["Beta", "Alpha"])
    #expect(try await titles(["text": "gam"]) == ["Gamma"])
    #expect(try await titles(["text": "Q-2026-00001"]) == ["Alpha"])
    #expect(try await titles(["statuses": ["sent"]]) == ["Beta"])
    #expect(try await titles(["sort": "validUntil", "direction": "ascending"]).first == "Beta")
    #expect(try await titles(["ownerId": sales.crm.id("rep2")], as: "manager") == [])
    #expect(try await titles([:], as: "southRep") == [])
    #expect(try await titles([:], as: "manager").count == 3)
    let page = try await sales.call("listQuotes", ["limit": 2, "includeTotal": true])
    #expect(page["total"] == 3)
    let rest = try await sales.call("listQuotes", ["limit": 2, "cursor": try #require(page["nextCursor"])])
    #expect(rest.items.map(\.id) == [first.quoteId])
    sales.crm.pass(days: 30)
    #expect(try await titles(["statuses": ["sent"]]) == [])
    #expect(try await titles(["statuses": ["expired"]]) == ["Beta"])
    #expect(try await sales.call("getQuote", ["id": second.quoteId]).status == "expired")
  }

  @Test(
    arguments: [
      [:], ["text": "a"], ["text": "nothing"], ["statuses": ["sent"]], ["ownerId": "rep"], ["sort": "validUntil"],
    ] as [[String: JSONValue]], ["rep", "southRep"])
  func aPageSaysWhatAllPagesComeTo(filter: [String: JSONValue], word: String) async throws {
    let sales = try await SalesCRM()
    var filter = filter
    if let owner = filter["ownerId"]?.stringValue { filter["ownerId"] = sales.crm.id(owner) }
    let danish = try await sales.crm.deal(["currency": "DKK", "value": 1])
    try await sales.draft(["title": "Alpha"])
    _ = try await sales.sentQuote(["title": "Beta", "validUntil": "2026-12-01"])
    try await sales.draft(["opportunityId": danish.id, "title": "Anders"])
    let all = try await sales.call("listQuotes", .object(filter), as: word)
    #expect(all["sums"] == nil)
    let page = try await sales.call(
      "listQuotes", .object(filter.merging(["limit": 1, "includeSums": true]) { old, _ in old }), as: word)
    let sums = try #require(page["sums"]?.arrayValue)
    let currencies = Set(all.items.compactMap { $0.text("currency") })
    #expect(sums.compactMap { $0.text("currency") } == currencies.sorted())
    for sum in sums {
      let quotes = all.items.filter { $0["currency"] == sum["currency"] }
      #expect(sum["count"]?.intValue == quotes.count)
      for amount in ["net", "gross"] {
        let expected = quotes.reduce(0) { $0 + ($1[amount]?.doubleValue ?? 0) }
        #expect(abs((sum[amount]?.doubleValue ?? -1) - expected) < 0.001, "\(amount) \(sum) for \(expected)")
      }
    }
    guard let cursor = page["nextCursor"] else { return }
    let rest = try await sales.call(
      "listQuotes", .object(filter.merging(["cursor": cursor]) { old, _ in old }), as: word)
    #expect(page.items.count + rest.items.count == all.items.count)
  }

  @Test(arguments: ["viewer", "southRep", "rep2", "stranger"])
  func onlyWhoMayChangeTheDealChangesItsQuotes(word: String) async throws {
    let sales = try await SalesCRM()
    let id = try await sales.draft().quoteId
    let refusal = await sales.refusal("updateQuote", ["id": id, "title": "Mine"], as: word)
    #expect(refusal?.code == (word == "viewer" ? .forbidden : .notFound))
    #expect(await sales.refusal("getQuote", ["id": id], as: word)?.code == (word == "viewer" ? nil : .notFound))
  }

  @Test func quotesFollowTheirCustomersReference() async throws {
    let sales = try await SalesCRM()
    let quote = try await sales.draft()
    let target = try #require(ID<CustomerProfile>(try await sales.crm.customer("Other").stringValue ?? ""))
    let from = try #require(ID<CustomerProfile>(quote["quote"]?.text("customerProfileId") ?? ""))
    let call = sales.crm.context("rep")
    let (workspace, user) = (sales.crm.user("rep").workspaceId, sales.crm.user("rep").id)
    let merge = call.newUUID()
    try await call.write { writer in
      try writer.execute(
        """
        INSERT INTO customer_merges
          (id, workspace_id, customer_id, merged_id, master_before, master_after, merged_at, merged_by)
        VALUES (\(merge), \(workspace), \(target), \(from), '{}', '{}', \(call.now), \(user))
        """)
      let move = CustomerMove(merge: merge, from: from, to: target, call: call)
      #expect(try CustomerReference.quotes.move(move, in: writer) == 1)
    }
    let moved = try await sales.call("getQuote", ["id": quote.quoteId])
    #expect(moved["quote"]?["customerName"] == "Other")
  }
}
