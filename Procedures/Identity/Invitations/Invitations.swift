import Crypto
import Rapport
import Storage

/// An offer to become a member of a workspace, to whoever reads the mail of an address.
@Table("invitations")
struct InvitationRow: Hashable {
  var id: ID<Invitation>
  var workspaceId: ID<Workspace>
  /// In lower case.
  var email: String
  var role: Role
  var teamId: ID<Team>?
  var tokenHash: [UInt8]
  var invitedBy: ID<User>
  var createdAt: Instant
  var expiresAt: Instant
  var acceptedAt: Instant?
  var revokedAt: Instant?
}

extension InvitationRow: BulkChangeable {
  static let entity = "Invitation"
  static let secretFields: Set<String> = ["tokenHash"]
  static let fieldForms: [String: FieldForm] = [
    "expiresAt": .instant, "acceptedAt": .instant, "revokedAt": .instant,
  ]
  static let ownerColumn = "invited_by"
  var recordID: UUIDv7 { id.uuid }

  static func action(_ change: RecordChange<Self>) -> String {
    if change.old == nil { return "invited" }
    if change.changed("acceptedAt") { return "accepted" }
    guard change.changed("revokedAt") else { return change.standardAction }
    return change.new?.revokedAt == nil ? "restored" : "revoked"
  }

  /// The audit trail alone says who changed an invitation, and when.
  mutating func touch(by user: ID<User>, at now: Instant) {}
}

/// Making and using invitations.
enum Invitations {
  /// In seconds: a week.
  static let lifetime = 7 * 24 * 60 * 60

  /// Makes one; it takes the place of those to the same address that are open.
  static func make(
    email: String, role: Role, team: ID<Team>?, by user: CallUser, _ call: CRMCall, in writer: Writer
  ) throws -> InvitationRow {
    let open: [InvitationRow] = try writer.fetchAll(
      "\(InvitationRow.select) WHERE workspace_id = \(user.workspaceId) AND email = \(email) AND \(isOpen(at: call.now))"
    )
    for row in open { try revoke(row, at: call.now, in: writer) }
    let id: ID<Invitation> = call.newID()
    let row = InvitationRow(
      id: id, workspaceId: user.workspaceId, email: email, role: role, teamId: team,
      tokenHash: Token.hash(token(of: id, call.services)), invitedBy: user.id, createdAt: call.now,
      expiresAt: call.now.adding(seconds: lifetime), acceptedAt: nil, revokedAt: nil)
    try writer.insert(row)
    return row
  }

  /// What the mail's link holds. It follows from the installation's secret, so that nobody has to keep it until the mail
  /// goes out.
  static func token(of id: ID<Invitation>, _ services: CRMServices) -> String {
    let key = services.secret.key(for: "invitation")
    return Bytes(Array(HMAC<SHA256>.authenticationCode(for: id.uuid.bytes, using: key))).base64URL
  }

  /// What an invitation offers; `nil` if it is not open any more.
  static func offer(_ id: ID<Invitation>, at now: Instant, in reader: Reader) throws -> InvitationOffer? {
    let row: InvitationRow? = try reader.fetchOne("\(InvitationRow.select) WHERE id = \(id) AND \(isOpen(at: now))")
    return try row.map { try offer($0, in: reader) }
  }

  static func offer(_ row: InvitationRow, in reader: Reader) throws -> InvitationOffer {
    InvitationOffer(
      workspaceName: try reader.find(WorkspaceRow.self, row.workspaceId)?.name ?? "", email: row.email,
      role: row.role, teamName: try row.teamId.flatMap { try reader.find(TeamRow.self, $0)?.name },
      invitedBy: try reader.find(UserRow.self, row.invitedBy)?.name ?? "", expiresAt: row.expiresAt)
  }

  static func revoke(_ row: InvitationRow, at now: Instant, in writer: Writer) throws {
    var revoked = row
    revoked.revokedAt = now
    try writer.update(revoked, from: row)
  }

  /// Makes one good again that was withdrawn.
  ///
  /// - Throws: ``RestoreError`` if it is not withdrawn or has run out, or if there is a member or another invitation with
  ///   the address.
  static func restore(_ row: InvitationRow, at now: Instant, in writer: Writer) throws -> InvitationRow {
    if row.revokedAt == nil { throw RestoreError.notRestorable(.notWithdrawn) }
    if row.expiresAt <= now { throw RestoreError.notRestorable(.invitationExpired(on: row.expiresAt.date)) }
    if try Members.isActive(email: row.email, in: row.workspaceId, writer) {
      throw RestoreError.notRestorable(.memberByNow(email: row.email))
    }
    let isReplaced = try writer.exists(
      """
      SELECT 1 FROM invitations
      WHERE workspace_id = \(row.workspaceId) AND email = \(row.email) AND \(isOpen(at: now))
      """)
    if isReplaced { throw RestoreError.notRestorable(.invitedAnew(email: row.email)) }
    var restored = row
    restored.revokedAt = nil
    try writer.update(restored, from: row)
    return restored
  }

  /// Those of a workspace that can still be accepted, the newest first.
  static func open(in workspace: ID<Workspace>, at now: Instant, _ reader: Reader) throws -> [InvitationRow] {
    try reader.fetchAll(
      """
      \(InvitationRow.select) WHERE workspace_id = \(workspace) AND \(isOpen(at: now))
      ORDER BY created_at DESC, id DESC LIMIT 1000
      """)
  }

  /// The open invitation of a token.
  ///
  /// - Throws: ``InvitationError/expired`` if there is none.
  static func find(_ token: String, at now: Instant, in reader: Reader) throws -> InvitationRow {
    let row: InvitationRow? = try reader.fetchOne(
      "\(InvitationRow.select) WHERE token_hash = \(Token.hash(token)) AND \(isOpen(at: now))")
    guard let row else { throw InvitationError.expired }
    return row
  }

  /// Takes the team out of every invitation into one that goes: who accepts later is in none.
  static func forget(_ team: ID<Team>, _ bulk: inout BulkWriting, _ reader: Reader) throws {
    let rows: [InvitationRow] = try reader.fetchAll("\(InvitationRow.select) WHERE team_id = \(team)")
    for row in rows {
      var changed = row
      changed.teamId = nil
      try bulk.update(changed, from: row)
    }
  }

  private static func isOpen(at now: Instant) -> SQL {
    "accepted_at IS NULL AND revoked_at IS NULL AND expires_at > \(now)"
  }
}

/// Owners and admins see and withdraw invitations.
extension Invitation: Guarded {
  static func access(to ids: [ID<Invitation>], in call: CRMCall) async throws -> [ID<Invitation>: RecordAccess] {
    try await Access.lookUp(ids, in: InvitationRow.table, call) { user in
      let condition: SQL = user.role.reachesWorkspace ? "1 = 1" : "1 = 0"
      return Access.Conditions(readable: condition, writable: condition)
    }
  }
}
