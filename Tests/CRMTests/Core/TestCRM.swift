import Foundation
import Rapport
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
  let store: SQLiteStore
  let app: CRMApplication
  private let directory: URL
  private let shared: Shared<Instant>
  private let ids: Mutex<[String: CallUser]> = Mutex([:])

  static let start = Instant("2026-11-21T08:00:00.000Z")!

  init(seed: UInt64 = 7) async throws {
    directory = FileManager.default.temporaryDirectory.appending(path: "crm-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    store = try SQLiteStore(
      path: directory.appending(path: "crm.db").path, options: .init(durability: .normal, readerCount: 2))
    try await Migrator(CRM.migrations).migrate(store)
    let moment = Shared(Self.start)
    app = CRMApplication(
      store: store, registry: try CRM.registry(), options: .init(passwordLogRounds: 4),
      clock: { moment.value }, random: .seeded(seed))
    shared = moment
    try await makeUsers()
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: directory)
  }

  /// What time it is for the CRM.
  var now: Instant {
    get { shared.value }
    set { shared.value = newValue }
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
    let bytes = try await app.registry.call(procedure, params: JSONReader(Array(params.json.utf8)), in: context)
    do {
      return try JSONValue(json: bytes)
    } catch {
      throw RPCError(.internalError, "The answer of \(procedure) is not JSON: \(error)")
    }
  }

  /// The error that a call is refused with; `nil` if it is not refused.
  func refusal(_ procedure: String, _ params: JSONValue = [:], as word: String?) async -> RPCError? {
    do {
      try await call(procedure, params, as: word)
      return nil
    } catch {
      return error
    }
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

/// A value that several hold.
final class Shared<Value: Sendable>: Sendable {
  private let state: Mutex<Value>
  init(_ value: Value) { state = Mutex(value) }
  var value: Value {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}

extension JSONValue {
  var items: [JSONValue] { self["items"]?.arrayValue ?? [] }

  func text(_ name: String) -> String? { self[name]?.stringValue }
}
