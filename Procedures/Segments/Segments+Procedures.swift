import Rapport
import Storage

/// Segments: groups of customers that are picked by hand, or follow from rules.
@Procedures("crm.extensions")
struct SegmentProcedures {
  /// Makes a segment.
  ///
  /// An automatic one is filled at once, or, in a workspace with very many customers, by a job right after it.
  @Mutation(errors: SegmentError.self)
  func createSegment(_ input: CreateSegment, _ call: CRMCall) async throws -> Segment {
    let user = try call.signedIn()
    return try await call.write { writer in
      let rules = try input.rules.map { try $0.checked(for: user, writer) }
      var row = SegmentRow(
        id: call.newID(), workspaceId: user.workspaceId, type: input.type, name: input.name,
        sortName: SortText.folded(input.name), description: input.description.nonEmpty, color: input.color, rules: nil,
        sources: TextList([]), memberCount: 0, comparedAt: nil, createdAt: call.now, updatedAt: call.now,
        createdBy: user.id, updatedBy: user.id, version: 1, deletedAt: nil)
      row.setRules(rules)
      try Self.checkName(of: row, writer)
      try writer.insert(row)
      if row.type == .automatic { try SegmentPass.runSoon(row, for: call, in: writer) }
      return try writer.segment(writer.segmentRow(row.id), for: user)
    }
  }

  /// Changes a segment. With its rules the members of an automatic one change.
  @Mutation(errors: SegmentError.self)
  func updateSegment(_ input: UpdateSegment, _ call: CRMCall) async throws -> Segment {
    let user = try call.signedIn()
    return try await call.write { writer in
      let old = try writer.segmentRow(input.id)
      try Versions.check(
        input.version, is: old.version, else: SegmentError.staleVersion(current: try writer.segment(old, for: user)))
      var new = old
      new.name = input.name.applied(to: old.name)
      new.sortName = SortText.folded(new.name)
      new.description = input.description.applied(to: old.description).nonEmpty
      new.color = input.color.applied(to: old.color)
      if let rules = input.rules.value {
        guard old.type == .automatic else { throw SegmentError.manualSegment(name: old.name) }
        new.setRules(try rules.checked(for: user, writer))
      }
      if new != old {
        let hasNewRules = new.rules != old.rules
        if hasNewRules { new.comparedAt = nil }
        try Self.checkName(of: new, writer)
        new.touch(by: user.id, at: call.now)
        try writer.update(new, from: old)
        if hasNewRules { try SegmentPass.runSoon(new, for: call, in: writer) }
      }
      return try writer.segment(writer.segmentRow(input.id), for: user)
    }
  }

  /// Deletes a segment; it can be restored for 30 days. Its customers stay.
  @Mutation(errors: SegmentError.self)
  func deleteSegment(_ input: DeleteSegment, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      let old = try writer.segmentRow(input.id)
      try Versions.check(
        input.version, is: old.version, else: SegmentError.staleVersion(current: try writer.segment(old, for: user)))
      try writer.update(old.deleted(by: user.id, at: call.now), from: old)
    }
  }

  /// Brings a deleted segment back: a manual one with the customers that it had and that are still there, an automatic one
  /// with those who meet its rules now.
  @Mutation(errors: RestoreError.self)
  func restoreSegment(_ input: SegmentKey, _ call: CRMCall) async throws -> Segment {
    let user = try call.signedIn()
    return try await call.write { writer in
      guard let old = try writer.find(SegmentRow.self, input.id) else {
        throw RPCError(.notFound, "There is no Segment \(input.id) for you (id)")
      }
      let new = try old.restored(by: user.id, at: call.now, else: RestoreError.notRestorable(_:))
      do {
        try Self.checkName(of: new, writer)
      } catch SegmentError.nameTaken(let name) {
        throw RestoreError.notRestorable(.nameInUse(name: name))
      }
      try writer.update(new, from: old)
      try SegmentMembers.recount(new.id, in: writer)
      if new.type == .automatic { try SegmentPass.runSoon(new, for: call, in: writer) }
      return try writer.segment(writer.segmentRow(new.id), for: user)
    }
  }

  /// Segments by page, each with how many of its customers the caller sees.
  @Query
  func listSegments(_ input: ListSegments, _ call: CRMCall) async throws -> Page<Segment> {
    let user = try call.signedIn()
    let query = SegmentQuery(input, for: user)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (rows, next) = query.page(try reader.fetchAll(statement), limit: input.limit)
      return Page(
        items: try reader.segments(rows, for: user), nextCursor: next,
        total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// One segment, with its rules in words.
  @Query
  func getSegment(_ input: SegmentKey, _ call: CRMCall) async throws -> Segment {
    let user = try call.signedIn()
    return try await call.read { try $0.segment($0.segmentRow(input.id), for: user) }
  }

  /// Whom rules would choose: their number, and the first 20 by name, of the customers that the caller sees.
  @Query(cost: 5)
  func previewSegment(_ input: PreviewSegment, _ call: CRMCall) async throws -> SegmentPreview {
    let user = try call.signedIn()
    return try await call.read { reader in
      let rules = try input.rules.checked(for: user, reader)
      let condition = SQL.all(of: [
        Access.visibleCustomers("c", to: user), "c.deleted_at IS NULL",
        try rules.condition(for: user, at: call.now, in: reader),
      ])
      let rows: [CustomerRow] = try reader.fetchAll(
        """
        SELECT \(CustomerRow.columns(of: "c")) FROM customers c WHERE \(condition) ORDER BY c.sort_name, c.id LIMIT 20
        """)
      // Whoever has all on the first page need not be counted.
      let count =
        rows.count < 20 ? rows.count : try reader.fetchValue("SELECT count(*) FROM customers c WHERE \(condition)")
      return SegmentPreview(
        count: count ?? rows.count, items: rows.map(\.summary),
        sentence: SegmentSentences.sentence(rules, try SegmentNames([rules], in: reader)))
    }
  }

  private static func checkName(of row: SegmentRow, _ reader: Reader) throws {
    let isTaken = try reader.exists(
      """
      SELECT 1 FROM segments
      WHERE workspace_id = \(row.workspaceId) AND sort_name = \(row.sortName) AND deleted_at IS NULL AND id <> \(row.id)
      """)
    if isTaken { throw SegmentError.nameTaken(name: row.name) }
  }
}

/// A filter and an order of segments as SQL.
struct SegmentQuery {
  private let conditions: SQL
  private let keyset: Keyset
  private let values: @Sendable (SegmentRow) -> [DatabaseValue]

  init(_ input: ListSegments, for user: CallUser) {
    var conditions: [SQL] = ["s.workspace_id = \(user.workspaceId)", "s.deleted_at IS NULL"]
    if let type = input.type { conditions.append("s.type = \(type)") }
    if let customer = input.customerProfileId {
      conditions.append(
        """
        EXISTS (
          SELECT 1 FROM segment_members m
          WHERE m.customer_id = \(customer) AND m.segment_id = s.id AND m.is_hidden = 0)
        """)
    }
    if let text = input.text {
      conditions.append("replace(s.sort_name, \(SortText.folded(text)), '') <> s.sort_name")
    }
    self.conditions = SQL.all(of: conditions)
    let first: Keyset.Key
    switch input.sort {
    case .name:
      first = Keyset.Key("s.sort_name", .text, input.direction)
      values = { [$0.sortName.databaseValue, $0.id.databaseValue] }
    case .created:
      first = Keyset.Key("s.created_at", .integer, input.direction)
      values = { [$0.createdAt.databaseValue, $0.id.databaseValue] }
    case .updated:
      first = Keyset.Key("s.updated_at", .integer, input.direction)
      values = { [$0.updatedAt.databaseValue, $0.id.databaseValue] }
    }
    var filter = input
    (filter.limit, filter.cursor, filter.includeTotal) = (1, nil, false)
    keyset = Keyset([first, Keyset.Key("s.id", .blob, input.direction)], filter: "segments \(filter.jsonText)")
  }

  func statement(after cursor: String?, limit: Int) throws(RPCError) -> SQL {
    """
    SELECT \(SegmentRow.columns(of: "s")) FROM segments s
    WHERE \(conditions) AND \(try keyset.condition(after: cursor))
    ORDER BY \(keyset.order) LIMIT \(limit + 1)
    """
  }

  var count: SQL { "SELECT count(*) FROM segments s WHERE \(conditions)" }

  func page(_ rows: [SegmentRow], limit: Int) -> (items: [SegmentRow], nextCursor: String?) {
    keyset.page(rows, limit: limit, values: values)
  }
}
