import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct LeadListTests {
  private func make(_ crm: TestCRM) async throws {
    let rows: [(JSONValue, String)] = [
      (["name": "Émile", "company": "Zoo", "source": "web", "tags": ["vip"], "utm": ["campaign": "spring"]], "rep"),
      (["name": "Adam", "email": "adam@x.example", "source": "fair"], "rep2"),
      (["name": "zoe", "notes": "wants a pump", "externalId": "z-1", "isUnrouted": true], "manager"),
      (["name": "South", "company": "Zoo"], "southRep"),
    ]
    for (input, word) in rows {
      try await crm.leads("createLead", input, as: word)
      crm.pass(seconds: 1)
    }
  }

  private func names(_ input: JSONValue, _ crm: TestCRM, as word: String = "owner") async throws -> [String] {
    try await crm.leads("listLeads", input, as: word).items.compactMap { $0.text("name") }
  }

  @Test func leadsAreFilteredAndSorted() async throws {
    let crm = try await TestCRM()
    try await make(crm)
    let cases: [(JSONValue, [String])] = [
      ([:], ["South", "zoe", "Adam", "Émile"]),
      (["sort": "name", "direction": "ascending"], ["Adam", "Émile", "South", "zoe"]),
      (["sort": "name", "direction": "descending"], ["zoe", "South", "Émile", "Adam"]),
      (["sort": "updated", "direction": "ascending"], ["Émile", "Adam", "zoe", "South"]),
      (["statuses": ["new"]], ["South", "zoe", "Adam", "Émile"]), (["statuses": ["qualified"]], []),
      (["ownerId": crm.id("rep2")], ["Adam"]), (["source": "web"], ["Émile"]), (["tag": "vip"], ["Émile"]),
      (["utmCampaign": "spring"], ["Émile"]), (["externalId": "z-1"], ["zoe"]), (["text": "zoo"], ["South", "Émile"]),
      (["text": "pum"], ["zoe"]), (["text": "emile"], ["Émile"]),
      (["createdFrom": .string(TestCRM.start.adding(seconds: 2).description)], ["South", "zoe"]),
      (["createdTo": .string(TestCRM.start.adding(seconds: 1).description)], ["Émile"]),
    ]
    for (input, expected) in cases { #expect(try await names(input, crm) == expected, "\(input)") }
  }

  @Test(arguments: [
    ("owner", 4), ("admin", 4), ("manager", 3), ("viewer", 3), ("rep", 1), ("southManager", 1), ("loner", 0),
    ("stranger", 0),
  ])
  func eachSeesTheirs(word: String, count: Int) async throws {
    let crm = try await TestCRM()
    try await make(crm)
    #expect(try await names([:], crm, as: word).count == count)
  }

  @Test(arguments: ["name", "created", "updated"], ["ascending", "descending"])
  func pagesHoldEachLeadOnce(sort: String, direction: String) async throws {
    let crm = try await TestCRM()
    for index in 0..<7 { try await crm.leads("createLead", ["name": .string("Same \(index / 3)")]) }
    var seen: [JSONValue] = []
    var cursor: JSONValue?
    repeat {
      var input: [String: JSONValue] = [
        "sort": .string(sort), "direction": .string(direction), "limit": 2, "includeTotal": true,
      ]
      input["cursor"] = cursor
      let page = try await crm.leads("listLeads", .object(input))
      #expect(page["total"] == 7)
      seen += page.items.map(\.id)
      cursor = page["nextCursor"]
    } while cursor != nil
    #expect(seen.count == 7 && Set(seen).count == 7)
  }

  @Test(arguments: ["owner", "manager", "rep"])
  func listsGoByTheIndexOfTheirOrder(word: String) async throws {
    let crm = try await TestCRM()
    let user = crm.user(word)
    let orders: [(LeadSort, String)] = [
      (.name, "leads_by_name"), (.created, "leads_by_"), (.updated, "leads_by_update"),
    ]
    for (sort, index) in orders {
      let query = LeadQuery(ListLeads(sort: sort), for: user, at: crm.now)
      let plan = try await crm.plan(try query.statement(after: nil, limit: 50))
      #expect(plan.contains { $0.contains(index) }, "\(plan)")
      #expect(!plan.contains { $0.contains("SCAN l") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
    let waiting = LeadQuery(ListUnroutedLeads(), for: crm.user("owner"))
    let plan = try await crm.plan(try waiting.statement(after: nil, limit: 50))
    #expect(plan.contains { $0.contains("leads_unrouted") } && !plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }
}
