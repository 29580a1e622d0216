public import Rapport
public import Storage

/// A workspace to look around in: people, customers, and deals over a year and a half.
///
/// Everything in it is made by the CRM's own procedures, with the clock moved to when it would have happened, so the
/// history and the audit trail are real. Passwords and API keys are the same each time, and so no secrets: a database
/// with a demonstration in it is not for the open internet.
public enum Demo {
  /// Makes the workspace in a migrated database.
  ///
  /// For the same `now` everything is the same, ids and keys included.
  ///
  /// - Throws: an ``RPCError`` with ``RPCErrorCode/conflict`` if the database has it already.
  public static func make(
    in store: any Store, now: Instant, options: CRMApplication.Options = CRMApplication.Options()
  ) async throws -> DemoWorkspace {
    var maker = try DemoMaker(store: store, plan: DemoPlan(now: now), options: options)
    return try await maker.make()
  }
}

/// How to sign in to the demonstration.
public struct DemoWorkspace: Codable, Hashable, Sendable {
  public struct User: Codable, Hashable, Sendable {
    public var email: String
    /// `owner`, `admin`, `manager`, `rep` or `viewer`.
    public var role: String
    public var password: String
    public var apiKey: String
  }

  /// The workspace's name.
  public var workspace: String
  /// One of each role.
  public var users: [User]
}
