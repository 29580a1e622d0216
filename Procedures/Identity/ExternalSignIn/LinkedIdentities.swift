import Rapport
import Storage

/// An account at a provider that signs a member in.
@Table("linked_identities")
struct LinkedIdentityRow {
  var id: ID<LinkedIdentity>
  var workspaceId: ID<Workspace>
  var userId: ID<User>
  var issuer: String
  var subject: String
  /// As the provider named it at the last sign-in.
  var email: String?
  var createdAt: Instant
  var lastUsedAt: Instant
}

extension LinkedIdentityRow: TrackedRecord {
  static let entity = "LinkedIdentity"
  static let unrecordedFields: Set<String> = ["createdAt", "lastUsedAt"]
  var recordID: UUIDv7 { id.uuid }

  var linkedIdentity: LinkedIdentity {
    LinkedIdentity(id: id, issuer: issuer, email: email, createdAt: createdAt, lastUsedAt: lastUsedAt)
  }
}

/// An account elsewhere with which the caller may sign in.
@Schema
struct LinkedIdentity {
  var id: ID<LinkedIdentity>
  /// The provider's address.
  var issuer: String
  var email: String?
  var createdAt: Instant
  var lastUsedAt: Instant
}

@Schema
struct LinkedIdentityList {
  var items: [LinkedIdentity]
}

@Schema
struct LinkedIdentityKey {
  var id: ID<LinkedIdentity>
}

/// An account elsewhere is its member's own alone.
extension LinkedIdentity: Guarded {
  static func access(to ids: [ID<LinkedIdentity>], in call: CRMCall) async throws -> [ID<LinkedIdentity>: RecordAccess]
  {
    try await Access.lookUp(ids, in: "linked_identities", call) { user in
      Access.Conditions(readable: "r.user_id = \(user.id)", writable: "1 = 1")
    }
  }
}

@Procedures("auth")
struct LinkedIdentityProcedures: PersonalProcedures {
  /// The accounts elsewhere with which the caller may sign in.
  @Query
  func listLinkedIdentities(_ call: CRMCall) async throws -> LinkedIdentityList {
    let user = try call.signedIn()
    let rows: [LinkedIdentityRow] = try await call.read { reader in
      try reader.fetchAll("\(LinkedIdentityRow.select) WHERE user_id = \(user.id) ORDER BY created_at, id")
    }
    return LinkedIdentityList(items: rows.map(\.linkedIdentity))
  }

  /// Takes one of the caller's accounts elsewhere away. The next sign-in with it links it again, if its e-mail address is
  /// still theirs.
  @Mutation(access: .signedIn)
  func unlinkIdentity(_ input: LinkedIdentityKey, _ call: CRMCall) async throws {
    let user = try call.signedIn()
    try await call.write { writer in
      guard let row = try writer.find(LinkedIdentityRow.self, input.id), row.userId == user.id else {
        throw RPCError(.notFound, "There is no LinkedIdentity \(input.id) for you (id)")
      }
      try writer.delete(row)
    }
  }
}
