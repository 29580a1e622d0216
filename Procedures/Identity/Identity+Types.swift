public import Rapport

/// What a user may do in the workspace.
@Schema
public enum Role: String, CaseIterable {
  case owner
  case admin
  case manager
  case rep
  case viewer
}

/// A member of the workspace, in short.
@Schema
struct UserSummary {
  var id: ID<User>
  var name: String
  var email: String
}

/// Who is signed in.
@Schema
struct Me {
  var id: ID<User>
  var name: String
  var email: String
  var role: Role
  var teamId: ID<Team>?
  var teamName: String?
  var workspaceId: ID<Workspace>
  var workspaceName: String
  /// ISO 4217: the currency of the workspace.
  var currency: String
  /// What they have chosen to read; absent as long as they have not.
  var language: DocumentLanguage?
  /// That of the workspace's documents, for those who have chosen none; absent as long as nobody has said it.
  var workspaceLanguage: DocumentLanguage?
  var twoFactor: TwoFactorStatus
  /// The members that records may be given to, by name.
  var assignees: [UserSummary]
  /// Of the caller as a member: counts the changes.
  var version: Int
}

@Schema
struct UpdateMe {
  @Trimmed @Length(1...100) var name: Patch<String>
  /// What to read; `null` for the workspace's.
  var language: Patch<DocumentLanguage?>
  /// The version that it is based on; a stale one is a conflict.
  @Minimum(1) var version: Int?
}

/// Why the caller's own name and language stayed as they were.
@Schema
enum ProfileError: ProcedureError {
  /// They have changed since; `current` is who the caller is now.
  case staleVersion(current: Me)

  var code: RPCErrorCode { .conflict }

  var message: String {
    switch self {
    case .staleVersion(let current):
      "Your profile has changed since you read it: it is at version \(current.version); read it and try again"
    }
  }
}
