import Rapport
import Storage
import Testing

@testable import CRM

extension TestCRM {
  func timeline(_ customer: JSONValue, _ input: JSONValue = [:], as word: String = "owner") async throws -> JSONValue {
    try await call("crm.timeline.getTimeline", input.merging(["customerProfileId": customer]), as: word)
  }

  /// `kind event title`, the newest first.
  func happened(_ customer: JSONValue, _ input: JSONValue = [:], as word: String = "owner") async throws -> [String] {
    try await timeline(customer, input, as: word).items.map { item in
      [item.text("kind"), item.text("event"), item.text("title")].compactMap(\.self).joined(separator: " ")
    }
  }
}

@Suite struct TimelineTests {
  @Test func everythingAboutACustomerStandsInOrderOfTime() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme")
    crm.pass(seconds: 60)
    _ = try await crm.contact("Ada", of: customer)
    crm.pass(seconds: 60)
    let deal = try await crm.deal(["customerProfileId": customer, "value": 1200])
    let number = try #require(deal.text("number"))
    crm.pass(seconds: 60)
    try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "qualified"])
    crm.pass(seconds: 60)
    try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won", "reason": "Price"])
    crm.pass(seconds: 60)
    try await crm.activity([
      "customerProfileId": customer, "subject": "Earlier call", "happenedAt": "2026-11-20T10:00:00Z",
    ])
    try await crm.call("crm.customers.updateCustomer", ["id": customer, "name": "Acme SE"], as: "rep")
    #expect(
      try await crm.happened(customer) == [
        "customer updated Acme SE", "opportunity won Pump (\(number))", "opportunity stage-changed Pump (\(number))",
        "opportunity stage-changed Pump (\(number))", "opportunity created Pump (\(number))", "contact created Ada",
        "customer created Acme", "call outbound Earlier call",
      ])
    let items = try await crm.timeline(customer).items
    let won = try #require(items.first { $0.text("event") == "won" })
    #expect(won.text("detail") == "1200 EUR, Price" && won["opportunityId"] == deal.id)
    #expect(won.text("ownerName") == "Rep" && won.text("actorName") == "Rep" && won["entityId"] == deal.id)
    #expect(items.filter { $0.text("event") == "stage-changed" }.last?.text("detail") == "Lead → Qualified")
    #expect(items.first?.text("detail") == "name")
    #expect(try await crm.happened(try await crm.customer("Other")) == ["customer created Other"])
  }

  @Test func anActivityIsInTheTimelineAsItIsNow() async throws {
    let crm = try await TestCRM()
    let first = try await crm.customer("First")
    let second = try await crm.customer("Second")
    let made = try await crm.activity(["customerProfileId": first, "subject": "Old words"])
    try await crm.call("crm.activities.updateActivity", ["id": made.id, "subject": "New words"], as: "rep")
    #expect(try await crm.happened(first, ["kinds": ["call"]]) == ["call outbound New words"])
    #expect(try await crm.happened(first, ["text": "old"]).isEmpty)
    try await crm.call("crm.activities.updateActivity", ["id": made.id, "customerProfileId": second], as: "rep")
    #expect(try await crm.happened(first, ["kinds": ["call"]]).isEmpty)
    #expect(try await crm.happened(second, ["kinds": ["call"]]) == ["call outbound New words"])
    try await crm.call("crm.activities.deleteActivity", ["id": made.id], as: "rep")
    #expect(try await crm.happened(second, ["kinds": ["call"]]).isEmpty)
  }

  @Test func aDealThatChangesItsCustomerStandsInBothTimelines() async throws {
    let crm = try await TestCRM()
    let first = try await crm.customer("First")
    let second = try await crm.customer("Second")
    let deal = try await crm.deal(["customerProfileId": first])
    try await crm.deals("updateOpportunity", ["id": deal.id, "customerProfileId": second])
    let title = "Pump (\(deal.text("number") ?? ""))"
    #expect(
      try await crm.happened(first, ["kinds": ["opportunity"]]) == [
        "opportunity left \(title)", "opportunity created \(title)",
      ])
    #expect(try await crm.happened(second, ["kinds": ["opportunity"]]) == ["opportunity updated \(title)"])
  }

  @Test func itIsFilteredSearchedAndPaged() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme")
    let other = try await crm.customer("Other")
    for number in 1...9 {
      crm.pass(seconds: 3600)
      try await crm.activity(
        [
          "customerProfileId": number == 9 ? other : customer, "kind": number.isMultiple(of: 2) ? "email" : "call",
          "subject": .string("Number \(number)"), "body": number > 6 ? "The Pümp is late" : "Nothing",
        ], as: number < 4 ? "owner" : "rep")
    }
    let calls: JSONValue = ["kinds": ["call"]]
    #expect(try await crm.happened(customer, calls).count == 4)
    #expect(
      try await crm.happened(customer, ["text": "pump late"]) == ["email outbound Number 8", "call outbound Number 7"])
    #expect(try await crm.happened(customer, ["text": "pump nothing"]).isEmpty)
    #expect(try await crm.happened(customer, ["text": "—"]).isEmpty)
    #expect(try await crm.happened(customer, ["ownerId": crm.id("owner"), "kinds": ["call"]]).count == 2)
    let to = TestCRM.start.adding(seconds: 3 * 3600)
    let from = TestCRM.start.adding(seconds: 3600)
    #expect(
      try await crm.happened(customer, ["from": .string("\(from)"), "to": .string("\(to)")]) == [
        "email outbound Number 2", "call outbound Number 1",
      ])
    var pages: [[String]] = []
    var cursor: JSONValue?
    repeat {
      var input: JSONValue = ["limit": 4, "includeTotal": true]
      if let cursor { input = input.merging(["cursor": cursor]) }
      let page = try await crm.timeline(customer, input)
      #expect(page["total"] == 9)
      pages.append(page.items.compactMap { $0.text("title") })
      cursor = page["nextCursor"]
    } while cursor != nil
    #expect(pages.map(\.count) == [4, 4, 1])
    #expect(pages.flatMap(\.self) == (1...8).reversed().map { "Number \($0)" } + ["Acme"])
  }

  @Test func whoDoesNotSeeADealDoesNotSeeItsEntries() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme", of: "rep")
    let mine = try await crm.deal(["customerProfileId": customer, "title": "Mine"], as: "rep")
    let shared = try await crm.deal(["customerProfileId": customer, "title": "Loner's"], as: "owner")
    try await crm.deals("updateOpportunity", ["id": shared.id, "ownerId": crm.id("loner")], as: "owner")
    func titles(_ word: String) async throws -> Set<String> {
      Set(try await crm.timeline(customer, as: word).items.compactMap { $0.text("title") })
    }
    let (my, their) = ("Mine (\(mine.text("number") ?? ""))", "Loner's (\(shared.text("number") ?? ""))")
    #expect(try await titles("loner") == ["Acme", their])
    #expect(try await titles("rep") == ["Acme", my, their])
    #expect(try await titles("admin") == ["Acme", my, their])
    #expect(
      await crm.refusal("crm.timeline.getTimeline", ["customerProfileId": customer], as: "southRep")?.code == .notFound)
  }

  @Test func whatIsUndoneLeavesNoEntry() async throws {
    let crm = try await TestCRM()
    let made = try await crm.activity(["subject": "Kept"])
    let before = try await crm.count("timeline_entries")
    struct Stop: Error {}
    let call = crm.context("rep")
    let id = try #require(ID<Activity>(made.text("id") ?? ""))
    await #expect(throws: Stop.self) {
      try await call.write { writer in
        try writer.delete(try Activities.find(id, in: writer))
        throw Stop()
      }
    }
    #expect(try await crm.count("timeline_entries") == before)
  }

  @Test(arguments: ["owner", "rep", "viewer"])
  func aPageIsReadFromItsIndexAlone(word: String) async throws {
    let crm = try await TestCRM()
    let customer = try #require(ID<CustomerProfile>(try await crm.customer().stringValue ?? ""))
    let user = crm.user(word)
    let inputs: [(GetTimeline, String)] = [
      (GetTimeline(customerProfileId: customer), "timeline_by_customer (customer_id=?)"),
      (GetTimeline(customerProfileId: customer, direction: .ascending), "timeline_by_customer (customer_id=?)"),
      (GetTimeline(customerProfileId: customer, kinds: [.call, .email]), "timeline_by_customer (customer_id=?)"),
      (GetTimeline(customerProfileId: customer, ownerId: user.id), "timeline_by_customer (customer_id=?)"),
      (
        GetTimeline(customerProfileId: customer, from: TestCRM.start, to: TestCRM.start),
        "timeline_by_customer (customer_id=? AND happened_at>? AND happened_at<?)"
      ),
      (GetTimeline(customerProfileId: customer, text: "pump"), "timeline_by_customer (customer_id=?)"),
      (GetTimeline(customerProfileId: customer, text: "pump"), "SCAN timeline_text VIRTUAL TABLE INDEX"),
    ]
    for (input, index) in inputs {
      let query = TimelineQuery(input, for: user)
      let later = query.keyset.text(of: [.integer(7), .integer(7)])
      for cursor in [nil, later] {
        // A later page goes on within the index, which stands in the plan instead.
        let expected = cursor == nil || index.hasPrefix("SCAN") ? index : "timeline_by_customer (customer_id=?"
        let plan = try await crm.plan(try query.statement(after: cursor, limit: 50))
        #expect(plan.contains { $0.contains(expected) }, "\(plan)")
        #expect(
          !plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN t") && !$0.contains("VIRTUAL") }, "\(plan)")
      }
    }
  }
}
