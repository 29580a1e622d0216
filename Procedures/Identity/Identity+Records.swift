import Rapport
public import Storage

@Table("workspaces")
struct WorkspaceRow {
  var id: ID<Workspace>
  var name: String
  /// ISO 4217.
  var currency: String
  var createdAt: Instant
}

extension WorkspaceRow: TrackedRecord {
  static let entity = "Workspace"
  var recordID: UUIDv7 { id.uuid }
  var workspaceId: ID<Workspace> { id }
}

@Table("teams")
struct TeamRow: Hashable {
  var id: ID<Team>
  var workspaceId: ID<Workspace>
  var name: String
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  var version: Int
  var deletedAt: Instant?
}

extension TeamRow: Restorable {
  static let entity = "Team"
  static let fieldForms: [String: FieldForm] = ["deletedAt": .instant]
  var recordID: UUIDv7 { id.uuid }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

@Table("users")
struct UserRow: Hashable {
  var id: ID<User>
  var workspaceId: ID<Workspace>
  /// In lower case.
  var email: String
  var name: String
  var role: Role
  var teamId: ID<Team>?
  var passwordHash: String
  var createdAt: Instant
  var deactivatedAt: Instant?
  var language: DocumentLanguage?
  var updatedAt: Instant
  /// Themselves if nobody else has made them a member.
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes, of absences, too, but for those of the password alone.
  var version: Int
}

extension UserRow: BulkChangeable {
  static let entity = "User"
  /// Members are their own, and the administrators' to change.
  static let ownerColumn = "id"
  static let secretFields: Set<String> = ["passwordHash"]
  static let fieldForms: [String: FieldForm] = ["deactivatedAt": .instant]
  var recordID: UUIDv7 { id.uuid }

  var callUser: CallUser {
    CallUser(id: id, name: name, email: email, role: role, teamId: teamId, workspaceId: workspaceId)
  }

  var summary: UserSummary { UserSummary(id: id, name: name, email: email) }

  /// Notes who changed it and when.
  mutating func touch(by user: ID<User>, at now: Instant) {
    updatedAt = now
    updatedBy = user
    version += 1
  }
}

/// A sign-in, known by the hash of its token. The audit trail tells of its beginning and end by themselves.
@Table("sessions", recordsChanges: false)
struct SessionRow {
  @PrimaryKey var tokenHash: [UInt8]
  /// What it is called where its token must not be known.
  var id: ID<Session>
  var workspaceId: ID<Workspace>
  var userId: ID<User>
  var createdAt: Instant
  var expiresAt: Instant
  /// To the hour.
  var lastSeenAt: Instant
  var ip: String?
  var userAgent: String?
}

/// Something that is allowed once to whom a token was given. Only the token's hash is kept.
@Table("one_time_tokens", recordsChanges: false)
struct OneTimeTokenRow {
  @PrimaryKey var tokenHash: [UInt8]
  var purpose: OneTimeToken.Purpose
  var workspaceId: ID<Workspace>
  var userId: ID<User>
  var createdAt: Instant
  var expiresAt: Instant
}

@Table("api_keys")
struct APIKeyRow: Hashable {
  var id: ID<APIKey>
  var workspaceId: ID<Workspace>
  var userId: ID<User>
  var name: String
  var prefix: String
  var secretHash: [UInt8]
  var createdAt: Instant
  var lastUsedAt: Instant?
  /// Patterns of procedures' names.
  var scopes: TextList
  var isReadOnly: Bool
  var expiresAt: Instant?
  /// The key that made it.
  var madeWith: ID<APIKey>?
}

extension APIKeyRow: TrackedRecord {
  static let entity = "APIKey"
  static let secretFields: Set<String> = ["secretHash"]
  static let unrecordedFields: Set<String> = ["createdAt", "lastUsedAt"]
  static let fieldForms: [String: FieldForm] = ["scopes": .json, "isReadOnly": .boolean, "expiresAt": .instant]
  var recordID: UUIDv7 { id.uuid }

  var apiKey: APIKey {
    APIKey(
      id: id, name: name, prefix: prefix, scopes: scopes.items, isReadOnly: isReadOnly, createdAt: createdAt,
      lastUsedAt: lastUsedAt, expiresAt: expiresAt, madeWithId: madeWith)
  }

  var grant: APIKeyGrant {
    APIKeyGrant(
      id: id, name: name, scopes: scopes.items.map(APIKeyScope.init), isReadOnly: isReadOnly, expiresAt: expiresAt)
  }
}

extension Role: ColumnValue {}

// What other domains may ask of this one.
extension Reader {
  /// The names of users, for lists of what they own or did. Users who are not there are left out.
  func userNames(_ ids: some Collection<ID<User>>) throws -> [ID<User>: String] {
    Dictionary(try find(UserRow.self, ids: Set(ids)).map { ($0.id, $0.name) }) { first, _ in first }
  }

  func userSummary(_ id: ID<User>) throws -> UserSummary? { try find(UserRow.self, id)?.summary }

  /// The names of the workspace's teams.
  func teamNames(in workspace: ID<Workspace>) throws -> [ID<Team>: String] {
    let teams: [TeamRow] = try fetchAll("\(TeamRow.select) WHERE workspace_id = \(workspace)")
    return Dictionary(teams.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The currency that holds in the workspace if nothing else is said; ISO 4217.
  func currency(of workspace: ID<Workspace>) throws -> String {
    try find(WorkspaceRow.self, workspace)?.currency ?? "EUR"
  }
}
