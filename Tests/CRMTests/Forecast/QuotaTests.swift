import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct QuotaTests {
  private func quota(
    _ crm: TestCRM, _ fields: [String: JSONValue], as word: String = "owner"
  ) async throws -> JSONValue {
    try await crm.forecast(
      "setQuota", .object(["period": "quarter", "startsOn": "2026-10-01"].merging(fields) { $1 }), as: word)
  }

  @Test func everybodySeesHowFarTheyAre() async throws {
    let crm = try await TestCRM()
    let north = try #require(crm.user("rep").teamId)
    _ = try await quota(crm, ["ownerId": crm.id("rep"), "amount": 1000], as: "manager")
    _ = try await quota(
      crm, ["ownerId": crm.id("rep2"), "amount": 400, "period": "month", "startsOn": "2026-11-01"], as: "manager")
    _ = try await quota(crm, ["ownerId": crm.id("southRep"), "amount": 50])
    for (value, word) in [(250, "rep"), (30, "southRep")] {
      let deal = try await crm.deal(["value": .init(integerLiteral: value), "stage": "proposal"], as: word)
      try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"], as: word)
    }
    _ = try await crm.deal([
      "value": 600, "stage": "negotiation", "expectedCloseDate": "2026-12-01", "probability": 50,
    ])
    _ = try await crm.deal(["value": 7, "expectedCloseDate": "2027-01-01"])
    _ = try await crm.deal(["value": 9, "expectedCloseDate": "2026-12-01", "forecastCategory": "omitted"])

    let mine = try await crm.forecast("getQuotaAttainment", as: "rep")
    #expect(mine.text("from") == "2026-10-01" && mine.text("to") == "2026-12-31")
    // 2026-11-21 is the 52nd of 92 days.
    #expect(mine["elapsed"]?.doubleValue == 52.0 / 92)
    #expect(mine.items.count == 1)
    let line = try #require(mine.items.first)
    #expect(line.text("name") == "Rep")
    #expect(line["quota"] == 1000 && line["won"] == 250 && line["gap"] == 750)
    #expect(line["attainment"]?.doubleValue == 0.25)
    #expect(line["expectedByNow"]?.doubleValue == 565.22)
    #expect(line["openCount"] == 1 && line["open"] == 600 && line["weighted"] == 300)
    #expect(line["commit"] == 850 && line["bestCase"] == 850)
    #expect(line["coverage"]?.doubleValue == 0.8)

    func names(_ report: JSONValue) -> [String] {
      report.items.map {
        "\($0.text("holder") ?? "") \($0.text("name") ?? "") \($0["quota"]?.json ?? "-") \($0["won"]?.json ?? "")"
      }
    }
    #expect(
      names(try await crm.forecast("getQuotaAttainment", as: "manager")) == [
        "user Rep 1000 250", "user Rep2 400 0", "team North 1400 250",
      ])
    #expect(
      names(try await crm.forecast("getQuotaAttainment", as: "owner")) == [
        "user Rep 1000 250", "user Rep2 400 0", "user Southrep 50 30", "team North 1400 250", "team South 50 30",
        "workspace Workspace 1450 280",
      ])
    // A team's own quota goes before the sum of its members'.
    _ = try await quota(crm, ["teamId": .string("\(north)"), "amount": 2000], as: "manager")
    _ = try await quota(crm, ["amount": 5000])
    #expect(
      names(try await crm.forecast("getQuotaAttainment", ["teamId": .string("\(north)")], as: "owner")) == [
        "user Rep 1000 250", "user Rep2 400 0", "team North 2000 250",
      ])
    #expect(
      names(try await crm.forecast("getQuotaAttainment", as: "owner")).last == "workspace Workspace 5000 280")
    let november = try await crm.forecast("getQuotaAttainment", ["period": "month", "ownerId": crm.id("rep2")])
    #expect(names(november) == ["user Rep2 400 0"])
  }

  @Test func aQuotaIsSetAnewAndTakenAway() async throws {
    let crm = try await TestCRM()
    #expect(try await quota(crm, ["ownerId": crm.id("rep"), "amount": 100])["amount"] == 100)
    _ = try await quota(crm, ["ownerId": crm.id("rep"), "amount": 150])
    _ = try await quota(crm, ["ownerId": crm.id("rep"), "amount": 99, "currency": "DKK"])
    #expect(try await crm.count("quotas") == 2)
    let report = try await crm.forecast("getQuotaAttainment", ["ownerId": crm.id("rep")])
    #expect(report.items.map { $0["quotaVersion"] } == [1, 2])
    let taken = try await quota(crm, ["ownerId": crm.id("rep")])
    #expect(taken["amount"] == nil)
    #expect(try await crm.count("quotas") == 1)
    #expect(
      try await crm.audit().filter { $0.entity == "Quota" }.map(\.action) == [
        "created", "updated", "created", "deleted",
      ])
  }

  @Test(
    arguments: [
      ("rep", "rep", RPCErrorCode.forbidden), ("manager", "southRep", .forbidden), ("manager", "stranger", .notFound),
    ])
  func quotasOfOthersAreNotTheirs(word: String, holder: String, code: RPCErrorCode) async throws {
    let crm = try await TestCRM()
    let input: JSONValue = [
      "period": "month", "startsOn": "2026-11-01", "amount": 1, "ownerId": crm.id(holder),
    ]
    #expect(await crm.refusal("crm.forecast.setQuota", input, as: word)?.code == code)
    let whole: JSONValue = ["period": "month", "startsOn": "2026-11-01", "amount": 1]
    #expect(await crm.refusal("crm.forecast.setQuota", whole, as: word)?.code == .forbidden)
    #expect(try await crm.count("quotas") == 0)
  }

  @Test(
    arguments: [
      (["startsOn": "2026-11-02"], "startsOn"), (["period": "quarter"], "startsOn"), (["amount": -1], "amount"),
      (["amount": 1.001], "amount"), (["currency": "XXX"], "currency"),
    ] as [([String: JSONValue], String)])
  func wrongQuotasAreRefused(fields: [String: JSONValue], path: String) async throws {
    let crm = try await TestCRM()
    let input = JSONValue.object(["period": "month", "startsOn": "2026-11-01", "amount": 1]).merging(fields)
    #expect(await crm.refusal("crm.forecast.setQuota", input, as: "owner")?.issues.map(\.path) == [path])
  }
}
