import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct ActivityReportTests {
  @Test func whatWasDoneAndWhatCameOfIt() async throws {
    let crm = try await TestCRM()
    func log(_ day: String, as word: String = "rep") async throws {
      let customer = try await crm.customer(of: word)
      let fields: JSONValue = [
        "kind": "call", "subject": "Call", "customerProfileId": customer, "durationMinutes": 10,
        "happenedAt": .string("\(day)T09:00:00.000Z"),
      ]
      try await crm.call("crm.activities.logActivity", fields, as: word)
    }
    for day in ["2026-10-20", "2026-11-02", "2026-11-20"] { try await log(day) }
    try await log("2026-11-20", as: "southRep")
    let task = try await crm.task()
    try await crm.tasks("completeTask", ["id": task.id])
    _ = try await crm.task()
    try await crm.closed("won", 10)
    try await crm.closed("lost", 10, as: "rep2")
    let report = try await crm.report("getActivityReport")
    #expect(report["stats"]?["total"] == ["count": 3, "minutes": 30])
    #expect(report["previous"] == ["count": 1, "minutes": 10])
    let owners = report["owners"]?.arrayValue?.map { owner in
      [owner["activities"], owner["minutes"], owner["tasksDone"], owner["won"], owner["lost"]]
        .reduce(owner.text("ownerName") ?? "") { "\($0) \($1?.json ?? "-")" }
    }
    #expect(owners == ["Rep 2 20 1 1 0", "Southrep 1 10 0 0 0", "Rep2 0 0 0 0 1"])
    #expect(report["owners"]?[0]?["activitiesPerWin"] == 2)
    let theirs = try await crm.report("getActivityReport", as: "southRep")
    #expect(theirs["owners"]?.arrayValue?.map { $0.text("ownerName") } == ["Southrep"])
    let plan = try await crm.plan(
      Reports.tasksDone(
        GetActivityReport(from: crm.now.date, to: crm.now.date), for: crm.user("owner")))
    #expect(plan.contains { $0.contains("COVERING INDEX tasks_done") }, "\(plan)")
  }
}
