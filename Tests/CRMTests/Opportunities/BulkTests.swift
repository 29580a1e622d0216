import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct BulkTests {
  @Test func allAreChangedWithAResultForEach() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    var ids: [JSONValue] = []
    for title in ["a", "b", "c"] {
      ids.append(try await crm.deal(["title": .string(title), "customerProfileId": customer, "tags": ["old"]]).id)
    }
    try await crm.deals("updateOpportunity", ["id": ids[1], "stage": "proposal"])
    let result = try await crm.deals(
      "bulkUpdateOpportunities",
      [
        "ids": .array(ids), "stage": "proposal", "ownerId": crm.id("rep2"), "expectedCloseDate": "2027-01-01",
        "addTags": ["new"], "removeTags": ["old"],
      ], as: "manager")
    #expect(
      result["results"] == [
        ["id": ids[0], "changed": true, "version": 2], ["id": ids[1], "changed": true, "version": 3],
        ["id": ids[2], "changed": true, "version": 2],
      ])
    let list = try await crm.deals(
      "listOpportunities", ["tag": "new", "stages": ["proposal"], "ownerId": crm.id("rep2")], as: "manager")
    #expect(list.items.count == 3)
    #expect(list.items.allSatisfy { $0["tags"] == ["new"] && $0.text("expectedCloseDate") == "2027-01-01" })
    #expect(try await crm.column("proposal").sorted() == ["a", "b", "c"])

    let again = try await crm.deals(
      "bulkUpdateOpportunities", ["ids": .array(ids), "stage": "proposal", "expectedCloseDate": nil], as: "manager")
    #expect(again["results"]?.arrayValue?.allSatisfy { $0["changed"] == true } == true)
    let nothing = try await crm.deals(
      "bulkUpdateOpportunities", ["ids": .array(ids), "expectedCloseDate": nil], as: "manager")
    #expect(nothing["results"]?.arrayValue?.allSatisfy { $0["changed"] == false } == true)
  }

  @Test func movedDealsKeepTheOrderOfTheIds() async throws {
    let crm = try await TestCRM()
    var ids: [JSONValue] = []
    for title in ["a", "b", "c"] { ids.append(try await crm.deal(["title": .string(title)]).id) }
    try await crm.deals("bulkUpdateOpportunities", ["ids": [ids[1], ids[2], ids[0]], "stage": "qualified"])
    #expect(try await crm.column("qualified") == ["b", "c", "a"])
  }

  @Test func ifOneIsRefusedNoneIsChanged() async throws {
    let crm = try await TestCRM()
    let first = try await crm.deal(["stage": "proposal"])
    let second = try await crm.deal()
    let third = try await crm.deal()
    let counts = try await [crm.count("audit_entries"), crm.count("outbox_events"), crm.count("opportunity_moves")]
    let input: JSONValue = ["ids": [first.id, second.id, third.id], "stage": "won", "addTags": ["x"]]
    let error = await crm.dealError("bulkUpdateOpportunities", input)
    #expect(error?["type"] == "bulkRefused")
    #expect(error?["refused"]?.arrayValue?.map(\.id) == [second.id, third.id])
    #expect(error?["refused"]?[0]?.text("why")?.contains("from lead to won") == true)
    #expect(
      error?["refused"]?[0]?["error"] == (await crm.dealError("moveOpportunity", ["id": second.id, "stage": "won"])))
    for deal in [first, second, third] { #expect(try await crm.read(deal) == deal) }
    #expect(
      try await [crm.count("audit_entries"), crm.count("outbox_events"), crm.count("opportunity_moves")] == counts)
    #expect(try await crm.count("opportunity_tags") == 0)
  }

  @Test func aDealThatIsNotSeenRefusesAll() async throws {
    let crm = try await TestCRM()
    let mine = try await crm.deal()
    let other = try await crm.deal(as: "southRep")
    let refusal = await crm.refusal(
      "crm.extensions.bulkUpdateOpportunities", ["ids": [mine.id, other.id], "addTags": ["x"]], as: "rep")
    #expect(refusal?.code == .notFound)
    #expect(try await crm.read(mine) == mine)
  }

  @Test func fiveHundredAtOnceAndNoMore() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    var ids: [JSONValue] = []
    for _ in 0..<500 { ids.append(try await crm.deal(["customerProfileId": customer]).id) }
    let result = try await crm.deals("bulkUpdateOpportunities", ["ids": .array(ids), "stage": "qualified"])
    #expect(result["results"]?.arrayValue?.map(\.id) == ids)
    #expect(try await crm.deals("getPipelineStats", [:])["stages"]?[1]?["count"] == 500)
    let more = ids + [.string(UUIDv7(high: 1, low: 2).description)]
    let refusal = await crm.refusal(
      "crm.extensions.bulkUpdateOpportunities", ["ids": .array(more), "stage": "lead"], as: "rep")
    #expect(refusal?.issues.map(\.path) == ["ids"])
  }
}
