import Rapport
import Storage
import Testing

@testable import CRM

extension TestCRM {
  @discardableResult
  func pipelines(_ procedure: String, _ params: JSONValue = [:], as word: String = "owner") async throws -> JSONValue {
    try await call("crm.pipelines.\(procedure)", params, as: word)
  }

  func pipelineError(_ procedure: String, _ params: JSONValue, as word: String = "owner") async -> JSONValue? {
    await refusal("crm.pipelines.\(procedure)", params, as: word)?.detail.flatMap { try? JSONValue(json: $0) }
  }
}

extension JSONValue {
  /// The stage of that key of a pipeline.
  func stage(_ key: String) throws -> JSONValue {
    try #require(self["stages"]?.arrayValue?.first { $0.text("key") == key })
  }

  var stageKeys: [String] { (self["stages"] ?? self["items"])?.arrayValue?.compactMap { $0.text("key") } ?? [] }
}

@Suite struct PipelineTests {
  @Test func theFirstPipelineBecomesTheDefault() async throws {
    let crm = try await TestCRM()
    #expect(try await crm.pipelines("listPipelines").items == [])
    let first = try await crm.pipelines("createPipeline", ["name": "Deals"])
    #expect(first["isDefault"] == true)
    #expect(first.text("currency") == "EUR")
    #expect(first.stageKeys == ["lead", "qualified", "proposal", "negotiation", "won", "lost"])
    #expect(first["stages"]?.arrayValue?.map { $0["position"]?.intValue } == [0, 1, 2, 3, 4, 5])
    let second = try await crm.pipelines(
      "createPipeline", ["name": "Big", "template": "standard", "currency": "DKK", "isDefault": true])
    #expect(second["isDefault"] == true && second.text("currency") == "DKK")
    #expect(try await crm.pipelines("getPipeline", ["id": first.id])["isDefault"] == false)
    #expect(try await crm.pipelines("listPipelines").items.map { $0.text("name") } == ["Big", "Deals"])
    #expect(try await crm.deal()["pipelineId"] == second.id)
    #expect(try await crm.deal(["pipelineId": first.id])["pipelineId"] == first.id)
  }

  @Test func everybodyReadsAndOwnersAndAdminsWrite() async throws {
    let crm = try await TestCRM()
    let pipeline = try await crm.pipelines("createPipeline", ["name": "Deals"], as: "admin")
    let stage = try pipeline.stage("lead")
    let writes: [(String, JSONValue)] = [
      ("createPipeline", ["name": "X"]), ("updatePipeline", ["id": pipeline.id, "name": "X"]),
      ("deletePipeline", ["id": pipeline.id]),
      ("createStage", ["pipelineId": pipeline.id, "name": "X", "probability": 1]),
      ("updateStage", ["id": stage.id, "name": "X"]), ("deleteStage", ["id": stage.id]),
      ("reorderStages", ["pipelineId": pipeline.id, "stageIds": [stage.id]]), ("setLossReasons", ["reasons": []]),
    ]
    for word in ["manager", "rep", "viewer", "loner"] {
      #expect(try await crm.pipelines("getPipeline", ["id": pipeline.id], as: word) == pipeline)
      #expect(try await crm.pipelines("getStage", ["id": stage.id], as: word) == stage)
      #expect(try await crm.pipelines("listStages", ["pipelineId": pipeline.id], as: word).items.count == 6)
      for (procedure, input) in writes {
        #expect(await crm.refusal("crm.pipelines.\(procedure)", input, as: word)?.code == .forbidden)
      }
    }
    for (procedure, input) in writes where input["id"] != nil || input["pipelineId"] != nil {
      #expect(await crm.refusal("crm.pipelines.\(procedure)", input, as: "stranger")?.code == .notFound)
    }
    #expect(await crm.refusal("crm.pipelines.getPipeline", ["id": pipeline.id], as: "stranger")?.code == .notFound)
    #expect(try await crm.pipelines("getPipeline", ["id": pipeline.id]) == pipeline)
  }

  @Test func anUpdateChangesWhatItNames() async throws {
    let crm = try await TestCRM()
    let pipeline = try await crm.pipelines("createPipeline", ["name": "Deals", "description": "d"])
    let other = try await crm.pipelines("createPipeline", ["name": "Other"])
    let updated = try await crm.pipelines(
      "updatePipeline",
      ["id": other.id, "version": 1, "name": "New", "description": nil, "currency": "JPY", "isDefault": true])
    #expect(updated.text("name") == "New" && updated["isDefault"] == true && updated["version"] == 2)
    #expect(try await crm.pipelines("getPipeline", ["id": pipeline.id])["isDefault"] == false)
    #expect(
      await crm.pipelineError("updatePipeline", ["id": other.id, "version": 1, "name": "X"]) == [
        "type": "staleVersion", "current": updated,
      ])
    let refused = await crm.pipelineError("updatePipeline", ["id": other.id, "isDefault": false])
    #expect(refused?["type"] == "invalidPipeline" && refused?["reason"] == ["type": "defaultNeeded"])
    let currency = await crm.refusal("crm.pipelines.updatePipeline", ["id": other.id, "currency": "XXX"], as: "owner")
    #expect(currency?.issues.map(\.path) == ["currency"])
    #expect(try await crm.pipelines("getPipeline", ["id": other.id]) == updated)
  }

  @Test func pipelinesComeByPage() async throws {
    let crm = try await TestCRM()
    for name in ["b", "A", "b", "Ö", "c"] { try await crm.pipelines("createPipeline", ["name": .string(name)]) }
    let all = try await crm.pipelines("listPipelines", ["includeTotal": true])
    #expect(all.items.map { $0.text("name") } == ["A", "b", "b", "c", "Ö"])
    #expect(all["total"] == 5)
    var items: [JSONValue] = []
    var cursor: JSONValue?
    repeat {
      var input: [String: JSONValue] = ["limit": 2]
      input["cursor"] = cursor
      let page = try await crm.pipelines("listPipelines", .object(input))
      items += page.items
      cursor = page["nextCursor"]
    } while cursor != nil
    #expect(items == all.items)
  }

  @Test func aPipelineWithDealsIsDeletedWithATarget() async throws {
    let crm = try await TestCRM()
    let main = try await crm.pipelines("createPipeline", ["name": "Deals"])
    let old = try await crm.pipelines("createPipeline", ["name": "Old", "template": "sales"])
    func deal(_ stage: String) async throws -> JSONValue {
      try await crm.deal(["pipelineId": old.id, "stage": .string(stage), "title": .string(stage)])
    }
    let proposal = try await deal("proposal")
    let discovery = try await deal("discovery")
    let lost = try await deal("closed_lost")
    let won = try await deal("negotiation")
    try await crm.deals("closeOpportunity", ["id": won.id, "outcome": "won", "reason": "Best"])
    let deleted = try await deal("discovery")
    try await crm.deals("deleteOpportunity", ["id": deleted.id])
    #expect(
      await crm.pipelineError("deletePipeline", ["id": old.id]) == ["type": "hasDeals", "count": 4])
    let same = await crm.refusal(
      "crm.pipelines.deletePipeline", ["id": old.id, "moveToPipelineId": old.id], as: "owner")
    #expect(same?.issues.map(\.path) == ["moveToPipelineId"])
    let standard = await crm.pipelineError("deletePipeline", ["id": main.id, "moveToPipelineId": old.id])
    #expect(standard?["type"] == "invalidPipeline" && standard?["reason"] == ["type": "defaultKept"])
    #expect(try await crm.read(proposal) == proposal)

    crm.pass(days: 1)
    try await crm.pipelines("deletePipeline", ["id": old.id, "moveToPipelineId": main.id])
    #expect(try await crm.read(proposal).text("stage") == "proposal")
    #expect(try await crm.read(discovery).text("stage") == "lead")
    #expect(try await crm.read(lost).text("stage") == "lost")
    let moved = try await crm.read(won)
    #expect(moved.text("stage") == "won" && moved.text("closeReason") == "Best" && moved["pipelineId"] == main.id)
    #expect(moved.text("actualCloseDate") == "2026-11-21")
    #expect(await crm.refusal("crm.pipelines.getPipeline", ["id": old.id], as: "owner")?.code == .notFound)
    #expect(try await crm.pipelines("listPipelines").items.count == 1)
    #expect(try await crm.deals("restoreOpportunity", ["id": deleted.id]).text("stage") == "lead")
    let history = try await crm.deals("getOpportunityHistory", ["id": proposal.id]).items
    #expect(history.contains { $0.text("field") == "pipelineId" })
    let funnel = try await crm.deals("getPipelineAggregation", ["from": "2026-11-21", "to": "2026-11-30"])
    #expect(funnel["stages"]?[0]?["entered"] == 4)
  }

  @Test func aRestoredPipelineHasItsStagesAndDealsAgain() async throws {
    let crm = try await TestCRM()
    let main = try await crm.pipelines("createPipeline", ["name": "Deals"])
    let old = try await crm.pipelines("createPipeline", ["name": "Old", "template": "sales"])
    let removed = try old.stage("qualification")
    var deals: [JSONValue] = []
    for stage in ["discovery", "negotiation", "negotiation"] {
      deals.append(
        try await crm.deal(["pipelineId": old.id, "stage": .string(stage), "title": .string("Of \(stage)")]))
    }
    try await crm.deals("closeOpportunity", ["id": deals[1].id, "outcome": "won", "reason": "Best"])
    let before = [try await crm.read(deals[0]), try await crm.read(deals[1])]
    crm.pass(days: 1)
    try await crm.pipelines("deleteStage", ["id": removed.id])
    crm.pass(days: 1)
    try await crm.pipelines("deletePipeline", ["id": old.id, "moveToPipelineId": main.id])
    // One goes on in the other pipeline: it is that one's now.
    try await crm.deals("moveOpportunity", ["id": deals[2].id, "stage": "proposal"])
    let stage = await crm.pipelineError("restoreStage", ["id": removed.id])
    #expect(stage?["type"] == "notRestorable")
    let restored = try await crm.pipelines("restorePipeline", ["id": old.id])
    #expect(restored.stageKeys == ["discovery", "proposal", "negotiation", "closed_won", "closed_lost"])
    for (deal, then) in zip(deals, before) {
      let now = try await crm.read(deal)
      for field in ["pipelineId", "stage", "status", "probability", "position", "actualCloseDate", "closeReason"] {
        #expect(now[field] == then[field], "\(field)")
      }
    }
    let moved = try await crm.read(deals[2])
    #expect(moved["pipelineId"] == main.id && moved.text("stage") == "proposal")
    #expect(try await crm.pipelines("restoreStage", ["id": removed.id])["position"] == 0)
    #expect(
      try await crm.pipelines("getPipeline", ["id": old.id]).stageKeys
        == ["qualification", "discovery", "proposal", "negotiation", "closed_won", "closed_lost"])
  }

  @Test func lossReasonsAreTheWorkspaces() async throws {
    let crm = try await TestCRM()
    #expect(try await crm.pipelines("listLossReasons", as: "rep")["reasons"]?[0] == "Price")
    try await crm.call("crm.settings.setDocumentSettings", ["language": "de"], as: "owner")
    #expect(try await crm.pipelines("listLossReasons", as: "rep")["reasons"]?[0] == "Preis")
    #expect(try await crm.pipelines("listLossReasons", as: "rep")["version"] == 0)
    let reasons: JSONValue = ["reasons": ["Price", "Time"]]
    let set = try await crm.pipelines("setLossReasons", reasons)
    #expect(set["reasons"] == reasons["reasons"] && set["version"] == 1 && set["updatedBy"] == crm.id("owner"))
    #expect(try await crm.pipelines("setLossReasons", reasons) == set)
    #expect(try await crm.pipelines("listLossReasons", as: "rep") == set)
    #expect(try await crm.pipelines("listLossReasons", as: "stranger")["version"] == 0)
    let refusal = await crm.refusal("crm.pipelines.setLossReasons", ["reasons": ["a", "a"]], as: "owner")
    #expect(refusal?.issues.map(\.path) == ["reasons[1]"])
    #expect(try await crm.audit().filter { $0.entity == "LossReasons" }.count == 1)
  }
}

@Suite struct StageTests {
  private func pipeline(_ crm: TestCRM) async throws -> JSONValue {
    try await crm.pipelines("createPipeline", ["name": "Deals"])
  }

  private func keys(_ crm: TestCRM, _ pipeline: JSONValue) async throws -> [String] {
    let stages = try await crm.pipelines("listStages", ["pipelineId": pipeline.id])
    #expect(stages.items.enumerated().allSatisfy { $1["position"]?.intValue == $0 })
    return stages.stageKeys
  }

  @Test(
    arguments: [
      (["name": "Trial"], ["lead", "qualified", "proposal", "negotiation", "trial", "won", "lost"]),
      (["name": "Trial", "position": 0], ["trial", "lead", "qualified", "proposal", "negotiation", "won", "lost"]),
      (["name": "Trial", "position": 99], ["lead", "qualified", "proposal", "negotiation", "won", "lost", "trial"]),
      (
        ["name": "Gone", "probability": 0, "isLost": true],
        ["lead", "qualified", "proposal", "negotiation", "won", "lost", "gone"]
      ),
      (["name": "Lead"], ["lead", "qualified", "proposal", "negotiation", "lead_2", "won", "lost"]),
      (["name": "X", "key": "demo"], ["lead", "qualified", "proposal", "negotiation", "demo", "won", "lost"]),
    ] as [([String: JSONValue], [String])])
  func aNewStageGetsItsPlace(fields: [String: JSONValue], expected: [String]) async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let input = JSONValue.object(["pipelineId": pipeline.id, "probability": 60]).merging(fields)
    let stage = try await crm.pipelines("createStage", input)
    #expect(try await keys(crm, pipeline) == expected)
    #expect(try await crm.pipelines("getStage", ["id": stage.id]) == stage)
  }

  @Test(
    arguments: [
      (["name": "X", "probability": 101], "probability"),
      (["name": "X", "probability": 1, "isLost": true], "probability"),
      (["name": "X", "probability": 1, "key": "lead"], "key"), (["name": "X", "probability": 1, "key": "A b"], "key"),
      (["name": "", "probability": 1], "name"),
    ] as [([String: JSONValue], String)])
  func wrongStagesAreRefusedAtTheirPlace(fields: [String: JSONValue], path: String) async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let input = JSONValue.object(["pipelineId": pipeline.id]).merging(fields)
    let refusal = await crm.refusal("crm.pipelines.createStage", input, as: "owner")
    #expect(refusal?.issues.map(\.path) == [path])
    #expect(try await keys(crm, pipeline) == pipeline.stageKeys)
  }

  @Test func anUpdateKeepsKeyAndOutcome() async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let stage = try pipeline.stage("lead")
    let updated = try await crm.pipelines(
      "updateStage",
      [
        "id": stage.id, "version": 1, "name": "First", "probability": 15, "color": "pink", "icon": "star",
        "rottenAfterDays": 7, "forecastCategory": "bestCase",
      ])
    #expect(
      updated
        == stage.merging([
          "name": "First", "probability": 15, "color": "pink", "icon": "star", "rottenAfterDays": 7,
          "forecastCategory": "bestCase", "version": 2,
        ]))
    #expect(
      await crm.pipelineError("updateStage", ["id": stage.id, "version": 1]) == [
        "type": "staleVersion", "current": try await crm.pipelines("getPipeline", ["id": pipeline.id]),
        "stage": updated,
      ])
    for (key, field, value, reason) in [
      ("won", "probability", 90, ["type": "closedProbability", "status": "won", "probability": 100]),
      ("lost", "probability", 1, ["type": "closedProbability", "status": "lost", "probability": 0]),
      ("won", "forecastCategory", "commit", ["type": "closedForecast", "status": "won", "category": "closed"]),
    ] as [(String, String, JSONValue, JSONValue)] {
      let error = await crm.pipelineError("updateStage", ["id": try pipeline.stage(key).id, .init(field): value])
      #expect(error?["type"] == "invalidPipeline" && error?["reason"] == reason)
    }
    try await crm.pipelines("updateStage", ["id": try pipeline.stage("won").id, "name": "Yes", "probability": 100])
  }

  @Test func reorderingTakesAllStagesOnce() async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let other = try await crm.pipelines("createPipeline", ["name": "Other"])
    let ids = try #require(pipeline["stages"]?.arrayValue).map(\.id)
    let order = [1, 0, 3, 2, 4, 5].map { ids[$0] }
    let list = try await crm.pipelines("reorderStages", ["pipelineId": pipeline.id, "stageIds": .array(order)])
    #expect(list.items.map(\.id) == order)
    #expect(list.items.map { $0["position"]?.intValue } == [0, 1, 2, 3, 4, 5])
    let wrong = [
      Array(ids.dropLast()), ids.dropLast() + [ids[0]], ids.dropLast() + [try other.stage("lost").id],
      ids + [try other.stage("lost").id],
    ]
    for ids in wrong {
      let refusal = await crm.refusal(
        "crm.pipelines.reorderStages", ["pipelineId": pipeline.id, "stageIds": .array(ids)], as: "owner")
      #expect(refusal?.code == .badRequest)
      #expect(refusal?.issues.first?.path.hasPrefix("stageIds") == true)
    }
    // The first stage is another one now: a deal can't be won from there.
    let deal = try await crm.deal()
    #expect(deal.text("stage") == "qualified")
    #expect(await crm.dealError("closeOpportunity", ["id": deal.id, "outcome": "won"])?["from"] == "qualified")
  }

  @Test func aStageWithDealsIsDeletedWithATarget() async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let stage = try pipeline.stage("qualified")
    let customer = try await crm.customer()
    var deals: [JSONValue] = []
    for title in ["a", "b"] {
      deals.append(
        try await crm.deal(["title": .string(title), "stage": "qualified", "customerProfileId": customer]))
    }
    _ = try await crm.deal(["title": "top", "stage": "proposal", "customerProfileId": customer])
    #expect(await crm.pipelineError("deleteStage", ["id": stage.id]) == ["type": "hasDeals", "count": 2])
    for target in ["won", "lost", "qualified"] {
      let refusal = await crm.refusal(
        "crm.pipelines.deleteStage", ["id": stage.id, "moveToStageId": try pipeline.stage(target).id], as: "owner")
      #expect(refusal?.issues.map(\.path) == ["moveToStageId"])
    }
    crm.pass(days: 2)
    try await crm.pipelines("deleteStage", ["id": stage.id, "moveToStageId": try pipeline.stage("proposal").id])
    #expect(try await keys(crm, pipeline) == ["lead", "proposal", "negotiation", "won", "lost"])
    #expect(try await crm.column("proposal") == ["top", "b", "a"])
    #expect(try await crm.read(deals[0])["probability"] == 50)
    #expect(await crm.refusal("crm.pipelines.getStage", ["id": stage.id], as: "owner")?.code == .notFound)
    let history = try await crm.deals("getOpportunityHistory", ["id": deals[0].id]).items
    let move = try #require(history.first { $0.text("field") == "stage" })
    #expect(move["old"] == "qualified" && move["new"] == "proposal" && move["secondsInStage"] == 172_800)
    // The key is free again.
    try await crm.pipelines(
      "createStage", ["pipelineId": pipeline.id, "key": "qualified", "name": "Q", "probability": 30])
  }

  @Test func aRestoredStageHasItsPlaceAndItsDealsAgain() async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let (stage, target) = (try pipeline.stage("qualified"), try pipeline.stage("proposal"))
    let customer = try await crm.customer()
    func deal(_ title: String) async throws -> JSONValue {
      try await crm.deal(["title": .string(title), "stage": "qualified", "customerProfileId": customer])
    }
    let (stays, deleted, moved) = (try await deal("stays"), try await deal("deleted"), try await deal("moved"))
    try await crm.deals("updateOpportunity", ["id": stays.id, "probability": 33])
    try await crm.deals("deleteOpportunity", ["id": deleted.id])
    let before = try await crm.read(stays)
    crm.pass(days: 2)
    try await crm.pipelines("deleteStage", ["id": stage.id, "moveToStageId": target.id])
    try await crm.deals("moveOpportunity", ["id": moved.id, "stage": "negotiation"])
    crm.pass(days: 1)
    let restored = try await crm.pipelines("restoreStage", ["id": stage.id])
    #expect(restored["position"] == 1 && restored.text("key") == "qualified")
    #expect(try await keys(crm, pipeline) == ["lead", "qualified", "proposal", "negotiation", "won", "lost"])
    let now = try await crm.read(stays)
    #expect(now.text("stage") == "qualified" && now["probability"] == 33 && now["isProbabilityManual"] == true)
    #expect(now["stageEnteredAt"] == before["stageEnteredAt"] && now["daysInStage"] == 3)
    #expect(try await crm.read(moved).text("stage") == "negotiation")
    #expect(try await crm.deals("restoreOpportunity", ["id": deleted.id]).text("stage") == "qualified")
    // A key that was given away meanwhile stands in the way.
    try await crm.pipelines("deleteStage", ["id": stage.id, "moveToStageId": target.id])
    try await crm.pipelines(
      "createStage", ["pipelineId": pipeline.id, "key": "qualified", "name": "Q", "probability": 30])
    #expect(await crm.pipelineError("restoreStage", ["id": stage.id])?["type"] == "notRestorable")
  }

  @Test(arguments: [("won", "oneWonStage"), ("lost", "lastLostStage")])
  func aPipelineKeepsItsOutcomes(key: String, reason: String) async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let error = await crm.pipelineError("deleteStage", ["id": try pipeline.stage(key).id])
    #expect(error?["type"] == "invalidPipeline" && error?["reason"] == ["type": .string(reason)])
    #expect(try await keys(crm, pipeline) == pipeline.stageKeys)
  }

  @Test func theLastOpenStageStays() async throws {
    let crm = try await TestCRM()
    let pipeline = try await crm.pipelines("createPipeline", ["name": "Small", "template": "empty"])
    let error = await crm.pipelineError("deleteStage", ["id": try pipeline.stage("open").id])
    #expect(error?["type"] == "invalidPipeline" && error?["reason"] == ["type": "lastOpenStage"])
    // With one open stage there is nothing to pass before a deal is won.
    let deal = try await crm.deal()
    #expect(try await crm.deals("closeOpportunity", ["id": deal.id, "outcome": "won"]).text("status") == "won")
  }

  @Test func changesAreAuditedAndPublished() async throws {
    let crm = try await TestCRM()
    let pipeline = try await pipeline(crm)
    let stage = try pipeline.stage("lead")
    try await crm.pipelines("updateStage", ["id": stage.id, "probability": 11])
    let entry = try #require(try await crm.audit().last)
    #expect(entry.entity == "Stage" && entry.action == "updated" && entry.procedure == "crm.pipelines.updateStage")
    #expect(entry.changes.value == ["probability": ["old": 10, "new": 11]])
    #expect(try await crm.events().last?.name == "crm.stage.updated")
  }
}
