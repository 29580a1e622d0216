import Rapport
import Storage
import Testing

@testable import CRM

/// What becomes of deals that were deleted long ago.
@Suite struct PurgeTests {
  private func purge(_ crm: TestCRM) async throws {
    let runner = JobRunner(crm.app, kinds: [JobKind.purgeOpportunities]) { _ in }
    // The first time puts the night's job in line.
    await runner.runDue()
    crm.pass(days: 1)
    #expect(await runner.runDue() == 1)
  }

  @Test func deletedDealsGoAfterThirtyDays() async throws {
    let crm = try await TestCRM()
    let gone = try await crm.deal(["title": "Gone", "tags": ["old"]])
    _ = try await crm.task(["opportunityId": gone.id])
    let kept = try await crm.deal(["title": "Kept"])
    try await crm.deals("deleteOpportunity", ["id": gone.id])
    crm.pass(days: 15)
    let recent = try await crm.deal(["title": "Recent"])
    try await crm.deals("deleteOpportunity", ["id": recent.id])
    crm.pass(days: 15)
    let refusal = await crm.dealError("restoreOpportunity", ["id": gone.id])
    #expect(refusal?.text("type") == "notRestorable")
    try await purge(crm)

    #expect(await crm.refusal("crm.extensions.restoreOpportunity", ["id": gone.id], as: "rep")?.code == .notFound)
    #expect(try await crm.count("opportunities") == 2)
    #expect(try await crm.count("tasks") == 0)
    #expect(try await crm.count("opportunity_tags") == 0)
    #expect(try await crm.store.read { try OpportunitySums.countDifferences($0) } == 0)
    let entries = try await crm.audit().filter { .string($0.entityId.description) == gone.id }
    #expect(entries.map(\.action) == ["created", "deleted", "purged"])
    #expect(entries.last?.actorId == nil)
    #expect(try await crm.eventNames(of: gone) == ["crm.opportunity.created", "crm.opportunity.deleted"])

    let plan = try await crm.plan(Opportunities.idsStatement(deletedBefore: crm.now))
    #expect(plan == ["SCAN opportunities USING COVERING INDEX opportunities_deleted"])

    #expect(try await crm.read(kept).text("title") == "Kept")
    try await crm.deals("restoreOpportunity", ["id": recent.id])
    #expect(try await crm.read(recent).text("title") == "Recent")
  }
}
