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
  /// The members that records may be given to, by name.
  var assignees: [UserSummary]
}

@Schema
struct Login {
  @Trimmed @Lowercased @Email @Length(...254) var email: String
  @Length(1...1024) var password: String
}

@Schema
struct LoginResult {
  /// Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie.
  var token: String
  var expiresAt: Instant
  var user: Me
}

@Schema
struct CreateAPIKey {
  /// What it is for.
  @Trimmed @Length(1...100) var name: String
}

@Schema
struct CreatedAPIKey {
  var apiKey: APIKey
  /// The key itself. It is shown this once, and kept only as a hash.
  var secret: String
}

@Schema
struct APIKey {
  var id: ID<APIKey>
  var name: String
  /// How it starts, to tell it from others.
  var prefix: String
  var createdAt: Instant
  var lastUsedAt: Instant?
}

@Schema
struct APIKeyList {
  /// The newest first.
  var items: [APIKey]
}

@Schema
struct APIKeyKey {
  var id: ID<APIKey>
}
