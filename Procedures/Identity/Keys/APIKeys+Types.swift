import Rapport

@Schema
struct CreateAPIKey {
  /// What it is for.
  @Trimmed @Length(1...100) var name: String
  /// The procedures that it reaches: by name (`crm.customers.getCustomer`), those that begin alike (`crm.customers.*`), or
  /// all (`*`). All if left out. Procedures for people alone, such as `auth.changePassword`, are never among them.
  @Count(1...50) @Unique @Length(1...200)
  @Pattern(
    "^([*]|[A-Za-z][A-Za-z0-9]*([.][A-Za-z][A-Za-z0-9]*)*([.][*])?)$",
    hint: "the name of a procedure, the beginning of names with .* behind, or *")
  var scopes: [String]?
  /// Whether it may only read.
  var isReadOnly: Bool = false
  /// When it becomes useless; never if left out.
  @Future var expiresAt: Instant?
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
  /// The procedures that it reaches.
  var scopes: [String]
  var isReadOnly: Bool
  var createdAt: Instant
  /// To the hour.
  var lastUsedAt: Instant?
  var expiresAt: Instant?
  /// The key that made it; absent if its user did.
  var madeWithId: ID<APIKey>?
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
