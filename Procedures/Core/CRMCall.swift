public import Rapport
import Storage

/// What a procedure of the CRM knows of the call that it answers.
public struct CRMCall: CallContext {
  public internal(set) var origin: CallOrigin
  /// The name of the procedure that was called; the audit trail keeps it.
  public let procedure: String
  public private(set) var now: Instant
  /// Who is signed in; `nil` if nobody is.
  private(set) var user: CallUser?
  /// What they are known by; `nil` for who has the database at hand.
  private(set) var credential: Caller.Credential?
  private let environment: CRMEnvironment
  /// The call by the name that its caller gave it, so that its answer is kept; `nil` for most.
  var idempotentCall: IdempotentCall?
  /// Whether deleted records are there for this look.
  private(set) var seesDeleted = false

  init(
    origin: CallOrigin, procedure: String, now: Instant, user: CallUser?, credential: Caller.Credential?,
    environment: CRMEnvironment
  ) {
    self.origin = origin
    self.procedure = procedure
    self.now = now
    self.user = user
    self.credential = credential
    self.environment = environment
  }

  /// The database, without the bookkeeping of ``write(_:)``.
  var store: any Store { environment.store }
  var random: RandomSource { environment.random }
  var passwords: PasswordHasher { environment.passwords }
  var throttle: LoginThrottle { environment.throttle }
  var services: CRMServices { environment.services }
  /// Tells those who wait for changes of this call's.
  var commits: CommitSignal { environment.commits }
  /// Events as they happen.
  var live: LiveEvents { environment.live }
  var credentials: Credentials { environment.credentials }
  /// What time it is now, which is later than ``now``.
  var clock: @Sendable () -> Instant { environment.clock }

  public var role: Role? { user?.role }
  public var idempotencyScope: String? { user?.id.description }

  /// An API key and its user, a user, or the address of nobody.
  public var rateSubjects: RateSubjects? {
    guard let user else { return RateSubjects(address: origin.remoteAddress) }
    guard let credential = origin.credential, credential.hasPrefix(Token.apiKeyPrefix) else {
      return RateSubjects(.user(user.id.uuid))
    }
    return RateSubjects(.key(credential), .user(user.id.uuid))
  }

  public func answering(_ call: IdempotentCall) -> CRMCall {
    var copy = self
    copy.idempotentCall = call
    return copy
  }

  /// The same caller, for whom deleted records are there: for who is told what has become of them.
  func seeingDeleted() -> CRMCall {
    var copy = self
    copy.seesDeleted = true
    return copy
  }

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
  ///
  /// A mutation gives its output from its last write: if the caller has named the call, the answer is kept in the same
  /// transaction; see ``KeptAnswers``.
  func write<T: Sendable>(_ body: @escaping @Sendable (Writer) throws -> T) async throws -> T {
    let sessionChange = origin.reply.sessionChange
    let (result, answer): (T, KeptAnswer?)
    do {
      (result, answer) = try await store.write { writer in
        let result = try body(writer)
        try ChangeLog.record(writer, for: self)
        let answer = try idempotentCall?.answer(of: result)
        if let answer, let idempotentCall { try KeptAnswers.keep(answer, of: idempotentCall, for: self, in: writer) }
        return (result, answer)
      }
    } catch {
      // What a write that is undone has said of the session does not hold.
      origin.reply.sessionChange = sessionChange
      throw error
    }
    commits.send()
    if let answer { idempotentCall?.didKeep(answer) }
    return result
  }

  /// The same call at the hands of somebody else: what follows a sign-in belongs to who signed in.
  func acting(as user: CallUser) -> CRMCall { acting(as: user, by: nil, at: now) }

  /// The same call at another moment.
  func at(_ moment: Instant) -> CRMCall {
    var call = self
    call.now = moment
    return call
  }

  /// The same call at the hands of that user, known by that credential, at another moment.
  func acting(as user: CallUser, by credential: Caller.Credential?, at now: Instant) -> CRMCall {
    var call = self
    call.user = user
    call.credential = credential
    call.now = now
    return call
  }

  /// The session that the call comes with.
  var session: ID<Session>? { if case .session(let id)? = credential { id } else { nil } }

  /// The API key that the call comes with.
  var apiKey: APIKeyGrant? { if case .apiKey(let key)? = credential { key } else { nil } }
}
