import Rapport
import Storage

/// Compares all customers of a workspace with a segment's rules.
///
/// The comparison reads a snapshot and keeps nobody from writing. What differs is put right in transactions of some
/// milliseconds, each of which compares again: a customer that has changed meanwhile is what it is then.
enum SegmentPass {
  /// Up to so many customers are compared in the call that makes a segment or changes its rules.
  static let maximumAtOnce = 5000
  /// Up to so many differences are put right one by one; more are gone through in ranges.
  private static let maximumSingles = 100_000
  /// How many differences, or customers of a segment that is filled for the first time, a transaction puts right.
  private static let batchSize = 20_000

  /// Every id.
  static let all =
    ID<CustomerProfile>(UUIDv7(high: 0, low: 0))...ID<CustomerProfile>(UUIDv7(high: .max, low: .max))

  /// Brings a segment's members up to date. Nothing happens for one that is manual or deleted.
  static func run(_ id: ID<Segment>, for call: CRMCall) async throws {
    guard let segment = try await call.read({ try $0.find(SegmentRow.self, id) }) else { return }
    guard segment.deletedAt == nil, let rule = try segment.rule() else { return }
    if segment.comparedAt == nil, segment.memberCount == 0 {
      try await fill(segment, for: call)
    } else {
      try await compare(segment, rule, for: call)
    }
    // What its conditions look at may be more by now than when its rules were set.
    let sources = SegmentRow.sources(of: rule)
    try await call.store.write { writer in
      guard try current(segment, writer) != nil else { return }
      try writer.execute("UPDATE segments SET compared_at = \(call.now), sources = \(sources) WHERE id = \(id)")
    }
  }

  /// Each customer is looked at once: all may be new to the segment.
  private static func fill(_ segment: SegmentRow, for call: CRMCall) async throws {
    let (workspace, batchSize) = (segment.workspaceId, batchSize)
    let ends: [ID<CustomerProfile>] = try await call.read { reader in
      var (count, ends): (Int, [ID<CustomerProfile>]) = (0, [])
      try reader.forEachRow("SELECT id FROM customers WHERE workspace_id = \(workspace) ORDER BY id") { row in
        count += 1
        if count % batchSize == 0 { ends.append(try row[0]) }
      }
      return ends
    }
    var start = all.lowerBound
    for end in ends + [all.upperBound] {
      let range = start...end
      try await call.store.write { writer in
        guard let current = try current(segment, writer) else { return }
        try SegmentMembers.compare(range, with: current, at: call.now, in: writer)
      }
      start = end
    }
  }

  private static func compare(_ segment: SegmentRow, _ rule: SegmentRule, for call: CRMCall) async throws {
    let fields = try await call.read { try rule.customFields(in: segment.workspaceId, $0) }
    let query = SegmentDifference(segment, rule, RuleContext(now: call.now, customFields: fields)).ofAll
    let different: [ID<CustomerProfile>] = try await call.read { try $0.fetchValues(query) }
    let byRange = different.count > maximumSingles
    for first in stride(from: 0, to: different.count, by: batchSize) {
      let batch = Array(different[first..<min(first + batchSize, different.count)])
      try await call.store.write { writer in
        guard let current = try current(segment, writer) else { return }
        if byRange, let first = batch.first, let last = batch.last {
          try SegmentMembers.compare(first...last, with: current, at: call.now, in: writer)
        } else {
          try SegmentMembers.compare(batch, with: current, for: call, in: writer)
        }
      }
    }
  }

  /// The segment as it is now; `nil` if its rules are others by now, for then another pass is on its way.
  private static func current(_ segment: SegmentRow, _ reader: Reader) throws -> SegmentRow? {
    guard let row = try reader.find(SegmentRow.self, segment.id), row.deletedAt == nil, row.rules == segment.rules
    else { return nil }
    return row
  }

  /// The same in the transaction of the call that made or changed the segment, for a workspace that has few customers;
  /// a job right after it for another.
  static func runSoon(_ segment: SegmentRow, for call: CRMCall, in writer: Writer) throws {
    let count: Int? = try writer.fetchValue(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM customers WHERE workspace_id = \(segment.workspaceId) LIMIT \(maximumAtOnce + 1))
      """)
    guard count ?? 0 <= maximumAtOnce else {
      try Jobs.enqueue(.fillSegment, SegmentKey(id: segment.id), for: call, in: writer)
      return
    }
    try SegmentMembers.compare(all, with: segment, at: call.now, in: writer)
    try writer.execute("UPDATE segments SET compared_at = \(call.now) WHERE id = \(segment.id)")
  }

  /// Compares every automatic segment of every workspace, one after another, and clears deleted ones away.
  static func runAll(for call: CRMCall) async throws {
    let ids: [ID<Segment>] = try await call.read {
      try $0.fetchValues("SELECT id FROM segments WHERE type = 'automatic' AND deleted_at IS NULL ORDER BY id")
    }
    for id in ids { try await run(id, for: call) }
    try await clear(for: call)
  }

  /// Removes the members of segments that were deleted for longer than they can be restored. The segments themselves stay,
  /// for the history names them.
  private static func clear(for call: CRMCall) async throws {
    let limit = Deletion.restorableAfter(call.now)
    let ids: [ID<Segment>] = try await call.read {
      try $0.fetchValues("SELECT id FROM segments WHERE deleted_at <= \(limit) ORDER BY id")
    }
    for id in ids {
      var removed = 1
      while removed > 0 {
        removed = try await call.store.write { writer in
          try writer.execute(
            """
            DELETE FROM segment_members WHERE segment_id = \(id) AND customer_id IN (
              SELECT customer_id FROM segment_members WHERE segment_id = \(id) LIMIT \(batchSize))
            """)
        }
      }
    }
  }
}
