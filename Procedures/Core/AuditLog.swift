import Rapport
import Storage

/// Who changed what, when and by which call: append-only, each entry of a workspace with the hash of the one before.
enum AuditLog {
  /// An entry before it has its place in the chain.
  struct Draft {
    var action: String
    var entity: String
    var entityId: UUIDv7
    /// ``FieldChange/json(_:)``. As text, which takes a small part of the room: a transaction may have thousands.
    var changes = FieldChange.json([])
  }

  /// Appends entries to the workspace's chain. ``CRMCall/write(_:)`` does this for tracked records; call it for what
  /// leaves no record behind, such as a login.
  static func append(
    _ drafts: [Draft], to workspace: ID<Workspace>, for call: CRMCall, in writer: Writer
  ) throws {
    let entries = drafts.map { draft in
      AuditEntryRow(
        seq: 0, workspaceId: workspace, at: call.now, actorId: call.user?.id, action: draft.action,
        entity: draft.entity, entityId: draft.entityId, changes: draft.changes, procedure: call.procedure,
        requestId: call.origin.requestId, ip: call.origin.remoteAddress, userAgent: call.origin.keptUserAgent,
        previousHash: [], hash: [])
    }
    try HashChain.append(entries, to: workspace, in: writer)
  }

  /// The newest entry.
  static func last(of workspace: ID<Workspace>, in reader: Reader) throws -> AuditEntryRow? {
    try reader.fetchOne("\(AuditEntryRow.select) WHERE workspace_id = \(workspace) ORDER BY seq DESC LIMIT 1")
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

  /// Whether every entry of the workspace is what it was, where it was.
  ///
  /// - Parameter anchor: an entry as it was known to be.
  static func verify(
    _ workspace: ID<Workspace>, against anchor: AuditAnchor? = nil, _ reader: Reader
  ) throws -> AuditVerification {
    try HashChain<AuditEntryRow>.verify(workspace, against: anchor, reader)
  }

  /// The `seq` of the first entry that is not what it was, or that does not follow the one before it; `nil` if the
  /// chain is whole.
  static func firstBreak(in workspace: ID<Workspace>, _ reader: Reader) throws -> Int64? {
    try verify(workspace, reader).firstBreak.map { Int64($0.seq) }
  }
}

extension CallOrigin {
  /// The user agent as logs keep it: its first 500 characters.
  var keptUserAgent: String? { userAgent.map { String($0.prefix(500)) } }
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

extension AuditEntryRow: ChainedRecord {
  static let integerColumns: Set<String> = ["at"]
  static let endsTable = "audit_ends"
}
