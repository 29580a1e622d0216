import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct HealthTests {
  private func health(_ crm: TestCRM, _ customer: JSONValue, as word: String = "rep") async throws -> JSONValue {
    try await crm.call("crm.health.getHealthScore", ["customerProfileId": customer], as: word)
  }

  private func parts(_ score: JSONValue) -> [String: Int?] {
    Dictionary(
      (score["parts"]?.arrayValue ?? []).map { ($0.text("key") ?? "", $0["score"]?.intValue) }
    ) { first, _ in first }
  }

  private func list(_ crm: TestCRM, _ input: JSONValue = [:], as word: String = "owner") async throws -> [String] {
    try await crm.call("crm.health.listHealthScores", input, as: word).items.compactMap { $0.text("customerName") }
  }

  @Test func aScoreIsPutTogetherFromWhatHappened() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme")
    let new = try await health(crm, customer)
    #expect(parts(new) == ["recency": 100, "frequency": 0, "monetary": nil, "engagement": nil, "problems": 100])
    // (100 · 25 + 0 · 20 + 100 · 20) ÷ 65
    #expect(new["score"] == 69 && new.text("band") == "watch" && new["lastContactAt"] == nil)

    crm.pass(days: 30)
    try await crm.activity(["customerProfileId": customer, "outcome": "connected"])
    try await crm.activity(["customerProfileId": customer, "outcome": "noAnswer"])
    try await crm.activity(["customerProfileId": customer, "kind": "note"])
    crm.pass(days: 30)
    let later = try await health(crm, customer)
    #expect(parts(later) == ["recency": 50, "frequency": 17, "monetary": nil, "engagement": 50, "problems": 100])
    #expect(later.text("lastContactAt") == TestCRM.start.adding(seconds: 30 * 86_400).description)

    let deal = try await crm.deal(["customerProfileId": customer, "value": 1000])
    try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "qualified"])
    try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"])
    let lost = try await crm.deal(["customerProfileId": customer])
    try await crm.deals("closeOpportunity", ["id": lost.id, "outcome": "lost"])
    _ = try await crm.deal(["customerProfileId": customer, "expectedCloseDate": "2026-12-01"])
    let bought = try await health(crm, customer)
    #expect(parts(bought) == ["recency": 100, "frequency": 17, "monetary": 100, "engagement": 50, "problems": 50])
    let problems = try #require(bought["parts"]?.arrayValue?.last)
    #expect(
      problems["finding"] == ["type": "problems", "rottingDeals": 0, "overdueDeals": 1, "lostDeals": 1])
    #expect(problems.text("reason") == "1 deal is past the expected close date; 1 deal was lost lately")
  }

  @Test func scoresAreJudgedAfterChangesAndEachNight() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme")
    #expect(try await list(crm).isEmpty)
    #expect(try await crm.count("health_pending") == 1)
    try await Health.refresh(for: crm.app.jobCall("job.test", requestId: "test"))
    #expect(try await crm.count("health_pending") == 0)
    #expect(try await list(crm) == ["Acme"])
    for _ in 1...3 {
      crm.pass(days: 31)
      let workspace = crm.user("owner").workspaceId
      try await Health.pass(over: workspace, for: crm.app.jobCall("job.test", requestId: "test"))
    }
    let history = try await crm.call("crm.health.getHealthHistory", ["customerProfileId": customer], as: "rep").items
    #expect(history.compactMap { $0["score"]?.intValue } == [69, 50, 40, 35])
    #expect(history.last?.text("date") == TestCRM.start.date.adding(days: 93).description)
    let stored = try await crm.call("crm.health.listHealthScores", [:], as: "owner").items.first
    #expect(stored?["trend"] == -5 && stored?.text("band") == "atRisk")
    #expect(
      try await crm.events().filter { $0.name == "crm.health.at-risk" }.map(\.entityId.description) == [
        customer.stringValue
      ])
    let since = try await crm.call(
      "crm.health.getHealthHistory", ["customerProfileId": customer, "from": "2027-01-01", "limit": 1], as: "rep")
    #expect(since.items.count == 1)
  }

  @Test func customersAtRiskComeWithReasonsAndWhatIsAtStake() async throws {
    let crm = try await TestCRM()
    let risky = try await crm.customer("Risky", of: "rep")
    let fine = try await crm.customer("Fine", of: "rep2")
    _ = try await crm.deal(["customerProfileId": risky, "value": 500, "expectedCloseDate": "2026-12-01"])
    crm.pass(days: 120)
    for _ in 1...6 { try await crm.activity(["customerProfileId": fine, "kind": "meeting"], as: "rep2") }
    let result = try await crm.call("crm.health.recalculateHealth", ["customerProfileIds": [risky]], as: "rep")
    #expect(result["scores"]?.arrayValue?.count == 1)
    try await crm.call("crm.health.recalculateHealth", ["customerProfileIds": [fine]], as: "rep2")
    let atRisk = try await crm.call("crm.health.listAtRiskCustomers", ["includeTotal": true], as: "manager")
    #expect(atRisk["total"] == 1)
    let first = try #require(atRisk.items.first)
    #expect(first["health"]?.text("customerName") == "Risky")
    #expect(first["openDeals"]?.arrayValue?.first?["total"] == 500)
    #expect(
      first["reasons"]?.arrayValue?.compactMap(\.stringValue) == [
        "No contact yet, 120 days after they were created", "0 contacts in 90 days, where 6 are expected",
      ])
    #expect(try await list(crm, [:], as: "manager") == ["Risky", "Fine"])
    #expect(try await list(crm, ["direction": "descending"], as: "manager") == ["Fine", "Risky"])
    #expect(try await list(crm, ["sort": "customer"], as: "manager") == ["Fine", "Risky"])
    #expect(try await list(crm, ["bands": ["healthy"]], as: "manager") == ["Fine"])
    #expect(try await list(crm, ["minimum": 50], as: "manager") == ["Fine"])
    #expect(try await list(crm, ["ownerId": crm.id("rep")], as: "manager") == ["Risky"])
    #expect(try await list(crm, [:], as: "rep2") == ["Fine"])
    #expect(try await list(crm, [:], as: "southRep").isEmpty)
    let page = try await crm.call("crm.health.listHealthScores", ["limit": 1], as: "manager")
    let cursor = try #require(page["nextCursor"])
    #expect(try await list(crm, ["limit": 1, "cursor": cursor], as: "manager") == ["Fine"])
  }

  @Test func theWorkspaceSetsTheWeights() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme")
    let standard = try await crm.call("crm.health.getHealthWeights", as: "viewer")
    #expect(standard["recency"] == 25 && standard["version"] == 0 && standard["atRiskBelow"] == 40)
    let set = try await crm.call(
      "crm.health.setHealthWeights", ["recency": 0, "problems": 0, "version": 0], as: "admin")
    #expect(set["recency"] == 0 && set["frequency"] == 20 && set["version"] == 1)
    #expect(try await health(crm, customer)["score"] == 0)
    let stale = await crm.refusal("crm.health.setHealthWeights", ["recency": 1, "version": 0], as: "owner")
    #expect(stale?.code == .conflict)
    let nothing = await crm.refusal(
      "crm.health.setHealthWeights", ["frequency": 0, "monetary": 0, "engagement": 0], as: "owner")
    #expect(nothing?.issues.first?.path == "recency")
    let crossed = await crm.refusal("crm.health.setHealthWeights", ["healthyFrom": 30], as: "owner")
    #expect(crossed?.issues.first?.path == "healthyFrom")
    #expect(await crm.refusal("crm.health.setHealthWeights", ["recency": 1], as: "manager")?.code == .forbidden)
    // All customers are judged by the new weights soon; once is enough.
    #expect(
      try await crm.store.read {
        try $0.fetchValue("SELECT COUNT(*) FROM jobs WHERE kind = 'health.recalculate-workspace'")
      } == 1)
    let again = try await crm.call("crm.health.recalculateHealth", as: "owner")
    #expect(again["jobId"] == nil)
    #expect(await crm.refusal("crm.health.recalculateHealth", as: "rep")?.code == .forbidden)
    let runner = JobRunner(
      crm.app, kinds: [JobKind<HealthPass>.recalculateHealthOfWorkspace]
    ) { _ in try await Task.sleep(for: .seconds(3600)) }
    await runner.runDue()
    #expect(try await list(crm) == ["Acme"])
    #expect(try await crm.audit().last?.entity == "HealthWeights")
  }

  @Test func purchasesAreComparedInTheirCurrency() async throws {
    let crm = try await TestCRM()
    var customers: [JSONValue] = []
    for value in [100, 200, 300, 400, 500] {
      let customer = try await crm.customer("Customer \(value)")
      customers.append(customer)
      let deal = try await crm.deal(["customerProfileId": customer, "value": .number(JSONNumber(value))])
      try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "qualified"])
      try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"])
    }
    let workspace = crm.user("owner").workspaceId
    try await Health.pass(over: workspace, for: crm.app.jobCall("job.test", requestId: "test"))
    var scores: [Int?] = []
    for customer in customers { scores.append(parts(try await health(crm, customer))["monetary"] ?? nil) }
    #expect(scores == [20, 40, 60, 80, 100])
    crm.pass(days: 400)
    #expect(parts(try await health(crm, try #require(customers.last)))["monetary"] == 0)
  }

  @Test func whatTheNightReadsIsFoundByIndexes() async throws {
    let crm = try await TestCRM()
    let reader = HealthReader(workspace: crm.user("owner").workspaceId, now: crm.now)
    let id: ID<CustomerProfile> = crm.context("rep").newID()
    for customers in [
      HealthReader.Customers.range(after: id, through: id), .range(after: nil, through: id), .some([id]),
    ] {
      let activities = try await crm.plan(reader.activities(customers))
      #expect(
        activities.contains { $0.contains("COVERING INDEX activities_by_customer (customer_id") }, "\(activities)")
      let deals = try await crm.plan(reader.deals(customers))
      let ways = [
        "opportunities_of_customer (customer_profile_id=?",
        "opportunities_by_customer (workspace_id=? AND customer_profile_id",
      ]
      #expect(deals.contains { step in ways.contains { step.contains($0) } }, "\(deals)")
    }
    let query = HealthQuery(ListHealthScores(), for: crm.user("owner"))
    let plan = try await crm.plan("\(Health.select) \(query.page(after: nil, limit: 50))")
    #expect(
      plan.contains { $0.contains("health_by_score (workspace_id=?)") } && !plan.contains { $0.contains("TEMP") },
      "\(plan)")
  }
}
