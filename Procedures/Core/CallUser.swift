public import Rapport

/// Who calls: what a call needs to know of the signed-in user.
struct CallUser: Hashable, Sendable {
  var id: ID<User>
  var name: String
  var email: String
  var role: Role
  var teamId: ID<Team>?
  var workspaceId: ID<Workspace>
}

extension Role: AccessRole {
  /// A viewer changes nothing.
  public static var writers: Set<Role> { [.owner, .admin, .manager, .rep] }

  /// Whether the role reaches every record of the workspace.
  var reachesWorkspace: Bool { self == .owner || self == .admin }
}
