import Rapport
import Storage
import Testing

@testable import CRM

/// The kept sums against the deals themselves.
@Suite struct SumTests {
  /// What somebody may do to deals and what decides who sees them, by a seeded hand.
  private struct Hand {
    let crm: TestCRM
    var random: RandomSource
    var customers: [JSONValue] = []
    var deals: [JSONValue] = []
    var pipelines: [JSONValue] = []
    var done = 0

    static let sellers = ["owner", "admin", "manager", "rep", "rep2", "southManager", "southRep", "loner"]

    mutating func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: elements.indices, using: &random)]
    }

    mutating func date() -> JSONValue {
      pick([0, 0, 0, 1]) == 1
        ? nil : .string(TestCRM.start.date.adding(days: Int.random(in: -80...200, using: &random)).description)
    }

    mutating func value() -> JSONValue {
      pick([nil, 0, 7, 1234, 999_999, .init(integerLiteral: Int.random(in: 0...90_000_000, using: &random))])
    }

    /// One call; what the rules refuse changes nothing.
    mutating func act() async throws {
      if deals.isEmpty { try await create() }
      let deal = pick(deals)
      let (procedure, input) = try await action(on: deal)
      if await crm.refusal("crm.\(procedure)", input, as: "owner") == nil { done += 1 }
    }

    private mutating func action(on deal: JSONValue) async throws -> (String, JSONValue) {
      switch Int.random(in: 0..<20, using: &random) {
      case 0, 1, 2, 3:
        if pick([0, 1, 2]) > 0 { try await create() }
        return ("extensions.updateOpportunity", ["id": pick(deals), "value": value()])
      case 4: return ("extensions.updateOpportunity", ["id": deal, "expectedCloseDate": date()])
      case 5: return ("extensions.updateOpportunity", ["id": deal, "ownerId": crm.id(pick(Self.sellers))])
      case 6: return ("extensions.updateOpportunity", ["id": deal, "probability": pick([0, 33, 99])])
      case 7: return ("extensions.updateOpportunity", ["id": deal, "currency": pick(["EUR", "DKK", "JPY"])])
      case 8:
        return (
          "extensions.updateOpportunity",
          ["id": deal, "forecastCategory": pick([nil, "omitted", "bestCase", "commit", "pipeline"])]
        )
      case 9: return ("extensions.updateOpportunity", ["id": deal, "customerProfileId": pick(customers)])
      case 10, 11:
        return (
          "extensions.moveOpportunity", ["id": deal, "stage": pick(["lead", "qualified", "proposal", "negotiation"])]
        )
      case 12, 13: return ("extensions.closeOpportunity", ["id": deal, "outcome": pick(["won", "lost"])])
      case 14: return ("extensions.reopenOpportunity", ["id": deal])
      case 15: return ("extensions.deleteOpportunity", ["id": deal])
      case 16: return ("extensions.restoreOpportunity", ["id": deal])
      case 17:
        return (
          "customers.updateCustomer", ["id": pick(customers), "ownerId": crm.id(pick(Self.sellers))]
        )
      case 18:
        return (
          "extensions.bulkUpdateOpportunities",
          ["ids": .array(Array(Set(deals.shuffled(using: &random).prefix(5)))), "ownerId": crm.id(pick(Self.sellers))]
        )
      default:
        crm.pass(days: 3)
        return try await stageAction()
      }
    }

    private mutating func create() async throws {
      if customers.count < 12 {
        customers.append(try await crm.customer("C\(customers.count)", of: pick(Self.sellers)))
      }
      var input: [String: JSONValue] = [
        "customerProfileId": pick(customers), "title": "Pump", "value": value(), "expectedCloseDate": date(),
        "ownerId": crm.id(pick(Self.sellers)),
      ]
      if pick([true, false]), let other = pipelines.last {
        input["pipelineId"] = other
      } else {
        input["stage"] = pick(["lead", "proposal"])
      }
      deals.append(try await crm.deals("createOpportunity", .object(input), as: "owner").id)
    }

    /// A stage that comes, or goes with its deals to another one; or a pipeline with its deals.
    private mutating func stageAction() async throws -> (String, JSONValue) {
      guard pipelines.count < 3 else {
        return ("pipelines.deletePipeline", ["id": pipelines.removeLast(), "moveToPipelineId": pipelines[0]])
      }
      if pipelines.isEmpty || pick([true, false]) {
        let name: JSONValue = .string("P\(done)")
        let made = try await crm.call("crm.pipelines.createPipeline", ["name": name, "currency": "EUR"], as: "owner")
        pipelines.append(made.id)
        return ("pipelines.createStage", ["pipelineId": made.id, "name": "Extra", "key": "extra", "probability": 40])
      }
      let list = try await crm.call("crm.pipelines.listStages", ["pipelineId": pick(pipelines)], as: "owner").items
      let open = list.filter { $0["isWon"] == false && $0["isLost"] == false }
      return ("pipelines.deleteStage", ["id": open[0].id, "moveToStageId": open[open.count - 1].id])
    }
  }

  @Test(arguments: [1, 3] as [UInt64])
  func reportsAreWhatAScanOfTheDealsGives(seed: UInt64) async throws {
    let crm = try await TestCRM()
    var hand = Hand(crm: crm, random: .seeded(seed))
    _ = try await crm.defaultPipeline()
    for round in 1...3 {
      for _ in 0..<80 { try await hand.act() }
      #expect(hand.done > 40 * round)
      #expect(try await crm.store.read { try OpportunitySums.countDifferences($0) } == 0)
      #expect(try await crm.wronglySharedDeals() == 0)
    }
    let team = crm.user("southRep").teamId
    let scopes =
      ["owner", "manager", "rep", "loner", "stranger"].map { ReportScope(user: crm.user($0)) }
      + ["owner", "viewer"].flatMap { word in
        [
          ReportScope(user: crm.user(word), ownerId: crm.user("rep2").id),
          ReportScope(user: crm.user(word), teamId: team),
        ]
      }
    for scope in scopes { try await compare(crm, scope, hand.pipelines) }
  }

  /// Compares what reports are made of with a plain sum over the deals.
  private func compare(_ crm: TestCRM, _ scope: ReportScope, _ pipelines: [JSONValue]) async throws {
    let deals = try await crm.store.read { reader in
      try reader.fetchAll(
        "SELECT \(OpportunityRow.columns(of: "o")) FROM opportunities o WHERE \(scope.condition)",
        as: OpportunityRow.self)
    }
    let today = crm.now.date
    let month = today.adding(days: 1 - today.day)
    let limits: [(CalendarDate?, CalendarDate?)] = [
      (nil, nil), (today.adding(days: -20), today.adding(days: 45)), (month, month.adding(months: 2).adding(days: -1)),
      (nil, month), (today.adding(days: 1), nil),
    ]
    for (status, overdueBefore) in [(.open, today), (.won, nil), (.lost, nil)] as [(OpportunityStatus, CalendarDate?)] {
      for (from, to) in limits {
        for (byMonth, byOwner) in [(true, false), (false, true), (false, false)] {
          let sums = DatedSums(
            scope: scope, status: status, from: from, to: to, overdueBefore: overdueBefore, byMonth: byMonth,
            byOwner: byOwner)
          let found = try await crm.store.read { try sums.fetch($0) }
          var kept: [[String]: DealSum] = [:]
          for group in found { kept[key(group, sums), default: DealSum()] += group.sum }
          #expect(kept == plain(deals, sums), "\(scope) \(sums)")
        }
      }
    }
    for pipeline in pipelines.compactMap({ $0.stringValue.flatMap { ID<Pipeline>($0) } }) {
      let open = try await crm.store.read { try DealSums.countOpen(in: [pipeline], for: scope.user, $0) }
      if scope.ownerId == nil, scope.teamId == nil {
        #expect(open[pipeline] ?? 0 == deals.filter { $0.pipelineId == pipeline && $0.status == .open }.count)
      }
    }
  }

  private func key(_ group: DatedSums.Group, _ sums: DatedSums) -> [String] {
    key(group.date, group.currency, group.stageId, group.category, group.ownerId, sums)
  }

  private func key(
    _ date: CalendarDate?, _ currency: String, _ stage: ID<Stage>, _ category: ForecastCategory?, _ owner: ID<User>?,
    _ sums: DatedSums
  ) -> [String] {
    var key = [currency, stage.description, category?.rawValue ?? "", owner?.description ?? ""]
    if sums.byMonth {
      let isOverdue = date.flatMap { date in sums.overdueBefore.map { date < $0 } } ?? false
      key.append("\(date?.description.prefix(7) ?? "") \(isOverdue)")
    }
    return key
  }

  private func plain(_ deals: [OpportunityRow], _ sums: DatedSums) -> [[String]: DealSum] {
    var result: [[String]: DealSum] = [:]
    for deal in deals where deal.status == sums.status {
      let date = deal.status == .open ? deal.expectedCloseDate : deal.actualCloseDate
      if sums.from != nil || sums.to != nil {
        guard let date else { continue }
        let isOverdue = sums.overdueBefore.map { date < $0 } ?? false
        let isWithin = sums.from.map { $0 <= date } ?? true && sums.to.map { date <= $0 } ?? true
        guard isOverdue || isWithin else { continue }
      }
      let key = key(
        date, deal.currency, deal.stageId, deal.forecastCategory, sums.byOwner ? deal.ownerId : nil, sums)
      result[key, default: DealSum()].add(value: deal.valueMinor ?? 0, probability: deal.probability)
    }
    return result
  }

  @Test func aRepairMakesThemAnew() async throws {
    let crm = try await TestCRM()
    for value in [1, 2, 3] { _ = try await crm.deal(["value": .init(integerLiteral: value)]) }
    func differences() async throws -> Int {
      try await crm.store.read { try OpportunitySums.countDifferences($0) }
    }
    #expect(try await differences() == 0)
    try await crm.store.write { writer in
      try writer.execute("UPDATE opportunity_sums_by_month SET deals = deals + 1")
      try writer.execute("DELETE FROM opportunity_sums_by_owner")
    }
    // A wrong cell is there and not the right one, and one is missing.
    #expect(try await differences() == 3)
    try await crm.store.write { try OpportunitySums.repair($0) }
    #expect(try await differences() == 0)
    #expect(try await crm.deals("getPipelineStats", [:])["openCount"] == 3)
  }

  /// Whatever writes deals, the procedures or not.
  @Test(
    arguments: [
      "UPDATE opportunities SET value_minor = 9223372036854775807, value_units = 1",
      "UPDATE opportunities SET owner_id = created_by, deleted_at = NULL", "DELETE FROM opportunities",
      "UPDATE customers SET owner_id = (SELECT id FROM users WHERE email = 'rep2@example.com')",
    ] as [SQL])
  func noStatementGoesPastThem(statement: SQL) async throws {
    let crm = try await TestCRM()
    for owner in ["rep", "rep", "manager"] { _ = try await crm.deal(["value": 5], as: owner) }
    try await crm.deals("deleteOpportunity", ["id": try await crm.deal().id])
    try await crm.store.write { writer in
      let count = try writer.execute(statement)
      let differences = try OpportunitySums.countDifferences(writer)
      #expect(count > 0 && differences == 0)
    }
  }
}
