import Rapport
import Storage

/// What the timeline of a customer is told of a change: see ``TrackedRecord/timeline(_:)``.
struct TimelineEntry: Hashable, Sendable {
  /// In whose timeline it stands.
  var customer: ID<CustomerProfile>
  var kind: TimelineKind
  /// What happened, in a word: `created`, `won`.
  var event: String
  /// What it happened to, as people call it: a deal's title, a contact's name.
  var title: String
  /// A line more, for people; searched like the title.
  var detail: String?
  /// `nil`: now.
  var happenedAt: Instant?
  /// Who is responsible for what it tells of.
  var ownerId: ID<User>?
  /// The deal that it tells of. Who may not see that does not see the entry; without one, who sees the customer does.
  var opportunityId: ID<Opportunity>?

  init(
    _ customer: ID<CustomerProfile>, _ kind: TimelineKind, _ event: String, title: String, detail: String? = nil,
    at happenedAt: Instant? = nil, owner: ID<User>? = nil, opportunity: ID<Opportunity>? = nil
  ) {
    self.customer = customer
    self.kind = kind
    self.event = event
    self.title = title
    self.detail = detail
    self.happenedAt = happenedAt
    self.ownerId = owner
    self.opportunityId = opportunity
  }
}

/// How a kind of record stands in the timeline.
enum TimelineForm: Sendable {
  /// Each of its changes may be something that happened: entries are added, and stay.
  case happenings
  /// The record is itself something that happened, as a telephone call: its entries are always what
  /// ``TrackedRecord/timeline(_:)`` says of its last change, and go with it.
  case record
}

/// The timeline as others write it.
enum Timeline {
  /// What a change says of one record, for ``append(_:for:in:)``.
  struct Part {
    var entity: String
    var entityId: UUIDv7
    var workspace: ID<Workspace>
    var form: TimelineForm
    var entries: [TimelineEntry]
  }

  /// The most characters of a title and of a detail; the rest is cut off.
  static let maximumTitle = 300
  static let maximumDetail = 4000

  /// ``CRMCall/write(_:)`` does this for tracked records.
  static func append(_ parts: [Part], for call: CRMCall, in writer: Writer) throws {
    for part in parts where part.form == .record {
      try writer.execute("DELETE FROM timeline_entries WHERE entity_id = \(part.entityId) AND entity = \(part.entity)")
    }
    let customers = Set(parts.flatMap { $0.entries.map(\.customer) })
    if customers.isEmpty { return }
    // A customer may be gone for good in the same transaction.
    let known = Set(
      try writer.fetchValues("SELECT id FROM customers WHERE id IN \(Array(customers))") as [ID<CustomerProfile>])
    var last: Int64 = try writer.fetchValue("SELECT MAX(id) FROM timeline_entries") ?? 0
    var rows: [TimelineEntryRow] = []
    for part in parts {
      for entry in part.entries where known.contains(entry.customer) {
        last += 1
        rows.append(row(entry, id: last, of: part, for: call))
      }
    }
    try writer.insert(contentsOf: rows)
  }

  private static func row(_ entry: TimelineEntry, id: Int64, of part: Part, for call: CRMCall) -> TimelineEntryRow {
    TimelineEntryRow(
      id: id, workspaceId: part.workspace, customerId: entry.customer,
      customerKey: TimelineEntryRow.key(of: entry.customer), happenedAt: entry.happenedAt ?? call.now,
      kind: entry.kind, event: entry.event, title: String(entry.title.prefix(maximumTitle)),
      detail: entry.detail.nonEmpty.map { String($0.prefix(maximumDetail)) }, entity: part.entity,
      entityId: part.entityId, ownerId: entry.ownerId, opportunityId: entry.opportunityId, actorId: call.user?.id,
      createdAt: call.now, uid: call.newUUID())
  }
}
