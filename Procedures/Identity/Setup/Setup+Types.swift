import Rapport

/// What stands before signing in: whether anybody can, and how.
@Schema
struct Setup {
  /// Whether there is no workspace yet. `auth.createFirstOwner` makes it.
  var needsFirstOwner: Bool
  /// Where people may sign in besides with a password.
  var providers: [SignInProvider]
}

/// Somebody else who may say who a person is.
@Schema
struct SignInProvider {
  var id: String
  /// What its button shows: `Continue with …`.
  var name: String
  /// Where the browser goes to begin; `?return=/…` says where it shall end.
  var path: String
}

@Schema
struct CreateFirstOwner {
  /// The code that the server shows in its terminal while there is no workspace.
  @Trimmed @Length(1...40) var setupCode: String
  /// The company's name.
  @Trimmed @Length(1...100) var workspaceName: String
  /// ISO 4217: for amounts of which nothing else is said.
  @Pattern("^[A-Z]{3}$", hint: "a currency code of three capital letters") var currency: String
  /// The owner's name.
  @Trimmed @Length(1...100) var name: String
  @Trimmed @Lowercased @Email @Length(...254) var email: String
  @Length(12...1024) var password: String
}
