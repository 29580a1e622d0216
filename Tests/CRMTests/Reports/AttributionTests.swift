import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct AttributionTests {
  @Test(
    arguments: [
      ([1, 2, 3], [1, 2, 3]), ([1, 1, 2, 2, 1], [1, 2, 1]), ([], []), ([7], [7]),
    ] as [([UInt64], [UInt64])])
  func aCampaignThatFollowsItselfTouchedOnce(path: [UInt64], expected: [UInt64]) {
    let touches = AttributionRules.touches(path.map { DealFixture.id($0) as ID<Campaign> })
    #expect(touches == expected.map { DealFixture.id($0) })
  }

  @Test(
    arguments: [
      (100, 3, [34, 33, 33]), (101, 3, [34, 34, 33]), (2, 3, [1, 1, 0]), (0, 2, [0, 0]), (5, 1, [5]), (5, 0, []),
    ] as [(Int64, Int, [Int64])])
  func sharesAreExact(value: Int64, count: Int, expected: [Int64]) {
    #expect(AttributionRules.shares(of: value, among: count) == expected)
  }

  @Test func campaignsGetWhatTheyTouched() async throws {
    let crm = try await TestCRM()
    let user = crm.user("rep")
    let call = crm.context("rep")
    let rows = ["Fair", "Mail", "Web"].map {
      CampaignRow(id: call.newID(), workspaceId: user.workspaceId, ownerId: user.id, name: $0)
    }
    try await crm.store.write { try $0.insert(contentsOf: rows) }
    let (fair, mail, web) = (rows[0].id, rows[1].id, rows[2].id)
    func text(_ id: ID<Campaign>) -> JSONValue { .string(id.description) }
    // The lead came by the fair, the deal was the mail's, then the web's.
    let lead = try await crm.call(
      "crm.leads.createLead", ["name": "Ada", "campaignId": text(fair)], as: "rep")
    crm.pass(seconds: 60)
    let long = try await crm.deal([
      "value": 100, "stage": "proposal", "leadId": lead.id, "campaignId": text(mail),
    ])
    crm.pass(seconds: 60)
    try await crm.deals("updateOpportunity", ["id": long.id, "campaignId": text(web)])
    let short = try await crm.deal(["value": 10, "stage": "proposal", "campaignId": text(web)])
    let bare = try await crm.deal(["value": 3, "stage": "proposal"])
    let lost = try await crm.deal(["value": 1000, "stage": "proposal", "campaignId": text(fair)])
    for deal in [long, short, bare] { try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"]) }
    try await crm.deals("closeOpportunity", ["id": lost.id, "outcome": "lost"])
    // What comes after the day of winning does not count.
    crm.pass(days: 2)
    try await crm.deals("updateOpportunity", ["id": short.id, "campaignId": text(mail)])
    let report = try await crm.report("getCampaignAttribution")
    let lines = report["campaigns"]?.arrayValue?.map { line in
      ["deals", "firstTouches", "lastTouches", "firstTouch", "lastTouch", "linear"]
        .reduce(line.text("campaignName") ?? "") { "\($0) \(line[$1]?.json ?? "-")" }
    }
    #expect(lines == ["Web 2 1 2 10 110 43.33", "Fair 1 1 0 100 0 33.34", "Mail 1 0 0 0 0 33.33"])
    #expect(report["unattributed"] == [["currency": "EUR", "count": 1, "total": 3]])
    #expect(report["total"] == [["currency": "EUR", "count": 3, "total": 113]])
    let others = try await crm.report("getCampaignAttribution", as: "southRep")
    #expect(others["campaigns"] == [] && others["total"] == [])
  }

  @Test func touchesAreReadByIndexes() async throws {
    let crm = try await TestCRM()
    let today = crm.now.date
    let input = GetCampaignAttribution(from: today, to: today)
    let plan = try await crm.plan(Reports.touches(ReportScope(user: crm.user("owner")), input))
    let deals = plan.filter { $0.hasPrefix("SEARCH o USING COVERING INDEX opportunities_sums_of_closed") }
    #expect(deals.count == 2, "\(plan)")
    #expect(
      plan.contains {
        $0.hasPrefix("SEARCH t USING COVERING INDEX campaign_touches_of_deal")
          || $0.hasPrefix("SEARCH t USING INDEX campaign_touches_of_deal")
      }, "\(plan)")
    #expect(!plan.contains { $0.hasPrefix("SCAN l") || $0.hasPrefix("SCAN t") || $0.hasPrefix("SCAN o") }, "\(plan)")
  }
}
