import Rapport
import RapportJSON
import Storage

@Table("segments")
struct SegmentRow: Hashable {
  var id: ID<Segment>
  var workspaceId: ID<Workspace>
  var type: SegmentType
  var name: String
  /// ``name`` as it is sorted by, and unique; ``SortText/folded(_:)``.
  var sortName: String
  var description: String?
  var color: StageColor
  /// A ``SegmentRule``; automatic segments only.
  var rules: JSONText?
  /// The words of ``SegmentSource`` of the rules.
  var sources: TextList
  /// Of customers that are not deleted. Kept by ``SegmentMembers``.
  var memberCount: Int
  var comparedAt: Instant?
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension SegmentType: ColumnValue {}

@Table("segment_members", recordsChanges: false)
struct SegmentMemberRow {
  @PrimaryKey var segmentId: ID<Segment>
  @PrimaryKey var customerId: ID<CustomerProfile>
  var addedAt: Instant
  /// `nil` if the rules did.
  var addedBy: ID<User>?
  /// Whether the customer is deleted.
  var isHidden: Bool
}

extension SegmentRow {
  /// The rules that are kept; `nil` for a manual segment.
  func rule() throws -> SegmentRule? {
    guard let rules else { return nil }
    var reader = SchemaReader(JSONReader(Array(rules.json.utf8)), now: createdAt)
    guard let rule = reader.readAll(SegmentRule.self) else {
      throw StorageError(
        .other, "The rules of segment \(id) cannot be read: \(reader.issues.first?.message ?? "they are no JSON")")
    }
    return rule
  }

  mutating func setRules(_ rule: SegmentRule?) {
    rules = rule.flatMap { try? JSONValue(json: Array($0.jsonText.utf8)) }.map(JSONText.init)
    sources = Self.sources(of: rule)
  }

  static func sources(of rule: SegmentRule?) -> TextList {
    TextList(rule.map { $0.sources.map(\.rawValue).sorted() } ?? [])
  }

  mutating func touch(by user: ID<User>, at now: Instant) {
    version += 1
    updatedAt = now
    updatedBy = user
  }

  /// - Parameter memberCount: how many of its customers the reader may see.
  func segment(_ rule: SegmentRule?, names: SegmentNames, memberCount: Int) -> Segment {
    Segment(
      id: id, type: type, name: name, description: description, color: color, rules: rule,
      sentence: rule.map { SegmentSentences.sentence($0, names) }, memberCount: memberCount, comparedAt: comparedAt,
      createdAt: createdAt, updatedAt: updatedAt, createdBy: createdBy, updatedBy: updatedBy, version: version)
  }
}

// What other domains may ask of this one.
extension Reader {
  /// Segments as the user sees them, in the same order.
  func segments(_ rows: [SegmentRow], for user: CallUser) throws -> [Segment] {
    let rules = try rows.map { try $0.rule() }
    let names = try SegmentNames(rules.compactMap(\.self), in: self)
    let counts = try SegmentMembers.counts(of: rows, for: user, self)
    return zip(rows, rules).map { row, rule in row.segment(rule, names: names, memberCount: counts[row.id] ?? 0) }
  }

  func segment(_ row: SegmentRow, for user: CallUser) throws -> Segment {
    guard let segment = try segments([row], for: user).first else {
      throw RPCError(.notFound, "There is no Segment \(row.id) for you (id)")
    }
    return segment
  }

  /// The row of a segment that is not deleted.
  func segmentRow(_ id: ID<Segment>) throws -> SegmentRow {
    guard let row = try find(SegmentRow.self, id), row.deletedAt == nil else {
      throw RPCError(.notFound, "There is no Segment \(id) for you (id)")
    }
    return row
  }

  /// The segments that a customer is in, by name, for a view of the customer.
  func segmentRows(of customer: ID<CustomerProfile>) throws -> [SegmentRow] {
    try fetchAll(
      """
      SELECT \(SegmentRow.columns(of: "s")) FROM segment_members m JOIN segments s ON s.id = m.segment_id
      WHERE m.customer_id = \(customer) AND m.is_hidden = 0 AND s.deleted_at IS NULL
      ORDER BY s.sort_name, s.id
      """)
  }
}
