import Crypto
import Rapport
import Storage

/// Who changed what, when and by which call: append-only, each entry of a workspace with the hash of the one before.
enum AuditLog {
  /// An entry before it has its place in the chain.
  struct Draft {
    var action: String
    var entity: String
    var entityId: UUIDv7
    /// `{field: {old, new}}`.
    var changes: JSONValue = .object([:])
  }

  /// `{field: {old, new}}`.
  static func changes(_ fields: [FieldChange]) -> JSONValue {
    .object(Dictionary(fields.map { ($0.name, ["old": $0.old, "new": $0.new]) }) { _, last in last })
  }

  /// Appends entries to the workspace's chain. ``CRMCall/write(_:)`` does this for tracked records; call it for what
  /// leaves no record behind, such as a login.
  static func append(
    _ drafts: [Draft], to workspace: ID<Workspace>, for call: CRMCall, in writer: Writer
  ) throws {
    guard !drafts.isEmpty else { return }
    var (seq, previous) = try end(of: workspace, in: writer)
    for draft in drafts {
      seq += 1
      var row = AuditEntryRow(
        seq: seq, workspaceId: workspace, at: call.now, actorId: call.user?.id, action: draft.action,
        entity: draft.entity, entityId: draft.entityId, changes: JSONText(draft.changes), procedure: call.procedure,
        requestId: call.origin.requestId, ip: call.origin.remoteAddress,
        userAgent: call.origin.userAgent.map { String($0.prefix(500)) }, previousHash: previous, hash: [])
      row.hash = row.computedHash
      previous = row.hash
      try writer.insert(row)
    }
    try keepEnd(of: workspace, hash: previous, count: drafts.count, in: writer)
  }

  /// Notes where the chain ends now.
  private static func keepEnd(
    of workspace: ID<Workspace>, hash: [UInt8], count: Int, in writer: Writer
  ) throws {
    let known = try writer.execute(
      "UPDATE audit_ends SET entries = entries + \(count), hash = \(hash) WHERE workspace_id = \(workspace)")
    if known > 0 { return }
    try writer.execute(
      """
      INSERT INTO audit_ends (workspace_id, entries, hash)
      SELECT \(workspace), COUNT(*), \(hash) FROM audit_entries WHERE workspace_id = \(workspace)
      """)
  }

  /// The newest entry.
  static func last(of workspace: ID<Workspace>, in reader: Reader) throws -> AuditEntryRow? {
    try reader.fetchOne("\(AuditEntryRow.select) WHERE workspace_id = \(workspace) ORDER BY seq DESC LIMIT 1")
  }

  /// The greatest `seq` of all workspaces, and the hash that the workspace's chain ends with, whether its last entry is
  /// still there or not.
  private static func end(of workspace: ID<Workspace>, in reader: Reader) throws -> (seq: Int64, hash: [UInt8]) {
    var end: (seq: Int64, hash: [UInt8]) = (0, [UInt8](repeating: 0, count: SHA256.byteCount))
    try reader.forEachRow(
      """
      SELECT (SELECT MAX(seq) FROM audit_entries),
        COALESCE(
          (SELECT hash FROM audit_ends WHERE workspace_id = \(workspace)),
          (SELECT hash FROM audit_entries WHERE workspace_id = \(workspace) ORDER BY seq DESC LIMIT 1))
      """
    ) { row in end = (try row[0] ?? end.seq, try row[1] ?? end.hash) }
    return end
  }

  /// The entries about one record, the newest first.
  ///
  /// - Parameter before: only entries older than the one with this `seq`.
  static func history(
    entity: String, id: UUIDv7, workspace: ID<Workspace>, before: Int64? = nil, limit: Int, in reader: Reader
  ) throws -> [AuditEntryRow] {
    try reader.fetchAll(
      """
      \(AuditEntryRow.select)
      WHERE workspace_id = \(workspace) AND entity = \(entity) AND entity_id = \(id) AND seq < \(before ?? Int64.max)
      ORDER BY seq DESC LIMIT \(limit)
      """)
  }

  /// The `seq` of the first entry that is not what it was, or that does not follow the one before it; `nil` if the
  /// chain is whole.
  static func firstBreak(in workspace: ID<Workspace>, _ reader: Reader) throws -> Int64? {
    try verify(workspace, reader).firstBreak.map { Int64($0.seq) }
  }
}

@Table("audit_entries", recordsChanges: false)
struct AuditEntryRow {
  /// Grows with time, over all workspaces.
  @PrimaryKey var seq: Int64
  var workspaceId: ID<Workspace>
  var at: Instant
  var actorId: ID<User>?
  var action: String
  var entity: String
  var entityId: UUIDv7
  /// `{field: {old, new}}`.
  var changes: JSONText
  var procedure: String
  var requestId: String
  var ip: String?
  var userAgent: String?
  var previousHash: [UInt8]
  var hash: [UInt8]
}

extension AuditEntryRow {
  /// SHA-256 over everything else in the entry but its place in the table. Each part goes in with its length before it,
  /// so that no two different entries read alike.
  var computedHash: [UInt8] {
    var hash = SHA256()
    func add(_ bytes: [UInt8]?) {
      let length = bytes.map { UInt64($0.count) } ?? UInt64.max
      withUnsafeBytes(of: length.bigEndian) { hash.update(bufferPointer: $0) }
      if let bytes { hash.update(data: bytes) }
    }
    func add(_ text: String?) { add(text.map { Array($0.utf8) }) }
    add(previousHash)
    add(workspaceId.uuid.bytes)
    add(String(at.milliseconds))
    add(actorId?.uuid.bytes)
    add(action)
    add(entity)
    add(entityId.bytes)
    add(changes.json)
    add(procedure)
    add(requestId)
    add(ip)
    add(userAgent)
    return Array(hash.finalize())
  }
}
