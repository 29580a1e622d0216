import Rapport
import Testing

@testable import CRM

/// Where a move puts a deal in its column.
@Suite struct PlaceTests {
  /// Three deals A, B and C in one column, and D in another; how D is moved, and what the column then is.
  static let moves: [(place: JSONValue, order: String)] = [
    ([:], "DABC"), (["position": 0], "DABC"), (["position": 2], "ABDC"), (["position": 99], "ABCD"),
    (["beforeId": "A"], "DABC"), (["beforeId": "C"], "ABDC"), (["afterId": "A"], "ADBC"), (["afterId": "C"], "ABCD"),
  ]

  private func column(_ crm: TestCRM) async throws -> [String: String] {
    let customer = try #require(try await crm.call("crm.customers.createCustomer", ["name": "Acme"], as: "rep")["id"])
    var ids: [String: String] = [:]
    for (title, stage) in [("C", "proposal"), ("B", "proposal"), ("A", "proposal"), ("D", "qualified")] {
      let input: JSONValue = ["customerProfileId": customer, "title": .string(title), "stage": .string(stage)]
      ids[title] = try await crm.call("crm.extensions.createOpportunity", input, as: "rep").text("id")
    }
    return ids
  }

  private func input(_ ids: [String: String], _ place: JSONValue, stage: JSONValue = "proposal") -> JSONValue {
    var members = (place.objectValue ?? [:]).mapValues { value in
      value.stringValue.flatMap { ids[$0] }.map(JSONValue.string) ?? value
    }
    members["id"] = ids["D"].map(JSONValue.string)
    members["stage"] = stage
    return .object(members)
  }

  @Test(arguments: moves) func aDealGoesWhereItIsPut(place: JSONValue, order: String) async throws {
    let crm = try await TestCRM()
    let ids = try await column(crm)
    try await crm.call("crm.extensions.moveOpportunity", input(ids, place), as: "rep")
    let list = try await crm.call(
      "crm.extensions.listOpportunities", ["stages": ["proposal"], "sort": "stage", "direction": "ascending"], as: "rep"
    )
    #expect(list.items.compactMap { $0.text("title") }.joined() == order)
  }

  static let noPlaces: [(place: JSONValue, path: String)] = [
    (["beforeId": "A", "afterId": "B"], "afterId"), (["position": 1, "beforeId": "A"], "position"),
    (["beforeId": "D"], "beforeId"),
  ]

  @Test(arguments: noPlaces) func aPlaceThatIsNoneIsRefused(place: JSONValue, path: String) async throws {
    let crm = try await TestCRM()
    let ids = try await column(crm)
    let refusal = await crm.refusal("crm.extensions.moveOpportunity", input(ids, place), as: "rep")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.map(\.path) == [path])
  }

  @Test func theDealBesideMustStandInTheStage() async throws {
    let crm = try await TestCRM()
    let ids = try await column(crm)
    let refusal = await crm.refusal(
      "crm.extensions.moveOpportunity", input(ids, ["afterId": "A"], stage: "negotiation"), as: "rep")
    #expect(refusal?.issues.map(\.path) == ["afterId"])
  }
}
