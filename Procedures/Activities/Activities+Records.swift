import Foundation
import Rapport
import RapportJSON
import Storage

@Table("activities")
struct ActivityRow: Hashable {
  var id: ID<Activity>
  var workspaceId: ID<Workspace>
  var kind: ActivityKind
  var subject: String
  var body: String?
  var customerId: ID<CustomerProfile>?
  var contactId: ID<Contact>?
  var leadId: ID<Lead>?
  var opportunityId: ID<Opportunity>?
  var direction: ActivityDirection?
  var durationMinutes: Int?
  var outcome: ActivityOutcome?
  var location: String?
  var happenedAt: Instant
  /// An array of ``ActivityParticipant``.
  var participants: JSONText
  var ownerId: ID<User>
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension ActivityKind: ColumnValue {}
extension ActivityDirection: ColumnValue {}
extension ActivityOutcome: ColumnValue {}

extension ActivityRow {
  var participantList: [ActivityParticipant] {
    (try? JSONDecoder().decode([ActivityParticipant].self, from: Data(participants.json.utf8))) ?? []
  }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

/// Activities as their procedures and other domains read and change them.
enum Activities {
  /// That the caller may see or change it has been checked before the procedure ran, but it may be gone since.
  static func find(_ id: ID<Activity>, in reader: Reader) throws -> ActivityRow {
    guard let row = try reader.find(ActivityRow.self, id), row.deletedAt == nil else { throw notFound(id) }
    return row
  }

  static func notFound(_ id: ID<Activity>) -> RPCError {
    RPCError(.notFound, "There is no Activity \(id) for you (id)")
  }

  /// An activity as the user sees it.
  static func view(_ id: ID<Activity>, for user: CallUser, in reader: Reader) throws -> Activity {
    guard let activity = try views("\(select(for: user)) WHERE a.id = \(id)", in: reader).first else {
      throw notFound(id)
    }
    return activity
  }

  /// Activities `a` with the names of what they are about, to be continued. A deal or lead that the user does not see
  /// is not there.
  static func select(for user: CallUser, order: SQL = "activities a") -> SQL {
    """
    SELECT \(ActivityRow.columns(of: "a")), c.name, k.name, l.id, l.name, o.id, o.title, u.name
    FROM \(order)
    LEFT JOIN customers c ON c.id = a.customer_id
    LEFT JOIN contacts k ON k.id = a.contact_id
    LEFT JOIN leads l ON l.id = a.lead_id AND \(Access.visible(owner: "l.owner_id", to: user))
    LEFT JOIN opportunities o
      ON o.id = a.opportunity_id AND o.deleted_at IS NULL AND \(Access.visibleOpportunities("o", to: user))
    LEFT JOIN users u ON u.id = a.owner_id
    """
  }

  /// - Parameter sql: begins with ``select(for:order:)``.
  static func views(_ sql: SQL, in reader: Reader) throws -> [Activity] {
    var activities: [Activity] = []
    try reader.forEachRow(sql) { row in
      let activity = try ActivityRow(row: row)
      let names = row.dropFirst(ActivityRow.columns.count)
      activities.append(
        Activity(
          id: activity.id, kind: activity.kind, subject: activity.subject, body: activity.body,
          customerProfileId: activity.customerId, customerName: try names[0], contactId: activity.contactId,
          contactName: try names[1], leadId: try names[2], leadName: try names[3], opportunityId: try names[4],
          opportunityTitle: try names[5], direction: activity.direction, durationMinutes: activity.durationMinutes,
          outcome: activity.outcome, location: activity.location, happenedAt: activity.happenedAt,
          participants: activity.participantList, ownerId: activity.ownerId, ownerName: try names[6] ?? "",
          createdAt: activity.createdAt, updatedAt: activity.updatedAt, createdBy: activity.createdBy,
          updatedBy: activity.updatedBy, version: activity.version))
    }
    return activities
  }

  /// A condition on rows of `activities` under that alias: of the user's workspace, and theirs to read. Who sees the
  /// customer or the lead sees their activities, and everybody their own; those of a deleted customer are not seen. It
  /// does not say whether they are deleted themselves.
  static func visible(_ alias: String, to user: CallUser) -> SQL {
    let row = SQL(identifier: alias)
    let own: SQL = """
      \(row).workspace_id = \(user.workspaceId) AND (\(row).customer_id IS NULL OR EXISTS (
        SELECT 1 FROM customers known WHERE known.id = \(row).customer_id AND known.deleted_at IS NULL))
      """
    if user.role.reachesWorkspace { return own }
    return """
      \(own) AND (\(Access.visible(owner: "\(row).owner_id", to: user)) OR EXISTS (
          SELECT 1 FROM customers seen
          WHERE seen.id = \(row).customer_id AND \(Access.visibleCustomers("seen", to: user)))
        OR EXISTS (
          SELECT 1 FROM leads of_theirs
          WHERE of_theirs.id = \(row).lead_id AND \(Access.visible(owner: "of_theirs.owner_id", to: user))))
      """
  }
}

extension CustomerReference {
  static let activities = CustomerReference(ActivityRow.self, column: "customer_id") { row, customer, call in
    row.customerId = customer
    row.touch(by: call.user?.id ?? row.updatedBy, at: call.now)
  }
}

// What other domains may ask of this one.
extension Activities {
  /// Gives the activities of a lead to the customer that it has become, too: they stand in the customer's timeline then.
  static func follow(
    _ lead: ID<Lead>, to customer: ID<CustomerProfile>, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    let rows: [ActivityRow] = try writer.fetchAll(
      "\(ActivityRow.select) WHERE lead_id = \(lead) AND customer_id IS NULL ORDER BY happened_at, id")
    for old in rows {
      var new = old
      new.customerId = customer
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
    }
  }

  /// Takes the activities of a lead away from the customer that it is no more.
  static func leave(
    _ customer: ID<CustomerProfile>, of lead: ID<Lead>, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws {
    let rows: [ActivityRow] = try writer.fetchAll(
      """
      \(ActivityRow.select)
      WHERE lead_id = \(lead) AND customer_id = \(customer) AND opportunity_id IS NULL ORDER BY happened_at, id
      """)
    for old in rows {
      var new = old
      (new.customerId, new.contactId) = (nil, nil)
      new.touch(by: user.id, at: call.now)
      try writer.update(new, from: old)
    }
  }
}
