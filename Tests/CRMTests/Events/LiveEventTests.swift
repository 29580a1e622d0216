import Rapport
import RapportTesting
import Storage
import Testing

@testable import CRM

/// Subscriptions as their callers see them.
@Suite(.timeLimit(.minutes(10))) struct LiveEventTests {
  /// A subscriber who reads one event after the other.
  final class Subscriber {
    private var events: EventStream.AsyncIterator
    var lastId: String?

    init(_ stream: EventStream, after id: String?) {
      events = stream.makeAsyncIterator()
      lastId = id
    }

    /// The next event that is no mark.
    func next() async throws -> JSONValue? {
      while let event = try await events.next() {
        lastId = event.id
        if !event.isMark { return try JSONValue(json: event.data) }
      }
      return nil
    }
  }

  /// Subscribes, and reads the mark that says where it begins.
  private func subscribe(
    _ crm: TestCRM, _ procedure: String = "system.events", _ params: JSONValue = [:], as word: String? = nil,
    credential: String? = nil, after id: String? = nil
  ) async throws -> Subscriber {
    let origin = CallOrigin(requestId: "test", credential: credential, lastEventId: id)
    let call =
      credential == nil
      ? crm.app.call(origin, procedure, crm.now, word.map(crm.user))
      : try await crm.app.context(origin: origin, procedure: procedure)
    return Subscriber(
      try await crm.app.registry.subscribe(procedure, params: JSONReader(Array(params.json.utf8)), in: call),
      after: id)
  }

  private func token(_ word: String, _ crm: TestCRM) async throws -> String {
    let params: JSONValue = [
      "email": .string("\(word)@example.com".lowercased()), "password": .string("\(word)-password"),
    ]
    return try #require(try await crm.call("auth.login", params, as: nil).text("token"))
  }

  @Test func eventsComeAsTheyHappenToWhoMaySeeThem() async throws {
    let crm = try await TestCRM()
    let rep = try await subscribe(crm, as: "rep")
    let manager = try await subscribe(crm, as: "manager")
    let south = try await subscribe(crm, as: "southManager")
    let stranger = try await subscribe(crm, as: "stranger")
    let deal = try await crm.deal(as: "rep")
    let southDeal = try await crm.deal(as: "southRep")
    let otherDeal = try await crm.deal(as: "stranger")
    for subscriber in [rep, manager] {
      var names: [String] = []
      while names.last != "crm.opportunity.created" {
        let event = try #require(try await subscriber.next())
        names.append(try #require(event.text("name")))
        if names.last == "crm.opportunity.created" { #expect(event["entityId"] == deal.id) }
      }
      #expect(names.contains("crm.customer.created"))
    }
    for (subscriber, deal) in [(south, southDeal), (stranger, otherDeal)] {
      while true {
        let event = try #require(try await subscriber.next())
        guard event.text("name") == "crm.opportunity.created" else { continue }
        #expect(event["entityId"] == deal.id)
        break
      }
    }
  }

  @Test func whoSeesARecordHearsOfItWhateverItIsAlsoThatItIsDeleted() async throws {
    let crm = try await TestCRM()
    let names: JSONValue = ["names": ["crm.lead.created", "crm.task.created", "crm.task.deleted"]]
    let rep = try await subscribe(crm, "system.events", names, as: "rep")
    let south = try await subscribe(crm, "system.events", names, as: "southRep")
    let lead = try await crm.leads("createLead", ["name": "Ada"])
    let task = try await crm.task()
    try await crm.tasks("deleteTask", ["id": task.id])
    let theirs = try await crm.leads("createLead", ["name": "Eve"], as: "southRep")
    for (name, id) in [("crm.lead.created", lead.id), ("crm.task.created", task.id), ("crm.task.deleted", task.id)] {
      let event = try await rep.next()
      #expect(event?.text("name") == name && event?["entityId"] == id)
    }
    #expect(try await south.next()?["entityId"] == theirs.id)
  }

  @Test func namesAndRecordsAreChosen() async throws {
    let crm = try await TestCRM()
    let one = try await crm.deal()
    let other = try await crm.deal()
    let id = try #require(one.text("id"))
    let won = try await subscribe(crm, "system.events", ["names": ["crm.opportunity.upd*"]], as: "rep")
    let about = try await subscribe(crm, "system.events", ["entityIds": [.string(id)]], as: "rep")
    try await crm.deals("updateOpportunity", ["id": other.id, "title": "Other"])
    try await crm.deals("updateOpportunity", ["id": one.id, "title": "One"])
    #expect(try await won.next()?["entityId"] == other.id)
    #expect(try await about.next()?["entityId"] == one.id)
  }

  @Test func accessIsAskedForBeforeEachEvent() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(as: "rep")
    let filter: JSONValue = ["names": ["crm.opportunity.updated"]]
    let south = try await subscribe(crm, "system.events", filter, as: "southRep")
    try await crm.deals("updateOpportunity", ["id": deal.id, "title": "Unseen"], as: "rep")
    // From here on the deal is theirs, and so is the news of it.
    try await crm.deals(
      "updateOpportunity", ["id": deal.id, "ownerId": crm.id("southRep")], as: "owner")
    let first = try #require(try await south.next())
    #expect(first["data"]?["ownerId"] == crm.id("southRep") || first["data"]?["ownerId"] == crm.id("rep"))
    let manager = try await subscribe(crm, "system.events", filter, as: "southManager")
    try await crm.deals("updateOpportunity", ["id": deal.id, "title": "Seen"], as: "southRep")
    #expect(try await manager.next()?["entityId"] == deal.id)
    // Out of the team: what comes next is none of theirs, and what comes to their own hands is.
    let (user, call) = (crm.user("southManager").id, crm.context("owner"))
    try await call.write { writer in
      let old = try #require(try writer.find(UserRow.self, user))
      var new = old
      new.teamId = nil
      try writer.update(new, from: old)
    }
    try await crm.deals("updateOpportunity", ["id": deal.id, "title": "Not seen"], as: "southRep")
    let own = try await crm.deal(["ownerId": crm.id("southManager")], as: "owner")
    try await crm.deals("updateOpportunity", ["id": own.id, "title": "Own"], as: "owner")
    #expect(try await manager.next()?["entityId"] == own.id)
  }

  enum Ending: CaseIterable { case logout, expiry, deactivation }

  @Test(arguments: Ending.allCases) func theStreamEndsWithTheSession(_ ending: Ending) async throws {
    let crm = try await TestCRM()
    let token = try await token("rep", crm)
    let subscriber = try await subscribe(crm, credential: token)
    _ = try await crm.deal(as: "rep")
    #expect(try await subscriber.next() != nil)
    switch ending {
    case .logout: try await crm.call("auth.logout", [:], credential: token)
    case .expiry: crm.pass(days: 400)
    case .deactivation:
      let (call, user) = (crm.context("owner"), crm.user("rep").id)
      try await call.write { writer in
        let old = try #require(try writer.find(UserRow.self, user))
        var new = old
        new.deactivatedAt = call.now
        try writer.update(new, from: old)
      }
    }
    if ending == .expiry { _ = try await crm.deal(as: "owner") }
    let error = await #expect(throws: RPCError.self) { while try await subscriber.next() != nil {} }
    #expect(error?.code == .unauthorized)
  }

  @Test func whoComesBackMissesNothingAndGetsNothingTwice() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let filter: JSONValue = ["names": ["crm.opportunity.updated"]]
    let start = try #require(try await crm.events().last?.seq)
    var subscriber = try await subscribe(crm, "system.events", filter, as: "rep", after: "\(start)")
    var random = RandomSource.seeded(3)
    var (written, seen) = (0, [String]())
    for _ in 0..<100 {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        written += 1
        try await crm.deals("updateOpportunity", ["id": deal.id, "title": .string("\(written)")])
      }
      // Away at any place: what has been sent and not been taken comes again.
      for _ in 0..<Int.random(in: 0...(written - seen.count), using: &random) {
        _ = try #require(try await subscriber.next())
        seen.append(try #require(subscriber.lastId))
      }
      subscriber = try await subscribe(crm, "system.events", filter, as: "rep", after: subscriber.lastId)
    }
    while seen.count < written {
      _ = try #require(try await subscriber.next())
      seen.append(try #require(subscriber.lastId))
    }
    let expected = try await crm.events().filter { $0.name == "crm.opportunity.updated" }.map { "\($0.seq)" }
    #expect(seen == expected)
  }

  @Test(arguments: ["none", "-1", "99999999", "1"]) func whoWasAwayForTooLongIsTold(id: String) async throws {
    let crm = try await TestCRM()
    _ = try await crm.deal()
    crm.pass(days: 8)
    let deal = try await crm.deal()
    let call = crm.app.jobCall("test", requestId: "test")
    try await crm.store.write {
      try Outbox.purge(olderThan: call.now.adding(seconds: -Outbox.keptSeconds), in: $0)
    }
    let subscriber = try await subscribe(crm, as: "rep", after: id)
    #expect(try await subscriber.next()?.text("type") == "reset")
    try await crm.deals("updateOpportunity", ["id": deal.id, "title": "New"])
    #expect(try await subscriber.next()?.text("type") == "event")
  }

  @Test func theLastEventStaysSoThatNoNumberComesTwice() async throws {
    let crm = try await TestCRM()
    _ = try await crm.deal()
    let last = try #require(try await crm.events().last?.seq)
    crm.pass(days: 30)
    let now = crm.now
    try await crm.store.write { try Outbox.purge(olderThan: now, in: $0) }
    #expect(try await crm.events().map(\.seq) == [last])
    _ = try await crm.deal()
    #expect(try await crm.events().dropFirst().first?.seq == last + 1)
  }

  @Test func dealsAreShownAsTheSubscriberSeesThem() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let pipeline = try await crm.defaultPipeline()
    let watcher = try await subscribe(
      crm, "crm.extensions.watchOpportunities", ["pipelineId": pipeline.id], as: "manager")
    let south = try await subscribe(crm, "crm.extensions.watchOpportunities", as: "southManager")
    try await crm.deals("updateOpportunity", ["id": deal.id, "title": "Larger pump"])
    let news = try #require(try await watcher.next())
    #expect(news["type"] == "changed" && news["event"] == "crm.opportunity.updated" && news["actorId"] == crm.id("rep"))
    #expect(news["opportunity"]?["title"] == "Larger pump")
    try await crm.deals("deleteOpportunity", ["id": deal.id])
    let gone = try #require(try await watcher.next())
    #expect(gone["type"] == "gone" && gone["id"] == deal.id)
    let own = try await crm.deal(as: "southRep")
    #expect(try await south.next()?["opportunity"]?["id"] == own.id)
  }

  @Test func aUserHasSoManySubscriptionsAndNoMore() async throws {
    let crm = try await TestCRM()
    var open: [Subscriber] = []
    for _ in 0..<32 { open.append(try await subscribe(crm, as: "rep")) }
    let error = await #expect(throws: RPCError.self) { _ = try await self.subscribe(crm, as: "rep") }
    #expect(error?.code == .tooManyRequests)
    _ = try await subscribe(crm, as: "rep2")
    open.removeLast()
    _ = try await subscribe(crm, as: "rep")
  }

  /// More events than the ring holds, unread: they are read from the outbox.
  @Test func aSlowReaderGetsAllTheSame() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let commits = CommitSignal()
    let live = LiveEvents(crm.store, commits: commits, options: .init(ringSize: 4))
    let seat = try live.enter(crm.user("rep").id)
    let start = try #require(try await crm.events().last?.seq)
    var position = start
    for title in 1...20 { try await crm.deals("updateOpportunity", ["id": deal.id, "title": .string("\(title)")]) }
    commits.send()
    var seen: [Int64] = []
    while seen.count < 20 {
      let (events, upTo) = try await live.events(after: position, in: crm.user("rep").workspaceId)
      seen += events.map(\.seq)
      position = upTo
    }
    #expect(seen == Array(start + 1...start + 20))
    withExtendedLifetime(seat) {}
  }
}
