import Rapport
import Storage

/// Making workspaces, teams and users, for whoever sets a database up.
enum Members {
  /// A new workspace with its owner.
  static func createWorkspace(
    name: String, currency: String, owner: NewUser, _ call: CRMCall
  ) async throws -> CallUser {
    let currency = try Currency(currency)
    let workspace = WorkspaceRow(id: call.newID(), name: name, currency: currency.code, createdAt: call.now)
    let row = try await row(for: owner, in: workspace.id, call)
    return try await call.acting(as: row.callUser).write { writer in
      try writer.insert(workspace)
      try writer.insert(row)
      return row.callUser
    }
  }

  /// The first workspace of the database, with its owner.
  ///
  /// - Parameter body: what else is done in the same write, for the owner.
  /// - Throws: ``alreadySetUp`` if there is one, also one that was made at the same time.
  static func createFirstWorkspace<T: Sendable>(
    name: String, currency: String, owner: NewUser, _ call: CRMCall,
    _ body: @escaping @Sendable (CallUser, Writer) throws -> T
  ) async throws -> T {
    let currency = try Currency(currency)
    let workspace = WorkspaceRow(id: call.newID(), name: name, currency: currency.code, createdAt: call.now)
    let row = try await row(for: owner, in: workspace.id, call)
    return try await call.acting(as: row.callUser).write { writer in
      guard try !writer.hasWorkspace() else { throw alreadySetUp }
      try writer.insert(workspace)
      try writer.insert(row)
      return try body(row.callUser, writer)
    }
  }

  static let alreadySetUp = RPCError(.conflict, "There is a workspace already: sign in, or ask its owner to invite you")

  /// A user of the caller's workspace.
  static func createUser(_ user: NewUser, _ call: CRMCall) async throws -> CallUser {
    let row = try await row(for: user, in: try call.signedIn().workspaceId, call)
    try await call.write { try $0.insert(row) }
    return row.callUser
  }

  /// A team of the caller's workspace.
  static func createTeam(_ name: String, _ call: CRMCall) async throws -> ID<Team> {
    let workspace = try call.signedIn().workspaceId
    return try await call.write { try Teams.create(name, in: workspace, by: try call.signedIn().id, call, $0).id }
  }

  private static func row(
    for user: NewUser, in workspace: ID<Workspace>, _ call: CRMCall
  ) async throws -> UserRow {
    let hash = try await call.passwords.hash(user.password)
    let id: ID<User> = call.newID()
    let maker = call.user?.id ?? id
    return UserRow(
      id: id, workspaceId: workspace, email: user.email.lowercased(), name: user.name, role: user.role,
      teamId: user.teamId, passwordHash: hash.description, createdAt: call.now, updatedAt: call.now, createdBy: maker,
      updatedBy: maker, version: 1)
  }
}

/// A user to be made.
struct NewUser: Sendable {
  var email: String
  var name: String
  var role: Role
  var teamId: ID<Team>?
  var password: String
}
