import Rapport
import Storage

/// A record that can be one of many that an act changes, and that get their values back when the act is undone.
protocol BulkChangeable: TrackedRecord {
  /// Columns that only make sense together: they go back together, or not at all if one of them has been changed since.
  static var inseparableColumns: [Set<String>] { get }
  /// Columns that go back with others, though they may be other ones by now: places in an order.
  static var followingColumns: Set<String> { get }
  /// The column of who is responsible: by it one may change the record.
  static var ownerColumn: String { get }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant)
  /// Whether the record could be like this: what it refers to is still there.
  func isPossible(in reader: Reader) throws -> Bool
}

extension BulkChangeable {
  static var inseparableColumns: [Set<String>] { [] }
  static var followingColumns: Set<String> { [] }
  static var ownerColumn: String { "owner_id" }
  func isPossible(in reader: Reader) throws -> Bool { true }
}

/// Writes records that one act changes, and keeps each as it was.
///
/// What else the act does to them in the same transaction must go through it, too.
struct BulkWriting {
  /// The change, once a record has been changed by it.
  private(set) var changeId: ID<BulkChange>?
  private let subject: UUIDv7?
  private let call: CRMCall
  private let user: CallUser
  private let writer: Writer

  /// - Parameter subject: the record whose deletion changes the others: when it is restored, they go back.
  init(_ call: CRMCall, _ writer: Writer, deleting subject: UUIDv7? = nil) throws(RPCError) {
    (self.call, self.writer, self.subject) = (call, writer, subject)
    user = try call.signedIn()
  }

  /// Writes a record that differs from what it was, with who changed it and when.
  ///
  /// - Returns: the record as it is written; itself if nothing but bookkeeping is another.
  @discardableResult
  mutating func update<R: BulkChangeable>(_ changed: R, from old: R) throws -> R {
    let difference = BulkChangeRules.difference(R.columns, old.columnValues, changed.columnValues)
    guard let (before, after) = difference else { return old }
    var new = changed
    new.touch(by: user.id, at: call.now)
    try writer.update(new, from: old)
    try writer.insert(
      BulkChangedRow(
        changeId: try id(), entity: R.entity, recordId: new.recordID, before: before.json, after: after.json))
    return new
  }

  /// Gives records to somebody else: of a member who goes.
  ///
  /// - Returns: the records as they were.
  @discardableResult
  mutating func give<R: BulkChangeable>(
    _ owner: WritableKeyPath<R, ID<User>>, of type: R.Type, where condition: SQL, to heir: ID<User>
  ) throws -> [R] {
    let rows: [R] = try writer.fetchAll("\(R.select) WHERE \(condition)")
    for old in rows {
      var new = old
      new[keyPath: owner] = heir
      try update(new, from: old)
    }
    return rows
  }

  private mutating func id() throws -> ID<BulkChange> {
    if let changeId { return changeId }
    let row = BulkChangeRow(
      id: call.newID(), workspaceId: user.workspaceId, procedure: call.procedure, subjectId: subject,
      madeAt: call.now, madeBy: user.id)
    try writer.insert(row)
    changeId = row.id
    return row.id
  }
}

/// Undoing what was done with ``BulkWriting``.
enum BulkChanges {
  /// Puts the records of a change back, as far as nobody has changed them since.
  static func undo(_ change: BulkChangeRow, for call: CRMCall, in writer: Writer) throws -> UndoneBulkUpdate {
    let user = try call.signedIn()
    var result = UndoneBulkUpdate(restored: 0, kept: 0)
    for type in CRM.bulkChangeable {
      try undo(type, of: change, by: user, call, writer, &result)
    }
    var undone = change
    undone.undoneAt = call.now
    try writer.update(undone, from: change)
    return result
  }

  /// The same for what was changed when a record was deleted, that is restored now.
  @discardableResult
  static func undo(deletionOf subject: UUIDv7, for call: CRMCall, in writer: Writer) throws -> UndoneBulkUpdate {
    let change: BulkChangeRow? = try writer.fetchOne(
      """
      \(BulkChangeRow.select) WHERE subject_id = \(subject) AND undone_at IS NULL ORDER BY id DESC LIMIT 1
      """)
    guard let change else { return UndoneBulkUpdate(restored: 0, kept: 0) }
    return try undo(change, for: call, in: writer)
  }

  /// How many records are looked up at once.
  private static let batchSize = 500

  private static func undo<R: BulkChangeable>(
    _ type: R.Type, of change: BulkChangeRow, by user: CallUser, _ call: CRMCall, _ writer: Writer,
    _ result: inout UndoneBulkUpdate
  ) throws {
    let all: [BulkChangedRow] = try writer.fetchAll(
      """
      \(BulkChangedRow.select) WHERE change_id = \(change.id) AND entity = \(R.entity) ORDER BY record_id
      """)
    for start in stride(from: 0, to: all.count, by: batchSize) {
      let batch = all[start..<min(start + batchSize, all.count)]
      let ids = batch.map(\.recordId)
      let rows = Dictionary(try writer.find(R.self, ids: ids).map { ($0.recordID, $0) }) { first, _ in first }
      let writable: Set<UUIDv7> = Set(
        try writer.fetchValues(
          """
          SELECT r.id FROM \(Access.rows(ids, of: R.table))
          WHERE r.workspace_id = \(user.workspaceId)
            AND \(Access.writable(owner: "r.\(identifier: R.ownerColumn)", by: user))
          """))
      for kept in batch {
        guard let old = rows[kept.recordId], writable.contains(kept.recordId) else {
          result.kept += 1
          continue
        }
        if try putBack(kept, into: old, by: user, call, writer) { result.restored += 1 } else { result.kept += 1 }
      }
    }
  }

  /// - Returns: whether all of it went back.
  private static func putBack<R: BulkChangeable>(
    _ kept: BulkChangedRow, into old: R, by user: CallUser, _ call: CRMCall, _ writer: Writer
  ) throws -> Bool {
    let current = Dictionary(zip(R.columns, old.columnValues)) { first, _ in first }
    let undone = BulkChangeRules.undone(
      current, before: try KeptValues(kept.before), after: try KeptValues(kept.after),
      inseparable: R.inseparableColumns, following: R.followingColumns)
    if undone.values.isEmpty { return false }
    var new = try R(columnValues: R.columns.map { undone.values[$0] ?? current[$0] ?? .null })
    guard try new.isPossible(in: writer), try isOwnerThere(of: new, instead: old, writer) else { return false }
    new.touch(by: user.id, at: call.now)
    try writer.update(new, from: old)
    return undone.isWhole
  }

  /// Whether who would be responsible again is still a member.
  static func isOwnerThere<R: BulkChangeable>(of new: R, instead old: R, _ reader: Reader) throws -> Bool {
    guard let index = R.columns.firstIndex(of: R.ownerColumn) else { return true }
    let (before, after) = (old.columnValues[index], new.columnValues[index])
    if before == after { return true }
    return try reader.exists("SELECT 1 FROM users WHERE id = \(after) AND deactivated_at IS NULL")
  }

  /// Removes what is kept of changes that can be undone no more.
  static func purge(for call: CRMCall) async throws {
    let limit = Deletion.restorableAfter(call.now)
    let ids: [ID<BulkChange>] = try await call.read {
      try $0.fetchValues("SELECT id FROM bulk_changes WHERE made_at <= \(limit)")
    }
    for id in ids { _ = try await call.write { try $0.execute("DELETE FROM bulk_changes WHERE id = \(id)") } }
  }
}
