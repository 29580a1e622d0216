import Rapport
import Storage
import Testing

@testable import CRM

extension TestCRM {
  /// A new activity, with a new customer unless customer, lead or deal are named.
  @discardableResult
  func activity(_ fields: [String: JSONValue] = [:], as word: String = "rep") async throws -> JSONValue {
    var fields = fields
    if fields["customerProfileId"] == nil, fields["leadId"] == nil, fields["opportunityId"] == nil {
      fields["customerProfileId"] = try await customer(of: word)
    }
    if fields["kind"] == nil { fields["kind"] = "call" }
    if fields["subject"] == nil { fields["subject"] = "About the pump" }
    return try await call("crm.activities.logActivity", .object(fields), as: word)
  }

  /// A contact of a customer.
  func contact(_ name: String, of customer: JSONValue, owner word: String = "rep") async throws -> ID<Contact> {
    let made = try await call(
      "crm.customers.createContact", ["customerProfileId": customer, "name": .string(name)], as: word)
    return try #require(ID(made.text("id") ?? ""))
  }

  func lead(_ name: String, owner word: String = "rep") async throws -> ID<Lead> {
    let (user, call) = (user(word), context(word))
    let row = LeadRow(
      id: call.newID(), in: user.workspaceId, name: name, owner: user.id, by: user.id, at: now)
    try await call.write { try $0.insert(row) }
    return row.id
  }

  func listActivities(_ input: JSONValue = [:], as word: String = "rep") async throws -> [String] {
    try await call("crm.activities.listActivities", input, as: word).items.compactMap { $0.text("subject") }
  }
}

@Suite struct ActivityTests {
  @Test func anActivityIsLoggedWithAllThatBelongsToIt() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme")
    let ada = try await crm.contact("Ada", of: customer)
    let deal = try await crm.deal(["customerProfileId": customer])
    let made = try await crm.activity([
      "kind": "meeting", "subject": " Kick-off ", "body": "All agreed.", "opportunityId": deal.id,
      "contactId": .string("\(ada)"), "durationMinutes": 45, "outcome": "held", "location": "Berlin",
      "happenedAt": "2026-11-20T10:00:00.000Z",
      "participants": [
        ["contactId": .string("\(ada)")], ["userId": crm.id("rep2")], ["email": "Bob@Example.org"],
        ["name": "Eve", "email": "eve@example.org"],
      ],
    ])
    #expect(made.text("subject") == "Kick-off" && made["customerProfileId"] == customer)
    #expect(made.text("customerName") == "Acme" && made.text("contactName") == "Ada")
    #expect(made.text("opportunityTitle") == "Pump" && made["durationMinutes"] == 45)
    #expect(made["direction"] == nil && made.text("happenedAt") == "2026-11-20T10:00:00.000Z")
    #expect(
      made["participants"]?.arrayValue?.map { $0.text("name") } == ["Ada", "Rep2", "bob@example.org", "Eve"])
    #expect(made["ownerId"] == crm.id("rep") && made["version"] == 1)

    let plain = try await crm.activity(["kind": "email", "subject": "Hello"])
    #expect(plain.text("direction") == "outbound" && plain.text("happenedAt") == crm.now.description)
    #expect(try await crm.eventNames(of: plain) == ["crm.activity.created"])
  }

  @Test func whatDoesNotGoTogetherIsRefused() async throws {
    let crm = try await TestCRM()
    let acme = try await crm.customer("Acme")
    let other = try await crm.customer("Other")
    let ada = JSONValue.string("\(try await crm.contact("Ada", of: acme))")
    let deal = try await crm.deal(["customerProfileId": acme]).id
    let refused: [(JSONValue, String)] = [
      (["kind": "note", "subject": "x"], "customerProfileId"),
      (["kind": "note", "subject": "x", "customerProfileId": other, "contactId": ada], "contactId"),
      (["kind": "note", "subject": "x", "customerProfileId": other, "opportunityId": deal], "opportunityId"),
      (["kind": "note", "subject": "x", "customerProfileId": acme, "direction": "inbound"], "direction"),
      (["kind": "call", "subject": "x", "customerProfileId": acme, "outcome": "held"], "outcome"),
      (["kind": "email", "subject": "x", "customerProfileId": acme, "durationMinutes": 3], "durationMinutes"),
      (["kind": "call", "subject": "x", "customerProfileId": acme, "location": "Berlin"], "location"),
      (
        ["kind": "call", "subject": "x", "customerProfileId": acme, "happenedAt": "2026-11-22T00:00:00.000Z"],
        "happenedAt"
      ),
      (["kind": "call", "subject": "x", "customerProfileId": acme, "participants": [[:]]], "participants[0].name"),
    ]
    let before = try await crm.count("activities")
    for (input, field) in refused {
      let refusal = await crm.refusal("crm.activities.logActivity", input, as: "rep")
      #expect(refusal?.code == .badRequest, "\(input): \(String(describing: refusal))")
      #expect(refusal?.issues.first?.path == field, "\(input): \(String(describing: refusal))")
    }
    #expect(try await crm.count("activities") == before)
  }

  @Test func anUpdateChangesWhatItNames() async throws {
    let crm = try await TestCRM()
    let made = try await crm.activity(["kind": "call", "durationMinutes": 5, "outcome": "connected"])
    let updated = try await crm.call(
      "crm.activities.updateActivity", ["id": made.id, "subject": "New", "outcome": nil, "version": 1], as: "rep")
    #expect(updated.text("subject") == "New" && updated["outcome"] == nil && updated["durationMinutes"] == 5)
    #expect(updated["version"] == 2)
    let same = try await crm.call("crm.activities.updateActivity", ["id": made.id, "subject": "New"], as: "rep")
    #expect(same["version"] == 2)

    let stale = await crm.refusal(
      "crm.activities.updateActivity", ["id": made.id, "subject": "X", "version": 1], as: "rep")
    #expect(stale?.code == .conflict)
    let current = try #require(stale?.detail.flatMap { try? JSONValue(json: $0) })
    #expect(current["current"]?.text("subject") == "New")

    let mixed = await crm.refusal("crm.activities.updateActivity", ["id": made.id, "kind": "note"], as: "rep")
    #expect(mixed?.issues.first?.path == "direction")
    let note = try await crm.call(
      "crm.activities.updateActivity",
      ["id": made.id, "kind": "note", "direction": nil, "durationMinutes": nil], as: "rep")
    #expect(note.text("kind") == "note")
  }

  @Test func aDeletedActivityIsGoneButNotFromTheAuditLog() async throws {
    let crm = try await TestCRM()
    let made = try await crm.activity(["subject": "Secret plan"])
    let stale = await crm.refusal("crm.activities.deleteActivity", ["id": made.id, "version": 7], as: "rep")
    #expect(stale?.code == .conflict)
    try await crm.call("crm.activities.deleteActivity", ["id": made.id, "version": 1], as: "rep")
    #expect(try await crm.listActivities().isEmpty)
    let entries = try await crm.audit().filter { $0.entity == "Activity" }
    #expect(entries.map(\.action) == ["created", "deleted"])
    #expect(entries.first?.changes.value?["subject"]?["new"] == "Secret plan")
    #expect(await crm.refusal("crm.activities.deleteActivity", ["id": made.id], as: "rep")?.code == .notFound)
  }

  @Test func aDeletedActivityCountsForNothingUntilItComesBack() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme", of: "rep")
    let made = try await crm.activity(["subject": "Hello", "customerProfileId": customer])
    func count() async throws -> JSONValue? {
      let input: JSONValue = ["from": "2026-11-01", "to": "2026-11-30"]
      return try await crm.call("crm.activities.getActivityStats", input, as: "rep")["total"]?["count"]
    }
    func timeline() async throws -> [JSONValue] {
      try await crm.call(
        "crm.timeline.getTimeline",
        ["customerProfileId": try #require(made["customerProfileId"]), "kinds": ["call"]], as: "rep"
      ).items
    }
    let before = try await timeline()
    #expect(try await count() == 1 && before.count == 1)
    try await crm.call("crm.activities.deleteActivity", ["id": made.id], as: "rep")
    #expect(try await count() == 0)
    #expect(try await timeline().isEmpty)
    let back = try await crm.call("crm.activities.restoreActivity", ["id": made.id], as: "rep")
    #expect(back["version"] == 3 && back.text("subject") == "Hello")
    #expect(try await count() == 1)
    #expect(try await timeline().map { $0.text("title") } == before.map { $0.text("title") })
    #expect(
      try await crm.events().map(\.name).filter { $0.hasPrefix("crm.activity") }
        == ["crm.activity.created", "crm.activity.deleted", "crm.activity.restored"])
  }

  @Test func whoSeesTheCustomerSeesItsActivities() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer("Acme", of: "rep")
    try await crm.activity(["customerProfileId": customer, "subject": "By the owner"])
    try await crm.activity(["customerProfileId": customer, "subject": "By the boss"], as: "owner")
    #expect(try await crm.listActivities() == ["By the boss", "By the owner"])
    #expect(try await crm.listActivities(as: "manager").count == 2)
    #expect(try await crm.listActivities(as: "viewer").count == 2)
    #expect(try await crm.listActivities(as: "rep2").isEmpty)
    #expect(try await crm.listActivities(as: "southManager").isEmpty)
    // A deal with the customer shares the customer, and so what happened with it; it may be added to, not changed.
    let deal = try await crm.deal(["customerProfileId": customer], as: "owner")
    try await crm.deals("updateOpportunity", ["id": deal.id, "ownerId": crm.id("rep2")], as: "owner")
    #expect(try await crm.listActivities(as: "rep2").count == 2)
    let mine = try await crm.activity(["customerProfileId": customer, "subject": "By the deal's owner"], as: "rep2")
    #expect(mine["ownerId"] == crm.id("rep2"))
    let foreign = try #require(
      try await crm.call("crm.activities.listActivities", [:], as: "rep2").items.first {
        $0["ownerId"] != crm.id("rep2")
      })
    #expect(
      await crm.refusal("crm.activities.updateActivity", ["id": foreign.id, "subject": "X"], as: "rep2")?.code
        == .forbidden)
    // Who does not see the deal does not learn of it by an activity.
    try await crm.activity(["opportunityId": deal.id, "subject": "With the deal"], as: "rep2")
    let seen = try await crm.call("crm.activities.listActivities", ["text": "With the deal"], as: "rep")
    #expect(seen.items.first?["opportunityId"] == deal.id)
    let third = try await crm.deal(["customerProfileId": customer], as: "owner")
    try await crm.deals("updateOpportunity", ["id": third.id, "ownerId": crm.id("loner")], as: "owner")
    let hidden = try await crm.call("crm.activities.listActivities", ["text": "With the deal"], as: "loner")
    #expect(hidden.items.count == 1 && hidden.items.first?["opportunityId"] == nil)
    #expect(hidden.items.first?["opportunityTitle"] == nil)
  }

  @Test func activitiesOfALeadAreItsOwners() async throws {
    let crm = try await TestCRM()
    let lead = try await crm.lead("Bob")
    let made = try await crm.activity(["leadId": .string("\(lead)"), "subject": "First call"])
    #expect(made.text("leadName") == "Bob")
    #expect(try await crm.listActivities(["leadId": .string("\(lead)")], as: "manager") == ["First call"])
    #expect(try await crm.listActivities(as: "southRep").isEmpty)
  }

  @Test func listsAreFilteredSearchedAndPaged() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    for number in 1...7 {
      crm.pass(seconds: 3600)
      try await crm.activity([
        "customerProfileId": customer, "kind": number.isMultiple(of: 2) ? "email" : "call",
        "subject": .string("Number \(number)"), "body": number == 3 ? "About Größe" : "Nothing",
        "direction": number > 5 ? "inbound" : "outbound",
      ])
    }
    #expect(try await crm.listActivities(["kinds": ["email"]]) == ["Number 6", "Number 4", "Number 2"])
    #expect(try await crm.listActivities(["activityDirection": "inbound"]) == ["Number 7", "Number 6"])
    #expect(try await crm.listActivities(["text": "grosse"]).isEmpty)
    #expect(try await crm.listActivities(["text": "größ"]) == ["Number 3"])
    let from = TestCRM.start.adding(seconds: 2 * 3600)
    let to = TestCRM.start.adding(seconds: 4 * 3600)
    #expect(
      try await crm.listActivities(["from": .string("\(from)"), "to": .string("\(to)")]) == ["Number 3", "Number 2"])
    var pages: [[String]] = []
    var cursor: JSONValue?
    repeat {
      var input: JSONValue = ["limit": 3, "direction": "ascending", "includeTotal": true]
      if let cursor { input = input.merging(["cursor": cursor]) }
      let page = try await crm.call("crm.activities.listActivities", input, as: "rep")
      #expect(page["total"] == 7)
      pages.append(page.items.compactMap { $0.text("subject") })
      cursor = page["nextCursor"]
    } while cursor != nil
    #expect(pages.map(\.count) == [3, 3, 1])
    #expect(pages.flatMap(\.self) == (1...7).map { "Number \($0)" })
  }

  @Test func statsCountByKindOutcomeOwnerAndPeriod() async throws {
    let crm = try await TestCRM()
    let customer = try await crm.customer()
    let logged: [(String, String, JSONValue)] = [
      ("rep", "call", ["durationMinutes": 10, "outcome": "connected", "happenedAt": "2026-11-02T09:00:00Z"]),
      ("rep", "call", ["durationMinutes": 5, "outcome": "noAnswer", "happenedAt": "2026-11-08T23:59:59.999Z"]),
      ("rep", "call", ["outcome": "connected", "direction": "inbound", "happenedAt": "2026-11-09T00:00:00Z"]),
      ("owner", "meeting", ["durationMinutes": 60, "outcome": "held", "happenedAt": "2026-11-15T10:00:00Z"]),
      ("owner", "note", ["happenedAt": "2026-11-16T00:00:00Z"]),
    ]
    for (word, kind, fields) in logged {
      var input = fields.objectValue ?? [:]
      input["kind"] = .string(kind)
      input["customerProfileId"] = customer
      try await crm.activity(input, as: word)
    }
    let stats = try await crm.call(
      "crm.activities.getActivityStats", ["from": "2026-11-03", "to": "2026-11-15"], as: "rep")
    #expect(stats["total"] == ["count": 3, "minutes": 65])
    let all = try await crm.call(
      "crm.activities.getActivityStats", ["from": "2026-11-02", "to": "2026-11-16"], as: "owner")
    #expect(all["total"] == ["count": 5, "minutes": 75] && all["customers"] == 1)
    let calls = all["kinds"]?.arrayValue?.first
    #expect(calls == ["kind": "call", "count": 3, "minutes": 15, "inbound": 1, "outbound": 2])
    #expect(all["kinds"]?.arrayValue?.count == 5)
    #expect(all["outcomes"]?.arrayValue?.first == ["kind": "call", "outcome": "connected", "count": 2])
    #expect(all["owners"]?.arrayValue?.map { $0.text("ownerName") } == ["Rep", "Owner"])
    #expect(
      all["periods"] == [
        ["from": "2026-11-02", "count": 2, "minutes": 15], ["from": "2026-11-09", "count": 2, "minutes": 60],
        ["from": "2026-11-16", "count": 1, "minutes": 0],
      ])
    let mine = try await crm.call(
      "crm.activities.getActivityStats",
      ["from": "2026-11-02", "to": "2026-11-16", "ownerId": crm.id("owner"), "period": "month"], as: "rep")
    #expect(mine["total"] == ["count": 2, "minutes": 60])
    let none = try await crm.call(
      "crm.activities.getActivityStats", ["from": "2026-11-02", "to": "2026-11-16"], as: "southRep")
    #expect(none["total"] == ["count": 0, "minutes": 0])
  }
}
