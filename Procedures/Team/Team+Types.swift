import Rapport

/// A member of the workspace.
@Schema
struct Member {
  var id: ID<User>
  var name: String
  var email: String
  var role: Role
  var teamId: ID<Team>?
  var teamName: String?
  var createdAt: Instant
  var updatedAt: Instant
  /// Themselves if nobody else has made them a member.
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes of name, role, team, language, membership and absence.
  var version: Int
  /// When they were deactivated; absent for members who may sign in.
  var deactivatedAt: Instant?
  /// When they were last signed in, to the hour; for owners and admins.
  var lastSeenAt: Instant?
  /// Whether signing in needs a second factor; for owners and admins.
  var hasTwoFactor: Bool?
  /// When they are away, now or next.
  var absence: Absence?
}

@Schema
struct ListMembers {
  /// Members of one team alone.
  var teamId: ID<Team>?
  /// Those who may no longer sign in, too; for owners and admins.
  var includeDeactivated: Bool = false
}

@Schema
struct MemberList {
  /// By name.
  var items: [Member]
}

@Schema
struct UpdateMember {
  var id: ID<User>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...100) var name: Patch<String>
  var role: Patch<Role>
  @Named var teamId: Patch<ID<Team>?>
}

@Schema
struct DeactivateMember {
  var id: ID<User>
  /// The version that was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
  /// Who gets their customers, contacts, leads, campaigns and deals; they keep them if left out.
  @Named var reassignTo: ID<User>?
}

@Schema
struct DeactivatedMember {
  var member: Member
  /// How many customers changed hands.
  var customers: Int
  /// How many deals changed hands.
  var opportunities: Int
  /// How many open tasks changed hands.
  var tasks: Int
  /// How many documents changed hands.
  var documents: Int
}

@Schema
struct ReactivatedMember {
  var member: Member
  /// How many of their customers, contacts, leads, campaigns, deals, tasks and documents are theirs again.
  var restored: Int
  /// How many stay with whom they were given to: they have changed hands again since.
  var kept: Int
}

@Schema
struct MemberKey {
  var id: ID<User>
}

@Schema
struct InviteMember {
  @Trimmed @Lowercased @Email @Length(...254) var email: String
  var role: Role
  @Named var teamId: ID<Team>?
}

@Schema
struct InvitationList {
  /// The newest first.
  var items: [Invitation]
}

@Schema
struct InvitationKey {
  var id: ID<Invitation>
}

/// People who work together: managers see and change what their team owns.
@Schema
struct TeamDetail {
  var id: ID<Team>
  var name: String
  var createdAt: Instant
  var updatedAt: Instant
  var createdBy: ID<User>
  var updatedBy: ID<User>
  /// Counts the changes; who is in it does not count.
  var version: Int
  /// How many may sign in.
  var memberCount: Int
}

@Schema
struct TeamList {
  /// By name.
  var items: [TeamDetail]
}

@Schema
struct CreateTeam {
  @Trimmed @Length(1...100) var name: String
}

@Schema
struct UpdateTeam {
  var id: ID<Team>
  /// The version that the update was based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
  @Trimmed @Length(1...100) var name: String
}

@Schema
struct TeamKey {
  var id: ID<Team>
}

@Schema
struct DeleteTeam {
  var id: ID<Team>
  /// The version that was looked at; a stale one is a conflict.
  @Minimum(1) var version: Int?
  /// Where its members go; they are in none if left out.
  @Named var moveMembersTo: ID<Team>?
}

/// Why a team was not changed.
@Schema
enum TeamDetailError: ProcedureError {
  /// The team has changed since; `current` is what it is now.
  case staleVersion(current: TeamDetail)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "The team \(current.name) has changed since you read it: it is at version \(current.version); read it and try again"
    }
  }
}

/// Why the team stayed as it was.
@Schema
enum TeamError: ProcedureError {
  /// The member has changed since; `current` is who they are now.
  case staleVersion(current: Member)
  /// Owners are made, changed and deactivated by owners alone.
  case ownersOnly
  /// A workspace needs an owner who may sign in.
  case lastOwner
  /// Somebody else has to do this.
  case notYourself
  /// The address belongs to a member.
  case alreadyMember(email: String)
  /// The installation sends no mail.
  case noMail

  var code: RPCErrorCode {
    switch self {
    case .ownersOnly: .forbidden
    case .lastOwner, .notYourself: .unprocessable
    case .staleVersion, .alreadyMember: .conflict
    case .noMail: .preconditionFailed
    }
  }

  var message: String {
    switch self {
    case .staleVersion(let current):
      """
      The member \(current.name) has changed since you read them: they are at version \(current.version); read them and \
      try again
      """
    case .ownersOnly: "Owners are made, changed and deactivated by owners alone"
    case .lastOwner: "The workspace needs an owner; make somebody else one first"
    case .notYourself: "You cannot do this to yourself; ask another owner or admin"
    case .alreadyMember(let email): "\(email) belongs to a member already"
    case .noMail: "This installation sends no mail: whoever runs it sets --mail"
    }
  }
}
