import Rapport
import Storage
import Testing

@testable import CRM

@Suite struct MoveTests {
  @Test func aMoveTakesTheProbabilityOfTheStage() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": 200])
    crm.pass(days: 3)
    let moved = try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "proposal", "version": 1])
    #expect(moved.text("stage") == "proposal")
    #expect(moved["probability"] == 50)
    #expect(moved["expectedRevenue"] == 100)
    #expect(moved.text("stageEnteredAt") == crm.now.description)
    #expect(moved["version"] == 2)
    #expect(
      try await crm.eventNames(of: deal) == ["crm.opportunity.created", "crm.opportunity.stage-changed"])
    let moves = try await crm.store.read {
      try $0.fetchAll("\(OpportunityMoveRow.select) ORDER BY version", as: OpportunityMoveRow.self)
    }
    #expect(moves.map(\.version) == [1, 2])
    #expect(moves.map(\.milliseconds) == [nil, 3 * 86_400_000])
    #expect(moves[1].fromStageId == moves[0].toStageId)
  }

  @Test func aProbabilitySetByHandStaysUntilTheDealMoves() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let byHand = try await crm.deals("updateOpportunity", ["id": deal.id, "probability": 33])
    #expect(byHand["probability"] == 33 && byHand["isProbabilityManual"] == true)
    let sameStage = try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "lead", "position": 0])
    #expect(sameStage["probability"] == 33)
    let retitled = try await crm.deals("updateOpportunity", ["id": deal.id, "title": "Other"])
    #expect(retitled["probability"] == 33 && retitled["isProbabilityManual"] == true)
    let moved = try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "qualified"])
    #expect(moved["probability"] == 25 && moved["isProbabilityManual"] == false)
    let both = try await crm.deals("updateOpportunity", ["id": deal.id, "stage": "proposal", "probability": 60])
    #expect(both["probability"] == 60 && both["isProbabilityManual"] == true)
  }

  @Test func anEditedStageProbabilityIsForNewMoves() async throws {
    let crm = try await TestCRM()
    let inside = try await crm.deal(["stage": "proposal"])
    let outside = try await crm.deal()
    let stage = try #require(
      try await crm.defaultPipeline()["stages"]?.arrayValue?.first { $0.text("key") == "proposal" })
    try await crm.call("crm.pipelines.updateStage", ["id": stage.id, "probability": 55], as: "owner")
    #expect(try await crm.read(inside)["probability"] == 50)
    #expect(try await crm.deals("moveOpportunity", ["id": outside.id, "stage": "proposal"])["probability"] == 55)
  }

  @Test func refusedMovesNameBothStagesAndWriteNothing() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let events = try await crm.count("outbox_events")
    let attempts: [(String, JSONValue)] = [
      ("moveOpportunity", ["id": deal.id, "stage": "won"]),
      ("updateOpportunity", ["id": deal.id, "stage": "won", "title": "x"]),
      ("closeOpportunity", ["id": deal.id, "outcome": "won"]),
    ]
    for (procedure, input) in attempts {
      let refusal = await crm.refusal("crm.extensions.\(procedure)", input, as: "rep")
      #expect(refusal?.code == .unprocessable)
      #expect(refusal?.message.contains("from lead to won") == true)
      let error = await crm.dealError(procedure, input)
      #expect(error?["type"] == "moveRefused")
      #expect(error?["from"] == "lead")
      #expect(error?["to"] == "won")
      #expect(error?["reason"] == ["type": "inFirstStage"])
    }
    #expect(try await crm.read(deal) == deal)
    #expect(try await crm.count("outbox_events") == events)
    #expect(try await crm.count("opportunity_moves") == 1)
  }

  @Test(
    arguments: [
      ("won", "proposal", 100, "2026-11-21"), ("lost", "lead", 0, "2026-11-21"),
      ("lost", "negotiation", 0, "2026-11-21"),
    ])
  func closingSetsProbabilityDateAndReason(outcome: String, from: String, probability: Int, date: String) async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["stage": .string(from), "value": 100, "probability": 42])
    let closed = try await crm.deals(
      "closeOpportunity", ["id": deal.id, "outcome": .string(outcome), "reason": "Price"])
    #expect(closed.text("status") == outcome)
    #expect(closed.text("stage") == outcome)
    #expect(closed["probability"]?.intValue == probability)
    #expect(closed["expectedRevenue"]?.intValue == probability)
    #expect(closed.text("actualCloseDate") == date)
    #expect(closed.text("closeReason") == "Price")
    #expect(closed.text("forecastCategory") == (outcome == "won" ? "closed" : "omitted"))
    #expect(
      try await crm.eventNames(of: deal) == [
        "crm.opportunity.created", "crm.opportunity.stage-changed", "crm.opportunity.\(outcome)",
      ])
    let again = await crm.dealError("closeOpportunity", ["id": deal.id, "outcome": "lost"])
    #expect(again?["type"] == "wrongStatus" && again?["reason"] == ["type": "alreadyClosed"])
    let fixed = await crm.dealError("updateOpportunity", ["id": deal.id, "probability": 50])
    #expect(fixed?["type"] == "wrongStatus")
    #expect(fixed?["reason"] == ["type": "fixedProbability", "probability": .number(JSONNumber(probability))])
  }

  @Test(
    arguments: [("2026-11-01", true), ("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false)])
  func closeDatesLieInThePast(date: String, isTaken: Bool) async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let refusal = await crm.refusal(
      "crm.extensions.closeOpportunity", ["id": deal.id, "outcome": "lost", "actualCloseDate": .string(date)], as: "rep"
    )
    #expect(refusal?.issues.map(\.path) == (isTaken ? nil : ["actualCloseDate"]))
    if isTaken { #expect(try await crm.read(deal).text("actualCloseDate") == date) }
  }

  static let closings: [(String, [String: JSONValue])] = [
    ("closeOpportunity", ["outcome": "lost"]), ("moveOpportunity", ["stage": "lost"]),
    ("updateOpportunity", ["stage": "lost"]), ("closeOpportunity", ["outcome": "won"]),
  ]

  @Test(arguments: closings) func reasonsAreAskedForWhenThePipelineSaysSo(
    procedure: String, fields: [String: JSONValue]
  ) async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["stage": "proposal"])
    let pipeline = try await crm.defaultPipeline()
    try await crm.call(
      "crm.pipelines.updatePipeline", ["id": pipeline.id, "requiresWonReason": true, "requiresLostReason": true],
      as: "admin")
    let input = JSONValue.object(fields).merging(["id": deal.id])
    let outcome = fields["outcome"] ?? "lost"
    #expect(await crm.dealError(procedure, input) == ["type": "reasonRequired", "outcome": outcome])
    #expect(await crm.refusal("crm.extensions.\(procedure)", input, as: "rep")?.code == .preconditionFailed)
    #expect(try await crm.read(deal) == deal)
    let reason = procedure == "updateOpportunity" ? "closeReason" : "reason"
    let closed = try await crm.deals(procedure, input.merging([reason: "Budget"]))
    #expect(closed.text("closeReason") == "Budget")
  }

  @Test func reopeningGoesBackToWhereItWasClosed() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["stage": "proposal"])
    try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "lost", "reason": "Price"])
    let reopened = try await crm.deals("reopenOpportunity", ["id": deal.id, "version": 2])
    #expect(reopened.text("stage") == "proposal")
    #expect(reopened.text("status") == "open")
    #expect(reopened["probability"] == 50)
    #expect(reopened["actualCloseDate"] == nil && reopened["closeReason"] == nil)
    #expect(
      try await crm.eventNames(of: deal).suffix(2) == [
        "crm.opportunity.stage-changed", "crm.opportunity.reopened",
      ])
    let open = await crm.dealError("reopenOpportunity", ["id": deal.id])
    #expect(open?["type"] == "wrongStatus" && open?["reason"] == ["type": "notClosed"])

    try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"])
    let lost = await crm.dealError("moveOpportunity", ["id": deal.id, "stage": "lost"])
    #expect(lost?["type"] == "moveRefused" && lost?["reason"] == ["type": "otherOutcome", "status": "won"])
    let closed = await crm.dealError("reopenOpportunity", ["id": deal.id, "stage": "lost"])
    #expect(closed?["type"] == "moveRefused" && closed?["reason"] == ["type": "closedStage"])
    #expect(try await crm.deals("reopenOpportunity", ["id": deal.id, "stage": "lead"]).text("stage") == "lead")
    let fields = try await crm.deals("getOpportunityHistory", ["id": deal.id]).items.map { $0.text("field") }
    #expect(fields.filter { $0 == "status" }.count == 4)
  }

  @Test func ofMovesAtOnceExactlyOneWins() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let stages = ["qualified", "proposal", "negotiation", "lost", "qualified", "proposal", "negotiation", "lost"]
    let codes = await withTaskGroup(of: RPCErrorCode?.self) { group in
      for stage in stages {
        group.addTask {
          await crm.refusal(
            "crm.extensions.moveOpportunity", ["id": deal.id, "stage": .string(stage), "version": 1], as: "rep")?.code
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.filter { $0 == nil }.count == 1)
    #expect(codes.filter { $0 == .conflict }.count == stages.count - 1)
    #expect(try await crm.read(deal)["version"] == 2)
    #expect(try await crm.count("opportunity_moves") == 2)
  }

  @Test func theHistoryTellsEachChangeWithTheTimeInTheStage() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal(["value": 100])
    crm.pass(days: 2)
    try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "qualified"], as: "manager")
    crm.pass(seconds: 90)
    try await crm.deals(
      "updateOpportunity", ["id": deal.id, "value": 250, "title": "Big pump", "tags": ["x"]], as: "owner")
    let history = try await crm.deals("getOpportunityHistory", ["id": deal.id])
    let summary = history.items.map { item in
      "\(item.text("field")!) \(item["old"]?.json ?? "-") \(item["new"]?.json ?? "-") \(item.text("byName")!)"
    }
    #expect(
      summary == [
        "tags [] [\"x\"] Owner", "title \"Pump\" \"Big pump\" Owner", "value 100 250 Owner",
        "probability 10 25 Manager", "stage \"lead\" \"qualified\" Manager", "created - - Rep",
      ])
    #expect(history.items[4]["secondsInStage"] == 172_800)
    #expect(history.items[3]["secondsInStage"] == nil)
    #expect(history.items[5].text("at") == TestCRM.start.description)

    for limit in 1...5 {
      var items: [JSONValue] = []
      var cursor: JSONValue?
      repeat {
        let input: [String: JSONValue?] = ["id": deal.id, "limit": .init(integerLiteral: limit), "cursor": cursor]
        let page = try await crm.deals("getOpportunityHistory", .object(input.compactMapValues(\.self)))
        #expect(page.items.count <= limit)
        items += page.items
        cursor = page["nextCursor"]
      } while cursor != nil
      #expect(items == history.items)
    }
    let refusal = await crm.refusal(
      "crm.extensions.getOpportunityHistory", ["id": deal.id, "cursor": "abc"], as: "rep")
    #expect(refusal?.issues.map(\.path) == ["cursor"])
  }

  @Test func rottingCountsWholeDaysInTheStage() async throws {
    let crm = try await TestCRM()
    let deal = try await crm.deal()
    let stage = try #require(try await crm.defaultPipeline()["stages"]?[0])
    try await crm.call("crm.pipelines.updateStage", ["id": stage.id, "rottenAfterDays": 14], as: "owner")
    for (days, isRotting) in [(14, false), (1, true)] {
      crm.pass(days: days)
      #expect(try await crm.read(deal)["isRotting"] == .boolean(isRotting))
      let rotting = try await crm.deals("listOpportunities", ["isRotting": true]).items
      let fresh = try await crm.deals("listOpportunities", ["isRotting": false]).items
      #expect(rotting.count == (isRotting ? 1 : 0))
      #expect(fresh.count == (isRotting ? 0 : 1))
    }
    let moved = try await crm.deals("moveOpportunity", ["id": deal.id, "stage": "qualified"])
    #expect(moved["isRotting"] == false && moved["daysInStage"] == 0)
  }
}

@Suite struct BoardTests {
  private func board(_ crm: TestCRM, _ titles: [String]) async throws -> [String: JSONValue] {
    let customer = try await crm.customer()
    var deals: [String: JSONValue] = [:]
    for title in titles.reversed() {
      deals[title] = try await crm.deal(["title": .string(title), "customerProfileId": customer])
    }
    return deals
  }

  @Test func newDealsComeOnTop() async throws {
    let crm = try await TestCRM()
    _ = try await board(crm, ["a", "b", "c"])
    #expect(try await crm.column("lead") == ["a", "b", "c"])
  }

  @Test(
    arguments: [
      ("a", 0, "abcd"), ("a", 1, "bacd"), ("a", 2, "bcad"), ("a", 3, "bcda"), ("a", 99, "bcda"), ("d", 0, "dabc"),
      ("d", 1, "adbc"), ("c", 1, "acbd"), ("b", 2, "acbd"), ("b", nil, "bacd"),
    ] as [(String, Int?, String)])
  func aDealGoesToItsPlace(title: String, position: Int?, expected: String) async throws {
    let crm = try await TestCRM()
    let deals = try await board(crm, ["a", "b", "c", "d"])
    var input: [String: JSONValue] = ["id": try #require(deals[title]).id, "stage": "lead"]
    if let position { input["position"] = .init(integerLiteral: position) }
    let events = try await crm.count("outbox_events")
    try await crm.deals("moveOpportunity", .object(input))
    #expect(try await crm.column("lead").joined() == expected)
    // A place in a column is no news.
    #expect(try await crm.count("outbox_events") == events)
    #expect(try await crm.count("opportunity_moves") == 4)
  }

  @Test func aDealGoesToItsPlaceInAnotherStage() async throws {
    let crm = try await TestCRM()
    let deals = try await board(crm, ["a", "b", "c", "d"])
    for (title, position) in [("a", 0), ("b", 1), ("c", 1), ("d", 0)] {
      try await crm.deals(
        "moveOpportunity",
        ["id": try #require(deals[title]).id, "stage": "qualified", "position": .init(integerLiteral: position)])
    }
    #expect(try await crm.column("qualified") == ["d", "a", "c", "b"])
    #expect(try await crm.column("lead") == [])
  }

  @Test func theOrderHoldsAfterManyMoves() async throws {
    let crm = try await TestCRM()
    let titles = ["a", "b", "c", "d", "e"]
    let deals = try await board(crm, titles)
    var expected = titles
    var random = RandomSource.seeded(3)
    // Always between the first two: halves the gap each time, until there is no number left between them.
    for _ in 0..<150 {
      let title = expected.remove(at: Int.random(in: 2..<expected.count, using: &random))
      expected.insert(title, at: 1)
      try await crm.deals("moveOpportunity", ["id": try #require(deals[title]).id, "stage": "lead", "position": 1])
    }
    #expect(try await crm.column("lead") == expected)
    for _ in 0..<60 {
      let title = try #require(expected.randomElement(using: &random))
      let position = Int.random(in: 0..<expected.count, using: &random)
      expected.removeAll { $0 == title }
      expected.insert(title, at: position)
      try await crm.deals(
        "moveOpportunity",
        ["id": try #require(deals[title]).id, "stage": "lead", "position": .init(integerLiteral: position)])
    }
    #expect(try await crm.column("lead") == expected)
  }

  @Test func placesCountAmongWhatTheCallerSees() async throws {
    let crm = try await TestCRM()
    let mine = try await board(crm, ["a", "b"])
    for title in ["x", "y"] { _ = try await crm.deal(["title": .string(title)], as: "southRep") }
    try await crm.deals("moveOpportunity", ["id": try #require(mine["a"]).id, "stage": "lead", "position": 1])
    #expect(try await crm.column("lead", as: "rep") == ["b", "a"])
    #expect(try await crm.column("lead") == ["y", "x", "b", "a"])
  }
}
