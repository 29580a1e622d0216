import Files
import Printing
import Rapport
import RapportJSON
import Storage

/// Who did what: the audit log, which nobody can change unseen.
@Procedures("crm.extensions")
struct AuditProcedures {
  /// Notes in the audit log that something was done to a record which left no change behind: it was viewed, printed or
  /// handed over. What mutations change is noted by itself.
  @Mutation
  func logAudit(_ input: LogAudit, _ call: CRMCall) async throws -> AuditEntry {
    let user = try call.signedIn()
    guard let id = UUIDv7(input.entityId) else { throw RPCError.invalid("entityId", Finding(.type, "must be an id")) }
    if let access = try await AuditSubjects.access(to: input.entity, id, in: call) {
      guard access != RecordAccess.none else {
        throw RPCError(.notFound, "There is no \(input.entity) \(id) for you (entityId)")
      }
    } else if !user.role.reachesWorkspace {
      throw RPCError(
        .forbidden, "There is no kind of record \(input.entity) (entity); owners and admins may name others")
    }
    return try await call.write { writer in
      let draft = AuditLog.Draft(
        action: input.action, entity: input.entity, entityId: id, changes: JSONText(input.changes ?? [:]))
      try AuditLog.append([draft], to: user.workspaceId, for: call, in: writer)
      guard let row = try AuditLog.last(of: user.workspaceId, in: writer) else {
        throw RPCError(.internalError, "The entry is not there")
      }
      return row.auditEntry(actorName: user.name)
    }
  }

  /// The audit log by page, filtered, the newest entries first unless asked otherwise. For owners and admins.
  @Query(access: AccessPolicy<Role>.roles(.owner, .admin))
  func getAuditLog(_ input: GetAuditLog, _ call: CRMCall) async throws -> Page<AuditEntry> {
    let query = AuditQuery(input, in: try call.signedIn().workspaceId)
    let statement = try query.statement(after: input.cursor, limit: input.limit)
    return try await call.read { reader in
      let (items, next) = try query.page(statement, limit: input.limit, in: reader)
      return Page(
        items: items, nextCursor: next, total: input.includeTotal ? try reader.fetchValue(query.count) : nil)
    }
  }

  /// Whether every entry of the log is what it was, where it was; otherwise the first with which something is wrong, and
  /// what. For owners and admins.
  ///
  /// Each entry has the hash of the one before it, so a change, a gap and a swap show. Who can write the database file
  /// could write the whole log anew: keep the `end` that is answered somewhere else, and give it as `anchor` the next time.
  @Query(access: AccessPolicy<Role>.roles(.owner, .admin), cost: 20)
  func verifyAuditLog(_ input: VerifyAuditLog, _ call: CRMCall) async throws -> AuditVerification {
    let workspace = try call.signedIn().workspaceId
    return try await call.read { try AuditLog.verify(workspace, against: input.anchor, $0) }
  }

  /// The audit log as a file, the oldest entries first. For owners and admins.
  @Mutation(access: AccessPolicy<Role>.roles(.owner, .admin), cost: 20)
  func exportAuditLog(_ input: ExportAuditLog, _ call: CRMCall) async throws -> ExportedFile {
    let filter = GetAuditLog(
      entity: input.entity, entityId: input.entityId, actorId: input.actorId, actions: input.actions,
      from: input.from, to: input.to, direction: .ascending)
    let query = AuditQuery(filter, in: try call.signedIn().workspaceId)
    if input.format == .pdf {
      let count: Int = try await call.read { try $0.fetchValue(query.count) ?? 0 }
      guard count <= Self.maximumPrinted else {
        throw RPCError(
          .unprocessable,
          "\(count) entries are too many for pages, which take \(Self.maximumPrinted); filter them, or take csv or xlsx"
        )
      }
    }
    let sheet = Sheet(title: "Audit log", columns: Self.columns, createdAt: call.now)
    return try await call.keepExport(sheet, as: input.format, named: "audit-log", of: Exports.Subject("AuditLog")) {
      append in
      var cursor: String?
      repeat {
        let statement = try query.statement(after: cursor, limit: Self.batch)
        let (items, next) = try await call.read { try query.page(statement, limit: Self.batch, in: $0) }
        for item in items { try append(item.cells) }
        cursor = next
      } while cursor != nil
    }
  }

  private static let batch = 1000
  private static let maximumPrinted = 10_000

  static let columns = [
    Column.number("No."), Column("Time", width: 20), Column("Who"), Column("Action", width: 10),
    Column("Kind", width: 14), Column("Record", width: 24), Column("Changes", width: 40),
    Column("Procedure", width: 24),
    Column("Request", width: 24), Column("Address"), Column("User agent", width: 24), Column("Hash", width: 40),
  ]
}

/// The kinds of records that an entry may be about by hand: who sees the record may note something about it.
enum AuditSubjects {
  private static let kinds: [any Guarded<CRMCall>.Type] = [
    Activity.self, Campaign.self, Consent.self, Contact.self, CustomerAddress.self, CustomerDocument.self,
    CustomerProfile.self, Import.self, Lead.self, Opportunity.self, Order.self, Pipeline.self, Quote.self,
    Relationship.self, Segment.self,
    Stage.self, StoredFile.self, TaskItem.self, Team.self, User.self,
  ]

  /// What the caller may do with the record; `nil` for a kind that is not known.
  static func access(to entity: String, _ id: UUIDv7, in call: CRMCall) async throws -> RecordAccess? {
    guard let kind = kinds.first(where: { $0.entity == entity }) else { return nil }
    return try await access(of: kind, id, in: call)
  }

  private static func access<Entity: Guarded<CRMCall>>(
    of type: Entity.Type, _ id: UUIDv7, in call: CRMCall
  ) async throws -> RecordAccess {
    try await type.access(to: [ID(id)], in: call)[ID(id)] ?? RecordAccess.none
  }
}
