import Rapport
import Storage

/// Who is in a segment, and why.
@Procedures("crm.extensions")
struct SegmentMemberProcedures {
  /// Puts customers into a manual segment, and says of each what became of it.
  ///
  /// A customer that the caller may see, but not change, is refused; the others are added all the same.
  @Mutation(errors: SegmentError.self, cost: 5)
  func addToSegment(_ input: SegmentCustomers, _ call: CRMCall) async throws -> SegmentChanges {
    try await change(input, call) { writer, segment, customers, user in
      let added = try SegmentMembers.add(customers, to: segment, by: user.id, for: call, in: writer)
      return { added.contains($0) ? .added : .alreadyThere }
    }
  }

  /// Takes customers out of a manual segment, and says of each what became of it.
  ///
  /// A customer that the caller may see, but not change, is refused; the others are removed all the same.
  @Mutation(errors: SegmentError.self, cost: 5)
  func removeFromSegment(_ input: SegmentCustomers, _ call: CRMCall) async throws -> SegmentChanges {
    try await change(input, call) { writer, segment, customers, _ in
      let removed = try SegmentMembers.remove(customers, from: segment, for: call, in: writer)
      return { removed.contains($0) ? .removed : .notThere }
    }
  }

  private func change(
    _ input: SegmentCustomers, _ call: CRMCall,
    _ body:
      @escaping @Sendable (Writer, SegmentRow, [ID<CustomerProfile>], CallUser) throws
      -> (ID<CustomerProfile>) -> SegmentChangeOutcome
  ) async throws -> SegmentChanges {
    let user = try call.signedIn()
    return try await call.write { writer in
      let segment = try writer.segmentRow(input.id)
      guard segment.type == .manual else { throw SegmentError.automaticSegment(name: segment.name) }
      // Asked again: they may have changed hands since the call began.
      let writable: Set<ID<CustomerProfile>> = Set(
        try writer.fetchValues(
          """
          SELECT c.id FROM customers c
          WHERE c.id IN \(input.customerProfileIds) AND c.workspace_id = \(user.workspaceId) AND c.deleted_at IS NULL
            AND \(Access.writable(owner: "c.owner_id", by: user))
          """))
      let outcome = try body(writer, segment, input.customerProfileIds.filter(writable.contains), user)
      let items = input.customerProfileIds.map { id in
        writable.contains(id)
          ? SegmentChange(customerProfileId: id, outcome: outcome(id))
          : SegmentChange(
            customerProfileId: id, outcome: .refused, reason: "You may see this customer, but not change it")
      }
      try Self.audit(items, of: segment, call, writer)
      let row = try writer.segmentRow(input.id)
      return SegmentChanges(
        items: items, memberCount: try SegmentMembers.counts(of: [row], for: user, writer)[row.id] ?? 0)
    }
  }

  /// Who has been added or removed stands in the audit trail by the segment: members are no records of their own.
  private static func audit(
    _ items: [SegmentChange], of segment: SegmentRow, _ call: CRMCall, _ writer: Writer
  ) throws {
    func ids(_ outcome: SegmentChangeOutcome) -> JSONValue {
      .array(items.filter { $0.outcome == outcome }.map { .string($0.customerProfileId.description) })
    }
    let (added, removed) = (ids(.added), ids(.removed))
    guard added != [] || removed != [] else { return }
    let draft = AuditLog.Draft(
      action: "updated", entity: SegmentRow.entity, entityId: segment.id.uuid,
      changes: FieldChange.json([FieldChange(name: "members", old: removed, new: added)]))
    try AuditLog.append([draft], to: segment.workspaceId, for: call, in: writer)
  }

  /// The customers of a segment that the caller sees, by page.
  @Query
  func getSegmentMembers(_ input: GetSegmentMembers, _ call: CRMCall) async throws -> Page<SegmentMember> {
    let user = try call.signedIn()
    return try await call.read { reader in
      let query = SegmentMemberQuery(input, of: try reader.segmentRow(input.id), for: user)
      let rows = try query.fetch(after: input.cursor, limit: input.limit, reader)
      let (page, next) = query.page(rows, limit: input.limit)
      return Page(
        items: try SegmentMemberQuery.members(page, reader), nextCursor: next,
        total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// Why a customer is in a segment, or is not: each condition with its truth and the value that was seen.
  @Query
  func explainSegmentMembership(
    _ input: ExplainSegmentMembership, _ call: CRMCall
  ) async throws -> SegmentExplanation {
    try await call.read { reader in
      let segment = try reader.segmentRow(input.id)
      return try SegmentExplanations.explain(input.customerProfileId, in: segment, at: call.now, reader)
    }
  }
}

/// A customer's row with its place in a segment.
struct SegmentMemberEntry {
  var customer: CustomerRow
  var addedAt: Instant
  var addedBy: ID<User>?
}

/// A filter and an order of a segment's members as SQL.
struct SegmentMemberQuery {
  /// A segment of at most so many customers is sorted; of a larger one those are picked out of the sorted customers.
  private static let maximumSorted = 10_000

  private let source: SQL
  private let conditions: SQL
  private let keyset: Keyset
  private let sort: SegmentMemberSort

  init(_ input: GetSegmentMembers, of segment: SegmentRow, for user: CallUser) {
    sort = input.sort
    let isSmall = segment.memberCount <= Self.maximumSorted
    let byName = input.sort == .name
    // The first table is the one that the engine goes through.
    source =
      byName && !isSmall ? "customers c CROSS JOIN segment_members m" : "segment_members m CROSS JOIN customers c"
    var conditions: [SQL] = [
      "m.segment_id = \(segment.id)", "m.customer_id = c.id", "c.deleted_at IS NULL",
      Access.visibleCustomers("c", to: user),
    ]
    if let text = input.text { conditions.append(CustomerTables.text.matches(text, in: "c")) }
    self.conditions = SQL.joined(conditions.map { "(\($0))" as SQL }, separator: " AND ")
    let last = Keyset.Key(byName ? "c.id" : "m.customer_id", .blob, input.direction)
    var filter = input
    (filter.limit, filter.cursor, filter.includeTotal) = (1, nil, false)
    keyset = Keyset(
      byName ? [Keyset.Key("c.sort_name", .text, input.direction), last] : [last],
      filter: "segment members \(filter.jsonText)")
  }

  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(CustomerRow.columns(of: "c")), m.added_at, m.added_by FROM \(source)
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT count(*) FROM \(source) WHERE \(conditions)" }

  func fetch(after cursor: String?, limit: Int, _ reader: Reader) throws -> [SegmentMemberEntry] {
    var entries: [SegmentMemberEntry] = []
    let width = CustomerRow.columns.count
    try reader.forEachRow(statement(after: cursor, limit: limit)) { row in
      entries.append(
        SegmentMemberEntry(
          customer: try CustomerRow(row: row), addedAt: try row[width], addedBy: try row[width + 1]))
    }
    return entries
  }

  func page(
    _ entries: [SegmentMemberEntry], limit: Int
  ) -> (items: [SegmentMemberEntry], nextCursor: String?) {
    keyset.page(entries, limit: limit) { entry in
      let id = entry.customer.id.databaseValue
      return sort == .name ? [entry.customer.sortName.databaseValue, id] : [id]
    }
  }

  static func members(_ entries: [SegmentMemberEntry], _ reader: Reader) throws -> [SegmentMember] {
    let owners = try reader.userNames(entries.map(\.customer.ownerId))
    return entries.map { entry in
      SegmentMember(
        customer: entry.customer.summary, status: entry.customer.status, ownerId: entry.customer.ownerId,
        ownerName: owners[entry.customer.ownerId] ?? "", addedAt: entry.addedAt, addedBy: entry.addedBy)
    }
  }
}
