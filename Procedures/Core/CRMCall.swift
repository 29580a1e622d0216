public import Rapport
import Storage

/// What a procedure of the CRM knows of the call that it answers.
public struct CRMCall: CallContext {
  public let origin: CallOrigin
  /// The name of the procedure that was called; the audit trail keeps it.
  public let procedure: String
  public let now: Instant
  /// Who is signed in; `nil` if nobody is.
  let user: CallUser?
  /// The database, without the bookkeeping of ``write(_:)``.
  let store: any Store
  let random: RandomSource
  let passwords: PasswordHasher
  let services: CRMServices
  /// Tells those who wait for changes of this call's.
  let commits: CommitSignal

  public var role: Role? { user?.role }

  /// The caller.
  func signedIn() throws(RPCError) -> CallUser {
    guard let user else {
      throw RPCError(.unauthorized, "\(procedure) needs a signed-in user: send a session or an API key")
    }
    return user
  }

  /// A new id, made at the moment of the call.
  func newID<Entity>() -> ID<Entity> { ID(newUUID()) }

  func newUUID() -> UUIDv7 {
    var random = random
    return UUIDv7(at: now, using: &random)
  }

  /// Reads a consistent snapshot.
  func read<T: Sendable>(_ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    try await store.read(body)
  }

  /// Writes in one transaction. What `body` changed of ``TrackedRecord``s is put into the audit trail, the outbox and
  /// the hands of their domains before it is committed; see ``ChangeLog``.
  func write<T: Sendable>(_ body: @escaping @Sendable (Writer) throws -> T) async throws -> T {
    let result = try await store.write { writer in
      let result = try body(writer)
      try ChangeLog.record(writer, for: self)
      return result
    }
    commits.send()
    return result
  }

  /// The same call at the hands of somebody else: what follows a sign-in belongs to who signed in.
  func acting(as user: CallUser) -> CRMCall {
    CRMCall(
      origin: origin, procedure: procedure, now: now, user: user, store: store, random: random, passwords: passwords,
      services: services, commits: commits)
  }
}
