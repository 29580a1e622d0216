import Rapport
import RapportTesting
import Storage
import Testing

@testable import CRM

/// Segments through the registry.
@Suite struct SegmentTests {
  private static let buyers: JSONValue = ["type": "number", "field": "wonDeals", "op": "atLeast", "value": 1]

  private func automatic(
    _ crm: TestCRM, _ name: String = "Buyers", _ rules: JSONValue = buyers, as word: String = "owner"
  ) async throws -> JSONValue {
    try await crm.segments(
      "createSegment", ["type": "automatic", "name": .string(name), "rules": rules], as: word)
  }

  @Test func aSegmentIsCreatedFilledAndRead() async throws {
    let crm = try await TestCRM()
    _ = try await crm.makeCrowd()
    let segment = try await crm.segments(
      "createSegment",
      ["type": "automatic", "name": " Buyers ", "description": "d", "color": "teal", "rules": Self.buyers])
    #expect(segment.text("name") == "Buyers" && segment.text("color") == "teal" && segment.text("description") == "d")
    #expect(segment["rules"] == Self.buyers && segment["memberCount"] == 2)
    #expect(segment.text("comparedAt") == crm.now.description)
    #expect(segment["sentence"]?.text("english") == "Customers where number of won deals is at least 1")
    #expect(segment["sentence"]?.text("german") == "Kunden, bei denen gilt: Anzahl gewonnener Deals ist mindestens 1")
    #expect(try await crm.segments("getSegment", ["id": segment.id]) == segment)
    #expect(try await crm.members(of: segment) == ["Alpha GmbH", "Delta"])
    let events = try await crm.events().filter { $0.name.hasPrefix("crm.segment.") }
    #expect(events.map(\.name) == ["crm.segment.created"])
  }

  @Test(
    arguments: [
      (["name": "A", "type": "automatic"], "rules"), (["name": "A", "rules": buyers], "rules"), (["name": ""], "name"),
      (["name": "A", "type": "automatic", "rules": ["type": "all", "rules": []]], "rules.rules"),
      (
        ["name": "A", "type": "automatic", "rules": ["type": "text", "field": "nme", "op": "is", "value": "a"]],
        "rules.field"
      ),
      (
        ["name": "A", "type": "automatic", "rules": ["type": "text", "field": "name", "op": "is", "value": 7]],
        "rules.value"
      ),
      (
        [
          "name": "A", "type": "automatic",
          "rules": ["type": "money", "field": "revenue", "op": "equal", "value": 0.0001],
        ], "rules.value"
      ),
    ] as [(JSONValue, String)])
  func wrongSegmentsAreRefused(input: JSONValue, path: String) async throws {
    let crm = try await TestCRM()
    let refusal = await crm.refusal("crm.extensions.createSegment", input, as: "owner")
    #expect(refusal?.code == .badRequest)
    #expect(refusal?.issues.map(\.path).contains(path) == true, "\(String(describing: refusal?.issues))")
    #expect(try await crm.count("segments") == 0)
  }

  @Test func anUpdateChangesTheMembersWithTheRules() async throws {
    let crm = try await TestCRM()
    _ = try await crm.makeCrowd()
    let segment = try await automatic(crm)
    let rules: JSONValue = ["type": "number", "field": "lostDeals", "op": "atLeast", "value": 1]
    let updated = try await crm.segments(
      "updateSegment", ["id": segment.id, "version": 1, "name": "Losers", "rules": rules])
    #expect(updated.text("name") == "Losers" && updated["version"] == 2 && updated["memberCount"] == 1)
    #expect(try await crm.members(of: segment) == ["Beta AG"])
    let stale = await crm.segmentError("updateSegment", ["id": segment.id, "version": 1, "name": "X"])
    #expect(stale?.text("type") == "staleVersion" && stale?["current"] == updated)
    #expect(try await crm.segments("updateSegment", ["id": segment.id, "name": "Losers"]) == updated)
    let manual = try await crm.segments("createSegment", ["name": "By hand"])
    #expect(
      await crm.segmentError("updateSegment", ["id": manual.id, "rules": Self.buyers])
        == ["type": "manualSegment", "name": "By hand"])
    #expect(
      await crm.segmentError("updateSegment", ["id": manual.id, "name": "losers"])
        == ["type": "nameTaken", "name": "losers"])
  }

  @Test func aDeletedSegmentIsGoneAndItsNameFree() async throws {
    let crm = try await TestCRM()
    _ = try await crm.makeCrowd()
    let segment = try await automatic(crm)
    try await crm.segments("deleteSegment", ["id": segment.id])
    #expect(await crm.refusal("crm.extensions.getSegment", ["id": segment.id], as: "owner")?.code == .notFound)
    #expect(try await crm.segments("listSegments").items == [])
    _ = try await automatic(crm)
    #expect(try await crm.count("segment_members") == 4)
    // What can be restored keeps its members.
    try await SegmentPass.runAll(for: crm.context(nil))
    #expect(try await crm.count("segment_members") == 4)
    crm.pass(days: Deletion.restorableDays)
    try await SegmentPass.runAll(for: crm.context(nil))
    #expect(try await crm.count("segment_members") == 2)
  }

  @Test func aRestoredSegmentHasWhoBelongsToIt() async throws {
    let crm = try await TestCRM()
    let ids = try await crm.makeCrowd()
    let buyers = try await automatic(crm)
    let manual = try await crm.segments("createSegment", ["name": "By hand"])
    let (alpha, beta) = (try #require(ids["Alpha GmbH"]), try #require(ids["Beta AG"]))
    try await crm.segments("addToSegment", ["id": manual.id, "customerProfileIds": [alpha, beta]])
    for segment in [buyers, manual] { try await crm.segments("deleteSegment", ["id": segment.id]) }
    // One becomes a buyer while the segment is away.
    let deal = try await crm.deal(["customerProfileId": beta, "title": "Late", "stage": "proposal"], as: "owner")
    try await crm.close(deal, "won")
    let back = try await crm.segments("restoreSegment", ["id": buyers.id])
    #expect(back["memberCount"] == 3)
    #expect(try await crm.members(of: buyers) == ["Alpha GmbH", "Beta AG", "Delta"])
    #expect(try await crm.segments("restoreSegment", ["id": manual.id])["memberCount"] == 2)
    #expect(try await crm.members(of: manual) == ["Alpha GmbH", "Beta AG"])
    // A name that was given away meanwhile stands in the way.
    try await crm.segments("deleteSegment", ["id": manual.id])
    try await crm.segments("createSegment", ["name": "by HAND"])
    #expect(await crm.segmentError("restoreSegment", ["id": manual.id])?.text("type") == "notRestorable")
  }

  @Test func segmentsAreListed() async throws {
    let crm = try await TestCRM()
    let ids = try await crm.makeCrowd()
    for name in ["b", "Ä", "c"] { try await crm.segments("createSegment", ["name": .string(name)]) }
    crm.pass(seconds: 1)
    let buyers = try await automatic(crm)
    func names(_ input: JSONValue) async throws -> [String] {
      try await crm.segments("listSegments", input).items.compactMap { $0.text("name") }
    }
    #expect(try await names([:]) == ["Ä", "b", "Buyers", "c"])
    #expect(try await names(["type": "automatic"]) == ["Buyers"])
    #expect(try await names(["customerProfileId": ids["Delta"] ?? .null]) == ["Buyers"])
    #expect(try await names(["customerProfileId": ids["Beta AG"] ?? .null]) == [])
    #expect(try await names(["text": "B"]) == ["b", "Buyers"])
    #expect(try await names(["sort": "created", "direction": "descending"]).first == "Buyers")
    let page = try await crm.segments("listSegments", ["limit": 3, "includeTotal": true])
    #expect(page["total"] == 4 && page.items[2] == buyers)
    #expect(try await names(["limit": 3, "cursor": page["nextCursor"] ?? .null]) == ["c"])
    #expect(try await crm.segments("listSegments", as: "stranger").items == [])
  }

  // MARK: By hand

  @Test func customersAreAddedAndRemovedOneByOne() async throws {
    let crm = try await TestCRM()
    let segment = try await crm.segments("createSegment", ["name": "Picked"], as: "rep")
    let (first, second) = (try await crm.customer("First"), try await crm.customer("Second"))
    // Shared with the rep by a deal: seen, not changed.
    let shared = try await crm.customer("Shared", of: "southRep")
    _ = try await crm.deal(["customerProfileId": shared, "ownerId": crm.id("rep")], as: "owner")
    let added = try await crm.segments(
      "addToSegment", ["id": segment.id, "customerProfileIds": [first, shared]], as: "rep")
    #expect(added.items.compactMap { $0.text("outcome") } == ["added", "refused"])
    #expect(added["memberCount"] == 1)
    let again = try await crm.segments(
      "addToSegment", ["id": segment.id, "customerProfileIds": [first, second]], as: "rep")
    #expect(again.items.compactMap { $0.text("outcome") } == ["alreadyThere", "added"])
    let detail = try await crm.call("crm.customers.getCustomer", ["id": first], as: "rep")
    #expect(detail["segments"]?.arrayValue?.count == 1)
    let membership = try #require(detail["segments"]?.arrayValue?.first)
    #expect(membership["id"] == segment.id && membership["name"] == "Picked" && membership["type"] == "manual")
    let removed = try await crm.segments(
      "removeFromSegment", ["id": segment.id, "customerProfileIds": [second, shared, first]], as: "rep")
    #expect(removed.items.compactMap { $0.text("outcome") } == ["removed", "refused", "removed"])
    #expect(try await crm.call("crm.customers.getCustomer", ["id": first], as: "rep")["segments"] == [])
    let absent = try await crm.segments(
      "removeFromSegment", ["id": segment.id, "customerProfileIds": [first]], as: "rep")
    #expect(absent.items.compactMap { $0.text("outcome") } == ["notThere"])
    let entries = try await crm.audit().filter { $0.entity == "Segment" && $0.action == "updated" }
    #expect(entries.count == 3)
    let other = try await crm.customer("Other", of: "southRep")
    let unseen = await crm.refusal(
      "crm.extensions.addToSegment", ["id": segment.id, "customerProfileIds": [other]], as: "rep")
    #expect(unseen?.code == .notFound)
    let many = (0...1000).map { JSONValue.string(UUIDv7(high: 0x7000, low: UInt64($0)).description) }
    let tooMany = await crm.refusal(
      "crm.extensions.addToSegment", ["id": segment.id, "customerProfileIds": .array(many)], as: "rep")
    #expect(tooMany?.code == .badRequest)
  }

  @Test func anAutomaticSegmentRefusesBoth() async throws {
    let crm = try await TestCRM()
    let segment = try await automatic(crm)
    let customer = try await crm.customer(of: "owner")
    for procedure in ["addToSegment", "removeFromSegment"] {
      #expect(
        await crm.segmentError(procedure, ["id": segment.id, "customerProfileIds": [customer]])
          == ["type": "automaticSegment", "name": "Buyers"])
    }
  }

  // MARK: Up to date

  @Test func membersFollowChanges() async throws {
    let crm = try await TestCRM()
    let ids = try await crm.makeCrowd()
    let buyers = try await automatic(crm)
    let rules: JSONValue = [
      "type": "all",
      "rules": [
        ["type": "status", "op": "isAnyOf", "value": ["active"]],
        ["type": "activities", "kinds": ["visit"], "op": "atLeast", "value": 1],
      ],
    ]
    let visited = try await automatic(crm, "Visited", rules)
    #expect(try await crm.members(of: visited) == [])
    let beta = ids["Beta AG"] ?? .null
    let deal = try await crm.deal(["customerProfileId": beta], as: "owner")
    #expect(try await crm.members(of: buyers) == ["Alpha GmbH", "Delta"])
    try await crm.close(deal, "won")
    #expect(try await crm.members(of: buyers) == ["Alpha GmbH", "Beta AG", "Delta"])
    #expect(try await crm.segments("getSegment", ["id": buyers.id])["memberCount"] == 3)
    try await crm.deals("reopenOpportunity", ["id": deal.id], as: "owner")
    #expect(try await crm.members(of: buyers) == ["Alpha GmbH", "Delta"])
    let visit = try await crm.call(
      "crm.activities.logActivity", ["kind": "visit", "subject": "Tour", "customerProfileId": beta], as: "owner")
    #expect(try await crm.members(of: visited) == [])
    try await crm.call("crm.customers.updateCustomer", ["id": beta, "status": "active"], as: "owner")
    #expect(try await crm.members(of: visited) == ["Beta AG"])
    try await crm.call("crm.activities.deleteActivity", ["id": visit.id], as: "owner")
    #expect(try await crm.members(of: visited) == [])
    #expect(try await crm.segments("getSegment", ["id": visited.id])["memberCount"] == 0)
    // Nothing of this is a change of the segment.
    #expect(try await crm.segments("getSegment", ["id": visited.id])["version"] == 1)
    #expect(try await crm.audit().filter { $0.entity == "Segment" }.map(\.action) == ["created", "created"])
  }

  @Test func membersFollowTheHealthOfCustomers() async throws {
    let crm = try await TestCRM()
    _ = try await crm.makeCrowd()
    let judged = try await automatic(
      crm, "Judged", ["type": "number", "field": "health", "op": "atLeast", "value": 0])
    #expect(try await crm.members(of: judged) == [])
    try await Health.refresh(for: crm.context(nil))
    #expect(try await crm.members(of: judged) == ["Alpha GmbH", "Beta AG", "Çelik", "Delta"])
  }

  @Test func eachNightTimeItselfChangesMembers() async throws {
    let crm = try await TestCRM()
    _ = try await crm.makeCrowd()
    let segment = try await automatic(
      crm, "Fresh", ["type": "period", "field": "created", "op": "inTheLast", "value": 10])
    #expect(try await crm.members(of: segment) == ["Çelik", "Delta"])
    crm.pass(days: 1)
    let runner = JobRunner(crm.app, kinds: [JobKind.compareSegments]) { _ in }
    await runner.runDue()
    crm.pass(days: 1)
    await runner.runDue()
    #expect(try await crm.members(of: segment) == ["Delta"])
    let read = try await crm.segments("getSegment", ["id": segment.id])
    #expect(read["memberCount"] == 1 && read.text("comparedAt") == crm.now.description)
    let performance = try await crm.segments(
      "getSegmentPerformance", ["id": segment.id, "from": "2026-11-20", "to": "2026-11-30"])
    #expect(
      performance["sizes"]?.arrayValue?.compactMap { $0["members"]?.intValue } == [2, 1])
  }

  @Test func aLargeWorkspaceIsFilledByAJob() async throws {
    let crm = try await TestCRM()
    let owner = crm.user("owner")
    let call = crm.context("owner")
    let customers = (0...SegmentPass.maximumAtOnce).map { index in
      CustomerRow(
        id: call.newID(), workspaceId: owner.workspaceId, kind: index % 3 == 0 ? .person : .company, name: "C\(index)",
        sortName: "c\(index)", email: nil, phone: nil, website: nil, vatId: nil, industry: nil, status: .prospect,
        tags: TextList([]), notes: nil, ownerId: owner.id, createdAt: call.now, updatedAt: call.now,
        createdBy: owner.id, updatedBy: owner.id, version: 1, deletedAt: nil)
    }
    try await crm.store.write { try $0.insert(contentsOf: customers) }
    let segment = try await automatic(crm, "People", ["type": "kind", "op": "isAnyOf", "value": ["person"]])
    #expect(segment["memberCount"] == 0 && segment["comparedAt"] == nil)
    let runner = JobRunner(crm.app, kinds: [JobKind.fillSegment]) { _ in }
    await runner.runDue()
    let people = customers.count(where: { $0.kind == .person })
    let filled = try await crm.segments("getSegment", ["id": segment.id])
    #expect(filled["memberCount"]?.intValue == people && filled["comparedAt"] != nil)
    // What was changed behind its back is put right by the next pass.
    let workspace = owner.workspaceId
    try await crm.store.write { writer in
      try writer.execute("UPDATE customers SET kind = 'person' WHERE workspace_id = \(workspace) AND name = 'C1'")
      try writer.execute(
        "UPDATE customers SET kind = 'company' WHERE workspace_id = \(workspace) AND name IN ('C0', 'C3')")
    }
    try await SegmentPass.runAll(for: crm.context(nil))
    #expect(try await crm.segments("getSegment", ["id": segment.id])["memberCount"]?.intValue == people - 1)
    #expect(try await crm.count("segment_members") == people - 1)
  }

  @Test func placesOfDeletedCustomersComeBackWithThem() async throws {
    let crm = try await TestCRM()
    let ids = try await crm.makeCrowd()
    let manual = try await crm.segments("createSegment", ["name": "Picked"])
    let all = JSONValue.array(ids.values.map(\.self))
    try await crm.segments("addToSegment", ["id": manual.id, "customerProfileIds": all])
    let buyers = try await automatic(crm)
    let delta = try #require(ids["Delta"])
    let id = try #require(ID<CustomerProfile>(delta.stringValue ?? ""))
    func setDeleted(_ moment: Instant?) async throws {
      try await crm.context("owner").write { writer in
        guard let old = try writer.find(CustomerRow.self, id) else { return }
        var new = old
        new.deletedAt = moment
        try writer.update(new, from: old)
      }
    }
    try await setDeleted(crm.now)
    #expect(try await crm.members(of: manual) == ["Alpha GmbH", "Beta AG", "Çelik"])
    #expect(try await crm.members(of: buyers) == ["Alpha GmbH"])
    #expect(try await crm.segments("listSegments").items.compactMap { $0["memberCount"]?.intValue } == [1, 3])
    try await setDeleted(nil)
    #expect(try await crm.members(of: manual).count == 4)
    #expect(try await crm.segments("listSegments").items.compactMap { $0["memberCount"]?.intValue } == [2, 4])
  }

  // MARK: Who sees what

  @Test func membersAreShownAsFarAsTheCallerMaySeeThem() async throws {
    let crm = try await TestCRM()
    for (name, word) in [("Mine", "rep"), ("Mate's", "rep2"), ("South's", "southRep")] {
      _ = try await crm.customer(name, of: word)
    }
    let rules: JSONValue = ["type": "kind", "op": "isAnyOf", "value": ["company"]]
    let segment = try await automatic(crm, "All", rules, as: "rep")
    #expect(segment["memberCount"] == 1)
    let expected = [
      ("owner", ["Mate's", "Mine", "South's"]), ("manager", ["Mate's", "Mine"]), ("viewer", ["Mate's", "Mine"]),
      ("rep", ["Mine"]), ("southRep", ["South's"]), ("loner", []),
    ]
    for (word, names) in expected {
      #expect(try await crm.members(of: segment, as: word) == names)
      #expect(
        try await crm.segments("getSegment", ["id": segment.id], as: word)["memberCount"]?.intValue == names.count)
      #expect(try await crm.segments("listSegments", as: word).items[0]["memberCount"]?.intValue == names.count)
      #expect(try await crm.chosen(by: rules, as: word) == names)
      let preview = try await crm.segments("previewSegment", ["rules": rules], as: word)
      #expect(preview["count"]?.intValue == names.count)
      let total = try await crm.segments("getSegmentMembers", ["id": segment.id, "includeTotal": true], as: word)
      #expect(total["total"]?.intValue == names.count)
    }
    #expect(await crm.refusal("crm.extensions.getSegment", ["id": segment.id], as: "stranger")?.code == .notFound)
    for (word, code) in [("rep2", RPCErrorCode.forbidden), ("southManager", .forbidden), ("viewer", .forbidden)] {
      let refusal = await crm.refusal("crm.extensions.updateSegment", ["id": segment.id, "name": "X"], as: word)
      #expect(refusal?.code == code, "\(word)")
    }
    for word in ["rep", "manager", "admin"] {
      try await crm.segments("updateSegment", ["id": segment.id, "name": .string("By \(word)")], as: word)
    }
  }

  @Test func membersComeByPage() async throws {
    let crm = try await TestCRM()
    for name in ["b", "A", "c", "Ä", "d"] {
      _ = try await crm.customer(name, of: "owner")
      crm.pass(seconds: 1)
    }
    let segment = try await automatic(crm, "All", ["type": "kind", "op": "isAnyOf", "value": ["company"]])
    for (sort, order) in [("created", ["b", "A", "c", "Ä", "d"]), ("name", ["A", "Ä", "b", "c", "d"])] {
      for direction in ["ascending", "descending"] {
        var names: [String] = []
        var cursor: JSONValue?
        repeat {
          var input: [String: JSONValue] = [
            "id": segment.id, "limit": 2, "sort": .string(sort), "direction": .string(direction),
          ]
          input["cursor"] = cursor
          let page = try await crm.segments("getSegmentMembers", .object(input))
          names += page.items.compactMap { $0["customer"]?.text("name") }
          cursor = page["nextCursor"]
        } while cursor != nil
        #expect(names == (direction == "ascending" ? order : order.reversed()), "\(sort) \(direction)")
      }
    }
    let found = try await crm.segments("getSegmentMembers", ["id": segment.id, "text": "d"])
    #expect(found.items.compactMap { $0["customer"]?.text("name") } == ["d"])
  }

  // MARK: Why

  @Test func anExplanationShowsEachConditionWithWhatWasSeen() async throws {
    let crm = try await TestCRM()
    let ids = try await crm.makeCrowd()
    let rules: JSONValue = [
      "type": "all",
      "rules": [
        ["type": "money", "field": "revenue", "op": "atLeast", "value": 500],
        [
          "type": "any",
          "rules": [
            ["type": "tag", "op": "hasAny", "value": ["vip"]],
            ["type": "not", "rule": ["type": "period", "field": "lastActivity", "op": "inTheLast", "value": 7]],
          ],
        ],
        ["type": "owner", "op": "isAnyOf", "value": [crm.id("owner")]],
      ],
    ]
    let segment = try await automatic(crm, "Good", rules)
    func explain(_ name: String) async throws -> JSONValue {
      try await crm.segments(
        "explainSegmentMembership", ["id": segment.id, "customerProfileId": ids[name] ?? .null])
    }
    let alpha = try await explain("Alpha GmbH")
    #expect(alpha["isMember"] == true && alpha["rules"]?["holds"] == true)
    let parts = try #require(alpha["rules"]?["parts"]?.arrayValue)
    #expect(parts.map { $0.text("seen") } == ["1000 EUR", nil, "Owner"])
    #expect(parts[1]["parts"]?[0]?.text("seen") == "vip, de")
    #expect(parts[1]["parts"]?[1]?["holds"] == false)
    #expect(parts[1]["parts"]?[1]?["parts"]?[0]?.text("seen") == "2026-11-18T08:00:00.000Z")
    let delta = try await explain("Delta")
    #expect(delta["isMember"] == false && delta["rules"]?["holds"] == false)
    #expect(delta["summary"]?.text("english") == "Not met: revenue is at least 500 EUR")
    #expect(delta["rules"]?["parts"]?[0]?.text("seen") == "30 EUR")
    let manual = try await crm.segments("createSegment", ["name": "Picked"])
    try await crm.segments("addToSegment", ["id": manual.id, "customerProfileIds": [ids["Delta"] ?? .null]])
    let byHand = try await crm.segments(
      "explainSegmentMembership", ["id": manual.id, "customerProfileId": ids["Delta"] ?? .null])
    #expect(byHand["isMember"] == true && byHand["addedBy"] == crm.id("owner"))
    #expect(byHand["summary"]?.text("english") == "Owner put the customer into the segment on 2026-11-21")
  }

  // MARK: How it does

  @Test func performanceCountsTheBusinessWithItsMembers() async throws {
    let crm = try await TestCRM()
    _ = try await crm.makeCrowd()
    let segment = try await automatic(
      crm, "Tagged or new",
      [
        "type": "any",
        "rules": [
          ["type": "tag", "op": "hasAny", "value": ["de"]],
          ["type": "text", "field": "name", "op": "is", "value": "Delta"],
        ],
      ])
    let performance = try await crm.segments("getSegmentPerformance", ["id": segment.id])
    #expect(performance.text("from") == "2026-08-23" && performance.text("to") == "2026-11-21")
    #expect(performance["memberCount"] == 3)
    #expect(
      performance["revenue"] == [
        ["currency": "DKK", "deals": 1, "total": 70, "perMember": 23.33],
        ["currency": "EUR", "deals": 2, "total": 1030, "perMember": 343.33],
      ])
    #expect(performance["buyers"] == 2 && performance["conversionRate"] == 66.7)
    #expect(performance["wonDeals"] == 3 && performance["lostDeals"] == 1 && performance["winRate"] == 75)
    #expect(
      performance["sizes"] == [["day": "2026-11-21", "members": 3, "joined": 3, "left": 0]])
    let today = try await crm.segments(
      "getSegmentPerformance", ["id": segment.id, "from": "2026-11-21", "to": "2026-11-21"])
    #expect(today["buyers"] == 1 && today["wonDeals"] == 2)
    let theirs = try await crm.segments("getSegmentPerformance", ["id": segment.id], as: "loner")
    #expect(theirs["memberCount"] == 0 && theirs["revenue"] == [] && theirs["sizes"] == [])
    #expect(theirs["conversionRate"] == nil)
    let refusal = await crm.refusal(
      "crm.extensions.getSegmentPerformance", ["id": segment.id, "from": "2026-11-21", "to": "2026-11-20"], as: "owner")
    #expect(refusal?.issues.map(\.path) == ["to"])
  }

  // MARK: Plans

  @Test func everyComparisonGoesByIndexes() async throws {
    let crm = try await TestCRM()
    let rule = SegmentRule.all(rules: [
      .number(field: .openDeals, op: .atLeast, value: 1),
      .money(field: .revenue, op: .atLeast, value: .zero, currency: "EUR"),
      .period(field: .lastWon, op: .inTheLast, value: 30), .period(field: .lastActivity, op: .inTheLast, value: 30),
      .activities(kinds: [.call], op: .atLeast, value: 1, inTheLastDays: 30),
      .number(field: .contacts, op: .atLeast, value: 1),
    ])
    for statement in crm.comparisons(with: rule) {
      let plan = try await crm.plan(statement)
      #expect(plan.contains { $0.contains("COVERING INDEX opportunities_by_customer") }, "\(plan)")
      #expect(plan.contains { $0.contains("COVERING INDEX activities_by_customer") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }
}
