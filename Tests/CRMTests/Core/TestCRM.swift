import Foundation
import Rapport
import RapportTesting
import Storage
import StorageSQLite
import Synchronization

@testable import CRM

/// The CRM on a database of its own in a temporary directory, with a clock that stands still until it is moved.
///
/// Two workspaces. In the first: `owner`, `admin`; team North with `manager`, `rep`, `rep2`, `viewer`; team South with
/// `southManager`, `southRep`; `loner`, a rep without a team. In the second: `stranger`, its owner. The address of each
/// is `<word>@example.com` in lower case, the password `<word>-password`.
final class TestCRM: Sendable {
  let app: CRMApplication
  private let database: TemporaryDatabase
  private let clock = TestClock(start)
  private let ids: Mutex<[String: CallUser]> = Mutex([:])

  static let start = Instant("2026-11-21T08:00:00.000Z")!

  /// - Parameter services: what the installation gives; without them no files and no mail.
  init(seed: UInt64 = 7, services: CRMServices = CRMServices(), passwordLogRounds: Int = 4) async throws {
    database = try await TemporaryDatabase(CRM.migrations)
    app = CRMApplication(
      store: database.store, registry: try CRM.registry(), options: .init(passwordLogRounds: passwordLogRounds),
      services: services, clock: { [clock] in clock.now }, random: .seeded(seed))
    try await makeUsers()
  }

  var store: SQLiteStore { database.store }

  /// What time it is for the CRM.
  var now: Instant {
    get { clock.now }
    set { clock.now = newValue }
  }

  private func makeUsers() async throws {
    func new(_ word: String, _ role: Role, _ team: ID<Team>? = nil) -> NewUser {
      NewUser(
        email: "\(word)@Example.com", name: word.capitalized, role: role, teamId: team, password: "\(word)-password")
    }
    let setup = app.call(CallOrigin(requestId: "setup"), "test.setup", now, nil)
    let owner = try await Members.createWorkspace(name: "Acme", currency: "EUR", owner: new("owner", .owner), setup)
    let call = setup.acting(as: owner)
    let north = try await Members.createTeam("North", call)
    let south = try await Members.createTeam("South", call)
    var users = ["owner": owner]
    let members: [(String, Role, ID<Team>?)] = [
      ("admin", .admin, nil), ("manager", .manager, north), ("rep", .rep, north), ("rep2", .rep, north),
      ("viewer", .viewer, north), ("southManager", .manager, south), ("southRep", .rep, south), ("loner", .rep, nil),
    ]
    for (word, role, team) in members { users[word] = try await Members.createUser(new(word, role, team), call) }
    users["stranger"] = try await Members.createWorkspace(
      name: "Other", currency: "USD", owner: new("stranger", .owner), setup)
    ids.withLock { [users] in $0 = users }
  }

  /// One of the users, by their word.
  func user(_ word: String) -> CallUser { ids.withLock { $0[word]! } }

  func id(_ word: String) -> JSONValue { .string(user(word).id.description) }

  /// A context for calling functions directly.
  func context(_ word: String?, procedure: String = "test.call") -> CRMCall {
    app.call(CallOrigin(requestId: "test", remoteAddress: "192.0.2.7"), procedure, now, word.map(user))
  }

  /// Calls a procedure as callers do, in the name of a user; without one nobody is signed in.
  @discardableResult
  func call(_ procedure: String, _ params: JSONValue = [:], as word: String?) async throws(RPCError) -> JSONValue {
    try await call(procedure, params, in: context(word, procedure: procedure))
  }

  /// Calls a procedure with a credential: a session's token or an API key.
  @discardableResult
  func call(_ procedure: String, _ params: JSONValue = [:], credential: String) async throws(RPCError) -> JSONValue {
    let origin = CallOrigin(requestId: "test", credential: credential)
    return try await call(procedure, params, in: try await app.context(origin: origin, procedure: procedure))
  }

  func call(_ procedure: String, _ params: JSONValue, in context: CRMCall) async throws(RPCError) -> JSONValue {
    try await app.registry.call(procedure, params, in: context)
  }

  /// The error that a call is refused with; `nil` if it is not refused.
  func refusal(_ procedure: String, _ params: JSONValue = [:], as word: String?) async -> RPCError? {
    await app.registry.refusal(procedure, params, in: context(word, procedure: procedure))
  }

  /// All audit entries of the first workspace, in order.
  func audit() async throws -> [AuditEntryRow] {
    let workspace = user("owner").workspaceId
    return try await store.read { reader in
      try reader.fetchAll("\(AuditEntryRow.select) WHERE workspace_id = \(workspace) ORDER BY seq")
    }
  }

  /// All domain events of the first workspace, in order.
  func events() async throws -> [OutboxEventRow] {
    let workspace = user("owner").workspaceId
    return try await store.read { reader in
      try reader.fetchAll("\(OutboxEventRow.select) WHERE workspace_id = \(workspace) ORDER BY seq")
    }
  }
}

extension RPCError {
  /// Why, as the procedure's own error has it for programs.
  var reason: JSONValue? { detail.flatMap { try? JSONValue(json: $0) }?["reason"] }
}

extension JSONValue {
  var items: [JSONValue] { self["items"]?.arrayValue ?? [] }

  func text(_ name: String) -> String? { self[name]?.stringValue }
}
