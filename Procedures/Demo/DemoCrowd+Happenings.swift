import Rapport
import Storage

// What happens around customers and deals: activities, timelines and the audit trail, batch by batch in the order of time,
// so that memory holds no more than one batch.
extension DemoCrowd {
  /// One customer of so many has far more activities than the others, to see what becomes of a long timeline: every
  /// tenth activity is theirs.
  private static let shareOfBusiest = 10

  /// Activities that happened while so many of the deals were made: one for each of them.
  mutating func drawActivities(_ range: Range<Int>) -> [ActivityRow] {
    range.map { index in
      let at = moment(index, of: count)
      let known = min(index / dealsPerCustomer, customers.count - 1)
      let isBusiest = index % Self.shareOfBusiest == 0
      let customer = customers[isBusiest ? 0 : Int.random(in: 0...known, using: &extras)]
      return drawActivity(with: customer, at: at)
    }
  }

  private mutating func drawActivity(with customer: Customer, at moment: Instant) -> ActivityRow {
    let kind = ActivityKind.allCases[Int.random(in: ActivityKind.allCases.indices, using: &extras)]
    let owner = frame.sellers[customer.owner].id
    let lasts = kind == .call || kind == .meeting || kind == .visit
    let id = ID<Activity>(UUIDv7(at: moment, using: &extras))
    return ActivityRow(
      id: id, workspaceId: workspace, kind: kind, subject: pickExtra(DemoData.activitySubjects),
      body: Int.random(in: 0..<100, using: &extras) < 40 ? pickExtra(DemoData.activityNotes) : nil,
      customerId: customer.id, contactId: customer.contact, leadId: nil, opportunityId: nil,
      direction: kind == .call || kind == .email ? pickExtra([.inbound, .outbound]) : nil,
      durationMinutes: lasts ? 5 * Int.random(in: 1...24, using: &extras) : nil, outcome: nil, location: nil,
      happenedAt: moment, participants: JSONText(.array([])), ownerId: owner, createdAt: moment, updatedAt: moment,
      createdBy: owner, updatedBy: owner, version: 1)
  }

  /// A task for every second deal: what is to be done for an open one, what was done for another.
  mutating func drawTasks(for deals: [OpportunityRow]) -> [TaskRow] {
    var tasks: [TaskRow] = []
    for deal in deals where deal.number.utf8.last.map({ $0 % 2 == 0 }) == true {
      let title = deal.nextSteps ?? pickExtra(DemoData.nextSteps)
      let isDone = deal.status != .open
      var task = TaskRow(
        id: ID(UUIDv7(at: deal.createdAt, using: &extras)), workspaceId: workspace, title: title,
        sortTitle: SortText.folded(title), description: nil, kind: pickExtra(TaskKind.allCases),
        priority: pickExtra(TaskPriority.allCases), status: isDone ? .done : .open, dueDate: nil, dueAt: nil,
        dueOrder: nil, snoozedUntil: nil, assigneeId: deal.ownerId, customerProfileId: deal.customerProfileId,
        contactId: nil, opportunityId: deal.id, leadId: nil, completedAt: isDone ? deal.updatedAt : nil,
        completedBy: isDone ? deal.ownerId : nil, outcome: nil, createdAt: deal.createdAt, updatedAt: deal.updatedAt,
        createdBy: deal.ownerId, updatedBy: deal.ownerId, version: 1)
      task.setDue(date: deal.updatedAt.date.adding(days: Int.random(in: 1...30, using: &extras)), at: nil)
      tasks.append(task)
    }
    return tasks
  }

  /// What a record that is new says in the timelines of its customers, as ``ChangeLog`` would have written it.
  mutating func drawTimeline<R: TrackedRecord>(
    _ rows: [R], by actor: (R) -> ID<User>, at moment: (R) -> Instant
  ) async throws -> [TimelineEntryRow] {
    let told = try await frame.call.read { reader in
      try rows.map { try R.timeline(RecordChange(old: nil, new: $0), in: reader) }
    }
    return zip(rows, told).flatMap { row, entries in
      entries.map { entry in
        timelineEntries += 1
        return TimelineEntryRow(
          id: timelineEntries, workspaceId: workspace, customerId: entry.customer,
          customerKey: TimelineEntryRow.key(of: entry.customer), happenedAt: entry.happenedAt ?? moment(row),
          kind: entry.kind, event: entry.event, title: String(entry.title.prefix(Timeline.maximumTitle)),
          detail: entry.detail.nonEmpty.map { String($0.prefix(Timeline.maximumDetail)) }, entity: R.entity,
          entityId: row.recordID, ownerId: entry.ownerId, opportunityId: entry.opportunityId, actorId: actor(row),
          createdAt: moment(row), uid: UUIDv7(at: moment(row), using: &extras))
      }
    }
  }

  /// The entries of the audit trail that say that records were made.
  static func creations<R: TrackedRecord>(of rows: [R]) -> [AuditLog.Draft] {
    rows.map { row in
      let change = RecordChange(old: nil, new: row)
      return AuditLog.Draft(
        action: R.action(change), entity: R.entity, entityId: row.recordID, changes: FieldChange.json(change.fields))
    }
  }

  /// The call in whose name something is kept that happened at that moment.
  func call(at moment: Instant) -> CRMCall { frame.call.at(moment) }

  mutating func pickExtra<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &extras)]
  }
}

extension DemoData {
  static let activitySubjects = [
    "Offer discussed", "Call back about the delivery date", "Visit to the plant", "Inspection of the old pumps",
    "Price negotiation", "Question about spare parts", "Complaint about noise", "Drawing sent", "Kick-off",
    "Commissioning planned", "Maintenance contract explained", "Reference visit arranged", "Budget for next year",
    "Technical data sheet sent", "Delivery confirmed", "Lunch at the fair",
  ]

  static let activityNotes = [
    "The planner wants a second variant with frequency converters.", "Decision in the board meeting next month.",
    "They compare us with two others; the efficiency class matters most.", "Wants to see a pump of the series running.",
    "The order number follows by mail.", "Noise at night; the service looks at the bearings on Thursday.",
    "New contact in purchasing from next quarter on.", "Asked for a discount for three sites.",
  ]
}
