import Rapport
import Storage

/// What is there before customers and deals.
struct DemoFrame: Sendable {
  var workspace: DemoWorkspace
  /// Who owns customers and deals.
  var sellers: [CallUser]
  var pipeline: PipelineWithStages
  var campaigns: [ID<Campaign>]
  /// In the name of the owner.
  var call: CRMCall
}

/// Draws customers and deals in large numbers, and writes them in batches, so that memory holds the customers and one
/// batch of deals.
struct DemoCrowd {
  /// The length of its history.
  static let days = 5 * 365
  /// Few enough: what statements may have to undo is kept for the whole transaction, and gone through after each.
  private static let batchSize = 1000

  /// What deals need to know of a customer.
  struct Customer {
    var id: ID<CustomerProfile>
    var contact: ID<Contact>?
    var name: String
    /// An index into the sellers.
    var owner: Int
  }

  let frame: DemoFrame
  private let start: Instant
  private let now: Instant
  /// How many deals there are.
  let count: Int
  private let customerCount: Int
  /// By team, the sellers that share it.
  private let teams: [ID<Team>: [Int]]
  private let openStages: [StageRow]
  private(set) var customers: [Customer] = []
  /// How many entries all timelines have.
  var timelineEntries: Int64 = 0
  /// By year, the last number.
  private var numbers: [Int: Int] = [:]
  private var random = RandomSource.seeded(0x43_726F_7764)
  /// For what happens around customers and deals, so that these stay the same when there is more of that.
  var extras = RandomSource.seeded(0x45_7874_7261)
  /// For consents, so that all else stays the same.
  var consentRandom = RandomSource.seeded(0x436F_6E73_656E_74)

  init(_ frame: DemoFrame, from start: Instant, to now: Instant, deals: Int, customers: Int) {
    self.frame = frame
    self.start = start
    self.now = now
    count = deals
    customerCount = customers
    openStages = frame.pipeline.stages.filter(\.isOpen)
    teams = Dictionary(grouping: frame.sellers.indices) { frame.sellers[$0].teamId ?? ID(frame.sellers[$0].id.uuid) }
  }

  var dealsPerCustomer: Int { max(1, count / max(1, customerCount)) }
  var workspace: ID<Workspace> { frame.pipeline.row.workspaceId }

  /// - Parameter progress: see ``Demo/make(in:now:deals:options:progress:)``.
  mutating func write(_ progress: (Int) -> Void) async throws {
    for first in stride(from: 0, to: customerCount, by: Self.batchSize) {
      let range = first..<min(first + Self.batchSize, customerCount)
      let (rows, contacts) = drawCustomers(range, of: customerCount)
      let relationships = drawRelationships(range, of: rows)
      let documents = drawDocuments(rows, range)
      let drawn = drawConsents(range, of: rows)
      let consents = try await frame.call.store.write { [workspace] writer in
        try Customers.load(rows, contacts: contacts, writer)
        try writer.insert(contentsOf: relationships)
        try Documents.load(documents, writer)
        return try Consents.load(drawn, to: workspace, in: writer)
      }
      let owners = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.ownerId) })
      var entries = try await drawTimeline(rows, by: \.createdBy, at: \.createdAt)
      entries += try await drawTimeline(relationships, by: \.createdBy, at: \.createdAt)
      entries += try await drawTimeline(documents, by: \.createdBy, at: \.createdAt)
      entries += try await drawTimeline(
        consents, by: { row in row.customerId.flatMap { owners[$0] } ?? rows[0].ownerId }, at: \.createdAt)
      try await keep(
        Self.creations(of: rows) + Self.creations(of: contacts) + Self.creations(of: relationships)
          + Self.creations(of: documents) + Self.creations(of: consents), entries, at: rows[rows.count - 1].createdAt)
    }
    for first in stride(from: 0, to: count, by: Self.batchSize) {
      progress(first)
      let range = first..<min(first + Self.batchSize, count)
      let deals = range.map { drawDeal($0) }
      let activities = drawActivities(range)
      let rows = deals.map(\.row)
      let tasks = drawTasks(for: rows)
      try await frame.call.store.write { writer in
        try Opportunities.load(rows, moves: deals.flatMap(\.moves), writer)
        try writer.insert(contentsOf: activities)
        try writer.insert(contentsOf: tasks)
      }
      var entries = try await drawTimeline(rows, by: \.createdBy, at: \.createdAt)
      entries += try await drawTimeline(activities, by: \.createdBy, at: \.createdAt)
      entries += try await drawTimeline(tasks, by: \.createdBy, at: \.createdAt)
      try await keep(
        Self.creations(of: rows) + Self.creations(of: activities) + Self.creations(of: tasks), entries,
        at: moment(range.upperBound - 1, of: count))
    }
    try await writeTraces()
    progress(count)
  }

  /// Writes what else is kept of a batch: its part of the audit trail and of timelines.
  private func keep(_ drafts: [AuditLog.Draft], _ entries: [TimelineEntryRow], at moment: Instant) async throws {
    let (workspace, call) = (workspace, call(at: moment))
    try await call.store.write { writer in
      try AuditLog.append(drafts, to: workspace, for: call, in: writer)
      try writer.insert(contentsOf: entries)
    }
  }

  /// What stays beside: the numbers that were given out, and one entry in the audit trail.
  private func writeTraces() async throws {
    let (workspace, call, numbers, count) = (workspace, frame.call, numbers, count)
    try await call.store.write { writer in
      for (year, last) in numbers.sorted(by: { $0.key < $1.key }) {
        try Opportunities.keepNumbers(upTo: last, year: year, in: workspace, writer)
      }
      let loaded = FieldChange(name: "opportunities", old: 0, new: .number(JSONNumber(count)))
      try AuditLog.append(
        [
          AuditLog.Draft(
            action: "loaded", entity: WorkspaceRow.entity, entityId: workspace.uuid,
            changes: FieldChange.json([loaded]))
        ], to: workspace, for: call, in: writer)
    }
  }

  // MARK: Customers

  private mutating func drawCustomers(
    _ range: Range<Int>, of total: Int
  ) -> (rows: [CustomerRow], contacts: [ContactRow]) {
    var rows: [CustomerRow] = []
    var contacts: [ContactRow] = []
    for index in range {
      let owner = Int.random(in: frame.sellers.indices, using: &random)
      let row = drawCustomer(owner: owner, at: moment(index, of: total))
      rows.append(row)
      var contact: ContactRow?
      if chance(60) {
        contact = ContactRow(
          id: newID(at: row.createdAt), workspaceId: workspace, ownerId: row.ownerId, customerId: row.id,
          name: drawPerson())
      }
      if let contact { contacts.append(contact) }
      customers.append(Customer(id: row.id, contact: contact?.id, name: row.name, owner: owner))
    }
    return (rows, contacts)
  }

  private mutating func drawCustomer(owner: Int, at created: Instant) -> CustomerRow {
    let isPerson = chance(20)
    let trade = pick(DemoData.trades)
    let name =
      isPerson
      ? drawPerson()
      : "\(pick(DemoData.companyStems))\(trade.0) \(pick(DemoData.places)) \(pick(DemoData.companyForms))"
    let id: ID<CustomerProfile> = newID(at: created)
    let host = "\(DemoData.localPart(name))-\(id.uuid.low % 100_000).example"
    let seller = frame.sellers[owner].id
    return CustomerRow(
      id: id, workspaceId: workspace, kind: isPerson ? .person : .company, name: name,
      sortName: SortText.folded(name), email: "info@\(host)",
      phone: "+49 30 23125 \(Int.random(in: 100...999, using: &random))",
      website: isPerson ? nil : "https://www.\(host)", vatId: nil, industry: isPerson ? nil : trade.1,
      status: chance(60) ? .active : .prospect, tags: TextList(chance(20) ? [pick(DemoData.tags)] : []), notes: nil,
      ownerId: seller, createdAt: created, updatedAt: created, createdBy: seller, updatedBy: seller, version: 1,
      deletedAt: nil)
  }

  private mutating func drawPerson() -> String { "\(pick(DemoData.firstNames)) \(pick(DemoData.lastNames))" }

  // MARK: Deals

  private mutating func drawDeal(_ index: Int) -> (row: OpportunityRow, moves: [OpportunityMoveRow]) {
    let created = moment(index, of: count)
    // One of the customers that are there already.
    let customer = customers[
      Int.random(in: 0...min(index / dealsPerCustomer, customers.count - 1), using: &random)]
    let owner = frame.sellers[drawOwner(of: customer)].id
    let id: ID<Opportunity> = newID(at: created)
    let path = drawPath(from: created, isOpen: drawsOpen(index))
    let last = path[path.count - 1]
    let isOpen = last.stage.isOpen
    let isManual = isOpen && chance(5)
    let title = "\(pick(DemoData.crowdProducts)) for \(customer.name)"
    let closed = isOpen ? nil : last.at.date
    let value: Int64? = chance(3) ? nil : drawValue()
    let row = OpportunityRow(
      id: id, workspaceId: workspace, number: nextNumber(created.date.year), title: title,
      sortTitle: SortText.folded(title), description: chance(25) ? pick(DemoData.descriptions) : nil,
      customerProfileId: customer.id, contactId: chance(50) ? customer.contact : nil, leadId: nil,
      campaignId: chance(25) ? pick(frame.campaigns) : nil, pipelineId: last.stage.pipelineId,
      stageId: last.stage.id,
      // The newest of a column on top.
      position: -Double(start.seconds(until: last.at)), status: last.stage.status, valueMinor: value.map { $0 * 100 },
      valueUnits: value.map { $0 * 10_000 }, currency: chance(12) ? pick(["DKK", "CHF"]) : "EUR",
      probability: isManual ? 5 * Int.random(in: 1...19, using: &random) : last.stage.probability,
      isProbabilityManual: isManual,
      forecastCategory: isOpen && chance(5) ? pick([.omitted, .bestCase, .commit]) : nil,
      expectedCloseDate: drawExpectedClose(closed: closed), actualCloseDate: closed,
      closeReason: isOpen ? nil : pick(last.stage.isWon ? DemoData.wonReasons : DemoData.lostReasons),
      nextSteps: isOpen ? pick(DemoData.nextSteps) : nil, source: pick(DemoData.sources), notes: nil,
      tags: TextList(chance(20) ? [pick(DemoData.tags)] : []), metadata: nil, ownerId: owner, stageEnteredAt: last.at,
      createdAt: created, updatedAt: last.at, createdBy: owner, updatedBy: owner, version: path.count, deletedAt: nil)
    return (row, moves(of: id, path))
  }

  /// Mostly the customer's owner; one in ten deals is another's in their team, and shared by that.
  private mutating func drawOwner(of customer: Customer) -> Int {
    guard chance(10), let team = frame.sellers[customer.owner].teamId, let members = teams[team] else {
      return customer.owner
    }
    return pick(members)
  }

  /// Three in ten deals are open: of the newest nine in ten, of the oldest none.
  private mutating func drawsOpen(_ index: Int) -> Bool {
    let age = Double(index) / Double(count)
    return Double.random(in: 0..<1, using: &random) < 0.9 * age * age
  }

  /// When the deal entered each stage, from the first one on: some are passed over, and a lost deal is lost from any.
  private mutating func drawPath(from created: Instant, isOpen: Bool) -> [(stage: StageRow, at: Instant)] {
    let isWon = !isOpen && chance(57)
    let last = isWon ? openStages.count - 1 : Int.random(in: openStages.indices, using: &random)
    var stages = openStages[...last].filter { $0.id == openStages[last].id || !chance(12) }
    if !isOpen, let end = isWon ? frame.pipeline.wonStage : frame.pipeline.lostStage { stages.append(end) }
    // Within the time that there was.
    let age = Int(created.seconds(until: now))
    let length = min(age, Int.random(in: 5...150, using: &random) * 86_400)
    let times = stages.dropFirst().map { _ in Int.random(in: 0...length, using: &random) }.sorted()
    return zip(stages, [0] + times).map { ($0, created.adding(seconds: $1)) }
  }

  private func moves(
    of id: ID<Opportunity>, _ path: [(stage: StageRow, at: Instant)]
  ) -> [OpportunityMoveRow] {
    path.indices.map { index in
      let before = index > 0 ? path[index - 1] : nil
      return OpportunityMoveRow(
        opportunityId: id, version: index + 1, pipelineId: path[index].stage.pipelineId, fromStageId: before?.stage.id,
        toStageId: path[index].stage.id, movedAt: path[index].at,
        milliseconds: before.map { path[index].at.milliseconds - $0.at.milliseconds })
    }
  }

  /// Some open deals are overdue, and some have no date.
  private mutating func drawExpectedClose(closed: CalendarDate?) -> CalendarDate? {
    if let closed { return closed.adding(days: Int.random(in: -20...30, using: &random)) }
    if chance(6) { return nil }
    return now.date.adding(days: chance(14) ? -Int.random(in: 2...60, using: &random) : drawDaysAhead())
  }

  private mutating func drawDaysAhead() -> Int {
    // Many soon, few next year.
    min(Int.random(in: 4...360, using: &random), Int.random(in: 4...360, using: &random))
  }

  /// In major units: many small amounts and a few large ones.
  private mutating func drawValue() -> Int64 {
    let size: Int64 = pick([4, 6, 8, 9, 12, 12, 15, 18, 18, 24, 28, 36, 45, 60, 85, 120, 400])
    return size * 1000 + 50 * Int64.random(in: 0...19, using: &random)
  }

  private mutating func nextNumber(_ year: Int) -> String {
    numbers[year, default: 0] += 1
    return DealRules.number(numbers[year, default: 0], year: year)
  }

  // MARK: Drawing

  /// The moment of the `index`-th of so many things that are spread evenly over the history, in order.
  func moment(_ index: Int, of total: Int) -> Instant {
    let span = now.milliseconds - start.milliseconds
    return Instant(milliseconds: start.milliseconds + span * Int64(index) / Int64(total))
  }

  private mutating func newID<Entity>(at moment: Instant) -> ID<Entity> { ID(UUIDv7(at: moment, using: &random)) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
}
