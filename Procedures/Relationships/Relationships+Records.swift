import Rapport
import Storage

@Table("customer_relationships")
struct RelationshipRow: Hashable {
  var id: ID<Relationship>
  var workspaceId: ID<Workspace>
  var kind: RelationshipKind
  var fromId: ID<CustomerProfile>
  var toId: ID<CustomerProfile>
  var strength: Int
  var notes: String?
  var since: CalendarDate?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension RelationshipKind: ColumnValue {}

extension RelationshipRow {
  init(_ input: CreateRelationship, id: ID<Relationship>, by user: CallUser, at now: Instant) {
    let (customer, related) = (input.customerProfileId, input.relatedCustomerProfileId)
    let isFrom = input.type.isFrom
    self.init(
      id: id, workspaceId: user.workspaceId, kind: input.type.kind, fromId: isFrom ? customer : related,
      toId: isFrom ? related : customer, strength: input.strength, notes: input.notes.nonEmpty, since: input.since,
      createdAt: now, updatedAt: now, createdBy: user.id, updatedBy: user.id, version: 1)
  }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }

  /// The one at the other end.
  func other(than customer: ID<CustomerProfile>) -> ID<CustomerProfile> { customer == fromId ? toId : fromId }

  /// As it reads from the end of that customer.
  func relationship(of customer: ID<CustomerProfile>, to related: CustomerSummary) -> Relationship {
    Relationship(
      id: id, customerProfileId: customer, type: customer == fromId ? kind.typeFrom : kind.typeTo, related: related,
      strength: strength, notes: notes, since: since, createdAt: createdAt, updatedAt: updatedAt, createdBy: createdBy,
      updatedBy: updatedBy, version: version)
  }
}

/// Relationships as their procedures and other domains read them.
enum Relationships {
  static func find(_ id: ID<Relationship>, in reader: Reader) throws -> RelationshipRow {
    guard let row = try reader.find(RelationshipRow.self, id), row.deletedAt == nil else { throw notFound(id) }
    return row
  }

  static func notFound(_ id: ID<Relationship>) -> RPCError {
    RPCError(.notFound, "There is no Relationship \(id) for you (id)")
  }

  /// As it reads from the end of that customer.
  static func view(_ row: RelationshipRow, from customer: ID<CustomerProfile>, in reader: Reader) throws -> Relationship
  {
    guard let related = try reader.customerSummary(row.other(than: customer)) else { throw notFound(row.id) }
    return row.relationship(of: customer, to: related)
  }

  /// The strongest of a customer's relationships to those whom the user sees.
  static func all(
    of customer: ID<CustomerProfile>, limit: Int, for user: CallUser, in reader: Reader
  ) throws -> [Relationship] {
    let query = RelationshipQuery(GetRelationships(id: customer, limit: limit), for: user)
    return try query.page(try query.statement(after: nil, limit: limit), limit: limit, in: reader).items
  }

  /// Refuses to relate two customers who are so already, or a company to itself through what it owns.
  static func check(_ row: RelationshipRow, seenFrom customer: ID<CustomerProfile>, in reader: Reader) throws {
    if let known = try twin(of: row, in: reader) {
      throw RelationshipError.exists(current: try view(known, from: customer, in: reader))
    }
    if row.kind.isHierarchy,
      let path = try path(from: row.toId, to: row.fromId, of: row.kind, in: row.workspaceId, reader)
    {
      let rows = try reader.find(CustomerRow.self, ids: path)
      let summaries = Dictionary(rows.map { ($0.id, $0.summary) }) { first, _ in first }
      throw RelationshipError.loop(through: ([row.fromId] + path).compactMap { summaries[$0] })
    }
  }

  /// One of the same kind between the same two.
  static func twin(of row: RelationshipRow, in reader: Reader) throws -> RelationshipRow? {
    try reader.fetchOne(
      """
      \(RelationshipRow.select)
      WHERE kind = \(row.kind) AND min(from_id, to_id) = min(\(row.fromId), \(row.toId))
        AND max(from_id, to_id) = max(\(row.fromId), \(row.toId)) AND deleted_at IS NULL AND id <> \(row.id)
      """)
  }

  /// The customers along arrows of a kind from one to another, both included; `nil` if no way leads there. Arrows that lead
  /// back do no harm.
  static func path(
    from start: ID<CustomerProfile>, to end: ID<CustomerProfile>, of kind: RelationshipKind,
    in workspace: ID<Workspace>,
    _ reader: Reader
  ) throws -> [ID<CustomerProfile>]? {
    var cameFrom: [ID<CustomerProfile>: ID<CustomerProfile>] = [:]
    var frontier = [start]
    while !frontier.isEmpty, start != end, cameFrom[end] == nil {
      var next: [ID<CustomerProfile>] = []
      for edge in try RelationshipWalk.edges(of: frontier, kinds: [kind], in: workspace, directions: [.forward], reader)
      where edge.toId != start && cameFrom[edge.toId] == nil {
        cameFrom[edge.toId] = edge.fromId
        next.append(edge.toId)
      }
      frontier = next
    }
    guard start == end || cameFrom[end] != nil else { return nil }
    var path = [end]
    while let last = path.last, last != start, let before = cameFrom[last] { path.append(before) }
    return path.reversed()
  }
}

/// A customer's relationships as SQL: the strongest first.
struct RelationshipQuery {
  private let customer: ID<CustomerProfile>
  let conditions: SQL
  let keyset: Keyset

  init(_ input: GetRelationships, for user: CallUser) {
    customer = input.id
    var conditions: [SQL] = [
      "r.deleted_at IS NULL", "c.deleted_at IS NULL", Access.visibleCustomers("c", to: user),
    ]
    if let strength = input.minimumStrength { conditions.append("r.strength >= \(strength)") }
    if let types = input.types {
      conditions.append(
        SQL.any(
          of: types.map { type in
            let isDirected = type != type.counterpart
            let end: SQL = type.isFrom ? "r.from_id = \(input.id)" : "r.to_id = \(input.id)"
            return isDirected ? "r.kind = \(type.kind) AND \(end)" : "r.kind = \(type.kind)"
          }))
    }
    self.conditions = SQL.all(
      of: [
        """
        r.workspace_id = \(user.workspaceId) AND r.from_id = \(input.id)
          OR r.workspace_id = \(user.workspaceId) AND r.to_id = \(input.id)
        """
      ] + conditions)
    var filter = input
    filter.limit = 1
    filter.cursor = nil
    filter.includeTotal = false
    keyset = Keyset(
      [Keyset.Key("r.strength", .integer, .descending), Keyset.Key("r.id", .blob, .ascending)],
      filter: "relationships \(filter.jsonText)")
  }

  private var tables: SQL {
    """
    customer_relationships r
    CROSS JOIN customers c ON c.id = CASE WHEN r.from_id = \(customer) THEN r.to_id ELSE r.from_id END
    """
  }

  /// One row more than the limit, if there is one.
  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(RelationshipRow.columns(of: "r")), c.id, c.name, c.kind, c.email FROM \(tables)
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT count(*) FROM \(tables) WHERE \(conditions)" }

  func page(_ statement: SQL, limit: Int, in reader: Reader) throws -> (items: [Relationship], nextCursor: String?) {
    var rows: [(row: RelationshipRow, related: CustomerSummary)] = []
    try reader.forEachRow(statement) { row in
      let relationship = try RelationshipRow(row: row)
      let rest = row.dropFirst(RelationshipRow.columns.count)
      rows.append(
        (relationship, CustomerSummary(id: try rest[0], name: try rest[1], kind: try rest[2], email: try rest[3])))
    }
    let (items, next) = keyset.page(rows, limit: limit) { [$0.row.strength.databaseValue, $0.row.id.databaseValue] }
    return (items.map { $0.row.relationship(of: customer, to: $0.related) }, next)
  }
}
