import Rapport
import Storage

@Table("timeline_entries", recordsChanges: false)
struct TimelineEntryRow: Hashable {
  @PrimaryKey var id: Int64
  var workspaceId: ID<Workspace>
  var customerId: ID<CustomerProfile>
  /// ``TimelineEntryRow/key(of:)``.
  var customerKey: String
  var happenedAt: Instant
  var kind: TimelineKind
  var event: String
  var title: String
  var detail: String?
  /// The kind of record that it tells of, and which one.
  var entity: String
  var entityId: UUIDv7
  var ownerId: ID<User>?
  var opportunityId: ID<Opportunity>?
  var actorId: ID<User>?
  var createdAt: Instant
  /// By which a merge of customers notes it.
  var uid: UUIDv7?
}

extension TimelineKind: ColumnValue {}

extension TimelineEntryRow {
  /// A customer as one word of the text index: the random part of the id.
  static func key(of customer: ID<CustomerProfile>) -> String {
    let digits = String(customer.uuid.low, radix: 16)
    return "c" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension CustomerReference {
  static let timeline = CustomerReference.rows(of: TimelineEntryRow.table, column: "customer_id", id: "uid")
}
