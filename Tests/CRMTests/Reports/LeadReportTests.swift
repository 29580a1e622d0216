import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct LeadReportTests {
  private func lead(
    _ crm: TestCRM, _ signals: [(String, Int)] = [], as word: String = "rep"
  ) async throws -> JSONValue {
    let lead = try await crm.call("crm.leads.createLead", ["name": "Ada"], as: word)
    for (intent, confidence) in signals {
      let signal: JSONValue = [
        "id": lead.id, "intent": .string(intent), "confidence": .init(integerLiteral: confidence),
        "evidence": "asked",
      ]
      try await crm.call("crm.leads.recordLeadSignal", signal, as: word)
    }
    return lead
  }

  private func report(_ name: String, _ crm: TestCRM, _ params: JSONValue = [:], as word: String = "owner") async throws
    -> JSONValue
  {
    try await crm.call("crm.reports.\(name)", params, as: word)
  }

  @Test func leadsByScoreAndIntent() async throws {
    let crm = try await TestCRM()
    let hot = try await lead(crm, [("purchase", 60), ("purchase", 50), ("support", 90)])
    _ = try await lead(crm, [("purchase", 45), ("research", 30)])
    _ = try await lead(crm, [("partner", 80)])
    _ = try await lead(crm, as: "southRep")
    try await crm.call("crm.leads.disqualifyLead", ["id": hot.id, "reason": "No budget"], as: "rep")
    let scores = try await report("getLeadsByScore", crm)
    // 1 − 0.4 × 0.5 = 80 %.
    #expect(scores["tiers"]?.arrayValue?.map { $0["leads"]?["count"]?.intValue } == [1, 1, 2])
    #expect(scores["tiers"]?[0]?["leads"]?["unqualified"] == 1)
    #expect(scores["tiers"]?[0]?["leads"]?["conversionRate"] == 0)
    #expect(scores["tiers"]?[1]?["from"] == 40 && scores["tiers"]?[1]?["to"] == 69)
    #expect(scores["bands"]?.arrayValue?.map { $0["count"]?.intValue } == [2, 0, 0, 0, 1, 0, 0, 0, 1, 0])
    #expect(scores["averageScore"]?.doubleValue == 31.25)
    let intents = try await report("getLeadsByIntent", crm)
    func lines(_ report: JSONValue) -> [String] {
      report.items.map { "\($0.text("intent") ?? "none") \($0["leads"]?["count"]?.json ?? "")" }
    }
    #expect(lines(intents) == ["purchase 1", "partner 1", "support 1", "none 1"])
    #expect(lines(try await report("getLeadsByIntent", crm, ["minimumConfidence": 85])) == ["support 1", "none 3"])
    #expect(lines(try await report("getLeadsByIntent", crm, as: "southRep")) == ["none 1"])
    // Signals fade: after a month half of it is left.
    crm.pass(days: 30)
    let faded = try await report("getLeadsByScore", crm)
    #expect(faded["tiers"]?.arrayValue?.map { $0["leads"]?["count"]?.intValue } == [0, 1, 3])
    let wrong = await crm.refusal("crm.reports.getLeadsByScore", ["warmFrom": 80], as: "owner")
    #expect(wrong?.issues.map(\.path) == ["hotFrom"])
  }

  @Test func howSoonLeadsAreAnswered() async throws {
    let crm = try await TestCRM()
    let waits = try await crm.call("crm.leads.createLead", ["name": "Wait", "isUnrouted": true], as: "manager")
    let given = try await crm.call("crm.leads.createLead", ["name": "Given", "isUnrouted": true], as: "manager")
    let quick = try await lead(crm)
    let slow = try await lead(crm)
    crm.pass(seconds: 600)
    try await crm.call("crm.leads.assignLead", ["id": given.id, "ownerId": crm.id("rep2")], as: "manager")
    func answer(_ lead: JSONValue, as word: String = "rep") async throws {
      try await crm.call(
        "crm.activities.logActivity", ["kind": "call", "subject": "Call", "leadId": lead.id], as: word)
    }
    try await answer(quick)
    crm.pass(days: 1)
    try await answer(slow)
    try await answer(quick)
    let period: JSONValue = ["from": "2026-11-21", "to": "2026-11-21"]
    let report = try await report("getRoutingEffectiveness", crm, period)
    #expect(report["unrouted"] == 1)
    let total = try #require(report["total"])
    #expect(total["leads"]?["count"] == 3 && total["answered"] == 2)
    #expect(total["medianMinutesToRoute"] == 0)
    #expect(total["answeredInTime"]?.doubleValue == 1.0 / 3)
    #expect(report["owners"]?.arrayValue?.map { $0.text("name") } == ["Rep", "Rep2"])
    #expect(report["owners"]?[0]?["medianMinutesToRespond"] == 730)
    #expect(report["owners"]?[1]?["medianMinutesToRoute"] == 10)
    #expect(report["owners"]?[1]?["medianMinutesToRespond"] == nil)
    _ = waits
  }
}
