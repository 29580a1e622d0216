import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct DashboardTests {
  private func dashboard(_ crm: TestCRM, _ params: JSONValue = [:], as word: String = "rep") async throws -> JSONValue {
    try await crm.call("crm.dashboard.getDashboard", params, as: word)
  }

  @Test func whatSomebodyWantsToKnowFirst() async throws {
    let crm = try await TestCRM()
    let first = try await crm.deal(["title": "First", "value": 100, "probability": 50])
    crm.pass(seconds: 1)
    _ = try await crm.deal(["title": "Second", "value": 10, "stage": "proposal"])
    _ = try await crm.deal(["title": "Theirs", "value": 1000], as: "southRep")
    for outcome in ["won", "lost", "lost"] { try await crm.closed(outcome, 5) }
    crm.pass(seconds: 1)
    try await crm.deals("updateOpportunity", ["id": first.id, "nextSteps": "Call"])
    for (title, due) in [("late", "2026-11-20"), ("now", "2026-11-21"), ("later", "2026-11-22")] {
      _ = try await crm.task(["title": .string(title), "dueDate": .string(due)])
    }
    let board = try await dashboard(crm)
    #expect(board["openCount"] == 2)
    #expect(board["pipelineValue"] == [["currency": "EUR", "count": 2, "total": 110, "weighted": 55]])
    #expect(board["winRate"]?.doubleValue == 1.0 / 3)
    #expect(board["won"] == 1 && board["lost"] == 2)
    #expect(board["wonThisMonth"] == [["currency": "EUR", "count": 1, "total": 5]])
    #expect(board["stages"]?.arrayValue?.map { $0["count"]?.intValue } == [1, 0, 1, 0, 1, 2])
    #expect(board["recentDeals"]?.arrayValue?.count == 5)
    #expect(board["recentDeals"]?[0]?.text("title") == "First")
    #expect(board["tasksDue"]?["overdue"] == 1 && board["tasksDue"]?["today"] == 1)
    #expect(board["tasksDue"]?["items"]?.arrayValue?.map { $0.text("title") } == ["late", "now"])

    let owners = try await dashboard(crm, as: "owner")
    #expect(owners["openCount"] == 3)
    #expect(owners["tasksDue"]?["items"] == [])
    let theirs = try await dashboard(crm, ["ownerId": crm.id("southRep")], as: "owner")
    #expect(theirs["openCount"] == 1)
    #expect(theirs["winRate"] == nil)
    let reps = try await dashboard(crm, ["ownerId": crm.id("rep")], as: "owner")
    #expect(reps["tasksDue"]?["items"]?.arrayValue?.count == 2)
  }

  @Test func whomTheWorkspaceMayLose() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": 12])
    let customer = try #require(deal["customerProfileId"])
    #expect(try await dashboard(crm)["atRiskCustomers"] == [])
    // Whoever is less than perfect is at risk.
    try await crm.call("crm.health.setHealthWeights", ["atRiskBelow": 99, "healthyFrom": 100], as: "owner")
    crm.pass(days: 60)
    try await crm.call("crm.health.recalculateHealth", ["customerProfileIds": [customer]], as: "rep")
    let board = try await dashboard(crm)
    #expect(board["atRiskCustomers"]?.arrayValue?.count == 1)
    #expect(board["atRiskCustomers"]?[0]?["health"]?["customerProfileId"] == customer)
    #expect(board["atRiskCustomers"]?[0]?["openDeals"]?[0]?["total"] == 12)
    #expect(try await dashboard(crm, as: "southRep")["atRiskCustomers"] == [])
  }

  /// Kept sums are by day: what was closed before the days that are asked for does not count.
  @Test func theWinRateIsOfTheDaysThatAreAskedFor() async throws {
    let crm = try await TestCRM()
    try await crm.closed("won", 5)
    crm.pass(days: 10)
    try await crm.closed("lost", 5)
    #expect(try await dashboard(crm)["winRate"] == 0.5)
    #expect(try await dashboard(crm, ["days": 11])["winRate"] == 0.5)
    #expect(try await dashboard(crm, ["days": 10])["winRate"] == 0)
  }
}
