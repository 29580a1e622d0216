import Rapport

/// Who calls, and by what they are known.
struct Caller: Hashable, Sendable {
  var user: CallUser
  var credential: Credential

  /// What a call brings to say who it comes from.
  enum Credential: Hashable, Sendable {
    /// A person who has signed in.
    case session(ID<Session>)
    /// A program.
    case apiKey(APIKeyGrant)
  }
}

/// What an API key may do: no more than its user, and no more than its scopes.
struct APIKeyGrant: Hashable, Sendable {
  var id: ID<APIKey>
  var name: String
  var scopes: [APIKeyScope]
  /// Whether it may call queries and subscriptions alone.
  var isReadOnly: Bool
  var expiresAt: Instant?

  /// Whether nothing narrows it down.
  var reachesEverything: Bool { !isReadOnly && scopes.contains(.all) }

  /// Refuses a procedure that the key does not reach.
  func check(_ procedure: String, isRead: Bool) throws(RPCError) {
    guard scopes.contains(where: { $0.covers(procedure) }) else {
      let have = scopes.map(\.pattern).joined(separator: ", ")
      throw RPCError(
        .forbidden, "The API key \(name) lacks the scope \(procedure); it has \(have.isEmpty ? "none" : have)")
    }
    guard isRead || !isReadOnly else {
      throw RPCError(
        .forbidden, "The API key \(name) only reads, and \(procedure) writes: use a key that is not read-only")
    }
  }
}

/// Procedures by name: one (`crm.customers.getCustomer`), those that begin alike (`crm.customers.*`), or all (`*`).
struct APIKeyScope: Hashable, Sendable {
  let pattern: String

  static let all = APIKeyScope("*")

  init(_ pattern: String) { self.pattern = pattern }

  func covers(_ procedure: String) -> Bool {
    guard pattern.hasSuffix("*") else { return pattern == procedure }
    return procedure.hasPrefix(pattern.dropLast())
  }

  /// Whether every procedure of the other scope is one of this.
  func covers(_ other: APIKeyScope) -> Bool {
    guard other.pattern.hasSuffix("*") else { return covers(other.pattern) }
    return pattern.hasSuffix("*") && other.pattern.hasPrefix(pattern.dropLast())
  }
}

/// Procedures for people alone: an API key, however wide, may not call them. A leaked key must not be able to change how
/// its user signs in.
protocol PersonalProcedures: ProcedureGroup<CRMCall> {}

extension CRM {
  /// The names of all procedures, and of those for people alone.
  static let names: (all: [String], personal: Set<String>) = {
    let personal = groups.filter { $0 is any PersonalProcedures }.flatMap { $0.procedures.map(\.name) }
    return (groups.flatMap { $0.procedures.map(\.name) }, Set(personal))
  }()
}
