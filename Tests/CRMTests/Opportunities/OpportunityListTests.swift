import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct OpportunityListTests {
  /// Twelve deals of two owners with ties in every order: equal titles, moments, values, dates, customers, and none.
  private func crmWithDeals() async throws -> TestCRM {
    let crm = try await TestCRM()
    let acme = try await crm.customer("Acme")
    let zenith = try await crm.customer("Ärzte", of: "southRep")
    for index in 0..<12 {
      var fields: [String: JSONValue] = [
        "title": .string(["Pump", "pump", "Äpfel", "Zoo"][index % 4]),
        "customerProfileId": index.isMultiple(of: 3) ? zenith : acme, "source": index < 6 ? "Fair" : "Web",
        "stage": .string(["lead", "qualified", "lost"][index % 3]), "tags": index < 4 ? ["early", "a,b"] : ["late"],
      ]
      if !index.isMultiple(of: 4) { fields["value"] = .init(integerLiteral: index / 2 * 100) }
      if !index.isMultiple(of: 5) { fields["expectedCloseDate"] = .string("2026-12-\(10 + index / 3)") }
      if index == 11 { fields["description"] = "With the blue handle" }
      _ = try await crm.deal(fields, as: index.isMultiple(of: 3) ? "southRep" : "owner")
      if index.isMultiple(of: 2) { crm.now = crm.now.adding(seconds: 1) }
    }
    return crm
  }

  static let sorts = ["name", "customer", "value", "stage", "closeDate", "created", "updated"]

  static let filters: [[String: JSONValue]] = [
    [:], ["statuses": ["open"]], ["source": "Fair", "stages": ["lead", "lost"]], ["tag": "late"], ["text": "pump"],
    ["minimumValue": 100, "maximumValue": 400],
  ]

  @Test(arguments: sorts, ["ascending", "descending"])
  func pagesHoldEveryItemExactlyOnce(sort: String, direction: String) async throws {
    let crm = try await crmWithDeals()
    for word in ["owner", "southRep"] {
      for filter in Self.filters {
        let input = filter.merging(["sort": .string(sort), "direction": .string(direction)]) { old, _ in old }
        let all = try await crm.deals(
          "listOpportunities", .object(input.merging(["limit": 200]) { old, _ in old }), as: word)
        #expect(all["nextCursor"] == nil)
        for limit in [1, 2, 5] {
          var items: [JSONValue] = []
          var cursor: JSONValue?
          repeat {
            var page = input
            page["limit"] = .init(integerLiteral: limit)
            page["cursor"] = cursor
            page["includeTotal"] = true
            let answer = try await crm.deals("listOpportunities", .object(page), as: word)
            #expect(answer["total"]?.intValue == all.items.count)
            items += answer.items
            cursor = answer["nextCursor"]
          } while cursor != nil
          #expect(items.map(\.id) == all.items.map(\.id), "\(filter) \(limit) \(word)")
        }
      }
    }
  }

  /// The field that each sort goes by, as text that compares alike.
  @Test(arguments: sorts, ["ascending", "descending"])
  func itemsComeInOrder(sort: String, direction: String) async throws {
    let crm = try await crmWithDeals()
    let list = try await crm.deals(
      "listOpportunities", ["sort": .string(sort), "direction": .string(direction)], as: "owner")
    #expect(list.items.count == 12)
    let stages = ["lead", "qualified", "lost"]
    let keys: [String?] = list.items.map { deal in
      switch sort {
      case "name": SortText.folded(deal.text("title") ?? "")
      case "customer": SortText.folded(deal.text("customerName") ?? "")
      case "value": deal["value"].map { value in String(10_000 + (value.intValue ?? 0)) }
      case "stage": deal.text("stage").flatMap { stages.firstIndex(of: $0) }.map { String($0) }
      case "closeDate": deal.text("expectedCloseDate")
      case "created": deal.text("createdAt")
      default: deal.text("updatedAt")
      }
    }
    let present = keys.compactMap(\.self)
    #expect(present == (direction == "ascending" ? present.sorted() : present.sorted(by: >)))
    // Those without a value come last in both directions.
    #expect(keys.prefix(present.count).allSatisfy { $0 != nil })
    #expect(Set(present).count > 1)
  }

  static let counts: [(String, JSONValue, Int)] = [
    ("owner", [:], 12), ("southRep", [:], 4), ("rep", [:], 8), ("loner", [:], 0), ("stranger", [:], 0),
    ("owner", ["stages": ["lead"]], 4), ("owner", ["stages": ["lead", "qualified"]], 8),
    ("owner", ["stages": ["none"]], 0),
    ("owner", ["statuses": ["lost"]], 4), ("owner", ["statuses": ["open", "lost"]], 12),
    ("owner", ["statuses": ["won"]], 0),
    ("owner", ["source": "Fair"], 6), ("owner", ["source": "fair"], 0), ("owner", ["tag": "early"], 4),
    ("owner", ["tag": "a,b"], 4), ("owner", ["tag": "a"], 0), ("owner", ["minimumValue": 100], 8),
    ("owner", ["maximumValue": 100], 3), ("owner", ["minimumValue": 100, "maximumValue": 100], 2),
    ("owner", ["closesFrom": "2026-12-11"], 7), ("owner", ["closesTo": "2026-12-10"], 2),
    ("owner", ["closesFrom": "2026-12-11", "closesTo": "2026-12-12"], 5),
    ("owner", ["text": "pump"], 6), ("owner", ["text": "PUM"], 6), ("owner", ["text": "apfel"], 3),
    ("owner", ["text": "acme"], 8), ("owner", ["text": "pump arzte"], 2), ("owner", ["text": "blue hand"], 1),
    ("owner", ["text": "OPP-2026-00003"], 1), ("owner", ["text": "zoo nothing"], 0), ("owner", ["text": "\" OR *"], 0),
    ("owner", ["text": "%"], 0), ("owner", ["deleted": true], 0),
  ]

  @Test(arguments: counts) func filtersLetThroughWhatTheyName(word: String, filter: JSONValue, count: Int) async throws
  {
    let crm = try await crmWithDeals()
    for sort in ["created", "customer", "stage"] {
      let input = filter.merging(["includeTotal": true, "sort": .string(sort)])
      let list = try await crm.deals("listOpportunities", input, as: word)
      #expect(list.items.count == count)
      #expect(list["total"]?.intValue == count)
    }
  }

  @Test func filtersByRecordsLetThroughTheirs() async throws {
    let crm = try await crmWithDeals()
    let campaign = try await crm.campaign()
    let deal = try await crm.deal(["campaignId": campaign, "customerProfileId": try await crm.customer("Solo")])
    let team = try #require(crm.user("southRep").teamId)
    let pipeline = try await crm.call(
      "crm.pipelines.createPipeline", ["name": "Other", "template": "sales"], as: "owner")
    let filters: [(JSONValue, Int)] = [
      (["campaignId": campaign], 1), (["customerProfileId": try #require(deal["customerProfileId"])], 1),
      (["ownerId": crm.id("southRep")], 4), (["ownerId": crm.id("rep")], 1), (["teamId": .string(team.description)], 4),
      (["pipelineId": try #require(deal["pipelineId"])], 13), (["pipelineId": pipeline.id], 0),
    ]
    for (filter, count) in filters {
      #expect(try await crm.deals("listOpportunities", filter, as: "owner").items.count == count, "\(filter)")
    }
  }

  @Test func aCursorBelongsToItsList() async throws {
    let crm = try await crmWithDeals()
    let first = try await crm.deals("listOpportunities", ["limit": 2, "source": "Fair"], as: "owner")
    let cursor = try #require(first["nextCursor"])
    for input: JSONValue in [
      ["cursor": cursor], ["cursor": cursor, "source": "Fair", "sort": "name"], ["cursor": "x"],
    ] {
      let refusal = await crm.refusal("crm.extensions.listOpportunities", input, as: "owner")
      #expect(refusal?.issues.map(\.path) == ["cursor"])
    }
    let long = try await crm.deal(["title": .string(String(repeating: "𝄞", count: 200))], as: "owner")
    _ = try await crm.deal(["title": "zzz"], as: "owner")
    let page = try await crm.deals(
      "listOpportunities", ["sort": "name", "direction": "descending", "limit": 1], as: "owner")
    #expect(page.items == [long])
    let next = try await crm.deals(
      "listOpportunities",
      ["sort": "name", "direction": "descending", "limit": 1, "cursor": try #require(page["nextCursor"])], as: "owner")
    #expect(next.items.first?.text("title") == "zzz")
  }

  @Test(
    arguments: [
      (["minimumValue": 2, "maximumValue": 1], "maximumValue"),
      (["closesFrom": "2026-12-02", "closesTo": "2026-12-01"], "closesTo"),
      (["limit": 0], "limit"), (["limit": 201], "limit"), (["statuses": []], "statuses"), (["sort": "size"], "sort"),
    ] as [(JSONValue, String)])
  func wrongFiltersAreRefusedAtTheirPlace(input: JSONValue, path: String) async throws {
    let crm = try await TestCRM()
    let refusal = await crm.refusal("crm.extensions.listOpportunities", input, as: "owner")
    #expect(refusal?.issues.map(\.path) == [path])
  }

  @Test(arguments: sorts, ["ascending", "descending"])
  func listsAreReadFromAnIndexInTheirOrder(sort: String, direction: String) async throws {
    let crm = try await TestCRM()
    let input = ListOpportunities(
      sort: try #require(OpportunitySort(rawValue: sort)), direction: try #require(SortDirection(rawValue: direction)))
    for word in ["owner", "manager", "rep"] {
      let query = OpportunityQuery(input, for: crm.user(word), at: crm.now)
      let plan = try await crm.plan(try query.statement(after: nil, limit: 50))
      #expect(!plan.scansDeals, "\(word): \(plan)")
      if word == "owner" { #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)") }
    }
  }

  /// Whether a deal is the caller's to see is decided without its row, whoever calls.
  @Test(arguments: ["owner", "manager", "rep"]) func theFirstPageReadsNoRowInVain(word: String) async throws {
    let crm = try await TestCRM()
    let query = OpportunityQuery(ListOpportunities(), for: crm.user(word), at: crm.now)
    let plan = try await crm.plan(try query.statement(after: nil, limit: 20))
    let ranges =
      word == "rep"
      ? ["opportunities_by_owner (owner_id=?)", "opportunities_shared_with (shared_with_id=?)"]
      : ["opportunities_by_creation (workspace_id=?)"]
    #expect(plan.filter { $0.contains(" o ") } == ranges.map { "SEARCH o USING INDEX \($0)" }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }
}
