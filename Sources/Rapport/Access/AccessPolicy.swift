public import RapportContract

/// The roles of an application's users.
public protocol AccessRole: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The roles that may call mutations if nothing else is said.
  static var writers: Set<Self> { get }
}

/// Who may call a procedure at all.
public enum AccessPolicy<Role: AccessRole>: Hashable, Sendable {
  /// Anyone, also without signing in. Must be said.
  case `public`
  /// Anyone who is signed in.
  case signedIn
  /// Who is signed in with one of these roles.
  case roles(Set<Role>)

  /// Who is signed in with one of these roles.
  public static func roles(_ roles: Role...) -> AccessPolicy { .roles(Set(roles)) }

  /// What holds if nothing is said: queries for anyone who is signed in, mutations for the roles that write.
  public static func standard(for kind: ProcedureContract.Kind) -> AccessPolicy {
    kind == .mutation && Role.writers != Set(Role.allCases) ? .roles(Role.writers) : .signedIn
  }

  var contract: AccessContract {
    switch self {
    case .public: .public
    case .signedIn: .signedIn
    case .roles(let roles): .roles(Role.allCases.filter(roles.contains).map(\.rawValue))
    }
  }

  /// Refuses a caller with that role; `nil` is one who is not signed in.
  func check(_ role: Role?, procedure: String) throws(RPCError) {
    if self == .public { return }
    guard let role else {
      throw RPCError(.unauthorized, "\(procedure) needs a signed-in user: send a session or an API key")
    }
    guard case .roles(let roles) = self, !roles.contains(role) else { return }
    let allowed = Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", ")
    throw RPCError(.forbidden, "\(procedure) is for the roles \(allowed); yours is \(role.rawValue)")
  }
}
